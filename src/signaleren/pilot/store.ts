import { type Kysely, sql } from 'kysely';
import type { Vorm } from '../../meten/uitvraag/index.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import type { BESLUITEN, NODIG, Reeks } from './domain.ts';

type Db = Kysely<Tabellen>;

/** What of the content of a version this room reads. */
interface Inhoud {
  readonly cellen: readonly {
    readonly gegeven: string;
    readonly waarde: string | null;
    readonly toelichting: string;
  }[];
  readonly bevindingen: readonly { readonly gegevens: readonly string[]; readonly uitleg: string | null }[];
}

export interface Levering {
  readonly id: number;
  readonly organisatieId: number | null;
  readonly vorm: Vorm;
  /** The last version that was handed in; null: none yet. */
  readonly inhoud: Inhoud | null;
  /** Fields that were sent back at any time. */
  readonly terug: readonly string[];
}

/** All deliveries of a request, each with what was handed in last. */
export async function leesLeveringen(db: Db, uitvraagId: number): Promise<Levering[]> {
  const { rows } = await sql<Levering>`
    select a.id, a.organisatie_id as "organisatieId", a.vorm, v.inhoud, coalesce(t.terug, '{}') as terug
    from aanlevering a
    left join lateral (
      select inhoud from aanlevering_versie where aanlevering_id = a.id order by nummer desc limit 1) v on true
    left join lateral (
      select array_agg(distinct gegeven) as terug from aanlevering_terug where aanlevering_id = a.id) t on true
    where a.uitvraag_id = ${uitvraagId}
    order by a.id`.execute(db);
  return rows;
}

/** Figures as known now, by gegeven and period. `gegevens`: these alone; without it all. */
export async function leesReeksen(
  db: Db,
  organisaties: readonly number[],
  periodes: readonly string[],
  gegevens?: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Reeks>>> {
  const beperkt = gegevens ? sql`and gegeven = any (${[...gegevens]}::text[])` : sql``;
  const { rows } = await sql<{ gegeven: string; periode: string; id: number; waarde: number }>`
    select gegeven, periode, organisatie_id as id, waarde::float8 as waarde from waarneming
    where organisatie_id = any (${[...organisaties]}::integer[]) and periode = any (${[...periodes]}::text[])
      and vervangen_op is null ${beperkt}
    order by gegeven, periode, organisatie_id`.execute(db);
  const uit = new Map<string, Map<string, Map<number, number>>>();
  for (const { gegeven, periode, id, waarde } of rows) {
    const perPeriode = uit.get(gegeven) ?? new Map<string, Map<number, number>>();
    const reeks = perPeriode.get(periode) ?? new Map<number, number>();
    uit.set(gegeven, perPeriode.set(periode, reeks.set(id, waarde)));
  }
  return uit;
}

export interface Tredemomenten {
  readonly voorstellen: readonly { readonly op: Date; readonly trede: number }[];
  readonly besluiten: readonly { readonly op: Date; readonly trede: number; readonly voorstelTrede: number | null }[];
}

/** Every proposal and decision about the trede of these providers, old to new. */
export async function leesTreden(
  db: Db,
  organisaties: readonly number[],
  normset: string,
): Promise<ReadonlyMap<number, Tredemomenten>> {
  const ids = sql`any (${[...organisaties]}::integer[])`;
  const { rows: voorstellen } = await sql<{ id: number; op: Date; trede: number }>`
    select organisatie_id as id, op, trede from tredevoorstel
    where normset = ${normset} and organisatie_id = ${ids} order by op`.execute(db);
  const { rows: besluiten } = await sql<{ id: number; op: Date; trede: number; voorstelTrede: number | null }>`
    select organisatie_id as id, op, trede, voorstel_trede as "voorstelTrede" from tredebesluit
    where organisatie_id = ${ids} order by op, id`.execute(db);
  const perVoorstel = Map.groupBy(voorstellen, ({ id }) => id);
  const perBesluit = Map.groupBy(besluiten, ({ id }) => id);
  return new Map(
    organisaties.map((id) => [id, { voorstellen: perVoorstel.get(id) ?? [], besluiten: perBesluit.get(id) ?? [] }]),
  );
}

/** The newest proposal and decision of every provider. */
export async function leesLaatsteTreden(db: Db, normset: string): Promise<ReadonlyMap<number, Tredemomenten>> {
  const { rows: voorstellen } = await sql<{ id: number; op: Date; trede: number }>`
    select distinct on (organisatie_id) organisatie_id as id, op, trede from tredevoorstel
    where normset = ${normset} order by organisatie_id, op desc`.execute(db);
  const { rows: besluiten } = await sql<{ id: number; op: Date; trede: number; voorstelTrede: number | null }>`
    select distinct on (organisatie_id) organisatie_id as id, op, trede, voorstel_trede as "voorstelTrede" from tredebesluit
    order by organisatie_id, op desc, id desc`.execute(db);
  const uit = new Map<number, Tredemomenten>(voorstellen.map((rij) => [rij.id, { voorstellen: [rij], besluiten: [] }]));
  for (const rij of besluiten) uit.set(rij.id, { voorstellen: uit.get(rij.id)?.voorstellen ?? [], besluiten: [rij] });
  return uit;
}

export interface Oordeel {
  readonly gegeven: string;
  readonly nodig: (typeof NODIG)[number];
  readonly elders: string;
  readonly besluit: (typeof BESLUITEN)[number] | null;
  readonly reden: string;
}

export type Oordeelrij = Oordeel & { readonly bewijs: unknown; readonly door_naam: string; readonly op: Date };

/** Every judgement of a pilot, the newest first. */
export const leesOordelen = (db: Db, uitvraagId: number): Promise<Oordeelrij[]> =>
  db
    .selectFrom('pilotoordeel')
    .select(['gegeven', 'nodig', 'elders', 'besluit', 'reden', 'bewijs', 'door_naam', 'op'])
    .where('uitvraag_id', '=', uitvraagId)
    .orderBy('op', 'desc')
    .execute();

/** Adds a judgement, with the evidence that was on the screen. */
export async function voegOordeelToe(
  db: Db,
  uitvraagId: number,
  oordeel: Oordeel,
  { bewijs, door, op }: { readonly bewijs: unknown; readonly door: string; readonly op: Date },
): Promise<void> {
  await db
    .insertInto('pilotoordeel')
    .values({ ...oordeel, uitvraag_id: uitvraagId, bewijs: JSON.stringify(bewijs), door_naam: door, op })
    .execute();
}
