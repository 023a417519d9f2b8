import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Gebeurtenis } from './gebeurtenis.ts';
import { BEGIN } from './keten.ts';
import { bestaatNiet, gebeurtenisRij } from './ketenstore.ts';
import type { Bekenden, Namens } from './opdracht.ts';
import type { Procedure } from './procedure.ts';
import type { Stand } from './stand.ts';
import { kolommenVan, rijenVan } from './standstore.ts';

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
  readonly oefening: boolean;
}

/** Writes a dossier with its first event and all that stands beside it, in one question. */
export async function plaatsDossier(
  db: Db,
  { id, kenmerk, stand, procedure, oefening }: NieuwDossier,
  gebeurtenis: Gebeurtenis,
  wat: { readonly sleutel: string; readonly tekst: string },
): Promise<void> {
  const { onderwerp } = stand;
  const eerste = gebeurtenisRij({ id, hash: BEGIN }, gebeurtenis, wat);
  const dossier = {
    id,
    kenmerk,
    procedure: procedure.code,
    organisatie_id: onderwerp.soort === 'aanbieder' ? onderwerp.organisatieId : null,
    gebied: onderwerp.soort === 'gemeente' || onderwerp.soort === 'jeugdregio' ? onderwerp.code : null,
    geopend_op: eerste.op,
    laatste_hash: alsBytea(eerste.hash),
    laatst_op: eerste.op,
    oefening,
    ...kolommenVan(stand, procedure),
  };
  const { deelnemers, taken, termijnen } = rijenVan(id, stand, procedure);
  const event = { ...eerste, vorige: alsBytea(eerste.vorige), hash: alsBytea(eerste.hash) };
  const delen = [dossier, event, deelnemers, taken, termijnen].map((deel) => JSON.stringify(deel));
  await sql`select plaats_dossier(${sql.join(delen)})`.execute(db);
}

/** Bytes as PostgreSQL reads them in JSON. */
const alsBytea = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

/** The people that take part, and of the parties that could, those that an act names: there are hundreds. */
export async function leesBekenden(db: Db, dossierId: number, genoemd: readonly number[]): Promise<Bekenden> {
  const mensen = await leesMensen(db, dossierId);
  const personen = new Map<string, { id: string; naam: string; namens: Namens[] }>();
  for (const { id, naam, partij_id: partijId, rol } of mensen) {
    const bekend = personen.get(id);
    personen.set(id, { id, naam, namens: [...(bekend?.namens ?? []), { partijId, rol }] });
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
