import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Status } from './domain.ts';
import type { Inhoud } from './inhoud.ts';
import type { Terug, Wie } from './store.ts';

type Db = Kysely<Tabellen>;

/** Brings a delivery that is held (`houdVast`) into a state. Who made it ready is kept with it, and forgotten when it comes back. */
export async function zetStatus(
  db: Db,
  id: number,
  { status, klaar }: { status: Status; klaar?: { wie: Wie; op: Date } | null },
): Promise<void> {
  await db
    .updateTable('aanlevering')
    .set({
      status,
      // What was seen before it came back is not handed in again by a request that was late.
      ...((status === 'concept' || status === 'teruggestuurd') && { revisie: sql`revisie + 1` }),
      ...(klaar !== undefined && {
        klaar_door: klaar?.wie.persoonId ?? null,
        klaar_naam: klaar?.wie.naam ?? null,
        klaar_op: klaar?.op ?? null,
      }),
    })
    .where('id', '=', id)
    .execute();
}

export interface NieuweVersie {
  readonly nummer: number;
  readonly inhoud: Inhoud;
  readonly sha256: string;
  readonly ingediend: { readonly wie: Wie; readonly op: Date };
  /** Null where one pair of eyes is enough. */
  readonly akkoord: Wie | null;
  readonly op: Date;
}

/** Hands a version in: it stays for ever, and its figures wait to become observations. All in the transaction of the caller. */
export async function voegVersieToe(db: Db, id: number, nieuw: NieuweVersie): Promise<void> {
  const { nummer, inhoud, sha256, ingediend, akkoord, op } = nieuw;
  await db
    .insertInto('aanlevering_versie')
    .values({
      aanlevering_id: id,
      nummer,
      inhoud: JSON.stringify(inhoud),
      sha256,
      ingediend_door: ingediend.wie.persoonId,
      ingediend_naam: ingediend.wie.naam,
      ingediend_op: ingediend.op,
      akkoord_door: akkoord?.persoonId ?? null,
      akkoord_naam: akkoord?.naam ?? null,
      akkoord_op: op,
    })
    .execute();
  await db
    .insertInto('aanlevering_verwerking')
    .values({ aanlevering_id: id, nummer, klaar_op: null, fout: null })
    .execute();
  await db.updateTable('aanlevering').set({ status: 'ingediend', versie: nummer }).where('id', '=', id).execute();
}

export async function stuurVeldenTerug(db: Db, id: number, terug: readonly Terug[], wie: Wie, op: Date): Promise<void> {
  const rijen = terug.map(({ gegeven, versie, reden }) => ({
    aanlevering_id: id,
    versie,
    gegeven,
    reden,
    door: wie.persoonId,
    op,
  }));
  await db.insertInto('aanlevering_terug').values(rijen).execute();
}
