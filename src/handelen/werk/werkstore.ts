import { type Kysely, sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Reden, Voorkeur } from './domain.ts';

type Db = Kysely<Tabellen>;

/** A dossier as a line of work names it. */
interface Dossierregel {
  readonly dossierId: number;
  readonly kenmerk: string;
  readonly titel: string;
  readonly procedure: string;
  readonly versie: number;
  /** Of the latest event of the dossier. */
  readonly nummer: number;
}

export interface Werktaak extends Dossierregel {
  readonly taak: string;
  readonly naam: string;
  readonly uitleg: string;
  /** Of the one who asks in person, and not of everybody in its role. */
  readonly eigen: boolean;
  readonly verplicht: boolean;
  readonly tot: string | null;
  readonly oorspronkelijkTot: string | null;
}

export interface Werktermijn extends Dossierregel {
  readonly code: string;
  readonly ronde: number;
  readonly soort: 'hard' | 'indicatief';
  readonly tot: string;
  readonly oorspronkelijkTot: string;
  readonly verlengd: number;
}

const DOSSIER = sql`d.id as "dossierId", d.kenmerk, d.titel, d.procedure, d.versie, d.laatste_nummer as nummer`;

/**
 * Open tasks of the one who asks and of its roles, the first to fall due first; those without a day last. Exercises only when asked for,
 * and then nothing else.
 */
export async function leesTaken(db: Db, vandaag: Datum, aantal: number, oefening = false): Promise<Werktaak[]> {
  const { rows } = await sql<Werktaak>`
    select ${DOSSIER}, t.taak, t.naam, t.uitleg, t.verplicht, t.tot, t.oorspronkelijk_tot as "oorspronkelijkTot",
      coalesce(t.persoon_id = (select toegang_persoon()), false) as eigen
    from mijn_werk('taken', ${oefening}, ${vandaag}, ${aantal}) w
    join dossiertaak t on t.dossier_id = w.dossier_id and t.taak = w.code join dossier d on d.id = t.dossier_id
    order by t.tot nulls last, t.dossier_id, t.taak`.execute(db);
  return rows;
}

/** Terms that run and that a role of the one who asks carries, the first to end first. */
export async function leesTermijnen(db: Db, vandaag: Datum, aantal: number, oefening = false): Promise<Werktermijn[]> {
  const { rows } = await sql<Werktermijn>`
    select ${DOSSIER}, t.code, t.ronde, t.soort, t.tot, t.oorspronkelijk_tot as "oorspronkelijkTot",
      jsonb_array_length(t.verlengingen) as verlengd
    from mijn_werk('termijnen', ${oefening}, ${vandaag}, ${aantal}) w
    join dossiertermijn t on t.dossier_id = w.dossier_id and t.code = w.code and t.ronde = w.ronde join dossier d on d.id = t.dossier_id
    order by t.tot, t.dossier_id, t.code`.execute(db);
  return rows;
}

/** What is late in a dossier that the one who asks owns. */
export interface Werkachterstand extends Omit<Dossierregel, 'nummer'> {
  readonly wat: 'taak' | 'termijn';
  /** Of the task, or the term. */
  readonly code: string;
  /** Of a term which time it runs; 0 for a task. */
  readonly ronde: number;
  /** Name of a task; null: the procedure names the term. */
  readonly naam: string | null;
  readonly voor: string | null;
  readonly tot: string;
}

/** Tasks and terms that are late in dossiers of which the one who asks is the owner, whoever has to do them, the longest late first. */
export async function leesAchterstanden(db: Db, vandaag: Datum, aantal: number, oefening = false) {
  const { rows } = await sql<Werkachterstand>`
    select d.id as "dossierId", d.kenmerk, d.titel, d.procedure, d.versie, l.* from dossier d join lateral (
      select 'taak' as wat, taak as code, 0 as ronde, naam, voor, tot from dossiertaak
      where dossier_id = d.id and stand = 'open' and tot < ${vandaag}
      union all
      select 'termijn', code, ronde, null, voor, tot from dossiertermijn
      where dossier_id = d.id and afgelopen_op is null and stil_sinds is null and tot < ${vandaag}) l on true
    where d.eigenaar = (select toegang_persoon()) and d.gesloten_op is null and d.oefening = ${oefening}
    order by l.tot, d.id, l.code limit ${aantal}`.execute(db);
  return rows;
}

export interface Werkbericht {
  readonly id: number;
  readonly dossierId: number;
  readonly kenmerk: string;
  readonly titel: string;
  readonly oefening: boolean;
  readonly reden: Reden;
  readonly tekst: string;
  readonly op: Date;
  readonly gelezen: boolean;
}

/** The latest notices of the one who asks, of dossiers that it can still see; those that it has not read first. */
export async function leesBerichten(db: Db, aantal: number): Promise<Werkbericht[]> {
  const { rows } = await sql<Werkbericht>`
    select b.id, d.id as "dossierId", d.kenmerk, d.titel, d.oefening, b.reden, b.tekst, b.op, b.gelezen_op is not null as gelezen
    from dossierbericht b join dossier d on d.id = b.dossier_id
    where b.persoon_id = (select toegang_persoon())
    order by b.gelezen_op is not null, b.op desc, b.id desc limit ${aantal}`.execute(db);
  return rows;
}

/** Marks notices as read: these, or all until a moment. Others than one's own stay as they are. Answers how many. */
export async function zetGelezen(
  db: Db,
  welke: { readonly ids: readonly number[] } | { readonly tot: Date },
  nu: Date,
): Promise<number> {
  const uitkomst = await db
    .updateTable('dossierbericht')
    .set({ gelezen_op: nu })
    .where('persoon_id', '=', sql<string>`(select toegang_persoon())`)
    .where('gelezen_op', 'is', null)
    .where((eb) => ('ids' in welke ? eb('id', 'in', [...welke.ids, -1]) : eb('op', '<=', welke.tot)))
    .executeTakeFirst();
  return Number(uitkomst.numUpdatedRows);
}

/** What the one who asks chose; undefined: nothing. */
export async function leesVoorkeur(db: Db, persoonId: string): Promise<Voorkeur | undefined> {
  const rij = await db
    .selectFrom('berichtvoorkeur')
    .select('mail')
    .where('persoon_id', '=', persoonId)
    .executeTakeFirst();
  return rij?.mail;
}

export async function bewaarVoorkeur(db: Db, persoonId: string, mail: Voorkeur): Promise<void> {
  await db
    .insertInto('berichtvoorkeur')
    .values({ persoon_id: persoonId, mail })
    .onConflict((c) => c.column('persoon_id').doUpdateSet({ mail }))
    .execute();
}
