import { type Kysely, type Selectable, sql } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, inTransactie, type Tabellen } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;

export interface Scenariorij extends Selectable<Tabellen['scenario']> {
  readonly kvk: string | null;
  /** Name of the provider; null for a region. */
  readonly organisatie: string | null;
  readonly partij: string;
  readonly eigen: boolean;
}

const kolommen = sql`
  s.*, o.kvk, o.naam as organisatie, p.naam as partij, s.partij_id = toegang_partij() as eigen
  from scenario s join partij p on p.id = s.partij_id left join organisatie o on o.id = s.organisatie_id`;

/** The newest version of every scenario that may be seen, the newest first; those put away are left out. */
export async function leesScenarios(
  db: Db,
  over: { readonly kvk?: string | undefined; readonly regio?: string | undefined },
): Promise<Scenariorij[]> {
  const kvk = over.kvk === undefined ? sql`` : sql`and o.kvk = ${over.kvk}`;
  const regio = over.regio === undefined ? sql`` : sql`and s.soort = 'regio' and s.jeugdregio = ${over.regio}`;
  const { rows } = await sql<Scenariorij>`
    select * from (select distinct on (s.id) ${kolommen} where true ${kvk} ${regio} order by s.id, s.versie desc) nieuwste
    where not ingetrokken order by op desc, id desc limit 500`.execute(db);
  return rows;
}

/** All versions of one scenario, the newest first. Throws `niet-gevonden` when there is none that may be seen. */
export async function leesVersies(db: Db, id: number): Promise<readonly [Scenariorij, ...Scenariorij[]]> {
  const { rows } = await sql<Scenariorij>`select ${kolommen} where s.id = ${id} order by s.versie desc`.execute(db);
  const [nieuwste, ...ouder] = rows;
  if (!nieuwste) throw new BakenFout('niet-gevonden', `Scenario ${id} bestaat niet, of is niet zichtbaar voor uw rol.`);
  return [nieuwste, ...ouder];
}

/** What is kept of a scenario. */
export interface Inhoud {
  readonly naam: string;
  readonly toelichting: string;
  readonly gedeeld: 'partij' | 'toezicht';
  readonly aannamen: Readonly<Record<string, number>>;
  readonly werking: 'geheel' | 'regiodeel';
  readonly bekendOp: string;
  readonly normset: string;
  readonly normversie: number;
  readonly rekenversie: string | null;
  readonly uitkomst: unknown;
  readonly ingetrokken: boolean;
}

export interface Onderwerp {
  readonly organisatieId: number | null;
  readonly jeugdregio: string;
}

export interface Maker {
  readonly partijId: number;
  readonly naam: string;
  readonly op: Date;
}

const rij = (inhoud: Inhoud, { organisatieId, jeugdregio }: Onderwerp, { partijId, naam, op }: Maker) => ({
  partij_id: partijId,
  soort: organisatieId === null ? ('regio' as const) : ('aanbieder' as const),
  organisatie_id: organisatieId,
  jeugdregio,
  naam: inhoud.naam,
  toelichting: inhoud.toelichting,
  gedeeld: inhoud.gedeeld,
  aannamen: JSON.stringify(inhoud.aannamen),
  werking: inhoud.werking,
  bekend_op: inhoud.bekendOp,
  normset: inhoud.normset,
  normversie: inhoud.normversie,
  rekenversie: inhoud.rekenversie,
  uitkomst: JSON.stringify(inhoud.uitkomst),
  ingetrokken: inhoud.ingetrokken,
  door_naam: naam,
  op,
});

/** Saves a new scenario; answers its number. */
export async function voegScenarioToe(db: Db, inhoud: Inhoud, onderwerp: Onderwerp, maker: Maker): Promise<number> {
  const { rows } = await sql<{ id: number }>`select nextval('scenario_nummer')::integer as id`.execute(db);
  const id = rows[0]?.id ?? 0;
  await db
    .insertInto('scenario')
    .values({ id, versie: 1, ...rij(inhoud, onderwerp, maker) })
    .execute();
  return id;
}

/** Adds a version. Throws `conflict` when somebody else added one meanwhile, `verboden` when it is of another party. */
export function voegVersieToe(
  database: Database,
  id: number,
  gelezen: number,
  inhoud: Inhoud,
  maker: Maker,
): Promise<number> {
  return inTransactie(database, async ({ db }) => {
    await sql`select pg_advisory_xact_lock(hashtext('baken scenario'), ${id})`.execute(db);
    const [laatste] = await leesVersies(db, id);
    if (!laatste.eigen)
      throw new BakenFout('verboden', 'Dit scenario is van een andere organisatie. Bewaar het als een nieuw scenario.');
    if (laatste.versie !== gelezen)
      throw new BakenFout(
        'conflict',
        'Iemand anders heeft dit scenario intussen gewijzigd. Bekijk de nieuwste versie.',
      );
    const versie = gelezen + 1;
    const { organisatie_id, jeugdregio } = laatste;
    await db
      .insertInto('scenario')
      .values({ id, versie, ...rij(inhoud, { organisatieId: organisatie_id, jeugdregio }, maker) })
      .execute();
    return versie;
  });
}

/** A scenario for a region is kept by who may see that region whole. Throws `verboden`. */
export async function eisRegio(db: Db, regio: string): Promise<void> {
  const { rows } = await sql<{ mag: boolean }>`
    select toegang_recht('{vroegsignalering}', 'iedereen') >= 2 or ${regio} = any (toegang_regios()) as mag`.execute(
    db,
  );
  if (!rows[0]?.mag) throw new BakenFout('verboden', 'Deze regio is niet zichtbaar voor uw rol.');
}
