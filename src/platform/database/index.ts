import pg from 'pg';
import { startEigenServer } from './eigenserver/server.ts';
import { runMigraties } from './migraties.ts';
import { checkVersie, type Database, maakDatabase, openPool } from './verbinding.ts';

export { type Cel, copyRows, leesStand, raiseStand } from './bulk.ts';
export { chooseDataMap } from './eigenserver/datamap.ts';
export type { Tabellen } from './tabellen.ts';
export { type MetDatabase, metToegang, type Toegangscontext } from './toegang.ts';
export { inTransactie, naastTransactie, type Transactie } from './transactie.ts';
export { type Database, metEigenVerbindingen } from './verbinding.ts';
export { planAlleen, planVlug } from './vlugplan.ts';

const NAAM = 'baken';

/**
 * Opens the database with up-to-date tables. With `url` it connects to that PostgreSQL (15 or newer); without, it starts
 * our own in `dataMap`, or adopts one that a crash left running there. `poolMax`: connections at most, default 10.
 * Throws a BakenFout that tells the user what to do when the folder is in use, of another version, or unreachable.
 */
export async function openDatabase(opties: { url?: string; dataMap?: string; poolMax?: number }): Promise<Database> {
  const poolMax = opties.poolMax ?? 10;
  if (opties.url !== undefined) return openServer(openPool({ url: opties.url }, poolMax));
  if (opties.dataMap === undefined) throw new Error('openDatabase heeft een url of een dataMap nodig');

  const server = await startEigenServer(opties.dataMap);
  try {
    await ensureDatabase(openPool(server.adres('postgres'), 1));
    return await openServer(openPool(server.adres(NAAM), poolMax), server.stop);
  } catch (fout) {
    await server.stop();
    throw fout;
  }
}

async function openServer(pool: pg.Pool, daarna?: () => Promise<void>): Promise<Database> {
  try {
    await checkVersie(pool);
    await runMigraties(pool);
    return maakDatabase(pool, daarna);
  } catch (fout) {
    await pool.end();
    throw fout;
  }
}

async function ensureDatabase(beheer: pg.Pool): Promise<void> {
  try {
    const { rowCount } = await beheer.query('select 1 from pg_database where datname = $1', [NAAM]);
    if (rowCount === 0) await beheer.query(`create database ${pg.escapeIdentifier(NAAM)}`);
  } finally {
    await beheer.end();
  }
}
