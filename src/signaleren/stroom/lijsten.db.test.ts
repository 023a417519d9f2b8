import { afterAll, beforeAll, expect, it } from 'vitest';
import { laadProefstroom, voegProefaanbiedersToe } from '../../../e2e/scherm/proefstroom.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';

let proef: Proefapp;
let regio: Proefpersoon;
let gemeente: Proefpersoon;

beforeAll(async () => {
  proef = await maakProefapp();
  await voegProefaanbiedersToe(proef.database);
  await laadProefstroom(proef.database, 0.01);
  regio = await maakProefpersoon(proef.database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ34' });
  gemeente = await maakProefpersoon(proef.database, 'contractmanager', { soort: 'gemeente', gemeentecode: 'GM0758' });
}, 120_000);
afterAll(() => proef?.sluit());

interface Traject {
  readonly nummer: string;
  readonly gemeentecode: string;
  readonly agb: string;
}
interface Bericht {
  readonly id: string;
  readonly soort: string;
}
const haal = async (pad: string, { headers }: Proefpersoon) => {
  const antwoord = await proef.app.inject({ url: `/api/v1${pad}`, headers });
  return { status: antwoord.statusCode, json: antwoord.json() };
};
const padVan = ({ nummer, gemeentecode, agb }: Traject) =>
  `/berichtenverkeer?gemeente=${gemeentecode}&aanbieder=${agb}&toewijzing=${nummer}`;

/** All pages of a list. */
async function leesAlle(pad: string): Promise<Bericht[]> {
  const alle: Bericht[] = [];
  for (let pagina = 1; ; pagina++) {
    const { json } = await haal(`${pad}&pagina=${pagina}`, regio);
    alle.push(...json.berichten);
    if (alle.length >= json.totaal) return alle;
  }
}

/** Of every kind of fact that names an assignment, the messages, found one by one. */
async function verwacht({ nummer, gemeentecode, agb }: Traject): Promise<string[]> {
  const tussen = `b.gemeentecode = $2 and b.agb = $3`;
  const { rows } = await proef.database.pool.query<{ id: string }>(
    `with noemt as (
       ${['ijw_toewijzing', 'ijw_levering', 'ijw_prestatie']
         .map(
           (tabel) =>
             `select b.* from ijw_bericht b join ${tabel} f on f.bericht = b.id where ${tussen} and f.nummer = $1`,
         )
         .join(' union ')}
       ${['ijw_verzoek', 'ijw_antwoord']
         .map(
           (
             tabel,
           ) => `union select b.* from ijw_bericht b join ${tabel} f on f.bericht = b.id where ${tussen} and f.referentie in
             (select t.referentie from ijw_toewijzing t join ijw_bericht tb on tb.id = t.bericht where t.nummer = $1 and tb.gemeentecode = $2 and tb.agb = $3)`,
         )
         .join(' ')})
     select id from noemt
     union select r.id from ijw_bericht r join noemt n on r.over = n.identificatie and r.door_gemeente <> n.door_gemeente
       and r.gemeentecode = n.gemeentecode and r.agb = n.agb`,
    [nummer, gemeentecode, agb],
  );
  return rows.map(({ id }) => id).sort();
}

it('leads from each assignment to all messages that tell of it, and to no other', async () => {
  const { json } = await haal('/trajecten?stand=gestopt', regio);
  expect(json.trajecten.length).toBeGreaterThan(10);
  const soorten = new Set<string>();
  for (const traject of json.trajecten as Traject[]) {
    const gevonden = await leesAlle(padVan(traject));
    expect([traject.nummer, gevonden.map(({ id }) => id).sort()]).toEqual([traject.nummer, await verwacht(traject)]);
    for (const { soort } of gevonden) soorten.add(soort);
    // What has ended was assigned, began and stopped.
    for (const soort of ['JW301', 'JW305', 'JW307'])
      expect(gevonden.some((bericht) => bericht.soort === soort)).toBe(true);
  }
  // Also what was asked for, declared and sent back.
  for (const soort of ['JW302', 'JW306', 'JW315', 'JW323', 'JW325']) expect(soorten).toContain(soort);
});

it('shows of an assignment of another municipality nothing, and asks for whom a number is of', async () => {
  const { json } = await haal('/trajecten', regio);
  const vreemd = (json.trajecten as Traject[]).find(({ gemeentecode }) => gemeentecode !== 'GM0758');
  expect((await haal(padVan(vreemd as Traject), regio)).json.totaal).toBeGreaterThan(0);
  expect((await haal(padVan(vreemd as Traject), gemeente)).json.totaal ?? 0).toBe(0);
  const zonder = await haal(`/berichtenverkeer?toewijzing=${vreemd?.nummer}`, regio);
  expect([zonder.status, zonder.json.detail]).toEqual([
    400,
    expect.stringContaining('Kies bij een toewijzing ook de gemeente en de aanbieder.'),
  ]);
  expect((await haal('/berichtenverkeer?toewijzing=1%27--&gemeente=GM0744&aanbieder=12345678', regio)).status).toBe(
    400,
  );
});
