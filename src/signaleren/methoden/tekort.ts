import { type Datum, datum, plusDagen, plusMaanden } from '../../kernel/datum.ts';

/** A shortfall within so many months is a demonstrable liquidity problem (Subsidieregeling continuïteit cruciale jeugdzorg). */
export const MAANDEN_VAN_DE_TOETS = 6;

/** The forecast balance at the end of a month: money at the bank and unused credit, in euros. */
export interface Maandstand {
  /** `2026-03` */
  readonly maand: string;
  /** null: not known. */
  readonly stand: number | null;
}

export interface Tekortverwachting {
  /** The first month-end with a balance below 0, and how much is short then; null: none in what is known. */
  readonly eersteTekort: { readonly maand: string; readonly op: Datum; readonly tekort: number } | null;
  /** The month-end with the lowest balance; null: no balance known. */
  readonly laagste: { readonly maand: string; readonly stand: number } | null;
  /** null: no shortfall is seen within the term, but not every month-end in it is known, so it cannot be said. */
  readonly binnenZesMaanden: boolean | null;
  /** The last day of the six months. */
  readonly totEnMet: Datum;
  /** Month-ends within the six months of which the balance is not known. */
  readonly onbekend: readonly string[];
}

const maandVan = (dag: Datum): string => dag.slice(0, 7);

/** The last day of a month `2026-03`. Throws RangeError for what is no month. */
export const maandeinde = (maand: string): Datum => plusDagen(plusMaanden(datum(`${maand}-01`), 1), -1);

/**
 * The last day of the six months from `vanaf`: the same day of the month, or the end of a shorter month; from the last day of
 * a month to the last day of a month, so that 30 June leads to 31 December and not to the day before.
 */
export function eindeVanDeToets(vanaf: Datum): Datum {
  const einde = plusMaanden(vanaf, MAANDEN_VAN_DE_TOETS);
  return vanaf === maandeinde(maandVan(vanaf)) ? maandeinde(maandVan(einde)) : einde;
}

/** Gives balances in a row their months: the first is that of the month after `peildatum`. */
export const standenNa = (peildatum: Datum, standen: readonly (number | null)[]): Maandstand[] =>
  standen.map((stand, i) => ({ maand: maandVan(plusMaanden(peildatum, i + 1)), stand }));

export interface Liquiditeit {
  /** Money at the bank on the day, in euros. */
  readonly liquideMiddelen: number;
  readonly ongebruikteKredietruimte: number;
  /** What comes in and goes out on average, in euros a month. Without `inkomsten`: how long the money lasts when nothing comes in. */
  readonly uitgaven: number;
  readonly inkomsten?: number;
}

/** The balances of the months after `peildatum` when every month is an average one. For who has no forecast of their own. */
export function standenUitGemiddelde(peildatum: Datum, liquiditeit: Liquiditeit, maanden = 12): Maandstand[] {
  const { liquideMiddelen, ongebruikteKredietruimte, uitgaven, inkomsten = 0 } = liquiditeit;
  const stand = (maand: number) => liquideMiddelen + ongebruikteKredietruimte + (inkomsten - uitgaven) * maand;
  return standenNa(
    peildatum,
    Array.from({ length: maanden }, (_, i) => stand(i + 1)),
  );
}

/**
 * The first expected shortfall, and the test of the Subsidieregeling continuïteit: would the organisation within six months
 * after `vanaf` (receipt of a complete application) have too little liquid means to pay what it must? Balances of months that
 * ended before `vanaf` do not count; a balance of exactly 0 is no shortfall.
 * @param standen in any order, one per month
 */
export function eersteTekort(standen: readonly Maandstand[], vanaf: Datum): Tekortverwachting {
  const totEnMet = eindeVanDeToets(vanaf);
  const bekend = standen
    .filter((een): een is { maand: string; stand: number } => een.stand !== null && maandeinde(een.maand) >= vanaf)
    .toSorted((a, b) => (a.maand < b.maand ? -1 : 1));
  const eerste = bekend.find(({ stand }) => stand < 0);
  const verwacht: string[] = [];
  for (let i = 0; i <= MAANDEN_VAN_DE_TOETS; i++) {
    const maand = maandVan(plusMaanden(vanaf, i));
    if (maandeinde(maand) > vanaf && maandeinde(maand) <= totEnMet) verwacht.push(maand);
  }
  const onbekend = verwacht.filter((maand) => !bekend.some((een) => een.maand === maand));
  const binnen = eerste !== undefined && maandeinde(eerste.maand) <= totEnMet;
  return {
    eersteTekort: eerste ? { maand: eerste.maand, op: maandeinde(eerste.maand), tekort: -eerste.stand } : null,
    laagste: bekend.reduce<Tekortverwachting['laagste']>((l, een) => (l && l.stand <= een.stand ? l : een), null),
    binnenZesMaanden: binnen || (onbekend.length === 0 ? false : null),
    totEnMet,
    onbekend,
  };
}
