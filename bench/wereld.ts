import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { laadDemo } from '../demo/index.ts';
import { laadBasis } from '../src/basis.ts';
import { type Database, openDatabase } from '../src/platform/database/index.ts';

const KEREN = 21;

/** Does work with a database of its own that holds the synthetic Netherlands: 276 providers in the EWS. */
export async function metWereld(werk: (database: Database) => Promise<void>): Promise<void> {
  const map = mkdtempSync(join(tmpdir(), 'baken-bench-'));
  // As root the database server runs as another user, who must be able to enter.
  chmodSync(map, 0o755);
  const database = await openDatabase({ dataMap: map });
  try {
    await laadBasis(database);
    await laadDemo(database, () => undefined);
    await werk(database);
  } finally {
    await database.sluit();
    rmSync(map, { recursive: true, force: true });
  }
}

/**
 * Copies every provider in the EWS some times over, with its proposals: the shape of the demo at another size. Answers how
 * many there are then, some 6,000.
 */
export async function vermenigvuldig({ db }: Database): Promise<number> {
  await sql`
    with kopie as (
      insert into organisatie (kvk, naam, plaats, jeugdregio, soorten, bron)
      select lpad((10000000 + n * 10000 + o.id)::text, 8, '0'), o.naam || ' ' || n, o.plaats, o.jeugdregio, o.soorten, o.id::text
      from organisatie o cross join generate_series(1, ${KEREN}) n
      where exists (select from tredevoorstel v where v.organisatie_id = o.id and v.omzet_jeugdwet > 2000000)
      returning id, bron
    )
    insert into tredevoorstel (jeugdregio, organisatie_id, normset, op, normversie, rekenversie, periode, trede, onvolledig, redenen,
      niet_te_berekenen, kengetallen, signalen, nieuwe_signalen, reeks, jongeren, omzet_jeugdwet)
    select v.jeugdregio, k.id, v.normset, v.op, v.normversie, v.rekenversie, v.periode, v.trede, v.onvolledig, v.redenen, v.niet_te_berekenen,
      v.kengetallen, v.signalen, v.nieuwe_signalen, v.reeks, v.jongeren, v.omzet_jeugdwet
    from kopie k join tredevoorstel v on v.organisatie_id = k.bron::int`.execute(db);
  await sql`analyze`.execute(db);
  await sql`update gegevensstand set versie = versie + 1`.execute(db);
  const { rows } = await sql<{
    n: number;
  }>`select count(distinct organisatie_id)::int as n from tredevoorstel where omzet_jeugdwet > 2000000`.execute(db);
  return rows[0]?.n ?? 0;
}

export const rond = (getal: number, cijfers = 1): number => Math.round(getal * 10 ** cijfers) / 10 ** cijfers;
