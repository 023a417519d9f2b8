import { type Kysely, sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import { leesRegios } from '../../meten/register/index.ts';
import type { Tabellen } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;

export interface Naam {
  readonly kvk: string | null;
  readonly gebied: string | null;
  readonly naam: string;
}

/** The names of providers, by their key. */
export async function leesAanbiedernamen(db: Db, ids: readonly number[]): Promise<Map<number, Naam>> {
  const rijen = await db
    .selectFrom('organisatie')
    .select(['id', 'kvk', 'naam'])
    .where(sql<boolean>`id = any(${ids})`)
    .execute();
  return new Map(rijen.map(({ id, kvk, naam }) => [id, { kvk, naam, gebied: null }]));
}

/** The names of municipalities and regions, by their code. */
export async function leesGebiednamen(db: Db, op: Datum): Promise<Map<string, Naam>> {
  const [gemeenten, regios] = await Promise.all([
    db.selectFrom('gemeente').select(['code', 'naam']).execute(),
    leesRegios(db, op),
  ]);
  const alle = [
    ...gemeenten.map(({ code, naam }) => [code, `Gemeente ${naam}`] as const),
    ...regios.map(({ code, naam }) => [code, `Jeugdregio ${naam}`] as const),
  ];
  return new Map(alle.map(([code, naam]) => [code, { kvk: null, gebied: code, naam }]));
}

/** When somebody decided on trede 3 or higher, per provider: what a signal hopes to come before. */
export async function leesZwareBesluiten(db: Db): Promise<Map<number, Date[]>> {
  const rijen = await db.selectFrom('tredebesluit').select(['organisatie_id', 'op']).where('trede', '>=', 3).execute();
  const uit = new Map<number, Date[]>();
  for (const { organisatie_id, op } of rijen) uit.set(organisatie_id, [...(uit.get(organisatie_id) ?? []), op]);
  return uit;
}
