import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Getalsoort, leesGetal, schrijfGetal } from './getal.ts';

const EURO: Getalsoort = { eenheid: 'euro', teken: 'vrij' };
const FTE: Getalsoort = { eenheid: 'fte', teken: 'positief' };
const AANTAL: Getalsoort = { eenheid: 'aantal', teken: 'positief' };
const PROCENT: Getalsoort = { eenheid: 'procent', teken: 'positief' };

describe('reading a number', () => {
  it.each([
    ['1234567', EURO, '1234567', null],
    ['1.234.567', EURO, '1234567', null],
    ['1 234 567', EURO, '1234567', null],
    ['1\u00a0234\u00a0567', EURO, '1234567', null],
    ['€ 1.234.567', EURO, '1234567', null],
    ['-€ 12', EURO, '-12', null],
    ['−12', EURO, '-12', null],
    ['12-', EURO, '-12', null],
    ['(12)', EURO, '-12', null],
    ['(1.200)', EURO, '-1200', 'duizendtal'],
    ['+12', EURO, '12', null],
    ['1.234', EURO, '1234', 'duizendtal'],
    ['1.234.567,50', EURO, '1234568', 'afgerond'],
    ['1.234.567,49', EURO, '1234567', 'afgerond'],
    ['-0,5', EURO, '-1', 'afgerond'],
    ['1,234,567.00', EURO, '1234567', null],
    ['1,234,567', EURO, '1234567', null],
    ['12,5', FTE, '12.5', null],
    ['12.5', FTE, '12.5', null],
    ['0.250', FTE, '0.25', null],
    [',5', FTE, '0.5', null],
    ['1,234', FTE, '1.234', null],
    ['12,5 fte', FTE, '12.5', null],
    ['6,8%', PROCENT, '6.8', null],
    ['6,8', PROCENT, '6.8', null],
    ['007', AANTAL, '7', null],
    ['12,0', AANTAL, '12', null],
    ['0', AANTAL, '0', null],
    ['-0', AANTAL, '0', null],
  ] as const)('reads %s', (tekst, soort, waarde, opgelet) => {
    expect(leesGetal(tekst, soort)).toEqual({ soort: 'goed', waarde, opgelet });
  });

  it.each([
    ['12a', EURO, 'geenGetal'],
    ['n.v.t.', EURO, 'geenGetal'],
    ['1.23.456', EURO, 'geenGetal'],
    ['1,2,3', EURO, 'geenGetal'],
    ['--5', EURO, 'geenGetal'],
    ['-', EURO, 'streepje'],
    ['€ -', EURO, 'streepje'],
    ['1,23457E+06', EURO, 'afgekort'],
    ['#####', EURO, 'afgekort'],
    ['#DEEL/0!', EURO, 'excelfout'],
    ['#VERW!', EURO, 'excelfout'],
    ['6%', AANTAL, 'procentteken'],
    ['1,234', EURO, 'dubbelzinnig'],
    ['12,5', AANTAL, 'geenHeelGetal'],
    ['-3', AANTAL, 'onderNul'],
    ['1234567890123456', EURO, 'teGroot'],
  ] as const)('refuses %s, with the reason', (tekst, soort, reden) => {
    expect(leesGetal(tekst, soort)).toEqual({ soort: 'fout', fout: reden });
  });

  it('knows empty from zero', () => {
    expect(leesGetal('', EURO)).toEqual({ soort: 'leeg' });
    expect(leesGetal(' \u00a0 ', EURO)).toEqual({ soort: 'leeg' });
  });

  it('reads back everything it writes', () => {
    const heel = fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }).map(String);
    fc.assert(
      fc.property(heel, (waarde) => {
        const gelezen = leesGetal(schrijfGetal(waarde), EURO);
        expect(gelezen).toMatchObject({ soort: 'goed', waarde });
      }),
    );
    fc.assert(
      fc.property(fc.nat(999_999), fc.integer({ min: 1, max: 99 }), (voor, na) => {
        const waarde = String(Number(`${voor}.${String(na).padStart(2, '0')}`));
        expect(leesGetal(schrijfGetal(waarde), FTE)).toMatchObject({ soort: 'goed', waarde });
      }),
    );
  });

  it('never throws, and never calls something a number that has letters in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-−()€% Ea#\t\u00a0'), maxLength: 20 }), (tekst) => {
        const gelezen = leesGetal(tekst, EURO);
        if (gelezen.soort === 'goed') expect(gelezen.waarde).toMatch(/^-?\d+$/);
      }),
    );
    expect(leesGetal('12 euro en 3', EURO).soort).toBe('fout');
  });
});

describe('writing a number', () => {
  it.each([
    ['0', '0'],
    ['-1234.5', '−1.234,5'],
    ['999', '999'],
    ['1000', '1.000'],
    ['1234567.25', '1.234.567,25'],
  ])('%s → %s', (waarde, tekst) => expect(schrijfGetal(waarde)).toBe(tekst));
});
