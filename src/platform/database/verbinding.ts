import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Tabellen } from './tabellen.ts';
import { eisGeenTweede, type Transactie } from './transactie.ts';
import { typen } from './typen.ts';

/** The oldest PostgreSQL on which the tests run. */
export const OUDSTE_VERSIE = 15;

/** Whoever waits this long for a connection (ms) is refused: it is too busy, and waiting longer only makes the queue longer. */
const GEDULD = 60_000;

/** An open database: typed queries, the pool below them for COPY, and the one way to close both. */
export interface Database {
  readonly db: Kysely<Tabellen>;
  readonly pool: pg.Pool;
  /** Set where this is the inside of a transaction: of what one person may see, for example. */
  readonly lopend?: Transactie;
  sluit(): Promise<void>;
}

/** Where a server listens: a URL, or the socket folder of our own server. */
export type Adres =
  | { readonly url: string }
  | { readonly host: string; readonly user: string; readonly database: string };

type Klaar = (fout: Error | undefined, ...rest: unknown[]) => void;

/** That no connection came free in time is said as it is; anything else stays what it was. */
const teDruk = (fout: Error): Error =>
  fout.message.startsWith('timeout exceeded when trying to connect')
    ? new BakenFout('te-druk', 'Baken is nu te druk. Probeer het over een minuut opnieuw.')
    : fout;

/**
 * Opens a pool with our own type parsers. Dates are those of the Netherlands whatever the server's own time zone is.
 * Nothing is connected yet.
 */
export function openPool(adres: Adres, poolMax: number): pg.Pool {
  const pool = new pg.Pool({
    ...('url' in adres ? { connectionString: adres.url } : adres),
    application_name: 'baken',
    options: '-c TimeZone=Europe/Amsterdam',
    max: poolMax,
    connectionTimeoutMillis: GEDULD,
    types: typen,
  });
  const connect = pool.connect.bind(pool) as (klaar: Klaar) => void;
  const neem = (klaar: Klaar): void => {
    eisGeenTweede(pool);
    connect((fout, ...rest) => klaar(fout && teDruk(fout), ...rest));
  };
  // The pool itself asks with a callback for a query, everybody else with a promise.
  pool.connect = ((klaar?: Klaar) =>
    klaar
      ? neem(klaar)
      : new Promise<unknown>((goed, mis) =>
          neem((fout, client) => (fout ? mis(fout) : goed(client))),
        )) as typeof pool.connect;
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** Puts Kysely on a pool. `daarna` runs after the pool has been closed. */
export function maakDatabase(pool: pg.Pool, daarna: () => Promise<void> = async () => undefined): Database {
  const db = new Kysely<Tabellen>({ dialect: new PostgresDialect({ pool }) });
  let gesloten: Promise<void> | undefined;
  return { db, pool, sluit: () => (gesloten ??= db.destroy().then(daarna)) };
}

/**
 * The same database with connections of its own, for work that must go on while requests hold every connection of the
 * first. Close it before the first. `max`: connections at most.
 */
export function metEigenVerbindingen({ pool }: Database, max: number): Database {
  // pg hides the password from copies of its options.
  const { options } = pool as unknown as { options: pg.PoolConfig };
  const eigen = new pg.Pool({ ...options, ...(options.password && { password: options.password }), max });
  eigen.on('error', () => undefined);
  return maakDatabase(eigen);
}

/** Throws when the server is older than version 15, or cannot be reached. */
export async function checkVersie(pool: pg.Pool): Promise<void> {
  const { rows } = await pool
    .query<{ server_version_num: string; server_version: string }>(
      `select current_setting('server_version_num') as server_version_num, current_setting('server_version') as server_version`,
    )
    .catch((fout: unknown) => {
      const reden = fout instanceof Error ? fout.message || String((fout as NodeJS.ErrnoException).code) : String(fout);
      throw new BakenFout('te-druk', `De database is niet te bereiken: ${reden}`);
    });
  const versie = rows[0];
  if (versie && Number(versie.server_version_num) < OUDSTE_VERSIE * 10_000)
    throw new BakenFout(
      'conflict',
      `De database is PostgreSQL ${versie.server_version}. Baken heeft versie ${OUDSTE_VERSIE} of nieuwer nodig.`,
    );
}
