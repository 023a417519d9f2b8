import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Getalnotatie, NOTATIES, Notatiekolom, parseGetal } from './getallen.ts';

const oordeel = (...cellen: (string | number)[]) => {
  const kolom = new Notatiekolom();
  for (const cel of cellen) kolom.voeg(cel);
  return kolom.oordeel();
};

describe('parseGetal', () => {
  it.each([
    ['1.234,56', 'nl', 1234.56],
    ['1234,5', 'nl', 1234.5],
    ['1.234', 'nl', 1234],
    ['1.234', 'machine', 1.234],
    ['1,234.56', 'en', 1234.56],
    ['-12', 'nl', -12],
    ['−12,5', 'nl', -12.5],
    ['€ 1.000', 'nl', 1000],
    ['-€ 1.000', 'nl', -1000],
    ['1.5e3', 'machine', 1500],
    ['0,183', 'nl', 0.183],
    ['+1.000,50', 'nl', 1000.5],
    ['+7', 'machine', 7],
    ["'-2.000,50", 'nl', -2000.5],
    ["'12", 'nl', 12],
    ["'+1,5", 'nl', 1.5],
  ] as const)('%s in %s is %d', (tekst, notatie, waarde) => expect(parseGetal(tekst, notatie)).toBe(waarde));

  it.each([
    ['12.34', 'nl'],
    ['0.183', 'nl'],
    ['1.23.456', 'nl'],
    ['1.234,56', 'machine'],
    ['n.v.t.', 'nl'],
    ['(1.234)', 'nl'],
    ['', 'nl'],
    ['+-5', 'nl'],
    ["''5", 'nl'],
    ['+', 'nl'],
    ['1 234', 'nl'],
    ['=1+1', 'machine'],
    ['Infinity', 'machine'],
  ] as const)('%s in %s is no number', (tekst, notatie) => expect(parseGetal(tekst, notatie)).toBeNull());
});

describe('Notatiekolom', () => {
  it.each([
    [['1.234,56', '12'], 'nl'],
    [['1.234', '12,5'], 'nl'],
    [['1.234', '12.5'], 'machine'],
    [['1.234.567', '1.234'], 'nl'],
    [['1,234.5', '1,234'], 'en'],
    [['12', '', '-3', 4], 'geheel'],
    [['1.234', '5'], 'dubbelzinnig'],
    [['1,234', '5'], 'dubbelzinnig'],
    [['0,183'], 'nl'],
    [['0.183'], 'machine'],
    [['12,5', '12.5'], 'gemengd'],
    [['12,5', 'n.v.t.'], 'nl'],
    [['6,8%'], 'nl'],
    [['+1.000,50', "'-2.000"], 'nl'],
  ] as const)('%j is %s', (cellen, notatie) => expect(oordeel(...cellen).notatie).toBe(notatie));

  it('shows the cell that leaves the doubt', () => {
    expect(oordeel('5', '1.234', '7').voorbeeld).toBe('1.234');
  });

  it('never reads a column written in one notation as other numbers than were meant', () => {
    const schrijvers: Record<Getalnotatie, Intl.NumberFormat> = {
      nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 }),
      en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 }),
      machine: new Intl.NumberFormat('en-US', { maximumFractionDigits: 3, useGrouping: false }),
    };
    const getal = fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }).map((n) => n / 1000);
    fc.assert(
      fc.property(
        fc.constantFrom(...NOTATIES),
        fc.array(getal, { minLength: 1, maxLength: 30 }),
        (notatie, getallen) => {
          const cellen = getallen.map((n) => schrijvers[notatie].format(n));
          const gevonden = oordeel(...cellen).notatie;
          if (gevonden === 'dubbelzinnig') return;
          expect(gevonden).not.toBe('gemengd');
          const lees = gevonden === 'geheel' ? 'machine' : (gevonden as Getalnotatie);
          expect(cellen.map((cel) => parseGetal(cel, lees))).toEqual(getallen.map((n) => n + 0 || 0));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
