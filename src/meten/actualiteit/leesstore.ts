import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Status } from './domain.ts';

type Db = Kysely<Tabellen>;

/** What is asked for; all given conditions hold together. `van` and `tot` are whole days, both included. */
export interface Nieuwsvraag {
  readonly kvk?: string | undefined;
  readonly regio?: string | undefined;
  readonly bron?: number | undefined;
  readonly status?: Status | undefined;
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  readonly zoek?: string | undefined;
  readonly pagina: number;
  readonly paginaGrootte: number;
}

export interface Koppelingrij {
  readonly berichtId: number;
  readonly kvk: string | null;
  readonly regiocode: string | null;
  readonly naam: string;
  readonly gevonden: string | null;
  readonly besluit: 'bevestigd' | 'afgewezen' | null;
  readonly besluitDoor: string | null;
  readonly besluitOp: Date | null;
}

/** Items newest first, one page of them, and how many there are in all. Of a provider or region also what is only proposed. */
export async function leesBerichten(db: Db, vraag: Nieuwsvraag) {
  const alle = gefilterd(db, vraag);
  const { totaal } = await alle.select((w) => w.fn.countAll<number>().as('totaal')).executeTakeFirstOrThrow();
  const berichten = await alle
    .select([
      'n.id',
      'n.titel',
      'n.samenvatting',
      'n.url',
      'n.datum',
      'n.datum_uit',
      'n.bron',
      'n.bron_id',
      'n.vastgelegd_op',
      'n.door_naam',
      'n.status',
    ])
    .orderBy('n.datum', 'desc')
    .orderBy('n.id', 'desc')
    .limit(vraag.paginaGrootte)
    .offset((vraag.pagina - 1) * vraag.paginaGrootte)
    .execute();
  const koppelingen = await leesKoppelingen(
    db,
    berichten.map(({ id }) => id),
  );
  return { totaal, berichten, koppelingen: Map.groupBy(koppelingen, ({ berichtId }) => berichtId) };
}

function gefilterd(db: Db, { kvk, regio, bron, status, van, tot, zoek }: Nieuwsvraag) {
  let vraag = db.selectFrom('nieuwsbericht as n');
  if (bron !== undefined) vraag = vraag.where('n.bron_id', '=', bron);
  if (status) vraag = vraag.where('n.status', '=', status);
  if (van) vraag = vraag.where('n.datum', '>=', van);
  if (tot) vraag = vraag.where('n.datum', '<=', tot);
  if (zoek) {
    const deel = `%${zoek.replace(/[\\%_]/g, '\\$&')}%`;
    vraag = vraag.where((w) => w.or([w('n.titel', 'ilike', deel), w('n.samenvatting', 'ilike', deel)]));
  }
  const gekoppeld = db
    .selectFrom('nieuwskoppeling as k')
    .select('k.bericht_id')
    .where('k.besluit', 'is distinct from', 'afgewezen');
  if (kvk)
    vraag = vraag.where(
      'n.id',
      'in',
      gekoppeld.innerJoin('organisatie as o', 'o.id', 'k.organisatie_id').where('o.kvk', '=', kvk),
    );
  if (regio) vraag = vraag.where('n.id', 'in', gekoppeld.where('k.regiocode', '=', regio));
  return vraag;
}

async function leesKoppelingen(db: Db, berichten: readonly number[]): Promise<Koppelingrij[]> {
  if (berichten.length === 0) return [];
  const rijen = await db
    .selectFrom('nieuwskoppeling as k')
    .leftJoin('organisatie as o', 'o.id', 'k.organisatie_id')
    .leftJoinLateral(
      (w) =>
        w
          .selectFrom('regio as r')
          .select('r.naam')
          .whereRef('r.code', '=', 'k.regiocode')
          .where('r.schema_code', '=', 'jeugdregio')
          .orderBy('r.geldig_van', 'desc')
          .limit(1)
          .as('regio'),
      (w) => w.onTrue(),
    )
    .leftJoinLateral(
      (w) =>
        w
          .selectFrom('nieuwsbesluit as b')
          .select(['b.door_naam', 'b.op'])
          .whereRef('b.koppeling_id', '=', 'k.id')
          .orderBy('b.id', 'desc')
          .limit(1)
          .as('laatste'),
      (w) => w.onTrue(),
    )
    .select([
      'k.bericht_id as berichtId',
      'o.kvk',
      'k.regiocode',
      'k.gevonden',
      'k.besluit',
      'laatste.door_naam as besluitDoor',
      'laatste.op as besluitOp',
    ])
    .select(sql<string>`coalesce(o.naam, regio.naam, k.regiocode, '')`.as('naam'))
    .where('k.bericht_id', 'in', berichten)
    .orderBy('k.id')
    .execute();
  return rijen;
}

/** How many items wait for a person to look at them. */
export async function telNieuw(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('nieuwsbericht')
    .select((w) => w.fn.countAll<number>().as('n'))
    .where('status', '=', 'nieuw')
    .executeTakeFirstOrThrow();
  return n;
}
