import { type Kysely, sql } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Tabellen } from '../database/index.ts';
import type { Partijsoort, Rol } from './domain.ts';

type Db = Kysely<Tabellen>;

/** A person in a role for a party, now. */
export interface Functie {
  readonly id: number;
  readonly rol: Rol;
  readonly partijId: number;
  readonly partij: string;
  readonly partijsoort: Partijsoort;
  /** The log-in service that the party chose; null: any. */
  readonly aanmelddienst: string | null;
}

export interface Persoon {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
}

/** What a person may act as at this moment, the oldest first. */
export async function leesFuncties(db: Db, persoonId: string, nu: Date): Promise<Functie[]> {
  const rijen = await db
    .selectFrom('functie as f')
    .innerJoin('partij as o', 'o.id', 'f.partij_id')
    .select(['f.id', 'f.rol', 'f.partij_id', 'o.naam', 'o.soort', 'o.aanmelddienst'])
    .where('f.persoon_id', '=', persoonId)
    .where('f.van', '<=', nu)
    .where((waar) => waar.or([waar('f.tot', 'is', null), waar('f.tot', '>', nu)]))
    .orderBy('f.id')
    .execute();
  return rijen.map((rij) => ({
    id: rij.id,
    rol: rij.rol as Rol,
    partijId: rij.partij_id,
    partij: rij.naam,
    partijsoort: rij.soort as Partijsoort,
    aanmelddienst: rij.aanmelddienst,
  }));
}

/** The person behind an account at a log-in service; null when nobody is. */
export async function vindPersoonVan(
  db: Db,
  dienst: string,
  onderwerp: string,
): Promise<(Persoon & { readonly geblokkeerd: boolean }) | null> {
  const rij = await db
    .selectFrom('identiteit as i')
    .innerJoin('persoon as p', 'p.id', 'i.persoon_id')
    .select(['p.id', 'p.naam', 'p.email', 'p.geblokkeerd_op'])
    .where('i.dienst', '=', dienst)
    .where('i.onderwerp', '=', onderwerp)
    .executeTakeFirst();
  return rij ? { id: rij.id, naam: rij.naam, email: rij.email, geblokkeerd: rij.geblokkeerd_op !== null } : null;
}

export async function leesPersoon(db: Db, id: string): Promise<Persoon | null> {
  return (
    (await db
      .selectFrom('persoon')
      .select(['id', 'naam', 'email'])
      .where('id', '=', id)
      .where('geblokkeerd_op', 'is', null)
      .executeTakeFirst()) ?? null
  );
}

/**
 * Adds a person. Others may have the same address: what a log-in service says of one proves nothing, and nobody must be kept
 * out because somebody else laid claim to theirs.
 */
export async function maakPersoon(
  db: Db,
  { naam, email }: { readonly naam: string; readonly email: string },
): Promise<string> {
  const { id } = await db.insertInto('persoon').values({ naam, email }).returning('id').executeTakeFirstOrThrow();
  return id;
}

/**
 * The person who will log in with this address and a password: a new one, or the one who did so before and can do nothing any
 * more. Of the latter every old way to log in goes: so does a beheerder help whoever lost theirs, by removing and inviting
 * again. Null when somebody with this address and a password still works somewhere, or is blocked. Among people with a
 * password an address is of one person only; until the end of the transaction nobody else gets it.
 */
export async function maakGenodigde(
  db: Db,
  genodigde: { readonly naam: string; readonly email: string },
): Promise<string | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended('persoon/' || ${genodigde.email}, 0))`.execute(db);
  const bekend = await db
    .selectFrom('persoon as p')
    .innerJoin('wachtwoord as w', 'w.persoon_id', 'p.id')
    .select(({ exists, selectFrom }) => [
      'p.id',
      'p.geblokkeerd_op',
      exists(
        selectFrom('functie as f').select('f.id').whereRef('f.persoon_id', '=', 'p.id').where('f.tot', 'is', null),
      ).as('werkt'),
    ])
    .where('p.email', '=', genodigde.email)
    .forUpdate('p')
    .executeTakeFirst();
  if (!bekend) return maakPersoon(db, genodigde);
  if (bekend.werkt || bekend.geblokkeerd_op !== null) return null;
  for (const tabel of ['identiteit', 'wachtwoord', 'sessie'] as const)
    await db.deleteFrom(tabel).where('persoon_id', '=', bekend.id).execute();
  return bekend.id;
}

export async function noteerAanmelding(db: Db, persoonId: string, nu: Date): Promise<void> {
  await db.updateTable('persoon').set({ laatst_aangemeld_op: nu }).where('id', '=', persoonId).execute();
}

export async function koppelIdentiteit(db: Db, dienst: string, onderwerp: string, persoonId: string): Promise<void> {
  await db.insertInto('identiteit').values({ dienst, onderwerp, persoon_id: persoonId }).execute();
}

export interface NieuweFunctie {
  readonly persoonId: string;
  readonly partijId: number;
  readonly rol: Rol;
  readonly bron: 'uitnodiging' | 'aanmelddienst' | 'opdracht' | 'demo';
  /** The person who gave it. */
  readonly door: string | null;
  readonly van: Date;
}

/** Gives somebody a role for a party; nothing changes when they have it already. */
export async function geefFunctie(db: Db, { persoonId, partijId, rol, bron, door, van }: NieuweFunctie): Promise<void> {
  await db
    .insertInto('functie')
    .values({ persoon_id: persoonId, partij_id: partijId, rol, bron, door, van })
    .onConflict((botsing) => botsing.columns(['persoon_id', 'partij_id', 'rol']).where('tot', 'is', null).doNothing())
    .execute();
}

/**
 * Makes the functies that a log-in service gave equal to what it says now. What came by invitation stays, and what a beheerder
 * ended does not come back: only another invitation gives it again. A functie that ends takes the sessions in it along.
 */
export async function volgAanmelddienst(
  db: Db,
  persoonId: string,
  partijId: number | null,
  rollen: readonly Rol[],
  nu: Date,
): Promise<void> {
  const weg = await db
    .updateTable('functie')
    .set({ tot: sql`greatest(${nu}::timestamptz, van)` })
    .where('persoon_id', '=', persoonId)
    .where('bron', '=', 'aanmelddienst')
    .where('tot', 'is', null)
    .where(sql<boolean>`not (partij_id is not distinct from ${partijId}::integer and rol = any (${rollen}::text[]))`)
    .returning('id')
    .execute();
  await eindigSessiesIn(
    db,
    weg.map(({ id }) => id),
  );
  if (partijId === null) return;
  const ontnomen = await db
    .selectFrom('functie')
    .select('rol')
    .where('persoon_id', '=', persoonId)
    .where('partij_id', '=', partijId)
    .where('beeindigd_door', 'is not', null)
    .execute();
  for (const rol of rollen.filter((een) => !ontnomen.some((was) => was.rol === een)))
    await geefFunctie(db, { persoonId, partijId, rol, bron: 'aanmelddienst', door: null, van: nu });
}

async function eindigSessiesIn(db: Db, functies: readonly number[]): Promise<void> {
  await db.deleteFrom('sessie').where(sql<boolean>`functie_id = any (${functies}::integer[])`).execute();
}

/**
 * Takes a functie of this party away, and ends the sessions in it. `door`: the beheerder who does so. Throws `niet-gevonden` when this party has no such
 * functie, and `conflict` for its last beheerder: nobody could then invite anybody.
 */
export async function ontneemFunctie(
  db: Db,
  { partijId, persoonId, functieId }: { partijId: number; persoonId: string; functieId: number },
  door: string,
  nu: Date,
): Promise<void> {
  // Two beheerders who remove each other at once must not both succeed.
  await db.selectFrom('partij').select('id').where('id', '=', partijId).forUpdate().execute();
  const lopend = db.selectFrom('functie').where('partij_id', '=', partijId).where('tot', 'is', null);
  const functie = await lopend
    .select('rol')
    .where('id', '=', functieId)
    .where('persoon_id', '=', persoonId)
    .executeTakeFirst();
  if (!functie) throw new BakenFout('niet-gevonden', 'Deze functie is er niet (meer).');
  if (functie.rol === 'beheerder') {
    const beheerders = await lopend.select('id').where('rol', '=', 'beheerder').execute();
    if (beheerders.length === 1)
      throw new BakenFout('conflict', 'Dit is de laatste beheerder. Nodig eerst een andere beheerder uit.');
  }
  await db
    .updateTable('functie')
    .set({ tot: sql`greatest(${nu}::timestamptz, van)`, beeindigd_door: door })
    .where('id', '=', functieId)
    .execute();
  await eindigSessiesIn(db, [functieId]);
}

/** Somebody who works for a party, as its beheerder sees them. */
export interface Medewerker {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
  readonly laatstAangemeldOp: Date | null;
  readonly functies: readonly { readonly id: number; readonly rol: Rol; readonly van: Date; readonly bron: string }[];
}

/** Everybody who works for a party now, by name, with only their functies there. */
export async function leesMedewerkers(db: Db, partijId: number): Promise<Medewerker[]> {
  const rijen = await db
    .selectFrom('functie as f')
    .innerJoin('persoon as p', 'p.id', 'f.persoon_id')
    .select(['f.id', 'f.rol', 'f.van', 'f.bron', 'p.id as persoon_id', 'p.naam', 'p.email', 'p.laatst_aangemeld_op'])
    .where('f.partij_id', '=', partijId)
    .where('f.tot', 'is', null)
    .orderBy('p.naam')
    .orderBy('f.id')
    .execute();
  return [...Map.groupBy(rijen, (rij) => rij.persoon_id)].map(([id, functies]) => ({
    id,
    naam: functies[0]?.naam ?? '',
    email: functies[0]?.email ?? '',
    laatstAangemeldOp: functies[0]?.laatst_aangemeld_op ?? null,
    functies: functies.map(({ id, rol, van, bron }) => ({ id, rol: rol as Rol, van, bron })),
  }));
}

/** Whether somebody works for a party now. */
export async function werktVoor(db: Db, persoonId: string, partijId: number): Promise<boolean> {
  const rij = await db
    .selectFrom('functie')
    .select('id')
    .where('persoon_id', '=', persoonId)
    .where('partij_id', '=', partijId)
    .where('tot', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return rij !== undefined;
}
