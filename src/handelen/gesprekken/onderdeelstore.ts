import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Onderdeel } from './agenda.ts';

/** What rooms added to a dossier, oldest first, as far as the one who asks may see it. */
export async function leesOnderdelen(db: Kysely<Tabellen>, dossierId: number): Promise<Onderdeel[]> {
  const rijen = await db
    .selectFrom('dossiergebeurtenis')
    .select(['nummer', 'op', 'door_naam', 'partij_id', 'gegevens'])
    .where('dossier_id', '=', dossierId)
    .where('soort', '=', 'onderdeel')
    .orderBy('nummer')
    .execute();
  return rijen.map(({ nummer, op, door_naam, partij_id, gegevens }) => ({
    ...(gegevens as { onderdeel: string; gegevens: unknown }),
    nummer,
    op,
    door: door_naam,
    partijId: partij_id,
  }));
}

/** Ids of the points at which something is written, also when the one who asks may not see what. */
export async function leesBesprokenPunten(db: Kysely<Tabellen>, dossierId: number): Promise<Set<string>> {
  const { rows } = await sql<{ punt: string }>`select besproken_punten(${dossierId}) as punt`.execute(db);
  return new Set(rows.map(({ punt }) => punt));
}
