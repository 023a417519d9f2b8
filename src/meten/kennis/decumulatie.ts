import { naarCenten, vanCenten } from '../../kernel/bedrag.ts';
import { kwartaalMetRang, type Periode } from '../../kernel/periode.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';

/**
 * A stroom is delivered as the total since 1 January. This file takes such totals apart: into the quarter itself, and
 * into the last four quarters. A missing quarter is missing, never zero. A whole-year figure is the total of the fourth
 * quarter. Everything is counted in hundredths (cents), so that nothing is lost behind the comma.
 */
export type Venster = 'boekjaar' | 'kwartaal' | 'jaar';

/** A total since 1 January that counts towards (1) or is taken off (−1) the asked figure. `rang`: see `rangVan`. */
export interface Bouwsteen {
  readonly rang: number;
  readonly teken: 1 | -1;
}

/**
 * Which totals make up the figure over a window that ends with the quarter `rang`.
 * - `boekjaar`: the total itself.
 * - `kwartaal`: minus the total of the quarter before; a first quarter starts afresh.
 * - `jaar`: the total, plus last year's, minus that of the same quarter last year: the quarters in between are not needed.
 */
export function bouwstenen(venster: Venster, rang: number): readonly Bouwsteen[] {
  const kwartaalnummer = rang % 4;
  const zelf: Bouwsteen = { rang, teken: 1 };
  if (venster === 'kwartaal' && kwartaalnummer > 0) return [zelf, { rang: rang - 1, teken: -1 }];
  if (venster === 'jaar' && kwartaalnummer < 3)
    return [zelf, { rang: rang - kwartaalnummer - 1, teken: 1 }, { rang: rang - 4, teken: -1 }];
  return [zelf];
}

/**
 * The figure over a window, from totals since 1 January.
 * @param cumulatief the total at the end of a quarter, undefined when it is not known
 * @returns the figure, exact to the cent, or the quarters whose total is missing
 */
export function waardeOver(
  venster: Venster,
  rang: number,
  cumulatief: (rang: number) => number | undefined,
): Uitkomst<number, readonly Periode[]> {
  let centen = 0;
  const ontbreekt: Periode[] = [];
  for (const steen of bouwstenen(venster, rang)) {
    const totaal = cumulatief(steen.rang);
    if (totaal === undefined) ontbreekt.push(kwartaalMetRang(steen.rang));
    else centen += steen.teken * naarCenten(totaal);
  }
  return ontbreekt.length > 0 ? mislukt(ontbreekt) : gelukt(vanCenten(centen));
}

/** Adds quarters of one book year up to totals since 1 January: the reverse of taking them apart. */
export function cumuleer(kwartalen: readonly number[]): number[] {
  let centen = 0;
  return kwartalen.map((waarde) => {
    centen += naarCenten(waarde);
    return vanCenten(centen);
  });
}
