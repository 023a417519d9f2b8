import { type Kysely, sql } from 'kysely';
import { type Cel, copyRows, type Tabellen, type Transactie } from '../../platform/database/index.ts';
import type { Cel as Kubuscel } from './cijfers/kubus.ts';
import type { Traject } from './domain.ts';

const TRAJECTKOLOMMEN = [
  'jeugdregio',
  'volgnummer',
  'gemeentecode',
  'agb',
  'persoon',
  'nummer',
  'geboren',
  'geslacht',
  'categorie',
  'product',
  'toegewezen_op',
  'eerst_toegewezen_op',
  'ingang',
  'einde',
  'verwijzer',
  'verzocht_op',
  'begonnen_op',
  'gestopt_op',
  'reden',
  'perioden',
  'toegewezen_volume',
  'eenheid',
  'budget',
  'gedeclareerd',
  'geaccepteerd',
  'geaccepteerd_volume',
] as const;

const CIJFERKOLOMMEN = [
  'jeugdregio',
  'fijn',
  'figuur',
  'maand',
  'gemeentecode',
  'agb',
  'categorie',
  'product',
  'leeftijdsgroep',
  'geslacht',
  'dagen',
  'waarde',
] as const;

/** A temporary stop: the traject goes on (JZ588). */
const TIJDELIJK = '20';

/** Puts what follows from the facts of a region in the place of what was there, as of `op`. */
export async function vervangUitkomsten(
  { db, client }: Transactie,
  jeugdregio: string,
  uitkomst: { readonly trajecten: readonly Traject[]; readonly cellen: readonly Kubuscel[] },
  op: Date,
): Promise<void> {
  await sql`delete from ijw_traject where jeugdregio = ${jeugdregio}`.execute(db);
  // What is counted of the rules between messages is made after this, and stays until then.
  await sql`delete from stroomcijfer where jeugdregio = ${jeugdregio} and not starts_with(figuur, 'tussen')`.execute(
    db,
  );
  await copyRows(client, 'ijw_traject', TRAJECTKOLOMMEN, trajectrijen(jeugdregio, uitkomst.trajecten));
  await copyRows(client, 'stroomcijfer', CIJFERKOLOMMEN, cijferrijen(jeugdregio, uitkomst.cellen));
  await sql`insert into stroomcijfer (${sql.raw(CIJFERKOLOMMEN.join(', '))})
    select jeugdregio, false, figuur, maand, gemeentecode, agb, categorie, null, null, null, dagen, sum(waarde)
    from stroomcijfer where jeugdregio = ${jeugdregio} and fijn
    group by jeugdregio, figuur, maand, gemeentecode, agb, categorie, dagen order by figuur, maand`.execute(db);
  await sql`select vul_stroomsom(${jeugdregio}, false)`.execute(db);
  await sql`delete from stroomaanbieder where jeugdregio = ${jeugdregio}`.execute(db);
  await sql`insert into stroomaanbieder select distinct jeugdregio, agb from stroomcijfer
    where jeugdregio = ${jeugdregio} and not fijn`.execute(db);
  await sql`update ijw_stand set berekend_op = ${op}, achter = false, toets_achter = true
    where jeugdregio = ${jeugdregio}`.execute(db);
}

function* trajectrijen(jeugdregio: string, trajecten: readonly Traject[]): Generator<Cel[]> {
  let nummer = 0;
  for (const t of trajecten) {
    const laatste = t.perioden.at(-1);
    const gestopt = laatste?.einde != null && laatste.reden !== TIJDELIJK;
    yield [
      ...[jeugdregio, ++nummer, t.gemeente, t.aanbieder, t.persoon, t.nummer, t.geboren, t.geslacht, t.categorie],
      ...[t.product, t.toegewezenOp, t.eerstToegewezenOp, t.ingang, t.einde, t.verwijzer, t.verzochtOp],
      ...[t.perioden[0]?.begin ?? null, gestopt ? laatste.einde : null, gestopt ? laatste.reden : null],
      ...[JSON.stringify(t.perioden), t.toegewezenVolume, t.eenheid, t.budget, t.gedeclareerd, t.geaccepteerd],
      t.geaccepteerdVolume,
    ];
  }
}

/** Figure by figure, as they are asked for: then what one question reads lies together, and takes half the time or less. */
function* cijferrijen(jeugdregio: string, cellen: readonly Kubuscel[]): Generator<Cel[]> {
  const rij = (cel: Kubuscel, figuur: string, dagen: number | null, waarde: number): Cel[] => {
    const { maand, gemeente, aanbieder, categorie, product, leeftijdsgroep, geslacht } = cel;
    const sleutel = [
      jeugdregio,
      true,
      figuur,
      maand,
      gemeente,
      aanbieder,
      categorie,
      product,
      leeftijdsgroep,
      geslacht,
    ];
    return [...sleutel, dagen, waarde];
  };
  for (const [figuur, met] of perFiguur(cellen, ({ waarden }) => waarden))
    for (const cel of met) yield rij(cel, figuur, null, cel.waarden[figuur] ?? 0);
  for (const [figuur, met] of perFiguur(cellen, ({ histogrammen }) => histogrammen))
    for (const cel of met)
      for (const [dagen, aantal] of Object.entries(cel.histogrammen[figuur] ?? {}))
        yield rij(cel, figuur, Number(dagen), aantal);
}

/** The cells that have a figure, for each. */
function perFiguur(cellen: readonly Kubuscel[], delen: (cel: Kubuscel) => object): Map<string, Kubuscel[]> {
  const per = new Map<string, Kubuscel[]>();
  for (const cel of cellen)
    for (const figuur of Object.keys(delen(cel))) {
      const met = per.get(figuur);
      if (met) met.push(cel);
      else per.set(figuur, [cel]);
    }
  return per;
}

/** Regions of which the figures are behind their messages. */
export async function leesAchter(db: Kysely<Tabellen>, rustSinds: Date | null): Promise<string[]> {
  const { rows } = await sql<{ jeugdregio: string }>`
    select jeugdregio from ijw_stand
    where achter and (${rustSinds}::timestamptz is null or ingelezen_op is null or ingelezen_op < ${rustSinds})
    order by jeugdregio`.execute(db);
  return rows.map(({ jeugdregio }) => jeugdregio);
}

/**
 * Holds a region until the end of the transaction, so that no import changes it while its figures are made. Answers what of it is still
 * behind: another may just have done it.
 */
export async function houdRegio(
  db: Kysely<Tabellen>,
  jeugdregio: string,
): Promise<{ readonly achter: boolean; readonly toets: boolean }> {
  const { rows } = await sql<{ achter: boolean; toets: boolean }>`
    select achter, toets_achter as toets from ijw_stand where jeugdregio = ${jeugdregio} for update`.execute(db);
  return rows[0] ?? { achter: false, toets: false };
}
