import type { Kysely } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;

/** What people asked: the provider or area that a dossier is about. */
export async function vindOnderwerp(db: Db, soort: 'aanbieder' | 'gemeente' | 'jeugdregio', code: string) {
  if (soort === 'aanbieder') {
    const rij = await db.selectFrom('organisatie').select(['id', 'naam']).where('kvk', '=', code).executeTakeFirst();
    return rij && { soort, organisatieId: rij.id, kvk: code, naam: rij.naam };
  }
  const rij =
    soort === 'gemeente'
      ? await db.selectFrom('gemeente').select('naam').where('code', '=', code).executeTakeFirst()
      : await db
          .selectFrom('regio')
          .select('naam')
          .where('schema_code', '=', 'jeugdregio')
          .where('code', '=', code)
          .executeTakeFirst();
  return rij && { soort, code, naam: rij.naam };
}

/** The documents of a dossier that the one who asks may see, without their contents. */
export const leesDocumenten = (db: Db, dossierId: number) =>
  db
    .selectFrom('dossierdocument')
    .select(['id', 'naam', 'soort', 'grootte', 'hash', 'voor', 'gescand', 'gemaakt_op', 'weg_op'])
    .where('dossier_id', '=', dossierId)
    .orderBy('gemaakt_op')
    .execute();
