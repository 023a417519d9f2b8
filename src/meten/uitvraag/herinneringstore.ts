import { type Kysely, sql } from 'kysely';
import { type Datum, datum } from '../../kernel/datum.ts';
import { type Periode, periode } from '../../kernel/periode.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Aan } from './domain.ts';
import { MOMENTEN } from './herinnering.ts';

/** A delivery that is not there yet, around its deadline. */
export interface Openstaand {
  readonly id: number;
  readonly partijId: number;
  readonly partij: string;
  readonly aan: Aan;
  readonly titel: string;
  readonly periode: Periode;
  readonly deadline: Datum;
  readonly status: 'concept' | 'klaar' | 'teruggestuurd';
  readonly verstuurdOp: Date;
}

const LANGST = 30;

/** All deliveries of open requests that are not handed in and whose deadline is near. As the program. */
export async function leesOpenstaand(db: Kysely<Tabellen>, vandaag: Datum): Promise<Openstaand[]> {
  const { rows } = await sql<Omit<Openstaand, 'periode' | 'deadline'> & { periode: string; deadline: string }>`
    select a.id, a.partij_id as "partijId", p.naam as partij, u.aan, u.titel, u.periode, a.deadline, a.status,
      u.verstuurd_op as "verstuurdOp"
    from aanlevering a
    join uitvraag u on u.id = a.uitvraag_id and u.status = 'verstuurd'
    join partij p on p.id = a.partij_id
    where a.versie = 0
      and a.deadline between ${vandaag}::date - ${LANGST}::integer and ${vandaag}::date - ${MOMENTEN[0]}::integer
    order by a.id`.execute(db);
  return rows.map((rij) => ({ ...rij, periode: periode(rij.periode), deadline: datum(rij.deadline) }));
}
