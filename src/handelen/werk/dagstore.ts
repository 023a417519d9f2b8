import { type Kysely, sql } from 'kysely';
import { type Datum, datum } from '../../kernel/datum.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { MOMENTEN } from './domain.ts';

type Db = Kysely<Tabellen>;

/** A term around the day on which it ends. */
export interface Lopend {
  readonly dossierId: number;
  readonly code: string;
  readonly ronde: number;
  readonly voor: string;
  readonly begon: Datum;
  readonly tot: Datum;
}

/** Terms of open dossiers that run and end around a day: three days before until some days after. */
export async function leesLopend(db: Db, vandaag: Datum): Promise<Lopend[]> {
  const rijen = await db
    .selectFrom('dossiertermijn as t')
    .innerJoin('dossier as d', 'd.id', 't.dossier_id')
    .select(['t.dossier_id as dossierId', 't.code', 't.ronde', 't.voor', 't.begon', 't.tot'])
    .where('t.afgelopen_op', 'is', null)
    .where('t.stil_sinds', 'is', null)
    .where('d.gesloten_op', 'is', null)
    .where(sql<boolean>`t.tot between ${vandaag}::date - 3 and ${vandaag}::date - ${MOMENTEN[0]}::integer`)
    .orderBy('t.dossier_id')
    .execute();
  return rijen.map((rij) => ({ ...rij, begon: datum(rij.begon), tot: datum(rij.tot) }));
}

/** A task that is late. */
export interface Latetaak {
  readonly dossierId: number;
  readonly taak: string;
  readonly naam: string;
  readonly voor: string | null;
  readonly persoon: string | null;
  readonly tot: Datum;
}

/** Tasks of open dossiers that should have been done in the last days. */
export async function leesLateTaken(db: Db, vandaag: Datum): Promise<Latetaak[]> {
  const rijen = await db
    .selectFrom('dossiertaak as t')
    .innerJoin('dossier as d', 'd.id', 't.dossier_id')
    .select(['t.dossier_id as dossierId', 't.taak', 't.naam', 't.voor', 't.persoon_id as persoon', 't.tot'])
    .where('t.stand', '=', 'open')
    .where('d.gesloten_op', 'is', null)
    .where(sql<boolean>`t.tot between ${vandaag}::date - 3 and ${vandaag}::date - 1`)
    .orderBy('t.dossier_id')
    .execute();
  return rijen.flatMap(({ tot, ...rij }) => (tot === null ? [] : [{ ...rij, tot: datum(tot) }]));
}

/** Somebody that takes part until a day. */
export interface Laatstedag {
  readonly dossierId: number;
  readonly partijId: number;
  readonly naam: string;
  readonly rol: string;
  readonly tot: Datum;
}

/**
 * Parties of open dossiers whose last day is near, or was in the last days. Not who was given that very day as its last: that was no agreement
 * for later, as when it gave back what it had.
 */
export async function leesLaatsteDagen(db: Db, vandaag: Datum): Promise<Laatstedag[]> {
  const rijen = await db
    .selectFrom('dossierdeelnemer as m')
    .innerJoin('dossier as d', 'd.id', 'm.dossier_id')
    .select(['m.dossier_id as dossierId', 'm.partij_id as partijId', 'm.naam', 'm.rol', 'm.tot'])
    .where('d.gesloten_op', 'is', null)
    .where(sql<boolean>`m.tot between ${vandaag}::date - 3 and ${vandaag}::date + 3`)
    .where(
      sql<boolean>`not exists (select from dossiergebeurtenis g where g.dossier_id = m.dossier_id and g.soort = 'deelnemerErbij'
        and g.dag = m.tot and g.gegevens ->> 'rol' = m.rol and (g.gegevens -> 'partij' ->> 'id')::integer = m.partij_id)`,
    )
    .orderBy('m.dossier_id')
    .execute();
  return rijen.flatMap(({ tot, ...rij }) => (tot === null ? [] : [{ ...rij, tot: datum(tot) }]));
}

/** Those of which nobody was reminded yet. */
export async function zonderHerinnerde<T extends { readonly dossierId: number; readonly aanleiding: string }>(
  db: Db,
  welke: readonly T[],
): Promise<T[]> {
  if (welke.length === 0) return [];
  const { rows } = await sql<{ plek: number }>`
    select w.plek::int as plek
    from unnest(${welke.map((een) => een.dossierId)}::integer[], ${welke.map((een) => een.aanleiding)}::text[])
      with ordinality w (dossier_id, aanleiding, plek)
    where not exists (select from dossierbericht b where b.dossier_id = w.dossier_id and b.nummer = 0 and b.aanleiding = w.aanleiding)
    order by 1`.execute(db);
  return rows.flatMap(({ plek }) => welke[plek - 1] ?? []);
}

/**
 * People with notices that go in the mail of today, and who had none today. `vanaf`: the beginning of the day. First who they are: asked of
 * each notice, people with ten thousands of them took a minute.
 */
export async function leesTeMailen(db: Db, vanaf: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from (
      select distinct b.persoon_id as id from dossierbericht b where b.mail = 'dagelijks' and b.gemaild_op is null and b.gelezen_op is null) p
    where not exists (select from dossierbericht e where e.persoon_id = p.id and e.mail = 'dagelijks' and e.gemaild_op >= ${vanaf})
    order by 1`.execute(db);
  return rows.map(({ id }) => id);
}

/** Holds a person, so that nobody else mails it now; undefined: somebody else does. With its address and what it wants. */
export const houdPersoon = (db: Db, id: string) =>
  db
    .selectFrom('persoon as p')
    .leftJoin('berichtvoorkeur as v', 'v.persoon_id', 'p.id')
    .select(['p.email', 'v.mail as voorkeur', 'p.geblokkeerd_op'])
    .where('p.id', '=', id)
    .forNoKeyUpdate('p')
    .skipLocked()
    .executeTakeFirst();

/** Whether somebody got the mail of a day since this moment. */
export async function hadDagmail(db: Db, persoonId: string, vanaf: Date): Promise<boolean> {
  const rij = await db
    .selectFrom('dossierbericht')
    .select('id')
    .where('persoon_id', '=', persoonId)
    .where('mail', '=', 'dagelijks')
    .where('gemaild_op', '>=', vanaf)
    .limit(1)
    .executeTakeFirst();
  return rij !== undefined;
}

/** Marks the notices of somebody that wait for the mail of a day, and answers those that were not read meanwhile. */
export async function neemDagberichten(db: Db, persoonId: string, nu: Date) {
  const { rows } = await sql<{ dossierId: number; kenmerk: string; titel: string; tekst: string }>`
    with nu_gemaild as (
      update dossierbericht set gemaild_op = ${nu}
      where persoon_id = ${persoonId} and mail = 'dagelijks' and gemaild_op is null and gelezen_op is null
      returning id, dossier_id, tekst, op
    )
    select d.id as "dossierId", d.kenmerk, d.titel, b.tekst from nu_gemaild b join dossier d on d.id = b.dossier_id
    order by d.termijn nulls last, d.id, b.op, b.id`.execute(db);
  return rows;
}
