import { sql } from 'kysely';
import type { Tabellen, Transactie } from '../src/platform/database/index.ts';

/** A signal of the demo, as far as its people decide by it what they do. */
export interface Demosignaal {
  readonly id: number;
  readonly kvk: string | null;
  readonly gebied: string | null;
  readonly oorzaak: string;
  readonly ernst: 'licht' | 'stevig' | 'ernstig';
  readonly begin: Date;
  readonly einde: Date | null;
  /** Somebody decided on trede 3 or higher within a year after it began. */
  readonly raak: boolean;
  /** Name of the provider's own party. */
  readonly partij: string | null;
}

/** The signals of the demo: the heaviest that run first, then those that are past. */
export async function leesDemosignalen({ db }: Transactie): Promise<Demosignaal[]> {
  const { rows } = await sql<Demosignaal>`
    select s.id, o.kvk, s.gebied, s.oorzaak, m.ernst, s.begin, s.einde, p.naam as partij,
      exists (select from tredebesluit b where b.organisatie_id = s.organisatie_id and b.trede >= 3
        and b.op between s.begin and s.begin + interval '1 year') as raak
    from signaal s left join organisatie o on o.id = s.organisatie_id
      left join partij p on p.organisatie_id = s.organisatie_id
      cross join lateral (select ernst from signaalmoment where signaal_id = s.id order by op desc limit 1) m
    order by s.einde is not null, array_position('{ernstig,stevig,licht}'::text[], m.ernst), s.begin, o.kvk, s.gebied, s.oorzaak`.execute(
    db,
  );
  return rows;
}

export type Demoregel = Pick<
  Tabellen['signaalopvolging'],
  'door_naam' | 'soort' | 'eigenaar' | 'eigenaar_naam' | 'tot' | 'loos_alarm' | 'met' | 'herstelt'
> & {
  readonly signaal_id: number;
  readonly op: Date;
  readonly door: string | null;
  readonly tekst: string;
  readonly koppeling: string | null;
  readonly sleutel: string;
};

/** Whether somebody of the demo did something with a signal already. */
export async function isOpgevolgd({ db }: Transactie): Promise<boolean> {
  return (await db.selectFrom('signaalopvolging').select('nummer').limit(1).execute()).length > 0;
}

export async function schrijfOpvolging({ db }: Transactie, regels: readonly Demoregel[]): Promise<void> {
  // One at a time: each line gets the number after the one before.
  for (const regel of regels) await db.insertInto('signaalopvolging').values(regel).execute();
}
