import { type Kysely, sql } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Tabellen } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;
export type Plafondrij = Omit<Tabellen['plafond'], 'gewijzigd_op'> & { readonly gewijzigd_op: Date };

/** Which ceiling. */
export interface Plafondsleutel {
  readonly jeugdregio: string;
  readonly agb: string;
  readonly jaar: number;
}

/** Who changes something, and when. */
export interface Wie {
  readonly naam: string;
  readonly op: Date;
}

/** Ceilings of a region in a year, as far as the asker may see them. */
export const leesPlafonds = (db: Db, jeugdregio: string, jaar: number): Promise<Plafondrij[]> =>
  db.selectFrom('plafond').selectAll().where('jeugdregio', '=', jeugdregio).where('jaar', '=', jaar).execute();

/** Whether the asker may set ceilings of this region: its own contract managers, not those of one of its municipalities. */
export async function magPlafondsZetten(db: Db, jeugdregio: string): Promise<boolean> {
  const { rows } = await sql<{ mag: boolean }>`
    select toegang_recht('{contractbeheer}', 'regio') >= 3 and ${jeugdregio} = any (toegang_regios())
      and toegang_gemeente() is null as mag`.execute(db);
  return rows[0]?.mag === true;
}

/**
 * Sets a ceiling. `gelezen`: the version that was on the screen, 0 when there was none. Throws `conflict` when somebody else changed
 * it meanwhile.
 */
export async function zetPlafond(
  db: Db,
  sleutel: Plafondsleutel,
  inhoud: { readonly bedrag: number; readonly gemeenten: readonly string[] | null },
  gelezen: number,
  wie: Wie,
): Promise<number> {
  const { jeugdregio, agb, jaar } = sleutel;
  const kern = {
    bedrag: inhoud.bedrag,
    gemeenten: inhoud.gemeenten === null ? null : [...inhoud.gemeenten],
    ...{ versie: gelezen + 1, gewijzigd_op: wie.op, gewijzigd_door: wie.naam },
  };
  const rij =
    gelezen === 0
      ? await db
          .insertInto('plafond')
          .values({ jeugdregio, agb, jaar, ...kern })
          .onConflict((al) => al.doNothing())
          .returning('versie')
          .executeTakeFirst()
      : await db
          .updateTable('plafond')
          .set(kern)
          .where('jeugdregio', '=', jeugdregio)
          .where('agb', '=', agb)
          .where('jaar', '=', jaar)
          .where('versie', '=', gelezen)
          .returning('versie')
          .executeTakeFirst();
  if (!rij) throw await andersGewijzigd(db, sleutel);
  return rij.versie;
}

/** Takes a ceiling away. Throws as `zetPlafond`. */
export async function verwijderPlafond(db: Db, sleutel: Plafondsleutel, gelezen: number): Promise<void> {
  const weg = await db
    .deleteFrom('plafond')
    .where('jeugdregio', '=', sleutel.jeugdregio)
    .where('agb', '=', sleutel.agb)
    .where('jaar', '=', sleutel.jaar)
    .where('versie', '=', gelezen)
    .returning('versie')
    .executeTakeFirst();
  if (!weg) throw await andersGewijzigd(db, sleutel);
}

/** Why a change did not hold: somebody else was there first, or took it away. */
async function andersGewijzigd(db: Db, { jeugdregio, agb, jaar }: Plafondsleutel): Promise<BakenFout> {
  const nu = await db
    .selectFrom('plafond')
    .select('gewijzigd_door')
    .where('jeugdregio', '=', jeugdregio)
    .where('agb', '=', agb)
    .where('jaar', '=', jaar)
    .executeTakeFirst();
  return nu
    ? new BakenFout(
        'conflict',
        `${nu.gewijzigd_door} heeft dit plafond intussen ook gewijzigd. Uw bedrag is nog niet bewaard. Bekijk eerst het nieuwe plafond.`,
      )
    : new BakenFout('conflict', 'Dit plafond is intussen verwijderd. Uw wijziging is niet bewaard.');
}
