import { rangVan } from '../../kernel/periode.ts';
import { Kennis, type Levering } from '../../meten/kennis/index.ts';
import { isKengetal, type Kengetal, Rekenblad, type Resultaat } from './berekenen.ts';
import type { Formule } from './formule.ts';

/**
 * All indicators of one organisation over all periods, kept up to date while knowledge comes in. A delivery changes its
 * own period and those after it, so only these are computed again: in the usual order that is one period at a time.
 */
export class Rekenboek {
  readonly #formules: readonly Formule[];
  readonly #kennis = new Kennis();
  readonly #perRang = new Map<number, Map<string, Resultaat>>();
  /** Places with figures, latest first. */
  #rangen: readonly number[] = [];

  /** @param formules in the order of `compileerAlle` */
  constructor(formules: readonly Formule[]) {
    this.#formules = formules;
  }

  /** Takes in what was learned at one moment, in the order of `opVolgorde`. */
  neemOp(leveringen: readonly Levering[]): void {
    if (leveringen.length === 0) return;
    for (const levering of leveringen) this.#kennis.neemOp(levering);
    this.#rangen = this.#kennis.rangen();
    const vanaf = Math.min(...leveringen.map((l) => rangVan(l.periode)));
    for (const rang of this.#rangen.filter((r) => r >= vanaf).reverse()) this.#reken(rang);
  }

  #reken(rang: number): void {
    const resultaten = new Map<string, Resultaat>();
    this.#perRang.set(rang, resultaten);
    const blad = new Rekenblad(this.#kennis, rang, (indicator, r) => this.#perRang.get(r)?.get(indicator));
    for (const formule of this.#formules) resultaten.set(formule.indicator.code, blad.bereken(formule));
  }

  /** The latest period with figures; undefined while there are none. */
  laatsteRang(): number | undefined {
    return this.#rangen[0];
  }

  periode(rang: number) {
    return this.#kennis.periode(rang);
  }

  /** The result over the latest period. */
  nieuwste(indicator: string): Resultaat | undefined {
    const rang = this.laatsteRang();
    return rang === undefined ? undefined : this.#perRang.get(rang)?.get(indicator);
  }

  /** The value that is in force: the latest one that could be computed. A missing figure does not take it away. */
  geldend(indicator: string): Kengetal | undefined {
    for (const rang of this.#rangen) {
      const resultaat = this.#perRang.get(rang)?.get(indicator);
      if (isKengetal(resultaat)) return resultaat;
    }
    return undefined;
  }

  /** The results of an indicator over all periods with figures, oldest first. */
  reeks(indicator: string): { rang: number; resultaat: Resultaat }[] {
    return this.#rangen.toReversed().flatMap((rang) => {
      const resultaat = this.#perRang.get(rang)?.get(indicator);
      return resultaat ? [{ rang, resultaat }] : [];
    });
  }
}
