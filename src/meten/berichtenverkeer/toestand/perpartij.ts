/** Who a fact is between. */
export interface Partijen {
  readonly gemeente: string;
  readonly aanbieder: string;
}

/**
 * One thing for each municipality and provider, made when first asked for. Two maps within each other, because making text of both for
 * each of some hundred thousands of facts costs more than all that is counted.
 */
export class PerPartij<T> {
  readonly #maak: (van: Partijen) => T;
  readonly #perGemeente = new Map<string, Map<string, T>>();

  constructor(maak: (van: Partijen) => T) {
    this.#maak = maak;
  }

  van(partijen: Partijen): T {
    const { gemeente, aanbieder } = partijen;
    let perAanbieder = this.#perGemeente.get(gemeente);
    if (!perAanbieder) {
      perAanbieder = new Map();
      this.#perGemeente.set(gemeente, perAanbieder);
    }
    let deze = perAanbieder.get(aanbieder);
    if (deze === undefined) {
      deze = this.#maak(partijen);
      perAanbieder.set(aanbieder, deze);
    }
    return deze;
  }
}
