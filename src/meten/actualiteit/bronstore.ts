import { type Kysely, sql } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Feedsoort } from './domain.ts';

type Db = Kysely<Tabellen>;

/** A feed as somebody wants to follow it. */
export interface Bronwens {
  readonly naam: string;
  readonly url: string;
  readonly actief: boolean;
}

/** All feeds by name, with how many items came from each. */
export const leesBronnen = (db: Db) =>
  db
    .selectFrom('nieuwsbron as b')
    .select([
      'b.id',
      'b.naam',
      'b.url',
      'b.soort',
      'b.actief',
      'b.geprobeerd_op',
      'b.opgehaald_op',
      'b.fout',
      'b.let_op',
    ])
    .select((w) =>
      w
        .selectFrom('nieuwsbericht as n')
        .whereRef('n.bron_id', '=', 'b.id')
        .select((f) => f.fn.countAll<number>().as('n'))
        .as('berichten'),
    )
    .orderBy('b.naam')
    .execute();

/** Throws `conflict` when the name or the address is taken. */
async function weigerDubbel(db: Db, { naam, url }: Bronwens, behalve: number | null): Promise<void> {
  const ander = await db
    .selectFrom('nieuwsbron')
    .select(['naam', 'url'])
    .where((w) => w.or([w('naam', '=', naam), w('url', '=', url)]))
    .where('id', 'is distinct from', behalve)
    .executeTakeFirst();
  if (!ander) return;
  const plek = ander.url === url ? 'url' : 'naam';
  throw new BakenFout('conflict', `Deze bron is er al: ${ander.naam}.`, [
    { plek, melding: `gevonden: ${ander[plek]}, dat al in gebruik is; verwacht: een andere` },
  ]);
}

export async function voegBronToe(db: Db, bron: Bronwens, door: string | null): Promise<number> {
  await weigerDubbel(db, bron, null);
  const { id } = await db
    .insertInto('nieuwsbron')
    .values({ ...bron, door })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes name, address, or whether it is followed. Of another address nothing is known yet. Throws `niet-gevonden` and `conflict`. */
export async function wijzigBron(db: Db, id: number, bron: Bronwens): Promise<void> {
  await weigerDubbel(db, bron, id);
  const { numUpdatedRows } = await db
    .updateTable('nieuwsbron')
    .set({
      ...bron,
      etag: sql`case when url = ${bron.url} then etag end`,
      gewijzigd: sql`case when url = ${bron.url} then gewijzigd end`,
    })
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new BakenFout('niet-gevonden', `Nieuwsbron ${id} is er niet.`);
}

export interface Lopend {
  readonly id: number;
  readonly naam: string;
  readonly url: string;
  readonly etag: string | null;
  readonly gewijzigd: string | null;
}

/** So long one process may be at work with a feed (ms): longer than reading one can take. */
const BEZIG = 2 * 60_000;

/**
 * Takes one feed in hand, for this process alone: the one with `id`, or the one that waits longest and was not tried since
 * `sinds`. undefined when there is none, or another process has it.
 */
export async function neemBron(db: Db, nu: Date, welke: { id: number } | { sinds: Date }): Promise<Lopend | undefined> {
  return db
    .updateTable('nieuwsbron')
    .set({ bezig_tot: new Date(nu.getTime() + BEZIG), geprobeerd_op: nu })
    .where('id', '=', (w) =>
      w
        .selectFrom('nieuwsbron')
        .select('id')
        .where((v) => v.or([v('bezig_tot', 'is', null), v('bezig_tot', '<', nu)]))
        .$if('id' in welke, (q) => q.where('id', '=', 'id' in welke ? welke.id : 0))
        .$if('sinds' in welke, (q) =>
          q
            .where('actief', '=', true)
            .where((v) =>
              v.or([v('geprobeerd_op', 'is', null), v('geprobeerd_op', '<', 'sinds' in welke ? welke.sinds : nu)]),
            ),
        )
        .orderBy('geprobeerd_op', (volgorde) => volgorde.asc().nullsFirst())
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'naam', 'url', 'etag', 'gewijzigd'])
    .executeTakeFirst();
}

/** How an attempt ended: with what the feed is now, unchanged (null), or with the reason why not. */
export type Afloop =
  | { readonly fout: string }
  | {
      readonly fout: null;
      readonly soort: Feedsoort;
      readonly etag: string | null;
      readonly gewijzigd: string | null;
      readonly letOp: string | null;
    }
  | null;

export async function meldAfloop(db: Db, { id, url }: Lopend, afloop: Afloop): Promise<void> {
  const gelukt = { fout: null, opgehaald_op: new Date() };
  await db
    .updateTable('nieuwsbron')
    .set({ bezig_tot: null })
    .$if(afloop === null, (q) => q.set(gelukt))
    .$if(afloop !== null && afloop.fout !== null, (q) => q.set({ fout: afloop?.fout ?? null }))
    .$if(afloop !== null && afloop.fout === null, (q) => {
      if (afloop === null || afloop.fout !== null) return q;
      const { soort, etag, gewijzigd, letOp } = afloop;
      return q.set({ ...gelukt, soort, etag, gewijzigd, let_op: letOp });
    })
    .where('id', '=', id)
    // Somebody may have given the feed another address meanwhile: of that one nothing is known.
    .where('url', '=', url)
    .execute();
}
