import { type Kysely, sql } from 'kysely';
import { type Database, inTransactie, type Tabellen } from '../../database/index.ts';
import type { Persoon } from '../persoonstore.ts';
import { hashHerstelcode } from './totp.ts';
import { wachttijd } from './wachttijd.ts';

type Db = Kysely<Tabellen>;

/** What proves somebody who logs in with a password. */
export interface Wachtwoord extends Persoon {
  readonly hash: string;
  /** Encrypted. */
  readonly totpGeheim: Buffer;
}

const zoek = (db: Db) =>
  db
    .selectFrom('wachtwoord as w')
    .innerJoin('persoon as p', 'p.id', 'w.persoon_id')
    .select(['p.id', 'p.naam', 'p.email', 'w.hash', 'w.totp_geheim as totpGeheim'])
    .where('p.geblokkeerd_op', 'is', null)
    .where('w.totp_bevestigd', '=', true)
    .where('w.totp_geheim', 'is not', null)
    .$narrowType<{ totpGeheim: Buffer }>();

export const vindWachtwoord = (db: Db, email: string): Promise<Wachtwoord | undefined> =>
  zoek(db).where('p.email', '=', email).executeTakeFirst();

export const leesWachtwoord = (db: Db, persoonId: string): Promise<Wachtwoord | undefined> =>
  zoek(db).where('p.id', '=', persoonId).executeTakeFirst();

/** Sets password and second factor of somebody, in the place of what was there. */
export async function zetWachtwoord(
  db: Db,
  nieuw: { persoonId: string; hash: string; totpGeheim: Buffer; totpLaatste: number; herstelcodes: readonly string[] },
): Promise<void> {
  const rij = {
    hash: nieuw.hash,
    totp_geheim: nieuw.totpGeheim,
    totp_bevestigd: true,
    totp_laatste: nieuw.totpLaatste,
    herstelcodes: nieuw.herstelcodes.map(hashHerstelcode),
    mislukt: 0,
    dicht_tot: null,
  };
  await db
    .insertInto('wachtwoord')
    .values({ persoon_id: nieuw.persoonId, ...rij })
    .onConflict((botsing) => botsing.column('persoon_id').doUpdateSet(rij))
    .execute();
}

export async function wijzigWachtwoord(db: Db, persoonId: string, hash: string, nu: Date): Promise<void> {
  await db.updateTable('wachtwoord').set({ hash, gewijzigd_op: nu }).where('persoon_id', '=', persoonId).execute();
}

/**
 * Counts an attempt as a failure before it is judged, so that many at once get no more tries than one after the other. False
 * while the log-in is closed.
 */
export async function begintPoging(database: Database, persoonId: string, nu: Date): Promise<boolean> {
  return inTransactie(database, async ({ db }) => {
    const rij = await db
      .selectFrom('wachtwoord')
      .select(['mislukt', 'dicht_tot'])
      .where('persoon_id', '=', persoonId)
      .forUpdate()
      .executeTakeFirst();
    if (!rij || (rij.dicht_tot && rij.dicht_tot > nu)) return false;
    const mislukt = Math.min(rij.mislukt + 1, 1000);
    const dicht_tot = new Date(nu.getTime() + wachttijd(mislukt));
    await db.updateTable('wachtwoord').set({ mislukt, dicht_tot }).where('persoon_id', '=', persoonId).execute();
    return true;
  });
}

export async function vergeetPogingen(db: Db, persoonId: string): Promise<void> {
  await db.updateTable('wachtwoord').set({ mislukt: 0, dicht_tot: null }).where('persoon_id', '=', persoonId).execute();
}

/** Uses the code of one time step. False when that code, or a later one, was used before: no code works twice. */
export async function gebruikStap(db: Db, persoonId: string, stap: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('wachtwoord')
    .set({ totp_laatste: stap })
    .where('persoon_id', '=', persoonId)
    .where('totp_laatste', '<', stap)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Uses a recovery code, once. False when there is no such code (any more). */
export async function gebruikHerstelcode(db: Db, persoonId: string, code: string): Promise<boolean> {
  const hash = hashHerstelcode(code);
  const { numUpdatedRows } = await db
    .updateTable('wachtwoord')
    .set({ herstelcodes: sql<string[]>`array_remove(herstelcodes, ${hash})` })
    .where('persoon_id', '=', persoonId)
    .where(sql<boolean>`${hash} = any (herstelcodes)`)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
