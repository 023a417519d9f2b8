import { type Kysely, sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { alsWandklok, datumInNederland, eindeVanDag } from '../../platform/klok.ts';
import { leesBeoordeelbareIds, leesDossiers } from '../urgentie/index.ts';
import { type Mensenbesluit, type Reeks, uitkomstUit } from './uitkomst.ts';

type Db = Kysely<Tabellen>;

/** So many organisations at a time, so that never all figures are in memory. */
const PORTIE = 100;

/** A day here is a day in the Netherlands: what came in there just after midnight is of that day. */
const lokaal = <T extends { readonly op: string }>(lijst: readonly T[]): T[] =>
  lijst.map((een) => ({ ...een, op: alsWandklok(new Date(een.op)) }));

const leesNamen = (db: Db, ids: readonly number[]) =>
  db.selectFrom('organisatie').select(['id', 'kvk', 'naam']).where('id', 'in', ids).execute();

/** What people decided about some organisations up to the end of a day, by organisation. */
async function leesMensenbesluiten(db: Db, ids: readonly number[], op: Datum): Promise<Map<number, Mensenbesluit[]>> {
  const rijen = await db
    .selectFrom('tredebesluit')
    .select(['organisatie_id', 'op', 'trede'])
    .where(sql<boolean>`organisatie_id = any(${ids})`)
    .where('op', '<', eindeVanDag(op))
    .orderBy('op')
    .orderBy('id')
    .execute();
  const perOrganisatie = new Map<number, Mensenbesluit[]>();
  for (const { organisatie_id, op: moment, trede } of rijen) {
    const lijst = perOrganisatie.get(organisatie_id) ?? [];
    lijst.push({ op: datumInNederland(moment), trede });
    perOrganisatie.set(organisatie_id, lijst);
  }
  return perOrganisatie;
}

/**
 * The providers with quarterly figures as series, as known at the end of a day: their outcome is what the events tell that were known
 * by then. Whoever delivers annual accounts only is not followed closely enough to be warned in time, and is left out.
 */
export async function* leesReeksen(db: Db, op: Datum): AsyncGenerator<Reeks> {
  const alle = await leesBeoordeelbareIds(db);
  for (let begin = 0; begin < alle.length; begin += PORTIE) {
    const ids = alle.slice(begin, begin + PORTIE);
    const [dossiers, namen, besluiten] = await Promise.all([
      leesDossiers(db, ids, eindeVanDag(op)),
      leesNamen(db, ids),
      leesMensenbesluiten(db, ids, op),
    ]);
    const wie = new Map(namen.map((n) => [n.id, n]));
    for (const { id, soorten, leveringen, gebeurtenissen } of dossiers) {
      const organisatie = wie.get(id);
      if (!organisatie || !leveringen.some((l) => l.periode.length > 4)) continue;
      yield {
        sleutel: organisatie.kvk,
        naam: organisatie.naam,
        invoer: { soorten, leveringen: lokaal(leveringen), gebeurtenissen: lokaal(gebeurtenissen) },
        uitkomst: uitkomstUit(gebeurtenissen, op),
        besluiten: besluiten.get(id) ?? [],
      };
    }
  }
}
