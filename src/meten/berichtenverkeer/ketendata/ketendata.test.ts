import { beforeAll, describe, expect, it } from 'vitest';
import type { Berichtsoort, Feit } from '../domain.ts';
import { alsCsv, feitenUit, kolomVan, leesProef, PROEFPROFIEL, proefbestanden, rijenVan } from '../proefketendata.ts';
import { bouwToestand } from '../toestand/trajecten.ts';

let feiten: readonly Feit[];
beforeAll(async () => {
  feiten = await feitenUit(proefbestanden(0.01));
}, 60_000);

/** In another order, the same for the same number. */
const geschud = <T>(lijst: readonly T[], zaad: number): T[] =>
  lijst
    .map((een, i) => [(i * 7919 + zaad * 104_729) % 10_007, een] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, een]) => een);

const zonderMaand = <T extends { geboren: string | null }>(traject: T): T => ({
  ...traject,
  geboren: traject.geboren?.slice(0, 4) ?? null,
});

async function alsKetendata(zaad: number): Promise<Feit[]> {
  const uit: Feit[] = [];
  for (const [soort, rijen] of geschud([...rijenVan(feiten)], zaad)) {
    const gelezen = await leesProef(alsCsv(soort, geschud(rijen, zaad)), soort);
    expect(gelezen.bevindingen.slice(0, 3), soort).toEqual([]);
    uit.push(...gelezen.feiten);
  }
  return uit;
}

describe('Ketendata', () => {
  it('gives the same trajecten as the messages themselves, in any order', async () => {
    const verwacht = bouwToestand(feiten);
    expect(verwacht.trajecten.length).toBeGreaterThan(40);
    expect(verwacht.regels.length).toBeGreaterThan(200);
    for (const zaad of [0, 1, 2]) {
      const gekregen = bouwToestand(await alsKetendata(zaad));
      expect(gekregen.trajecten.map(zonderMaand)).toEqual(verwacht.trajecten.map(zonderMaand));
      expect(gekregen.regels.map(({ stand }) => stand).sort()).toEqual(
        verwacht.regels.map(({ stand }) => stand).sort(),
      );
    }
  });

  it('gives a message the same identity whatever the order of its rows, and another when it says something else', async () => {
    const rijen = rijenVan(feiten).get('JW323') ?? [];
    const id = async (deze: typeof rijen) =>
      (await leesProef(alsCsv('JW323', deze), 'JW323')).berichten.map((b) => b.id).sort();
    expect(await id(geschud(rijen, 5))).toEqual(await id(rijen));
    const [eerste, ...rest] = rijen;
    expect(await id([{ ...eerste, volume: '7777' }, ...rest])).not.toEqual(await id(rijen));
  });

  const START = {
    bsn: '999900006',
    gemeente: '0758',
    aanbieder: '99000001',
    identificatie: 'B1',
    dagtekening: '02-03-2026',
    begin: '01-03-2026',
  };
  const start = (...rijen: readonly object[]) =>
    leesProef(
      alsCsv(
        'JW305',
        rijen.map((rij) => ({ ...START, ...rij })),
      ),
      'JW305',
    );

  it('leaves a message out as a whole when one of its rows is wrong, and says where without saying what', async () => {
    const { berichten, geweigerd, bevindingen } = await start(
      {},
      { begin: '31-02-2026', identificatie: 'B2' },
      { identificatie: 'B2' },
      { bsn: 'Jansen', identificatie: 'B3' },
      { begin: '999900006', identificatie: 'B4' },
      { bsn: '12', identificatie: 'B5' },
      { nummer: '999900006', identificatie: 'B6' },
    );
    expect(berichten).toHaveLength(1);
    expect(geweigerd).toBe(5);
    expect(bevindingen).toMatchObject([
      { rij: 3, kolom: 'Kolom begin', gevonden: 'iets als 99-99-9999', verwacht: 'een datum, zoals 22-11-2026' },
      { rij: 5, kolom: 'Kolom bsn', gevonden: 'iets als Aaaaaa' },
      { rij: 6, kolom: 'Kolom begin', gevonden: 'iets als 999999999' },
      { rij: 7, kolom: 'Kolom bsn', verwacht: 'een burgerservicenummer van 9 cijfers' },
      { rij: 8, kolom: 'Kolom nummer', gevonden: 'het burgerservicenummer van deze rij' },
    ]);
    expect(JSON.stringify(bevindingen)).not.toMatch(/99990000|Jansen/);
  });

  it('keeps a message without identification by what it says, each row one', async () => {
    const zonder = { identificatie: '' };
    const { berichten } = await start(zonder, { ...zonder, begin: '04-03-2026' }, zonder);
    expect(berichten).toHaveLength(2);
    expect(berichten[0]?.feit.bericht).toMatch(/^K[0-9a-f]{15}$/);
  });

  it('keeps two children of one day apart without identification, in one file and in two', async () => {
    const zonder = { identificatie: '' };
    const ander = { ...zonder, bsn: '999900018' };
    const samen = (await start(zonder, ander)).berichten.map(({ id }) => id);
    expect(new Set(samen).size).toBe(2);
    const apart = [await start(zonder), await start(ander)].flatMap(({ berichten }) => berichten.map(({ id }) => id));
    expect(apart).toEqual(samen);
  });

  it('takes the last month of the lines of a declaration, whatever their order', async () => {
    const rijen = (rijenVan(feiten).get('JW323') ?? []).slice(0, 1).flatMap((rij) =>
      ['01-01-2026', '01-03-2026', '01-02-2026'].map((van, i) => {
        return { ...rij, declaratiemaand: '', van, tot: van, referentie: `R${i}` };
      }),
    );
    for (const deze of [rijen, [...rijen].reverse(), geschud(rijen, 3)]) {
      const { berichten } = await leesProef(alsCsv('JW323', deze), 'JW323');
      expect(berichten.map(({ feit }) => feit.declaratiemaand)).toEqual(['2026-03']);
    }
  });

  it('knows the rows that belong to no message, so that nothing is replaced by a part', async () => {
    const { zoek, berichten } = await start(
      {},
      { aanbieder: '12', identificatie: 'B2' },
      { dagtekening: '31-02-2026', identificatie: 'B3' },
      { gemeente: '99999', identificatie: 'B4' },
      { identificatie: '=x', begin: 'x' },
      { begin: 'x', identificatie: 'B5' },
      { identificatie: '' },
    );
    expect(zoek).toEqual([3, 4, 5, 6]);
    expect(berichten).toHaveLength(2);
  });

  it('takes the products of a request for change together', async () => {
    const rij = { ...START, begin: '', referentie: 'R2', gewensteIngang: '01-05-2026', categorie: '45' };
    const csv = alsCsv('JW317', [rij, { ...rij, gewensteIngang: '01-04-2026', categorie: '' }]);
    const { feiten: uit } = await leesProef(csv, 'JW317');
    expect(uit).toMatchObject([
      { feit: 'verzoek', soort: 'wijziging', gewensteIngang: '2026-04-01', categorie: '45' },
      { feit: 'bericht', soort: 'JW317', regels: 1 },
    ]);
  });

  it('reads kinds of message side by side where a column names them', async () => {
    const kolommen = [
      'bsn',
      'gemeente',
      'aanbieder',
      'identificatie',
      'dagtekening',
      'begin',
      'einde',
      'reden',
    ] as const;
    const kop = ['Bericht', ...kolommen.map(kolomVan)].join(',');
    const waarden = '999900006,758,99000001,B1,02-03-2026,01-03-2026';
    const soorten = Object.fromEntries(
      (['JW305', 'JW307'] as const).map((soort: Berichtsoort) => [
        soort,
        Object.fromEntries(kolommen.slice(0, soort === 'JW305' ? 6 : 8).map((veld) => [veld, kolomVan(veld)])),
      ]),
    );
    const csv = `${kop}\n438,${waarden},,\n307,${waarden},01-06-2026,31\njw999,${waarden},,`;
    const { berichten, bevindingen } = await leesProef(csv, { kolom: 'Bericht' }, { ...PROEFPROFIEL, soorten });
    expect(berichten.map((b) => b.feit.soort)).toEqual(['JW305', 'JW307']);
    expect(bevindingen).toMatchObject([{ rij: 4, kolom: 'Bericht', gevonden: 'iets als aa999' }]);
  });

  it('reads JSON as a list and as one object per line, and says where it breaks off', async () => {
    const kolommen = Object.keys(START).map((veld) => kolomVan(veld as 'bsn'));
    const rij = Object.fromEntries(kolommen.map((kolom, i) => [kolom, Object.values(START)[i]]));
    const soorten = { JW305: Object.fromEntries(Object.keys(START).map((veld) => [veld, kolomVan(veld as 'bsn')])) };
    const profiel = { ...PROEFPROFIEL, soorten };
    const lijst = await leesProef(JSON.stringify([rij, { ...rij, 'Kolom bsn': 999900006 }]), 'JW305', profiel);
    expect(lijst.berichten).toHaveLength(1);
    const regels = `${JSON.stringify(rij)}\n${JSON.stringify(rij)}\n`;
    expect((await leesProef(regels, 'JW305', profiel)).feiten).toEqual(lijst.feiten);
    const kapot = leesProef(regels.slice(0, -30), 'JW305', profiel);
    await expect(kapot).rejects.toThrow(/Regel 2 is geen geldige JSON/);
    await expect(kapot).rejects.not.toThrow('999900006');
    await expect(leesProef(JSON.stringify([rij]).slice(0, -5), 'JW305', profiel)).rejects.not.toThrow('999900006');
  });

  it('says which columns of a profile a file does not have', async () => {
    await expect(leesProef('Naam;BSN\nx;1', 'JW305')).rejects.toThrow('andere kolommen dan het profiel');
  });
});
