import { describe, expect, it } from 'vitest';
import { leesInvoer, noemWaarde, schrijfInvoer } from './invoer.ts';
import { kwartaalwaarde } from './kwartaal.ts';
import { ontleedKlembord, planPlakken } from './plakken.ts';

const veld = (code: string, naam: string, meer: object = {}) => ({
  code,
  naam,
  soort: 'getal' as const,
  eenheid: 'euro' as string | null,
  teken: 'vrij' as const,
  mogelijkheden: null,
  ...meer,
});

describe('one cell', () => {
  const jaNee = veld('j', 'J', { soort: 'jaNee' });
  const keuze = veld('k', 'K', { soort: 'keuze', mogelijkheden: [{ waarde: 'open', tekst: 'Open house' }] });
  const datum = veld('d', 'D', { soort: 'datum' });

  it.each([
    [jaNee, 'Ja', '1'],
    [jaNee, 'nee', '0'],
    [keuze, 'open HOUSE', 'open'],
    [keuze, 'open', 'open'],
    [datum, '31-12-2026', '2026-12-31'],
    [datum, '1/2/2026', '2026-02-01'],
    [datum, '2026-02-01', '2026-02-01'],
    [veld('t', 'T', { soort: 'tekst' }), '  wat tekst ', 'wat tekst'],
  ] as const)('reads %o %s', (een, tekst, waarde) => {
    expect(leesInvoer(een, tekst)).toMatchObject({ soort: 'goed', waarde });
  });

  it.each([
    [jaNee, 'misschien', 'geenJaNee'],
    [keuze, 'iets anders', 'geenKeuze'],
    [datum, '30-02-2026', 'geenDatum'],
    [datum, '31-12-26', 'geenDatum'],
    [datum, 'volgende week', 'geenDatum'],
  ] as const)('refuses %o %s', (een, tekst, fout) => {
    expect(leesInvoer(een, tekst)).toEqual({ soort: 'fout', fout });
  });

  it('writes what it reads, and says it in words', () => {
    expect(schrijfInvoer(datum, '2026-12-31')).toBe('31-12-2026');
    expect(schrijfInvoer(datum, null)).toBe('');
    expect(noemWaarde(jaNee, '0')).toBe('nee');
    expect(noemWaarde(keuze, 'open')).toBe('Open house');
    expect(noemWaarde(veld('a', 'A'), '-1234')).toBe('−1.234');
    expect(noemWaarde(veld('a', 'A'), null)).toBeNull();
  });
});

describe('the quarter itself', () => {
  const stroom = (vorige: { periode: string; waarde: number } | null) =>
    ({ aard: 'stroom', soort: 'getal', vorige }) as const;

  it('is the total since 1 January minus that of the quarter before', () => {
    expect(kwartaalwaarde(stroom({ periode: '2026-K2', waarde: 100.1 }), '2026-K3', '160.3')).toBe(60.2);
    expect(kwartaalwaarde(stroom({ periode: '2026-K2', waarde: 100 }), '2026-K3', '90')).toBe(-10);
  });

  it('of the first quarter is the total, whatever last year was', () => {
    expect(kwartaalwaarde(stroom({ periode: '2025-K4', waarde: 100 }), '2026-K1', '30')).toBe(30);
    expect(kwartaalwaarde(stroom(null), '2026-K1', '0')).toBe(0);
  });

  it('is not there when a total is missing, and of what does not add up', () => {
    expect(kwartaalwaarde(stroom(null), '2026-K3', '160')).toBeNull();
    expect(kwartaalwaarde(stroom({ periode: '2026-K1', waarde: 100 }), '2026-K3', '160')).toBeNull();
    expect(kwartaalwaarde(stroom({ periode: '2026-K2', waarde: 100 }), '2026-K3', null)).toBeNull();
    expect(kwartaalwaarde(stroom({ periode: '2025', waarde: 100 }), '2026', '160')).toBeNull();
    const stand = { aard: 'stand', soort: 'getal', vorige: { periode: '2026-K2', waarde: 1 } } as const;
    expect(kwartaalwaarde(stand, '2026-K3', '2')).toBeNull();
  });
});

describe('pasting', () => {
  const velden = [
    veld('a', 'Eigen vermogen'),
    veld('b', 'Balanstotaal', { teken: 'positief' }),
    veld('c', 'Liquide middelen'),
  ];
  const plak = (tekst: string, begin = 'a', open = (_: string) => true) =>
    planPlakken(ontleedKlembord(tekst), velden, begin, open);

  it('takes a clipboard apart as spreadsheets write it', () => {
    expect(ontleedKlembord('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(ontleedKlembord('"twee\nregels"\t"een ""woord"""')).toEqual([['twee\nregels', 'een "woord"']]);
    expect(ontleedKlembord('1')).toEqual([['1']]);
    expect(ontleedKlembord('1\n\n3')).toEqual([['1'], [''], ['3']]);
  });

  it('fills a column downwards from where it begins', () => {
    expect(plak('100\n200\n300')).toEqual({
      wijzigingen: [
        { gegeven: 'a', waarde: '100' },
        { gegeven: 'b', waarde: '200' },
        { gegeven: 'c', waarde: '300' },
      ],
      fouten: [],
      leeg: 0,
    });
    expect(plak('1\n2\n3', 'b')).toEqual({
      wijzigingen: [
        { gegeven: 'b', waarde: '1' },
        { gegeven: 'c', waarde: '2' },
      ],
      fouten: [{ gegeven: undefined, tekst: '3', fout: 'pastNiet' }],
      leeg: 0,
    });
  });

  it('skips an empty cell without erasing, and tells of every one that it does not understand', () => {
    expect(plak('100\n\nabc')).toEqual({
      wijzigingen: [{ gegeven: 'a', waarde: '100' }],
      fouten: [{ gegeven: 'c', tekst: 'abc', fout: 'geenGetal' }],
      leeg: 1,
    });
    expect(plak('1\n-2').fouten).toEqual([{ gegeven: 'b', tekst: '-2', fout: 'onderNul' }]);
  });

  it('finds the fields by their names, in any order and anywhere', () => {
    const tekst = 'Liquide middelen (euro)\t€\t30\nEIGEN VERMOGEN:\t€\t10\nGoodwill\t€\t5\n';
    expect(plak(tekst, 'c')).toEqual({
      wijzigingen: [
        { gegeven: 'c', waarde: '30' },
        { gegeven: 'a', waarde: '10' },
      ],
      fouten: [{ gegeven: undefined, tekst: 'Goodwill', fout: 'onbekendeNaam' }],
      leeg: 0,
    });
  });

  it('takes the last of several columns with figures: the newest quarter stands last', () => {
    expect(plak('Eigen vermogen\t8\t9\t10\tnagekeken').wijzigingen).toEqual([{ gegeven: 'a', waarde: '10' }]);
    expect(plak('1\t2\n3\t4').wijzigingen).toEqual([
      { gegeven: 'a', waarde: '2' },
      { gegeven: 'b', waarde: '4' },
    ]);
  });

  it('leaves what is locked', () => {
    expect(plak('1\n2', 'a', (code) => code === 'a')).toEqual({
      wijzigingen: [{ gegeven: 'a', waarde: '1' }],
      fouten: [{ gegeven: 'b', tekst: '2', fout: 'opSlot' }],
      leeg: 0,
    });
  });
});
