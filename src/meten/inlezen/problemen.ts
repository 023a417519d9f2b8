import type { Tegenspraak } from '../waarnemingen/index.ts';
import type { Afkeuring } from './afkeuringenstore.ts';
import type { Probleem } from './domain.ts';
import type { GeoordeeldeRij } from './inlezer.ts';
import { losseTekst } from './verkennen.ts';

/** What is kept of each; beyond it problems are only counted. A file with more has one fault, not a hundred thousand. */
export const MAX_BEWAARD = 100_000;
const MAX_WAARSCHUWINGEN = 5_000;

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 });
const dag = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/** Gathers what is wrong with the rows of one file, within a limit. */
export class Problemen {
  readonly #fouten: Afkeuring[] = [];
  readonly #waarschuwingen: Probleem[] = [];
  /** Rows that are good by themselves but contradict others. */
  readonly #tegengesproken = new Map<number, Afkeuring[]>();
  #afgekeurdeRijen = 0;
  #aantalWaarschuwingen = 0;

  /** Takes the problems of one judged row. */
  neem(rij: GeoordeeldeRij): void {
    let eerste = true;
    for (const probleem of rij.problemen) {
      if (probleem.ernst === 'waarschuwing') {
        this.waarschuw(probleem);
        continue;
      }
      if (eerste) this.#afgekeurdeRijen += 1;
      if (this.#fouten.length < MAX_BEWAARD)
        this.#fouten.push({ ...los(probleem), inhoud: eerste ? rij.cellen() : null });
      eerste = false;
    }
  }

  /** Something that holds for no row of the table, such as an event in a JSON file. */
  neemLos(melding: Omit<Probleem, 'ernst'>): void {
    this.#afgekeurdeRijen += 1;
    if (this.#fouten.length < MAX_BEWAARD) this.#fouten.push({ ...melding, ernst: 'fout', inhoud: null });
  }

  waarschuw(probleem: Probleem): void {
    this.#aantalWaarschuwingen += 1;
    if (this.#waarschuwingen.length < MAX_WAARSCHUWINGEN) this.#waarschuwingen.push(los(probleem));
  }

  /** Takes what the comparison refused; `kolomVan` finds the column in which a gegeven stands. */
  neemTegenspraken(tegenspraken: readonly Tegenspraak[], kolomVan: (gegeven: string) => string): void {
    for (const tegenspraak of tegenspraken) {
      const lijst = this.#tegengesproken.get(tegenspraak.rij) ?? [];
      const { rij, waarde, gegeven } = tegenspraak;
      lijst.push({
        ernst: 'fout',
        rij,
        kolom: kolomVan(gegeven),
        gevonden: getal.format(waarde),
        melding: legUit(tegenspraak),
        inhoud: null,
      });
      this.#tegengesproken.set(rij, lijst);
    }
  }

  /** Contradicted rows of which the cells have not been seen yet. */
  get zonderInhoud(): ReadonlySet<number> {
    return new Set(this.#tegengesproken.keys());
  }

  vulInhoud(rij: number, cellen: readonly string[]): void {
    const lijst = this.#tegengesproken.get(rij);
    if (lijst?.[0]) lijst[0] = { ...lijst[0], inhoud: cellen };
  }

  get afgekeurdeRijen(): number {
    return this.#afgekeurdeRijen + this.#tegengesproken.size;
  }

  get waarschuwingen(): number {
    return this.#aantalWaarschuwingen;
  }

  /** All that is kept: first what rejects, in order of row, then the warnings. */
  *alles(): Generator<Afkeuring> {
    const fouten = [...this.#fouten, ...[...this.#tegengesproken.values()].flat()];
    yield* fouten.sort((a, b) => a.rij - b.rij);
    for (const waarschuwing of this.#waarschuwingen.toSorted((a, b) => a.rij - b.rij))
      yield { ...waarschuwing, inhoud: null };
  }
}

/** With texts of its own: a slice of a cell would keep its whole piece of the file in memory. */
const los = (probleem: Probleem): Probleem => ({
  ...probleem,
  gevonden: losseTekst(probleem.gevonden, 100),
  melding: losseTekst(probleem.melding, 1000),
});

function legUit(t: Tegenspraak): string {
  if (t.soort === 'dubbel')
    return `${t.gegeven} over ${t.periode} staat met een andere waarde ook op rij ${t.andereRij}; verwacht één waarde`;
  const bekend = getal.format(t.bekendeWaarde ?? 0);
  if (t.bekendSinds !== null && dag.format(t.bekendSinds) === dag.format(t.bekendOp))
    return (
      `${t.gegeven} over ${t.periode} is op dezelfde dag al met een andere waarde bekend (${bekend}); ` +
      'geef een tijd bij bekendOp, zoals 2026-11-22T14:30'
    );
  const sinds = t.bekendSinds === null ? '' : ` op ${dag.format(t.bekendSinds)}`;
  return (
    `${t.gegeven} over ${t.periode}: ${getal.format(t.waarde)} is ouder dan wat al bekend is ` +
    `(${bekend}${sinds}); verwacht een latere datum bij bekendOp`
  );
}
