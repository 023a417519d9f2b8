import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusDagen } from './datum.ts';
import {
  eersteWerkdag,
  feestdagen,
  isWerkdag,
  minWerkdagen,
  pasen,
  plusWerkdagen,
  weekdag,
  werkdagenTussen,
} from './werkdag.ts';

const JAREN = Array.from({ length: 2100 - 1990 + 1 }, (_, n) => 1990 + n);
const dag = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((d) => datum(d.toISOString().slice(0, 10)));

const aantal = fc.integer({ min: 1, max: 40 });

/** The days of the Algemene termijnenwet by the rules that `date-holidays` has for them (its names differ between versions). */
const REGELS = /^(01-01|05-05|12-25|12-26|easter (-2|1|39|50)|04-27 if sunday.*|04-30 if sunday.*)$/;

describe('holidays', () => {
  const bron = new Holidays('NL');

  it.each(JAREN)('are in %i those of an independent calendar', (jaar) => {
    const verwacht = bron
      .getHolidays(jaar)
      .filter(({ rule }) => REGELS.test(rule))
      .map(({ date }) => date.slice(0, 10));
    // Ascension Day can be on King's Day or 5 May: then two names share one day.
    expect([...feestdagen(jaar)].sort()).toEqual([...new Set(verwacht)].sort());
    expect(pasen(jaar)).toBe(
      bron
        .getHolidays(jaar)
        .find(({ rule }) => rule === 'easter')
        ?.date.slice(0, 10),
    );
  });

  it.each([
    ['2031-04-26', 'King’s Day is on Saturday when 27 April is a Sunday'],
    ['2025-04-26', 'the same in 2025'],
    ['2027-05-05', '5 May counts every year, not only every fifth'],
    ['2026-04-03', 'Good Friday is put on a par'],
    ['1995-04-29', 'Queen’s Day moved in the same way'],
  ])('has %s: %s', (feestdag) => {
    expect(feestdagen(Number(feestdag.slice(0, 4)))).toContain(feestdag);
  });

  it.each(['2031-04-27', '2031-04-28', '2026-12-05', '2026-05-15', '2026-12-31', '2028-02-29'])(
    'does not have %s',
    (gewoon) => {
      expect(feestdagen(Number(gewoon.slice(0, 4)))).not.toContain(gewoon);
    },
  );

  it('have Easter between 22 March and 25 April, always on Sunday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (jaar) => {
        const eerste = pasen(jaar);
        expect(weekdag(eerste)).toBe(0);
        expect(eerste >= `${jaar}-03-22` && eerste <= `${jaar}-04-25`).toBe(true);
      }),
    );
  });

  // Published: the earliest and latest Easter, and those that a wrong correction of the Gregorian calendar misses.
  it.each([
    '1818-03-22',
    '1943-04-25',
    '2038-04-25',
    '1954-04-18',
    '1981-04-19',
    '2049-04-18',
    '2076-04-19',
    '2285-03-22',
  ])('have Easter on %s', (verwacht) => {
    expect(pasen(Number(verwacht.slice(0, 4)))).toBe(verwacht);
  });
});

describe('working days', () => {
  it('are counted as they are added', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 0, max: 80 }), (van, aantal) => {
        const tot = plusWerkdagen(van, aantal);
        expect(isWerkdag(tot)).toBe(true);
        if (aantal > 0) expect(werkdagenTussen(van, tot)).toBe(aantal);
      }),
    );
  });

  it('are taken off as they are counted', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 80 }), (tot, aantal) => {
        const van = minWerkdagen(tot, aantal);
        expect(isWerkdag(van)).toBe(true);
        expect(werkdagenTussen(van, tot)).toBe(aantal);
      }),
    );
  });

  it('come later for who begins later, and add up', () => {
    fc.assert(
      fc.property(dag, fc.nat(60), aantal, aantal, (van, later, n, m) => {
        expect(plusWerkdagen(plusDagen(van, later), n) >= plusWerkdagen(van, n)).toBe(true);
        expect(plusWerkdagen(plusWerkdagen(van, n), m)).toBe(plusWerkdagen(van, n + m));
      }),
    );
  });

  it('are at most five in a row without one that is none, and never more than five days away', () => {
    fc.assert(
      fc.property(dag, (van) => {
        const reeks = Array.from({ length: 6 }, (_, n) => isWerkdag(plusDagen(van, n)));
        expect(reeks.every(Boolean)).toBe(false);
        expect(eersteWerkdag(van) <= plusDagen(van, 5)).toBe(true);
      }),
    );
  });

  it('leave out a day that a minister put on a par with a holiday', () => {
    expect(plusWerkdagen(datum('2026-05-13'), 1, new Set(['2026-05-15']))).toBe('2026-05-18');
    expect(isWerkdag(datum('2026-05-15'), new Set(['2026-05-15']))).toBe(false);
  });
});
