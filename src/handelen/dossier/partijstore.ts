import type { Kysely } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';

/** Parties of these kinds with this in their name, by name; who starts with it comes first. */
export async function zoekPartijen(
  db: Kysely<Tabellen>,
  soorten: readonly string[],
  zoek: string,
  hoogstens: number,
): Promise<{ id: number; naam: string; soort: string }[]> {
  const tekst = zoek.replaceAll(/[\\%_]/g, (teken) => `\\${teken}`);
  return db
    .selectFrom('partij')
    .select(['id', 'naam', 'soort'])
    .where('soort', 'in', [...soorten] as never[])
    .where('naam', 'ilike', `%${tekst}%`)
    .orderBy((eb) => eb.case().when('naam', 'ilike', `${tekst}%`).then(0).else(1).end())
    .orderBy('naam')
    .limit(hoogstens)
    .execute();
}
