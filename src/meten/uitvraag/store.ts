import { type Kysely, type Selectable, sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Aan, Doelgroep, Opzet, Uitvraag, Veldkeuze, Vorm } from './domain.ts';
import type { Gemeten, Last } from './last.ts';

type Db = Kysely<Tabellen>;

const alsUitvraag = (rij: Selectable<Tabellen['uitvraag']>): Uitvraag => ({
  id: rij.id,
  aan: rij.aan,
  status: rij.status,
  revisie: rij.revisie,
  titel: rij.titel,
  pilot: rij.pilot,
  periode: rij.periode,
  deadline: rij.deadline,
  doel: rij.doel,
  grondslag: rij.grondslag,
  velden: rij.velden as Veldkeuze[],
  doelgroep: rij.doelgroep as Doelgroep,
  vierOgen: rij.vier_ogen,
  gemaaktOp: rij.gemaakt_op,
  verstuurdOp: rij.verstuurd_op,
  geslotenOp: rij.gesloten_op,
});

const alsRij = (opzet: Opzet) => ({
  titel: opzet.titel,
  pilot: opzet.pilot,
  periode: opzet.periode,
  deadline: opzet.deadline,
  doel: opzet.doel,
  grondslag: opzet.grondslag,
  velden: JSON.stringify(opzet.velden),
  doelgroep: JSON.stringify(opzet.doelgroep),
  vier_ogen: opzet.vierOgen,
});

/** One request. `vast`: until the end of the transaction nobody else changes it. Throws `niet-gevonden`. */
export async function leesUitvraag(db: Db, id: number, vast = false): Promise<Uitvraag> {
  const rij = await db
    .selectFrom('uitvraag')
    .selectAll()
    .where('id', '=', id)
    .$if(vast, (q) => q.forUpdate())
    .executeTakeFirst();
  if (!rij) throw new BakenFout('niet-gevonden', `Uitvraag ${id} bestaat niet.`);
  return alsUitvraag(rij);
}

/** The burden of a request as it was when it was sent; null of a concept. */
export async function leesBewaardeLast(db: Db, id: number): Promise<Last | null> {
  const rij = await db.selectFrom('uitvraag').select('last').where('id', '=', id).executeTakeFirst();
  return (rij?.last ?? null) as Last | null;
}

/** All requests, the newest first, each with how many deliveries there are and how far they are. */
export async function leesUitvragen(db: Db, vandaag: Datum) {
  const { rows } = await sql<
    Pick<Uitvraag, 'id' | 'titel' | 'aan' | 'pilot' | 'periode' | 'deadline' | 'status' | 'verstuurdOp'> &
      Record<'ontvangers' | 'ingediend' | 'geaccepteerd' | 'teLaat', number>
  >`
    select u.id, u.titel, u.aan, u.pilot, u.periode, u.deadline, u.status, u.verstuurd_op as "verstuurdOp",
      count(a.id)::integer as ontvangers,
      (count(*) filter (where a.status in ('ingediend', 'geaccepteerd')))::integer as ingediend,
      (count(*) filter (where a.status = 'geaccepteerd'))::integer as geaccepteerd,
      (count(*) filter (where a.versie = 0 and a.deadline < ${vandaag}))::integer as "teLaat"
    from uitvraag u left join aanlevering a on a.uitvraag_id = u.id
    group by u.id order by u.id desc`.execute(db);
  return rows;
}

/** Keeps a new concept. Answers its id. */
export async function voegUitvraagToe(db: Db, aan: Aan, opzet: Opzet, door: string | null): Promise<number> {
  const { id } = await db
    .insertInto('uitvraag')
    .values({ ...alsRij(opzet), aan, door, verstuurd_op: null, gesloten_op: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes a concept, when it is still the one that was read. Answers whether it was. */
export async function wijzigConcept(db: Db, id: number, revisie: number, opzet: Opzet): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('uitvraag')
    .set({ ...alsRij(opzet), revisie: sql`revisie + 1` })
    .where('id', '=', id)
    .where('status', '=', 'concept')
    .where('revisie', '=', revisie)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Says that a request was sent, and what burden it was. As the program. */
export async function zetVerstuurd(db: Db, id: number, last: Last, op: Date): Promise<void> {
  await db
    .updateTable('uitvraag')
    .set({ status: 'verstuurd', verstuurd_op: op, last: JSON.stringify(last), revisie: sql`revisie + 1` })
    .where('id', '=', id)
    .execute();
}

/** Ends a request. Answers whether there was one that was open. */
export async function sluit(db: Db, id: number, op: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('uitvraag')
    .set({ status: 'gesloten', gesloten_op: op, revisie: sql`revisie + 1` })
    .where('id', '=', id)
    .where('status', '=', 'verstuurd')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The last request of the same kind that was sent before this one, with its burden; null when there is none. */
export async function leesVorige(
  db: Db,
  { id, aan, pilot, periode }: Pick<Uitvraag, 'id' | 'aan' | 'pilot' | 'periode'>,
): Promise<Last['vorige']> {
  const rij = await db
    .selectFrom('uitvraag')
    .select(['id', 'titel', 'last'])
    .where('status', '<>', 'concept')
    .where('id', '<>', id)
    .where('aan', '=', aan)
    .where('pilot', '=', pilot)
    .where(sql<boolean>`length(periode) = ${periode.length} and last is not null`)
    .orderBy('verstuurd_op', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!rij) return null;
  const { ontvangers, minutenTotaal } = rij.last as Last;
  return { id: rij.id, titel: rij.titel, ontvangers, minutenTotaal };
}

/** So many parties must have been measured before a mean says something, and tells nothing of one of them. */
const MINSTENS_PARTIJEN = 5;

/** Seconds per field that somebody typed, by form, over the deliveries that were handed in and measured. As the program. */
export async function leesGemeten(db: Db): Promise<Gemeten> {
  const { rows } = await sql<{ vorm: Vorm; seconden: number }>`
    select a.vorm, (sum(t.seconden)::float8 / sum(c.getypt)) as seconden
    from aanlevering_tijd t
    join aanlevering a on a.id = t.aanlevering_id and a.versie > 0
    join tijdmeting m on m.partij_id = a.partij_id and m.akkoord
    cross join lateral (
      select count(*) as getypt from aanlevering_cel where aanlevering_id = a.id and herkomst not in ('bekend', 'overgenomen')
    ) c
    where c.getypt > 0 and t.seconden > 0
    group by a.vorm having count(distinct a.partij_id) >= ${MINSTENS_PARTIJEN}`.execute(db);
  return new Map(rows.map(({ vorm, seconden }) => [vorm, seconden]));
}

export interface NieuweAanlevering {
  readonly partijId: number;
  readonly organisatieId: number | null;
  readonly jeugdregio: string;
  readonly vorm: Vorm;
}

/** Makes the deliveries of a request. Answers the id of each by party. As the program. */
export async function voegAanleveringenToe(
  db: Db,
  { id, deadline, vierOgen }: Uitvraag,
  nieuw: readonly NieuweAanlevering[],
  op: Date,
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ id: number; partij_id: number }>`
    with nieuw as (
      insert into aanlevering (uitvraag_id, partij_id, organisatie_id, jeugdregio, vorm, vier_ogen, deadline, revisie)
      select ${id}, n.*, ${vierOgen}, ${deadline}::date, 1
      from unnest(${nieuw.map((n) => n.partijId)}::integer[], ${nieuw.map((n) => n.organisatieId)}::integer[],
        ${nieuw.map((n) => n.jeugdregio)}::text[], ${nieuw.map((n) => n.vorm)}::text[]) as n
      returning id, partij_id
    ), stap as (
      insert into aanlevering_stap (aanlevering_id, op, stap, door_naam) select id, ${op}, 'verstuurd', 'Baken' from nieuw
    )
    select id, partij_id from nieuw`.execute(db);
  return new Map(rows.map((rij) => [rij.partij_id, rij.id]));
}

/** The deliveries of a request with how far they are: who is late first, then by name. */
export async function leesAanleveringen(db: Db, uitvraagId: number, vandaag: Datum) {
  const { rows } = await sql<{
    id: number;
    partijId: number;
    partij: string;
    kvk: string | null;
    vorm: Vorm;
    status: Selectable<Tabellen['aanlevering']>['status'];
    deadline: string;
    teLaat: boolean;
    versie: number;
    ingediendOp: Date | null;
    uitstelGevraagd: boolean;
  }>`
    select a.id, a.partij_id as "partijId", p.naam as partij, o.kvk, a.vorm, a.status, a.deadline, a.versie,
      a.versie = 0 and a.deadline < ${vandaag} as "teLaat",
      v.akkoord_op as "ingediendOp",
      exists (select from uitstelverzoek z where z.aanlevering_id = a.id and z.besluit is null) as "uitstelGevraagd"
    from aanlevering a
    join partij p on p.id = a.partij_id
    left join organisatie o on o.id = a.organisatie_id
    left join aanlevering_versie v on v.aanlevering_id = a.id and v.nummer = a.versie
    where a.uitvraag_id = ${uitvraagId}
    order by "teLaat" desc, p.naam`.execute(db);
  return rows;
}
