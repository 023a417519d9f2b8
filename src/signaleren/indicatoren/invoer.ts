import { kwartaalMetRang, type Periode } from '../../kernel/periode.ts';
import { type Kennis, type Moment, type Venster, waardeOver } from '../../meten/kennis/index.ts';
import type { Verwijzing } from './domain.ts';

/** One input of a formula as it was found: where it comes from, over which period, and since when we know it. */
export interface Invoerwaarde {
  readonly bron: Verwijzing['bron'];
  readonly code: string;
  readonly waarde: number;
  readonly periode: Periode;
  readonly bekendOp: Moment;
}

/** An input that is not there: the gegeven (or kengetal) and the periods over which it is missing. */
export interface Gemis {
  readonly bron: Verwijzing['bron'];
  readonly code: string;
  readonly perioden: readonly Periode[];
}

export type Gevonden = { readonly waarde: Invoerwaarde } | { readonly gemis: readonly Gemis[] };

/** The name of a place in time: the period delivered there, or else the quarter. */
export const periodeOp = (kennis: Kennis, rang: number): Periode => kennis.periode(rang) ?? kwartaalMetRang(rang);

/** A figure over a window, out of the totals since 1 January. */
export function zoekStroom(
  kennis: Kennis,
  rang: number,
  { bron, code }: Pick<Verwijzing, 'bron' | 'code'>,
  venster: Venster,
): Gevonden {
  let bekendOp: Moment = '';
  const uitkomst = waardeOver(venster, rang, (r) => {
    const feit = kennis.feit(code, r);
    if (feit && feit.op > bekendOp) bekendOp = feit.op;
    return feit?.waarde;
  });
  if (!uitkomst.ok) return { gemis: [{ bron, code, perioden: uitkomst.fout }] };
  return { waarde: { bron, code, waarde: uitkomst.waarde, periode: periodeOp(kennis, rang), bekendOp } };
}

/**
 * Whether `kwartaal` must mean the whole year here: some quarter cannot be taken apart, while all figures come from an
 * annual account. It holds for all inputs of a formula at once, so that a quarter is never divided by a year.
 * @param perKwartaal the inputs of the formula that ask for a quarter
 */
export function rekentMetJaar(kennis: Kennis, rang: number, perKwartaal: readonly Verwijzing[]): boolean {
  return (
    perKwartaal.length > 0 &&
    perKwartaal.every((v) => kennis.feit(v.code, rang)?.periode.length === 4) &&
    perKwartaal.some((v) => 'gemis' in zoekStroom(kennis, rang, v, 'kwartaal'))
  );
}

/** Finds one input of a formula that is a figure (not another kengetal, not the forecast). */
export function zoekCijfer(kennis: Kennis, rang: number, v: Verwijzing, jaarAlsKwartaal: boolean): Gevonden {
  switch (v.bron) {
    case 'stand': {
      const feit = kennis.feit(v.code, rang);
      if (!feit) return { gemis: [{ bron: v.bron, code: v.code, perioden: [periodeOp(kennis, rang)] }] };
      const { waarde, periode, op } = feit;
      return { waarde: { bron: v.bron, code: v.code, waarde, periode, bekendOp: op } };
    }
    case 'boekjaar':
      return zoekStroom(kennis, rang, v, 'boekjaar');
    case 'kwartaal':
      return zoekStroom(kennis, rang, v, jaarAlsKwartaal ? 'boekjaar' : 'kwartaal');
    case 'jaar':
      return zoekStroom(kennis, rang, v, 'jaar');
    case 'kwartaalOfBoekjaar':
    case 'jaarOfBoekjaar': {
      const venster = v.bron === 'jaarOfBoekjaar' ? 'jaar' : jaarAlsKwartaal ? 'boekjaar' : 'kwartaal';
      const gevonden = zoekStroom(kennis, rang, v, venster);
      return 'waarde' in gevonden ? gevonden : zoekStroom(kennis, rang, v, 'boekjaar');
    }
    default:
      throw new RangeError(`geen cijfer: ${v.tekst}`);
  }
}

const PROGNOSECODES = Array.from({ length: 12 }, (_, i) => `liquiditeitMaand${i + 1}`);

/** The expected liquidity after 1 … 12 months; null where it was not delivered. */
export const leesPrognose = (kennis: Kennis, rang: number): (number | null)[] =>
  PROGNOSECODES.map((code) => kennis.feit(code, rang)?.waarde ?? null);

/** The months of the forecast as inputs to show. */
export function toonPrognose(kennis: Kennis, rang: number): Invoerwaarde[] {
  return PROGNOSECODES.flatMap((code) => {
    const feit = kennis.feit(code, rang);
    return feit
      ? [{ bron: 'prognose' as const, code, waarde: feit.waarde, periode: feit.periode, bekendOp: feit.op }]
      : [];
  });
}
