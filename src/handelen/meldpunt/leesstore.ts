import type { Kysely } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import { CODE_MELDING } from './namen.ts';

type Db = Kysely<Tabellen>;

export interface Inboxvraag {
  readonly stand: 'nieuw' | 'open' | 'gesloten' | 'alle';
  readonly zoek?: string | undefined;
  readonly hoogstens: number;
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

const VOLGORDE = (rij: Meldingrij): string =>
  `${rij.gesloten_op === null ? 0 : 1}${rij.antwoord_op === null ? 1 : 0}${{ hoog: 0, gewoon: 1, laag: 2 }[rij.voorrang]}`;

/** Reports that the one who asks may see: open ones first, with the answers that came in and the highest priority above. */
export async function leesInbox(db: Db, { stand, zoek, hoogstens }: Inboxvraag): Promise<Meldingrij[]> {
  const rijen = await basis(db)
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
    .orderBy('m.ontvangen_op', 'desc')
    .limit(hoogstens)
    .execute();
  return rijen.toSorted((a, b) => (VOLGORDE(a) < VOLGORDE(b) ? -1 : VOLGORDE(a) > VOLGORDE(b) ? 1 : 0));
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

/** Reports that came in within so many days of a moment: what another one can be the same as. */
export async function leesRondom(db: Db, op: Date, dagen: number): Promise<Meldingrij[]> {
  const verschil = dagen * 86_400_000;
  return basis(db)
    .where('m.ontvangen_op', '>=', new Date(op.getTime() - verschil))
    .where('m.ontvangen_op', '<=', new Date(op.getTime() + verschil))
    .orderBy('m.ontvangen_op', 'desc')
    .limit(2000)
    .execute();
}

export async function vindKenmerk(db: Db, kenmerk: string) {
  return db
    .selectFrom('dossier')
    .select(['id', 'kenmerk', 'titel', 'toestand'])
    .where('procedure', '=', CODE_MELDING)
    .where('kenmerk', '=', kenmerk)
    .executeTakeFirst();
}

/** Parties that a report can be forwarded to, by name. */
export async function zoekPartijen(db: Db, soorten: readonly string[], zoek: string, hoogstens: number) {
  return db
    .selectFrom('partij')
    .select(['id', 'naam', 'soort'])
    .where('soort', 'in', [...soorten] as never[])
    .where('naam', 'ilike', `%${zoek.replace(/[\\%_]/g, '\\$&')}%`)
    .orderBy('naam')
    .limit(hoogstens)
    .execute();
}
