import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import { bestaatNiet } from './ketenstore.ts';
import type { Bekenden } from './opdracht.ts';
import type { Procedure } from './procedure.ts';
import type { Stand } from './stand.ts';
import { kolommenVan } from './standstore.ts';

type Db = Kysely<Tabellen>;

/** A dossier as the register of dossiers knows it. Throws `niet-gevonden`. */
export async function vindDossier(db: Db, id: number) {
  const rij = await db
    .selectFrom('dossier')
    .select(['id', 'kenmerk', 'procedure', 'laatste_nummer as nummer', 'oefening'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!rij) throw bestaatNiet();
  return rij;
}

export interface NieuwDossier {
  readonly id: number;
  readonly kenmerk: string;
  readonly stand: Stand;
  readonly procedure: Procedure;
  readonly nu: Date;
  readonly oefening: boolean;
  readonly hash: Buffer;
}

export async function plaatsDossier(db: Db, { id, kenmerk, stand, procedure, nu, oefening, hash }: NieuwDossier) {
  const { onderwerp } = stand;
  await db
    .insertInto('dossier')
    .values({
      id,
      kenmerk,
      procedure: procedure.code,
      organisatie_id: onderwerp.soort === 'aanbieder' ? onderwerp.organisatieId : null,
      gebied: onderwerp.soort === 'gemeente' || onderwerp.soort === 'jeugdregio' ? onderwerp.code : null,
      geopend_op: nu,
      laatste_hash: hash,
      laatst_op: nu,
      oefening,
      ...kolommenVan(stand, procedure),
    })
    .execute();
}

/** The people that take part, and of the parties that could, those that an act names: there are hundreds. */
export async function leesBekenden(db: Db, dossierId: number, genoemd: readonly number[]): Promise<Bekenden> {
  const mensen = await leesMensen(db, dossierId);
  const personen = new Map<string, { id: string; naam: string; partijen: number[] }>();
  for (const { id, naam, partij_id } of mensen) {
    const bekend = personen.get(id);
    personen.set(id, { id, naam, partijen: [...(bekend?.partijen ?? []), partij_id] });
  }
  const partijen =
    genoemd.length === 0
      ? []
      : await db.selectFrom('partij').select(['id', 'naam', 'soort']).where('id', 'in', genoemd).execute();
  return { personen, partijen: new Map(partijen.map((partij) => [partij.id, partij])) };
}

/** The people that can take part in a dossier, with the party and role in which they do. */
export async function leesMensen(db: Db, dossierId: number) {
  const { rows } = await sql<{ id: string; naam: string; partij_id: number; rol: string }>`
    select id, naam, partij_id, rol from dossier_mensen(${dossierId}) order by naam, partij_id`.execute(db);
  return rows;
}
