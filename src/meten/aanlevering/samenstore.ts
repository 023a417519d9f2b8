import { type Kysely, sql } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Tabellen } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;

/** Who gave no sign of life for so many seconds has left. */
const STIL = 35;

/** Notes that somebody has the form open, and in which field. */
export async function meldAanwezig(
  db: Db,
  aanleveringId: number,
  { persoonId, naam, gegeven }: { persoonId: string; naam: string; gegeven: string | null },
  op: Date,
): Promise<void> {
  await db
    .insertInto('aanlevering_aanwezig')
    .values({ aanlevering_id: aanleveringId, persoon_id: persoonId, naam, gegeven, op })
    .onConflict((c) => c.columns(['aanlevering_id', 'persoon_id']).doUpdateSet({ naam, gegeven, op }))
    .execute();
}

/** The others who have the form open at this moment. */
export async function leesAanwezig(db: Db, aanleveringId: number, behalve: string | null, nu: Date) {
  return db
    .selectFrom('aanlevering_aanwezig')
    .select(['naam', 'gegeven'])
    .where('aanlevering_id', '=', aanleveringId)
    .where('op', '>', new Date(nu.getTime() - STIL * 1000))
    .$if(behalve !== null, (q) => q.where('persoon_id', '!=', behalve as string))
    .orderBy('naam')
    .execute();
}

/** Whether the own party agreed that time spent is measured; null: not asked yet. */
export async function leesTijdakkoord(db: Db): Promise<boolean | null> {
  const rij = await db
    .selectFrom('tijdmeting')
    .select('akkoord')
    .where('partij_id', '=', sql<number>`toegang_partij()`)
    .executeTakeFirst();
  return rij?.akkoord ?? null;
}

export async function bewaarTijdakkoord(db: Db, partijId: number, akkoord: boolean, op: Date): Promise<void> {
  await db
    .insertInto('tijdmeting')
    .values({ partij_id: partijId, akkoord, op })
    .onConflict((c) => c.column('partij_id').doUpdateSet({ akkoord, op }))
    .execute();
}

/** Adds time to the sum of a delivery. Throws `conflict` where the party did not agree. */
export async function telTijd(db: Db, aanleveringId: number, seconden: number): Promise<void> {
  if ((await leesTijdakkoord(db)) !== true)
    throw new BakenFout('conflict', 'Uw organisatie gaf geen akkoord voor het meten van de bestede tijd.');
  await db
    .insertInto('aanlevering_tijd')
    .values({ aanlevering_id: aanleveringId, seconden })
    .onConflict((c) =>
      c.column('aanlevering_id').doUpdateSet((eb) => ({
        seconden: eb('aanlevering_tijd.seconden', '+', eb.ref('excluded.seconden')),
      })),
    )
    .execute();
}
