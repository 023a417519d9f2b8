import type { Kysely } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import type { Database, Tabellen } from '../../platform/database/index.ts';
import { inTransactie } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;

/** A report as it is kept. `openbaar` and `achtergrond`: see `maakRapport`. */
export interface NieuwRapport {
  readonly doorNaam: string;
  readonly op: Date;
  readonly bekendOp: Datum;
  readonly normset: { readonly code: string; readonly versie: number };
  readonly rekenversie: number;
  readonly voorstelversie: number;
  readonly codeversie: string;
  readonly openbaar: unknown;
  readonly achtergrond: unknown;
}

/** Adds a report as a new version, with what lies behind it. Answers its number. */
export function voegRapportToe(database: Database, rapport: NieuwRapport): Promise<number> {
  return inTransactie(database, async ({ db }) => {
    const { versie } = await db
      .insertInto('signaalkwaliteit')
      .values({
        op: rapport.op,
        door_naam: rapport.doorNaam,
        bekend_op: rapport.bekendOp,
        normset: rapport.normset.code,
        normversie: rapport.normset.versie,
        rekenversie: rapport.rekenversie,
        voorstelversie: rapport.voorstelversie,
        codeversie: rapport.codeversie,
        openbaar: JSON.stringify(rapport.openbaar),
      })
      .returning('versie')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('signaalkwaliteit_achtergrond')
      .values({ versie, resultaat: JSON.stringify(rapport.achtergrond) })
      .execute();
    return versie;
  });
}

const KOP = [
  'versie',
  'op',
  'bekend_op',
  'normset',
  'normversie',
  'rekenversie',
  'voorstelversie',
  'codeversie',
] as const;

/** All versions, the newest first. */
export const leesVersies = (db: Db) =>
  db.selectFrom('signaalkwaliteit').select(KOP).orderBy('versie', 'desc').execute();

/** One version as anybody may read it; undefined when there is none. */
export const leesRapport = (db: Db, versie: number) =>
  db
    .selectFrom('signaalkwaliteit')
    .select([...KOP, 'openbaar'])
    .where('versie', '=', versie)
    .executeTakeFirst();

/** What lies behind a version; undefined when there is none, or it may not be seen. */
export const leesAchtergrond = (db: Db, versie: number) =>
  db.selectFrom('signaalkwaliteit_achtergrond').select('resultaat').where('versie', '=', versie).executeTakeFirst();
