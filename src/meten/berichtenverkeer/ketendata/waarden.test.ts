import { describe, expect, it } from 'vitest';
import { isBsn } from './bsn.ts';
import { openRijlezer } from './rijen.ts';
import { proposeBedragvorm, proposeDatumvorm, proposeIndeling, proposeSoort } from './voorstel.ts';
import { leesBedrag, leesCel, leesDatum, toonVeilig, vormVan } from './waarden.ts';

const profiel = {
  datumvorm: 'dd-mm-jjjj',
  bedragvorm: 'euro-komma',
  waarden: { status: { nieuw: '1' } },
  soorten: {},
} as const;

describe('a cell', () => {
  it('is read as its field: what a spreadsheet took away comes back', () => {
    const lees = (veld: Parameters<typeof leesCel>[1], tekst: string) => {
      const gelezen = leesCel(tekst, veld, 'JW305', profiel);
      return gelezen.ok ? gelezen.waarde : null;
    };
    expect(lees('bsn', '999900006')).toBe('999900006');
    expect(lees('aanbieder', '1234567')).toBe('01234567');
    expect(lees('gemeente', '758')).toBe('GM0758');
    expect(lees('gemeente', 'GM0758')).toBe('GM0758');
    expect(lees('eenheid', '4')).toBe('04');
    expect(lees('status', 'nieuw')).toBe('1');
    expect(lees('status', '2')).toBeNull();
    expect(lees('geslacht', 'Vrouw')).toBe('2');
    expect(lees('geboren', '2012')).toBe('2012');
    expect(lees('geboren', '14-02-2012')).toBe('2012-02');
    expect(lees('volume', '120,00')).toBe(120);
    expect(lees('volume', '1,5')).toBeNull();
    expect(lees('nummer', '=cmd()')).toBeNull();
    expect(lees('referentie', 'Jansen')).toBeNull();
    expect(lees('declaratiemaand', '202603')).toBe('2026-03');
  });

  it('is no number with a mark for thousands, and no word that every object has', () => {
    const volume = (tekst: string) => leesCel(tekst, 'volume', 'JW301', profiel);
    expect(['12.0', '12,00'].map(volume)).toMatchObject([{ waarde: 12 }, { waarde: 12 }]);
    for (const tekst of ['1.000', '1,000', '12.000,00'])
      expect(volume(tekst)).toMatchObject({ ok: false, fout: expect.stringContaining('zonder punt of komma') });
    expect(vormVan('1.000')).toBe('iets als 9.999');
    for (const tekst of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      for (const veld of ['status', 'geslacht', 'categorie', 'reden', 'volume', 'aanbieder', 'begin'] as const)
        expect(leesCel(tekst, veld, 'JW305', profiel).ok, `${veld} ${tekst}`).toBe(false);
    const lees = openRijlezer(['Soort'], { ...profiel, waarden: { soort: { a: 'JW305' } } }, { kolom: 'Soort' });
    expect(lees(['constructor'])).toMatchObject({ veld: 'soort', gevonden: 'iets als aaaaaaaaaaa' });
  });

  it('is a date or an amount in one way of writing only', () => {
    expect(leesDatum('2026-03-01T09:30:00', 'jjjj-mm-dd')).toEqual({ dag: '2026-03-01', tijd: '09:30:00' });
    expect(leesDatum('1-3-2026', 'dd-mm-jjjj')).toEqual({ dag: '2026-03-01', tijd: null });
    expect(leesDatum('30-02-2026', 'dd-mm-jjjj')).toBeNull();
    expect(leesDatum('20260301', 'jjjjmmdd')?.dag).toBe('2026-03-01');
    expect(['1.234,56', '-0,10', '€ 12', '12,345'].map((t) => leesBedrag(t, 'euro-komma'))).toEqual([
      123456,
      -10,
      1200,
      null,
    ]);
    expect(['1,234.56', '0.1', '1.234,56'].map((t) => leesBedrag(t, 'euro-punt'))).toEqual([123456, 10, null]);
    expect(['123456', '1,5'].map((t) => leesBedrag(t, 'centen'))).toEqual([123456, null]);
  });

  it('is never repeated where it may be a BSN, a name or free text', () => {
    expect(isBsn('999900006')).toBe(true);
    expect(isBsn('123456789')).toBe(false);
    expect(vormVan('Jan van Dijk, 999900006')).not.toMatch(/Jan|999900006/);
    expect(vormVan('=HYPERLINK("x")')).toBe('iets als =AAAAAAAAA(?a?)');
    expect(vormVan('47')).toBe('47');
    expect(['999900006', 'Jansen', 'Proefstraat 12', 'a@b.nl', '45A04', '2026-01-01', 'M'].map(toonVeilig)).toEqual([
      ...['•••••••••', 'tekst van 6 tekens', 'tekst van 14 tekens', 'tekst van 6 tekens', '45A04', '2026-01-01', 'M'],
    ]);
  });
});

it('a BSN is hidden however it is written, and a day is no BSN', () => {
  const geschreven = ['9999.00.006', '999 900 006', '9999-00-006', 'BSN: 999900006', '0999900006', '10000008'];
  expect(isBsn('10000008')).toBe(true);
  expect(geschreven.map(toonVeilig)).toEqual(geschreven.map(() => '•••••••••'));
  const dagen = Array.from({ length: 28 }, (_, i) => `2026-03-${String(i + 1).padStart(2, '0')}`);
  expect(dagen.filter((dag) => isBsn(dag.replaceAll('-', '')))).not.toEqual([]);
  expect(dagen.map(toonVeilig)).toEqual(dagen);
});

describe('a proposal', () => {
  const kolom = (naam: string, ...waarden: string[]) => ({ naam, waarden });

  it('finds fields by name, each column for one field, and a BSN by what is in it', () => {
    const kolommen = [
      kolom('Burgerservicenr', '999900006', '999990000'.replace('999990000', '999900018')),
      ...[
        'Gemeentecode',
        'AGB-code',
        'Bericht identificatie',
        'Dagtekening',
        'Begindatum',
        'Toewijzing nummer',
        'Iets anders',
      ].map((naam) => kolom(naam, '1')),
    ];
    expect(proposeIndeling('JW305', kolommen)).toMatchObject({
      ...{ gemeente: 'Gemeentecode', aanbieder: 'AGB-code', identificatie: 'Bericht identificatie' },
      ...{ dagtekening: 'Dagtekening', begin: 'Begindatum', nummer: 'Toewijzing nummer' },
    });
  });

  it('guesses the kind of message from a column, from the name of the file, or from the columns', () => {
    expect(proposeSoort('x.csv', [kolom('Berichtsoort', 'JW301', '305')])).toEqual({ kolom: 'Berichtsoort' });
    expect(proposeSoort('ketendata_JW323_0758.csv', [])).toBe('JW323');
    expect(proposeSoort('uit.csv', [kolom('Declaratienummer', '1')])).toBe('JW323');
    expect(proposeSoort('uit.csv', [kolom('x')])).toBeNull();
  });

  it('guesses how dates and amounts are written', () => {
    expect(proposeDatumvorm([kolom('a', '01-03-2026', '12345678')])).toBe('dd-mm-jjjj');
    expect(proposeDatumvorm([kolom('a', '20260301')])).toBe('jjjjmmdd');
    expect(proposeBedragvorm([kolom('Bedrag', '12,50')])).toBe('euro-komma');
    expect(proposeBedragvorm([kolom('Tarief', '12.50')])).toBe('euro-punt');
    expect(proposeBedragvorm([kolom('Tarief', '1250')])).toBe('centen');
  });
});
