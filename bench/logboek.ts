import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../src/platform/database/index.ts';
import { controleer, maakLogboek, type Vermelding } from '../src/platform/logboek/index.ts';

/**
 * How fast the log takes entries: 50 writers, each of whom waits until its entry is durable. Beside it, in the same run and
 * with as many writers, an insert of one row into a table with the same columns and no chain.
 */
const SCHRIJVERS = 50;
const SECONDEN = 5;

const vermelding = (): Vermelding => ({
  verwerkingId: randomUUID(),
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  begin: new Date(),
  wie: {
    persoonId: randomUUID(),
    naam: 'Proefpersoon',
    client: null,
    rol: 'analist',
    partijId: 1,
    partijNaam: 'Toezicht',
  },
  handeling: 'leesAanbieder',
  soort: 'lezen',
  voorwerp: '12345678',
  organisatieId: 7,
  doel: 'vroegsignalering',
  uitkomst: 'toegestaan',
  status: 200,
});

/** How many times `werk` was done per second by all writers together, and the 95th percentile of one time (ms). */
async function meet(werk: () => Promise<unknown>): Promise<{ perSeconde: number; p95: number }> {
  const tijden: number[] = [];
  const begin = performance.now();
  const einde = begin + SECONDEN * 1000;
  const schrijver = async () => {
    while (performance.now() < einde) {
      const van = performance.now();
      await werk();
      tijden.push(performance.now() - van);
    }
  };
  await Promise.all(Array.from({ length: SCHRIJVERS }, schrijver));
  const duur = (performance.now() - begin) / 1000;
  tijden.sort((a, b) => a - b);
  return { perSeconde: Math.round(tijden.length / duur), p95: tijden[Math.floor(tijden.length * 0.95)] ?? 0 };
}

async function meetKaal({ pool }: Database) {
  await pool.query('create table kaal (like toegangslog including defaults including indexes)');
  let nummer = 0;
  const nul = Buffer.alloc(32);
  return meet(() => {
    const v = vermelding();
    return pool.query({
      name: 'kaal',
      text: `insert into kaal values ($1, $2, $3, $4, $5, $6, null, $7, $8, $9, $10, $11, $12, $13, null, $14, $15, $16, '', $17, $17)`,
      values: [
        ++nummer,
        v.begin,
        v.verwerkingId,
        v.traceId,
        v.wie.persoonId,
        v.wie.naam,
        v.wie.rol,
        v.wie.partijId,
        v.wie.partijNaam,
        v.handeling,
        v.soort,
        v.voorwerp,
        v.organisatieId,
        v.doel,
        v.uitkomst,
        v.status,
        nul,
      ],
    });
  });
}

const map = mkdtempSync(join(tmpdir(), 'baken-bench-'));
// As root the database server runs as another user, who must be able to enter.
chmodSync(map, 0o755);
const database = await openDatabase({ dataMap: map });
try {
  const kaal = await meetKaal(database);
  const logboek = maakLogboek(database);
  const ons = await meet(() => logboek.schrijf(vermelding()));
  const tweede = maakLogboek(database);
  let om = 0;
  const samen = await meet(() => (om++ % 2 ? logboek : tweede).schrijf(vermelding()));
  await Promise.all([logboek.sluit(), tweede.sluit()]);
  const { ketens, inOrde, duurMs } = await controleer(database);
  const regels = ketens.reduce((som, keten) => som + keten.regels, 0);
  const toon = (naam: string, { perSeconde, p95 }: { perSeconde: number; p95: number }) =>
    console.log(
      `${naam}: ${perSeconde}/s, p95 ${p95.toFixed(1)} ms, verhouding ${(perSeconde / kaal.perSeconde).toFixed(2)}`,
    );
  toon('kale insert, één regel', kaal);
  toon('logboek, twee ketens', ons);
  toon('logboek, twee processen', samen);
  console.log(
    `controle: ${regels} regels in ${Math.round(duurMs)} ms, ${Math.round(regels / (duurMs / 1000))}/s, in orde: ${inOrde}`,
  );
} finally {
  await database.sluit();
  rmSync(map, { recursive: true, force: true });
}
