import type { Datum } from '../src/kernel/datum.ts';
import type { Transactie } from '../src/platform/database/index.ts';
import type { Wie } from './aanlevering.ts';

export interface Nieuwsbericht {
  readonly titel: string;
  readonly samenvatting: string;
  readonly datum: Datum;
  readonly bron: string;
  /** Read from the feed; otherwise a person told of it. */
  readonly feed: boolean;
  readonly status: 'nieuw' | 'gekoppeld' | 'terzijde';
  readonly over: readonly ({ readonly gevonden: string } & ({ readonly kvk: string } | { readonly regio: string }))[];
  readonly vastgelegdOp: Date;
  readonly besluitOp: Date;
}

/** A feed that is not followed. Answers its id. */
export async function schrijfBron(
  { db }: Transactie,
  bron: { naam: string; url: string },
  door: Wie,
  op: Date,
): Promise<number> {
  const { id } = await db
    .insertInto('nieuwsbron')
    .values({ ...bron, soort: 'rss', actief: false, door: door.id, gemaakt_op: op })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Stores items with what they seem to be about, and with what somebody decided about that. */
export async function schrijfBerichten(
  trx: Transactie,
  bronId: number,
  berichten: readonly Nieuwsbericht[],
  door: Wie,
): Promise<void> {
  for (const [nummer, bericht] of berichten.entries()) {
    const { titel, samenvatting, datum, bron, feed, status, vastgelegdOp } = bericht;
    const { id } = await trx.db
      .insertInto('nieuwsbericht')
      .values({
        ...{ titel, samenvatting, datum, bron, status, datum_uit: 'bericht', vastgelegd_op: vastgelegdOp },
        url: `https://nieuws.demo.baken.example/bericht/${nummer + 1}`,
        ...(feed
          ? { bron_id: bronId, guid: `demo-${nummer + 1}`, door: null, door_naam: null }
          : { bron_id: null, guid: null, door: door.id, door_naam: door.naam }),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const doel of bericht.over) await schrijfKoppeling(trx, id, doel, bericht, door);
    if (status === 'terzijde') await schrijfBesluit(trx, id, null, 'terzijde', bericht, door);
  }
}

async function schrijfKoppeling(
  trx: Transactie,
  berichtId: number,
  doel: Nieuwsbericht['over'][number],
  bericht: Nieuwsbericht,
  door: Wie,
): Promise<void> {
  const organisatie =
    'kvk' in doel
      ? await trx.db.selectFrom('organisatie').select('id').where('kvk', '=', doel.kvk).executeTakeFirstOrThrow()
      : null;
  const bevestigd = bericht.status === 'gekoppeld';
  const { id } = await trx.db
    .insertInto('nieuwskoppeling')
    .values({
      bericht_id: berichtId,
      organisatie_id: organisatie?.id ?? null,
      regiocode: 'regio' in doel ? doel.regio : null,
      gevonden: doel.gevonden,
      besluit: bevestigd ? 'bevestigd' : null,
      vastgelegd_op: bericht.vastgelegdOp,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (bevestigd) await schrijfBesluit(trx, berichtId, id, 'bevestigd', bericht, door);
}

const schrijfBesluit = (
  { db }: Transactie,
  berichtId: number,
  koppelingId: number | null,
  besluit: 'bevestigd' | 'terzijde',
  { besluitOp }: Nieuwsbericht,
  door: Wie,
) =>
  db
    .insertInto('nieuwsbesluit')
    .values({
      bericht_id: berichtId,
      koppeling_id: koppelingId,
      besluit,
      door: door.id,
      door_naam: door.naam,
      op: besluitOp,
    })
    .execute();
