import type { Database } from '../database/index.ts';
import { type Gevonden, vindSessies } from './sessiestore.ts';

export type Sessiezoeker = (token: string) => Promise<Gevonden | null>;

interface Wachtend {
  readonly token: string;
  klaar(gevonden: Gevonden | null): void;
  mislukt(fout: unknown): void;
}

/**
 * Looks up sessions for a whole process: those who come while one look-up is under way go together in the next, so that many
 * requests at once cost about as much as one. Nothing is kept: every answer was read after it was asked for, so a session
 * that ended is over at once, on every node.
 */
export function maakSessiezoeker(database: Pick<Database, 'pool'>): Sessiezoeker {
  let wachtrij: Wachtend[] = [];
  let bezig = false;

  async function zoekAlles(): Promise<void> {
    while (wachtrij.length > 0) {
      const bundel = wachtrij;
      wachtrij = [];
      try {
        const tokens = [...new Set(bundel.map(({ token }) => token))];
        const gevonden = await vindSessies(database, tokens, new Date());
        for (const { token, klaar } of bundel) klaar(gevonden.get(token) ?? null);
      } catch (fout) {
        for (const { mislukt } of bundel) mislukt(fout);
      }
    }
    bezig = false;
  }

  return (token) =>
    new Promise((klaar, mislukt) => {
      wachtrij.push({ token, klaar, mislukt });
      if (bezig) return;
      bezig = true;
      // Who comes in the same turn of the event loop goes along.
      setImmediate(zoekAlles);
    });
}
