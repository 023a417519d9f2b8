import { jaarVan, kwartaalMetRang, kwartaalVan, type Periode, periode, rangVan } from '../../kernel/periode.ts';
import { waardeOver } from '../kennis/index.ts';
import type { Controlegegevens } from './domain.ts';

/** Figures by period and then by gegeven; a stroom as the total since 1 January. */
export type PerPeriode = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** One figure of one organisation. */
export interface Cijfer {
  readonly gegeven: string;
  readonly periode: string;
  readonly waarde: number;
}

export function perPeriode(cijfers: readonly Cijfer[]): PerPeriode {
  const uit = new Map<string, Map<string, number>>();
  for (const { gegeven, periode: p, waarde } of cijfers) {
    const rij = uit.get(p) ?? new Map<string, number>();
    uit.set(p, rij.set(gegeven, waarde));
  }
  return uit;
}

/** A field of which earlier figures are looked up; a stroom is taken apart into quarters. */
export interface Reeksveld {
  readonly code: string;
  readonly stroom: boolean;
}

export interface Periodewaarde {
  readonly periode: Periode;
  readonly waarde: number;
}

/** How many earlier periods a form shows and a check can look back. */
const TERUG = 12;

/** The period before: a quarter before a quarter, a year before a year. */
export const periodeErvoor = (p: Periode): Periode =>
  kwartaalVan(p) === null ? periode(String(jaarVan(p) - 1)) : kwartaalMetRang(rangVan(p) - 1);

/** The periods that stand beside a figure, oldest first; the period itself not. */
export function eerderePeriodes(p: Periode): Periode[] {
  const uit: Periode[] = [];
  for (let hier = periodeErvoor(p); uit.length < TERUG; hier = periodeErvoor(hier)) uit.unshift(hier);
  return uit;
}

/**
 * Looks back from a period, field after field: earlier values, oldest first; of a stroom the quarter itself, where it can be
 * taken apart. What is the same for all fields is worked out once.
 */
export function terugblik(p: Periode, bekend: PerPeriode): (veld: Reeksveld) => Periodewaarde[] {
  const eerder = eerderePeriodes(p).map((een) => ({
    een,
    rang: kwartaalVan(een) === null ? null : rangVan(een),
    cijfers: bekend.get(een),
  }));
  const opRang = new Map(eerder.map(({ rang, cijfers }) => [rang, cijfers]));
  const oudste = eerder[0]?.rang ?? null;
  // One quarter further, so that the oldest stroom can be taken apart as well.
  if (oudste !== null) opRang.set(oudste - 1, bekend.get(kwartaalMetRang(oudste - 1)));
  return ({ code, stroom }) =>
    eerder.flatMap(({ een, rang, cijfers }) => {
      const waarde = stroom && rang !== null ? opZich(code, rang, opRang) : cijfers?.get(code);
      return waarde === undefined ? [] : [{ periode: een, waarde }];
    });
}

function opZich(
  code: string,
  rang: number,
  opRang: ReadonlyMap<number | null, ReadonlyMap<string, number> | undefined>,
): number | undefined {
  const uitkomst = waardeOver('kwartaal', rang, (welke) => opRang.get(welke)?.get(code));
  return uitkomst.ok ? uitkomst.waarde : undefined;
}

/**
 * Puts the figures that are known beside those to check. Annual accounts: a fourth quarter is held against those of its own
 * year, an earlier quarter against those of the year before.
 * @param reeksen the fields of which a check may read earlier figures
 * @param cel the figures to check
 * @param bekend what is known of other periods (of `p` itself: what was known before)
 */
export function maakControlegegevens(
  { periode: p, vorm }: { readonly periode: Periode; readonly vorm: Controlegegevens['vorm'] },
  reeksen: readonly Reeksveld[],
  cel: ReadonlyMap<string, number>,
  bekend: PerPeriode,
): Controlegegevens {
  const record = (sleutel: string | null) => Object.fromEntries((sleutel && bekend.get(sleutel)) || []);
  const kwartaal = kwartaalVan(p);
  const boekjaar = kwartaal === null ? null : String(jaarVan(p) - (kwartaal === 4 ? 0 : 1));
  const kijkTerug = terugblik(p, bekend);
  return {
    periode: p,
    vorm,
    cel: Object.fromEntries(cel),
    vorige: record(periodeErvoor(p)),
    jaarTerug: record(`${jaarVan(p) - 1}${p.slice(4)}`),
    jaar: record(boekjaar),
    eerder: record(p),
    historie: Object.fromEntries(reeksen.map((veld) => [veld.code, kijkTerug(veld).map((h) => h.waarde)])),
  };
}
