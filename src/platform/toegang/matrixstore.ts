import type { Kysely } from 'kysely';
import type { Tabellen } from '../database/index.ts';

/** The parties of the convenant, by name, with their role in it and the day on which they signed. */
export async function leesConvenantpartijen(db: Kysely<Tabellen>) {
  const rijen = await db
    .selectFrom('partij')
    .select(['naam', 'soort', 'convenant_rol', 'convenant_ondertekend_op'])
    .where('convenant_rol', 'is not', null)
    .orderBy('naam')
    .execute();
  return rijen.map((rij) => ({
    naam: rij.naam,
    soort: rij.soort,
    rol: rij.convenant_rol ?? '',
    ondertekendOp: rij.convenant_ondertekend_op,
  }));
}
