import type { Kysely } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;

export interface NieuwDocument {
  readonly id: string;
  readonly dossierId: number;
  readonly naam: string;
  readonly soort: string;
  readonly grootte: number;
  readonly hash: Buffer;
  readonly voor: readonly number[] | null;
  readonly inhoud: Buffer | null;
  readonly opslag: string | null;
  readonly gescand: string | null;
}

export async function plaatsDocument(db: Db, d: NieuwDocument): Promise<void> {
  const { dossierId, voor, ...rest } = d;
  await db
    .insertInto('dossierdocument')
    .values({ ...rest, dossier_id: dossierId, voor: voor && [...voor] })
    .execute();
}

/** A document with its contents, when the one who asks may see it. */
export const vindDocument = (db: Db, dossierId: number, id: string) =>
  db
    .selectFrom('dossierdocument')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .executeTakeFirst();

/** What is known of a document, without its contents. */
export const vindDocumentkop = (db: Db, dossierId: number, id: string) =>
  db
    .selectFrom('dossierdocument')
    .select(['id', 'naam', 'soort', 'grootte', 'hash', 'gescand', 'voor', 'weg_op'])
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .executeTakeFirst();

/** From now on nobody gets it any more. What happened keeps its name and hash. */
export async function trekIn(db: Db, dossierId: number, id: string, op: Date): Promise<void> {
  await db
    .updateTable('dossierdocument')
    .set({ weg_op: op })
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .execute();
}
