import { escapeLiteral } from 'pg';
import { inTransactie, type Transactie } from './transactie.ts';
import type { Database } from './verbinding.ts';

/** Who asks, as the policies of the database know it. */
export interface Toegangscontext {
  readonly rol: string;
  readonly partijId: number | null;
  readonly persoonId: string | null;
  /** Sees all providers for some purpose: then the database need not select rows by provider. */
  readonly landelijk: boolean;
}

/** Does work with a database in the name of somebody, once that is settled who. */
export type MetDatabase = <T>(werk: (database: Database) => Promise<T>) => Promise<T>;

/**
 * Does `werk` as somebody: in one transaction, under a database role that owns nothing and sees only what the policies of
 * `migrations/0004_toegang.sql` allow in this context. Role and context end with the transaction, whatever happens in it.
 */
export async function metToegang<T>(
  database: Database,
  { rol, partijId, persoonId, landelijk }: Toegangscontext,
  werk: (eigen: Database) => Promise<T>,
): Promise<T> {
  const databaserol = landelijk ? 'baken_landelijk' : 'baken_app';
  const waarden = {
    'baken.rol': rol,
    'baken.partij': String(partijId ?? ''),
    'baken.persoon': persoonId ?? '',
    role: databaserol,
  };
  const zet = Object.entries(waarden).map(([naam, waarde]) => `set_config('${naam}', ${escapeLiteral(waarde)}, true)`);
  const namens = { rol: databaserol, eerst: `select ${zet.join(', ')}` };
  return inTransactie(database, (trx) => werk(binnen(database, trx)), namens);
}

/** The inside of a transaction as a database: everything in it runs on that one connection. */
function binnen({ pool }: Database, trx: Transactie): Database {
  const { client } = trx;
  const alsPool = { query: client.query, connect: async () => client, options: pool.options };
  return { db: trx.db, pool: alsPool as unknown as Database['pool'], lopend: trx, sluit: async () => undefined };
}
