import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { Berichtstatus, NieuwBericht } from './bericht.ts';
import type { Zending } from './verzender.ts';

type Db = Database['db'];

/** Writes a mail. Answers its id, or undefined when there was one with this key already. */
export async function voegToe(
  db: Db,
  { aan, onderwerp, tekst, sleutel }: NieuwBericht,
  status: Berichtstatus,
): Promise<number | undefined> {
  const rij = await db
    .insertInto('bericht')
    .values({ aan, onderwerp, tekst, status, sleutel: sleutel ?? null })
    .onConflict((botsing) => botsing.column('sleutel').doNothing())
    .returning('id')
    .executeTakeFirst();
  return rij?.id;
}

/** Takes a mail that must still be sent; until the end of the transaction nobody else can. Undefined: nothing left to do. */
export async function neem(db: Db, id: number): Promise<Zending | undefined> {
  return db
    .selectFrom('bericht')
    .select(['id', 'aan', 'onderwerp', 'tekst', 'gemaakt_op as gemaaktOp'])
    .where('id', '=', id)
    .where('status', '=', 'wacht')
    .forUpdate()
    .executeTakeFirst();
}

/** The text has done its work: it may hold a link that lets somebody in. */
export async function zetVerzonden(db: Db, id: number): Promise<void> {
  await db
    .updateTable('bericht')
    .set({ status: 'verzonden', verzonden_op: sql`now()`, fout: null, tekst: '', pogingen: sql`pogingen + 1` })
    .where('id', '=', id)
    .execute();
}

export async function zetBewaard(db: Db, id: number): Promise<void> {
  await db.updateTable('bericht').set({ status: 'bewaard' }).where('id', '=', id).execute();
}

/** An attempt that did not succeed; `laatste`: it is not tried again. */
export async function zetFout(db: Db, id: number, fout: string, laatste: boolean): Promise<void> {
  await db
    .updateTable('bericht')
    .set({ status: laatste ? 'mislukt' : 'wacht', fout, pogingen: sql`pogingen + 1` })
    .where('id', '=', id)
    .execute();
}

export interface Bericht {
  readonly id: number;
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly gemaaktOp: Date;
}

/** Mails that were only kept, the newest first. */
export const leesBewaard = (db: Db, vanaf: { limiet: number; overslaan: number }): Promise<Bericht[]> =>
  db
    .selectFrom('bericht')
    .select(['id', 'aan', 'onderwerp', 'tekst', 'gemaakt_op as gemaaktOp'])
    .where('status', '=', 'bewaard')
    .orderBy('id', 'desc')
    .limit(vanaf.limiet)
    .offset(vanaf.overslaan)
    .execute();

export async function telBewaard(db: Db): Promise<number> {
  const { aantal } = await db
    .selectFrom('bericht')
    .select(({ fn }) => fn.countAll<number>().as('aantal'))
    .where('status', '=', 'bewaard')
    .executeTakeFirstOrThrow();
  return aantal;
}

/** Forgets what is older than so many days, whatever became of it, unless it must still be sent. */
export async function vergeet(db: Db, dagen: number): Promise<void> {
  await db
    .deleteFrom('bericht')
    .where('status', '<>', 'wacht')
    .where('gemaakt_op', '<', sql<Date>`now() - make_interval(days => ${dagen})`)
    .execute();
}

/** Ends what waits longer than some minutes while there is no work for it any more. */
export async function sluitVerlatenAf(db: Db, metWerk: readonly number[], fout: string): Promise<void> {
  await db
    .updateTable('bericht')
    .set({ status: 'mislukt', fout })
    .where('status', '=', 'wacht')
    .where('gemaakt_op', '<', sql<Date>`now() - interval '10 minutes'`)
    .where(sql<boolean>`id <> all (${metWerk}::integer[])`)
    .execute();
}
