import { Worker } from 'node:worker_threads';
import type { Bijlage } from './uitvoer.ts';
import type { Blad } from './uitvoerpdf.ts';

/** What joining may cost: megabytes of objects, milliseconds for one annex and for all, and annexes that may break it off. */
export const SAMENVOEGGRENZEN = { geheugen: 512, maxPerBijlage: 15_000, maxDuur: 60_000, maxMislukt: 3 };

/** Milliseconds before a thread has begun. */
const MAX_START = 15_000;

export interface Opdracht {
  readonly afdruk: Uint8Array;
  readonly bijlagen: readonly Bijlage[];
  readonly overslaan: readonly number[];
  readonly blad?: Blad | undefined;
}

type Uitslag = { readonly pdf: Uint8Array } | { readonly bij: number | null; readonly fout: unknown };

/**
 * Puts the documents of a dossier behind its print, in a thread of its own. An annex that takes too much memory or time is in the list
 * only; then the rest is done anew. Throws when even the list alone cannot be made.
 */
export async function voegApartToe(
  afdruk: Uint8Array,
  bijlagen: readonly Bijlage[],
  grenzen: typeof SAMENVOEGGRENZEN = SAMENVOEGGRENZEN,
  blad?: Blad,
): Promise<Uint8Array> {
  const alle = bijlagen.map((_, i) => i);
  const einde = performance.now() + grenzen.maxDuur;
  const overslaan: number[] = [];
  for (;;) {
    const tijd = einde - performance.now();
    const uitslag = await probeer({ afdruk, bijlagen, overslaan, blad }, tijd, grenzen);
    if ('pdf' in uitslag) return uitslag.pdf;
    const { bij, fout } = uitslag;
    const verder = bij !== null && overslaan.length < grenzen.maxMislukt && performance.now() < einde;
    if (!verder) return slaAllesOver({ afdruk, bijlagen, overslaan: alle, blad }, grenzen, fout);
    overslaan.push(bij);
  }
}

async function slaAllesOver(opdracht: Opdracht, grenzen: typeof SAMENVOEGGRENZEN, eerder: unknown) {
  const uitslag = await probeer(opdracht, grenzen.maxPerBijlage + MAX_START, grenzen);
  if ('pdf' in uitslag) return uitslag.pdf;
  throw uitslag.fout ?? eerder;
}

/** Once. Answers the PDF, or with which annex it was busy when it broke off; null: with none. */
function probeer(opdracht: Opdracht, maxDuur: number, { geheugen, maxPerBijlage }: typeof SAMENVOEGGRENZEN) {
  const { overslaan, bijlagen } = opdracht;
  // What is passed over is not sent either: the thread has a copy of everything that it gets.
  const zonder = bijlagen.map((een, i) => (overslaan.includes(i) ? { ...een, bytes: null } : een));
  return new Promise<Uitslag>((klaar) => {
    const werker = new Worker(new URL('./uitvoerwerker.ts', import.meta.url), {
      workerData: { ...opdracht, bijlagen: zonder },
      resourceLimits: { maxOldGenerationSizeMb: geheugen, maxYoungGenerationSizeMb: 64 },
      execArgv: [],
    });
    let bij: number | null = null;
    const stop = (uitslag: Uitslag) => {
      clearTimeout(perBijlage);
      clearTimeout(alles);
      void werker.terminate();
      klaar(uitslag);
    };
    const teLaat = () => stop({ bij, fout: new Error('joining the documents took too long') });
    // Starting takes a while by itself.
    let perBijlage = setTimeout(teLaat, maxPerBijlage + MAX_START);
    const alles = setTimeout(teLaat, Math.max(0, maxDuur));
    werker.on('message', (bericht: { bijlage: number | null } | { pdf: Uint8Array }) => {
      if ('pdf' in bericht) return stop(bericht);
      bij = bericht.bijlage;
      clearTimeout(perBijlage);
      perBijlage = setTimeout(teLaat, maxPerBijlage);
    });
    werker.on('error', (fout) => stop({ bij, fout }));
    werker.on('exit', () => stop({ bij, fout: new Error('joining the documents stopped') }));
  });
}
