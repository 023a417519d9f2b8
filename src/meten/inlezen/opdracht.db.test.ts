import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakOds, maakXlsx } from '../../platform/bestanden/testbestanden.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { maakProef, type Proef } from './proefomgeving.ts';

let database: Database;
let proef: Proef;

beforeAll(async () => {
  database = await maakTestdatabase();
  proef = await maakProef(database);
});
afterAll(async () => {
  await proef.ruimOp();
  await database.sluit();
});
beforeEach(async () => {
  await database.pool.query('truncate waarneming, gebeurtenis, import cascade');
  proef.herbeoordeeld.length = 0;
});

async function waarnemingen() {
  const { rows } = await database.pool.query<{ tekst: string }>(
    `select concat_ws(' ', kvk, gegeven, periode, trim_scale(waarde)) as tekst
     from waarneming w join organisatie o on o.id = w.organisatie_id where vervangen_op is null order by 1`,
  );
  return rows.map(({ tekst }) => tekst);
}

const telImport = async () => {
  const { rows } = await database.pool.query('select status, stop_gevraagd, voortgang from import order by id');
  return rows;
};

const GOED = 'kvk;periode;eigenVermogen;vacatures\n12345678;2026-K2;1.250,50;0\n01234567;2026-K2;-2.000,25;\n';

describe('./baken import kwartaalcijfers', () => {
  it('stores a file and tells what it recognised; the same file again changes nothing and says so', async () => {
    const pad = await proef.bestand('cijfers.csv', GOED);
    const eerste = await proef.importeer('kwartaalcijfers', pad);
    expect(eerste.code).toBe(0);
    expect(eerste.uit).toMatch(/cijfers\.csv: vastgelegd\. 3 nieuw, 0 gewijzigd, 0 ongewijzigd/);
    expect(eerste.uit).toMatch(/csv, utf-8, scheiding ";", breed; 2 rijen/);
    expect(eerste.uit).toMatch(/getallen als 1\.234,56: eigenVermogen/);
    expect(await waarnemingen()).toEqual([
      '01234567 eigenVermogen 2026-K2 -2000.25',
      '12345678 eigenVermogen 2026-K2 1250.5',
      '12345678 vacatures 2026-K2 0',
    ]);
    const tweede = await proef.importeer('kwartaalcijfers', pad);
    expect(tweede).toMatchObject({
      code: 0,
      uit: expect.stringMatching(/er is niets gewijzigd\. Dit bestand is al ingelezen op/),
    });
    expect(proef.herbeoordeeld.length).toBe(1);
    expect(proef.herbeoordeeld[0]?.length).toBe(2);
  });

  it('tells what changes, the largest jump first', async () => {
    await proef.importeer('kwartaalcijfers', await proef.bestand('een.csv', GOED));
    const inhoud =
      'kvk;periode;eigenVermogen;vacatures;verzuimPercentage\n12345678;2026-K2;1.300;4;\n01234567;2026-K2;-2.000.250,00;;6,1\n';
    const { uit } = await proef.importeer('kwartaalcijfers', await proef.bestand('twee.csv', inhoud));
    expect(uit.split('\n').filter((regel) => /wordt|: nieuw /.test(regel))).toEqual([
      expect.stringMatching(/Stichting De Proef \(12345678\), Open vacatures 2026-K2: was 0 fte, wordt 4 fte\.$/),
      expect.stringMatching(/GI De Toets \(01234567\), .* 2026-K2: was -2\.000,25 euro, wordt -2\.000\.250 euro\.$/),
      expect.stringMatching(/Stichting De Proef .* 2026-K2: was 1\.250,5 euro, wordt 1\.300 euro\.$/),
      expect.stringMatching(/GI De Toets .* 2026-K2: nieuw 6,1%\.$/),
    ]);
  });

  it('stores nothing of a file with a fault, and only the good rows when asked; the others come back as safe CSV', async () => {
    const inhoud =
      'kvk;periode;eigenVermogen;Opmerking\n12345678;2026-K2;10,5;goed\n99999999;2026-K2;11,5;=cmd()\n12345678;2026-K1;n.v.t.;-3\n';
    const pad = await proef.bestand('fout.csv', inhoud);
    const heel = await proef.importeer('kwartaalcijfers', pad);
    expect(heel.code).toBe(1);
    expect(heel.uit).toMatch(/niets ingelezen: 2 van 3 rijen zijn afgekeurd/);
    expect(heel.uit).toMatch(/rij 3, kvk: KvK 99999999 staat niet in het register/);
    expect(heel.uit).toMatch(/Niet herkend en dus niet gelezen: "Opmerking"/);
    expect(await waarnemingen()).toEqual([]);
    const uit = join(proef.map, 'afgekeurd.csv');
    const deel = await proef.importeer('kwartaalcijfers', pad, '--alleen-goede-rijen', '--afgekeurd', uit);
    expect(deel.code).toBe(0);
    expect(await waarnemingen()).toEqual(['12345678 eigenVermogen 2026-K2 10.5']);
    expect((await readFile(uit, 'utf8')).split('\r\n')).toEqual([
      '\uFEFFkvk;periode;eigenVermogen;Opmerking;rij in het bestand;reden',
      "99999999;2026-K2;11,5;'=cmd();3;kvk: KvK 99999999 staat niet in het register",
      '12345678;2026-K1;n.v.t.;-3;4;"eigenVermogen: ""n.v.t."" is geen getal; verwacht een getal als 1.234,50"',
      '',
    ]);
    expect(await proef.importeer('kwartaalcijfers', pad, '--alleen-goede-rijen')).toMatchObject({
      code: 0,
      uit: expect.stringContaining('niets gewijzigd'),
    });
  });

  it('names both rows that contradict each other, with their cells', async () => {
    const pad = await proef.bestand(
      'dubbel.csv',
      'kvk;periode;vacatures\n12345678;2026-K2;1\n01234567;2026-K2;5\n12345678;2026-K2;2\n',
    );
    const uit = join(proef.map, 'dubbel-afgekeurd.csv');
    expect(await proef.importeer('kwartaalcijfers', pad, '--alleen-goede-rijen', `--afgekeurd=${uit}`)).toMatchObject({
      code: 0,
    });
    expect(await waarnemingen()).toEqual(['01234567 vacatures 2026-K2 5']);
    expect(await readFile(uit, 'utf8')).toMatch(
      /12345678;2026-K2;1;2;"vacatures: vacatures over 2026-K2 staat met een andere waarde ook op rij 4/,
    );
  });

  it('keeps both times: a correction closes the old figure, an older one is refused with the reason', async () => {
    const lees = async (bekendOp: string, waarde: number) =>
      proef.importeer(
        'kwartaalcijfers',
        await proef.bestand(
          `${bekendOp}.csv`,
          `kvk;periode;bekendOp;vacatures\n12345678;2026-K2;${bekendOp};${waarde}\n`,
        ),
      );
    await lees('2026-08-01', 3);
    await lees('2026-09-01', 4);
    const laat = await lees('2026-08-15', 9);
    expect(laat.code).toBe(1);
    expect(laat.uit).toMatch(/9 is ouder dan wat al bekend is \(4 op 01-09-2026\)/);
    const { rows } = await database.pool.query(
      'select waarde, vervangen_op is null as geldig from waarneming order by vastgelegd_op',
    );
    expect(rows).toEqual([
      { waarde: 3, geldig: false },
      { waarde: 4, geldig: true },
    ]);
  });

  it('takes a correction of the same day when it says the time, and asks for it otherwise', async () => {
    const lees = async (bekendOp: string, waarde: number) =>
      proef.importeer(
        'kwartaalcijfers',
        await proef.bestand('dag.csv', `kvk;periode;bekendOp;vacatures\n12345678;2026-K2;${bekendOp};${waarde}\n`),
      );
    await lees('2026-08-01', 3);
    const zonder = await lees('2026-08-01', 4);
    expect(zonder.code).toBe(1);
    expect(zonder.uit).toMatch(
      /is op dezelfde dag al met een andere waarde bekend \(3\); geef een tijd bij bekendOp, zoals 2026-11-22T14:30/,
    );
    expect(await lees('2026-08-01T14:30', 4)).toMatchObject({ code: 0 });
    const { rows } = await database.pool.query('select vastgelegd_op from waarneming where vervangen_op is null');
    expect(rows).toEqual([{ vastgelegd_op: new Date('2026-08-01T12:30:00Z') }]);
    expect(await lees('2026-08-01T25:00', 4)).toMatchObject({
      code: 1,
      uit: expect.stringContaining('geen datum met tijd'),
    });
  });

  it('refuses a published ratio that its indicator cannot have', async () => {
    const json = {
      aanbieder: { kvk: '12345678' },
      perioden: [{ periode: '2025', kengetallen: { solvabiliteit: 18.3 } }],
    };
    expect(
      await proef.importeer('kwartaalcijfers', await proef.bestand('kengetal.json', JSON.stringify(json))),
    ).toMatchObject({ code: 1, uit: expect.stringContaining('Solvabiliteit 18,3 is 1.830%; bedoelt u 0,183?') });
  });

  it('knows events from the import on or as the file says, and refuses two explanations for one', async () => {
    const lees = async (naam: string, ...gebeurtenissen: object[]) =>
      proef.importeer(
        'kwartaalcijfers',
        await proef.bestand(
          `${naam}.json`,
          JSON.stringify({
            aanbieder: { kvk: '12345678' },
            perioden: [{ periode: '2025', gegevens: { vacatures: 1 } }],
            gebeurtenissen: gebeurtenissen.map((een) => ({ soort: 'convenantbreuk', datum: '2026-03-01', ...een })),
          }),
        ),
      );
    const dubbel = await lees('dubbel', { toelichting: 'a' }, { toelichting: '' }, { toelichting: 'b' });
    expect(dubbel.code).toBe(1);
    expect(dubbel.uit).toMatch(/gebeurtenis 3: .*andere toelichting ook bij gebeurtenis 1/);
    expect(await lees('voor', { bekendOp: '2026-02-01' })).toMatchObject({
      code: 1,
      uit: expect.stringContaining('ligt voor de gebeurtenis'),
    });
    expect((await lees('bekend', { bekendOp: '2026-03-05' }, { datum: '2026-03-02' })).code).toBe(0);
    const { rows } = await database.pool.query(
      `select datum::text, vastgelegd_op < '2026-03-06' as toen, vastgelegd_op > now() - interval '1 minute' as nu
       from gebeurtenis order by 1`,
    );
    expect(rows).toEqual([
      { datum: '2026-03-01', toen: true, nu: false },
      { datum: '2026-03-02', toen: false, nu: true },
    ]);
  });

  it('asks for the notation of an ambiguous column, and takes the answer from a file', async () => {
    const pad = await proef.bestand('punt.csv', 'kvk;periode;balanstotaal\n12345678;2026-K2;1.234\n');
    const vraag = await proef.importeer('kwartaalcijfers', pad);
    expect(vraag).toMatchObject({
      code: 1,
      uit: expect.stringMatching(/Vraag: In kolom "balanstotaal" is niet te zien wat 1\.234 betekent/),
    });
    const koppeling = await proef.bestand('koppeling.json', '{"balanstotaal":{"notatie":"nl"}}');
    await proef.importeer('kwartaalcijfers', pad, '--koppeling', koppeling);
    expect(await waarnemingen()).toEqual(['12345678 balanstotaal 2026-K2 1234']);
  });

  it('reads Windows-1252, XLSX and JSON, and events in JSON', async () => {
    const oud = Buffer.from('kvk;naam;periode;vacatures\n12345678;Café Jeugd;2026-K1;7\n', 'latin1');
    const json = JSON.stringify({
      aanbieder: { kvk: '01234567' },
      perioden: [{ periode: '2025', gegevens: { balanstotaal: 5 } }],
      gebeurtenissen: [{ datum: '2026-03-01', soort: 'convenantbreuk', toelichting: '' }],
    });
    const paden = [
      await proef.bestand('oud.csv', oud),
      await proef.bestand(
        'blad.xlsx',
        maakXlsx([
          ['kvk', 'periode', 'vacatures'],
          ['12345678', '2026-K2', 8],
        ]),
      ),
      await proef.bestand('een.json', json),
    ];
    const uitkomst = await proef.importeer('kwartaalcijfers', ...paden);
    expect(uitkomst.code).toBe(0);
    expect(uitkomst.uit).toMatch(/gelezen als Windows-1252/);
    expect(await waarnemingen()).toEqual([
      '01234567 balanstotaal 2025 5',
      '12345678 vacatures 2026-K1 7',
      '12345678 vacatures 2026-K2 8',
    ]);
    const { rowCount } = await database.pool.query(`select 1 from gebeurtenis where soort = 'convenantbreuk'`);
    expect(rowCount).toBe(1);
    expect(await proef.importeer('kwartaalcijfers', paden[2] ?? '')).toMatchObject({
      uit: expect.stringContaining('niets gewijzigd'),
    });
  });

  it('refuses what is no file of figures, in words, and keeps nothing', async () => {
    for (const [naam, inhoud, melding] of [
      ['utf16.csv', Buffer.from('\uFEFFkvk;periode\n', 'utf16le'), /UTF-16/],
      ['zonderkop.csv', '12345678;2026-K2;5\n', /geen kopregel/],
      ['quote.csv', 'kvk;periode;vacatures\n12345678;2026-K2;"5\n', /Regel 2/],
      ['leeg.csv', '', /leeg/],
      ['alleenkop.csv', 'kvk;periode;vacatures\n', /geen rijen/],
    ] as const)
      expect(await proef.importeer('kwartaalcijfers', await proef.bestand(naam, inhoud))).toMatchObject({
        code: 1,
        uit: expect.stringMatching(melding),
      });
    expect(await waarnemingen()).toEqual([]);
    expect(new Set((await telImport()).map(({ status }) => status))).toEqual(new Set(['geweigerd']));
  });

  it.each([
    [[], /Wat wilt u inlezen/],
    [['plaatjes', 'x'], /kan Baken niet inlezen/],
    [['kwartaalcijfers'], /een of meer bestanden/],
    [['kwartaalcijfers', 'bestaat-niet.csv'], /bestaat niet/],
    [['kwartaalcijfers', 'x.csv', '--boekjaar', '2023'], /alleen bij digimv/],
    [['digimv', 'x.ods', '--soort', 'ggz'], /--soort hoort bij --voeg-toe/],
    [['digimv', 'x.ods', '--boekjaar', 'vorig'], /--boekjaar klopt niet/],
    [['kwartaalcijfers', '--onzin', 'x'], /niet te begrijpen/],
  ])('%j is a wrong command', async (args, melding) => {
    await expect(proef.importeer(...args)).rejects.toMatchObject({
      code: 'ongeldige-invoer',
      message: expect.stringMatching(melding),
    });
  });
});

describe('./baken import digimv', () => {
  const WOORDENBOEK = [
    ['Order', 'VariableName', 'VariableLabel', 'DataType'],
    [1, 'qNawKvk', 'KvK-nummer', 'Text'],
    [2, 'qTotaalBaten_0', 'Totaal baten', 'Number'],
    [3, 'qEV_0', 'Eigen vermogen', 'Number'],
    [4, 'qEV_1', 'Eigen vermogen', 'Number'],
  ];
  const inhoud = maakOds({
    VariableDefinition: WOORDENBOEK,
    RowData_01: [
      ['Code', 'qNawKvk', 'qNawNaam', 'Town'],
      ['A1', 12345678, 'De Proef', 'Utrecht'],
      ['B2', '1234567', 'De Toets', 'Zwolle'],
      ['C3', '87654321', 'Nieuw', 'Utrecht'],
      ['D4', '87654322', 'Dorp', 'Nergenshuizen'],
      ['E5', '', 'Zonder nummer', ''],
    ],
    RowData_02: [
      ['qTotaalBaten_0', 'Code', 'qResultaatbedrag_0', 'qEV_0', 'onbekend'],
      ['1.234.567', 'A1', -12.5, 100, 'x'],
      ['2.000', 'B2', 0, 0, 'x'],
      ['3.000', 'C3', 5, 5, 'x'],
      ['4.000', 'D4', 5, 5, 'x'],
    ],
  });

  it('joins the sheets on Code, restores zeros in KvK, reads zero as not filled in, and counts strangers', async () => {
    const pad = await proef.bestand('DigiMV2023_MultipleTables.ods', inhoud);
    const { code, uit } = await proef.importeer('digimv', pad);
    expect(uit).toMatch(
      /5 organisaties in het bestand: 2 in het register, 2 niet in het register, 1 zonder geldig KvK/,
    );
    expect(uit).toMatch(/te controleren/);
    expect(uit).toMatch(/qResultaatbedrag_0 is 1 keer 0; dat is gelezen als "niet ingevuld"/);
    expect(uit).toMatch(/Kolom "qEV_0": Voorstel: eigenVermogen/);
    expect(uit).not.toMatch(/qEV_1/);
    expect(code).toBe(0);
    expect(await waarnemingen()).toEqual([
      '01234567 opbrengstenTotaal 2023 2000',
      '12345678 nettoresultaat 2023 -12.5',
      '12345678 opbrengstenTotaal 2023 1234567',
    ]);
    expect(await proef.importeer('digimv', pad)).toMatchObject({
      code: 0,
      uit: expect.stringContaining('niets gewijzigd'),
    });
  });

  it('asks for the variables of an unknown year, takes them from a file, and adds organisations only on request', async () => {
    const pad = await proef.bestand('DigiMV2019.ods', inhoud);
    expect(await proef.importeer('digimv', pad)).toMatchObject({
      code: 1,
      uit: expect.stringMatching(/kent de variabelen van boekjaar 2019 nog niet/),
    });
    const koppeling = await proef.bestand('2019.json', '{"qEV_0":{"betekenis":"eigenVermogen"}}');
    const voegToe = ['--voeg-toe', '--soort', 'ggz', '--bekend-op', '2020-06-01'];
    const { uit } = await proef.importeer('digimv', pad, '--koppeling', koppeling, ...voegToe);
    expect(uit).toMatch(/Niet toe te voegen: .*\(KvK 87654322\): Nergenshuizen is geen naam van een gemeente/);
    expect(await waarnemingen()).toEqual(['12345678 eigenVermogen 2019 100', '87654321 eigenVermogen 2019 5']);
    const { rows } = await database.pool.query(
      `select naam, plaats, gemeentecode, soorten, bron from organisatie where kvk like '876%'`,
    );
    expect(rows).toEqual([
      { naam: 'Nieuw', plaats: 'Utrecht', gemeentecode: 'GM0344', soorten: ['ggz'], bron: 'DigiMV: DigiMV2019.ods' },
    ]);
    await database.pool.query(`delete from waarneming; delete from organisatie where kvk like '876%'`);
  });

  it('asks for the book year when the name of the file does not say it', async () => {
    const pad = await proef.bestand('jaarcijfers.ods', inhoud);
    expect(await proef.importeer('digimv', pad)).toMatchObject({
      code: 1,
      uit: expect.stringMatching(/Over welk jaar gaan de cijfers/),
    });
    expect(await proef.importeer('digimv', pad, '--boekjaar', '2023')).toMatchObject({ code: 0 });
    expect(
      await proef.importeer('digimv', await proef.bestand('leeg.ods', maakOds({ A: [['x']] })), '--boekjaar', '2023'),
    ).toMatchObject({
      code: 1,
      uit: expect.stringMatching(/geen bestand van DigiMV/),
    });
  });
});

describe('./baken import definities', () => {
  it('adds a gegeven once, after which a file may speak of it', async () => {
    const gegeven = {
      code: 'aantalLocaties',
      versie: 1,
      geldigVan: '2021-01-01',
      naam: 'Aantal locaties',
      uitleg: 'Locaties.',
      eenheid: 'aantal',
      soort: 'stand',
      teken: 'positief',
      blok: 'overig',
      bron: 'proef',
      doel: 'vroegsignalering',
    };
    const pad = await proef.bestand('definities.json', JSON.stringify([gegeven]));
    expect(await proef.importeer('definities', pad)).toMatchObject({
      code: 0,
      uit: expect.stringContaining('1 van 1 definities zijn nieuw'),
    });
    expect(await proef.importeer('definities', pad)).toMatchObject({
      code: 0,
      uit: expect.stringContaining('niets gewijzigd'),
    });
    const cijfers = await proef.bestand('locaties.csv', 'kvk;periode;Aantal locaties\n12345678;2026-K2;4\n');
    expect(await proef.importeer('kwartaalcijfers', cijfers)).toMatchObject({ code: 0 });
    expect(await waarnemingen()).toEqual(['12345678 aantalLocaties 2026-K2 4']);
  });
});
