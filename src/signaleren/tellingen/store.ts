import { sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Soort } from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';

/** The provider for which the one who asks acts. Throws `niet-gevonden` for a party without one. */
export async function leesEigenKvk({ db }: Database): Promise<string> {
  const { rows } = await sql<{ kvk: string }>`
    select o.kvk from partij p join organisatie o on o.id = p.organisatie_id where p.id = toegang_partij()`.execute(db);
  if (!rows[0]) throw new BakenFout('niet-gevonden', 'Uw organisatie staat niet als aanbieder in het register.');
  return rows[0].kvk;
}

/** One ratio of one other provider, with what makes that one comparable. */
export interface Kengetalbijdrage {
  readonly code: string;
  readonly waarde: number;
  readonly gewicht: number;
  readonly periode: string;
  readonly soorten: readonly Soort[];
}

const laatste = (normset: string, op: Datum) => sql`
  select kengetallen, omzet_jeugdwet from tredevoorstel
  where normset = ${normset} and organisatie_id = o.id and op < ${eindeVanDag(op)}
  order by op desc limit 1`;

/** Kind and youth turnover (euros, null when not known) of the own provider, as known at the end of a day. */
export async function leesEigen(
  { db }: Database,
  kvk: string,
  normset: string,
  op: Datum,
): Promise<{ readonly soorten: readonly Soort[]; readonly omzet: number | null }> {
  const { rows } = await sql<{ soorten: Soort[]; omzet: number | null }>`
    select o.soorten, v.omzet_jeugdwet::float8 as omzet
    from organisatie o left join lateral (${laatste(normset, op)}) v on true
    where o.kvk = ${kvk}`.execute(db);
  return rows[0] ?? { soorten: [], omzet: null };
}

/**
 * The latest ratios of all other providers that have youth turnover, as known at the end of a day, each weighing as much
 * as its youth turnover. Asked as the program: what leaves is a distribution.
 */
export async function leesBijdragen(
  { db }: Database,
  kvk: string,
  normset: string,
  op: Datum,
): Promise<Kengetalbijdrage[]> {
  const { rows } = await sql<Kengetalbijdrage>`
    select k.key as code, (k.value ->> 'waarde')::float8 as waarde, k.value ->> 'periode' as periode,
      v.omzet_jeugdwet::float8 as gewicht, o.soorten
    from organisatie o
    join lateral (${laatste(normset, op)}) v on v.omzet_jeugdwet > 0
    cross join lateral jsonb_each(v.kengetallen) k
    where o.kvk <> ${kvk} and k.value ->> 'waarde' is not null`.execute(db);
  return rows;
}
