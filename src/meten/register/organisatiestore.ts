import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { Agb, Gemeentecode, Jeugdregiocode, Kvk } from '../../kernel/codes.ts';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { raiseStand, type Tabellen } from '../../platform/database/index.ts';
import type { Hulpvorm, NieuweOrganisatie, Organisatie, Soort } from './domain.ts';
import { geldig } from './store.ts';

type Db = Kysely<Tabellen>;
type OrganisatieRij = Selectable<Tabellen['organisatie']>;

/** PostgreSQL takes at most 65,535 parameters in one statement; an organisatie has eleven. */
const RIJEN_PER_KEER = 1000;

/** The row was our knowledge at a moment. */
const bekend = (op: Date): RawBuilder<boolean> =>
  sql<boolean>`vastgelegd_op <= ${op} and (vervangen_op is null or vervangen_op > ${op})`;

const organisatieRij = (een: NieuweOrganisatie) => ({
  kvk: een.kvk,
  agb: een.agb,
  naam: een.naam,
  rechtsvorm: een.rechtsvorm,
  plaats: een.plaats,
  gemeentecode: een.gemeentecode,
  jeugdregio: een.jeugdregio,
  soorten: [...een.soorten],
  cruciaal: een.cruciaal,
  cruciaal_grond: een.cruciaalGrond,
  bron: een.bron,
});

/** Adds organisaties and gives their ids by KvK number. Throws `conflict` when one of the numbers is already there. */
export const voegOrganisatiesToe = (
  db: Db,
  organisaties: readonly NieuweOrganisatie[],
): Promise<ReadonlyMap<string, number>> =>
  db.transaction().execute(async (trx) => {
    const ids = await voegOrganisatiesToeIn(trx, organisaties);
    await raiseStand(trx);
    return ids;
  });

/**
 * As `voegOrganisatiesToe`, inside a transaction that somebody else began. That one raises the gegevensstand itself, at its
 * end: from then on every other writer waits.
 */
export async function voegOrganisatiesToeIn(
  trx: Db,
  organisaties: readonly NieuweOrganisatie[],
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  for (let begin = 0; begin < organisaties.length; begin += RIJEN_PER_KEER) {
    const rijen = await trx
      .insertInto('organisatie')
      .values(organisaties.slice(begin, begin + RIJEN_PER_KEER).map(organisatieRij))
      .onConflict((c) => c.column('kvk').doNothing())
      .returning(['id', 'kvk'])
      .execute();
    for (const rij of rijen) ids.set(rij.kvk, rij.id);
  }
  const ongebruikt = new Set(ids.keys());
  const dubbel = organisaties.filter((een) => !ongebruikt.delete(een.kvk));
  if (dubbel.length > 0)
    throw new BakenFout('conflict', `Deze KvK-nummers zijn al bekend: ${dubbel.map((een) => een.kvk).join(', ')}.`);
  return ids;
}

/** Writes an organisatie over the one with its KvK number. The caller raises the stand. */
export async function updateOrganisatie(trx: Db, organisatie: NieuweOrganisatie): Promise<void> {
  await trx.updateTable('organisatie').set(organisatieRij(organisatie)).where('kvk', '=', organisatie.kvk).execute();
}

const leesbaar = (rij: Omit<OrganisatieRij, 'vastgelegd_op'>): Organisatie => ({
  id: rij.id,
  kvk: rij.kvk as Kvk,
  agb: rij.agb as Agb | null,
  naam: rij.naam,
  rechtsvorm: rij.rechtsvorm,
  plaats: rij.plaats,
  gemeentecode: rij.gemeentecode as Gemeentecode | null,
  jeugdregio: rij.jeugdregio as Jeugdregiocode,
  soorten: rij.soorten as Soort[],
  cruciaal: rij.cruciaal,
  cruciaalGrond: rij.cruciaal_grond,
  bron: rij.bron,
});

export async function leesOrganisatie(db: Db, kvk: string): Promise<Organisatie | null> {
  const rij = await db.selectFrom('organisatie').selectAll().where('kvk', '=', kvk).executeTakeFirst();
  return rij ? leesbaar(rij) : null;
}

/** All organisaties, by name. */
export async function leesOrganisaties(db: Db): Promise<Organisatie[]> {
  const rijen = await db.selectFrom('organisatie').selectAll().orderBy('naam').orderBy('kvk').execute();
  return rijen.map(leesbaar);
}

/** What an import needs to know of each organisatie: its id and the region of its seat, by KvK number. */
export async function organisatiesOpKvk(db: Db): Promise<ReadonlyMap<string, { id: number; jeugdregio: string }>> {
  const rijen = await db.selectFrom('organisatie').select(['kvk', 'id', 'jeugdregio']).execute();
  return new Map(rijen.map(({ kvk, id, jeugdregio }) => [kvk, { id, jeugdregio }]));
}

export interface Aanwijzing {
  readonly organisatieId: number;
  readonly jeugdregio: string;
  readonly reden: string;
}

/** A region brings a small provider under the Early Warning System from a date on. */
export async function wijsAan(db: Db, aanwijzing: Aanwijzing & { readonly van: Datum }): Promise<void> {
  const { organisatieId, jeugdregio, reden, van } = aanwijzing;
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('ews_aanwijzing')
      .values({ organisatie_id: organisatieId, jeugdregio, reden, geldig_van: van, geldig_tot: null })
      .execute();
    await raiseStand(trx);
  });
}

/** The designations that hold on a date. */
export async function leesAanwijzingen(db: Db, op: Datum): Promise<Aanwijzing[]> {
  const rijen = await db.selectFrom('ews_aanwijzing').selectAll().where(geldig(op)).orderBy('organisatie_id').execute();
  return rijen.map((rij) => ({ organisatieId: rij.organisatie_id, jeugdregio: rij.jeugdregio, reden: rij.reden }));
}

export interface GeleverdeZorg {
  readonly organisatieId: number;
  /** Region of the young people. */
  readonly jeugdregio: string;
  readonly hulpvorm: Hulpvorm;
  readonly periode: string;
  readonly clienten: number;
}

/**
 * Who delivers which help where, as known at a moment: of each organisatie only its newest period, because care that it
 * no longer mentions there is care that it no longer gives.
 */
export async function leesGeleverdeZorg(
  db: Db,
  vraag: { readonly bekendOp: Date; readonly jeugdregio?: string; readonly organisatieId?: number },
): Promise<GeleverdeZorg[]> {
  const rijen = await db
    .with('geldend', (q) =>
      q
        .selectFrom('geleverde_zorg')
        .selectAll()
        .select(sql<string>`max(periode) over (partition by organisatie_id)`.as('nieuwste'))
        .where(bekend(vraag.bekendOp)),
    )
    .selectFrom('geldend')
    .select(['organisatie_id', 'jeugdregio', 'hulpvorm', 'periode', 'clienten'])
    .whereRef('periode', '=', 'nieuwste')
    .where((eb) =>
      eb.and({
        ...(vraag.jeugdregio !== undefined && { jeugdregio: vraag.jeugdregio }),
        ...(vraag.organisatieId !== undefined && { organisatie_id: vraag.organisatieId }),
      }),
    )
    .orderBy('jeugdregio')
    .orderBy('organisatie_id')
    .orderBy('hulpvorm')
    .execute();
  return rijen.map((rij) => ({
    organisatieId: rij.organisatie_id,
    jeugdregio: rij.jeugdregio,
    hulpvorm: rij.hulpvorm as Hulpvorm,
    periode: rij.periode,
    clienten: rij.clienten,
  }));
}

export interface ZorgPerGemeente extends GeleverdeZorg {
  readonly gemeente: string;
}

/**
 * The care of some organisaties, or that in one municipality, per municipality of the young people, as known at a moment and of the same period as
 * `leesGeleverdeZorg` gives. A region may have more than its municipalities together: of the rest the municipality is not known.
 */
export async function leesZorgPerGemeente(
  db: Db,
  vraag: { readonly bekendOp: Date } & ({ readonly organisatieIds: readonly number[] } | { readonly gemeente: string }),
): Promise<ZorgPerGemeente[]> {
  const [wie, waar] =
    'gemeente' in vraag
      ? [
          sql`organisatie_id in (select organisatie_id from geleverde_zorg_gemeente where gemeentecode = ${vraag.gemeente})`,
          sql`g.gemeentecode = ${vraag.gemeente}`,
        ]
      : [sql`organisatie_id = any(${vraag.organisatieIds}::integer[])`, sql`true`];
  const { rows } = await sql<ZorgPerGemeente>`
    select g.organisatie_id as "organisatieId", g.jeugdregio, g.gemeentecode as gemeente, g.hulpvorm, g.periode, g.clienten
    from geleverde_zorg_gemeente g
    join (
      select organisatie_id, max(periode) as nieuwste from geleverde_zorg
      where ${wie} and ${bekend(vraag.bekendOp)}
      group by organisatie_id
    ) z on z.organisatie_id = g.organisatie_id and z.nieuwste = g.periode
    where ${bekend(vraag.bekendOp)} and ${waar}
    order by g.jeugdregio, g.gemeentecode, g.organisatie_id, g.hulpvorm`.execute(db);
  return rows;
}
