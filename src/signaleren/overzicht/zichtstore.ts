import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { Zicht } from './zichtbaar.ts';

interface Rij {
  alles: boolean;
  oordeel: number[];
  cijfers: number[];
  gebeurtenissen: number[];
}

/** What the one who asks may see. The program itself, which asks as nobody, sees everything. */
export async function leesZicht({ db }: Database): Promise<Zicht> {
  const per = (onderdeel: string) => sql`toegang_organisaties('{vroegsignalering}', ${onderdeel}, 2)`;
  const { rows } = await sql<Rij>`
    select toegang_rol() = '' or toegang_recht('{vroegsignalering}', 'iedereen') >= 2 as alles,
      ${per('oordeel')} as oordeel, ${per('cijfers')} as cijfers, ${per('gebeurtenissen')} as gebeurtenissen`.execute(
    db,
  );
  const { alles, oordeel, cijfers, gebeurtenissen } = rows[0] as Rij;
  return {
    alles,
    per: { oordeel: new Set(oordeel), cijfers: new Set(cijfers), gebeurtenissen: new Set(gebeurtenissen) },
  };
}

/** The regions of the party of the one who asks. */
export async function leesEigenRegios({ db }: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ regios: string[] }>`select toegang_regios() as regios`.execute(db);
  return rows[0]?.regios ?? [];
}
