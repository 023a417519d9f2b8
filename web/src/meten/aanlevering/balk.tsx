import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconRefresh, IconUsers } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSessie } from '../../app/sessie.ts';
import { useFormulier, useStand } from './gebruik-formulier.ts';
import { NOOT, UITLEG } from './punten.ts';
import type { Stand } from './synchronisatie.ts';
import { klokVan, Staat } from './woorden.tsx';

interface BalkProps {
  readonly naam: string;
  readonly children: ReactNode;
}

/** Always in sight at the bottom of the window. */
export function Balk({ naam, children }: BalkProps) {
  return (
    <section className="baken-leverbalk baken-niet-afdrukken" aria-label={naam}>
      {children}
    </section>
  );
}

/** Where the typing is kept, in words: what is saved is not handed in yet. */
export function Bewaarstand() {
  const { bewaarder } = useFormulier();
  const t = useTranslations('aanlevering.balk');
  const sessie = useSessie();
  const stand = useStand(bewaarder, (nu) => nu);
  const soort = soortVan(stand);
  const terug = useTerug(soort === 'geenVerbinding');
  const aantal = Object.keys(stand.wachtend).length;
  const tekst = ((): string => {
    switch (soort) {
      case 'geenVerbinding':
        if (sessie.eindigtOp !== null && sessie.eindigtOp < Date.now()) return t('afgemeld', { aantal });
        return t(bewaarder.staatOpApparaat() ? 'geenVerbinding' : 'nietBewaard', { aantal });
      case 'geweigerd':
        return t('geweigerd', { aantal: Object.keys(stand.geweigerd).length });
      case 'botsing':
        return t('botsing', { aantal: Object.keys(stand.botsingen).length });
      case 'bezig':
        return t('bezig');
      case 'klad':
        return t('klad', { aantal: veldKlad(stand).length });
      case 'uitleg':
        return t('uitleg');
      case 'opgeslagen':
        return stand.opgeslagenOp === null ? t('opgeslagen') : t('opgeslagenOm', { tijd: klokVan(stand.opgeslagenOp) });
    }
  })();
  const ICOON = { geenVerbinding: IconCloudOff, bezig: IconRefresh, opgeslagen: IconCloudCheck };
  const Icoon = soort in ICOON ? ICOON[soort as 'bezig'] : IconAlertTriangle;
  // Every save read aloud would be noise; that the connection went or came back is news.
  return (
    <div className={`baken-bewaarstand baken-bewaarstand--${soort}`}>
      <Icoon size={18} stroke={1.7} aria-hidden="true" />
      <span>{tekst}</span>
      <span role="status" className="baken-alleen-voorlezen">
        {soort === 'geenVerbinding' ? tekst : terug ? t('terug') : ''}
      </span>
    </div>
  );
}

type Soort = 'geenVerbinding' | 'geweigerd' | 'botsing' | 'bezig' | 'klad' | 'uitleg' | 'opgeslagen';

const heeft = (alles: object) => Object.keys(alles).length > 0;
const veldKlad = ({ klad }: Stand) =>
  Object.keys(klad).filter((naam) => !naam.startsWith(UITLEG) && !naam.startsWith(NOOT));

function soortVan(stand: Stand): Soort {
  if (stand.mislukt > 0 && heeft(stand.wachtend)) return 'geenVerbinding';
  if (heeft(stand.geweigerd)) return 'geweigerd';
  if (heeft(stand.botsingen)) return 'botsing';
  if (heeft(stand.wachtend)) return 'bezig';
  if (veldKlad(stand).length > 0) return 'klad';
  return heeft(stand.klad) ? 'uitleg' : 'opgeslagen';
}

function useTerug(weg: boolean): boolean {
  const wasWeg = useRef(false);
  const [terug, setTerug] = useState(false);
  useEffect(() => {
    if (weg) setTerug(false);
    else if (wasWeg.current) setTerug(true);
    wasWeg.current = weg;
  }, [weg]);
  return terug;
}

/** The state of the delivery, and that it is not in yet. */
export function Balkstaat() {
  const t = useTranslations('aanlevering.balk');
  const { aanlevering } = useFormulier();
  return (
    <span className="baken-leverbalk__staat">
      <Staat status={aanlevering.status} />
      <span className="baken-leverbalk__nogniet">{t(aanlevering.versie > 0 ? 'nogNietOpnieuw' : 'nogNiet')}</span>
    </span>
  );
}

/** Who else of the organisation has this form open, and where. */
export function Aanwezigen() {
  const t = useTranslations('aanlevering.aanwezig');
  const { bewaarder, velden } = useFormulier();
  const aanwezig = useStand(bewaarder, (stand) => stand.aanwezig);
  const namen = aanwezig
    .map(({ naam, gegeven }) => {
      const veld = velden.find(({ code }) => code === gegeven)?.naam;
      return veld ? t('inCel', { naam, veld }) : naam;
    })
    .join(', ');
  return (
    <p role="status" className="baken-aanwezig">
      {namen && (
        <>
          <IconUsers size={17} stroke={1.7} aria-hidden="true" />
          {t('hier', { namen })}
        </>
      )}
    </p>
  );
}
