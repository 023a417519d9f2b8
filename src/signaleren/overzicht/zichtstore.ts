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
