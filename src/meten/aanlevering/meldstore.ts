import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Stap } from './domain.ts';

type Db = Kysely<Tabellen>;

/** A step that people should hear of. */
export interface Melding {
  readonly stapId: number;
  readonly aanleveringId: number;
  readonly partijId: number;
  readonly stap: Stap;
  readonly door: string;
  readonly tekst: string;
  readonly titel: string;
  readonly deadline: string;
}

/** Shorter than mail is remembered: so no step is told twice. */
const DAGEN = 3;

/** Steps of the last days of which no mail was made. */
export async function ongemeld(db: Db, stappen: readonly Stap[], nu: Date): Promise<Melding[]> {
  return db
    .selectFrom('aanlevering_stap as s')
    .innerJoin('aanlevering as a', 'a.id', 's.aanlevering_id')
    .innerJoin('uitvraag as u', 'u.id', 'a.uitvraag_id')
    .select([
      's.id as stapId',
      'a.id as aanleveringId',
      'a.partij_id as partijId',
      's.stap',
      's.door_naam as door',
      's.tekst',
      'u.titel',
      'a.deadline',
    ])
    .where('s.stap', 'in', [...stappen])
    .where('s.op', '>', new Date(nu.getTime() - DAGEN * 86_400_000))
    .where(sql<boolean>`not exists (
        select from functie f join bericht b on b.sleutel = 'aanlevering-stap-' || s.id || '-' || f.persoon_id where f.partij_id = a.partij_id)`)
    .orderBy('s.id')
    .execute();
}

/** The people of a party in one of these roles, today. */
export async function leesOntvangers(db: Db, partijId: number, rollen: readonly string[]) {
  return db
    .selectFrom('functie as f')
    .innerJoin('persoon as p', 'p.id', 'f.persoon_id')
    .select(['p.id as persoonId', 'p.email'])
    .distinctOn('p.email')
    .where('f.partij_id', '=', partijId)
    .where('f.rol', 'in', [...rollen])
    .where('f.tot', 'is', null)
    .where('p.geblokkeerd_op', 'is', null)
    .orderBy('p.email')
    .orderBy('p.id')
    .execute();
}
