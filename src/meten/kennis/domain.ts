import type { Datum } from '../../kernel/datum.ts';
import { type Periode, rangVan, vergelijkPeriode } from '../../kernel/periode.ts';

/**
 * A moment at which we learned something, as ISO 8601 text: a date (`2026-11-22`) or an instant in UTC
 * (`2026-11-22T09:30:00.000Z`). Within one list all moments have the same form, so text order is time order.
 */
export type Moment = string;

export const dagVan = (moment: Moment): Datum => moment.slice(0, 10) as Datum;

/**
 * Figures of one organisation over one period, as we learned them at one moment. The same period later again is a
 * correction, figure by figure: what is not repeated stays as it was.
 * `gegevens`: code of the gegeven (or `kengetal.<indicator>` for a published ratio) → value in its unit.
 */
export interface Levering {
  readonly op: Moment;
  readonly periode: Periode;
  readonly gegevens: Readonly<Record<string, number>>;
}

/** One known figure with both its times. */
export interface Feit {
  readonly waarde: number;
  readonly periode: Periode;
  readonly op: Moment;
}

/**
 * Puts deliveries in the order in which they are learned. The order of the list itself never matters: of one moment the
 * fourth quarter comes before the year that ends with it (the annual account has the last word).
 */
export function opVolgorde(leveringen: readonly Levering[]): Levering[] {
  return [...leveringen].sort(
    (a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0) || vergelijkPeriode(a.periode, b.periode),
  );
}

/**
 * What is known about one organisation at one moment. A fourth quarter and the year that ends with it share one place
 * (`rangVan`): they end on the same day, and a year total is the total since 1 January of its last quarter.
 */
export class Kennis {
  readonly #feiten = new Map<number, Map<string, Feit>>();
  readonly #perioden = new Map<number, Periode>();

  /** Adds a delivery. Give deliveries in the order of `opVolgorde`. */
  neemOp({ op, periode, gegevens }: Levering): void {
    const rang = rangVan(periode);
    // A quarter names the place, so that a quarterly deliverer keeps seeing quarters after the annual account.
    if (!this.#perioden.has(rang) || periode.length > 4) this.#perioden.set(rang, periode);
    const bekend = this.#feiten.get(rang) ?? new Map<string, Feit>();
    this.#feiten.set(rang, bekend);
    for (const [code, waarde] of Object.entries(gegevens)) {
      const oud = bekend.get(code);
      // Two values at one moment for one period contradict each other: the lower one holds, whatever the order.
      if (oud && oud.op === op && oud.periode === periode && oud.waarde < waarde) continue;
      bekend.set(code, { waarde, periode, op });
    }
  }

  feit(code: string, rang: number): Feit | undefined {
    return this.#feiten.get(rang)?.get(code);
  }

  /** The period delivered at this place, if any. */
  periode(rang: number): Periode | undefined {
    return this.#perioden.get(rang);
  }

  /** The places with figures, latest period first. */
  rangen(): number[] {
    return [...this.#perioden.keys()].sort((a, b) => b - a);
  }
}
