import { Kysely, PostgresDialect } from 'kysely';
import type { PoolClient } from 'pg';
import type { Tabellen } from './tabellen.ts';
import type { Database } from './verbinding.ts';

/** One transaction in both its forms: typed queries, and the connection that COPY needs. */
export interface Transactie {
  readonly db: Kysely<Tabellen>;
  readonly client: PoolClient;
}

type Vraag = (...vraag: unknown[]) => Promise<unknown>;
const beurten = new WeakMap<PoolClient, Vraag>();

/** One query after the other, whoever asks: a connection can do only one thing at a time. */
export function omBeurten(client: PoolClient): Vraag {
  const bestaand = beurten.get(client);
  if (bestaand) return bestaand;
  let vorige: Promise<unknown> = Promise.resolve();
  const stel = client.query.bind(client) as (...vraag: unknown[]) => Promise<unknown>;
  const omBeurt: Vraag = (...vraag) => {
    const antwoord = vorige.then(() => stel(...vraag));
    vorige = antwoord.catch(() => undefined);
    return antwoord;
  };
  beurten.set(client, omBeurt);
  return omBeurt;
}

/** Typed queries on one connection that somebody else took from the pool and gives back. */
function opVerbinding(client: PoolClient): Kysely<Tabellen> {
  const geleend = { query: omBeurten(client), release: () => undefined };
  const pool = { connect: async () => geleend, end: async () => undefined };
  return new Kysely<Tabellen>({ dialect: new PostgresDialect({ pool: pool as never }) });
}

/** Does all of `werk` or nothing of it. In a database that is itself the inside of a transaction, it becomes part of that one. */
export async function inTransactie<T>(database: Database, werk: (trx: Transactie) => Promise<T>): Promise<T> {
  if (database.lopend) return werk(database.lopend);
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    const uitkomst = await werk({ db: opVerbinding(client), client });
    await client.query('commit');
    client.release();
    return uitkomst;
  } catch (fout) {
    const teruggedraaid = await client.query('rollback').then(
      () => true,
      () => false,
    );
    // A connection that cannot even roll back is not used again.
    client.release(!teruggedraaid);
    throw fout;
  }
}
