import { type Kysely, sql } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database, Tabellen } from '../../platform/database/index.ts';
import type { Partijsoort } from '../../platform/toegang/index.ts';
import { geldendeTrede } from '../urgentie/index.ts';
import type { Deelwens } from './domain.ts';

type Db = Kysely<Tabellen>;

export interface Organisatie {
  readonly id: number;
  readonly naam: string;
}

/** The provider with this KvK number, as far as the one who asks may see it. Throws `niet-gevonden`. */
export async function vindOrganisatie(db: Db, kvk: string): Promise<Organisatie> {
  const rij = await db.selectFrom('organisatie').select(['id', 'naam']).where('kvk', '=', kvk).executeTakeFirst();
  if (!rij) throw new BakenFout('niet-gevonden', `KvK-nummer ${kvk} staat niet in het register.`);
  return rij;
}

/** The trede that holds now: the decision, or the newest proposal. */
export async function leesTrede(db: Db, organisatieId: number, normset: string): Promise<number | null> {
  const [besluit, voorstel] = await Promise.all([
    db
      .selectFrom('tredebesluit')
      .select(['op', 'trede', 'voorstel_trede as voorstelTrede'])
      .where('organisatie_id', '=', organisatieId)
      .orderBy('op', 'desc')
      .orderBy('id', 'desc')
      .executeTakeFirst(),
    db
      .selectFrom('tredevoorstel')
      .select(['op', 'trede'])
      .where('organisatie_id', '=', organisatieId)
      .where('normset', '=', normset)
      .orderBy('op', 'desc')
      .executeTakeFirst(),
  ]);
  return geldendeTrede(besluit ?? null, voorstel ?? null)?.trede ?? null;
}

export async function leesPartij(
  db: Db,
  partijId: number,
): Promise<{ readonly soort: Partijsoort; readonly naam: string }> {
  const rij = await db.selectFrom('partij').select(['soort', 'naam']).where('id', '=', partijId).executeTakeFirst();
  if (!rij) throw new BakenFout('niet-gevonden', `Partij ${partijId} staat niet in het register.`);
  return { soort: rij.soort as Partijsoort, naam: rij.naam };
}

/**
 * A person by e-mail, in a functie of this party that has not ended. Asked as the program: nobody else sees other people.
 * Throws `conflict` when two people there have this address: it must not become the wrong one.
 */
export async function vindPersoon(
  { db }: Database,
  email: string,
  partijId: number,
): Promise<{ readonly id: string; readonly naam: string } | undefined> {
  const [persoon, ander] = await db
    .selectFrom('persoon as p')
    .innerJoin('functie as f', 'f.persoon_id', 'p.id')
    .select(['p.id', 'p.naam'])
    .distinct()
    .where('p.email', '=', email.toLowerCase())
    .where('f.partij_id', '=', partijId)
    .where('f.tot', 'is', null)
    .where('p.geblokkeerd_op', 'is', null)
    .limit(2)
    .execute();
  if (ander)
    throw new BakenFout('conflict', 'Bij die partij hebben twee mensen dit e-mailadres. Deel met de partij zelf.');
  return persoon;
}

export interface NieuweVerlening extends Deelwens {
  readonly soort: 'deling' | 'persoonlijk' | 'noodtoegang';
  readonly organisatieId: number;
  readonly partijId: number;
  readonly persoon: { readonly id: string; readonly naam: string } | null;
  readonly reden: string;
  readonly door: string | null;
}

/** Gives access from now on. Answers its id. */
export async function voegVerleningToe(db: Db, nieuw: NieuweVerlening): Promise<number> {
  const { id } = await db
    .insertInto('verlening')
    .values({
      soort: nieuw.soort,
      organisatie_id: nieuw.organisatieId,
      doel: 'vroegsignalering',
      partij_id: nieuw.partijId,
      persoon_id: nieuw.persoon?.id ?? null,
      persoon_naam: nieuw.persoon?.naam ?? null,
      onderdelen: [...nieuw.onderdelen],
      tot: nieuw.tot,
      reden: nieuw.reden,
      door: nieuw.door,
      ingetrokken_op: null,
      ingetrokken_door: null,
      beoordeling: null,
      beoordeeld_door: null,
      beoordeeld_op: null,
      beoordeling_toelichting: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

const lijst = (db: Db) =>
  db
    .selectFrom('verlening as v')
    .innerJoin('partij as p', 'p.id', 'v.partij_id')
    .leftJoin('organisatie as o', 'o.id', 'v.organisatie_id')
    .selectAll('v')
    .select(['p.naam as partij_naam', 'p.soort as partij_soort', 'o.naam as organisatie_naam', 'o.kvk'])
    .orderBy('v.gegeven_op', 'desc')
    .orderBy('v.id', 'desc');

/** Who got access to the case of one provider, the newest first, ended ones too. */
export const leesVerleningen = (db: Db, organisatieId: number) =>
  lijst(db).where('v.organisatie_id', '=', organisatieId).execute();

export type Verleningrij = Awaited<ReturnType<typeof leesVerleningen>>[number];

/** Access in an emergency that the one who asks may see: what was not judged yet first. */
export const leesNoodtoegangen = (db: Db, hoogstens: number) =>
  lijst(db)
    .clearOrderBy()
    .where('v.soort', '=', 'noodtoegang')
    .orderBy(sql`v.beoordeeld_op is not null`)
    .orderBy('v.gegeven_op', 'desc')
    .limit(hoogstens)
    .execute();

/** Counts what one person took in an emergency and still has. Two at once of the same person wait for each other. */
export async function telLopendeNood(db: Db, persoonId: string, nu: Date): Promise<number> {
  await db.selectFrom('persoon').select('id').where('id', '=', persoonId).forUpdate().execute();
  const lopend = await db
    .selectFrom('verlening')
    .select('id')
    .where('soort', '=', 'noodtoegang')
    .where('persoon_id', '=', persoonId)
    .where('ingetrokken_op', 'is', null)
    .where('tot', '>', nu)
    .execute();
  return lopend.length;
}

/** Ends access at once. Answers whose it was; undefined when there is none that still runs. */
export async function trekIn(
  db: Db,
  id: number,
  organisatieId: number,
  door: string | null,
): Promise<{ readonly partij_id: number; readonly persoon_naam: string | null } | undefined> {
  return db
    .updateTable('verlening')
    .set({ ingetrokken_op: new Date(), ingetrokken_door: door })
    .where('id', '=', id)
    .where('organisatie_id', '=', organisatieId)
    .where('ingetrokken_op', 'is', null)
    .where('tot', '>', new Date())
    .returning(['partij_id', 'persoon_naam'])
    .executeTakeFirst();
}

export interface Oordeel {
  readonly oordeel: 'terecht' | 'onterecht';
  readonly toelichting: string;
  readonly door: string | null;
}

/** Keeps how an auditor judged access in an emergency. Answers to which provider; undefined when it is not there, or was judged before. */
export async function beoordeelNood(
  db: Db,
  id: number,
  { oordeel, toelichting, door }: Oordeel,
): Promise<(Organisatie & { readonly kvk: string }) | undefined> {
  return db
    .updateTable('verlening')
    .from('organisatie')
    .set({
      beoordeling: oordeel,
      beoordeling_toelichting: toelichting,
      beoordeeld_door: door,
      beoordeeld_op: new Date(),
      // What was not right does not go on.
      ...(oordeel === 'onterecht' && { ingetrokken_op: new Date(), ingetrokken_door: door }),
    })
    .whereRef('organisatie.id', '=', 'verlening.organisatie_id')
    .where('verlening.id', '=', id)
    .where('soort', '=', 'noodtoegang')
    .where('beoordeeld_op', 'is', null)
    .returning(['organisatie.id', 'organisatie.naam', 'organisatie.kvk'])
    .executeTakeFirst();
}

/** Somebody who hears of access in an emergency. */
export interface Ontvanger {
  readonly persoonId: string;
  readonly email: string;
}

/** Everyone who acts for the provider itself, and of the auditors: they hear of access in an emergency. One of them for each address. */
export async function leesOntvangers({ db }: Database, organisatieId: number): Promise<Ontvanger[]> {
  return db
    .selectFrom('persoon as p')
    .innerJoin('functie as f', 'f.persoon_id', 'p.id')
    .innerJoin('partij as o', 'o.id', 'f.partij_id')
    .select(['p.id as persoonId', 'p.email'])
    .distinctOn('p.email')
    .where('f.tot', 'is', null)
    .where('p.geblokkeerd_op', 'is', null)
    .where((waar) => waar.or([waar('o.organisatie_id', '=', organisatieId), waar('f.rol', '=', 'auditor')]))
    .orderBy('p.email')
    .orderBy('p.id')
    .execute();
}

/** Parties with which a case can be shared, by name; `soorten` are the kinds of party that may be party to one. */
export const leesDeelbarePartijen = (db: Db, soorten: readonly string[], zoek: string, hoogstens: number) =>
  db
    .selectFrom('partij')
    .select(['id', 'naam', 'soort'])
    .where('soort', 'in', soorten)
    .where('naam', 'ilike', `%${zoek.replace(/[\\%_]/g, '\\$&')}%`)
    .orderBy('naam')
    .limit(hoogstens)
    .execute();
