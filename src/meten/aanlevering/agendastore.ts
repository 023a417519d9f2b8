import { type Kysely, sql } from 'kysely';
import { datum } from '../../kernel/datum.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Agendapunt } from './agenda.ts';

/** The deadlines of the party of the one who asks, the earliest first; of requests that were closed none. */
export async function leesAgenda(db: Kysely<Tabellen>): Promise<Agendapunt[]> {
  const rijen = await db
    .selectFrom('aanlevering as a')
    .innerJoin('uitvraag as u', 'u.id', 'a.uitvraag_id')
    .innerJoin('partij as p', 'p.id', 'a.partij_id')
    .leftJoin('organisatie as o', 'o.id', 'a.organisatie_id')
    .select(['a.id', 'u.titel', 'a.deadline', 'a.status', 'p.naam as partij_naam', 'o.naam as organisatie_naam'])
    .select((eb) =>
      eb
        .selectFrom('uitstelverzoek as v')
        .whereRef('v.aanlevering_id', '=', 'a.id')
        .where('v.besluit', '=', 'toegekend')
        .select((v) => v.fn.countAll<number>().as('n'))
        .as('verzet'),
    )
    .where('a.partij_id', '=', sql<number>`toegang_partij()`)
    .where('u.status', '=', 'verstuurd')
    .orderBy('a.deadline')
    .orderBy('a.id')
    .execute();
  return rijen.map((rij) => ({
    aanlevering: rij.id,
    titel: rij.titel,
    partij: rij.organisatie_naam ?? rij.partij_naam,
    deadline: datum(rij.deadline),
    status: rij.status,
    verzet: rij.verzet ?? 0,
  }));
}
