import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import type { Tabellen } from './tabellen.ts';
import type { Database } from './verbinding.ts';
import { voorbereid } from './voorbereid.ts';

/** One transaction in both its forms: typed queries, and the connection that COPY needs. */
export interface Transactie {
  readonly db: Kysely<Tabellen>;
  readonly client: PoolClient;
}

/** In which transactions the work that goes on now stands, so that it takes no second connection of the same pool. */
const lopende = new AsyncLocalStorage<{ readonly pool: Pool; open: boolean }>();

/**
 * Throws when work in a transaction asks the pool for a connection beside its own. As many of those at once as there are connections
 * wait for each other for ever: such work belongs before the transaction, after it, or in it.
 */
export function eisGeenTweede(pool: Pool): void {
  const loopt = lopende.getStore();
  if (loopt?.open && loopt.pool === pool)
    throw new Error('binnen een transactie wordt om een tweede verbinding gevraagd; vraag dat ervoor, erna of erin');
}

/**
 * Does work on a second connection beside a transaction all the same: to write how far it is, to stop it, to read what it takes in.
 * Only where no more than a few do so at once, as jobs do and requests do not.
 */
export const naastTransactie = <T>(werk: () => T): T => lopende.exit(werk);

/** SQLSTATE of a prepared question of which the columns are not what they were, or that is gone or there already. */
const VOORBEREID_FOUT: ReadonlySet<unknown> = new Set(['0A000', '26000', '42P05']);

type Vraag = (...vraag: unknown[]) => unknown;

/**
 * The connection of one transaction. Queries go one after the other, whoever asks, for a connection can do only one thing at a
 * time; and none is taken any more once the transaction has come to its end: it would run as somebody else.
 */
function omheind(client: PoolClient, rol: string): { readonly client: PoolClient; sluit(): Promise<void> } {
  let vorige: Promise<unknown> = Promise.resolve();
  let open = true;
  const stel = voorbereid(client, rol);
  const query: Vraag = (...vraag) => {
    if (!open) return Promise.reject(new Error('deze transactie is al afgelopen'));
    // A COPY is a stream that the one who asks reads or fills itself.
    if (typeof (vraag[0] as { submit?: unknown } | null)?.submit === 'function') return stel(...vraag);
    const antwoord = vorige.then(() => stel(...vraag));
    vorige = antwoord.catch(() => undefined);
    return antwoord;
  };
  // Whoever borrows the connection gives it back to nobody: it stays with the transaction.
  const eigen: Readonly<Record<string, Vraag>> = { query, release: () => undefined };
  const omhein = new Proxy(client, {
    get: (doel, naam) => {
      const deel = typeof naam === 'string' ? eigen[naam] : undefined;
      if (deel) return deel;
      const waarde: unknown = Reflect.get(doel, naam, doel);
      return typeof waarde === 'function' ? waarde.bind(doel) : waarde;
    },
  });
  return {
    client: omhein,
    sluit: async () => {
      open = false;
      await vorige;
    },
  };
}

/** Typed queries on one connection that somebody else took from the pool and gives back. */
function opVerbinding(client: PoolClient): Kysely<Tabellen> {
  const pool = { connect: async () => client, end: async () => undefined };
  return new Kysely<Tabellen>({ dialect: new PostgresDialect({ pool: pool as never }) });
}

/** As whom a transaction runs: the database role, and what is asked in one go with the beginning so that it does. */
export interface Namens {
  readonly rol: string;
  readonly eerst: string;
}
/** As the one who connected. */
const ZICHZELF: Namens = { rol: '', eerst: '' };

/** Does all of `werk` or nothing of it. In a database that is itself the inside of a transaction, it becomes part of that one. */
export async function inTransactie<T>(
  database: Database,
  werk: (trx: Transactie) => Promise<T>,
  { rol, eerst }: Namens = ZICHZELF,
): Promise<T> {
  const { lopend } = database;
  if (lopend) {
    if (eerst !== '') await lopend.client.query(eerst);
    return werk(lopend);
  }
  const client = await database.pool.connect();
  const { client: eigen, sluit } = omheind(client, rol);
  const deze = { pool: database.pool, open: true };
  try {
    await client.query(`begin; ${eerst}`);
    const uitkomst = await lopende
      .run(deze, () => werk({ db: opVerbinding(eigen), client: eigen }))
      .finally(() => {
        deze.open = false;
        return sluit();
      });
    await client.query('commit');
    client.release();
    return uitkomst;
  } catch (fout) {
    const teruggedraaid = await client.query('rollback').then(
      () => true,
      () => false,
    );
    // A connection that cannot even roll back is not used again, nor one that prepared questions about tables that have changed.
    client.release(!teruggedraaid || VOORBEREID_FOUT.has((fout as { code?: unknown } | null)?.code));
    throw fout;
  }
}
