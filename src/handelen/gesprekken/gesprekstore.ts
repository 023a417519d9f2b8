import { type Kysely, sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import { leesInhouden } from '../../meten/catalogus/index.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import { type Partnersoort, type Ritme, vormRitme } from './ritme.ts';

type Db = Kysely<Tabellen>;

/** Every version of how often whom. */
export const leesRitmes = async (db: Db): Promise<Ritme[]> =>
  (await leesInhouden(db, 'gespreksritme')).map((inhoud) => vormRitme.parse(inhoud));

/** Adds a version; the database refuses one that is there already. Answers whether it was added. */
export async function voegRitmeToe(db: Db, ritme: Ritme): Promise<boolean> {
  const gedaan = await db
    .insertInto('definitie')
    .values({
      soort: 'gespreksritme',
      code: ritme.code,
      versie: ritme.versie,
      geldig_van: ritme.geldigVan,
      inhoud: JSON.stringify(ritme),
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  return (gedaan.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export interface Gesprekrij {
  readonly id: number;
  readonly kenmerk: string;
  readonly titel: string;
  readonly soort: Partnersoort;
  readonly code: string;
  readonly naam: string;
  readonly toestand: string;
  readonly datum: string | null;
  readonly tijd: string | null;
  readonly gevoerdOp: string | null;
  readonly eigenaar: string | null;
  readonly openTaken: number;
  readonly termijn: string | null;
}

/** More than anybody looks through; the newest are kept. */
const HOOGSTENS = 500;

/** The talks that the one who asks may see, the newest first, at most 500; without exercises. */
export async function leesGesprekken(db: Db): Promise<Gesprekrij[]> {
  const { rows } = await sql<Gesprekrij>`
    select d.id, d.kenmerk, d.titel, d.toestand, d.eigenaar_naam as eigenaar, d.open_taken as "openTaken", d.termijn,
      case when d.organisatie_id is not null then 'aanbieder' when d.gebied like 'GM%' then 'gemeente' else 'jeugdregio' end as soort,
      coalesce(o.kvk, d.gebied, '') as code, coalesce(o.naam, g.naam, d.titel) as naam,
      d.velden ->> 'datum' as datum, d.velden ->> 'tijd' as tijd, d.velden ->> 'gevoerdOp' as "gevoerdOp"
    from dossier d
    left join organisatie o on o.id = d.organisatie_id
    left join lateral (
      select naam from gemeente where code = d.gebied union all
      select naam from regio where schema_code = 'jeugdregio' and code = d.gebied limit 1) g on true
    where d.procedure = 'accountgesprek' and not d.oefening
    order by coalesce(d.velden ->> 'gevoerdOp', d.velden ->> 'datum') desc nulls last, d.id desc limit ${HOOGSTENS}`.execute(
    db,
  );
  return rows;
}

/** Of each the first talk that is still to come, by KvK number or code of the area. */
export async function leesGepland(db: Db): Promise<Map<string, { id: number; datum: string }>> {
  const { rows } = await sql<{ code: string; id: number; datum: string }>`
    select distinct on (1) coalesce(o.kvk, d.gebied) as code, d.id, d.velden ->> 'datum' as datum
    from dossier d left join organisatie o on o.id = d.organisatie_id
    where d.procedure = 'accountgesprek' and not d.oefening and d.toestand in ('gepland', 'uitgenodigd', 'voorbereid')
      and d.velden ->> 'datum' is not null and coalesce(o.kvk, d.gebied) is not null
    order by 1, 3, 2`.execute(db);
  return new Map(rows.map(({ code, id, datum }) => [code, { id, datum }]));
}

export interface Eerder {
  readonly id: number;
  readonly code: string;
  readonly gevoerdOp: string;
  readonly bron: string;
  readonly door: string;
}

/** Talks from before or outside Baken that still count, newest first. */
export async function leesEerdere(db: Db): Promise<Eerder[]> {
  const { rows } = await sql<Eerder>`
    select e.id, coalesce(o.kvk, e.gebied) as code, e.gevoerd_op as "gevoerdOp", e.bron, e.door_naam as door
    from eerder_gesprek e left join organisatie o on o.id = e.organisatie_id
    where e.vervallen_op is null order by e.gevoerd_op desc, e.id desc`.execute(db);
  return rows;
}

export async function voegEerderToe(
  db: Db,
  wie: { readonly organisatieId: number } | { readonly gebied: string },
  wat: { readonly gevoerdOp: Datum; readonly bron: string; readonly door: string },
): Promise<number> {
  const { id } = await db
    .insertInto('eerder_gesprek')
    .values({
      organisatie_id: 'organisatieId' in wie ? wie.organisatieId : null,
      gebied: 'gebied' in wie ? wie.gebied : null,
      gevoerd_op: wat.gevoerdOp,
      bron: wat.bron,
      door_naam: wat.door,
      vervallen_op: null,
      vervallen_naam: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Takes one back. Answers false when it is not there, or was taken back before. */
export async function trekEerderIn(db: Db, id: number, door: string, op: Date): Promise<boolean> {
  const rij = await db
    .updateTable('eerder_gesprek')
    .set({ vervallen_op: op, vervallen_naam: door })
    .where('id', '=', id)
    .where('vervallen_op', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return rij !== undefined;
}

/** The last day on which each was spoken to, by KvK number or code of the area, as it was known and held on a day. */
export async function leesLaatste(db: Db, op: Datum): Promise<Map<string, Datum>> {
  const { rows } = await sql<{ code: string; dag: Datum }>`
    select code, max(dag)::text as dag from (
      select coalesce(o.kvk, d.gebied) as code, (d.velden ->> 'gevoerdOp')::date as dag
      from dossier d left join organisatie o on o.id = d.organisatie_id
      where d.procedure = 'accountgesprek' and not d.oefening and d.toestand <> 'vervallen' and d.velden ->> 'gevoerdOp' is not null
      union all
      select coalesce(o.kvk, e.gebied), e.gevoerd_op from eerder_gesprek e left join organisatie o on o.id = e.organisatie_id
      where e.vastgelegd_op < ${eindeVanDag(op)} and (e.vervallen_op is null or e.vervallen_op >= ${eindeVanDag(op)})
    ) alle where dag <= ${op}::date group by code`.execute(db);
  return new Map(rows.map(({ code, dag }) => [code, dag]));
}

/** The party in Baken of a provider, municipality or region; undefined when nobody of it takes part. */
export async function vindPartij(db: Db, soort: Partnersoort, code: string) {
  return db
    .selectFrom('partij as p')
    .leftJoin('organisatie as o', 'o.id', 'p.organisatie_id')
    .select(['p.id', 'p.naam'])
    .where('p.soort', '=', soort)
    .where(soort === 'aanbieder' ? 'o.kvk' : soort === 'gemeente' ? 'p.gemeentecode' : 'p.regiocode', '=', code)
    .orderBy('p.id')
    .executeTakeFirst();
}
