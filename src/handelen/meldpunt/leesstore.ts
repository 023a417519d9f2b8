import { type Kysely, sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { CODE_MELDING, VOORRANGEN } from './namen.ts';

type Db = Kysely<Tabellen>;

export interface Inboxvraag {
  readonly stand: 'nieuw' | 'open' | 'gesloten' | 'alle';
  readonly zoek?: string | undefined;
  readonly hoogstens: number;
  readonly vandaag: Datum;
}

const basis = (db: Db) =>
  db
    .selectFrom('melding as m')
    .innerJoin('dossier as d', 'd.id', 'm.dossier_id')
    .leftJoin('organisatie as o', 'o.id', 'm.organisatie_id')
    .where('d.oefening', '=', false)
    .select([
      'd.id',
      'd.kenmerk',
      'd.titel',
      'd.toestand',
      'd.termijn',
      'd.termijn_hard',
      'd.gesloten_op',
      'd.eigenaar_naam',
      'm.melder',
      'm.urgentie',
      'm.voorrang',
      'm.over',
      'm.tekst',
      'm.tips',
      'm.antwoord_op',
      'm.ontvangen_op',
      'm.organisatie_id',
      'o.kvk',
      'o.naam as aanbieder',
    ]);

export type Meldingrij = Awaited<ReturnType<ReturnType<typeof basis>['execute']>>[number];

/**
 * Reports that the one who asks may see, as many as asked for: open ones first, and of those what wants attention: answers that came in,
 * what is late on `vandaag`, the highest priority, what falls due first.
 */
export async function leesInbox(db: Db, { stand, zoek, hoogstens, vandaag }: Inboxvraag): Promise<Meldingrij[]> {
  return basis(db)
    .where('d.procedure', '=', CODE_MELDING)
    .$if(stand === 'nieuw', (q) => q.where('d.toestand', '=', 'ontvangen'))
    .$if(stand === 'open', (q) => q.where('d.gesloten_op', 'is', null))
    .$if(stand === 'gesloten', (q) => q.where('d.gesloten_op', 'is not', null))
    .$if(zoek !== undefined, (q) => {
      const deel = `%${(zoek as string).replace(/[\\%_]/g, '\\$&')}%`;
      return q.where(({ or, eb }) =>
        or([
          eb('d.kenmerk', 'ilike', deel),
          eb('m.over', 'ilike', deel),
          eb('m.tekst', 'ilike', deel),
          eb('o.naam', 'ilike', deel),
        ]),
      );
    })
    .orderBy(sql`d.gesloten_op is not null, m.antwoord_op is null, coalesce(d.termijn >= ${vandaag}, true)`)
    .orderBy(sql`array_position(${[...VOORRANGEN]}::text[], m.voorrang)`)
    .orderBy('d.termijn', (o) => o.asc().nullsLast())
    .orderBy('m.ontvangen_op', 'desc')
    .orderBy('d.id', 'desc')
    .limit(hoogstens)
    .execute();
}

/** How many reports stand where, of those that the one who asks may see. */
export async function telInbox(db: Db) {
  const rijen = await db
    .selectFrom('melding as m')
    .innerJoin('dossier as d', 'd.id', 'm.dossier_id')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('d.toestand', '=', 'ontvangen').as('nieuw'),
      fn.countAll<number>().filterWhere('d.gesloten_op', 'is', null).as('open'),
      fn.countAll<number>().filterWhere('d.gesloten_op', 'is not', null).as('gesloten'),
    ])
    .where('d.oefening', '=', false)
    .executeTakeFirstOrThrow();
  return { nieuw: Number(rijen.nieuw), open: Number(rijen.open), gesloten: Number(rijen.gesloten) };
}

export async function leesMelding(db: Db, id: number): Promise<Meldingrij | undefined> {
  return basis(db).where('m.dossier_id', '=', id).executeTakeFirst();
}

/** So many reports are held against others at once. */
export const HOOGSTENS_RONDOM = 2000;

/** The newest reports that came in between two moments, without their texts: what another one can be the same as. */
export async function leesRondom(db: Db, van: Date, tot: Date, hoogstens = HOOGSTENS_RONDOM) {
  return (
    db
      .selectFrom('melding as m')
      .innerJoin('dossier as d', 'd.id', 'm.dossier_id')
      .leftJoin('organisatie as o', 'o.id', 'm.organisatie_id')
      .where('d.oefening', '=', false)
      .where('m.ontvangen_op', '>=', van)
      .where('m.ontvangen_op', '<=', tot)
      // What went on in another report is found there.
      .where('d.toestand', '!=', 'samengevoegd')
      .select(['d.id', 'd.kenmerk', 'd.titel', 'd.toestand', 'm.over', 'm.ontvangen_op', 'm.organisatie_id'])
      .select('o.naam as aanbieder')
      .orderBy('m.ontvangen_op', 'desc')
      .limit(hoogstens)
      .execute()
  );
}

/** How much of a text is compared: reports about the same say so at once, and thousands are read for one page. */
const BEGIN = 1000;

/** The beginning of what the reporters wrote, by number of the report. */
export async function leesTeksten(db: Db, ids: Iterable<number>): Promise<ReadonlyMap<number, string>> {
  const welke = [...new Set(ids)];
  if (welke.length === 0) return new Map();
  const rijen = await db
    .selectFrom('melding')
    .select(['dossier_id', sql<string>`left(tekst, ${BEGIN})`.as('tekst')])
    .where('dossier_id', '=', sql<number>`any(${welke}::integer[])`)
    .execute();
  return new Map(rijen.map(({ dossier_id: id, tekst }) => [id, tekst]));
}

/** The report in which one that was merged goes on, which may have been merged itself; undefined: it is not there any more. */
export async function vindVervolg(db: Db, kenmerk: string) {
  const { rows } = await sql<{ id: number; kenmerk: string; gesloten: boolean; uitkomst: string | null }>`
    with recursive pad as (
      select d.*, 1 as diep from dossier d where procedure = ${CODE_MELDING} and kenmerk = ${kenmerk}
      union all
      select d.*, p.diep + 1 from pad p join dossier d on d.procedure = ${CODE_MELDING} and d.kenmerk = p.velden ->> 'samengevoegdMet'
      where p.toestand = 'samengevoegd' and p.diep < 20)
    select id, kenmerk, gesloten_op is not null as gesloten, velden ->> 'uitkomst' as uitkomst from pad where toestand <> 'samengevoegd'
    order by diep limit 1`.execute(db);
  return rows[0];
}

export async function vindKenmerk(db: Db, kenmerk: string) {
  return db
    .selectFrom('dossier')
    .select(['id', 'kenmerk', 'titel', 'toestand', 'gesloten_op'])
    .where('procedure', '=', CODE_MELDING)
    .where('kenmerk', '=', kenmerk)
    .executeTakeFirst();
}
