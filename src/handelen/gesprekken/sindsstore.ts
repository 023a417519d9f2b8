import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Tijdvak } from './sinds.ts';

type Db = Kysely<Tabellen>;

/** Whom it is about: a provider by its key, or a municipality or region by its code. */
export type Over = { readonly organisatieId: number } | { readonly gebied: string };

const isVan = (over: Over, alias: string) =>
  'organisatieId' in over
    ? sql<boolean>`${sql.ref(`${alias}.organisatie_id`)} = ${over.organisatieId}`
    : sql<boolean>`${sql.ref(`${alias}.gebied`)} = ${over.gebied}`;

export interface Nieuws {
  readonly id: number;
  readonly datum: string;
  readonly titel: string;
  readonly bron: string;
}

/** News of which a person confirmed that it is about them, that came in a stretch of time. Of a municipality there is none. */
export async function leesNieuws(db: Db, over: Over, { na, tot }: Tijdvak): Promise<Nieuws[]> {
  const koppeling =
    'organisatieId' in over ? sql`k.organisatie_id = ${over.organisatieId}` : sql`k.regiocode = ${over.gebied}`;
  const { rows } = await sql<Nieuws>`
    select b.id, b.datum, b.titel, b.bron from nieuwsbericht b
    where b.vastgelegd_op >= ${na} and b.vastgelegd_op < ${tot}
      and exists (select from nieuwskoppeling k where k.bericht_id = b.id and k.besluit = 'bevestigd' and ${koppeling})
    order by b.datum desc, b.id desc limit 20`.execute(db);
  return rows;
}

export interface Levering {
  readonly id: number;
  readonly titel: string;
  readonly deadline: string;
  readonly status: string;
}

/** Requests for figures that they still have to answer: past the deadline, or sent back. */
export async function leesAchterstand(db: Db, over: Over, dag: string): Promise<Levering[]> {
  const wie =
    'organisatieId' in over
      ? sql`a.organisatie_id = ${over.organisatieId}`
      : sql`p.gemeentecode = ${over.gebied} or (p.soort = 'jeugdregio' and p.regiocode = ${over.gebied})`;
  const { rows } = await sql<Levering>`
    select a.id, u.titel, a.deadline, a.status from aanlevering a
    join uitvraag u on u.id = a.uitvraag_id join partij p on p.id = a.partij_id
    where (${wie}) and u.status = 'verstuurd'
      and (a.status = 'teruggestuurd' or (a.status in ('concept', 'klaar') and a.deadline < ${dag}))
    order by a.deadline limit 20`.execute(db);
  return rows;
}

/** Requests for more time that nobody decided on yet. */
export async function leesUitstelvragen(db: Db, over: Over): Promise<{ id: number; titel: string; reden: string }[]> {
  const wie =
    'organisatieId' in over
      ? sql`a.organisatie_id = ${over.organisatieId}`
      : sql`p.gemeentecode = ${over.gebied} or (p.soort = 'jeugdregio' and p.regiocode = ${over.gebied})`;
  const { rows } = await sql<{ id: number; titel: string; reden: string }>`
    select v.id, u.titel, v.reden from uitstelverzoek v join aanlevering a on a.id = v.aanlevering_id
    join uitvraag u on u.id = a.uitvraag_id join partij p on p.id = a.partij_id
    where (${wie}) and v.besluit is null order by v.op limit 20`.execute(db);
  return rows;
}

export interface Andere {
  readonly id: number;
  readonly kenmerk: string;
  readonly titel: string;
  readonly procedure: string;
  readonly versie: number;
  readonly toestand: string;
  readonly sinds: string;
}

/**
 * Draaiboeken, and reports that were shared with who asks, that run or that something happened in: to talk with a provider without knowing that its transfer
 * began helps nobody. Of an area also those that it takes part in.
 */
export async function leesAnderen(db: Db, over: Over, { na, tot }: Tijdvak): Promise<Andere[]> {
  const welke =
    'organisatieId' in over
      ? sql`select id from dossier where organisatie_id = ${over.organisatieId}
          union select dossier_id from melding where organisatie_id = ${over.organisatieId}`
      : sql`select id from dossier where gebied = ${over.gebied}
          union select m.dossier_id from dossierdeelnemer m join partij p on p.id = m.partij_id
          where p.gemeentecode = ${over.gebied} or (p.soort = 'jeugdregio' and p.regiocode = ${over.gebied})`;
  const { rows } = await sql<Andere>`
    select d.id, d.kenmerk, d.titel, d.procedure, d.versie, d.toestand, d.sinds from dossier d
    where d.id in (${welke}) and d.procedure in ('draaiboek', 'melding') and not d.oefening
      and (d.gesloten_op is null or (d.laatst_op >= ${na} and d.laatst_op < ${tot}))
    order by d.procedure, d.sinds desc, d.id limit 20`.execute(db);
  return rows;
}

export interface Openafspraak {
  readonly dossierId: number;
  readonly kenmerk: string;
  readonly taak: string;
  readonly naam: string;
  readonly voor: string | null;
  readonly tot: string | null;
}

/** What was agreed in earlier talks and is not done: tasks that people added there. */
export async function leesOpenAfspraken(db: Db, over: Over, behalve: number): Promise<Openafspraak[]> {
  const { rows } = await sql<Openafspraak>`
    select t.dossier_id as "dossierId", d.kenmerk, t.taak, t.naam, t.voor, t.tot
    from dossiertaak t join dossier d on d.id = t.dossier_id
    where d.procedure = 'accountgesprek' and not d.oefening and d.id <> ${behalve} and ${isVan(over, 'd')}
      and t.stand = 'open' and t.code is null
    order by t.tot nulls last, t.dossier_id, t.taak`.execute(db);
  return rows;
}
