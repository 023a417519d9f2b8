import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, DataTable, EmptyState, type Kolom } from '../../ui/index.ts';
import { Berekening } from '../wachttijden/delen.tsx';
import { berichtenBij, type DeelProps, hoofdletter } from './delen.tsx';
import type { Kwaliteit } from './vragen.ts';
import { SOORTEN, type Soort as Soortcode } from './zoek.ts';

type Soortrij = Kwaliteit['berichten'][number];
type Afkeuring = Kwaliteit['afkeuringen'][number];

const isSoort = (code: string): code is Soortcode => (SOORTEN as readonly string[]).includes(code);

/** Answers say what is rejected, and are not rejected themselves. */
const ANTWOORDEN: ReadonlySet<string> = new Set(['JW302', 'JW306', 'JW308', 'JW316', 'JW318', 'JW320', 'JW325']);

/** What a kind of message is, as JW305 "startbericht". */
export function useSoortnaam() {
  const t = useTranslations('berichtkwaliteit.soorten');
  return (code: string) => (isSoort(code) ? t(code) : code);
}

/** How many messages came by, and how much in them was rejected. */
export function Soorten(delen: DeelProps) {
  const { beeld } = delen;
  const t = useTranslations('berichtkwaliteit.perSoort');
  const opmaak = useOpmaak();
  const rijen = useMemo(() => [...beeld.berichten].sort((a, b) => (a.soort < b.soort ? -1 : 1)), [beeld]);
  const deel = ({ soort, regels, afgekeurd }: Soortrij) =>
    ANTWOORDEN.has(soort) || regels === 0 ? '–' : opmaak.aandeel(afgekeurd / regels, 1);
  const kolommen: readonly Kolom<Soortrij>[] = [
    { id: 'soort', kop: t('soort'), rijkop: true, cel: (rij) => <Soort rij={rij} delen={delen} /> },
    { id: 'aantal', kop: t('aantal'), breedte: 7.5, rechts: true, cel: ({ aantal }) => opmaak.getal(aantal) },
    {
      ...{ id: 'regels', kop: t('regels'), uitleg: t('regelsUitleg'), breedte: 7.5, rechts: true, vanaf: 680 as const },
      cel: ({ regels }) => opmaak.getal(regels),
    },
    {
      ...{ id: 'afgekeurd', kop: t('afgekeurd'), breedte: 8, rechts: true },
      cel: ({ soort, afgekeurd }) => (ANTWOORDEN.has(soort) ? '–' : opmaak.getal(afgekeurd)),
    },
    { id: 'deel', kop: t('deel'), breedte: 8, rechts: true, cel: (rij) => <b>{deel(rij)}</b> },
  ];
  return (
    <Card titel={t('titel')} onderschrift={t('onder')} vol className="baken-kwaliteittabel">
      <DataTable
        label={t('titel')}
        kolommen={kolommen}
        rijen={rijen}
        rijSleutel={({ soort }) => soort}
        gereedschap={false}
        kaart={(rij) => (
          <div className="baken-wachtkaart">
            <Soort rij={rij} delen={delen} />
            <p className="baken-stil">
              {t(ANTWOORDEN.has(rij.soort) ? 'kaartAntwoord' : 'kaart', {
                ...{ aantal: rij.aantal, regels: rij.regels, afgekeurd: rij.afgekeurd, deel: deel(rij) },
              })}
            </p>
          </div>
        )}
        leeg={<EmptyState titel={t('leeg')} />}
      />
      <div className="baken-inspring">
        <Berekening codes={['afkeur']} />
      </div>
    </Card>
  );
}

/** A kind of message, which leads to its messages for who may see them. */
function Soort({ rij: { soort }, delen }: { readonly rij: Soortrij; readonly delen: DeelProps }) {
  const naam = hoofdletter(useSoortnaam()(soort));
  return (
    <>
      {delen.magBerichten && isSoort(soort) ? (
        <Link to="/berichtenverkeer" search={berichtenBij(delen, { soort })} className="baken-termnaam">
          {naam}
        </Link>
      ) : (
        <span className="baken-termnaam">{naam}</span>
      )}
      <span className="baken-rijnaam__bij">{soort}</span>
    </>
  );
}

/** Why lines were rejected: the return code, what it means, and in which messages. */
export function Afkeuringen({ beeld }: DeelProps) {
  const t = useTranslations('berichtkwaliteit.afkeuringen');
  const opmaak = useOpmaak();
  const soortnaam = useSoortnaam();
  const kolommen: readonly Kolom<Afkeuring>[] = [
    { id: 'reden', kop: t('reden'), rijkop: true, cel: ({ naam }) => <span className="baken-termnaam">{naam}</span> },
    { id: 'code', kop: t('code'), breedte: 7, vanaf: 560, cel: ({ code }) => code },
    { id: 'soort', kop: t('soort'), breedte: 12, vanaf: 680, cel: ({ soort }) => `${soort} ${soortnaam(soort)}` },
    { id: 'aantal', kop: t('aantal'), breedte: 6, rechts: true, cel: ({ aantal }) => <b>{opmaak.getal(aantal)}</b> },
  ];
  return (
    <Card titel={t('titel')} onderschrift={t('onder')} vol className="baken-kwaliteittabel">
      <DataTable
        label={t('titel')}
        kolommen={kolommen}
        rijen={beeld.afkeuringen}
        rijSleutel={({ soort, code }) => `${soort} ${code}`}
        gereedschap={false}
        kaart={({ naam, soort, code, aantal }) => (
          <div className="baken-wachtkaart">
            <span className="baken-termnaam">{naam}</span>
            <p className="baken-stil">{t('kaart', { aantal, code, soort: soortnaam(soort) })}</p>
          </div>
        )}
        leeg={<EmptyState titel={t('leeg')} />}
      />
      <div className="baken-inspring">
        <Berekening codes={['afkeur']} />
      </div>
    </Card>
  );
}
