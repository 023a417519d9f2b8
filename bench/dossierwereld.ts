import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { PROEFPROCEDURE } from '../src/handelen/proefprocedure.ts';
import { alsDefinities, laadDefinities } from '../src/meten/catalogus/index.ts';
import type { Database, Tabellen } from '../src/platform/database/index.ts';
import { maakProefpersoon, type Proefpersoon } from '../src/platform/toegang/proefpersoon.ts';

/** Words of which texts are made: the first come often, the last seldom. */
const WOORDEN = 5_000;
const ZINNEN = 50_000;
/** Dossiers that are opened between one event of a dossier and the next: rows lie in the order in which they would have been written. */
const TUSSEN = 20_000;
const [REGIOS, AANBIEDERS] = [42, 300];

export interface Gebruikers {
  readonly alle: readonly Proefpersoon[];
  /** Those who may open a dossier. */
  readonly openers: readonly Proefpersoon[];
  /** Words to look for, from frequent to rare. */
  readonly woorden: readonly string[];
}

/** The tables that are filled; their indexes are made anew afterwards, which is faster. */
const TABELLEN = [
  'dossier',
  'dossierzicht',
  'dossiergebeurtenis',
  'dossierwoord',
  'dossierdeelnemer',
  'dossiertaak',
  'dossiertermijn',
];

/**
 * Fills an empty database with so many dossiers: the supervisor takes part in all, one of 42 regions and one of 300 providers in each (some
 * in many more than others), a fifth is closed. Answers sixteen people of mixed roles.
 */
export async function vulDossiers(database: Database, aantal: number): Promise<Gebruikers> {
  const { db } = database;
  await laadDefinities(db, alsDefinities('procedure', [PROEFPROCEDURE]));
  const bekend = await sql<{
    id: number;
  }>`select partij_id as id from dossierdeelnemer where rol = 'leider' limit 1`.execute(db);
  const gevuld = bekend.rows[0]?.id;
  // Who took part a time before would be told of every dossier that is opened now.
  await sql`update functie set tot = now() where tot is null`.execute(db);
  const eerste = await maakProefpersoon(database, 'analist', gevuld === undefined ? {} : { partijId: gevuld });
  await maakPartijen(db);
  const van = async (soort: 'jeugdregio' | 'aanbieder', nummer: number, rol: 'contractmanager' | 'indiener') => {
    const { rows } = await sql<{
      id: number;
    }>`select id from partij where naam = ${`Bench ${soort} ${nummer}`}`.execute(db);
    return maakProefpersoon(database, rol, { partijId: rows[0]?.id ?? 0 });
  };
  const toezicht = { partijId: eerste.partijId };
  const openers = [eerste];
  for (let i = 0; i < 3; i++) openers.push(await maakProefpersoon(database, 'analist', toezicht));
  const alle = [...openers];
  for (let i = 0; i < 2; i++) alle.push(await maakProefpersoon(database, 'accountmanager', toezicht));
  for (const nummer of [1, 2, 10, 20, 42]) alle.push(await van('jeugdregio', nummer, 'contractmanager'));
  for (const nummer of [1, 2, 50, 150, 300]) alle.push(await van('aanbieder', nummer, 'indiener'));
  if (gevuld === undefined) await vul(database, aantal, eerste.partijId);
  return { alle, openers, woorden: [1, 20, 200, 1_000, 4_000].map((n) => woord(n)) };
}

/** The same word for the same number: three syllables. */
const LETTERGREPEN = 'ba ke lo mi ra su te vo wij zen pol dar gur hem lin nos pra kel dui ster'.split(' ');
const woord = (n: number): string =>
  [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20].map((i) => LETTERGREPEN[i]).join('');

async function maakPartijen(db: Kysely<Tabellen>): Promise<void> {
  for (const [soort, hoeveel, regio] of [
    ['jeugdregio', REGIOS, "'JZ01'"],
    ['aanbieder', AANBIEDERS, 'null'],
  ] as const)
    await sql`insert into partij (soort, naam, regiocode, bron)
      select ${soort}, 'Bench ' || ${soort} || ' ' || n, ${sql.raw(regio)}, 'bench' from generate_series(1, ${hoeveel}::int) n
      on conflict do nothing`.execute(db);
}

/** In one session, past triggers and foreign keys, with the indexes made afterwards. */
async function vul({ pool }: Database, aantal: number, toezicht: number): Promise<void> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ naam: string; maak: string }>(
      `select i.indexrelid::regclass::text as naam, pg_get_indexdef(i.indexrelid) as maak from pg_index i
       where i.indrelid = any ($1::regclass[]) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
      [TABELLEN],
    );
    await client.query(
      `set session_replication_role = replica; set maintenance_work_mem = '512MB'; set synchronous_commit = off`,
    );
    for (const { naam } of rows) await client.query(`drop index ${naam}`);
    await client.query(
      `create temp table zin as select z, string_agg(l[1 + w % 20] || l[1 + w / 20 % 20] || l[1 + w / 400 % 20], ' ') as tekst
       from (select z, floor($1 * power(random(), 3))::int as w from generate_series(1, $2) z cross join generate_series(1, 12)) woorden
       cross join (select $3::text[] as l) lettergrepen group by z`,
      [WOORDEN, ZINNEN, LETTERGREPEN],
    );
    await client.query('alter table zin add primary key (z); analyze zin');
    await client.query(
      `create temp table plan as select n as id, r.id as regio, a.id as aanbieder, current_date - (random() * 400)::int as begon,
         current_date + (random() * 120)::int - 60 as tot, case when k < .2 then 'klaar' when k < .3 then 'nieuw' when k < .9 then 'bezig' else 'wacht' end as toestand,
         1 + floor(random() * $2)::int as zin
       from (select n, random() as k, 1 + floor(42 * power(random(), 2))::int as rnr, 1 + floor(300 * power(random(), 2))::int as anr
         from generate_series(1, $1) n) d
       join (select id, row_number() over (order by id) as nr from partij where naam like 'Bench jeugdregio %') r on r.nr = d.rnr
       join (select id, row_number() over (order by id) as nr from partij where naam like 'Bench aanbieder %') a on a.nr = d.anr`,
      [aantal, ZINNEN],
    );
    for (const stap of vulstappen(toezicht)) await client.query(stap);
    for (const { maak } of rows) await client.query(maak);
    await client.query(`select setval('dossier_id_seq', (select max(id) from dossier))`);
    await client.query('analyze');
  } finally {
    await client.query('set session_replication_role = origin').catch(() => undefined);
    client.release(true);
  }
}

const vulstappen = (toezicht: number): string[] => [
  `insert into dossier (id, kenmerk, procedure, versie, titel, toestand, sinds, geopend_op, gesloten_op, termijn, termijn_hard, open_taken,
     laatste_nummer, laatste_hash, laatst_op, zicht)
   select p.id, 'PRF-2026-' || lpad(p.id::text, 7, '0'), 'proef', 1, left(z.tekst, 60), p.toestand, p.begon, p.begon,
     case when p.toestand = 'klaar' then p.begon + 30 end, case when p.toestand not in ('klaar', 'wacht') then p.tot end, p.toestand = 'nieuw',
     case when p.toestand = 'bezig' then 2 else 0 end, 3, sha256(p.id::text::bytea), p.begon + interval '1 day',
     array[${toezicht} || ':analist', ${toezicht} || ':accountmanager', p.regio || ':contractmanager', p.regio || ':bestuurder',
       p.aanbieder || ':indiener', p.aanbieder || ':accordeur']
   from plan p join zin z on z.z = p.zin`,
  `insert into dossiergebeurtenis (dossier_id, nummer, op, dag, door_naam, partij_id, systeemrol, soort, gegevens, tekst, vorige, hash, sleutel)
   select p.id, n, p.begon, p.begon, 'Bench', ${toezicht}, 'analist', 'notitie', jsonb_build_object('tekst', z.tekst, 'genoemd', '[]'::jsonb),
     z.tekst, sha256('a'), sha256('b'), gen_random_uuid()
   from plan p cross join generate_series(1, 3) n join zin z on z.z = 1 + (p.zin * n) % ${ZINNEN}`,
  `insert into dossierzicht select d.id, k, d.oefening, d.procedure, d.toestand, d.termijn from dossier d cross join unnest(d.zicht) k`,
  `insert into dossierwoord (dossier_id, nummer, woorden)
   select g.dossier_id, g.nummer, to_tsvector('dutch', g.tekst) || dossier_merken(d, g.voor)
   from dossiergebeurtenis g join dossier d on d.id = g.dossier_id order by g.dossier_id + g.nummer * ${TUSSEN}, g.nummer`,
  `insert into dossierdeelnemer (dossier_id, partij_id, naam, rol, systeemrollen, van)
   select p.id, d.* from plan p cross join lateral (values
     (${toezicht}, 'Toezicht', 'leider', '{analist,accountmanager}'::text[], p.begon),
     (p.regio, 'Regio', 'gast', '{contractmanager,bestuurder}', p.begon), (p.aanbieder, 'Aanbieder', 'gast', '{indiener,accordeur}', p.begon)) d`,
  `insert into dossiertaak (dossier_id, taak, code, naam, uitleg, voor, verplicht, tot, oorspronkelijk_tot, stand)
   select p.id, '2.' || t.code, t.code, t.naam, '', t.voor, t.code = 'bel', p.tot, p.tot, case when p.toestand = 'bezig' then 'open' else 'vervallen' end
   from plan p cross join (values ('bel', 'Bel de gast', 'leider'), ('meld', 'Meld de voortgang', 'gast')) t (code, naam, voor) where p.toestand <> 'nieuw'`,
  `insert into dossiertermijn (dossier_id, code, ronde, soort, voor, begon, tot, oorspronkelijk_tot, afgelopen_op, verlengingen)
   select p.id, t.code, 1, t.soort, 'leider', p.begon, p.tot, p.tot, case when p.toestand = 'klaar' or t.code = 'reactie' and p.toestand <> 'nieuw' then p.begon + 5 end, '[]'
   from plan p cross join (values ('reactie', 'hard'), ('afronding', 'indicatief')) t (code, soort)`,
];
