import { type Kysely, sql } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Tabellen } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;

export const DOELGROEPEN = ['clienten', 'professionals', 'aanbieders', 'gemeenten'] as const;
export const STANDEN = ['plan', 'loopt', 'klaar', 'gestopt'] as const;

/** What is done to lower the burden of a group. */
export interface Maatregel {
  readonly naam: string;
  readonly uitleg: string;
  readonly doelgroep: (typeof DOELGROEPEN)[number];
  /** Who does it, such as a programme of the branch. */
  readonly initiatief: string;
  readonly stand: (typeof STANDEN)[number];
  /** Saved in a year by the whole group; null: not known. */
  readonly minutenPerJaar: number | null;
  /** How the minutes are known. */
  readonly onderbouwing: string;
}

export interface Opgeslagen extends Maatregel {
  readonly id: number;
  readonly versie: number;
  readonly door: string;
  readonly op: Date;
}

/** Every measure in its last version, by name. */
export async function leesMaatregelen(db: Db): Promise<Opgeslagen[]> {
  const rijen = await db
    .selectFrom('lastenmaatregel')
    .distinctOn('id')
    .select([
      'id',
      'versie',
      'naam',
      'uitleg',
      'doelgroep',
      'initiatief',
      'stand',
      'minuten_per_jaar as minutenPerJaar',
      'onderbouwing',
      'door_naam as door',
      'op',
    ])
    .orderBy('id')
    .orderBy('versie', 'desc')
    .execute();
  return rijen
    .map((rij) => ({ ...rij, minutenPerJaar: rij.minutenPerJaar === null ? null : Number(rij.minutenPerJaar) }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** Adds a measure. Answers its number. */
export async function voegMaatregelToe(db: Db, maatregel: Maatregel, door: string): Promise<number> {
  const { rows } = await sql<{ id: number }>`select nextval('lastenmaatregel_nummer')::integer as id`.execute(db);
  const id = rows[0]?.id ?? 0;
  await schrijf(db, id, 1, maatregel, door);
  return id;
}

/**
 * Adds a version to a measure. `gezien`: the version that was on the screen. Throws `niet-gevonden`, and `conflict` when somebody
 * else changed it in between.
 */
export async function wijzigMaatregel(
  db: Db,
  id: number,
  gezien: number,
  maatregel: Maatregel,
  door: string,
): Promise<number> {
  // Two at once would both add the same version.
  await sql`select pg_advisory_xact_lock(hashtext('baken.lastenmaatregel'), ${id})`.execute(db);
  const { versie } = await db
    .selectFrom('lastenmaatregel')
    .select((veld) => veld.fn.max('versie').as('versie'))
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (versie === null) throw new BakenFout('niet-gevonden', 'Deze maatregel staat niet in het register.');
  if (versie !== gezien)
    throw new BakenFout(
      'conflict',
      'Een ander heeft deze maatregel intussen gewijzigd. Sluit dit venster en bekijk eerst die wijziging.',
    );
  await schrijf(db, id, versie + 1, maatregel, door);
  return versie + 1;
}

async function schrijf(db: Db, id: number, versie: number, maatregel: Maatregel, door: string): Promise<void> {
  const { minutenPerJaar, ...rest } = maatregel;
  await db
    .insertInto('lastenmaatregel')
    .values({ id, versie, ...rest, minuten_per_jaar: minutenPerJaar, door_naam: door })
    .execute();
}
