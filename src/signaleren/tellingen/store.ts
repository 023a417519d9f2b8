import { sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../../platform/database/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';

/** The provider for which the one who asks acts. Throws `niet-gevonden` for a party without one. */
export async function leesEigenKvk({ db }: Database): Promise<string> {
  const { rows } = await sql<{ kvk: string }>`
    select o.kvk from partij p join organisatie o on o.id = p.organisatie_id where p.id = toegang_partij()`.execute(db);
  if (!rows[0]) throw new BakenFout('niet-gevonden', 'Uw organisatie staat niet als aanbieder in het register.');
  return rows[0].kvk;
}

export interface Kengetalbijdrage {
  readonly code: string;
  readonly waarde: number;
  readonly gewicht: number;
}

/**
 * The latest ratios of all other providers of the same kind that have youth turnover, as known at the end of a day, each weighing as much
 * as its youth turnover. Asked as the program: what leaves is a distribution.
 */
export async function leesBijdragen(
  { db }: Database,
  kvk: string,
  normset: string,
  op: Datum,
): Promise<Kengetalbijdrage[]> {
  const { rows } = await sql<Kengetalbijdrage>`
    select k.key as code, (k.value ->> 'waarde')::float8 as waarde, v.omzet_jeugdwet::float8 as gewicht
    from organisatie zelf
    join organisatie o on o.id <> zelf.id and ('gi' = any (o.soorten)) = ('gi' = any (zelf.soorten))
    join lateral (
      select kengetallen, omzet_jeugdwet from tredevoorstel
      where normset = ${normset} and organisatie_id = o.id and op < ${eindeVanDag(op)}
      order by op desc limit 1
    ) v on v.omzet_jeugdwet > 0
    cross join lateral jsonb_each(v.kengetallen) k
    where zelf.kvk = ${kvk} and k.value ->> 'waarde' is not null`.execute(db);
  return rows;
}
