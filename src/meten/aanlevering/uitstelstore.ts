import type { Kysely } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Wie } from './store.ts';

type Db = Kysely<Tabellen>;

const kolommen = [
  'v.id',
  'v.gevraagd_tot as gevraagdTot',
  'v.reden',
  'v.door_naam as door',
  'v.op',
  'v.besluit',
  'v.tot',
  'v.besluit_reden as besluitReden',
  'v.besluit_naam as besluitDoor',
] as const;

export async function leesUitstel(db: Db, aanleveringId: number) {
  return db
    .selectFrom('uitstelverzoek as v')
    .select(kolommen)
    .where('v.aanlevering_id', '=', aanleveringId)
    .orderBy('v.id', 'desc')
    .execute();
}

/** Throws `conflict` while an earlier request waits for its decision. */
export async function vraagUitstel(
  db: Db,
  aanleveringId: number,
  { tot, reden }: { tot: string; reden: string },
  wie: Wie,
  op: Date,
): Promise<number> {
  const rij = await db
    .insertInto('uitstelverzoek')
    .values({
      aanlevering_id: aanleveringId,
      gevraagd_tot: tot,
      reden,
      door: wie.persoonId,
      door_naam: wie.naam,
      op,
      besluit: null,
      tot: null,
      besluit_reden: null,
      besluit_naam: null,
      besluit_op: null,
    })
    .onConflict((c) => c.column('aanlevering_id').where('besluit', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!rij)
    throw new BakenFout('conflict', 'U hebt al om uitstel gevraagd. Wacht op het besluit van de toezichthouder.');
  return rij.id;
}

/** Requests that wait for a decision, the nearest deadline first. */
export async function leesOpenVerzoeken(db: Db) {
  return db
    .selectFrom('uitstelverzoek as v')
    .innerJoin('aanlevering as a', 'a.id', 'v.aanlevering_id')
    .innerJoin('uitvraag as u', 'u.id', 'a.uitvraag_id')
    .innerJoin('partij as p', 'p.id', 'a.partij_id')
    .leftJoin('organisatie as o', 'o.id', 'a.organisatie_id')
    .select(kolommen)
    .select((eb) => [
      'a.id as aanlevering',
      eb.fn.coalesce('o.naam', 'p.naam').as('partij'),
      'u.titel as uitvraag',
      'a.deadline',
    ])
    .where('v.besluit', 'is', null)
    .orderBy('a.deadline')
    .orderBy('v.id')
    .execute();
}

/** Moves the deadline of what is still to be handed in, later and never earlier. Throws `conflict` otherwise. */
async function verleng(db: Db, aanleveringId: number, tot: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('aanlevering')
    .set({ deadline: tot })
    .where('id', '=', aanleveringId)
    .where('deadline', '<', tot)
    .where('status', 'in', ['concept', 'klaar', 'teruggestuurd'])
    .executeTakeFirst();
  if (numUpdatedRows === 0n)
    throw new BakenFout(
      'conflict',
      'Dit uitstel kan niet: de aanlevering is al ingediend, of de deadline ligt al later.',
    );
}

export interface Besluit {
  readonly besluit: 'toegekend' | 'afgewezen';
  readonly tot: string | null;
  readonly reden: string;
}

/** Decides once. Answers the delivery; throws `niet-gevonden`, and `conflict` when somebody decided before. */
export async function beslis(
  db: Db,
  id: number,
  { besluit, tot, reden }: Besluit,
  wie: Wie,
  op: Date,
): Promise<number> {
  const verzoek = await db
    .selectFrom('uitstelverzoek')
    .select(['aanlevering_id', 'besluit'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!verzoek) throw new BakenFout('niet-gevonden', `Er is geen verzoek om uitstel met nummer ${id}.`);
  if (verzoek.besluit !== null) throw new BakenFout('conflict', 'Over dit verzoek is al besloten.');
  await db
    .updateTable('uitstelverzoek')
    .set({ besluit, tot, besluit_reden: reden, besluit_naam: wie.naam, besluit_op: op })
    .where('id', '=', id)
    .execute();
  if (tot !== null) await verleng(db, verzoek.aanlevering_id, tot);
  return verzoek.aanlevering_id;
}
