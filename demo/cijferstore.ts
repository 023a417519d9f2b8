import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { PerPeriode } from '../src/meten/controles/index.ts';
import type { Tabellen } from '../src/platform/database/index.ts';
import type { Komst } from './kwartaalplan.ts';

type Db = Kysely<Tabellen>;

/** What is known of one provider, and how the figures of some quarters became known. */
export interface Boek {
  readonly bekend: PerPeriode;
  readonly komst: ReadonlyMap<string, Komst>;
}

const LEEG: Boek = { bekend: new Map(), komst: new Map() };

/** The quarterly figures of providers as they are known now, and the coming of those of `kwartalen`. By id of the provider. */
export async function leesBoeken(
  db: Db,
  ids: readonly number[],
  kwartalen: readonly string[],
): Promise<(organisatieId: number | null) => Boek> {
  // One text per quarter: as rows of their own they would take three times as long to come over.
  const { rows } = await sql<{ id: number; periode: string; van: Date; cijfers: string }>`
    select organisatie_id as id, periode, min(vastgelegd_op) as van,
      string_agg(gegeven || ' ' || waarde::text, ' ') as cijfers
    from waarneming
    where organisatie_id = any (${[...ids]}::integer[]) and vervangen_op is null and periode like '____-K_'
    group by organisatie_id, periode`.execute(db);
  const boeken = new Map<number, { bekend: Map<string, Map<string, number>>; komst: Map<string, Komst> }>();
  for (const { id, periode, van, cijfers } of rows) {
    const boek = boeken.get(id) ?? { bekend: new Map(), komst: new Map() };
    boeken.set(id, boek);
    boek.bekend.set(periode, leesParen(cijfers));
    if (kwartalen.includes(periode)) boek.komst.set(periode, { van, hersteld: null });
  }
  for (const { id, periode, van, op, was } of await leesHersteld(db, ids, kwartalen))
    boeken.get(id)?.komst.set(periode, { van, hersteld: { op, was: leesParen(was) } });
  return (id) => boeken.get(id ?? 0) ?? LEEG;
}

/** `eigenVermogen 12 balanstotaal 40` */
function leesParen(tekst: string): Map<string, number> {
  const delen = tekst.split(' ');
  const uit = new Map<string, number>();
  for (let i = 0; i + 1 < delen.length; i += 2) uit.set(delen[i] as string, Number(delen[i + 1]));
  return uit;
}

async function leesHersteld(db: Db, ids: readonly number[], kwartalen: readonly string[]) {
  const { rows } = await sql<{ id: number; periode: string; van: Date; op: Date; was: string }>`
    select organisatie_id as id, periode, min(vastgelegd_op) as van, max(vervangen_op) as op,
      string_agg(gegeven || ' ' || waarde::text, ' ') as was
    from waarneming
    where organisatie_id = any (${[...ids]}::integer[]) and vervangen_op is not null
      and periode = any (${[...kwartalen]}::text[])
    group by organisatie_id, periode`.execute(db);
  return rows;
}

/** The last trede that was decided of each provider; of whom there is no decision, none. */
export async function leesTreden(db: Db): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ id: number; trede: number }>`
    select distinct on (organisatie_id) organisatie_id as id, trede from tredebesluit
    order by organisatie_id, op desc, id desc`.execute(db);
  return new Map(rows.map(({ id, trede }) => [id, trede]));
}
