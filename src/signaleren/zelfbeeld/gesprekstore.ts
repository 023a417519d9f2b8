import type { Kysely } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { andersGewijzigd, type Vraag } from './gesprek.ts';

type Db = Kysely<Tabellen>;
type Onderwerp = Tabellen['gesprekstekst']['onderwerp'];

/** Who changes something, and when. */
export interface Wie {
  readonly naam: string;
  readonly op: Date;
}

const nietGevonden = (): BakenFout => new BakenFout('niet-gevonden', 'Dit gesprek is er niet (meer).');

/** All talks of the own party, the one that was changed last first. The policies see to it that they are one's own. */
export const leesGesprekken = (db: Db) =>
  db
    .selectFrom('gespreksvoorbereiding as g')
    .selectAll('g')
    .select((waar) =>
      waar
        .selectFrom('gespreksafspraak as a')
        .whereRef('a.gesprek_id', '=', 'g.id')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .as('afspraken'),
    )
    .orderBy('g.gewijzigd_op', 'desc')
    .execute();

/** One talk with all that was written. Throws `niet-gevonden`, also when it is another party's. */
export async function leesGesprek(db: Db, id: number) {
  const kop = await db.selectFrom('gespreksvoorbereiding').selectAll().where('id', '=', id).executeTakeFirst();
  if (!kop) throw nietGevonden();
  const teksten = await db.selectFrom('gesprekstekst').selectAll().where('gesprek_id', '=', id).execute();
  const afspraken = await db
    .selectFrom('gespreksafspraak')
    .selectAll()
    .where('gesprek_id', '=', id)
    .orderBy('id')
    .execute();
  return { kop, teksten, afspraken };
}

/** Makes a talk about the figures that are known now, with everyone where the provider helps young people. */
export async function maakGesprek(
  db: Db,
  nieuw: { readonly partijId: number; readonly kvk: string; readonly titel: string; readonly cijfersOp: Datum },
  regios: readonly string[],
  { naam, op }: Wie,
): Promise<number> {
  const organisatie = await db
    .selectFrom('organisatie')
    .select(['id', 'jeugdregio'])
    .where('kvk', '=', nieuw.kvk)
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto('gespreksvoorbereiding')
    .values({
      jeugdregio: organisatie.jeugdregio,
      organisatie_id: organisatie.id,
      partij_id: nieuw.partijId,
      titel: nieuw.titel,
      regios: [...regios],
      cijfers_op: nieuw.cijfersOp,
      gemaakt_op: op,
      gemaakt_door: naam,
      gewijzigd_op: op,
      gewijzigd_door: naam,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export interface Kopwijziging {
  readonly revisie: number;
  readonly titel: string;
  readonly met: string;
  readonly datum: string | null;
  readonly regios: readonly string[];
  readonly cijfersOp: string;
}

/** Changes title, date, company, regions and day of the figures. Throws `conflict` when somebody else did since `revisie`. */
export async function wijzigKop(db: Db, id: number, wens: Kopwijziging, { naam, op }: Wie): Promise<number> {
  const { revisie, cijfersOp, regios, titel, met, datum } = wens;
  const gelukt = await db
    .updateTable('gespreksvoorbereiding')
    .set({
      titel,
      met,
      datum,
      regios: [...regios],
      cijfers_op: cijfersOp,
      revisie: revisie + 1,
      gewijzigd_op: op,
      gewijzigd_door: naam,
    })
    .where('id', '=', id)
    .where('revisie', '=', revisie)
    .returning('revisie')
    .executeTakeFirst();
  if (gelukt) return gelukt.revisie;
  const { kop } = await leesGesprek(db, id);
  throw andersGewijzigd(kop.gewijzigd_door);
}

export interface Tekstwijziging {
  readonly onderwerp: Onderwerp;
  readonly vraag: Vraag;
  readonly tekst: string;
  /** 0: there was none. */
  readonly revisie: number;
}

/**
 * Keeps one text and answers its revision. The same text again is no change, so sending it twice is safe. Throws `conflict` when
 * somebody else wrote another text since `revisie`.
 */
export async function bewaarTekst(db: Db, id: number, wens: Tekstwijziging, { naam, op }: Wie): Promise<number> {
  const { onderwerp, vraag, tekst, revisie } = wens;
  const gelukt = await db
    .insertInto('gesprekstekst')
    .values({ gesprek_id: id, onderwerp, vraag, tekst, door_naam: naam, op })
    .onConflict((c) =>
      c
        .columns(['gesprek_id', 'onderwerp', 'vraag'])
        .doUpdateSet({ tekst, door_naam: naam, op, revisie: revisie + 1 })
        .where('gesprekstekst.revisie', '=', revisie)
        .where('gesprekstekst.tekst', '<>', tekst),
    )
    .returning('revisie')
    .executeTakeFirst();
  if (!gelukt) return verklaarBotsing(db, id, wens);
  await raakAan(db, id, { naam, op });
  return gelukt.revisie;
}

async function verklaarBotsing(db: Db, id: number, { onderwerp, vraag, tekst }: Tekstwijziging): Promise<number> {
  const nu = await db
    .selectFrom('gesprekstekst')
    .select(['tekst', 'revisie', 'door_naam'])
    .where('gesprek_id', '=', id)
    .where('onderwerp', '=', onderwerp)
    .where('vraag', '=', vraag)
    .executeTakeFirst();
  if (!nu) throw nietGevonden();
  if (nu.tekst === tekst) return nu.revisie;
  throw andersGewijzigd(nu.door_naam);
}

const raakAan = (db: Db, id: number, { naam, op }: Wie) =>
  db
    .updateTable('gespreksvoorbereiding')
    .set({ gewijzigd_op: op, gewijzigd_door: naam })
    .where('id', '=', id)
    .execute();

/** Throws `niet-gevonden` for a talk that is not there for the one who asks. */
export async function eisGesprek(db: Db, id: number): Promise<void> {
  const gevonden = await db.selectFrom('gespreksvoorbereiding').select('id').where('id', '=', id).executeTakeFirst();
  if (!gevonden) throw nietGevonden();
}

/** Throws away a talk with all that was written for it. */
export async function verwijderGesprek(db: Db, id: number): Promise<void> {
  const weg = await db.deleteFrom('gespreksvoorbereiding').where('id', '=', id).returning('id').executeTakeFirst();
  if (!weg) throw nietGevonden();
}

export interface Afspraak {
  readonly wat: string;
  readonly wie: string;
  readonly voor: string | null;
}

export async function voegAfspraakToe(db: Db, gesprekId: number, nieuw: Afspraak, wie: Wie): Promise<number> {
  await eisGesprek(db, gesprekId);
  const { id } = await db
    .insertInto('gespreksafspraak')
    .values({ gesprek_id: gesprekId, ...nieuw, door_naam: wie.naam, op: wie.op })
    .returning('id')
    .executeTakeFirstOrThrow();
  await raakAan(db, gesprekId, wie);
  return id;
}

export async function wijzigAfspraak(db: Db, id: number, afspraak: Afspraak, wie: Wie): Promise<void> {
  const gelukt = await db
    .updateTable('gespreksafspraak')
    .set({ ...afspraak, door_naam: wie.naam, op: wie.op })
    .where('id', '=', id)
    .returning('gesprek_id')
    .executeTakeFirst();
  if (!gelukt) throw new BakenFout('niet-gevonden', 'Deze afspraak is er niet (meer).');
  await raakAan(db, gelukt.gesprek_id, wie);
}

export async function verwijderAfspraak(db: Db, id: number, wie: Wie): Promise<void> {
  const weg = await db.deleteFrom('gespreksafspraak').where('id', '=', id).returning('gesprek_id').executeTakeFirst();
  if (!weg) throw new BakenFout('niet-gevonden', 'Deze afspraak is er niet (meer).');
  await raakAan(db, weg.gesprek_id, wie);
}
