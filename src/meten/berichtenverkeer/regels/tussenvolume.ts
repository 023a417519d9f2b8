import type { Datum } from '../../../kernel/datum.ts';
import { plusDagen } from '../../../kernel/datum.ts';
import { weekdag } from '../../../kernel/werkdag.ts';
import type { Prestatiefeit, Toewijzingfeit } from '../domain.ts';
import { omgerekend } from '../toestand/omvang.ts';
import { dagenIn, maandenIn, wekenIn, zondagenIn } from './kalender.ts';
import { PRODUCTCODES } from './productcodes.ts';

/** How much of an assignment may be declared. Source: informatiemodel.istandaarden.nl, iJw 3.2, TR321, TR322, TR341, IV077. */

const OUTPUTEENHEDEN: ReadonlySet<string> = new Set(['82', '83']);

/** By output or by effort: as the national list says of its code; of a code of a municipality itself, as its unit says. */
const isOutput = ({ product, eenheid }: Toewijzingfeit): boolean => {
  const variant = PRODUCTCODES.get(product ?? '')?.variant;
  return variant ? variant === 'output' : OUTPUTEENHEDEN.has(eenheid ?? '');
};

/** Weeks that count in a period (IV077): for effort every calendar week of which a day is in it; for output its Sundays. */
function weken(toewijzing: Toewijzingfeit, van: Datum, tot: Datum): number {
  if (!isOutput(toewijzing)) return wekenIn(van, tot);
  const { einde } = toewijzing;
  // The broken week at the end of the assignment counts with the period that has its last Sunday.
  const laatsteZondag = einde === null ? null : plusDagen(einde, -weekdag(einde));
  const gebroken = laatsteZondag !== null && laatsteZondag !== einde && van <= laatsteZondag && laatsteZondag <= tot;
  return zondagenIn(van, tot) + (gebroken ? 1 : 0);
}

/**
 * Most that may be declared of an assignment over a period, in its own unit. Null when it sets no limit there: no volume, or an
 * unknown frequency. Frequentie (WMO757): 1 a day, 2 a week, 4 a month, 6 in total.
 */
export function maximumOver(toewijzing: Toewijzingfeit, van: Datum, tot: Datum): number | null {
  const { volume, frequentie } = toewijzing;
  if (volume === null) return null;
  switch (frequentie) {
    case '1':
      return volume * dagenIn(van, tot);
    case '2':
      return volume * weken(toewijzing, van, tot);
    case '4':
      return volume * maandenIn(van, tot);
    case '6':
      return volume;
    default:
      return null;
  }
}

/** Most that may be declared over the whole time; null without limit, also for a volume a week or month without end. */
export const maximumVan = (toewijzing: Toewijzingfeit): number | null =>
  toewijzing.einde === null
    ? toewijzing.frequentie === '6'
      ? toewijzing.volume
      : null
    : maximumOver(toewijzing, toewijzing.ingang, toewijzing.einde);

/** A unit fits when it is the same; what is assigned in hours may be declared in minutes. */
export const eenheidPast = ({ eenheid }: Prestatiefeit, toegewezen: string): boolean =>
  eenheid === toegewezen || (toegewezen === '04' && eenheid === '01');

/** Volume of a line in the unit of its assignment; null when the units do not fit. */
export const volumeIn = (prestatie: Prestatiefeit, { eenheid }: Toewijzingfeit): number | null =>
  eenheid === null || !eenheidPast(prestatie, eenheid)
    ? null
    : omgerekend(prestatie.volume, prestatie.eenheid, eenheid);
