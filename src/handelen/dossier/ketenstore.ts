import { type Kysely, type Selectable, sql } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { type Gebeurtenis, leesInhoud, type Soort } from './gebeurtenis.ts';
import { schakel } from './keten.ts';

type Db = Kysely<Tabellen>;

/** A dossier as far as adding to it needs. */
export interface Slot {
  readonly id: number;
  readonly kenmerk: string;
  readonly procedure: string;
  readonly nummer: number;
  readonly hash: Buffer;
  readonly oefening: boolean;
}

/** Holds the dossier, so that nobody else adds to it until the transaction ends. Throws `niet-gevonden`. */
export async function houdVast(db: Db, id: number): Promise<Slot> {
  const rij = await db
    .selectFrom('dossier')
    .select(['id', 'kenmerk', 'procedure', 'laatste_nummer as nummer', 'laatste_hash as hash', 'oefening'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!rij) throw bestaatNiet();
  return rij;
}

export const bestaatNiet = (): BakenFout =>
  new BakenFout('niet-gevonden', 'Dit dossier bestaat niet, of is niet zichtbaar voor u.');

/** A row as the event that it is. */
export const alsGebeurtenis = (
  rij: Pick<
    Selectable<Tabellen['dossiergebeurtenis']>,
    'nummer' | 'op' | 'dag' | 'persoon_id' | 'door_naam' | 'partij_id' | 'systeemrol' | 'soort' | 'voor' | 'gegevens'
  >,
): Gebeurtenis =>
  ({
    nummer: rij.nummer,
    op: rij.op,
    dag: rij.dag,
    dader: { persoonId: rij.persoon_id, naam: rij.door_naam, partijId: rij.partij_id, systeemrol: rij.systeemrol },
    voor: rij.voor,
    ...leesInhoud(rij.soort as Soort, rij.gegevens),
  }) as Gebeurtenis;

/** The events of a dossier that the one who asks may see, in order, with their place in the chain. */
export async function leesKeten(db: Db, dossierId: number) {
  const rijen = await db
    .selectFrom('dossiergebeurtenis')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('nummer')
    .execute();
  return rijen.map((rij) => ({
    gebeurtenis: alsGebeurtenis(rij),
    ruw: rij.gegevens as unknown,
    vorige: rij.vorige,
    hash: rij.hash,
    sleutel: rij.sleutel,
  }));
}

/** The event that came in under this key before, when there is one. */
export async function vindSleutel(db: Db, dossierId: number, sleutel: string): Promise<number | undefined> {
  const rij = await db
    .selectFrom('dossiergebeurtenis')
    .select('nummer')
    .where('dossier_id', '=', dossierId)
    .where('sleutel', '=', sleutel)
    .executeTakeFirst();
  return rij?.nummer;
}

/** The party that brought a document. */
export async function brengerVan(db: Db, dossierId: number, document: string): Promise<number | null> {
  const rij = await db
    .selectFrom('dossiergebeurtenis')
    .select('partij_id')
    .where('dossier_id', '=', dossierId)
    .where('soort', '=', 'documentErbij')
    .where(sql<string>`gegevens ->> 'document'`, '=', document)
    .executeTakeFirst();
  return rij?.partij_id ?? null;
}

/**
 * What opening asks first: the dossier that was opened under this key before, or else the number that the new one gets, and the versions
 * of the procedure. Who opens under the same key waits until the transaction of the first one has ended.
 */
export async function beginOpening(db: Db, sleutel: string | undefined, code: string) {
  const { rows } = await sql<{ eerder: number | null; versies: number[]; id: number }>`
    select eerder, versies, coalesce(eerder, nextval('dossier_id_seq')::integer) as id
    from begin_opening(${sleutel ?? null}, ${code})`.execute(db);
  return rows[0] ?? { eerder: null, versies: [], id: 0 };
}

/** An event behind the last one of its dossier, as a row. */
export const gebeurtenisRij = (
  slot: Pick<Slot, 'id' | 'hash'>,
  g: Gebeurtenis,
  { sleutel, tekst }: { readonly sleutel: string; readonly tekst: string },
) => ({
  dossier_id: slot.id,
  nummer: g.nummer,
  op: g.op,
  dag: g.dag,
  persoon_id: g.dader.persoonId,
  door_naam: g.dader.naam,
  partij_id: g.dader.partijId,
  systeemrol: g.dader.systeemrol,
  soort: g.soort,
  voor: g.voor === null ? null : [...g.voor],
  gegevens: g.gegevens,
  tekst,
  vorige: slot.hash,
  hash: schakel(slot.id, slot.hash, g),
  sleutel,
});

/** Adds an event behind the last one. Answers its hash. The dossier must be held. */
export async function voegToe(
  db: Db,
  slot: Pick<Slot, 'id' | 'hash'>,
  g: Gebeurtenis,
  wat: { readonly sleutel: string; readonly tekst: string },
): Promise<Buffer> {
  const rij = gebeurtenisRij(slot, g, wat);
  await db
    .insertInto('dossiergebeurtenis')
    .values({ ...rij, gegevens: JSON.stringify(rij.gegevens) })
    .execute();
  await db.insertInto('dossieruitgaand').values({ dossier_id: slot.id, nummer: g.nummer }).execute();
  return rij.hash;
}
