import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laadProefregio } from '../../../e2e/scherm/proefstroom.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';

let proef: Proefapp;
let regio: Proefpersoon;
let gemeente: Proefpersoon;
let elders: Proefpersoon;
let analist: Proefpersoon;
let aanbieder: Proefpersoon;
/** AGB code of the provider that the indiener is of, the one with the most trajecten. */
let agb: string;

beforeAll(async () => {
  proef = await maakProefapp();
  const { database } = proef;
  const meeste = await laadProefregio(database);
  agb = meeste.agb;
  regio = await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ34' });
  gemeente = await maakProefpersoon(database, 'contractmanager', { soort: 'gemeente', gemeentecode: 'GM0758' });
  elders = await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ01' });
  analist = await maakProefpersoon(database, 'analist');
  aanbieder = await maakProefpersoon(database, 'indiener', { organisatieId: meeste.organisatieId });
}, 120_000);
afterAll(() => proef?.sluit());

const haal = async (pad: string, { headers }: Proefpersoon) => {
  const antwoord = await proef.app.inject({ url: `/api/v1${pad}`, headers });
  return { status: antwoord.statusCode, json: antwoord.json() };
};
const tel = async (vraag: string): Promise<number> =>
  (await proef.database.pool.query<{ n: number }>(`select (${vraag})::integer as n`)).rows[0]?.n ?? -1;

const PERIODE = 'van=2024-11&tot=2026-10';

describe('waiting times', () => {
  it('are those of the trajecten, with the median over all and per kind of help', async () => {
    const { json, status } = await haal(`/wachttijden?${PERIODE}`, regio);
    expect(status).toBe(200);
    const wachten = `select greatest(0, begonnen_op - greatest(ingang, eerst_toegewezen_op::date)) as d, categorie from ijw_traject
      where to_char(begonnen_op, 'YYYY-MM') between '2024-11' and '2026-10'`;
    expect(json.totaal.aantal).toBe(await tel(`select count(*) from (${wachten}) w`));
    const { rows } = await proef.database.pool.query(
      `select categorie, count(*)::integer as aantal, round(percentile_cont(0.5) within group (order by d)::numeric, 1)::float8 as mediaan,
         round(percentile_cont(0.9) within group (order by d)::numeric, 1)::float8 as p90
       from (${wachten}) w group by categorie order by categorie`,
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(
      json.rijen.map((rij: { code: string; totaal: { aantal: number; mediaan: number; p90: number } }) => ({
        categorie: rij.code,
        aantal: rij.totaal.aantal,
        mediaan: rij.totaal.mediaan,
        p90: rij.totaal.p90,
      })),
    ).toEqual(rows);
    expect(json.kolommen.map((kolom: { naam: string }) => kolom.naam)).toContain('Breda');
    expect(json.verdeling.reduce((a: number, b: number) => a + b, 0)).toBe(json.totaal.aantal);
    expect(json.reeks).toHaveLength(24);
  });

  it('are judged by all months, however many are shown', async () => {
    const lees = async (van: string) => (await haal(`/wachttijden?van=${van}&tot=2026-10&per=aanbieder`, regio)).json;
    const [lang, kort] = [await lees('2023-11'), await lees('2026-02')];
    const { punten, maanden, ...grenzen } = lang.kaart;
    expect(maanden.length).toBeGreaterThan(30);
    expect(kort.kaart).toEqual({ ...grenzen, punten: punten.slice(-9), maanden: maanden.slice(-9) });
    expect(kort.reeks).toEqual(lang.reeks.slice(-9));
    const sinds = new Map<string, unknown>(
      lang.perAanbieder.map((een: { code: string; slechterSinds: unknown }) => [een.code, een.slechterSinds]),
    );
    expect(kort.perAanbieder.length).toBeGreaterThan(5);
    for (const { code, slechterSinds } of kort.perAanbieder) expect(slechterSinds).toBe(sinds.get(code));
  });

  it('can be chosen by age, product and provider, and add up', async () => {
    const { json } = await haal(`/wachttijden?${PERIODE}&per=aanbieder`, regio);
    const groepen = ['0-3', '4-7', '8-11', '12-15', '16-17', '18%2B', 'onbekend'];
    let som = 0;
    for (const groep of groepen)
      som += (await haal(`/wachttijden?${PERIODE}&leeftijd=${groep}`, regio)).json.totaal?.aantal ?? 0;
    expect(som).toBe(json.totaal.aantal);
    const [eerste] = json.perAanbieder;
    const alleen = await haal(`/wachttijden?${PERIODE}&aanbieder=${eerste.code}`, regio);
    expect(alleen.json.totaal).toEqual(eerste.maat);
  });

  it('hide few people from who has no contract, and keep nobody else’s figures from being shown', async () => {
    const { json } = await haal(`/wachttijden?${PERIODE}`, analist);
    expect(json.onderdrukt).toBe(true);
    expect(json.verdeling).toBe(null);
    const maten = json.rijen.flatMap((rij: { totaal: unknown; cellen: unknown[] }) => [rij.totaal, ...rij.cellen]);
    // What is hidden everywhere in a row or a column is not there at all.
    const heel = (await haal(`/wachttijden?${PERIODE}`, regio)).json;
    const getallen = (van: unknown[]) => van.filter((maat) => maat !== null && maat !== 'klein').length;
    const alleMaten = heel.rijen.flatMap((rij: { totaal: unknown; cellen: unknown[] }) => [rij.totaal, ...rij.cellen]);
    expect(getallen(maten)).toBeGreaterThan(0);
    expect(getallen(maten)).toBeLessThan(getallen(alleMaten));
    for (const maat of maten) if (maat !== null && maat !== 'klein') expect(maat.aantal).toBeGreaterThanOrEqual(10);
    // Also not with whom there are few.
    const { kolommen, perAanbieder, rijen } = (await haal(`/wachttijden?${PERIODE}&per=aanbieder`, analist)).json;
    const alle = (await haal(`/wachttijden?${PERIODE}&per=aanbieder`, regio)).json;
    expect([perAanbieder.length > 0, perAanbieder.length < alle.perAanbieder.length]).toEqual([true, true]);
    expect(perAanbieder.map((een: { maat: unknown }) => een.maat)).not.toContain('klein');
    expect(kolommen.length).toBeLessThan(alle.kolommen.length);
    for (const { cellen } of rijen) expect(cellen).toHaveLength(kolommen.length);
  });
});

describe('flow', () => {
  it('says who comes back in crisis, which assignments go on with another, and how long they hold', async () => {
    const { json } = await haal(`/stroom?${PERIODE}`, regio);
    const som = (figuur: string): number =>
      json.reeksen
        .find((reeks: { figuur: string }) => reeks.figuur === figuur)
        .waarden.reduce((a: number, b: number) => a + b, 0);
    const uit = `from stroomcijfer where not fijn and maand between '${json.van}' and '${json.tot}'`;
    for (const figuur of ['terugInCrisis', 'herindicatie'])
      expect([figuur, som(figuur)]).toEqual([
        figuur,
        await tel(`select coalesce(sum(waarde), 0)::int ${uit} and figuur = '${figuur}'`),
      ]);
    expect(som('herindicatie')).toBeGreaterThan(0);
    expect(json.indicatieduur.mediaan).toBeGreaterThan(0);
  });
});

describe('who sees what', () => {
  it('is decided by region, municipality and provider', async () => {
    expect((await haal('/wachttijden', elders)).status).toBe(404);
    expect((await haal('/wachttijden?regio=JZ34', elders)).status).toBe(404);
    const eigen = await haal(`/wachttijden?${PERIODE}&per=aanbieder`, aanbieder);
    expect(eigen.json.kolommen.map((kolom: { code: string }) => kolom.code)).toEqual([agb]);
    expect((await haal('/trajecten', analist)).status).toBe(403);
    expect((await haal('/berichtenverkeer', analist)).status).toBe(403);
  });

  it('holds for single trajecten and messages too', async () => {
    const alle = await haal('/trajecten', regio);
    expect(alle.json.totaal).toBe(await tel('select count(*) from ijw_traject'));
    const breda = await haal('/trajecten', gemeente);
    expect(breda.json.totaal).toBe(await tel(`select count(*) from ijw_traject where gemeentecode = 'GM0758'`));
    expect(breda.json.totaal).toBeLessThan(alle.json.totaal);
    const eigen = await haal('/trajecten?stand=loopt', aanbieder);
    expect(new Set(eigen.json.trajecten.map((t: { aanbieder: string }) => t.aanbieder)).size).toBe(1);
    const fout = await haal('/berichtenverkeer?fouten=ja', regio);
    const binnen = 'select id from ijw_bericht where bevindingen > 0';
    const tussen = 'select bericht from ijw_tussenbevinding where not wacht';
    expect(fout.json.totaal).toBe(await tel(`select count(*) from (${binnen} union ${tussen}) b`));
    for (const { bevindingen, tussen: naast } of fout.json.berichten)
      expect(bevindingen.length + naast.filter((een: { wacht: boolean }) => !een.wacht).length).toBeGreaterThan(0);
  });

  it('counts in the list what the figure counts, by age and sex too', async () => {
    const lijst = async (keuze: string) => (await haal(`/trajecten?${keuze}`, regio)).json.totaal as number;
    for (const wie of [
      '',
      '&geslacht=1',
      '&leeftijd=12-15',
      '&leeftijd=18%2B&geslacht=2',
      '&gemeente=GM0758',
      '&product=45A04',
    ]) {
      const wacht = (await haal(`/wachttijden?${PERIODE}${wie}`, regio)).json;
      const stroom = (await haal(`/stroom?${PERIODE}${wie}`, regio)).json;
      const nu = (figuur: string) => stroom.reeksen.find((reeks: { figuur: string }) => reeks.figuur === figuur).nu;
      expect([wie, await lijst(`stand=wacht${wie}`)]).toEqual([wie, wacht.open.aantal]);
      expect([wie, await lijst(`stand=loopt${wie}`)]).toEqual([wie, nu('inZorg')]);
      const maand = stroom.maanden.at(-1);
      const begonnen = wacht.reeks.at(-1).maat?.aantal ?? 0;
      expect([wie, await lijst(`maand=${maand}${wie}`)]).toEqual([wie, begonnen]);
      const jaar = `gestoptVan=${stroom.jaarVanaf}&gestoptTot=${stroom.tot}`;
      expect([wie, await lijst(`stand=gestopt&${jaar}${wie}`)]).toEqual([wie, nu('beeindigd')]);
      for (const { code, aantal } of stroom.redenen)
        expect([wie, code, await lijst(`${jaar}&reden=${code}${wie}`)]).toEqual([wie, code, aantal]);
    }
    expect(await lijst('stand=wacht')).toBeGreaterThan(0);
  });

  it('gives the last page to who asks for one that is not there', async () => {
    for (const pad of ['/trajecten', '/berichtenverkeer']) {
      const { json } = await haal(`${pad}?pagina=400`, regio);
      expect([pad, json.pagina]).toEqual([pad, Math.ceil(json.totaal / json.grootte)]);
      expect((json.trajecten ?? json.berichten).length).toBeGreaterThan(0);
    }
    expect((await haal('/trajecten?persoon=00000000&pagina=3', regio)).json).toMatchObject({
      totaal: 0,
      trajecten: [],
    });
  });

  it('has a place for every traject', async () => {
    const lijst = async (stand: string) => (await haal(`/trajecten?stand=${stand}`, regio)).json.totaal as number;
    const perStand: number[] = [];
    for (const stand of ['wacht', 'loopt', 'gestopt', 'afgelopen', 'later']) perStand.push(await lijst(stand));
    const samen = perStand.reduce((a, b) => a + b, 0);
    // Who stops on the very last day runs and stopped.
    const laatste = await tel(`select count(*) from ijw_traject where gestopt_op = '2026-10-31'`);
    expect(samen).toBe((await tel('select count(*) from ijw_traject')) + laatste);
  });

  it('holds for what is wrong between messages, which is kept by rule and counted', async () => {
    const perRegel = await proef.database.pool.query<{ regel: string; gemeentecode: string; n: number }>(
      `select regel, gemeentecode, count(*)::integer as n from ijw_tussenbevinding where not wacht group by 1, 2`,
    );
    expect(perRegel.rows.length).toBeGreaterThan(5);
    const laat = (waar: (rij: { gemeentecode: string }) => boolean) =>
      perRegel.rows.filter((rij) => rij.regel === 'OP271' && waar(rij)).reduce((som, { n }) => som + n, 0);
    const lijst = async (wie: Proefpersoon, meer = '') =>
      (await haal(`/berichtenverkeer?regel=OP271${meer}`, wie)).json;
    expect((await lijst(regio)).totaal).toBe(laat(() => true));
    expect((await lijst(gemeente)).totaal).toBe(laat(({ gemeentecode }) => gemeentecode === 'GM0758'));
    const [eerste] = (await lijst(regio)).berichten;
    expect(eerste.soort).toBe('JW305');
    expect(eerste.tussen).toContainEqual({
      ...{ regel: 'OP271', titel: expect.stringMatching(/./), wacht: false, door: 'afzender', aantal: 1 },
      meldingen: [expect.stringMatching(/^verzonden op 20\d\d-\d\d-\d\d; verwacht uiterlijk /)],
    });
    const eigen = await lijst(aanbieder);
    expect(new Set(eigen.berichten.map((b: { afzender: string }) => b.afzender)).size).toBe(1);
    expect((await haal('/berichtenverkeer?regel=OP271', elders)).status).toBe(404);
    expect((await haal('/berichtenverkeer?regel=OP271&regio=JZ34', elders)).status).toBe(404);
    const maand = await lijst(regio, '&van=2026-03&tot=2026-03');
    for (const { dagtekening } of maand.berichten) expect(dagtekening).toMatch(/^2026-03-/);
    expect((await haal("/berichtenverkeer?regel=OP271'--", regio)).status).toBe(400);
  });

  it('is decided in the database too: nobody of another region sees what is wrong here', async () => {
    const zicht = async (regiocode: string) => {
      const vreemd = await maakProefpersoon(proef.database, 'contractmanager', { soort: 'jeugdregio', regiocode });
      return (await haal('/berichtenverkeer?fouten=ja', vreemd)).status;
    };
    expect([await zicht('JZ34'), await zicht('JZ12')]).toEqual([200, 404]);
    const beleid = await proef.database.pool.query<{ n: string }>(
      `select c.relname as n from pg_class c where c.relname = 'ijw_tussenbevinding' and c.relrowsecurity and c.relforcerowsecurity`,
    );
    expect(beleid.rows).toHaveLength(1);
  });
});

describe('the other pictures', () => {
  it('of flow balance with their table', async () => {
    const { json, status } = await haal(`/stroom?${PERIODE}`, regio);
    expect(status).toBe(200);
    // Ninety days before the end of October: of August it is not decided yet who left.
    expect(json.beslist).toEqual({ van: '2025-08', tot: '2026-07' });
    const som = (figuur: string) => {
      const reeks = json.reeksen.find((een: { figuur: string }) => een.figuur === figuur);
      const tot = json.maanden.indexOf(json.beslist.tot) + 1;
      return reeks.waarden.slice(tot - 12, tot);
    };
    const optel = (getallen: number[]) => getallen.reduce((a, b) => a + b, 0);
    const uit = json.reeksen.find((reeks: { figuur: string }) => reeks.figuur === 'uitstroom');
    expect(uit).toMatchObject({ bekendTot: '2026-07', nu: optel(som('uitstroom')) });
    const naar = (soort: string) =>
      json.schakels.lijst
        .filter((s: { naar: { soort: string } }) => s.naar.soort === soort)
        .reduce((n: number, s: { aantal: number }) => n + s.aantal, 0);
    expect(naar('uit')).toBe(optel(som('uitstroom')));
    expect(optel(som('gestart'))).toBeGreaterThan(5);
    expect(json.redenen.map((r: { naam: string }) => r.naam).join()).not.toContain('undefined');
  });

  it('of money are the lines that were awarded', async () => {
    const { json, status } = await haal(`/zorggebruik?${PERIODE}`, regio);
    expect(status).toBe(200);
    const toegekend = json.reeksen.find((reeks: { figuur: string }) => reeks.figuur === 'toegekend').waarden;
    const uitTrajecten =
      await tel(`select coalesce(sum(waarde), 0) from stroomcijfer where not fijn and figuur = 'toegekend'
      and maand between '2024-11' and '2026-10'`);
    expect(toegekend.reduce((a: number, b: number) => a + b, 0)).toBe(uitTrajecten);
    expect(json.vooruitblik.onder).toBeLessThanOrEqual(json.vooruitblik.verwacht);
    expect(json.vooruitblik.boven).toBeGreaterThanOrEqual(json.vooruitblik.verwacht);
  });

  it('of price and volume add up to the difference between two years, per kind of help too', async () => {
    const { json } = await haal('/prijsvolume', regio);
    const { perSoort: soorten } = (await haal('/zorggebruik', regio)).json;
    const som = (rijen: Record<string, number>[], naam: string) => rijen.reduce((n, rij) => n + (rij[naam] ?? 0), 0);
    expect(json).toMatchObject({
      nu: { van: '2025-10', tot: '2026-09' },
      eerder: { van: '2024-10', tot: '2025-09' },
    });
    expect([json.totaal.na, json.totaal.voor]).toEqual([som(soorten, 'toegekend'), som(soorten, 'eerder')]);
    for (const deel of [json.totaal, ...json.perSoort])
      expect(deel.volume + deel.prijs + deel.nieuwEnWeg).toBe(deel.na - deel.voor);
    for (const naam of ['voor', 'na', 'volume', 'prijs', 'nieuwEnWeg'])
      expect([naam, som(json.perSoort, naam)]).toEqual([naam, json.totaal[naam]]);
    const een = json.perSoort[0];
    expect((await haal(`/prijsvolume?categorie=${een.code}`, regio)).json.totaal).toEqual({
      ...{ voor: een.voor, na: een.na, volume: een.volume, prijs: een.prijs, nieuwEnWeg: een.nieuwEnWeg },
    });
    // A product may be of one young person.
    expect((await haal('/prijsvolume', analist)).status).toBe(403);
    expect((await haal('/prijsvolume', elders)).status).toBe(404);
  });

  it('of quality name who is late with what', async () => {
    const { json, status } = await haal(`/berichtkwaliteit?${PERIODE}`, regio);
    expect(status).toBe(200);
    for (const { partijen, optijd, telaat } of json.termijnen) {
      expect(partijen.reduce((n: number, p: { optijd: number }) => n + p.optijd, 0)).toBe(optijd);
      expect(partijen.reduce((n: number, p: { telaat: number }) => n + p.telaat, 0)).toBe(telaat);
    }
    expect(json.afkeuringen.length).toBeGreaterThan(0);
    const naam = (code: string) => json.termijnen.find((term: { code: string }) => term.code === code);
    for (const code of ['retourGemeente', 'retourAanbieder', 'JW305', 'reactie'])
      expect([code, naam(code).optijd + naam(code).telaat > 0]).toEqual([code, true]);
    expect(naam('retourGemeente').partijen.map((p: { naam: string }) => p.naam)).toContain('Breda');
    for (const { regel, aantal, titel } of json.regels) {
      expect(titel).not.toBe(regel);
      expect([regel, aantal]).toEqual([
        regel,
        await tel(`select coalesce(sum(v.aantal), 0) from ijw_tussenbevinding v join ijw_bericht b on b.id = v.bericht
          where not wacht and regel = '${regel}' and dagtekening between '2025-11-01' and '2026-10-31'`),
      ]);
    }
    expect(json.regels.length).toBeGreaterThan(1);
    expect(json.regels.map(({ regel }: { regel: string }) => regel)).not.toContain('OP271');
    expect((await haal('/stroomdefinities', analist)).json.definities.length).toBeGreaterThan(20);
  });

  it('refuse a period that is upside down, and a code that is none', async () => {
    expect((await haal('/stroom?van=2026-05&tot=2026-01', regio)).status).toBe(400);
    expect((await haal('/stroom?gemeente=Breda', regio)).status).toBe(400);
    expect((await haal('/trajecten?gestoptVan=2026-10&gestoptTot=2025-01', regio)).status).toBe(400);
    const elders = await haal('/stroom?gemeente=GM0363', regio);
    expect([elders.status, elders.json.detail]).toEqual([400, expect.stringContaining('GM0363 hoort niet bij')]);
  });
});

describe('amounts and terms for who watches over all', () => {
  it('are shown of a region as a whole, and not of a choice by which two sums can be compared', async () => {
    for (const keuze of [
      `aanbieder=${agb}`,
      'leeftijd=8-11',
      'geslacht=1',
      'gemeente=GM0758',
      'categorie=45',
      'product=45A01',
    ]) {
      expect((await haal(`/zorggebruik?${PERIODE}&${keuze}`, analist)).status).toBe(403);
      expect((await haal(`/zorggebruik?${PERIODE}&${keuze}`, regio)).status).toBe(200);
    }
    const { json } = await haal(`/zorggebruik?${PERIODE}`, analist);
    const alles = (await haal(`/zorggebruik?${PERIODE}`, regio)).json;
    for (const deel of ['perSoort', 'perAanbieder']) {
      const dicht = json[deel].filter((rij: { toegekend: number | null }) => rij.toegekend === null);
      const open = json[deel].filter((rij: { toegekend: number | null }) => rij.toegekend !== null);
      expect(open.length + dicht.length).toBe(alles[deel].length);
      // One alone would be the sum less the others.
      expect(dicht).not.toHaveLength(1);
    }
    expect(json.perAanbieder.map((rij: { toegekend: number | null }) => rij.toegekend)).toContain(null);
    expect(json.benutting).toEqual([]);
  });

  it('of one provider are shown only where they are shown beside all others', async () => {
    const alle = (await haal('/aansluiting', analist)).json.rijen;
    expect(alle.length).toBeGreaterThan(5);
    const exact = (await haal('/aansluiting', regio)).json.rijen;
    expect(exact.some(({ toegekend }: { toegekend: number }) => toegekend % 1_000_000 !== 0)).toBe(true);
    for (const { toegekend } of alle) if (toegekend !== null) expect(toegekend % 1_000_000).toBe(0);
    for (const rij of alle)
      expect((await haal(`/aansluiting?aanbieder=${rij.code}`, analist)).json.rijen).toEqual([rij]);
  });

  it('are not split so far that a term is about one of them', async () => {
    expect((await haal('/berichtkwaliteit?leeftijd=8-11', analist)).status).toBe(403);
    expect((await haal('/berichtkwaliteit?leeftijd=8-11', regio)).status).toBe(200);
    const { json } = await haal('/berichtkwaliteit', analist);
    const open = (await haal('/berichtkwaliteit', regio)).json.openVerzoeken;
    expect(open.gemeenten.some(({ aantal }: { aantal: number }) => aantal < 10)).toBe(true);
    expect([Math.round(open.totaal / 5) * 5, null]).toContain(json.openVerzoeken.totaal);
    expect(json.openVerzoeken.gemeenten.length).toBeLessThan(open.gemeenten.length);
    for (const { aantal, dagen } of json.openVerzoeken.gemeenten) {
      expect(aantal).toBeGreaterThanOrEqual(10);
      expect(dagen === null || dagen.aantal >= 10).toBe(true);
    }
    for (const { partijen } of json.regels)
      for (const { aantal } of partijen) expect(aantal).toBeGreaterThanOrEqual(10);
    for (const { partijen } of json.termijnen)
      for (const { optijd, telaat } of partijen) expect(optijd + telaat).toBeGreaterThanOrEqual(10);
  });
});
