import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { PoolClient } from 'pg';
import type { Agb, Gemeentecode, Jeugdregiocode, Kvk } from '../src/kernel/codes.ts';
import { type NieuweOrganisatie, organisatiesOpKvk, voegOrganisatiesToe } from '../src/meten/register/index.ts';
import { type Cel, copyRows, type Database, inTransactie, raiseStand } from '../src/platform/database/index.ts';
import type { Besluit, Voorstel } from './besluiten.ts';
import { moment } from './kalender.ts';
import type { Aanbieder } from './profiel.ts';
import type { Leven } from './wereld.ts';

export const BRON = 'Demonstratiegegevens';

interface Sleutel {
  readonly id: number;
  readonly jeugdregio: string;
}

/** How far an earlier load came: nothing yet, the figures are there, or all of it. */
export async function leesStap(database: Database): Promise<'leeg' | 'cijfers' | 'klaar'> {
  const rijen = await database.db.selectFrom('import').select('status').where('soort', '=', 'demo').execute();
  if (rijen.length === 0) return 'leeg';
  return rijen.every((rij) => rij.status === 'vastgelegd') ? 'klaar' : 'cijfers';
}

/** Adds the providers that are not there yet. */
export async function voegAanbiedersToe(database: Database, aanbieders: readonly Aanbieder[]): Promise<void> {
  const bekend = await organisatiesOpKvk(database.db);
  const nieuw = aanbieders.filter((een) => !bekend.has(een.profiel.kvk));
  if (nieuw.length > 0) await voegOrganisatiesToe(database.db, nieuw.map(alsOrganisatie));
}

const alsOrganisatie = ({ profiel, gemeentecode, plaats }: Aanbieder): NieuweOrganisatie => ({
  kvk: profiel.kvk as Kvk,
  agb: profiel.agb as Agb | null,
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

/** Stores all figures, events and help, in one transaction: a load that is broken off leaves nothing half. */
export async function schrijfCijfers(database: Database, zaad: string, levens: Iterable<Leven>): Promise<number> {
  const organisaties = await organisatiesOpKvk(database.db);
  return inTransactie(database, async ({ db, client }) => {
    const imports = new Imports(zaad);
    const rest: Leven[] = [];
    const aantal = await copyRows(client, 'waarneming', WAARNEMING, waarnemingen(levens, organisaties, imports, rest));
    await copyRows(client, 'geleverde_zorg', ZORG, zorgrijen(rest, organisaties));
    await copyRows(client, 'gebeurtenis', GEBEURTENIS, gebeurtenisrijen(rest, organisaties));
    await copyRows(client, 'ews_aanwijzing', AANWIJZING, aanwijzingrijen(rest, organisaties));
    await imports.schrijf(client);
    await raiseStand(db);
    return aantal;
  });
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
const GEBEURTENIS = ['jeugdregio', 'organisatie_id', 'datum', 'soort', 'toelichting', 'bron', 'vastgelegd_op'];
const AANWIJZING = ['organisatie_id', 'jeugdregio', 'reden', 'geldig_van'];

type Sleutels = ReadonlyMap<string, Sleutel>;

function sleutelVan(organisaties: Sleutels, leven: Leven): Sleutel {
  const sleutel = organisaties.get(leven.aanbieder.profiel.kvk);
  if (!sleutel) throw new Error(`onbekende aanbieder ${leven.aanbieder.profiel.kvk}`);
  return sleutel;
}

/** `rest` gets every life without its figures: those are by far the most, and need not stay in memory. */
function* waarnemingen(
  levens: Iterable<Leven>,
  organisaties: Sleutels,
  imports: Imports,
  rest: Leven[],
): Generator<readonly Cel[]> {
  for (const leven of levens) {
    const { id, jeugdregio } = sleutelVan(organisaties, leven);
    for (const { gegeven, periode, waarde, van, tot } of leven.feiten)
      yield [jeugdregio, id, gegeven, periode, waarde, van, tot, imports.van(periode, van)];
    rest.push({ ...leven, feiten: [] });
  }
}

function* zorgrijen(levens: readonly Leven[], organisaties: Sleutels): Generator<readonly Cel[]> {
  for (const leven of levens) {
    const { id } = sleutelVan(organisaties, leven);
    for (const { jeugdregio, hulpvorm, periode, clienten, van } of leven.zorg)
      yield [jeugdregio, id, hulpvorm, periode, clienten, van, null, BRON];
  }
}

function* gebeurtenisrijen(levens: readonly Leven[], organisaties: Sleutels): Generator<readonly Cel[]> {
  for (const leven of levens) {
    const { id, jeugdregio } = sleutelVan(organisaties, leven);
    for (const { datum, soort, toelichting, bekendOp } of leven.gebeurtenissen)
      yield [jeugdregio, id, datum, soort, toelichting, BRON, moment(bekendOp ?? datum, 200)];
  }
}

function* aanwijzingrijen(levens: readonly Leven[], organisaties: Sleutels): Generator<readonly Cel[]> {
  for (const leven of levens) {
    const { aangewezen, jeugdregio } = leven.aanbieder.profiel;
    if (aangewezen) yield [sleutelVan(organisaties, leven).id, jeugdregio, aangewezen.reden, aangewezen.van];
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
        `insert into import (id, soort, bestandsnaam, sha256, omvang, keuzes, status, verslag, gemaakt_op, gewijzigd_op)
         overriding system value values ($1, 'demo', $2, $3, 0, $4, 'vastleggen', $5, $6, $6)`,
        [id, naam, sha256, JSON.stringify({ zaad: this.#zaad }), JSON.stringify({ rijen }), laatste],
      );
    }
    await client.query(`select setval(pg_get_serial_sequence('import', 'id'), (select max(id) from import))`);
  }
}

/** The proposals of each provider with quarterly figures, by KvK number, oldest first. */
export async function leesVoorstellen(database: Database, normset: string): Promise<Map<string, Voorstel[]>> {
  const { rows } = await sql<{ kvk: string; op: Date; trede: number; aanleiding: string | null }>`
    select o.kvk, v.op, v.trede, v.redenen -> 0 ->> 'familie' as aanleiding
    from tredevoorstel v join organisatie o on o.id = v.organisatie_id
    where v.normset = ${normset} order by o.kvk, v.op`.execute(database.db);
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
  'voorstel_trede',
  'voorstel_op',
  'normset',
  'vastgelegd_op',
];

/** Stores the decisions and notes that the demo is complete, together. */
export async function schrijfBesluiten(
  database: Database,
  normset: string,
  besluiten: ReadonlyMap<string, readonly Besluit[]>,
): Promise<number> {
  const organisaties = await organisatiesOpKvk(database.db);
  const rijen = [...besluiten].flatMap(([kvk, lijst]) => {
    const sleutel = organisaties.get(kvk);
    if (!sleutel) return [];
    return lijst.map(({ op, trede, reden, door, voorstel }): readonly Cel[] => [
      sleutel.jeugdregio,
      sleutel.id,
      op,
      trede,
      reden,
      door,
      voorstel?.trede ?? null,
      voorstel?.op ?? null,
      normset,
      op,
    ]);
  });
  return inTransactie(database, async ({ db, client }) => {
    const aantal = await copyRows(client, 'tredebesluit', BESLUIT, rijen);
    await db
      .updateTable('import')
      .set({ status: 'vastgelegd', vastgelegd_op: sql<Date>`gemaakt_op` })
      .where('soort', '=', 'demo')
      .execute();
    await raiseStand(db);
    return aantal;
  });
}
