import { type Kysely, sql } from 'kysely';
import type { QueryResult } from 'pg';
import { type Database, inTransactie, type Tabellen } from '../database/index.ts';
import { type Keten, LEGE_STAND, type Regels, rijgAan, type Stand } from './domain.ts';
import type { Ketenuitslag } from './keten.ts';
import type { alsRegels } from './vermelding.ts';

type Db = Kysely<Tabellen>;

/** One writer at a time, whichever process it is in: a row needs the hash of the row before it. */
const SLOT_SCHRIJVEN = 7_215_000_061;
/** One process at a time recalculates the chains. */
const SLOT_CONTROLEREN = 7_215_000_062;

/** So long a batch waits for writers in other processes before it is refused. */
const WACHTTIJD = '10s';

interface Laatste {
  readonly keten: Keten;
  readonly volgnummer: number;
  readonly hash: Buffer;
}

const LAATSTE = `
  (select 'toegangslog' as keten, volgnummer, hash from toegangslog order by volgnummer desc limit 1)
  union all
  (select 'verwerkingslog', volgnummer, hash from verwerkingslog order by volgnummer desc limit 1)`;

const stand = (rijen: readonly Laatste[], keten: Keten): Stand =>
  rijen.find((rij) => rij.keten === keten) ?? LEGE_STAND;

/** JSON in which bytes are written as PostgreSQL reads them. */
const alsJson = (regels: readonly Regels[Keten][]): string =>
  JSON.stringify(
    regels.map((regel) => ({
      ...regel,
      vorige: `\\x${regel.vorige.toString('hex')}`,
      hash: `\\x${regel.hash.toString('hex')}`,
    })),
  );

/** Adds entries to both chains, in this order: all of them or none. Durable when it answers. */
export async function schrijfBundel(
  database: Database,
  bundel: readonly ReturnType<typeof alsRegels>[],
): Promise<void> {
  await inTransactie(database, async ({ client }) => {
    // One round trip. Each statement sees what was committed when it began: the last row is read after the lock was got.
    const antwoorden: unknown = await client.query(
      `set local lock_timeout = '${WACHTTIJD}'; select pg_advisory_xact_lock(${SLOT_SCHRIJVEN}); ${LAATSTE}`,
    );
    const { rows } = (antwoorden as QueryResult<Laatste>[])[2] as QueryResult<Laatste>;
    const toegang = rijgAan(
      'toegangslog',
      stand(rows, 'toegangslog'),
      bundel.map((deel) => deel.toegang),
    );
    const verwerking = rijgAan(
      'verwerkingslog',
      stand(rows, 'verwerkingslog'),
      bundel.map((deel) => deel.verwerking),
    );
    await client.query({
      name: 'logboek',
      text: `with eerst as (insert into toegangslog select * from json_populate_recordset(null::toegangslog, $1))
        insert into verwerkingslog select * from json_populate_recordset(null::verwerkingslog, $2)`,
      values: [alsJson(toegang), alsJson(verwerking)],
    });
  });
}

/** The last row of every chain that has one. */
export async function leesLaatste({ pool }: Database): Promise<readonly Laatste[]> {
  const { rows } = await pool.query<Laatste>(LAATSTE);
  return rows;
}

const PER_KEER = 2000;

/** The rows of a chain up to and including `tot`, from the first on, some thousands in memory at a time. */
export async function* leesKeten<K extends Keten>(db: Db, keten: K, tot: number): AsyncGenerator<Regels[K][]> {
  let vanaf = 0;
  for (;;) {
    const rijen = await sql<Regels[K]>`select * from ${sql.table(keten)}
      where volgnummer > ${vanaf} and volgnummer <= ${tot} order by volgnummer limit ${PER_KEER}`.execute(db);
    if (rijen.rows.length > 0) yield rijen.rows;
    if (rijen.rows.length < PER_KEER) return;
    vanaf = rijen.rows.at(-1)?.volgnummer ?? tot;
  }
}

/** Keeps what a control found. */
export async function bewaarControle(db: Db, uitslagen: readonly Ketenuitslag[], duurMs: number): Promise<void> {
  await db
    .insertInto('logboekcontrole')
    .values(
      uitslagen.map(({ keten, tot, wortels, bevindingen }) => ({
        keten,
        tot,
        wortels,
        uitkomst: bevindingen.length === 0 ? ('in_orde' as const) : ('gebroken' as const),
        bevinding: bevindingen.join('; '),
        duur_ms: Math.round(duurMs),
      })),
    )
    .execute();
}

/** When the chains were last recalculated; null when that was never. */
export async function leesLaatsteControle(db: Db): Promise<Date | null> {
  const rij = await db
    .selectFrom('logboekcontrole')
    .select((eb) => eb.fn.max('op').as('op'))
    .executeTakeFirst();
  return rij?.op ?? null;
}

/** Whether the last control found both chains whole; null when there was none. */
export async function isInOrde(db: Db): Promise<boolean | null> {
  const { rows } = await sql<{ uitkomst: string }>`select distinct on (keten) uitkomst from logboekcontrole
    order by keten, op desc, id desc`.execute(db);
  return rows.length === 0 ? null : rows.every(({ uitkomst }) => uitkomst === 'in_orde');
}

/** Does `werk` unless another process is doing it; answers whether it did. */
export async function alsEnige({ pool }: Database, werk: () => Promise<void>): Promise<boolean> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ mag: boolean }>('select pg_try_advisory_lock($1) as mag', [SLOT_CONTROLEREN]);
    if (!rows[0]?.mag) return false;
    try {
      await werk();
    } finally {
      await client.query('select pg_advisory_unlock($1)', [SLOT_CONTROLEREN]);
    }
    return true;
  } finally {
    client.release();
  }
}
