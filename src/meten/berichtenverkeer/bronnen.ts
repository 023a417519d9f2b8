import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Bron, bestandBron, geheugenBron, leesInhoud, pakUit } from '../../platform/bestanden/index.ts';

/** One file that may hold messages: on disk, or inside a ZIP (`levering.zip/JW301.xml`). */
export interface Berichtbron {
  readonly naam: string;
  /** Size in bytes, where it is known; of a part of a ZIP only what the archive claims. */
  readonly omvang: number;
  /** Its bytes. Throws a BakenFout for a ZIP that is broken or unpacks to too much. */
  stroom(): AsyncIterable<Uint8Array>;
}

const BERICHTBESTAND = /\.(?:xml|zip)$/i;

/** Whether there is something at this path. */
export const bestaat = (pad: string): Promise<boolean> =>
  stat(pad).then(
    () => true,
    () => false,
  );

/**
 * Every file that the paths lead to, in order of name: a file itself, a folder with all that is in it (only `.xml` and `.zip`,
 * nothing hidden, no links to other folders), a ZIP with its parts. A file that cannot be opened is one of which `stroom` throws.
 */
export async function* vindBronnen(paden: readonly string[]): AsyncGenerator<Berichtbron> {
  for (const pad of paden) {
    if ((await stat(pad)).isDirectory()) yield* inMap(pad);
    else yield* vanBestand(pad);
  }
}

async function* inMap(map: string): AsyncGenerator<Berichtbron> {
  const inhoud = await readdir(map, { withFileTypes: true });
  for (const deel of inhoud.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (deel.name.startsWith('.')) continue;
    if (deel.isDirectory()) yield* inMap(join(map, deel.name));
    // A pipe of that name would never end.
    else if (BERICHTBESTAND.test(deel.name) && (deel.isFile() || deel.isSymbolicLink()))
      yield* vanBestand(join(map, deel.name));
  }
}

/** Up to this size a file is read at once, and by this thread: handing a small one to another takes longer than reading it. */
const HEEL = 1 << 20;

async function* vanBestand(pad: string): AsyncGenerator<Berichtbron> {
  let bron: Bron;
  try {
    const klein = leesKlein(pad);
    bron = klein ? geheugenBron(basename(pad), klein) : await bestandBron(pad);
  } catch {
    // Gone meanwhile, a link to nothing, or not ours to read: the others are read all the same.
    const fout = new BakenFout(
      'verkeerd-bestand',
      'Dit bestand kan Baken niet openen. Bestaat het, en mag u het lezen?',
    );
    yield { naam: pad, omvang: 0, stroom: () => weiger(fout) };
    return;
  }
  yield* uitBron(pad, bron);
}

/** All of a small file, found by its name once: of many small files that takes as long as reading them. Undefined when it is not small. */
function leesKlein(pad: string): Buffer | undefined {
  const bestand = openSync(pad, 'r');
  try {
    return fstatSync(bestand).size <= HEEL ? readFileSync(bestand) : undefined;
  } finally {
    closeSync(bestand);
  }
}

/** The same for a file that is not on disk under a name: itself, or the parts of a ZIP. */
export async function* uitBron(naam: string, bron: Bron): AsyncGenerator<Berichtbron> {
  if (!(await isZip(bron))) yield { naam, omvang: bron.omvang, stroom: () => bron.stroom() };
  else yield* inZip(naam, bron);
}

/** By its first bytes, because a name says nothing. */
async function isZip(bron: Bron): Promise<boolean> {
  for await (const stuk of bron.stroom(0, Math.min(4, bron.omvang)))
    return stuk[0] === 0x50 && stuk[1] === 0x4b && (stuk[2] === 3 || stuk[2] === 5);
  return false;
}

async function* inZip(pad: string, bron: Bron): AsyncGenerator<Berichtbron> {
  try {
    const delen = (await leesInhoud(bron)).filter(({ naam }) => !naam.endsWith('/') && BERICHTBESTAND.test(naam));
    if (delen.length === 0)
      throw new BakenFout('verkeerd-bestand', 'In dit ZIP-bestand staat geen bestand dat op .xml eindigt.');
    for (const deel of delen)
      yield {
        naam: `${pad}/${deel.naam}`,
        omvang: deel.uitgepakt,
        stroom: () =>
          deel.naam.toLowerCase().endsWith('.zip')
            ? weiger(new BakenFout('verkeerd-bestand', 'Dit is een ZIP-bestand in een ZIP-bestand. Pak het eerst uit.'))
            : pakBerichtUit(bron, deel),
      };
  } catch (fout) {
    if (!(fout instanceof BakenFout)) throw fout;
    yield { naam: pad, omvang: bron.omvang, stroom: () => weiger(fout) };
  }
}

/** A stream that only fails. */
const weiger = (fout: BakenFout): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(fout) }),
});

async function* pakBerichtUit(...[bron, deel]: Parameters<typeof pakUit>): AsyncGenerator<Uint8Array> {
  try {
    yield* pakUit(bron, deel);
  } catch (fout) {
    if (fout instanceof BakenFout && fout.code === 'te-groot')
      throw new BakenFout(
        'te-groot',
        'Dit bestand wordt na uitpakken veel te groot (een ZIP-bom?). Baken is gestopt met lezen.',
      );
    throw fout;
  }
}
