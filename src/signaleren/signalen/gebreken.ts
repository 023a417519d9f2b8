import { dagenTussen } from '../../kernel/datum.ts';
import type { Levering, Moment } from '../../meten/kennis/index.ts';
import { dagVan } from '../urgentie/index.ts';

/** A figure that was handed in with a warning of a check and an explanation. */
export interface Uitlegfeit {
  readonly op: Moment;
  readonly gegeven: string;
  readonly periode: string;
}

interface Invoer {
  readonly code: string;
  readonly periode: string;
}

const JAAR = 365;
const sleutel = (gegeven: string, periode: string): string => `${gegeven} ${periode}`;

/** Known mistakes in figures: what was corrected, and what was odd but explained. Takes in deliveries in order of time. */
export class Gebreken {
  readonly #waarden = new Map<string, number>();
  readonly #verbeterd = new Map<string, Moment>();
  readonly #uitleg: readonly Uitlegfeit[];

  constructor(uitleg: readonly Uitlegfeit[]) {
    this.#uitleg = uitleg;
  }

  neemOp(leveringen: readonly Levering[]): void {
    for (const { op, periode, gegevens } of leveringen)
      for (const [gegeven, waarde] of Object.entries(gegevens)) {
        const cijfer = sleutel(gegeven, periode);
        const eerder = this.#waarden.get(cijfer);
        if (eerder !== undefined && eerder !== waarde) this.#verbeterd.set(cijfer, op);
        this.#waarden.set(cijfer, waarde);
      }
  }

  /** How many of some figures were corrected in the year before a moment, and how many came with an explained warning. */
  opMoment(op: Moment): (invoer: readonly Invoer[]) => { readonly verbeterd: number; readonly uitgelegd: number } {
    const dag = dagVan(op);
    return (invoer) => {
      const cijfers = new Set(invoer.map(({ code, periode }) => sleutel(code, periode)));
      const recent = (m: Moment | undefined): boolean =>
        m !== undefined && m <= op && dagenTussen(dagVan(m), dag) < JAAR;
      return {
        verbeterd: [...cijfers].filter((cijfer) => recent(this.#verbeterd.get(cijfer))).length,
        uitgelegd: new Set(
          this.#uitleg
            .filter((u) => u.op <= op)
            .map((u) => sleutel(u.gegeven, u.periode))
            .filter((u) => cijfers.has(u)),
        ).size,
      };
    };
  }
}
