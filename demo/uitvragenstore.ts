import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Datum } from '../src/kernel/datum.ts';
import { type Aan, type Last, leesUitvraag, type Opzet, type Uitvraag } from '../src/meten/uitvraag/index.ts';
import { copyRows, type Database, type Transactie } from '../src/platform/database/index.ts';
import type { Wie } from './aanlevering.ts';
import { moment } from './kalender.ts';
import { emailVan } from './mensen.ts';

/** The import that says that requests and deliveries were loaded: a demo from before this version has none. */
const MERKTEKEN = 'demonstratie uitvragen en aanleveringen';

export async function zijnUitvragenGeladen({ db }: Pick<Database, 'db'>): Promise<boolean> {
  const rij = await db
    .selectFrom('import')
    .select('id')
    .where('soort', '=', 'demo')
    .where('bestandsnaam', '=', MERKTEKEN)
    .executeTakeFirst();
  return rij !== undefined;
}

export const merkGeladen = (trx: Transactie, op: Date) => schrijfImport(trx, 'demo', MERKTEKEN, op);

/** An origin for figures. Answers its number. */
export async function schrijfImport(
  { db }: Transactie,
  soort: 'demo' | 'aanlevering',
  naam: string,
  op: Date,
): Promise<number> {
  const { id } = await db
    .insertInto('import')
    .values({
      soort,
      bestandsnaam: naam,
      sha256: createHash('sha256').update(naam).digest('hex'),
      omvang: 0,
      keuzes: '{}',
      status: 'vastgelegd',
      voortgang: '{}',
      verslag: '{}',
      gewijzigd_op: op,
      vastgelegd_op: op,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The persons of the demo, by account. */
export async function leesPersonen(
  { db }: Transactie,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rijen = await db
    .selectFrom('persoon')
    .select(['id', 'email'])
    .where('email', 'in', accounts.map(emailVan))
    .execute();
  const opEmail = new Map(rijen.map(({ email, id }) => [email, id]));
  return new Map(
    accounts.flatMap((account) => {
      const id = opEmail.get(emailVan(account));
      return id === undefined ? [] : [[account, id] as const];
    }),
  );
}

export interface Verstuurd {
  readonly verstuurd: Datum;
  readonly gesloten: Datum | null;
  readonly door: Wie;
}

/** Stores a request as it was sent then. */
export async function schrijfUitvraag(
  trx: Transactie,
  aan: Aan,
  opzet: Opzet,
  last: Last | null,
  { verstuurd, gesloten, door }: Verstuurd,
): Promise<Uitvraag> {
  const op = moment(verstuurd, 95);
  const { id } = await trx.db
    .insertInto('uitvraag')
    .values({
      titel: opzet.titel,
      aan,
      pilot: opzet.pilot,
      periode: opzet.periode,
      deadline: opzet.deadline,
      doel: opzet.doel,
      grondslag: opzet.grondslag,
      velden: JSON.stringify(opzet.velden),
      doelgroep: JSON.stringify(opzet.doelgroep),
      vier_ogen: opzet.vierOgen,
      status: gesloten === null ? 'verstuurd' : 'gesloten',
      last: last === null ? null : JSON.stringify(last),
      door: door.id,
      gemaakt_op: moment(verstuurd, 20),
      verstuurd_op: op,
      gesloten_op: gesloten === null ? null : moment(gesloten, 300),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return leesUitvraag(trx.db, id);
}

/** Turns what was handed in for a request into observations: of fields that the demo knows from nowhere else. */
export async function schrijfWaarnemingen(trx: Transactie, { id, periode, titel }: Uitvraag, op: Date): Promise<void> {
  const importId = await schrijfImport(trx, 'aanlevering', `Aanleveringen van ${titel}`, op);
  await sql`
    insert into waarneming (jeugdregio, organisatie_id, gegeven, periode, waarde, vastgelegd_op, import_id)
    select o.jeugdregio, o.id, c.gegeven, ${periode}, c.waarde::numeric, v.akkoord_op, ${importId}
    from aanlevering a
    join organisatie o on o.id = a.organisatie_id
    join aanlevering_versie v on v.aanlevering_id = a.id and v.nummer = a.versie
    cross join lateral jsonb_to_recordset(v.inhoud -> 'cellen') as c (gegeven text, waarde text)
    where a.uitvraag_id = ${id} and c.waarde is not null`.execute(trx.db);
}

/** Providers of whom figures became known after their proposals were made. */
export async function leesOnverwerkt({ client }: Transactie): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `select distinct w.organisatie_id as id from waarneming w
     where not exists (select from tredevoorstel v where v.organisatie_id = w.organisatie_id and v.op = w.vastgelegd_op)
     order by 1`,
  );
  return rows.map(({ id }) => id);
}

/** Which parties let their time be measured. */
export const schrijfTijdmetingen = ({ client }: Transactie, partijIds: readonly number[], op: Date) =>
  copyRows(
    client,
    'tijdmeting',
    ['partij_id', 'akkoord', 'op'],
    partijIds.map((id) => [id, true, op]),
  );

export interface Pilotoordeel {
  readonly gegeven: string;
  readonly nodig: 'ja' | 'nee' | 'weetNiet';
  readonly elders: string;
  readonly besluit: 'opnemen' | 'nietOpnemen' | 'verderOnderzoeken' | null;
  readonly reden: string;
  readonly bewijs: unknown;
}

export async function schrijfPilotoordeel(
  { db }: Transactie,
  { id }: Uitvraag,
  { bewijs, ...oordeel }: Pilotoordeel,
  door: Wie,
  op: Date,
): Promise<void> {
  await db
    .insertInto('pilotoordeel')
    .values({ ...oordeel, uitvraag_id: id, bewijs: JSON.stringify(bewijs), door_naam: door.naam, op })
    .execute();
}

/** So much at once changes what the planner should expect. Answers the number of deliveries. */
export async function telEnVerversLeveringen({ client }: Transactie): Promise<number> {
  await client.query('analyze uitvraag, aanlevering, aanlevering_versie, aanlevering_cel, aanlevering_stap');
  const { rows } = await client.query<{ n: number }>('select count(*)::integer as n from aanlevering');
  return rows[0]?.n ?? 0;
}
