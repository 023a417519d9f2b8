import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { definitiesVraag, type Getoond, type Maat } from './vragen.ts';
import type { Wachtzoek } from './zoek.ts';

export interface DeelProps {
  readonly zoek: Wachtzoek;
  wijzig(deel: Partial<Wachtzoek>): void;
}

export const isMaat = (maat: Getoond): maat is Maat => maat !== null && maat !== 'klein';
export const mediaanVan = (maat: Getoond): number => (isMaat(maat) ? maat.mediaan : -1);

/** So few started that one long wait decides. */
export const WEINIG = 10;
export const isWeinig = (maat: Getoond): boolean => !isMaat(maat) || maat.aantal < WEINIG;

/** How days, measures and months are written here: what is too small or not there is never a number. */
export function useWoorden() {
  const t = useTranslations('wachttijden');
  const opmaak = useOpmaak();
  return useMemo(() => {
    const dagen = (waarde: number) => opmaak.getal(waarde, Number.isInteger(waarde) ? 0 : 1);
    return {
      dagen,
      metDagen: (waarde: number) => t('dagen', { aantal: dagen(waarde), een: waarde === 1 ? 'ja' : 'nee' }),
      maat: (maat: Getoond, lees: (maat: Maat) => number) =>
        maat === null ? '–' : maat === 'klein' ? t('klein') : dagen(lees(maat)),
      aantal: (aantal: number | null) => (aantal === null ? t('klein') : opmaak.getal(aantal)),
      maand: (maand: string) => opmaak.maand(`${maand}-01`),
      maandKort: (maand: string) => opmaak.datumKort(`${maand}-01`, true).replace(/^\d+ /, ''),
    };
  }, [t, opmaak]);
}

/** "Hoe is dit berekend?": opens the definition of a figure below it. */
export function Berekening({ codes, children }: { readonly codes: readonly string[]; readonly children?: string }) {
  const t = useTranslations('wachttijden.berekening');
  const { data } = useQuery(definitiesVraag());
  const gekozen = data?.definities.filter(({ code }) => codes.includes(code)) ?? [];
  return (
    <details className="baken-berekend baken-niet-afdrukken">
      <summary>{t('vraag')}</summary>
      {children && <p>{children}</p>}
      {gekozen.map(({ code, naam, formule, bron, keuze }) => (
        <div key={code}>
          <p>
            <b>{naam}.</b> {formule}
          </p>
          {keuze !== null && <p>{t('keuze', { keuze })}</p>}
          <p className="baken-stil">{t('bron', { bron })}</p>
        </div>
      ))}
    </details>
  );
}

interface SindsProps {
  readonly slechterSinds: string | null;
  readonly beterSinds: string | null;
  /** The median per month; with fewer than six of them nothing can be said. */
  readonly reeks?: readonly (number | null)[];
}

/** Months without which the server draws no control chart. */
const MINSTENS = 6;

/** Since when it is worse or better; with a sign of its own, not only a colour. */
export function Sinds({ slechterSinds, beterSinds, reeks }: SindsProps) {
  const t = useTranslations('wachttijden');
  const woorden = useWoorden();
  if (slechterSinds !== null)
    return (
      <span className="baken-sinds baken-sinds--slechter">
        ▲ {t('sinds', { maand: woorden.maandKort(slechterSinds) })}
      </span>
    );
  if (beterSinds !== null)
    return (
      <span className="baken-sinds baken-sinds--beter">▼ {t('beter', { maand: woorden.maandKort(beterSinds) })}</span>
    );
  const bekend = reeks === undefined || reeks.filter((waarde) => waarde !== null).length >= MINSTENS;
  return <span className="baken-stil">{t(bekend ? 'geenVerandering' : 'teWeinigMaanden')}</span>;
}
