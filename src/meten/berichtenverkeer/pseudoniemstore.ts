import { type Kysely, sql } from 'kysely';
import { copyRows, type Database, inTransactie, type Tabellen } from '../../platform/database/index.ts';

/** The tables that hold pseudonyms. */
const MET_PERSOON = ['ijw_toewijzing', 'ijw_levering', 'ijw_verzoek', 'ijw_prestatie'] as const;

/** Regions whose pseudonyms were made with fewer keys than `versie`, with how many. */
export async function leesVerouderd(
  db: Kysely<Tabellen>,
  versie: number,
): Promise<[jeugdregio: string, met: number][]> {
  const { rows } = await sql<{ jeugdregio: string; sleutelversie: number }>`
    select jeugdregio, sleutelversie from ijw_stand where sleutelversie < ${versie} order by jeugdregio`.execute(db);
  return rows.map(({ jeugdregio, sleutelversie }) => [jeugdregio, sleutelversie]);
}

/**
 * Gives everybody in a region another pseudonym, all or nobody, and answers of how many people. `herhash` gets the hash of
 * somebody as 32 hex digits; no import of this region runs meanwhile.
 */
export async function herhashRegio(
  database: Database,
  jeugdregio: string,
  naar: { readonly versie: number; herhash(persoon: string): string },
): Promise<number> {
  return inTransactie(database, async ({ db, client }) => {
    await sql`select from ijw_stand where jeugdregio = ${jeugdregio} for update`.execute(db);
    const personen = sql.join(
      MET_PERSOON.map((tabel) => sql`select persoon from ${sql.id(tabel)} where jeugdregio = ${jeugdregio}`),
      sql` union `,
    );
    const { rows } = await sql<{ persoon: string }>`${personen}`.execute(db);
    await sql`create temporary table herhash (oud uuid primary key, nieuw uuid not null) on commit drop`.execute(db);
    await copyRows(
      client,
      'herhash',
      ['oud', 'nieuw'],
      rows.map(({ persoon }) => [persoon, naar.herhash(persoon.replaceAll('-', ''))]),
    );
    for (const tabel of MET_PERSOON)
      await sql`update ${sql.id(tabel)} t set persoon = h.nieuw from herhash h
        where t.jeugdregio = ${jeugdregio} and t.persoon = h.oud`.execute(db);
    await sql`update ijw_stand set sleutelversie = ${naar.versie}, achter = true where jeugdregio = ${jeugdregio}`.execute(
      db,
    );
    return rows.length;
  });
}
