import { MINIMALE_GROEP_PERCENTIEL } from '../methoden/index.ts';

/** With whom a provider is compared: the same kind, and about the same turnover from youth care. */
export interface Vergelijkgroep {
  readonly soort: string;
  /** Euros a year; undefined: not known, then only the kind counts. */
  readonly omzet: number | undefined;
}

/** Where a figure lies among comparable providers. */
export interface Vergelijking {
  /** 0 … 100, by the middle of ranks; undefined when the group is too small or nothing is known of it. */
  percentiel(code: string, dag: string, groep: Vergelijkgroep, waarde: number): number | undefined;
}

/** Figures of one group in one calendar quarter, in order of size. */
export interface Vergelijkrij {
  /** First day of the calendar quarter: the figures are those that were known before it. */
  readonly begin: string;
  readonly groep: string;
  readonly code: string;
  readonly waarden: readonly number[];
}

export const GROOTTEN = ['klein', 'middel', 'groot'] as const;
const [MIDDEL, GROOT] = [5_000_000, 25_000_000];

export const grootteVan = (omzet: number): (typeof GROOTTEN)[number] =>
  omzet >= GROOT ? 'groot' : omzet >= MIDDEL ? 'middel' : 'klein';

/** The groups in which a provider counts: its kind, and within it its size. */
export const groepenVan = ({ soort, omzet }: Vergelijkgroep): string[] =>
  omzet === undefined || Number.isNaN(omzet) ? [soort] : [`${soort}/${grootteVan(omzet)}`, soort];

/** First day of the calendar quarter of a day. */
export function kwartaalbegin(dag: string): string {
  const maand = Math.floor((Number(dag.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${dag.slice(0, 4)}-${String(maand).padStart(2, '0')}-01`;
}

/** How many values of a sorted list are below `waarde`, or, with `ook`, below or equal to it. */
function teller(waarden: readonly number[], waarde: number, ook: boolean): number {
  let [van, tot] = [0, waarden.length];
  while (van < tot) {
    const midden = (van + tot) >> 1;
    const ander = waarden[midden] as number;
    if (ander < waarde || (ook && ander === waarde)) van = midden + 1;
    else tot = midden;
  }
  return van;
}

/**
 * Compares with what was known of comparable providers before the calendar quarter of a day. So the place of a provider depends
 * only on what was known by then, and does not move when others deliver later in the quarter.
 */
export function maakVergelijking(rijen: Iterable<Vergelijkrij>): Vergelijking {
  const sleutel = (begin: string, groep: string, code: string) => `${begin} ${groep} ${code}`;
  const perSleutel = new Map<string, readonly number[]>();
  for (const { begin, groep, code, waarden } of rijen) perSleutel.set(sleutel(begin, groep, code), waarden);
  return {
    percentiel(code, dag, groep, waarde) {
      const begin = kwartaalbegin(dag);
      for (const naam of groepenVan(groep)) {
        const waarden = perSleutel.get(sleutel(begin, naam, code));
        if (!waarden || waarden.length < MINIMALE_GROEP_PERCENTIEL) continue;
        const [lager, nietHoger] = [teller(waarden, waarde, false), teller(waarden, waarde, true)];
        return (100 * (lager + nietHoger)) / 2 / waarden.length;
      }
      return undefined;
    },
  };
}

export const GEEN_VERGELIJKING: Vergelijking = { percentiel: () => undefined };
