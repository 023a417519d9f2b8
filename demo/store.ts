import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { PoolClient } from 'pg';
import type { Agb, Gemeentecode, Jeugdregiocode, Kvk } from '../src/kernel/codes.ts';
import { type NieuweOrganisatie, voegOrganisatiesToeIn } from '../src/meten/register/index.ts';
import { type Cel, copyRows, type Database, type Transactie } from '../src/platform/database/index.ts';
import type { Besluit, Voorstel } from './besluiten.ts';
import { verdeelOverGemeenten } from './gemeentezorg.ts';
import { moment } from './kalender.ts';
import type { Aanbieder } from './profiel.ts';
import type { Leven } from './wereld.ts';

export const BRON = 'Demonstratiegegevens';

interface Sleutel {
  readonly id: number;
  readonly jeugdregio: string;
}
export type Sleutels = ReadonlyMap<string, Sleutel>;

/** Whether the demo has been loaded. */
export async function isGeladen(database: Database): Promise<boolean> {
  const rij = await database.db
    .selectFrom('import')
    .select('id')
    .where('soort', '=', 'demo')
    .limit(1)
    .executeTakeFirst();
  return rij !== undefined;
}

/** Adds the providers, and gives by KvK number what their rows refer to. */
export async function schrijfAanbieders(trx: Transactie, aanbieders: readonly Aanbieder[]): Promise<Sleutels> {
  const ids = await voegOrganisatiesToeIn(trx.db, aanbieders.map(alsOrganisatie));
  return new Map(
    aanbieders.map(({ profiel: { kvk, jeugdregio } }) => [kvk, { id: ids.get(kvk) ?? 0, jeugdregio }] as const),
  );
}

const alsOrganisatie = ({ profiel, gemeentecode, plaats }: Aanbieder): NieuweOrganisatie => ({
  kvk: profiel.kvk as Kvk,
  agb: profiel.agb as Agb,
  naam: profiel.naam,
  rechtsvorm: profiel.rechtsvorm,
  plaats,
  gemeentecode: gemeentecode as Gemeentecode,
  jeugdregio: profiel.jeugdregio as Jeugdregiocode,
  soorten: profiel.soorten,
  cruciaal: profiel.cruciaalGrond !== null,
  cruciaalGrond: profiel.cruciaalGrond,
  bron: BRON,
});

/** Stores all figures, events and help. Answers the number of figures. */
export async function schrijfLevens(
  { client }: Transactie,
  zaad: string,
  levens: Iterable<Leven>,
  sleutels: Sleutels,
): Promise<number> {
  const imports = new Imports(zaad);
  const rest: Leven[] = [];
  const aantal = await copyRows(client, 'waarneming', WAARNEMING, waarnemingen(levens, sleutels, imports, rest));
  await copyRows(client, 'geleverde_zorg', ZORG, zorgrijen(rest, sleutels));
  await copyRows(client, 'geleverde_zorg_gemeente', GEMEENTEZORG, gemeenterijen(zaad, rest, sleutels));
  await copyRows(client, 'gebeurtenis', GEBEURTENIS, gebeurtenisrijen(rest, sleutels));
  await copyRows(client, 'ews_aanwijzing', AANWIJZING, aanwijzingrijen(rest, sleutels));
  await imports.schrijf(client);
  return aantal;
}

const WAARNEMING = [
  'jeugdregio',
  'organisatie_id',
  'gegeven',
  'periode',
  'waarde',
  'vastgelegd_op',
  'vervangen_op',
  'import_id',
];
const ZORG = [
  'jeugdregio',
  'organisatie_id',
  'hulpvorm',
  'periode',
  'clienten',
  'vastgelegd_op',
  'vervangen_op',
  'bron',
];
const GEMEENTEZORG = [...ZORG, 'gemeentecode'];
const GEBEURTENIS = ['jeugdregio', 'organisatie_id', 'datum', 'soort', 'toelichting', 'bron', 'vastgelegd_op'];
const AANWIJZING = ['organisatie_id', 'jeugdregio', 'reden', 'geldig_van'];

function sleutelVan(sleutels: Sleutels, leven: Leven): Sleutel {
  const sleutel = sleutels.get(leven.aanbieder.profiel.kvk);
  if (!sleutel) throw new Error(`onbekende aanbieder ${leven.aanbieder.profiel.kvk}`);
  return sleutel;
}

/** `rest` gets every life without its figures: those are by far the most, and need not stay in memory. */
function* waarnemingen(
  levens: Iterable<Leven>,
  sleutels: Sleutels,
  imports: Imports,
  rest: Leven[],
): Generator<readonly Cel[]> {
  for (const leven of levens) {
    const { id, jeugdregio } = sleutelVan(sleutels, leven);
    for (const { gegeven, periode, waarde, van, tot } of leven.feiten)
      yield [jeugdregio, id, gegeven, periode, waarde, van, tot, imports.van(periode, van)];
    rest.push({ ...leven, feiten: [] });
  }
}

function* zorgrijen(levens: readonly Leven[], sleutels: Sleutels): Generator<readonly Cel[]> {
  for (const leven of levens) {
    const { id } = sleutelVan(sleutels, leven);
    for (const { jeugdregio, hulpvorm, periode, clienten, van } of leven.zorg)
      yield [jeugdregio, id, hulpvorm, periode, clienten, van, null, BRON];
  }
}

function* gemeenterijen(zaad: string, levens: readonly Leven[], sleutels: Sleutels): Generator<readonly Cel[]> {
  for (const leven of levens) {
    const { id } = sleutelVan(sleutels, leven);
    const delen = verdeelOverGemeenten(zaad, leven.aanbieder.profiel.kvk, leven.zorg);
    for (const { jeugdregio, hulpvorm, periode, clienten, van, gemeentecode } of delen)
      yield [jeugdregio, id, hulpvorm, periode, clienten, van, null, BRON, gemeentecode];
  }
}

function* gebeurtenisrijen(levens: readonly Leven[], sleutels: Sleutels): Generator<readonly Cel[]> {
  for (const leven of levens) {
    const { id, jeugdregio } = sleutelVan(sleutels, leven);
    for (const { datum, soort, toelichting, bekendOp } of leven.gebeurtenissen)
      yield [jeugdregio, id, datum, soort, toelichting, BRON, moment(bekendOp ?? datum, 200)];
  }
}

function* aanwijzingrijen(levens: readonly Leven[], sleutels: Sleutels): Generator<readonly Cel[]> {
  for (const leven of levens) {
    const { aangewezen, jeugdregio } = leven.aanbieder.profiel;
    if (aangewezen) yield [sleutelVan(sleutels, leven).id, jeugdregio, aangewezen.reden, aangewezen.van];
  }
}

/** One import per period, so that every figure has a source that can be opened. They get their numbers before they exist. */
class Imports {
  readonly #zaad: string;
  readonly #perPeriode = new Map<string, { id: number; rijen: number; laatste: Date }>();

  constructor(zaad: string) {
    this.#zaad = zaad;
  }

  van(periode: string, op: Date): number {
    const een = this.#perPeriode.get(periode) ?? { id: this.#perPeriode.size + 1, rijen: 0, laatste: op };
    een.rijen++;
    if (op > een.laatste) een.laatste = op;
    this.#perPeriode.set(periode, een);
    return een.id;
  }

  /** Stores them under the numbers that the figures refer to, and lets later imports count on from there. */
  async schrijf(client: PoolClient): Promise<void> {
    for (const [periode, { id, rijen, laatste }] of this.#perPeriode) {
      const naam = `demonstratie ${periode}`;
      const sha256 = createHash('sha256').update(`${this.#zaad}/${periode}`).digest('hex');
      await client.query(
        `insert into import (id, soort, bestandsnaam, sha256, omvang, keuzes, status, verslag,
           gemaakt_op, gewijzigd_op, vastgelegd_op)
         overriding system value values ($1, 'demo', $2, $3, 0, $4, 'vastgelegd', $5, $6, $6, $6)`,
        [id, naam, sha256, JSON.stringify({ zaad: this.#zaad }), JSON.stringify({ rijen }), laatste],
      );
    }
    await client.query(`select setval(pg_get_serial_sequence('import', 'id'), (select max(id) from import))`);
  }
}

/** The proposals of each provider with quarterly figures, by KvK number, oldest first. */
export async function leesVoorstellen({ db }: Transactie, normset: string): Promise<Map<string, Voorstel[]>> {
  const { rows } = await sql<{ kvk: string; op: Date; trede: number; aanleiding: string | null }>`
    select o.kvk, v.op, v.trede, v.redenen -> 0 ->> 'familie' as aanleiding
    from tredevoorstel v join organisatie o on o.id = v.organisatie_id
    where v.normset = ${normset} order by o.kvk, v.op`.execute(db);
  const perAanbieder = new Map<string, Voorstel[]>();
  for (const { kvk, op, trede, aanleiding } of rows) {
    const lijst = perAanbieder.get(kvk) ?? [];
    lijst.push({ op, trede, aanleiding: aanleiding ?? '' });
    perAanbieder.set(kvk, lijst);
  }
  return perAanbieder;
}

const BESLUIT = [
  'jeugdregio',
  'organisatie_id',
  'op',
  'trede',
  'reden',
  'door',
  'oorzaken',
  'voorstel_trede',
  'voorstel_op',
  'normset',
  'vastgelegd_op',
];

export async function schrijfBesluiten(
  { client }: Transactie,
  normset: string,
  besluiten: ReadonlyMap<string, readonly Besluit[]>,
  sleutels: Sleutels,
): Promise<number> {
  const rijen = [...besluiten].flatMap(([kvk, lijst]) => {
    const sleutel = sleutels.get(kvk);
    if (!sleutel) return [];
    return lijst.map(({ op, trede, reden, door, oorzaken, voorstel }): readonly Cel[] => [
      sleutel.jeugdregio,
      sleutel.id,
      op,
      trede,
      reden,
      door,
      `{${oorzaken.join(',')}}`,
      voorstel?.trede ?? null,
      voorstel?.op ?? null,
      normset,
      op,
    ]);
  });
  return copyRows(client, 'tredebesluit', BESLUIT, rijen);
}

/** So much at once changes what the planner should expect; it would find out by itself a minute later. */
export async function ververs({ client }: Transactie): Promise<void> {
  await client.query('analyze');
}
