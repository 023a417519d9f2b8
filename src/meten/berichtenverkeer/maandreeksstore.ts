import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Maandwaarde } from './cijfers/maandreeks.ts';

type Db = Kysely<Tabellen>;

/** Puts the series of a region in the place of those that held, as known from `op` on; what is the same stays as it was known. */
export async function schrijfMaandreeksen(
  db: Db,
  jeugdregio: string,
  waarden: readonly Maandwaarde[],
  op: Date,
): Promise<void> {
  const nieuw = sql`jsonb_to_recordset(${JSON.stringify(waarden)}::jsonb) as n(figuur text, maand text, waarde double precision)`;
  // Nothing is known twice at one moment: a second time in the same millisecond is not kept.
  await sql`
    update maandreeks m set vervangen_op = ${op}
    where m.jeugdregio = ${jeugdregio} and m.vervangen_op is null and m.vastgelegd_op < ${op}
      and not exists (select from ${nieuw} where (n.figuur, n.maand, n.waarde) = (m.figuur, m.maand, m.waarde))`.execute(
    db,
  );
  await sql`
    insert into maandreeks (jeugdregio, figuur, maand, waarde, vastgelegd_op)
    select ${jeugdregio}, n.figuur, n.maand, n.waarde, ${op} from ${nieuw}
    on conflict (jeugdregio, figuur, maand) where vervangen_op is null do nothing`.execute(db);
}

/** A value of a month, with when it was known. */
export interface Maandfeit {
  readonly jeugdregio: string;
  readonly figuur: string;
  readonly maand: string;
  readonly waarde: number;
  readonly op: Date;
  readonly tot: Date | null;
}

/** All that was ever known of the series of some regions; undefined: of all. */
export async function leesMaandfeiten(db: Db, regios?: readonly string[]): Promise<Maandfeit[]> {
  const { rows } = await sql<Maandfeit>`
    select jeugdregio, figuur, maand, waarde, vastgelegd_op as op, vervangen_op as tot from maandreeks
    where ${regios === undefined ? sql`true` : sql`jeugdregio = any (${regios}::text[])`}
    order by jeugdregio, figuur, maand, vastgelegd_op`.execute(db);
  return rows;
}
