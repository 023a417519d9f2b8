import { type Kysely, sql } from 'kysely';
import { type Datum, datum, plusMaanden } from '../../kernel/datum.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { groepenVan, kwartaalbegin, type Vergelijkrij } from './vergelijking.ts';

type Db = Kysely<Tabellen>;

interface Cijferrij {
  begin: Datum;
  soorten: string[];
  omzet: number | null;
  waarden: (number | null)[];
}

/** First days of the calendar quarters from the first proposal until a day. */
async function kwartalen(db: Db, tot: Datum): Promise<Datum[]> {
  const { rows } = await sql<{ eerste: Date | null }>`select min(op) as eerste from tredevoorstel`.execute(db);
  const eerste = rows[0]?.eerste;
  if (!eerste) return [];
  const uit: Datum[] = [];
  for (let dag = datum(kwartaalbegin(eerste.toISOString())); dag <= tot; dag = plusMaanden(dag, 3)) uit.push(dag);
  return uit;
}

/**
 * The figures of comparable providers as known before each of some calendar quarters, out of the proposals of then.
 * @param codes indicators
 */
async function bereken(
  db: Db,
  codes: readonly string[],
  begins: readonly Datum[],
  normset: string,
): Promise<Vergelijkrij[]> {
  if (codes.length === 0 || begins.length === 0) return [];
  const waarden = codes.map((code) => sql`(v.kengetallen -> ${code}::text ->> 'waarde')::float8`);
  const { rows } = await sql<Cijferrij>`
    select k.begin, o.soorten, v.omzet_jeugdwet::float8 as omzet, array[${sql.join(waarden)}] as waarden
    from unnest(${begins}::date[]) k(begin) cross join organisatie o cross join lateral (
      select kengetallen, omzet_jeugdwet from tredevoorstel
      where normset = ${normset} and organisatie_id = o.id and op < k.begin order by op desc limit 1) v`.execute(db);
  const uit = new Map<string, { begin: string; groep: string; code: string; waarden: number[] }>();
  for (const { begin, soorten, omzet, waarden: rij } of rows)
    for (const groep of groepenVan({ soort: soorten[0] ?? '', omzet: omzet ?? undefined }))
      for (const [i, code] of codes.entries()) {
        const waarde = rij[i];
        if (waarde === null || waarde === undefined) continue;
        const sleutel = `${begin} ${groep} ${code}`;
        const deel = uit.get(sleutel) ?? { begin, groep, code, waarden: [] };
        uit.set(sleutel, deel);
        deel.waarden.push(waarde);
      }
  for (const { waarden: lijst } of uit.values()) lijst.sort((a, b) => a - b);
  return [...uit.values()];
}

async function bewaar(db: Db, rijen: readonly Vergelijkrij[]): Promise<void> {
  if (rijen.length === 0) return;
  await sql`
    insert into signaalvergelijking (begin, groep, code, waarden)
    select begin, groep, code, array(select jsonb_array_elements_text(waarden)::float8)
    from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) as t(begin date, groep text, code text, waarden jsonb)
    on conflict do nothing`.execute(db);
}

/**
 * What others looked like, for the place of one among them. What was kept of earlier quarters is used again; what is missing is
 * made and kept. `opnieuw`: makes all of it anew.
 */
export async function leesVergelijking(
  db: Db,
  codes: readonly string[],
  tot: Datum,
  normset: string,
  opnieuw: boolean,
): Promise<Vergelijkrij[]> {
  if (codes.length === 0) return [];
  if (opnieuw) await db.deleteFrom('signaalvergelijking').execute();
  const begins = await kwartalen(db, tot);
  const bewaard = await db
    .selectFrom('signaalvergelijking')
    .selectAll()
    .where('code', 'in', [...codes])
    .execute();
  const bekend = new Set(bewaard.map(({ begin, code }) => `${begin} ${code}`));
  // A quarter without anybody has no rows, and is looked at again; only the first can be such.
  const mist = begins.slice(opnieuw ? 0 : 1).filter((begin) => codes.some((code) => !bekend.has(`${begin} ${code}`)));
  if (mist.length === 0) return bewaard;
  const nieuw = await bereken(db, codes, mist, normset);
  const erbij = nieuw.filter(({ begin, code }) => !bekend.has(`${begin} ${code}`));
  await bewaar(db, erbij);
  return [...bewaard, ...erbij];
}

/** As `leesVergelijking`, for indicators of which nothing is kept: makes them, and keeps nothing. */
export async function proefVergelijking(
  db: Db,
  codes: readonly string[],
  tot: Datum,
  normset: string,
): Promise<Vergelijkrij[]> {
  return bereken(db, codes, await kwartalen(db, tot), normset);
}
