import {
  type Cijferrij,
  type Dagtelling,
  type Kengetallen,
  KLEIN,
  kengetallen,
} from '../../meten/berichtenverkeer/index.ts';

/** A duration over a group: how many, the middle, the slowest tenth, and the mean; in days. */
export interface Maat {
  readonly aantal: number;
  readonly mediaan: number;
  readonly p90: number;
  readonly gemiddelde: number;
}

/** A measure of a group, or that it is too small to show; null where nobody is. */
export type Getoond = Maat | 'klein' | null;

const rond = (waarde: number): number => Math.round(waarde * 10) / 10;

/** The measure of a duration; null of nobody. */
export function maatVan(duren: readonly Dagtelling[] = []): Maat | null {
  return alsMaat(kengetallen(duren, [0.5, 0.9]));
}

/** A measure of figures with the median and the slowest tenth, in days to one decimal; null of nobody. */
export function alsMaat(getallen: Kengetallen | null = null): Maat | null {
  if (getallen === null) return null;
  const { aantal, gemiddelde, kwantielen } = getallen;
  const [mediaan, p90] = kwantielen as [number, number];
  return { aantal, mediaan: rond(mediaan), p90: rond(p90), gemiddelde: rond(gemiddelde) };
}

/** Rows of counts as sums per key. */
export function sommenPer(
  rijen: Iterable<Cijferrij>,
  sleutel: (rij: Cijferrij) => string,
): ReadonlyMap<string, number> {
  const per = new Map<string, number>();
  for (const rij of rijen) per.set(sleutel(rij), (per.get(sleutel(rij)) ?? 0) + rij.waarde);
  return per;
}

/** Rows of counts as the most in one month per key: there were at least so many in the time as a whole. */
export function hoogstePerMaand(
  rijen: readonly Cijferrij[],
  sleutel: (rij: Cijferrij) => string,
): ReadonlyMap<string, number> {
  const per = new Map<string, number>();
  for (const deel of Map.groupBy(rijen, ({ maand }) => maand).values())
    for (const [naam, aantal] of sommenPer(deel, sleutel)) per.set(naam, Math.max(aantal, per.get(naam) ?? 0));
  return per;
}

/** Weeks that a distribution is shown in; the last one is all that is longer. */
const WEKEN = 26;

/** A distribution of days in weeks: how many waited from 0 up to 1 week, and so on, the last for all that waited longer. */
export function inWeken(duren: readonly Dagtelling[]): number[] {
  const weken = new Array<number>(WEKEN + 1).fill(0);
  for (const { dagen, waarde } of duren) {
    const week = Math.min(WEKEN, Math.floor(dagen / 7));
    weken[week] = (weken[week] ?? 0) + waarde;
  }
  return weken;
}

/** Whether a group is small: somebody, but too few to show to who may not see its people (N-06). */
export const isKlein = (aantal: number): boolean => aantal > 0 && aantal < KLEIN;

/**
 * People are counted to the nearest five for who may not see them, as CBS counts young people with help. Whoever asks twice, with and
 * without a few of them, then finds a difference that may be of any of nine numbers: hiding the few alone would give it away.
 */
const VIJF = 5;

/**
 * A number of people as it is shown to who may, or may not, see small groups; null where it is hidden (N-06). Nobody is few too: when it is
 * known where somebody is, nine places with somebody in them and fewer than ten in all are one each.
 */
export function toonAantal(aantal: number, onderdrukt: boolean): number | null {
  if (!onderdrukt) return aantal;
  return aantal < KLEIN ? null : Math.round(aantal / VIJF) * VIJF;
}

/** An amount that is shown beside others of which it may be the sum: for who may not see small groups to ten thousand euros. */
const TIENDUIZEND = 1_000_000;
export const toonBedrag = (centen: number, onderdrukt: boolean): number =>
  onderdrukt ? Math.round(centen / TIENDUIZEND) * TIENDUIZEND : centen;

/** A measure as it is shown to who may, or may not, see small groups: for the last in whole days, as from tenths one can work out of how many it is. */
export function toon(maat: Maat | null, onderdrukt: boolean): Getoond {
  if (!onderdrukt) return maat;
  const aantal = toonAantal(maat?.aantal ?? 0, true);
  if (maat === null || aantal === null) return 'klein';
  const { mediaan, p90, gemiddelde } = maat;
  return { aantal, mediaan: Math.round(mediaan), p90: Math.round(p90), gemiddelde: Math.round(gemiddelde) };
}

/** Which of some counts to hide: the small ones, and when that is one, also the next, or it could be worked out from their sum. */
export const verbergAfleidbaar = (aantallen: readonly number[]): boolean[] =>
  metTweede(aantallen.map(isKlein), aantallen);

/** What is hidden, and when that is one amount alone the smallest of the others too: else it is the sum less what is shown. Zeros add nothing. */
export function metTweede(dicht: readonly boolean[], waarden: readonly number[]): boolean[] {
  const uit = [...dicht];
  if (uit.filter((is, plaats) => is && (waarden[plaats] ?? 0) > 0).length !== 1) return uit;
  const open = waarden.flatMap((waarde, plaats) => (waarde > 0 && !uit[plaats] ? [{ waarde, plaats }] : []));
  const kleinste = open.sort((a, b) => a.waarde - b.waarde)[0];
  if (kleinste) uit[kleinste.plaats] = true;
  return uit;
}

/** Whether money is of too few to show: also of nobody, for then it is not known of how many it is. */
export const isKleinGeld = (jongeren: number): boolean => jongeren < KLEIN;
