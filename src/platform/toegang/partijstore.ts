import { type Kysely, sql } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, inTransactie, type Tabellen } from '../database/index.ts';
import { type Partijsleutel, type Partijsoort, rang, TOEGANGSREGELS } from './domain.ts';

type Db = Kysely<Tabellen>;

/** A party as it enters the register. At most one of the numbers and codes tells it from all others. */
export interface NieuwePartij {
  readonly soort: Partijsoort;
  readonly naam: string;
  readonly kvk?: string | undefined;
  readonly oin?: string | undefined;
  readonly gemeentecode?: string | undefined;
  readonly regiocode?: string | undefined;
  /** Id of the log-in service that it chose. */
  readonly aanmelddienst?: string | undefined;
  readonly convenant?: { readonly rol: string; readonly ondertekendOp: string } | undefined;
}

export interface Partij {
  readonly id: number;
  readonly soort: Partijsoort;
  readonly naam: string;
  readonly kvk: string | null;
  readonly oin: string | null;
  readonly aanmelddienst: string | null;
}

const KOLOMMEN = ['id', 'soort', 'naam', 'kvk', 'oin', 'aanmelddienst'] as const;

/** Makes the rules in the database equal to the matrix that comes with this version of Baken. */
export async function laadToegangsregels(database: Database): Promise<void> {
  await inTransactie(database, async ({ db }) => {
    const regels = TOEGANGSREGELS.map(({ rol, doel, relatie, recht }) => ({ rol, doel, relatie, recht: rang(recht) }));
    // Two nodes may start together; the second waits here and then finds nothing to do.
    await sql`lock table toegangsregel in share row exclusive mode`.execute(db);
    await db
      .deleteFrom('toegangsregel')
      .where(
        sql<boolean>`(rol, doel, relatie) not in (select * from unnest(${regels.map((r) => r.rol)}::text[],
          ${regels.map((r) => r.doel)}::text[], ${regels.map((r) => r.relatie)}::text[]))`,
      )
      .execute();
    await db
      .insertInto('toegangsregel')
      .values(regels)
      .onConflict((botsing) =>
        botsing
          .columns(['rol', 'doel', 'relatie'])
          .doUpdateSet({ recht: sql`excluded.recht` })
          .where(sql<boolean>`toegangsregel.recht <> excluded.recht`),
      )
      .execute();
  });
}

/** Adds one party of this name and kind when there is none. */
export async function ensurePartij(db: Db, { convenant, ...partij }: NieuwePartij, bron: string): Promise<void> {
  const getekend = { convenant_rol: convenant?.rol, convenant_ondertekend_op: convenant?.ondertekendOp };
  await db
    .insertInto('partij')
    .values({ ...partij, ...(convenant && getekend), bron })
    .onConflict((botsing) => botsing.doNothing())
    .execute();
}

/**
 * Adds parties, or brings those that are there up to date: known by KvK number, OIN, code or else name. All of them or none.
 * Throws `conflict` when two parties would get the same name or number. Answers how many were new.
 */
export async function laadPartijen(
  database: Database,
  partijen: readonly NieuwePartij[],
  bron: string,
): Promise<{ readonly nieuw: number; readonly bijgewerkt: number }> {
  return inTransactie(database, async ({ db }) => {
    let nieuw = 0;
    for (const partij of partijen) if (await schrijf(db, partij, bron)) nieuw += 1;
    await koppelAanbieders(db);
    return { nieuw, bijgewerkt: partijen.length - nieuw };
  });
}

async function schrijf(db: Db, partij: NieuwePartij, bron: string): Promise<boolean> {
  const { soort, naam, convenant, ...nummers } = partij;
  // What is left out stays as it is.
  const rij = {
    soort,
    naam,
    ...nummers,
    ...(convenant && { convenant_rol: convenant.rol, convenant_ondertekend_op: convenant.ondertekendOp }),
    bron,
  };
  const id = await vindGelijke(db, partij);
  try {
    if (id !== undefined) await db.updateTable('partij').set(rij).where('id', '=', id).execute();
    else await db.insertInto('partij').values(rij).execute();
  } catch (fout) {
    if ((fout as { code?: string }).code !== '23505') throw fout;
    throw new BakenFout('conflict', `"${partij.naam}" heeft dezelfde naam of hetzelfde nummer als een andere partij.`);
  }
  return id === undefined;
}

/** The party that this one is: never by name alone when a number or code tells more. */
async function vindGelijke(db: Db, { soort, naam, kvk, oin, gemeentecode, regiocode }: NieuwePartij) {
  const zoek = db.selectFrom('partij').select('id').where('soort', '=', soort);
  const rij = await (kvk !== undefined
    ? zoek.where((of) => of.or([of('kvk', '=', kvk), of.and([of('kvk', 'is', null), of('naam', '=', naam)])]))
    : oin !== undefined
      ? zoek.where((of) => of.or([of('oin', '=', oin), of.and([of('oin', 'is', null), of('naam', '=', naam)])]))
      : soort === 'gemeente' && gemeentecode !== undefined
        ? zoek.where('gemeentecode', '=', gemeentecode)
        : soort === 'jeugdregio' && regiocode !== undefined
          ? zoek.where('regiocode', '=', regiocode)
          : zoek.where('naam', '=', naam)
  ).executeTakeFirst();
  return rij?.id;
}

/** Ties parties to the provider with their KvK number, also when that came into the register later. */
export async function koppelAanbieders(db: Db): Promise<void> {
  await sql`update partij p set organisatie_id = o.id from organisatie o
    where p.soort = 'aanbieder' and p.kvk = o.kvk and p.organisatie_id is distinct from o.id`.execute(db);
}

/** A party for every municipality and every jeugdregio of today, where there is none. */
export async function laadGebiedspartijen(db: Db, bron: string): Promise<void> {
  await sql`insert into partij (soort, naam, gemeentecode, bron)
    select 'gemeente', 'Gemeente ' || g.naam, g.code, ${bron} from gemeente g
    where g.geldig_tot is null and not exists (select from partij p where p.soort = 'gemeente' and p.gemeentecode = g.code)
    on conflict do nothing`.execute(db);
  await sql`insert into partij (soort, naam, regiocode, bron)
    select 'jeugdregio', 'Jeugdregio ' || r.naam, r.code, ${bron} from regio r
    where r.schema_code = 'jeugdregio' and r.geldig_tot is null
      and not exists (select from partij p where p.soort = 'jeugdregio' and p.regiocode = r.code)
    on conflict do nothing`.execute(db);
}

/** A party for every provider with quarterly figures, where there is none. A name that two share gets the KvK number behind it. */
export async function laadAanbiederspartijen(db: Db, bron: string): Promise<void> {
  await sql`insert into partij (soort, naam, kvk, organisatie_id, bron)
    select 'aanbieder', case when count(*) over (partition by o.naam) = 1 then o.naam else o.naam || ' (' || o.kvk || ')' end,
      o.kvk, o.id, ${bron}
    from organisatie o
    where exists (select from waarneming w where w.jeugdregio = o.jeugdregio and w.organisatie_id = o.id and w.periode like '____-K_')
    on conflict do nothing`.execute(db);
}

/**
 * A party for each of these providers, where there is none: somebody must be able to act for it. A name that another party
 * has gets the KvK number behind it.
 */
export async function ensureAanbiederspartijen(db: Db, organisatieIds: readonly number[], bron: string): Promise<void> {
  await koppelAanbieders(db);
  const ids = [...organisatieIds];
  await sql`insert into partij (soort, naam, kvk, organisatie_id, bron)
    select 'aanbieder', case when count(*) over (partition by o.naam) > 1 or exists (select from partij p where p.naam = o.naam)
      then left(o.naam, 180) || ' (' || o.kvk || ')' else o.naam end, o.kvk, o.id, ${bron}
    from organisatie o
    where o.id = any (${ids}::integer[]) and not exists (select from partij p where p.organisatie_id = o.id)
    on conflict do nothing`.execute(db);
}

/**
 * The party with this number, code or name; undefined when there is none. A code is that of the municipality or region
 * itself, not of a matching team in that region.
 */
export async function vindPartij(db: Db, sleutel: Partijsleutel, waarde: string): Promise<Partij | undefined> {
  let vraag = db.selectFrom('partij').select(KOLOMMEN).where(sleutel, '=', waarde);
  if (sleutel === 'gemeentecode') vraag = vraag.where('soort', '=', 'gemeente');
  if (sleutel === 'regiocode') vraag = vraag.where('soort', '=', 'jeugdregio');
  return (await vraag.executeTakeFirst()) as Partij | undefined;
}

export async function leesPartij(db: Db, id: number): Promise<Partij> {
  const rij = await db.selectFrom('partij').select(KOLOMMEN).where('id', '=', id).executeTakeFirst();
  if (!rij) throw new BakenFout('niet-gevonden', 'Deze partij bestaat niet.');
  return rij as Partij;
}
