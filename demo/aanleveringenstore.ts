import { sql } from 'kysely';
import { vingerafdruk } from '../src/meten/aanlevering/index.ts';
import { type Uitvraag, voegAanleveringenToe } from '../src/meten/uitvraag/index.ts';
import { type Cel, copyRows, type Transactie } from '../src/platform/database/index.ts';
import type { Aanlevering } from './aanlevering.ts';

/** Stores the deliveries of a request with everything that belongs to them. Answers their ids by party. */
export async function schrijfAanleveringen(
  trx: Transactie,
  uitvraag: Uitvraag,
  lijst: readonly Aanlevering[],
): Promise<ReadonlyMap<number, number>> {
  const op = uitvraag.verstuurdOp ?? new Date(0);
  const ids = await voegAanleveringenToe(
    trx.db,
    uitvraag,
    lijst.map(({ ontvanger }) => ontvanger),
    op,
  );
  const met = lijst.map((een) => ({ ...een, id: ids.get(een.ontvanger.partijId) ?? 0 }));
  await zetStanden(trx, met);
  for (const [tabel, kolommen, rijen] of TABELLEN) await copyRows(trx.client, tabel, kolommen, met.flatMap(rijen));
  return ids;
}

type MetId = Aanlevering & { readonly id: number };

async function zetStanden({ db }: Transactie, lijst: readonly MetId[]): Promise<void> {
  const rijen = lijst
    .filter(({ status, getypt, deadline }) => status !== 'concept' || getypt.length > 0 || deadline !== null)
    .map(({ id, status, deadline, versies, klaar, getypt }) => {
      const laatste = getypt.at(-1)?.op ?? versies.at(-1)?.ingediend.op ?? null;
      return {
        ...{ id, status, deadline, versie: versies.length, revisie: laatste === null ? 1 : 2, gewijzigd: laatste },
        ...{ door: klaar?.wie.id ?? null, naam: klaar?.wie.naam ?? null, op: klaar?.op ?? null },
      };
    });
  await sql`
    update aanlevering a set status = n.status, deadline = coalesce(n.deadline, a.deadline), versie = n.versie,
      revisie = n.revisie, gewijzigd_op = n.gewijzigd, klaar_door = n.door, klaar_naam = n.naam, klaar_op = n.op
    from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) as n (id integer, status text, deadline date, versie integer,
      revisie bigint, gewijzigd timestamptz, door uuid, naam text, op timestamptz)
    where a.id = n.id`.execute(db);
}

type Tabel = readonly [naam: string, kolommen: readonly string[], rijen: (een: MetId) => readonly (readonly Cel[])[]];

/** Versions come before what refers to them. */
const TABELLEN: readonly Tabel[] = [
  [
    'aanlevering_versie',
    [
      'aanlevering_id',
      'nummer',
      'inhoud',
      'sha256',
      'ingediend_door',
      'ingediend_naam',
      'ingediend_op',
      'akkoord_door',
      'akkoord_naam',
      'akkoord_op',
    ],
    ({ id, versies }) =>
      versies.map(({ inhoud, ingediend: { wie, op: ingediend }, akkoord, op }, i) => [
        ...[id, i + 1, JSON.stringify(inhoud), vingerafdruk(inhoud), wie.id, wie.naam, ingediend],
        ...[akkoord?.id ?? null, akkoord?.naam ?? null, op],
      ]),
  ],
  [
    // Their figures are observations already.
    'aanlevering_verwerking',
    ['aanlevering_id', 'nummer', 'klaar_op'],
    ({ id, versies }) => versies.map(({ op }, i) => [id, i + 1, op]),
  ],
  [
    'aanlevering_terug',
    ['aanlevering_id', 'versie', 'gegeven', 'reden', 'op'],
    ({ id, terug }) => terug.map(({ versie, gegeven, reden, op }) => [id, versie, gegeven, reden, op]),
  ],
  [
    'aanlevering_stap',
    ['aanlevering_id', 'op', 'stap', 'door_naam', 'tekst'],
    ({ id, stappen }) => stappen.map(({ op, stap, door, tekst }) => [id, op, stap, door, tekst]),
  ],
  [
    'uitstelverzoek',
    [
      'aanlevering_id',
      'gevraagd_tot',
      'reden',
      'door',
      'door_naam',
      'op',
      'besluit',
      'tot',
      'besluit_reden',
      'besluit_naam',
      'besluit_op',
    ],
    ({ id, uitstel }) =>
      uitstel.map(({ tot, reden, door, op, besluit }) => [
        ...[id, tot, reden, door.id, door.naam, op],
        ...(besluit
          ? [besluit.tot === null ? 'afgewezen' : 'toegekend', besluit.tot, besluit.reden, besluit.naam, besluit.op]
          : [null, null, null, null, null]),
      ]),
  ],
  [
    'aanlevering_uitleg',
    ['aanlevering_id', 'controle', 'melding', 'uitleg', 'door_naam', 'op'],
    ({ id, bevindingen, klaar }) =>
      bevindingen.flatMap(({ controle, melding, uitleg }) =>
        uitleg === null || klaar === null ? [] : [[id, controle, melding, uitleg, klaar.wie.naam, klaar.op]],
      ),
  ],
  [
    'aanlevering_tijd',
    ['aanlevering_id', 'seconden'],
    ({ id, seconden }) => (seconden === null ? [] : [[id, seconden]]),
  ],
];

/** Fills in the cells of a request from what was handed in last, and puts on top what was typed since. */
export async function schrijfCellen(
  { db }: Transactie,
  { id }: Uitvraag,
  lijst: readonly Aanlevering[],
  ids: ReadonlyMap<number, number>,
): Promise<void> {
  await sql`
    insert into aanlevering_cel (aanlevering_id, gegeven, waarde, toelichting, herkomst, bron, revisie, door, door_naam, op)
    select a.id, c.gegeven, c.waarde, c.toelichting, c.herkomst, c.bron, case when c.herkomst = 'overgenomen' then 1 else 2 end,
      v.ingediend_door, v.ingediend_naam, v.ingediend_op
    from aanlevering a
    join aanlevering_versie v on v.aanlevering_id = a.id and v.nummer = a.versie
    cross join lateral jsonb_to_recordset(v.inhoud -> 'cellen')
      as c (gegeven text, waarde text, toelichting text, herkomst text, bron text)
    where a.uitvraag_id = ${id} and c.waarde is not null`.execute(db);
  const getypt = lijst.flatMap(({ ontvanger, getypt }) =>
    getypt.map(({ gegeven, waarde, door, op }) => ({
      id: ids.get(ontvanger.partijId),
      gegeven,
      waarde,
      door: door.id,
      naam: door.naam,
      op,
    })),
  );
  await sql`
    insert into aanlevering_cel (aanlevering_id, gegeven, waarde, herkomst, revisie, door, door_naam, op)
    select n.id, n.gegeven, n.waarde, 'getypt', 2, n.door, n.naam, n.op
    from jsonb_to_recordset(${JSON.stringify(getypt)}::jsonb)
      as n (id integer, gegeven text, waarde text, door uuid, naam text, op timestamptz)
    on conflict (aanlevering_id, gegeven) do update set waarde = excluded.waarde, herkomst = excluded.herkomst, bron = '',
      revisie = excluded.revisie, door = excluded.door, door_naam = excluded.door_naam, op = excluded.op`.execute(db);
}

/** The stories beside figures of everything that was handed in for a request, as observations carry them (N-04). */
export async function schrijfToelichtingen({ db }: Transactie, { id, periode }: Uitvraag): Promise<void> {
  await sql`
    insert into waarneming_toelichting (jeugdregio, organisatie_id, gegeven, periode, tekst, aanlevering_id, versie, vastgelegd_op)
    select o.jeugdregio, o.id, c.gegeven, ${periode}, c.toelichting, a.id, v.nummer, v.akkoord_op
    from aanlevering a
    join organisatie o on o.id = a.organisatie_id
    join aanlevering_versie v on v.aanlevering_id = a.id and v.nummer = a.versie
    cross join lateral jsonb_to_recordset(v.inhoud -> 'cellen') as c (gegeven text, toelichting text)
    where a.uitvraag_id = ${id} and c.toelichting <> ''`.execute(db);
}
