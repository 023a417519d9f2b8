import { IconArrowBackUp, IconCircleCheck, IconHourglass, IconPencil, IconSend } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/bekend-op.ts';
import { useSessie } from '../../app/sessie.ts';
import { EISEN, mag } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { noemWaarde } from './invoer.ts';
import { dagenTot } from './punten.ts';
import type { Lijstrij, Status, Veld } from './typen.ts';

const ICOON = {
  concept: IconPencil,
  klaar: IconHourglass,
  ingediend: IconSend,
  teruggestuurd: IconArrowBackUp,
  geaccepteerd: IconCircleCheck,
} as const;

/** The state of a delivery: a word with its own shape, never colour alone. */
export function Staat({ status }: { readonly status: Status }) {
  const t = useTranslations('aanlevering.status');
  const Icoon = ICOON[status];
  return (
    <span className={`baken-leverstaat baken-leverstaat--${status}`}>
      <Icoon size={16} stroke={1.9} aria-hidden="true" />
      {t(status)}
    </span>
  );
}

/** Whether it waits for who looks. */
export function useIsAanMij(): (rij: Pick<Lijstrij, 'aanZet'>) => boolean {
  const sessie = useSessie();
  const levert = mag(sessie, EISEN.leveren);
  const accordeert = mag(sessie, EISEN.accorderen);
  return ({ aanZet }) => (aanZet === 'indiener' && levert) || (aanZet === 'accordeur' && accordeert);
}

/** Who acts next, with "U" for who looks. */
export function useWie(): (rij: Pick<Lijstrij, 'aanZet'>) => string {
  const t = useTranslations('aanlevering.aanZet');
  const isAanMij = useIsAanMij();
  return (rij) => (isAanMij(rij) ? t('u') : t(rij.aanZet));
}

/** "nog 12 dagen", "vandaag", "3 dagen te laat", that it is in, or that its day is past. */
export function useDagen(): (rij: Pick<Lijstrij, 'deadline' | 'teLaat' | 'status'>) => string {
  const t = useTranslations('aanlevering.deadline');
  return ({ deadline, teLaat, status }) => {
    if (status === 'ingediend' || status === 'geaccepteerd') return t('optijd');
    const dagen = dagenTot(deadline, vandaag());
    if (teLaat) return t('laat', { dagen: -dagen });
    // It came in before: what is asked now is a correction.
    return dagen < 0 ? t('voorbij') : t('dagen', { dagen });
  };
}

/** Name of a block; one that the screens do not know yet is shown by its code. */
export function useBloknaam(): (blok: string) => string {
  const t = useTranslations('aanlevering.blok');
  return (blok) => (t.has(blok as 'balans') ? t(blok as 'balans') : blok.charAt(0).toUpperCase() + blok.slice(1));
}

/** The unit in short, as it stands beside a cell; nothing for what has none. */
export function useEenheid(): (veld: { readonly soort: string; readonly eenheid: string | null }) => string {
  const t = useTranslations('aanlevering.eenheid');
  return ({ soort, eenheid }) => {
    if (soort !== 'getal' || eenheid === null) return '';
    return t.has(eenheid as 'euro') ? t(eenheid as 'euro') : eenheid;
  };
}

interface Leesveld {
  readonly soort: string;
  readonly eenheid: string | null;
  readonly mogelijkheden?: Veld['mogelijkheden'];
}

/** A stored value to read, with its unit; amounts as everywhere: "€ 301.000". Null when it is empty. */
export function useLeeswaarde(): (veld: Leesveld, waarde: string | null) => string | null {
  const opmaak = useOpmaak();
  const noemEenheid = useEenheid();
  return (veld, waarde) => {
    if (waarde !== null && veld.soort === 'getal' && veld.eenheid === 'euro') return opmaak.euro(Number(waarde));
    const tekst = noemWaarde(veld, waarde);
    const eenheid = noemEenheid(veld);
    return tekst !== null && eenheid ? `${tekst} ${eenheid}` : tekst;
  };
}

const KLOK = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });

/** An instant as "14.03", on a Dutch clock. */
export const klokVan = (ms: number): string => KLOK.format(ms).replace(':', '.');
