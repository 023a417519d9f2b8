import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { geheugenBron } from '../../platform/bestanden/index.ts';
import { maakXlsx } from '../../platform/bestanden/testbestanden.ts';
import { Controleur } from './controle.ts';
import type { Keuzes, Probleem } from './domain.ts';
import { openTabel } from './tabel.ts';
import { verken } from './verkennen.ts';
import { testbegrippen } from './voorbeelden.ts';

const begrippen = testbegrippen();
const organisaties = new Map([
  ['12345678', { id: 1, soorten: ['jeugdhulp'] }],
  ['01234567', { id: 2, soorten: ['gi'] }],
]);

async function lees(inhoud: string | Uint8Array, keuzes: Keuzes = {}) {
  const tabel = await openTabel(geheugenBron('cijfers', inhoud));
  const verkenning = await verken(tabel, begrippen, keuzes);
  const controleur = new Controleur({
    kolommen: verkenning.indeling.kolommen,
    kolommenInKop: tabel.kop.length,
    evenLang: tabel.evenLang,
    notaties: verkenning.notaties,
    begrippen,
    organisaties,
    vandaag: datum('2026-11-22'),
    bekendOp: null,
  });
  const waarden: unknown[][] = [];
  const problemen: Probleem[] = [];
  for await (const groep of tabel.rijen())
    for (const rij of groep) {
      const oordeel = controleur.controleer(rij);
      problemen.push(...oordeel.problemen);
      for (const w of oordeel.waarnemingen)
        waarden.push([
          w.rij,
          w.organisatieId,
          w.gegeven,
          w.periode,
          w.waarde,
          w.bekendOp?.toISOString().slice(0, 10) ?? null,
        ]);
    }
  return { waarden, problemen, verkenning, tabel };
}

const meldingen = async (inhoud: string | Uint8Array) =>
  (await lees(inhoud)).problemen.map(({ rij, kolom, gevonden, melding }) => [rij, kolom, gevonden, melding]);

describe('reading a file with quarterly figures', () => {
  it('reads the wide shape, with empty apart from zero', async () => {
    const { waarden, problemen } = await lees(
      'kvk;periode;bekendOp;eigenVermogen;vacatures\n12345678;2026-K3;15-10-2026;-1.250,50;0\n01234567;2026-K3;;2.000;\n',
    );
    expect(problemen).toEqual([]);
    expect(waarden).toEqual([
      [2, 1, 'eigenVermogen', '2026-K3', -1250.5, '2026-10-15'],
      [2, 1, 'vacatures', '2026-K3', 0, '2026-10-15'],
      [3, 2, 'eigenVermogen', '2026-K3', 2000, null],
    ]);
  });

  it('reads the long shape, by code and by name, with commas', async () => {
    const { waarden } = await lees(
      'kvk,periode,gegeven,waarde\n12345678,2025,Eigen vermogen,12.5\n12345678,2025,kengetal.solvabiliteit,0.183\n',
    );
    expect(waarden).toEqual([
      [2, 1, 'eigenVermogen', '2025', 12.5, null],
      [3, 1, 'kengetal.solvabiliteit', '2025', 0.183, null],
    ]);
  });

  it('reads XLSX: numbers, a KvK number without its zero, a date, no date as number', async () => {
    const { waarden, problemen } = await lees(
      maakXlsx(
        [
          ['kvk', 'periode', 'bekendOp', 'balanstotaal', 'vacatures'],
          [1234567, '2026-K2', { xml: '<c s="1"><v>46218</v></c>' }, 12.5, 3],
          ['12345678', 2025, null, { xml: '<c s="1"><v>46218</v></c>' }, null],
        ],
        { 'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>' },
      ),
    );
    expect(waarden).toEqual([
      [2, 2, 'balanstotaal', '2026-K2', 12.5, '2026-07-15'],
      [2, 2, 'vacatures', '2026-K2', 3, '2026-07-15'],
    ]);
    expect(problemen).toMatchObject([
      { rij: 3, kolom: 'balanstotaal', melding: expect.stringContaining('de cel is een datum') },
    ]);
  });

  it('reads what Excel shows as a percentage in the unit of its column', async () => {
    const boek = new ExcelJS.Workbook();
    const blad = boek.addWorksheet('Cijfers');
    blad.addRow(['kvk', 'periode', 'verzuimPercentage', 'kengetal.solvabiliteit', 'balanstotaal']);
    blad.addRow(['12345678', '2025-K1', 0.061, 0.183, 1000]);
    blad.addRow(['12345678', '2025-K2', 0.07, 0.19, 0.5]);
    blad.addRow(['12345678', '2025-K3', 6.1, 0.2, 7]);
    blad.getCell('C2').numFmt = '0.0%';
    blad.getCell('D2').numFmt = '0.00%';
    blad.getCell('C3').numFmt = '[Red]0%;-0%';
    blad.getCell('E3').numFmt = '0%';
    blad.getCell('C4').numFmt = '0.0" %"';
    const { waarden, problemen } = await lees(new Uint8Array(await boek.xlsx.writeBuffer()));
    expect(waarden.map((w) => w.slice(2, 5))).toEqual([
      ['verzuimPercentage', '2025-K1', 6.1],
      ['kengetal.solvabiliteit', '2025-K1', 0.183],
      ['balanstotaal', '2025-K1', 1000],
      ['verzuimPercentage', '2025-K3', 6.1],
      ['kengetal.solvabiliteit', '2025-K3', 0.2],
      ['balanstotaal', '2025-K3', 7],
    ]);
    expect(problemen).toMatchObject([
      {
        rij: 3,
        kolom: 'balanstotaal',
        gevonden: '50%',
        melding: expect.stringMatching(/een percentage \(50%\), maar .* is een bedrag in euro’s/),
      },
    ]);
  });

  it('reads the same JSON as beoordeel, events included', async () => {
    const { waarden, tabel } = await lees(
      JSON.stringify({
        aanbieder: { naam: 'A', kvk: '12345678', soort: ['jeugdhulp'], cruciaal: true },
        perioden: [
          {
            periode: '2025-K4',
            bekendOp: '2026-02-15',
            gegevens: { opbrengstenTotaal: 41_800_000, vacatures: null },
            kengetallen: { solvabiliteit: 0.183 },
          },
        ],
        gebeurtenissen: [{ datum: '2026-03-01', soort: 'convenantbreuk', toelichting: '' }],
      }),
    );
    expect(waarden).toEqual([
      [1, 1, 'opbrengstenTotaal', '2025-K4', 41_800_000, '2026-02-15'],
      [1, 1, 'kengetal.solvabiliteit', '2025-K4', 0.183, '2026-02-15'],
    ]);
    expect(tabel.gebeurtenissen).toEqual([
      { nummer: 1, kvk: '12345678', datum: '2026-03-01', soort: 'convenantbreuk', toelichting: '', bekendOp: '' },
    ]);
  });

  it('reads flat JSON rows', async () => {
    const { waarden } = await lees('[{"kvk":"12345678","periode":"2025","gegeven":"vacatures","waarde":0}]');
    expect(waarden).toEqual([[1, 1, 'vacatures', '2025', 0, null]]);
  });

  it('tells row, column, found and expected of everything that is wrong with a row', async () => {
    expect(
      await meldingen(
        'kvk;periode;bekendOp;balanstotaal;convenantGebroken;verzuimPercentage\n1234567;2026Q3;2027-01-01;-5;misschien;"6,8%"\n99999999;2027-K1;;=cmd();ja;\n12345678;2026-K3;1-2-2026\n',
      ),
    ).toEqual([
      [2, 'kvk', '1234567', expect.stringMatching(/7 cijfers.*0 vooraan/)],
      [2, 'periode', '2026Q3', expect.stringContaining('verwacht een kwartaal als 2026-K3')],
      [2, 'bekendOp', '2027-01-01', expect.stringContaining('toekomst')],
      [2, 'balanstotaal', '-5', expect.stringContaining('verwacht nul of meer')],
      [2, 'convenantGebroken', 'misschien', expect.stringContaining('verwacht ja of nee')],
      [3, 'kvk', '99999999', 'KvK 99999999 staat niet in het register'],
      [3, 'periode', '2027-K1', expect.stringContaining('ligt in de toekomst')],
      [3, 'balanstotaal', '=cmd()', expect.stringContaining('geen getal')],
      [4, '', '', 'de rij heeft 3 kolommen; verwacht 6, net als de kopregel'],
      [4, 'bekendOp', '1-2-2026', expect.stringContaining('voor het begin van 2026-K3')],
    ]);
  });

  it('shows a cell as it stands in the file, and a figure as a Dutch reader writes it', async () => {
    expect(await meldingen('kvk;periode;balanstotaal\n12345678; 2026Q3 ; n.v.t. \n')).toEqual([
      [2, 'periode', ' 2026Q3 ', expect.stringMatching(/^" 2026Q3 " is geen periode; verwacht een kwartaal/)],
      [2, 'balanstotaal', ' n.v.t. ', expect.stringMatching(/^" n.v.t. " is geen getal/)],
    ]);
    const boek = maakXlsx([
      ['kvk', 'periode', 'balanstotaal'],
      ['12345678', '2026-K1', -5000.5],
    ]);
    expect(await meldingen(boek)).toEqual([
      [2, 'balanstotaal', '-5.000,5', 'Balanstotaal is -5.000,5; verwacht nul of meer'],
    ]);
  });

  it('reads a percent sign in a text by the unit of its column', async () => {
    const { waarden } = await lees('kvk;periode;verzuimPercentage;kengetal.verzuim\n12345678;2026-K1;6,1%;6,1 %\n');
    expect(waarden.map((w) => w[4])).toEqual([6.1, 0.061]);
  });

  it('names an unknown gegeven, and the one that was probably meant', async () => {
    expect(await meldingen('kvk;periode;gegeven;waarde\n12345678;2026-K3;eigenVermogn;5\n')).toEqual([
      [2, 'gegeven', 'eigenVermogn', 'het gegeven "eigenVermogn" is niet bekend; bedoelt u eigenVermogen?'],
    ]);
  });

  it('asks when a column can be read in two ways, and obeys the answer', async () => {
    const inhoud = 'kvk;periode;balanstotaal;vacatures\n12345678;2026-K3;1.234;5\n';
    const { verkenning } = await lees(inhoud);
    expect(verkenning.vragen).toMatchObject([
      { kolom: 'balanstotaal', soort: 'getalnotatie', melding: expect.stringContaining('1.234') },
    ]);
    const { waarden, verkenning: daarna } = await lees(inhoud, { kolommen: { balanstotaal: { notatie: 'nl' } } });
    expect([waarden[0]?.[4], daarna.vragen]).toEqual([1234, []]);
  });

  it('warns without rejecting', async () => {
    const { waarden, problemen } = await lees('kvk;periode;kengetal.verzuim;caseloadPerFte\n12345678;2026-K4;18,3;5\n');
    expect(waarden.length).toBe(2);
    expect(problemen.map(({ ernst, melding }) => [ernst, melding])).toEqual([
      ['waarschuwing', '2026-K4 is nog niet voorbij'],
      ['waarschuwing', expect.stringContaining('lijkt een percentage')],
      ['waarschuwing', expect.stringContaining('hoort alleen bij: gi')],
    ]);
  });

  it.each([
    ['geen regels', '\n\n', /geen regels/],
    ['een kapotte JSON', '{"aanbieder":', /geen geldige JSON/],
    ['een JSON met een getal', '[1]', /Element 1 is geen object/],
    ['een NUL-teken', 'kvk;periode\n1\0;2\n', /NUL/],
  ])('refuses %s', async (_, inhoud, melding) => {
    await expect(lees(inhoud)).rejects.toThrow(melding);
  });

  it('obeys the sep= line of Excel and reads ten thousand columns', async () => {
    const extra = Array.from({ length: 10_000 }, (_, i) => `x${i}`);
    const { waarden } = await lees(
      `sep=,\r\nkvk,periode,vacatures,${extra.join(',')}\r\n12345678,2026-K3,4,${extra.map(() => '').join(',')}\r\n`,
    );
    expect(waarden).toEqual([[3, 1, 'vacatures', '2026-K3', 4, null]]);
  });
});
