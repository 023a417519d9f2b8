import type { Voortgang } from './domain.ts';

/** Thrown inside the work when a person asked to stop; the transaction then falls. */
export class Gestopt extends Error {
  constructor() {
    super('gestopt');
    this.name = 'Gestopt';
  }
}

const TUSSENPOOS = 500;
/** Without progress it still says so often that somebody is at work. */
const HARTSLAG = 15_000;

/** Where progress goes. Answers whether the work must stop. */
export type Meld = (voortgang: Voortgang) => Promise<boolean>;

/**
 * Follows long work: at most twice a second it says how far the work is, how fast it goes and how long it will take, and
 * hears whether to stop. The saying itself never holds up the work, and its failure never breaks it.
 */
export class Voortgangsmeter {
  readonly #meld: Meld;
  readonly #klok: () => number;
  #fase: Voortgang['fase'] = 'lezen';
  #totaal: number | null = null;
  #aandeel: number | null = null;
  #begin: number;
  #stand: Voortgang | null = null;
  #laatste = Number.NEGATIVE_INFINITY;
  #bezig: Promise<void> | null = null;
  #gestopt = false;
  #bijStop: (() => void) | null = null;
  readonly #hartslag: NodeJS.Timeout;

  constructor(meld: Meld, klok: () => number = performance.now.bind(performance)) {
    this.#meld = meld;
    this.#klok = klok;
    this.#begin = klok();
    this.#hartslag = setInterval(() => this.#leef(), HARTSLAG).unref();
  }

  /** Begins a phase. `totaal`: how many rows (or figures) it will be, where that is known. */
  fase(fase: Voortgang['fase'], totaal: number | null = null): void {
    this.#fase = fase;
    this.#totaal = totaal;
    this.#aandeel = null;
    this.#begin = this.#klok();
    this.#laatste = Number.NEGATIVE_INFINITY;
    this.gedaan(0);
  }

  /** This part of the file has been read (0 to 1); it goes out with the next rows. */
  gelezen(aandeel: number): void {
    this.#aandeel = aandeel;
  }

  /** So many rows of this phase are done. Throws `Gestopt` when somebody asked to stop. */
  gedaan(rijen: number): void {
    if (this.#gestopt) throw new Gestopt();
    const nu = this.#klok();
    if (this.#bezig || nu - this.#laatste < TUSSENPOOS) return;
    this.#laatste = nu;
    this.#bezig = this.#stuur(maakVoortgang(this.#fase, rijen, this.#totaal, (nu - this.#begin) / 1000, this.#aandeel));
  }

  /** Keeps listening for a stop while the database is at work and no rows go by. */
  async terwijl<T>(werk: Promise<T>, bijStop: () => void): Promise<T> {
    this.#bijStop = bijStop;
    const tik = setInterval(() => this.#luister(), TUSSENPOOS);
    try {
      return await werk;
    } catch (fout) {
      throw this.#gestopt ? new Gestopt() : fout;
    } finally {
      clearInterval(tik);
      this.#bijStop = null;
    }
  }

  /** Waits until the last message has gone out, so that none comes after the end. */
  async klaar(): Promise<void> {
    clearInterval(this.#hartslag);
    await this.#bezig;
  }

  get gestopt(): boolean {
    return this.#gestopt;
  }

  #luister(): void {
    try {
      this.gedaan(0);
    } catch {
      this.#bijStop?.();
    }
  }

  #leef(): void {
    if (this.#stand && !this.#bezig) this.#bezig = this.#stuur(this.#stand);
  }

  async #stuur(voortgang: Voortgang): Promise<void> {
    this.#stand = voortgang;
    try {
      this.#gestopt = await this.#meld(voortgang);
    } catch {
      // Progress is a courtesy: without it the work goes on.
    } finally {
      this.#bezig = null;
    }
  }
}

/** Rate and time left out of what is done, or else out of the part of the file that has been read. Nothing is predicted in the first half second. */
export function maakVoortgang(
  fase: Voortgang['fase'],
  gedaan: number,
  totaal: number | null,
  seconden: number,
  gelezen: number | null = null,
): Voortgang {
  const perSeconde = seconden > 0 ? Math.round(gedaan / seconden) : 0;
  const aandeel = totaal === null ? gelezen : null;
  const deel = totaal === null ? aandeel : gedaan / totaal;
  const rest = !deel || seconden < 0.5 ? null : Math.max(0, Math.ceil((seconden * (1 - deel)) / deel));
  return { fase, gedaan, totaal, aandeel, perSeconde, resterendSeconden: rest };
}

const getal = new Intl.NumberFormat('nl-NL');

const FASE: Readonly<Record<Voortgang['fase'], string>> = {
  lezen: 'Bestand lezen',
  controleren: 'Rijen controleren',
  vergelijken: 'Vergelijken met wat bekend is',
  vastleggen: 'Vastleggen',
};

/** These go by figure, of which a row has many; the others go by row. */
const TELT_CIJFERS: ReadonlySet<Voortgang['fase']> = new Set(['vergelijken', 'vastleggen']);

/** One line about how far the work is. */
export function toonVoortgang({ fase, gedaan, totaal, aandeel, perSeconde, resterendSeconden }: Voortgang): string {
  const eenheid = TELT_CIJFERS.has(fase) ? 'cijfers' : 'rijen';
  const deel = totaal === null ? getal.format(gedaan) : `${getal.format(gedaan)} van ${getal.format(totaal)}`;
  const van = aandeel === null ? '' : `, ${Math.floor(aandeel * 100)}% van het bestand`;
  const rest = resterendSeconden === null ? '' : `, nog ${resterendSeconden} s`;
  return gedaan === 0
    ? `${FASE[fase]} …`
    : `${FASE[fase]}: ${deel} ${eenheid}${van} (${getal.format(perSeconde)} per seconde${rest})`;
}
