import type { Kysely } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Inhoud } from './inhoud.ts';

type Db = Kysely<Tabellen>;

export interface Verwerkbaar {
  readonly aanleveringId: number;
  readonly nummer: number;
}

/** A version that was handed in, with whose it is. */
export interface Ingediend extends Verwerkbaar {
  readonly organisatieId: number | null;
  readonly titel: string;
  readonly periode: string;
  readonly inhoud: Inhoud;
  readonly sha256: string;
  readonly akkoordOp: Date;
}

/** Versions whose figures are not observations yet, oldest first. Those that failed only with `ookMislukt`. */
export async function wachtend(db: Db, ookMislukt: boolean): Promise<Verwerkbaar[]> {
  return db
    .selectFrom('aanlevering_verwerking as w')
    .innerJoin('aanlevering_versie as v', (j) =>
      j.onRef('v.aanlevering_id', '=', 'w.aanlevering_id').onRef('v.nummer', '=', 'w.nummer'),
    )
    .select(['w.aanlevering_id as aanleveringId', 'w.nummer'])
    .where('w.klaar_op', 'is', null)
    .$if(!ookMislukt, (q) => q.where('w.fout', 'is', null))
    .orderBy('v.akkoord_op')
    .execute();
}

/** Takes one for the rest of the transaction; undefined when another worker has it or had it. */
export async function neemIngediend(db: Db, { aanleveringId, nummer }: Verwerkbaar): Promise<Ingediend | undefined> {
  const vrij = await db
    .selectFrom('aanlevering_verwerking')
    .select('nummer')
    .where('aanlevering_id', '=', aanleveringId)
    .where('nummer', '=', nummer)
    .where('klaar_op', 'is', null)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!vrij) return undefined;
  const rij = await db
    .selectFrom('aanlevering_versie as v')
    .innerJoin('aanlevering as a', 'a.id', 'v.aanlevering_id')
    .innerJoin('uitvraag as u', 'u.id', 'a.uitvraag_id')
    .select([
      'a.organisatie_id as organisatieId',
      'u.titel',
      'u.periode',
      'v.inhoud',
      'v.sha256',
      'v.akkoord_op as akkoordOp',
    ])
    .where('v.aanlevering_id', '=', aanleveringId)
    .where('v.nummer', '=', nummer)
    .executeTakeFirstOrThrow();
  return { ...rij, aanleveringId, nummer, inhoud: rij.inhoud as Inhoud };
}

/** Whether what the same provider handed in later, about the same period, was processed already: then this says nothing new. */
export async function isIngehaald(db: Db, { organisatieId, periode, akkoordOp }: Ingediend): Promise<boolean> {
  const later = await db
    .selectFrom('aanlevering_verwerking as w')
    .innerJoin('aanlevering_versie as v', (j) =>
      j.onRef('v.aanlevering_id', '=', 'w.aanlevering_id').onRef('v.nummer', '=', 'w.nummer'),
    )
    .innerJoin('aanlevering as a', 'a.id', 'w.aanlevering_id')
    .innerJoin('uitvraag as u', 'u.id', 'a.uitvraag_id')
    .select('w.nummer')
    .where('a.organisatie_id', '=', organisatieId)
    .where('u.periode', '=', periode)
    .where('v.akkoord_op', '>', akkoordOp)
    .where('w.klaar_op', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return later !== undefined;
}

export const zetKlaar = (db: Db, { aanleveringId, nummer }: Verwerkbaar) =>
  db
    .updateTable('aanlevering_verwerking')
    .set({ klaar_op: new Date(), fout: null })
    .where('aanlevering_id', '=', aanleveringId)
    .where('nummer', '=', nummer)
    .execute();

export const zetFout = (db: Db, { aanleveringId, nummer }: Verwerkbaar, fout: string) =>
  db
    .updateTable('aanlevering_verwerking')
    .set({ fout: fout.slice(0, 500) })
    .where('aanlevering_id', '=', aanleveringId)
    .where('nummer', '=', nummer)
    .execute();

/** The delivery as the origin of its figures: every observation says where it came from. */
export async function maakHerkomst(db: Db, { aanleveringId, titel, nummer, inhoud, sha256 }: Ingediend, nu: Date) {
  const { id } = await db
    .insertInto('import')
    .values({
      soort: 'aanlevering',
      bestandsnaam: `Aanlevering ${aanleveringId}, versie ${nummer} (${titel})`,
      sha256,
      omvang: Buffer.byteLength(JSON.stringify(inhoud)),
      keuzes: '{}',
      status: 'vastgelegd',
      voortgang: '{}',
      verslag: '{}',
      vastgelegd_op: nu,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A figure that was delivered before and is empty now is no longer known. What came from elsewhere stays. */
export async function sluitGeleegd(
  db: Db,
  wat: { organisatieId: number; periode: string; leeg: readonly string[]; nu: Date },
): Promise<void> {
  if (wat.leeg.length === 0) return;
  await db
    .updateTable('waarneming')
    .set({ vervangen_op: wat.nu })
    .where('organisatie_id', '=', wat.organisatieId)
    .where('periode', '=', wat.periode)
    .where('gegeven', 'in', wat.leeg)
    .where('vervangen_op', 'is', null)
    .where('import_id', 'in', (eb) => eb.selectFrom('import').select('id').where('soort', '=', 'aanlevering'))
    .execute();
}
