import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import { type Datum, datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { raiseStand, type Tabellen } from '../../platform/database/index.ts';
import { leesGeldigheid } from './domain.ts';
import {
  GEMEENTEN,
  GEMEENTEN_VAN,
  INSTELLINGEN,
  JEUGDREGIO,
  PROVINCIES,
  REGIOSCHEMAS,
  TOEZICHTHOUDERS,
  toedelingenVan,
} from './feiten.ts';
import { peildatum, type Toedeling, verplaatsGemeente as verplaatsInLijst } from './indeling.ts';

type Db = Kysely<Tabellen>;

/** The row is valid on a day: `[geldig_van, geldig_tot)`. */
export const geldig = (op: Datum): RawBuilder<boolean> =>
  sql<boolean>`geldig_van <= ${op} and (geldig_tot is null or geldig_tot > ${op})`;

/**
 * Puts the facts of the data files into the tables. May be called at every start: a row that is there already is left
 * alone, so that what a person changed since (a moved municipality, a new threshold) stays.
 */
export async function laadRegister(db: Db): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // Two nodes may start together; the second waits here and then finds everything in place.
    await wachtOpRegister(trx);
    const gevuld = await laadGebieden(trx);
    await laadBeleid(trx);
    if (gevuld) await raiseStand(trx);
  });
}

/** Gives whether a municipality was added. */
async function laadGebieden(trx: Transaction<Tabellen>): Promise<boolean> {
  const gemeenten = GEMEENTEN.map(({ code, naam, provincie }) => ({
    code,
    naam,
    provincie: PROVINCIES.get(provincie) ?? provincie,
    geldig_van: GEMEENTEN_VAN,
    geldig_tot: null,
  }));
  const toegevoegd = await trx
    .insertInto('gemeente')
    .values(gemeenten)
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  for (const schema of REGIOSCHEMAS) {
    const { code, naam, bron, geldigVan, regios } = schema;
    await trx
      .insertInto('regioschema')
      .values({ code, naam, bron })
      .onConflict((c) => c.doNothing())
      .execute();
    const rijen = regios.map((regio) => ({ schema_code: code, ...regio, geldig_van: geldigVan, geldig_tot: null }));
    await trx
      .insertInto('regio')
      .values(rijen)
      .onConflict((c) => c.doNothing())
      .execute();
    await trx
      .insertInto('gemeente_in_regio')
      .values(toedelingenVan(code === JEUGDREGIO ? 'jeugdregio' : 'provincie').map((t) => toedelingRij(code, t)))
      // Without a target: a period that a person split overlaps with ours, and then theirs holds.
      .onConflict((c) => c.doNothing())
      .execute();
  }
  return (toegevoegd.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

async function laadBeleid(trx: Transaction<Tabellen>): Promise<void> {
  await trx
    .insertInto('toezichthouder')
    .values(
      TOEZICHTHOUDERS.map(({ naam, korteNaam, geldigVan, geldigTot, bron }) => ({
        naam,
        korte_naam: korteNaam,
        geldig_van: geldigVan,
        geldig_tot: geldigTot,
        bron,
      })),
    )
    .onConflict((c) => c.doNothing())
    .execute();
  await trx
    .insertInto('instelling')
    .values(
      INSTELLINGEN.map(({ sleutel, geldigVan, waarde, bron }) => ({
        sleutel,
        geldig_van: geldigVan,
        waarde: JSON.stringify(waarde),
        bron,
      })),
    )
    .onConflict((c) => c.doNothing())
    .execute();
}

const toedelingRij = (schema: string, { gemeente, regio, van, tot }: Toedeling) => ({
  schema_code: schema,
  gemeentecode: gemeente,
  regiocode: regio,
  geldig_van: van,
  geldig_tot: tot,
});

/** Where a municipality lay, lies and will lie in one scheme, oldest first. */
export async function leesToedelingen(db: Db, schema: string, gemeente: string): Promise<Toedeling[]> {
  const rijen = await db
    .selectFrom('gemeente_in_regio')
    .selectAll()
    .where('schema_code', '=', schema)
    .where('gemeentecode', '=', gemeente)
    .orderBy('geldig_van')
    .execute();
  return rijen.map((rij) => ({ gemeente: rij.gemeentecode, regio: rij.regiocode, ...leesGeldigheid(rij) }));
}

export interface Verplaatsing {
  readonly schema: string;
  readonly gemeente: string;
  readonly naarRegio: string;
  /** First day in the new region. */
  readonly perDatum: Datum;
}

/** One change of the register at a time: a second one must see the periods that the first one made. */
export async function wachtOpRegister(trx: Db): Promise<void> {
  await trx.selectFrom('gegevensstand').select('versie').forUpdate().execute();
}

/**
 * Moves a municipality to another region of a scheme from a date on; earlier dates keep the old region.
 * Throws `niet-gevonden` for an unknown region and `conflict` when there is nothing to move.
 */
export async function verplaatsGemeente(db: Db, verplaatsing: Verplaatsing): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await wachtOpRegister(trx);
    await verplaatsGemeenteIn(trx, verplaatsing);
    await raiseStand(trx);
  });
}

/** As `verplaatsGemeente`, for a caller that waited for the register and raises the stand itself. */
export async function verplaatsGemeenteIn(trx: Db, verplaatsing: Verplaatsing): Promise<void> {
  const { schema, gemeente, naarRegio, perDatum } = verplaatsing;
  const regio = await leesRegios(trx, perDatum, schema);
  if (!regio.some((een) => een.code === naarRegio))
    throw new BakenFout('niet-gevonden', `Regio ${naarRegio} bestaat op ${perDatum} niet in schema ${schema}.`);
  const nieuw = verplaatsInLijst(await leesToedelingen(trx, schema, gemeente), gemeente, naarRegio, perDatum);
  if (!nieuw.ok) throw new BakenFout('conflict', nieuw.fout);

  await trx
    .deleteFrom('gemeente_in_regio')
    .where('schema_code', '=', schema)
    .where('gemeentecode', '=', gemeente)
    .execute();
  await trx
    .insertInto('gemeente_in_regio')
    .values(nieuw.waarde.map((t) => toedelingRij(schema, t)))
    .execute();
}

export interface RegioOpDatum {
  readonly code: string;
  readonly naam: string;
  /** Codes of the municipalities in it on that date, in order. */
  readonly gemeenten: readonly string[];
}

/** The regions of a scheme on a date, by code, each with its municipalities. */
export async function leesRegios(db: Db, op: Datum, schema: string = JEUGDREGIO): Promise<RegioOpDatum[]> {
  const oudsteRegio = await oudste(db, 'regio', schema);
  const oudsteToedeling = await oudste(db, 'gemeente_in_regio', schema);
  const regios = await db
    .selectFrom('regio')
    .select(['code', 'naam'])
    .where('schema_code', '=', schema)
    .where(geldig(peildatum(op, oudsteRegio)))
    .orderBy('code')
    .execute();
  const toedelingen = await db
    .selectFrom('gemeente_in_regio')
    .select(['gemeentecode', 'regiocode'])
    .where('schema_code', '=', schema)
    .where(geldig(peildatum(op, oudsteToedeling)))
    .orderBy('gemeentecode')
    .execute();
  const perRegio = Map.groupBy(toedelingen, (een) => een.regiocode);
  return regios.map((regio) => ({
    ...regio,
    gemeenten: (perRegio.get(regio.code) ?? []).map((een) => een.gemeentecode),
  }));
}

async function oudste(db: Db, tabel: 'regio' | 'gemeente_in_regio', schema: string): Promise<Datum> {
  const rij = await db
    .selectFrom(tabel)
    .select((eb) => eb.fn.min('geldig_van').as('van'))
    .where('schema_code', '=', schema)
    .executeTakeFirst();
  if (!rij?.van) throw new BakenFout('niet-gevonden', `Regioschema ${schema} is niet bekend.`);
  return datum(rij.van);
}

export interface GemeenteOpDatum {
  readonly code: string;
  readonly naam: string;
  readonly provincie: string;
}

/** The municipalities on a date, by code; before the oldest list that we have, that list. */
export async function leesGemeenten(db: Db, op: Datum): Promise<GemeenteOpDatum[]> {
  return db
    .selectFrom('gemeente')
    .select(['code', 'naam', 'provincie'])
    .where(geldig(peildatum(op, GEMEENTEN_VAN)))
    .orderBy('code')
    .execute();
}

/** The name of the supervisor on a date; `null` before the first one. */
export async function toezichthouderOp(db: Db, op: Datum): Promise<{ naam: string; korteNaam: string } | null> {
  const rij = await db.selectFrom('toezichthouder').selectAll().where(geldig(op)).executeTakeFirst();
  return rij ? { naam: rij.naam, korteNaam: rij.korte_naam } : null;
}

/**
 * A setting on a date, such as `ews.omzetdrempel` in euros; before the first one, that first one.
 * Throws `niet-gevonden` for a setting that does not exist.
 */
export async function instellingOp(db: Db, sleutel: string, op: Datum): Promise<{ waarde: unknown; bron: string }> {
  const rij = await db
    .selectFrom('instelling')
    .select(['waarde', 'bron'])
    .where('sleutel', '=', sleutel)
    .orderBy(sql`geldig_van <= ${op}::date`, 'desc')
    .orderBy(sql`abs(geldig_van - ${op}::date)`)
    .executeTakeFirst();
  if (!rij) throw new BakenFout('niet-gevonden', `Instelling ${sleutel} bestaat niet.`);
  return rij;
}
