import exceljs from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakOds, maakXlsx } from '../../platform/bestanden/testbestanden.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { maakProefaanlevering, type Proefaanlevering, zetWaarneming } from './proefaanlevering.ts';
import { uploadVan } from './proefbestand.ts';

const CODES = ['eigenVermogen', 'balanstotaal', 'opbrengstenTotaal', 'verzuimPercentage', 'convenantGebroken'];

interface Verschil {
  readonly gegeven: string;
  readonly was: string | null;
  readonly wordt: string | null;
  readonly toelichtingWordt: string;
}
interface Voorstel {
  readonly verschillen: readonly Verschil[];
  readonly gelijk: number;
  readonly problemen: readonly { readonly cel: string; readonly gegeven: string | null; readonly melding: string }[];
  readonly revisie: number;
}

let proef: Proefapp;
let levering: Proefaanlevering;
let analist: Proefpersoon;
beforeAll(async () => {
  proef = await maakProefapp();
  analist = await maakProefpersoon(proef.database, 'analist');
});
afterAll(() => proef.sluit());
beforeEach(async () => {
  levering = await maakProefaanlevering(proef.database, { codes: CODES });
});

const haalSjabloon = async (van: Proefaanlevering, wie: Proefpersoon = van.indiener) =>
  proef.app.inject({ url: `/api/v1/aanleveringen/${van.id}/sjabloon.xlsx`, headers: wie.headers });
const sjabloonVan = async (van: Proefaanlevering) => new Uint8Array((await haalSjabloon(van)).rawPayload);

async function lees(inhoud: Uint8Array, naam = 'ingevuld.xlsx', wie: Proefpersoon = levering.indiener) {
  const { body, type } = await uploadVan(inhoud, naam);
  const url = `/api/v1/aanleveringen/${levering.id}/bestand`;
  return proef.app.inject({ method: 'POST', url, headers: { ...wie.headers, 'content-type': type }, payload: body });
}

async function voorstelVan(inhoud: Uint8Array): Promise<Voorstel> {
  const antwoord = await lees(inhoud);
  expect(antwoord.statusCode, antwoord.payload).toBe(200);
  return antwoord.json();
}

const bewaar = async (waarden: Record<string, string | null>, van = levering) => {
  const wijzigingen = Object.entries(waarden).map(([gegeven, waarde]) => ({ gegeven, waarde }));
  const url = `/api/v1/aanleveringen/${van.id}/cellen`;
  const antwoord = await proef.app.inject({
    method: 'PUT',
    url,
    headers: van.indiener.headers,
    payload: { wijzigingen },
  });
  expect(antwoord.statusCode, antwoord.payload).toBe(200);
};

const bladVan = (boek: exceljs.Workbook, naam = 'Invullen'): exceljs.Worksheet => {
  const blad = boek.getWorksheet(naam);
  if (!blad) throw new Error(`no sheet ${naam}`);
  return blad;
};
/** The row of a field; columns: D the quarter before, E the value, F the toelichting, G what to look at, H the kenmerk. */
function rijVan(blad: exceljs.Worksheet, code: string): exceljs.Row {
  let gevonden: exceljs.Row | undefined;
  blad.eachRow((rij) => {
    if (rij.getCell('H').value === code) gevonden = rij;
  });
  if (!gevonden) throw new Error(`no row for ${code}`);
  return gevonden;
}

const open = async (inhoud: Uint8Array): Promise<exceljs.Workbook> => {
  const boek = new exceljs.Workbook();
  await boek.xlsx.load(inhoud.buffer.slice(inhoud.byteOffset, inhoud.byteOffset + inhoud.byteLength) as ArrayBuffer);
  return boek;
};

/** The template as somebody changed it. */
async function vul(
  doe: (blad: exceljs.Worksheet, boek: exceljs.Workbook) => void,
  van = levering,
): Promise<Uint8Array> {
  const boek = await open(await sjabloonVan(van));
  doe(bladVan(boek), boek);
  return new Uint8Array(await boek.xlsx.writeBuffer());
}
const zet = (blad: exceljs.Worksheet, code: string, kolom: 'E' | 'F', waarde: exceljs.CellValue) => {
  rijVan(blad, code).getCell(kolom).value = waarde;
};

/** The template with parts of its archive added or replaced. */
async function metDelen(delen: Record<string, string | ((oud: string) => string)>): Promise<Uint8Array> {
  const alles = unzipSync(await sjabloonVan(levering));
  for (const [naam, inhoud] of Object.entries(delen))
    alles[naam] = strToU8(typeof inhoud === 'string' ? inhoud : inhoud(strFromU8(alles[naam] ?? new Uint8Array())));
  return zipSync(alles);
}

describe('a template', () => {
  it('holds what is known, is locked but for the cells to fill in, and says of whom it is', async () => {
    await zetWaarneming(proef.database, levering.organisatieId, 'opbrengstenTotaal', '2026-K2', 2_500_000);
    await bewaar({ eigenVermogen: '-12.5', convenantGebroken: '0' });
    const antwoord = await haalSjabloon(levering);
    expect(antwoord.headers['content-disposition']).toMatch(/filename="Aanlevering-2026-K3-De-Proef-\d+\.xlsx"/);
    const boek = await open(new Uint8Array(antwoord.rawPayload));
    const blad = bladVan(boek);
    expect([blad.getCell('A1').value, blad.getCell('A2').value]).toEqual([
      'Kwartaalcijfers 2026-K3: het 3e kwartaal van 2026',
      expect.stringMatching(/^De Proef \d+ \(KvK \d{8}\)\. Inleveren uiterlijk 31-01-2030\.$/),
    ]);
    const eigen = rijVan(blad, 'eigenVermogen');
    expect(eigen.getCell('E')).toMatchObject({ value: -12.5, numFmt: '#,##0.0', protection: { locked: false } });
    expect(eigen.getCell('E').dataValidation).toMatchObject({
      type: 'decimal',
      formulae: [-90_000_000_000, 90_000_000_000],
    });
    expect(rijVan(blad, 'balanstotaal').getCell('E')).toMatchObject({ value: null, numFmt: '#,##0' });
    expect(rijVan(blad, 'balanstotaal').getCell('E').dataValidation).toMatchObject({ formulae: [0, 90_000_000_000] });
    expect(rijVan(blad, 'opbrengstenTotaal').getCell('D').value).toBe(2_500_000);
    expect(rijVan(blad, 'opbrengstenTotaal').getCell('C').value).toBe('euro, opgeteld vanaf 1 januari');
    expect(rijVan(blad, 'convenantGebroken').getCell('E').value).toBe('Nee');
    expect(rijVan(blad, 'convenantGebroken').getCell('E').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['Baken!$G$2:$G$3'],
    });
    expect(eigen.getCell('A').protection?.locked ?? true).toBe(true);
    const { sheetProtection } = blad as unknown as { sheetProtection: Record<string, unknown> };
    expect(sheetProtection).toMatchObject({ sheet: true });
    expect(sheetProtection.hashValue).toBeUndefined();
    expect(blad.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 5 });
    expect(bladVan(boek, 'Baken').state).toBe('veryHidden');
    expect(bladVan(boek, 'Uitleg').getColumn(1).values.join(' ')).toContain('31-01-2030');
  });

  it('keeps text from outside text, whatever it begins with', async () => {
    const naam = `=cmd|' /C calc'!A0`;
    await proef.database.pool.query('update organisatie set naam = $1 where id = $2', [naam, levering.organisatieId]);
    const wijzigingen = [{ gegeven: 'eigenVermogen', waarde: '1', toelichting: '=1+1' }];
    const url = `/api/v1/aanleveringen/${levering.id}/cellen`;
    await proef.app.inject({ method: 'PUT', url, headers: levering.indiener.headers, payload: { wijzigingen } });
    const alles = unzipSync(await sjabloonVan(levering));
    const formules = Object.entries(alles)
      .filter(([deel]) => deel.startsWith('xl/worksheets/'))
      .flatMap(([, inhoud]) => strFromU8(inhoud).match(/<f>.*?<\/f>/g) ?? []);
    expect(formules.length).toBeGreaterThan(0);
    for (const formule of formules) expect(formule).toMatch(/^<f>TRIM\(/);
    const blad = bladVan(await open(await sjabloonVan(levering)));
    expect(rijVan(blad, 'eigenVermogen').getCell('F').value).toBe('=1+1');
    expect(blad.getCell('A2').value).toContain(naam);
  });

  it('opens only the fields that were sent back', async () => {
    const { pool } = proef.database;
    await pool.query(
      `insert into aanlevering_versie values ($1, 1, '{"cellen":[],"bevindingen":[]}', $2, null, 'x', now(), null, null, now())`,
      [levering.id, 'a'.repeat(64)],
    );
    await pool.query(`insert into aanlevering_terug values ($1, 1, 'balanstotaal', 'klopt niet', null, now())`, [
      levering.id,
    ]);
    await pool.query(`update aanlevering set status = 'teruggestuurd', versie = 1 where id = $1`, [levering.id]);
    const bestand = await vul((blad) => {
      expect(rijVan(blad, 'balanstotaal').getCell('E').protection?.locked).toBe(false);
      expect(rijVan(blad, 'eigenVermogen').getCell('E').protection?.locked ?? true).toBe(true);
      zet(blad, 'balanstotaal', 'E', 5);
      zet(blad, 'eigenVermogen', 'E', 6);
    });
    const { verschillen, problemen } = await voorstelVan(bestand);
    expect(verschillen.map(({ gegeven }) => gegeven)).toEqual(['balanstotaal']);
    expect(problemen).toMatchObject([
      { gegeven: 'eigenVermogen', melding: expect.stringContaining('nu niet wijzigen') },
    ]);
    await pool.query(`update aanlevering set status = 'klaar', klaar_naam = 'x', klaar_op = now() where id = $1`, [
      levering.id,
    ]);
    expect((await lees(bestand)).statusCode).toBe(409);
  });

  it('is not there for others', async () => {
    const ander = await maakProefaanlevering(proef.database, { codes: CODES });
    expect((await haalSjabloon(levering, ander.indiener)).statusCode).toBe(404);
    expect((await haalSjabloon(levering, analist)).statusCode).toBe(403);
    expect((await haalSjabloon(levering, levering.accordeur)).statusCode).toBe(200);
    expect((await lees(await sjabloonVan(levering), 'x.xlsx', ander.indiener)).statusCode).toBe(404);
    expect((await lees(await sjabloonVan(levering), 'x.xlsx', levering.accordeur)).statusCode).toBe(403);
  });
});

describe('a template that was filled in', () => {
  it('shows every difference, and stores nothing', async () => {
    await bewaar({ eigenVermogen: '100', balanstotaal: '0' });
    const voorstel = await voorstelVan(
      await vul((blad) => {
        zet(blad, 'eigenVermogen', 'E', 250.5);
        zet(blad, 'balanstotaal', 'F', '- minder\n+ meer');
        zet(blad, 'verzuimPercentage', 'E', '6,8%');
        zet(blad, 'convenantGebroken', 'E', 'ja');
      }),
    );
    expect(voorstel.problemen).toEqual([]);
    expect(
      voorstel.verschillen.map(({ gegeven, was, wordt, toelichtingWordt }) => [gegeven, was, wordt, toelichtingWordt]),
    ).toEqual([
      ['eigenVermogen', '100', '250.5', ''],
      ['balanstotaal', '0', '0', '- minder\n+ meer'],
      ['verzuimPercentage', null, '6.8', ''],
      ['convenantGebroken', null, '1', ''],
    ]);
    expect(voorstel.gelijk).toBe(1);
    const { rows } = await proef.database.pool.query(
      'select count(*) as n from aanlevering_cel where aanlevering_id = $1',
      [levering.id],
    );
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('finds rows that were sorted or moved, and columns that were moved', async () => {
    const bestand = await vul((blad) => {
      const [een, twee] = [rijVan(blad, 'eigenVermogen'), rijVan(blad, 'verzuimPercentage')];
      const [a, b] = [een.values, twee.values] as [exceljs.CellValue[], exceljs.CellValue[]];
      een.values = b;
      twee.values = a;
      rijVan(blad, 'eigenVermogen').getCell('E').value = 11;
      rijVan(blad, 'verzuimPercentage').getCell('E').value = 5;
      blad.insertRow(7, []);
    });
    expect((await voorstelVan(bestand)).verschillen).toMatchObject([
      { gegeven: 'eigenVermogen', wordt: '11' },
      { gegeven: 'verzuimPercentage', wordt: '5' },
    ]);
  });

  it('empties only what somebody emptied, and does not undo what was filled in elsewhere since', async () => {
    await bewaar({ eigenVermogen: '100', balanstotaal: '200' });
    const boek = await open(await sjabloonVan(levering));
    zet(bladVan(boek), 'balanstotaal', 'E', null);
    const bestand = new Uint8Array(await boek.xlsx.writeBuffer());
    await bewaar({ eigenVermogen: '101', opbrengstenTotaal: '300' });
    const { verschillen, problemen } = await voorstelVan(bestand);
    expect(verschillen).toMatchObject([{ gegeven: 'balanstotaal', was: '200', wordt: null }]);
    expect(problemen).toMatchObject([{ gegeven: 'balanstotaal', melding: expect.stringContaining('leeggemaakt') }]);
  });

  it('says so when both somebody here and somebody elsewhere changed a field', async () => {
    const bestand = await vul((blad) => zet(blad, 'eigenVermogen', 'E', 5));
    await bewaar({ eigenVermogen: '7' });
    const { verschillen, problemen } = await voorstelVan(bestand);
    expect(verschillen).toMatchObject([{ was: '7', wordt: '5' }]);
    expect(problemen[0]?.melding).toMatch(/daar staat nu 7/);
  });

  it('names every cell that it cannot read, with what it found and expected, and still reads the others', async () => {
    const { verschillen, problemen } = await voorstelVan(
      await vul((blad) => {
        zet(blad, 'eigenVermogen', 'E', 'veel');
        zet(blad, 'balanstotaal', 'E', '1.234');
        zet(blad, 'opbrengstenTotaal', 'E', '1.234.567,89');
        zet(blad, 'convenantGebroken', 'E', 'soms');
        zet(blad, 'verzuimPercentage', 'F', 'x'.repeat(2001));
      }),
    );
    expect(verschillen).toMatchObject([{ gegeven: 'opbrengstenTotaal', wordt: '1234567.89' }]);
    expect(Object.fromEntries(problemen.map(({ gegeven, melding }) => [gegeven, melding]))).toEqual({
      eigenVermogen: expect.stringMatching(/gevonden: "veel"; verwacht een getal/),
      balanstotaal: expect.stringMatching(/"1\.234"; dat kan 1234 of 1,234 zijn/),
      convenantGebroken: expect.stringMatching(/"soms"; verwacht een van: 1 \(Ja\), 0 \(Nee\)/),
      verzuimPercentage: expect.stringMatching(/2001 tekens; verwacht hoogstens 2000/),
    });
    for (const { cel } of problemen) expect(cel).toMatch(/^[EF]\d+$/);
  });

  it('takes the outcome of a formula and tells so; not in a toelichting, and not without an outcome', async () => {
    const { verschillen, problemen } = await voorstelVan(
      await vul((blad) => {
        zet(blad, 'eigenVermogen', 'E', { formula: '100+20', result: 120 });
        zet(blad, 'balanstotaal', 'E', { formula: '1/0', result: { error: '#DIV/0!' } });
        zet(blad, 'opbrengstenTotaal', 'F', { formula: '"a"&"b"', result: 'ab' });
      }),
    );
    expect(verschillen).toMatchObject([{ gegeven: 'eigenVermogen', wordt: '120' }]);
    expect(problemen.map(({ melding }) => melding)).toEqual([
      expect.stringMatching(/formule \(=100\+20\); Baken neemt de uitkomst 120 over/),
      expect.stringMatching(/#DIV\/0!/),
      expect.stringMatching(/formule .*; verwacht gewone tekst/),
    ]);
  });

  it('leaves a field as it was when its row is gone, and takes nothing from a row that it does not know', async () => {
    await bewaar({ eigenVermogen: '100' });
    const { verschillen, problemen } = await voorstelVan(
      await vul((blad) => {
        rijVan(blad, 'balanstotaal').getCell('E').value = 3;
        rijVan(blad, 'balanstotaal').getCell('H').value = null;
        rijVan(blad, 'verzuimPercentage').getCell('H').value = 'bestaatNiet';
        blad.spliceRows(rijVan(blad, 'eigenVermogen').number, 1);
      }),
    );
    expect(verschillen).toEqual([]);
    expect(problemen.map(({ melding }) => melding).join('\n')).toMatch(
      /kenmerk.*bestaatNiet.*Eigen vermogen staat niet meer/s,
    );
  });
});

type Weigering = readonly [
  naam: string,
  bestand: () => Promise<Uint8Array> | Uint8Array,
  status: number,
  melding: RegExp,
  bestandsnaam?: string,
];

const dde = { formula: `cmd|' /C calc'!A0`, result: 0 };
const ddeTekst = `=cmd|' /C calc'!A0`;

const WEIGERINGEN: readonly Weigering[] = [
  [
    'another provider’s template',
    async () => sjabloonVan(await maakProefaanlevering(proef.database, { codes: CODES })),
    409,
    /andere organisatie.*gevonden bij kvk: 95.*verwacht: 95/s,
  ],
  [
    'another period',
    async () => sjabloonVan(await vanDezelfde('2026-K2')),
    409,
    /andere periode: het 2e kwartaal van 2026.*gevonden bij periode: 2026-K2; verwacht: 2026-K3/s,
  ],
  [
    'another delivery',
    async () => sjabloonVan(await vanDezelfde('2026-K3')),
    409,
    /andere uitvraag.*gevonden bij uitvraag: \d+; verwacht: \d+/s,
  ],
  ['fields that changed since', () => metAndereVelden(), 409, /velden .* gewijzigd.*gevonden bij versie/s],
  [
    'a workbook that is no template',
    () => maakXlsx([['a', 1]]),
    415,
    /ontbreekt het blad Invullen.*gevonden: Cijfers; verwacht: Invullen/s,
  ],
  [
    'a template without its hidden sheet',
    () => vul((_, boek) => boek.removeWorksheet(bladVan(boek, 'Baken').id)),
    415,
    /ontbreekt het blad Baken/,
  ],
  [
    'titles that are gone',
    () => vul((blad) => Object.assign(blad.getCell('H5'), { value: 'iets' })),
    422,
    /rij met titels.*Kenmerk/s,
  ],
  [
    'a row that is there twice',
    () => vul((blad) => void blad.addRow(rijVan(blad, 'balanstotaal').values)),
    422,
    /twee keer.*gevonden: balanstotaal, dat ook in H\d+ staat/s,
  ],
  ['a macro', () => metDelen({ 'xl/vbaProject.bin': 'x' }), 415, /macro’s/],
  ['a name of a macro file', () => sjabloonVan(levering), 415, /\.xlsm/, 'cijfers.XLSM'],
  [
    'links to other files',
    () => metDelen({ 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }),
    415,
    /koppelingen naar andere bestanden/,
  ],
  ['connections', () => metDelen({ 'xl/connections.xml': '<connections/>' }), 415, /verbindingen/],
  ['DDE in a value', () => vul((blad) => zet(blad, 'balanstotaal', 'E', dde)), 422, /Invullen!E\d+.*gevonden: =cmd/s],
  ['DDE in a toelichting', () => vul((blad) => zet(blad, 'balanstotaal', 'F', dde)), 422, /Invullen!F\d+/],
  ['DDE as text in a value', () => vul((blad) => zet(blad, 'balanstotaal', 'E', ddeTekst)), 422, /Invullen!E\d+/],
  ['DDE as text in a toelichting', () => vul((blad) => zet(blad, 'balanstotaal', 'F', ddeTekst)), 422, /Invullen!F\d+/],
  [
    'a formula that fetches',
    () => vul((blad) => zet(blad, 'balanstotaal', 'E', { formula: 'WEBSERVICE("http://x")', result: 1 })),
    422,
    /WEBSERVICE/,
  ],
  ['an old .xls', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 415, /oud Excel-bestand/],
  ['an OpenDocument sheet', () => maakOds({ Invullen: [['a']] }), 415, /geen Excel-werkmap.*ods/s],
  ['a CSV file', () => strToU8('a;b\n1;2\n'), 415, /geen Excel-werkmap.*csv/s],
  ['a PDF', () => strToU8('%PDF-1.7'), 415, /PDF/],
  ['a ZIP of something else', () => zipSync({ 'a.txt': strToU8('a') }), 415, /geen Excel/],
  ['half a file', async () => (await sjabloonVan(levering)).subarray(0, 4000), 415, /niet compleet/],
  ['nothing', () => new Uint8Array(), 415, /leeg/],
  ['a ZIP bomb', () => bom(), 413, /na uitpakken veel groter/],
  [
    'an endless sheet',
    () =>
      metDelen({
        'xl/worksheets/sheet1.xml': (oud) =>
          oud.replace('<sheetData>', `<sheetData>${'<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(6000)}`),
      }),
    413,
    /meer dan 5000 rijen/,
  ],
  [
    'an entity bomb',
    () => metDelen({ 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "bb">]><worksheet>&b;</worksheet>' }),
    415,
    /DOCTYPE/,
  ],
  ['more than 10 MB', () => new Uint8Array(10 * 1024 * 1024 + 1).fill(80), 413, /groter dan 10 MB/],
];

/** Another delivery of the same provider. */
async function vanDezelfde(periode: string): Promise<Proefaanlevering> {
  const ander = await maakProefaanlevering(proef.database, { codes: CODES, periode });
  const { pool } = proef.database;
  await pool.query('update aanlevering set organisatie_id = $1, partij_id = $2 where id = $3', [
    levering.organisatieId,
    levering.indiener.partijId,
    ander.id,
  ]);
  return { ...ander, indiener: levering.indiener };
}

/** A template from before a field was left out. */
async function metAndereVelden(): Promise<Uint8Array> {
  const bestand = await sjabloonVan(levering);
  await proef.database.pool.query(`update uitvraag set velden = velden - 0 where id = $1`, [levering.uitvraagId]);
  return bestand;
}

/** A workbook of some kilobytes that unpacks to 48 MB. */
function bom(): Promise<Uint8Array> {
  return metDelen({
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${' '.repeat(48 * 1024 * 1024)}</sheetData></worksheet>`,
  });
}

describe('refused, with the place, what was found and what was expected', () => {
  it.each(WEIGERINGEN.map(([wat, ...rest]) => ({ wat, rest })))(
    '$wat',
    async ({ rest: [maak, status, melding, naam] }) => {
      const antwoord = await lees(await maak(), naam);
      expect(antwoord.statusCode, antwoord.payload).toBe(status);
      const probleem = antwoord.json<{
        detail: string;
        errors?: { detail: string; location: { pointer: string } }[];
      }>();
      const alles = [probleem.detail, ...(probleem.errors ?? []).map((e) => `${e.location.pointer}: ${e.detail}`)].join(
        '\n',
      );
      expect(alles).toMatch(melding);
      expect(alles).toMatch(/verwacht/);
    },
  );

  it('an answer that is no upload, and an upload without a file', async () => {
    const url = `/api/v1/aanleveringen/${levering.id}/bestand`;
    const { headers } = levering.indiener;
    expect((await proef.app.inject({ method: 'POST', url, headers, payload: { a: 1 } })).statusCode).toBe(415);
    const leeg = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n';
    const type = { 'content-type': 'multipart/form-data; boundary=x' };
    const antwoord = await proef.app.inject({ method: 'POST', url, headers: { ...headers, ...type }, payload: leeg });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.payload).toContain('verwacht een bestand');
  });
});

describe('the receipt and the calendar', () => {
  it('prints the receipt of a version for the own party and the supervisor, and of no other version', async () => {
    await proef.database.pool.query(
      `insert into aanlevering_versie values ($1, 1, '{"cellen":[],"bevindingen":[]}', $2, null, 'x', now(), null, null, now())`,
      [levering.id, 'a'.repeat(64)],
    );
    const haal = (nummer: number, wie: Proefpersoon) =>
      proef.app.inject({
        url: `/api/v1/aanleveringen/${levering.id}/versies/${nummer}/ontvangstbewijs.pdf`,
        headers: wie.headers,
      });
    for (const wie of [levering.indiener, levering.accordeur, analist]) {
      const antwoord = await haal(1, wie);
      expect(antwoord.statusCode, antwoord.payload).toBe(200);
      expect(antwoord.headers['content-type']).toBe('application/pdf');
      expect(antwoord.payload).toBe('%PDF');
    }
    expect((await haal(2, levering.indiener)).statusCode).toBe(404);
    const ander = await maakProefaanlevering(proef.database, { codes: CODES });
    expect((await haal(1, ander.indiener)).statusCode).toBe(404);
  });

  it('gives a party its own deadlines, moved when they were postponed', async () => {
    const haal = async (wie: Proefpersoon) =>
      proef.app.inject({ url: '/api/v1/aanleveringen/agenda.ics', headers: wie.headers });
    const eerst = await haal(levering.indiener);
    expect(eerst.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(eerst.payload.match(/^UID:.*$/gm)).toEqual([`UID:aanlevering-${levering.id}@127.0.0.1`]);
    expect(eerst.payload).toContain('DTSTART;VALUE=DATE:20300131\r\n');
    expect(eerst.payload).toContain('SEQUENCE:0\r\n');
    const { pool } = proef.database;
    await pool.query(
      `insert into uitstelverzoek (aanlevering_id, gevraagd_tot, reden, door_naam, op, besluit, tot, besluit_reden, besluit_naam, besluit_op)
       values ($1, '2030-02-14', 'de accountant is ziek', 'x', now(), 'toegekend', '2030-02-14', 'akkoord', 'y', now())`,
      [levering.id],
    );
    await pool.query(`update aanlevering set deadline = '2030-02-14' where id = $1`, [levering.id]);
    const daarna = await haal(levering.accordeur);
    expect(daarna.payload).toContain('DTSTART;VALUE=DATE:20300214\r\n');
    expect(daarna.payload).toContain('SEQUENCE:1\r\n');
    expect((await haal(analist)).payload).not.toContain('VEVENT');
  });
});
