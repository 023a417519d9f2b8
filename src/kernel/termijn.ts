import { type Datum, dagenTussen, plusDagen, plusMaanden } from './datum.ts';
import { eersteWerkdag, minWerkdagen, plusWerkdagen, werkdagenTussen } from './werkdag.ts';

export const EENHEDEN = ['werkdagen', 'dagen', 'weken', 'maanden'] as const;
export type Eenheid = (typeof EENHEDEN)[number];

/**
 * How long something may take. `wettelijk`: a term in a law, that the Algemene termijnenwet moves when it ends on a day on which
 * nothing can be done; an agreed term ends on its day, whatever day that is (N-12).
 */
export interface Duur {
  readonly aantal: number;
  readonly eenheid: Eenheid;
  readonly wettelijk?: boolean | undefined;
}

/** Up to here the Algemene termijnenwet holds (article 4). */
const TERMIJNENWET_TOT: Readonly<Record<Exclude<Eenheid, 'werkdagen'>, number>> = { dagen: 90, weken: 12, maanden: 3 };

/**
 * The last day of a term that began on a day; that day itself does not count. A term in months ends on the day of the same number,
 * or on the last day of a shorter month. A term of the law (Algemene termijnenwet):
 * article 1, first paragraph: does not end on a Saturday, Sunday or holiday, but on the next day that is none;
 * article 2: when it has three days or more, at least two of them are no Saturday, Sunday or holiday;
 * article 4: longer than 90 days, 12 weeks or 3 months the law does not hold, and it ends on its day.
 */
export function eindeVan(
  begin: Datum,
  { aantal, eenheid, wettelijk = false }: Duur,
  extra?: ReadonlySet<string>,
): Datum {
  if (eenheid === 'werkdagen') return plusWerkdagen(begin, aantal, extra);
  const einde =
    eenheid === 'maanden' ? plusMaanden(begin, aantal) : plusDagen(begin, eenheid === 'weken' ? aantal * 7 : aantal);
  return volgtTermijnenwet({ aantal, eenheid, wettelijk }) ? volgensTermijnenwet(begin, einde, extra) : einde;
}

const volgtTermijnenwet = ({ aantal, eenheid, wettelijk = false }: Duur): boolean =>
  wettelijk && eenheid !== 'werkdagen' && aantal <= TERMIJNENWET_TOT[eenheid];

function volgensTermijnenwet(begin: Datum, einde: Datum, extra?: ReadonlySet<string>): Datum {
  let tot = eersteWerkdag(einde, extra);
  if (dagenTussen(begin, einde) < 3) return tot;
  while (werkdagenTussen(begin, tot, extra) < 2) tot = eersteWerkdag(plusDagen(tot, 1), extra);
  return tot;
}

/**
 * The end of a term after its clock stood still from `van` until `hervat` (both days of the calendar): the days that were left on
 * `van` are left again on `hervat`. Days are those of the unit: working days for a term in working days, days otherwise.
 * A term that was already late stays as late as it was, and never less than a day.
 */
export function naPauze(einde: Datum, duur: Duur, van: Datum, hervat: Datum, extra?: ReadonlySet<string>): Datum {
  if (hervat <= van) return einde;
  if (duur.eenheid === 'werkdagen') {
    if (einde < van) return minWerkdagen(hervat, Math.max(1, werkdagenTussen(einde, van, extra)), extra);
    const verschoven = plusWerkdagen(hervat, werkdagenTussen(van, einde, extra), extra);
    // An end that was agreed on a Saturday stays there: the Friday before has as many working days, and would be earlier.
    return verschoven < einde ? einde : verschoven;
  }
  const verschoven = plusDagen(einde, dagenTussen(van, hervat));
  return volgtTermijnenwet(duur) && einde >= van ? eersteWerkdag(verschoven, extra) : verschoven;
}

/** Days of the unit that are left from a day on, the last day included; negative when it is past. */
export function restVan(einde: Datum, eenheid: Eenheid, dag: Datum, extra?: ReadonlySet<string>): number {
  if (eenheid !== 'werkdagen') return dagenTussen(dag, einde);
  return einde >= dag ? werkdagenTussen(dag, einde, extra) : 0 - werkdagenTussen(einde, dag, extra);
}
