import type { Kysely } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import { uitDefinitie } from './boek.ts';
import type { Procedure } from './procedure.ts';

/** Every version of every procedure, or of one. */
export async function leesProcedures(db: Kysely<Tabellen>, code?: string): Promise<Procedure[]> {
  const rijen = await db
    .selectFrom('definitie')
    .select(['code', 'versie', 'inhoud'])
    .where('soort', '=', 'procedure')
    .$if(code !== undefined, (vraag) => vraag.where('code', '=', code as string))
    .orderBy('code')
    .orderBy('versie')
    .execute();
  return rijen.map((rij) => uitDefinitie(rij.code, rij.versie, rij.inhoud));
}
