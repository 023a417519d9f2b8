import { type Kysely, sql } from 'kysely';
import { type Cel, copyRows, type Tabellen, type Transactie } from '../../platform/database/index.ts';
import type { Tussenregel } from './tussentoets.ts';

const KOLOMMEN = [
  'soort',
  'gemeentecode',
  'agb',
  'identificatie',
  'dagtekening',
  'regel',
  'wacht',
  'door_gemeente',
  'aantal',
  'meldingen',
] as const;

/** Puts what is wrong between the messages of a region in the place of what was there, and counts it per month. */
export async function vervangTussen(
  { db, client }: Transactie,
  jeugdregio: string,
  regels: readonly Tussenregel[],
): Promise<void> {
  await sql`create temporary table tussen_nieuw (soort text, gemeentecode text, agb text, identificatie text, dagtekening date,
    regel text, wacht boolean, door_gemeente boolean, aantal integer, meldingen jsonb) on commit drop`.execute(db);
  await copyRows(client, 'tussen_nieuw', KOLOMMEN, rijen(regels));
  await sql`delete from ijw_tussenbevinding where jeugdregio = ${jeugdregio}`.execute(db);
  // Two messages may have one identification and date (TR056): what is said is then with the first of them.
  await sql`
    with wie as (
      select soort, gemeentecode, agb, identificatie, dagtekening, min(id::text)::uuid as id from ijw_bericht
      where jeugdregio = ${jeugdregio} and geldig group by 1, 2, 3, 4, 5
    )
    insert into ijw_tussenbevinding (jeugdregio, bericht, gemeentecode, agb, regel, wacht, door_gemeente, aantal, meldingen)
    select ${jeugdregio}, id, gemeentecode, agb, regel, wacht, door_gemeente, aantal, meldingen
    from tussen_nieuw join wie using (soort, gemeentecode, agb, identificatie, dagtekening)`.execute(db);
  // Two joins: of one question for both, the set of wrong messages would have to fit in memory.
  const fout = sql`exists (select from ijw_tussenbevinding t where t.jeugdregio = b.jeugdregio and t.bericht = b.id and not t.wacht)`;
  await sql`update ijw_bericht b set tussenfout = true where jeugdregio = ${jeugdregio} and not tussenfout and ${fout}`.execute(
    db,
  );
  await sql`update ijw_bericht b set tussenfout = false where jeugdregio = ${jeugdregio} and tussenfout and not ${fout}`.execute(
    db,
  );
  await sql`delete from stroomcijfer where jeugdregio = ${jeugdregio} and starts_with(figuur, 'tussen')`.execute(db);
  await sql`
    insert into stroomcijfer (jeugdregio, fijn, figuur, maand, gemeentecode, agb, waarde)
    select ${jeugdregio}, false,
      case when wacht then 'tussenWacht:' else 'tussen:' end || case when door_gemeente then 'gemeente:' else 'aanbieder:' end || regel,
      to_char(dagtekening, 'YYYY-MM'), gemeentecode, agb, sum(aantal)
    from tussen_nieuw group by 1, 2, 3, 4, 5, 6`.execute(db);
  await sql`select vul_stroomsom(${jeugdregio}, true)`.execute(db);
  await sql`update ijw_stand set toets_achter = false where jeugdregio = ${jeugdregio}`.execute(db);
}

function* rijen(regels: readonly Tussenregel[]): Generator<Cel[]> {
  for (const r of regels)
    yield [
      ...[r.soort, r.gemeente, r.aanbieder, r.bericht, r.dagtekening, r.regel, r.wacht, r.doorGemeente, r.aantal],
      JSON.stringify(r.meldingen),
    ];
}

/** Regions of which the rules between messages are behind the figures. */
export async function leesToetsAchter(db: Kysely<Tabellen>, rustSinds: Date | null): Promise<string[]> {
  const { rows } = await sql<{ jeugdregio: string }>`
    select jeugdregio from ijw_stand
    where toets_achter and (${rustSinds}::timestamptz is null or ingelezen_op is null or ingelezen_op < ${rustSinds})
    order by jeugdregio`.execute(db);
  return rows.map(({ jeugdregio }) => jeugdregio);
}
