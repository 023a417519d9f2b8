import type { Kysely } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Onderdeel } from './agenda.ts';

/** What rooms added to a dossier, oldest first, as far as the one who asks may see it. */
export async function leesOnderdelen(db: Kysely<Tabellen>, dossierId: number): Promise<Onderdeel[]> {
  const rijen = await db
    .selectFrom('dossiergebeurtenis')
    .select(['nummer', 'op', 'door_naam', 'gegevens'])
    .where('dossier_id', '=', dossierId)
    .where('soort', '=', 'onderdeel')
    .orderBy('nummer')
    .execute();
  return rijen.map(({ nummer, op, door_naam, gegevens }) => ({
    ...(gegevens as { onderdeel: string; gegevens: unknown }),
    nummer,
    op,
    door: door_naam,
  }));
}
