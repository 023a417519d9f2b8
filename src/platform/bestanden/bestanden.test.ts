import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { geheugenBron } from './bron.ts';
import { celnaam } from './cel.ts';
import { leesOds } from './ods.ts';
import { recogniseSoort } from './soort.ts';
import { leesTekst, recogniseCodering } from './tekst.ts';
import { maakOds, maakXlsx, ODS_BEGIN, ODS_EINDE, type Testcel, zip } from './testbestanden.ts';
import { type Formuletelling, openXlsx } from './xlsx.ts';
import { leesInhoud, pakUit, ZIPGRENZEN } from './zip.ts';

async function verzamel<T>(groepen: AsyncIterable<T[]>): Promise<T[]> {
  const alles: T[] = [];
  for await (const groep of groepen) alles.push(...groep);
  return alles;
}

const leesXlsxRijen = async (bytes: Uint8Array, tel: Formuletelling = { formules: 0 }) => {
  const [blad] = await openXlsx(geheugenBron('x.xlsx', bytes));
  if (!blad) throw new Error('geen blad');
  return verzamel(blad.rijen(tel));
};

describe('tekst', () => {
  const lees = async (bytes: Uint8Array) => {
    const bron = geheugenBron('x.csv', bytes);
    const codering = await recogniseCodering(bron);
    let tekst = '';
    for await (const stuk of leesTekst(bron, codering)) tekst += stuk;
    return [codering, tekst];
  };

  it('reads UTF-8 with and without byte order mark', async () => {
    expect(await lees(strToU8('\uFEFFcafé €'))).toEqual(['utf-8', 'café €']);
    expect(await lees(strToU8('café €'))).toEqual(['utf-8', 'café €']);
  });

  it('reads Windows-1252, also when the first odd byte comes late', async () => {
    const bytes = new Uint8Array(200_000).fill(97);
    bytes.set([0x63, 0x61, 0x66, 0xe9, 0x20, 0x80], 199_994);
    const [codering, tekst] = await lees(bytes);
    expect([codering, tekst?.slice(-6)]).toEqual(['windows-1252', 'café €']);
  });

  it('refuses UTF-16 and NUL with what to do', async () => {
    await expect(lees(new Uint8Array(Buffer.from('\uFEFFkvk;periode', 'utf16le')))).rejects.toThrow(
      /UTF-16.*CSV UTF-8/,
    );
    await expect(lees(new Uint8Array(Buffer.from('kvk;periode;naam', 'utf16le')))).rejects.toThrow(/UTF-16/);
    await expect(lees(strToU8('kvk;peri\0ode'))).rejects.toThrow(/byte 9 is een NUL-teken/);
  });
});

describe('recogniseSoort looks at the content', () => {
  it.each([
    ['csv', strToU8('kvk;periode\n')],
    ['json', strToU8('\uFEFF \n[{}]')],
    ['xlsx', maakXlsx([])],
    ['ods', maakOds({})],
  ])('%s', async (soort, bytes) => expect(await recogniseSoort(geheugenBron('data.csv', bytes))).toBe(soort));

  it.each([
    ['leeg', new Uint8Array(), /leeg/],
    ['xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /\.xlsx of CSV/],
    ['pdf', strToU8('%PDF-1.7'), /een PDF, geen CSV/],
    ['png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), /een afbeelding \(PNG\), geen CSV/],
    ['jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), /een afbeelding \(JPEG\)/],
    ['gif', strToU8('GIF89a'), /een afbeelding \(GIF\)/],
    ['gzip', Uint8Array.of(0x1f, 0x8b), /gzip/],
    ['een gewone zip', zip({ 'a.txt': 'a' }), /geen Excel/],
    ['een halve zip', maakXlsx([]).slice(0, 100), /niet compleet/],
  ])('refuses %s', async (_, bytes, melding) => {
    await expect(recogniseSoort(geheugenBron('x', bytes))).rejects.toThrow(melding);
  });
});

describe('openXlsx', () => {
  it('reads texts, numbers, dates, saved outcomes of formulas, and keeps empty apart from zero', async () => {
    const rij: Testcel[] = [
      'kvk',
      0,
      null,
      { xml: '<c t="s"><v>0</v></c>' },
      { xml: '<c s="1"><v>45337</v></c>' },
      { xml: '<c><f>1+1</f><v>2</v></c>' },
      { xml: '<c><f>1+1</f></c>' },
      { xml: '<c t="e"><v>#DIV/0!</v></c>' },
    ];
    const tel = { formules: 0 };
    const rijen = await leesXlsxRijen(
      maakXlsx([rij], {
        'xl/sharedStrings.xml': '<sst><si><r><t>twee </t></r><r><t>delen</t></r><rPh><t>x</t></rPh></si></sst>',
        'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      }),
      tel,
    );
    expect(rijen).toEqual([
      {
        nummer: 1,
        cellen: [
          'kvk',
          0,
          '',
          'twee delen',
          { soort: 'datum', tekst: '2024-02-15' },
          2,
          { soort: 'formuleZonderUitkomst', tekst: '' },
          { soort: 'fout', tekst: '#DIV/0!' },
        ],
      },
    ]);
    expect(tel.formules).toBe(2);
  });

  it('tells which cells hold a formula and how it begins, where it is asked', async () => {
    const rij = ['1', { xml: '<c><f>A1&amp;"x"</f><v>2</v></c>' }, { xml: `<c><f>${'1+'.repeat(900)}1</f></c>` }];
    const tel = { formules: 0, cellen: new Map<string, string>() };
    await leesXlsxRijen(maakXlsx([[], rij]), tel);
    expect([...tel.cellen]).toEqual([
      ['B2', 'A1&"x"'],
      ['C2', '1+'.repeat(250)],
    ]);
    expect([celnaam(25, 1), celnaam(26, 3), celnaam(16_383, 1)]).toEqual(['Z1', 'AA3', 'XFD1']);
  });

  it('refuses a DOCTYPE, an entity bomb included', async () => {
    const bom = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><worksheet>&c;</worksheet>';
    await expect(leesXlsxRijen(maakXlsx([], { 'xl/worksheets/sheet1.xml': bom }))).rejects.toThrow(/DOCTYPE/);
  });

  it('reads ten thousand columns and refuses twenty thousand', async () => {
    const [rij] = await leesXlsxRijen(maakXlsx([Array.from({ length: 10_000 }, (_, i) => i)]));
    expect(rij?.cellen.length).toBe(10_000);
    await expect(leesXlsxRijen(maakXlsx([Array.from({ length: 20_000 }, (_, i) => i)]))).rejects.toThrow(
      /16384 kolommen/,
    );
  });
});

describe('shared texts', () => {
  it.each(['<si/>', '<si><t/></si>', `<si><t>${'x'.repeat(20)}</t></si>`])(
    'counts %s, however small it is',
    async (een) => {
      const boek = (aantal: number) =>
        geheugenBron('x.xlsx', maakXlsx([], { 'xl/sharedStrings.xml': `<sst>${een.repeat(aantal)}</sst>` }));
      await openXlsx(boek(50), ZIPGRENZEN, 1000);
      await expect(openXlsx(boek(70), ZIPGRENZEN, 1000)).rejects.toThrow(/te veel tekst/);
    },
  );
});

describe('zip', () => {
  it('stops a bomb at its limit, not at its end', async () => {
    const bron = geheugenBron('bom.zip', zipSync({ nullen: new Uint8Array(24 * 1024 * 1024) }, { level: 1 }));
    const [deel] = await leesInhoud(bron);
    if (!deel) throw new Error('geen deel');
    let uit = 0;
    await expect(async () => {
      for await (const stuk of pakUit(bron, deel)) uit += stuk.length;
    }).rejects.toThrow(/wordt na uitpakken te groot/);
    expect(uit).toBeLessThan(18 * 1024 * 1024);
  });

  it('does not believe the size that the archive claims', async () => {
    const bron = geheugenBron('x.zip', zipSync({ a: new Uint8Array(100_000) }));
    const [deel] = await leesInhoud(bron);
    if (!deel) throw new Error('geen deel');
    const leugen = { ...deel, uitgepakt: 10 };
    await expect(verzamel(lijsten(pakUit(bron, leugen, { ...ZIPGRENZEN, maxUitgepakt: 50_000 })))).rejects.toThrow(
      /na uitpakken te groot/,
    );
  });

  it('says that a damaged part is damaged', async () => {
    const bytes = zipSync({ a: strToU8('hallo '.repeat(1000)) });
    bytes.fill(0xff, 35, 50);
    const bron = geheugenBron('x.zip', bytes);
    const [deel] = await leesInhoud(bron);
    if (!deel) throw new Error('geen deel');
    await expect(verzamel(lijsten(pakUit(bron, deel)))).rejects.toThrow(/beschadigd bij "a"/);
  });
});

async function* lijsten<T>(delen: AsyncIterable<T>): AsyncGenerator<T[]> {
  for await (const deel of delen) yield [deel];
}

async function leesOdsRijen(inhoud: string) {
  const rijen: unknown[] = [];
  const ontvanger = {
    wil: (_: string, kolom: number) => kolom !== 3,
    rij: (blad: string, rij: object) => rijen.push({ blad, ...rij }),
  };
  for await (const _ of leesOds(geheugenBron('x.ods', zip({ 'content.xml': inhoud })), ontvanger));
  return rijen;
}

describe('leesOds', () => {
  it('skips the rest of a sheet that is done, and reads on with the next', async () => {
    const kop =
      '<table:table-row><table:table-cell office:value-type="string"><text:p>kop</text:p></table:table-cell></table:table-row>';
    const vulling =
      '<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>'.repeat(
        40_000,
      );
    const blad = (naam: string, begin: string) => `<table:table table:name="${naam}">${begin}${vulling}</table:table>`;
    const gegroepeerd = `<table:table-header-rows>${kop}</table:table-header-rows>`;
    const inhoud = `${ODS_BEGIN}${blad('weg', kop)}${blad('ook weg', gegroepeerd)}${blad('houd', kop)}${blad('weg', kop)}${ODS_EINDE}`;
    const telling = new Map<string, number>();
    const ontvanger = {
      wil: () => true,
      rij: (naam: string) => telling.set(naam, (telling.get(naam) ?? 0) + 1),
      klaarMet: (naam: string) => naam !== 'houd',
    };
    for await (const _ of leesOds(geheugenBron('x.ods', zip({ 'content.xml': inhoud })), ontvanger));
    expect(telling.get('houd')).toBe(40_001);
    expect(telling.get('weg')).toBeLessThan(20_000);
  });

  it('reads sheets in order, with repeated cells and rows, comments left out', async () => {
    const inhoud = `${ODS_BEGIN}<table:table table:name="A"><table:table-row>
      <table:table-cell office:value-type="string"><office:annotation><text:p>stiekem</text:p></office:annotation><text:p>Code</text:p></table:table-cell>
      <table:table-cell table:number-columns-repeated="4" office:value-type="float" office:value="1.5"><text:p>1,5</text:p></table:table-cell>
      <table:table-cell table:number-columns-repeated="16000"/></table:table-row>
      <table:table-row table:number-rows-repeated="2"><table:table-cell/><table:table-cell office:value-type="string"><text:p>a</text:p><text:p>b</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      </table:table>${ODS_EINDE}`;
    expect(await leesOdsRijen(inhoud)).toEqual([
      { blad: 'A', nummer: 1, cellen: ['Code', 1.5, 1.5, '', 1.5] },
      { blad: 'A', nummer: 2, cellen: ['', 'a\nb'] },
      { blad: 'A', nummer: 3, cellen: ['', 'a\nb'] },
    ]);
  });

  it('knows a percentage from a number', async () => {
    const cel = '<table:table-cell office:value-type="percentage" office:value="0.061"/>';
    const inhoud = `${ODS_BEGIN}<table:table table:name="A"><table:table-row>${cel}</table:table-row></table:table>${ODS_EINDE}`;
    expect(await leesOdsRijen(inhoud)).toEqual([
      { blad: 'A', nummer: 1, cellen: [{ soort: 'procent', getal: 0.061, tekst: '6,1%' }] },
    ]);
  });

  it.each([
    [
      'columns',
      '<table:table-row><table:table-cell table:number-columns-repeated="99999999" office:value-type="float" office:value="1"/></table:table-row>',
    ],
    [
      'rows',
      '<table:table-row table:number-rows-repeated="99999999"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>',
    ],
  ])('refuses a bomb of repeated %s', async (_, rij) => {
    const inhoud = `${ODS_BEGIN}<table:table table:name="A">${rij}</table:table>${ODS_EINDE}`;
    await expect(leesOdsRijen(inhoud)).rejects.toThrow(/meer dan/);
  });
});
