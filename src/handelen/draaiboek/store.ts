import { type Kysely, sql } from 'kysely';
import type { Periode } from '../../kernel/periode.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Kwartaaltrede } from './herstel.ts';
import type { Gebeurd } from './onderdelen.ts';
import type { Stappenplan } from './stappen.ts';

type Db = Kysely<Tabellen>;

/** What happened in a draaiboek of its own kind, as far as the one who asks may see it. */
export async function leesGebeurd(db: Db, dossierIds: readonly number[]): Promise<ReadonlyMap<number, Gebeurd[]>> {
  const { rows } = await sql<Gebeurd & { dossierId: number }>`
    select g.dossier_id as "dossierId", nummer, op, dag, door_naam as door, g.partij_id as "partijId",
      coalesce(d.naam, door_naam) as partij, gegevens->>'onderdeel' as onderdeel, gegevens->'gegevens' as gegevens
    from dossiergebeurtenis g left join (
      -- Not from who takes part now: who left still said what it said.
      select distinct on (dossier_id, partij_id) dossier_id, (gegevens->'partij'->>'id')::integer as partij_id,
        gegevens->'partij'->>'naam' as naam from dossiergebeurtenis
      where dossier_id = any(${dossierIds}::integer[]) and soort in ('geopend', 'deelnemerErbij')
      order by dossier_id, partij_id, nummer desc
    ) d on d.dossier_id = g.dossier_id and d.partij_id = g.partij_id
    where g.dossier_id = any(${dossierIds}::integer[]) and soort = 'onderdeel'
    order by g.dossier_id, nummer`.execute(db);
  return Map.groupBy(rows, ({ dossierId }) => dossierId);
}

export interface Tredestand {
  readonly organisatieId: number;
  readonly kvk: string;
  readonly naam: string;
  readonly cruciaal: boolean;
  readonly jeugdregio: string;
  readonly besluit: { readonly op: Date; readonly trede: number; readonly voorstelTrede: number | null } | null;
  readonly voorstel: { readonly op: Date; readonly trede: number } | null;
}

/** The last decision and the last proposal per provider, as far as the one who asks may see them. `ids`: only of these. */
export async function leesTredestanden(db: Db, normset: string, ids?: readonly number[]): Promise<Tredestand[]> {
  const keuze = ids ? sql`and organisatie_id = any(${ids}::integer[])` : sql``;
  const { rows } = await sql<{
    organisatieId: number;
    kvk: string;
    naam: string;
    cruciaal: boolean;
    jeugdregio: string;
    besluitOp: Date | null;
    besluitTrede: number | null;
    besluitVoorstel: number | null;
    voorstelOp: Date | null;
    voorstelTrede: number | null;
  }>`
    with v as (select distinct on (organisatie_id) organisatie_id, op, trede from tredevoorstel
        where normset = ${normset} ${keuze} order by organisatie_id, op desc),
      b as (select distinct on (organisatie_id) organisatie_id, op, trede, voorstel_trede from tredebesluit
        where true ${keuze} order by organisatie_id, op desc, id desc)
    select o.id as "organisatieId", o.kvk, o.naam, o.cruciaal, o.jeugdregio, b.op as "besluitOp", b.trede as "besluitTrede",
      b.voorstel_trede as "besluitVoorstel", v.op as "voorstelOp", v.trede as "voorstelTrede"
    from organisatie o left join v on v.organisatie_id = o.id left join b on b.organisatie_id = o.id
    where v.organisatie_id is not null or b.organisatie_id is not null
    order by o.naam`.execute(db);
  return rows.map(({ besluitOp, besluitTrede, besluitVoorstel, voorstelOp, voorstelTrede, ...rest }) => ({
    ...rest,
    besluit: besluitOp && besluitTrede ? { op: besluitOp, trede: besluitTrede, voorstelTrede: besluitVoorstel } : null,
    voorstel: voorstelOp && voorstelTrede ? { op: voorstelOp, trede: voorstelTrede } : null,
  }));
}

/** Of each quarter the newest proposal: what its figures lead to. */
export async function leesKwartalen(db: Db, normset: string, organisatieId: number): Promise<Kwartaaltrede[]> {
  const { rows } = await sql<{ periode: Periode; trede: number }>`
    select distinct on (periode) periode, trede from tredevoorstel
    where organisatie_id = ${organisatieId} and normset = ${normset} and periode like '%-K_'
    order by periode, op desc`.execute(db);
  return rows;
}

/** Serious signals of a provider that run, and those of them that nobody judged. */
export interface Ernstig {
  readonly alle: number;
  readonly onbeoordeeld: number;
}
export const GEEN_ERNSTIG: Ernstig = { alle: 0, onbeoordeeld: 0 };

/** How many serious signals run per provider. */
export async function telErnstig(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, Ernstig>> {
  const { rows } = await sql<Ernstig & { organisatieId: number }>`
    select s.organisatie_id as "organisatieId", count(*)::integer as alle, (count(*) filter (where not exists (
      select from signaalopvolging o where o.signaal_id = s.id and o.soort in ('terecht', 'loosAlarm', 'samengevoegd') and not exists (
        select from signaalopvolging h where h.signaal_id = o.signaal_id and h.herstelt = o.nummer))))::integer as onbeoordeeld
    from signaal s join lateral (
      select ernst from signaalmoment m where m.signaal_id = s.id order by op desc limit 1) m on m.ernst = 'ernstig'
    where s.organisatie_id = any(${ids}::integer[]) and s.einde is null and s.vervallen_op is null
    group by s.organisatie_id`.execute(db);
  return new Map(rows.map(({ organisatieId, ...aantallen }) => [organisatieId, aantallen]));
}

/** Reports about a provider that are not dealt with, as far as the one who asks may see them. */
export async function telOpenMeldingen(db: Db, organisatieId: number): Promise<number> {
  const { aantal } = await db
    .selectFrom('dossier')
    .select((o) => o.fn.countAll<string>().as('aantal'))
    .innerJoin('melding as m', 'm.dossier_id', 'dossier.id')
    // The meldpunt links what the reporter only wrote the name of.
    .where('m.organisatie_id', '=', organisatieId)
    .where('gesloten_op', 'is', null)
    .where('oefening', '=', false)
    .executeTakeFirstOrThrow();
  return Number(aantal);
}

/** Every draaiboek that the one who asks may see, the open ones first. `laat`: tasks and terms that are late on a day. */
export const leesDraaiboeken = (db: Db, dag: string) =>
  db
    .selectFrom('dossier')
    .select([
      ...([
        'id',
        'kenmerk',
        'titel',
        'organisatie_id',
        'toestand',
        'versie',
        'sinds',
        'termijn',
        'open_taken',
      ] as const),
      ...(['gesloten_op', 'oefening', 'velden'] as const),
      sql<number>`(select count(*)::integer from dossiertaak t where t.dossier_id = dossier.id and t.stand = 'open' and t.tot < ${dag}::date)
        + (select count(*)::integer from dossiertermijn m where m.dossier_id = dossier.id and m.afgelopen_op is null
          and m.stil_sinds is null and m.tot < ${dag}::date)`.as('laat'),
    ])
    .where('procedure', '=', 'draaiboek')
    .orderBy('gesloten_op', (o) => o.desc().nullsFirst())
    .orderBy('id')
    .limit(500)
    .execute();

/** Real draaiboeken of one provider. */
const draaiboekenVan = (db: Db, organisatieId: number) =>
  db
    .selectFrom('dossier')
    .select('kenmerk')
    .where('procedure', '=', 'draaiboek')
    .where('organisatie_id', '=', organisatieId)
    .where('oefening', '=', false);

/** Whether another draaiboek of this provider is open. */
export async function heeftAnder(db: Db, organisatieId: number, dossierId: number): Promise<string | null> {
  const anders = draaiboekenVan(db, organisatieId).where('gesloten_op', 'is', null).where('id', '!=', dossierId);
  return (await anders.executeTakeFirst())?.kenmerk ?? null;
}

/** Whether a draaiboek of this provider was opened after this one: then that one tells how it stands. */
export async function heeftLater(db: Db, organisatieId: number, dossierId: number): Promise<boolean> {
  return (await draaiboekenVan(db, organisatieId).where('id', '>', dossierId).executeTakeFirst()) !== undefined;
}

/** Municipalities, and regions for when the municipality is not known, by their name. */
export async function leesGebieden(db: Db): Promise<{ readonly code: string; readonly naam: string }[]> {
  const gemeenten = await db.selectFrom('gemeente').select(['code', 'naam']).orderBy('naam').execute();
  const regios = await db
    .selectFrom('regio')
    .select(['code', 'naam'])
    .where('schema_code', '=', 'jeugdregio')
    .orderBy('naam')
    .execute();
  return [...gemeenten, ...regios.map(({ code, naam }) => ({ code, naam: `${naam} (gemeente onbekend)` }))];
}

/** Their names by code; of one that is not known the code. */
export async function leesGebiedsnamen(db: Db): Promise<(code: string) => string> {
  const namen = new Map((await leesGebieden(db)).map(({ code, naam }) => [code, naam]));
  return (code) => namen.get(code) ?? code;
}

/** Every version of the steps, the newest first. */
export async function leesStappenplannen(db: Db): Promise<Stappenplan[]> {
  const rijen = await db
    .selectFrom('definitie')
    .select('inhoud')
    .where('soort', '=', 'stappenplan')
    .where('code', '=', 'draaiboek')
    .orderBy('versie', 'desc')
    .execute();
  return rijen.map(({ inhoud }) => inhoud as Stappenplan);
}

/** Adds a version of the steps. Throws what the database says when somebody else just made that version. */
export async function voegStappenplanToe(db: Db, plan: Stappenplan): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('definitie')
    .values({
      soort: 'stappenplan',
      code: plan.code,
      versie: plan.versie,
      geldig_van: plan.geldigVan,
      inhoud: JSON.stringify(plan),
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows ?? 0) === 1;
}

/** The number of the event by which each dossier came in the state in which it is. */
export async function leesLaatsteStappen(db: Db, ids: readonly number[]): Promise<(id: number) => number> {
  const rijen = await db
    .selectFrom('dossiergebeurtenis')
    .select(({ fn }) => ['dossier_id', fn.max('nummer').as('nummer')])
    .where('dossier_id', 'in', [...ids, -1])
    .where('soort', 'in', ['geopend', 'overgang'])
    .groupBy('dossier_id')
    .execute();
  const laatste = new Map(rijen.map(({ dossier_id, nummer }) => [dossier_id, nummer]));
  return (id) => laatste.get(id) ?? 1;
}
export const leesLaatsteStap = async (db: Db, id: number): Promise<number> => (await leesLaatsteStappen(db, [id]))(id);

/** The decision log (N-13): the steps of the chain that are a decision, the newest first. */
export async function leesBesluiten(db: Db, dossierId: number) {
  const { rows } = await sql<{ op: Date; overgang: string; grond: string; reden: string; door: string }>`
    select op, gegevens->>'overgang' as overgang, gegevens->>'grond' as grond, gegevens->>'reden' as reden, door_naam as door
    from dossiergebeurtenis
    where dossier_id = ${dossierId} and soort = 'overgang' and gegevens->>'grond' is not null
    order by nummer desc`.execute(db);
  return rows;
}
