import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BakenFout } from '../../../kernel/fouten.ts';
import { leeft, type Proces, procesVan } from '../../proces/index.ts';

/**
 * Claims a data folder for this process, with a file that holds its pid and the moment it started: after a crash or a
 * restart of the machine the claim is void, even when the pid is in use again. (The lock of PostgreSQL itself would not do:
 * an orphaned server holds it, and that one we want to adopt.) Throws when another living Baken has the folder.
 * Returns the function that gives the folder back.
 */
export function claimDataMap(map: string): () => void {
  const slot = join(map, 'slot');
  const eigen = procesVan(process.pid);
  if (!eigen) throw new Error('Baken kan zijn eigen proces niet vinden.');
  const concept = `${slot}.${process.pid}`;
  writeFileSync(concept, JSON.stringify(eigen));
  try {
    while (!probeer(concept, slot)) ruimOp(slot, map);
  } finally {
    rmSync(concept, { force: true });
  }
  return () => rmSync(slot, { force: true });
}

/** A link appears with its content in one step, or not at all: two claims at once cannot both succeed. */
function probeer(concept: string, slot: string): boolean {
  try {
    linkSync(concept, slot);
    return true;
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
    return false;
  }
}

function ruimOp(slot: string, map: string): void {
  const houder = lees(slot);
  if (houder === 'weg') return;
  if (houder && leeft(houder))
    throw new BakenFout(
      'conflict',
      `De gegevensmap ${map} is al in gebruik door een ander Baken-proces (nummer ${houder.pid}). ` +
        'Stop Baken eerst, of lever het bestand aan op de pagina Gegevens. ' +
        'Met BAKEN_DATA kiest u een andere map, maar dat is een andere, lege database.',
    );
  // Take the void claim aside under our own name; had another claimant been first, then put its claim back.
  const opzij = `${slot}.oud.${process.pid}`;
  try {
    renameSync(slot, opzij);
  } catch {
    return;
  }
  const gevonden = lees(opzij);
  if (gevonden && gevonden !== 'weg' && leeft(gevonden)) linkSync(opzij, slot);
  rmSync(opzij, { force: true });
}

function lees(slot: string): Proces | 'weg' | undefined {
  try {
    return JSON.parse(readFileSync(slot, 'utf8')) as Proces;
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code === 'ENOENT' ? 'weg' : undefined;
  }
}
