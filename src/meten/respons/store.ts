import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;

/** A request that was sent, in short. */
export interface Verstuurd {
  readonly id: number;
  readonly titel: string;
  readonly aan: 'aanbieders' | 'gebieden';
  readonly pilot: boolean;
  readonly periode: string;
  readonly deadline: string;
  readonly status: 'verstuurd' | 'gesloten';
  /** As it was estimated when it was sent; null where that was not kept. */
  readonly last: { readonly ontvangers: number; readonly minutenTotaal: number } | null;
}

/** All requests that were sent, in the order of the periods that they are about; one, when `id` is given. */
export async function leesVerstuurd(db: Db, id?: number): Promise<Verstuurd[]> {
  const rijen = await db
    .selectFrom('uitvraag')
    .select(['id', 'titel', 'aan', 'pilot', 'periode', 'deadline', 'status', 'last'])
    .where('status', '<>', 'concept')
    .$if(id !== undefined, (vraag) => vraag.where('id', '=', id as number))
    .orderBy('periode')
    .orderBy('id')
    .execute();
  return rijen.map(({ last, ...rij }) => ({
    ...rij,
    status: rij.status as Verstuurd['status'],
    last: leesLast(last),
  }));
}

function leesLast(last: unknown): Verstuurd['last'] {
  const { ontvangers, minutenTotaal } = (last ?? {}) as Record<string, unknown>;
  return typeof ontvangers === 'number' && typeof minutenTotaal === 'number' ? { ontvangers, minutenTotaal } : null;
}

/** A delivery as it stands in a list of one or more requests. */
export interface Leverregel {
  readonly id: number;
  readonly uitvraag: number;
  readonly partij: string;
  readonly kvk: string | null;
  readonly regio: string;
  readonly vorm: Tabellen['aanlevering']['vorm'];
  readonly status: 'concept' | 'klaar' | 'ingediend' | 'teruggestuurd' | 'geaccepteerd';
  readonly deadline: string;
  readonly versie: number;
  readonly ingediendOp: Date | null;
  readonly uitstelGevraagd: boolean;
}

/** The deliveries of a request, by name of the party. */
export const leesLeveringen = (db: Db, uitvraagId: number): Promise<Leverregel[]> =>
  lijst(db).where('a.uitvraag_id', '=', uitvraagId).orderBy('p.naam').execute();

/** What is past its deadline and not handed in, of every request that is not closed; the longest late first. */
export const leesTeLaat = (
  db: Db,
  vandaag: string,
  regio: string | undefined,
  hoogstens: number,
): Promise<Leverregel[]> =>
  lijst(db)
    .$if(regio !== undefined, (q) => q.where('a.jeugdregio', '=', regio as string))
    .innerJoin('uitvraag as u', 'u.id', 'a.uitvraag_id')
    .where('u.status', '=', 'verstuurd')
    .where('a.versie', '=', 0)
    .where('a.status', 'in', ['concept', 'klaar'])
    .where('a.deadline', '<', vandaag)
    .orderBy('a.deadline')
    .orderBy('p.naam')
    .limit(hoogstens)
    .execute();

const lijst = (db: Db) =>
  db
    .selectFrom('aanlevering as a')
    .innerJoin('partij as p', 'p.id', 'a.partij_id')
    .leftJoin('organisatie as o', 'o.id', 'a.organisatie_id')
    .leftJoin('aanlevering_versie as v', (koppel) =>
      koppel.onRef('v.aanlevering_id', '=', 'a.id').onRef('v.nummer', '=', 'a.versie'),
    )
    .select((veld) => [
      'a.id',
      'a.uitvraag_id as uitvraag',
      'p.naam as partij',
      'o.kvk',
      'a.jeugdregio as regio',
      'a.vorm',
      'a.status',
      'a.deadline',
      'a.versie',
      'v.akkoord_op as ingediendOp',
      veld
        .exists(
          veld
            .selectFrom('uitstelverzoek as z')
            .select('z.id')
            .whereRef('z.aanlevering_id', '=', 'a.id')
            .where('z.besluit', 'is', null),
        )
        .$castTo<boolean>()
        .as('uitstelGevraagd'),
    ]);

/** Of every request, the name and place of each field that it asked, in the version of the definition that it asked. */
export async function leesVeldnamen(db: Db, uitvraagId: number): Promise<Veldnaam[]> {
  const { rows } = await sql<Veldnaam>`
    select f.code, coalesce(d.inhoud ->> 'naam', f.code) as naam, coalesce(d.inhoud ->> 'blok', '') as blok, f.verplicht
    from uitvraag u
    cross join lateral rows from (jsonb_to_recordset(u.velden) as (code text, versie integer, verplicht boolean))
      with ordinality as f (code, versie, verplicht, plek)
    left join definitie d on d.code = f.code and d.versie = f.versie
      and d.soort = case u.aan when 'aanbieders' then 'gegeven' else 'beleidsgegeven' end
    where u.id = ${uitvraagId}
    order by f.plek`.execute(db);
  return rows;
}

export interface Veldnaam {
  readonly code: string;
  readonly naam: string;
  readonly blok: string;
  readonly verplicht: boolean;
}

/** Whether a delivery is past its deadline with nothing handed in, on a day. */
export const isTeLaat =
  (vandaag: string) =>
  ({ deadline, versie }: Leverregel): boolean =>
    deadline < vandaag && versie === 0;
