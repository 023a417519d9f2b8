import type { Kysely } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import type { Tabellen } from '../../platform/database/tabellen.ts';
import { type Controle, geldtOp, uitgeklapt, vormControle } from './domain.ts';

/** Every version of every check, by code and from old to new, as written (not per field). */
export async function leesAlleControles(db: Kysely<Tabellen>): Promise<Controle[]> {
  const rijen = await db
    .selectFrom('definitie')
    .select('inhoud')
    .where('soort', '=', 'controle')
    .orderBy('code')
    .orderBy('versie')
    .execute();
  return rijen.map(({ inhoud }) => vormControle.parse(inhoud));
}

/** The checks in force on a date, one for each field: of every code the highest version that has begun, unless it has ended. */
export async function leesControles(db: Kysely<Tabellen>, op: Datum): Promise<Controle[]> {
  const rijen = await db
    .selectFrom('definitie')
    .distinctOn('code')
    .select('inhoud')
    .where('soort', '=', 'controle')
    .where('geldig_van', '<=', op)
    .orderBy('code')
    .orderBy('versie', 'desc')
    .execute();
  return rijen
    .map(({ inhoud }) => vormControle.parse(inhoud))
    .filter((controle) => geldtOp(controle, op))
    .flatMap(uitgeklapt);
}
