import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, metEigenVerbindingen } from '../database/index.ts';
import { telGebeurtenis } from './metrieken.ts';
import { schrijfBundel } from './store.ts';
import { alsRegels, type Vermelding } from './vermelding.ts';

export interface Logboek {
  /**
   * Writes down what somebody did. Durable when it answers. Throws `te-druk` when it could not be written: then the one who
   * asks must not get an answer either, for nothing is read without a trace.
   */
  schrijf(vermelding: Vermelding): Promise<void>;
  /** Writes what was offered, then takes nothing more. */
  sluit(): Promise<void>;
}

export interface Logboekopties {
  /** Where it is told why writing failed; the one who asks only hears that it did. */
  readonly meldFout?: (melding: string) => void;
  /** Entries that may wait at once, default 5,000; more are refused. */
  readonly maxWachtend?: number;
}

interface Wachtend {
  readonly regels: ReturnType<typeof alsRegels>;
  klaar(): void;
  mislukt(fout: unknown): void;
}

/** Entries in one transaction at most. */
const MAX_BUNDEL = 1000;
const MAX_WACHTEND = 5000;
const MELDING = 'Baken kan nu niet vastleggen wie wat bekijkt. Daarom laat Baken niets zien. Probeer het zo nog eens.';

const straks = (): Promise<void> => new Promise((verder) => setImmediate(verder));

/**
 * The log as one process writes it. What is offered while a batch is on its way to the disk goes together in the next one,
 * so that many people at once cost about as much as one. It has a connection of its own: requests that hold all others wait
 * for it.
 */
export function maakLogboek(database: Database, opties: Logboekopties = {}): Logboek {
  const eigen = metEigenVerbindingen(database, 1);
  const maxWachtend = opties.maxWachtend ?? MAX_WACHTEND;
  const wachtrij: Wachtend[] = [];
  let bezig: Promise<void> | undefined;
  let gesloten = false;

  async function schrijfAlles(): Promise<void> {
    while (wachtrij.length > 0) {
      // Those who just got their answer may come back at once, and then join this batch.
      await straks();
      const bundel = wachtrij.splice(0, MAX_BUNDEL);
      try {
        await schrijfBundel(
          eigen,
          bundel.map(({ regels }) => regels),
        );
        for (const { klaar } of bundel) klaar();
      } catch (fout) {
        opties.meldFout?.(`logboek: ${bundel.length} vermeldingen niet geschreven: ${(fout as Error).message}`);
        for (const { mislukt } of bundel) mislukt(new BakenFout('te-druk', MELDING));
      }
    }
    bezig = undefined;
  }

  return {
    async schrijf(vermelding) {
      if (gesloten) throw new BakenFout('te-druk', 'Baken wordt afgesloten. Probeer het zo nog eens.');
      if (wachtrij.length >= maxWachtend) throw new BakenFout('te-druk', MELDING);
      const regels = alsRegels(vermelding, new Date());
      await new Promise<void>((klaar, mislukt) => {
        wachtrij.push({ regels, klaar, mislukt });
        bezig ??= schrijfAlles();
      });
      telGebeurtenis(vermelding);
    },
    async sluit() {
      gesloten = true;
      await bezig;
      await eigen.sluit();
    },
  };
}
