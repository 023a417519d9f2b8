import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHECKOUT, fout, goed, type Uitslag } from './uitslag.ts';

const BUDGET_KB = 230;
const DIST = join(CHECKOUT, 'web/dist');

/** As Vite writes it: a built file, and what it needs at once. */
interface Stuk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** The screen that opens first, loaded on demand by the entry. */
const EERSTE_SCHERM = 'src/signaleren/overzicht/scherm.tsx';

/** Fails when the first page needs more than 230 KB of gzipped JavaScript: the entry, the first screen and all they import. */
export async function checkBudget(): Promise<Uitslag> {
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Record<string, Stuk>;
  const nodig = new Set<string>();
  const volg = (naam: string) => {
    const stuk = manifest[naam];
    if (!stuk || nodig.has(stuk.file)) return;
    nodig.add(stuk.file);
    for (const volgend of stuk.imports ?? []) volg(volgend);
  };
  for (const naam of ['index.html', EERSTE_SCHERM]) {
    if (!manifest[naam]) return fout(`In web/dist staat geen ${naam}.`);
    volg(naam);
  }

  const maten = [...nodig]
    .filter((bestand) => bestand.endsWith('.js'))
    .map((bestand) => ({ bestand, kb: kilobytes(bestand) }));
  const totaal = maten.reduce((som, { kb }) => som + kb, 0);
  const regels = maten.map(({ bestand, kb }) => `${kb.toFixed(1).padStart(7)} KB  ${bestand}`);
  const verslag = [...regels, `${totaal.toFixed(1).padStart(7)} KB  samen, van ${BUDGET_KB} KB`].join('\n');
  return totaal <= BUDGET_KB ? goed(verslag) : fout(verslag);
}

const kilobytes = (bestand: string): number => gzipSync(readFileSync(join(DIST, bestand))).length / 1024;
