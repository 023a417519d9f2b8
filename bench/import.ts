import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { alsDefinities, GEGEVENS, laadDefinities } from '../src/meten/catalogus/index.ts';
import { voerImport } from '../src/meten/inlezen/opdracht.ts';
import { type Database, openDatabase } from '../src/platform/database/index.ts';

/**
 * How fast 100,000 figures come in from a file, against a bare COPY of the same rows into an identical table (with the same
 * indexes) on the same server in the same run: `node bench/import.ts`. Exit code 1 below a quarter of that speed.
 */
const DOEL = 0.25;
const RONDEN = 5;
const ORGANISATIES = 250;
const KWARTALEN = ['2024', '2025'].flatMap((jaar) => [1, 2, 3, 4].map((nummer) => `${jaar}-K${nummer}`));
const CODES = GEGEVENS.filter(({ alleenVoor, eenheid }) => !alleenVoor && eenheid === 'euro').map(({ code }) => code);
const PER_RIJ = 50;
const CIJFERS = ORGANISATIES * KWARTALEN.length * PER_RIJ;

const codes = [...CODES, ...GEGEVENS.map(({ code }) => code).filter((code) => !CODES.includes(code))].slice(0, PER_RIJ);
const kvk = (i: number): string => String(10_000_000 + i * 7);
const isKlein = new Set(GEGEVENS.filter(({ eenheid }) => eenheid !== 'euro').map(({ code }) => code));
const waarde = (i: number, k: number, code: string, c: number): number =>
  isKlein.has(code)
    ? code === 'convenantGebroken' || code === 'bijzonderBeheer'
      ? 0
      : 5 + k
    : 1_000_000 + i * 1000 + k * 100_000 + c + 0.25;

function* cijfers(): Generator<{ i: number; kvk: string; periode: string; code: string; waarde: number }> {
  for (let i = 0; i < ORGANISATIES; i++)
    for (const [k, periode] of KWARTALEN.entries())
      for (const [c, code] of codes.entries()) yield { i, kvk: kvk(i), periode, code, waarde: waarde(i, k, code, c) };
}

function schrijfBestanden(map: string): { breed: string; lang: string } {
  const breed = join(map, 'breed.csv');
  const lang = join(map, 'lang.csv');
  const rijen: string[] = [];
  for (let i = 0; i < ORGANISATIES; i++)
    for (const [k, periode] of KWARTALEN.entries())
      rijen.push(
        [kvk(i), periode, ...codes.map((code, c) => String(waarde(i, k, code, c)).replace('.', ','))].join(';'),
      );
  writeFileSync(breed, `kvk;periode;${codes.join(';')}\n${rijen.join('\n')}\n`);
  writeFileSync(
    lang,
    `kvk;periode;gegeven;waarde\n${Array.from(cijfers(), (c) => `${c.kvk};${c.periode};${c.code};${c.waarde}`).join('\n')}\n`,
  );
  return { breed, lang };
}

async function bereidVoor(database: Database): Promise<ReadonlyMap<string, number>> {
  await laadDefinities(database.db, alsDefinities('gegeven', GEGEVENS));
  await database.pool.query('create table waarneming_kaal (like waarneming including all)');
  const { rows } = await database.pool.query<{ kvk: string; id: number }>(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron)
     select k, 'Bench ' || k, 'JZ' || lpad((1 + n % 39)::text, 2, '0'), '{jeugdhulp}', 'bench' from unnest($1::text[]) with ordinality as u (k, n)
     returning kvk, id`,
    [Array.from({ length: ORGANISATIES }, (_, i) => kvk(i))],
  );
  return new Map(rows.map((rij) => [rij.kvk, rij.id]));
}

const duur = async (werk: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
};

async function kopieerKaal(database: Database, tekst: Buffer): Promise<void> {
  const client = await database.pool.connect();
  try {
    await pipeline(Readable.from([tekst]), client.query(copyFrom('copy waarneming_kaal from stdin')));
  } finally {
    client.release();
  }
}

async function importeer(database: Database, pad: string): Promise<void> {
  const regels: string[] = [];
  const code = await voerImport(['kwartaalcijfers', pad], {
    schrijf: (regel) => regels.push(regel),
    openDatabase: async () => ({ ...database, sluit: async () => undefined }),
    naVastleggen: async () => undefined,
    importDefinities: async () => ({ aantal: 0, nieuw: 0 }),
  });
  if (code !== 0) throw new Error(regels.join('\n'));
}

const mediaan = (getallen: number[]): number => getallen.sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0;

const map = mkdtempSync(join(tmpdir(), 'baken-bench-'));
// As root, PostgreSQL runs as another user, who must be able to reach its folder.
chmodSync(map, 0o755);
const database = await openDatabase({ dataMap: join(map, 'data') });
try {
  const ids = await bereidVoor(database);
  const bestanden = schrijfBestanden(map);
  const kaal = Buffer.from(
    Array.from(
      cijfers(),
      (c) =>
        `JZ${String(1 + ((c.i + 1) % 39)).padStart(2, '0')}\t${ids.get(c.kvk)}\t${c.code}\t${c.periode}\t${c.waarde}\t2026-11-22 00:00:00+00\t\\N\t1\n`,
    ).join(''),
  );
  const tijden = { kaal: [] as number[], breed: [] as number[], lang: [] as number[] };
  for (let ronde = 0; ronde < RONDEN; ronde++) {
    await database.pool.query('truncate waarneming_kaal');
    tijden.kaal.push(await duur(() => kopieerKaal(database, kaal)));
    for (const vorm of ['breed', 'lang'] as const) {
      await database.pool.query('truncate waarneming');
      tijden[vorm].push(await duur(() => importeer(database, bestanden[vorm])));
    }
  }
  const kaalste = mediaan(tijden.kaal);
  const toon = (naam: string, ms: number): number => {
    const verhouding = kaalste / ms;
    console.log(
      `${naam.padEnd(26)} ${ms.toFixed(0).padStart(6)} ms  ${Math.round(CIJFERS / (ms / 1000))
        .toLocaleString('nl-NL')
        .padStart(9)}/s  ${verhouding.toFixed(2)}`,
    );
    return verhouding;
  };
  console.log(
    `${CIJFERS.toLocaleString('nl-NL')} cijfers, mediaan van ${RONDEN}; laatste kolom: snelheid ten opzichte van COPY (doel ${DOEL})`,
  );
  toon('kale COPY', kaalste);
  const laagste = Math.min(
    toon('import, breed (CSV)', mediaan(tijden.breed)),
    toon('import, lang (CSV)', mediaan(tijden.lang)),
  );
  process.exitCode = laagste >= DOEL ? 0 : 1;
} finally {
  await database.sluit();
  rmSync(map, { recursive: true, force: true });
}
