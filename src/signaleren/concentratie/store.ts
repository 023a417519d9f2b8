import { sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import type { Database } from '../../platform/database/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';

/** Which gegeven tells how full a kind of help is. Of other kinds nobody delivers it: their places are not known. */
export const BEZETTING_VAN: Readonly<Record<string, string>> = {
  verblijf: 'bezettingsgraad',
  jeugdzorgplus: 'bezettingsgraadJeugdzorgPlus',
};

export interface Bezetting {
  readonly organisatieId: number;
  readonly gegeven: string;
  readonly periode: string;
  /** Percent. */
  readonly waarde: number;
}

/** The last occupancy of these providers that was known at the end of a day, as far as the one who asks may see figures. */
export async function leesBezetting({ db }: Database, ids: readonly number[], op: Datum): Promise<Bezetting[]> {
  const einde = eindeVanDag(op);
  const { rows } = await sql<Bezetting>`
    select distinct on (organisatie_id, gegeven) organisatie_id as "organisatieId", gegeven, periode, waarde::float8 as waarde
    from waarneming
    where organisatie_id = any(${ids}::integer[]) and gegeven = any(${Object.values(BEZETTING_VAN)}::text[])
      and vastgelegd_op < ${einde} and (vervangen_op is null or vervangen_op >= ${einde})
    order by organisatie_id, gegeven, periode desc, vastgelegd_op desc`.execute(db);
  return rows;
}
