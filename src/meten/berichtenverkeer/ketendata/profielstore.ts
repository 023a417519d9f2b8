import { type Kysely, sql } from 'kysely';
import { BakenFout } from '../../../kernel/fouten.ts';
import { type Database, inTransactie, type Tabellen } from '../../../platform/database/index.ts';
import type { Ketenprofiel } from './domain.ts';
import { eisZonderBsn } from './tabel.ts';

/** A profile as it is kept, with its newest version. */
export interface Bewaardprofiel {
  readonly id: number;
  readonly versie: number;
  readonly naam: string;
  readonly inhoud: Ketenprofiel;
  readonly door: string;
  readonly op: Date;
}

/** What a version of a profile says. */
export interface Profielinhoud {
  readonly naam: string;
  readonly inhoud: Ketenprofiel;
  readonly ingetrokken: boolean;
}

export interface Profielmaker {
  readonly partijId: number;
  readonly naam: string;
  readonly op: Date;
}

/** Whose messages somebody may read: the region, and the municipality where the party is one. Throws `conflict` without a region. */
export async function leesEigenGebied(
  db: Kysely<Tabellen>,
): Promise<{ readonly jeugdregio: string; readonly gemeente: string | null }> {
  const { rows } = await sql<{ regios: string[]; gemeente: string | null }>`
    select toegang_regios() as regios, toegang_gemeente() as gemeente`.execute(db);
  const jeugdregio = rows[0]?.regios[0];
  if (jeugdregio === undefined)
    throw new BakenFout('conflict', 'Uw organisatie hoort bij geen jeugdregio, dus heeft zij hier geen berichten.');
  return { jeugdregio, gemeente: rows[0]?.gemeente ?? null };
}

const NIEUWSTE = sql`select id, versie, naam, inhoud, door_naam as door, op from
  (select distinct on (id) * from ketenprofiel order by id, versie desc) nieuwste where not ingetrokken`;

/** The newest version of the first profiles that may be seen, by name; those put away are left out. */
export async function leesProfielen(db: Kysely<Tabellen>): Promise<Bewaardprofiel[]> {
  return (await sql<Bewaardprofiel>`${NIEUWSTE} order by naam, id limit 200`.execute(db)).rows;
}

/** All of those with a name, in capitals or not. */
export async function zoekProfielen(db: Kysely<Tabellen>, naam: string): Promise<Bewaardprofiel[]> {
  return (await sql<Bewaardprofiel>`${NIEUWSTE} and lower(naam) = lower(${naam}) order by id`.execute(db)).rows;
}

/** Keeps a new profile of a region; answers its number. Throws `conflict` when the name is taken, `ongeldige-invoer` when it holds a BSN. */
export function voegProfielToe(
  database: Database,
  jeugdregio: string,
  nieuw: Profielinhoud,
  maker: Profielmaker,
): Promise<number> {
  eisZonderBsn(nieuw.inhoud);
  return inTransactie(database, async ({ db }) => {
    await houd(db, jeugdregio);
    await eisVrij(db, nieuw.naam, null);
    const { rows } = await sql<{ id: number }>`select nextval('ketenprofiel_nummer')::integer as id`.execute(db);
    const id = rows[0]?.id ?? 0;
    await db
      .insertInto('ketenprofiel')
      .values({ id, versie: 1, jeugdregio, ...rij(nieuw, maker) })
      .execute();
    return id;
  });
}

/** Adds a version. Throws `conflict` when somebody else added one meanwhile, or the name is taken; `niet-gevonden` without the profile. */
export function wijzigProfiel(
  database: Database,
  { id, gelezen, jeugdregio }: { readonly id: number; readonly gelezen: number; readonly jeugdregio: string },
  nieuw: Profielinhoud,
  maker: Profielmaker,
): Promise<number> {
  eisZonderBsn(nieuw.inhoud);
  return inTransactie(database, async ({ db }) => {
    await houd(db, jeugdregio);
    const { rows } = await sql<{ versie: number; ingetrokken: boolean }>`
      select versie, ingetrokken from ketenprofiel where id = ${id} order by versie desc limit 1`.execute(db);
    const [laatste] = rows;
    if (!laatste || laatste.ingetrokken)
      throw new BakenFout('niet-gevonden', 'Dit profiel bestaat niet (meer), of is niet zichtbaar voor uw rol.');
    if (laatste.versie !== gelezen)
      throw new BakenFout('conflict', 'Iemand anders heeft dit profiel intussen gewijzigd. Kies het opnieuw.');
    if (!nieuw.ingetrokken) await eisVrij(db, nieuw.naam, id);
    const versie = gelezen + 1;
    await db
      .insertInto('ketenprofiel')
      .values({ id, versie, jeugdregio, ...rij(nieuw, maker) })
      .execute();
    return versie;
  });
}

/** One change of the profiles of a region at a time, so that two never take the same name. */
const houd = (db: Kysely<Tabellen>, jeugdregio: string) =>
  sql`select pg_advisory_xact_lock(hashtext('baken ketenprofiel'), hashtext(${jeugdregio}))`.execute(db);

async function eisVrij(db: Kysely<Tabellen>, naam: string, behalve: number | null): Promise<void> {
  const bestaat = (await zoekProfielen(db, naam)).some(({ id }) => id !== behalve);
  if (bestaat) throw new BakenFout('conflict', `Er is al een profiel met de naam ‘${naam}’. Kies een andere naam.`);
}

const rij = ({ naam, inhoud, ingetrokken }: Profielinhoud, maker: Profielmaker) => ({
  naam,
  ingetrokken,
  inhoud: JSON.stringify(inhoud),
  partij_id: maker.partijId,
  door_naam: maker.naam,
  op: maker.op,
});
