import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOOGSTENS_IN_NOOD, LANGST, noodtoegang, toetsDeling, toetsNoodtoegang } from './domain.ts';

const NU = new Date('2026-11-26T12:00:00Z');
const GEMEENTE = { soort: 'gemeente', kanPartijZijn: true };
const na = (ms: number) => new Date(NU.getTime() + ms);
const deel = (soort: 'deling' | 'persoonlijk', tot: Date, trede: number | null = 3, partij = GEMEENTE) =>
  toetsDeling(soort, { onderdelen: ['oordeel'], tot }, { trede, partij, nu: NU });

describe('sharing a case', () => {
  it.each([null, 1, 2])('is refused at trede %s', (trede) => {
    expect(() => deel('deling', na(1000), trede)).toThrow('vanaf trede 3');
  });

  it.each([3, 4, 5, 6])('is possible at trede %s', (trede) => {
    expect(() => deel('deling', na(1000), trede)).not.toThrow();
  });

  it('is refused with a party of which no role may see a case', () => {
    const ander = { soort: 'aanbieder', kanPartijZijn: false };
    expect(() => deel('deling', na(1000), 3, ander)).toThrow('kan vroegsignalering niet worden gedeeld');
  });

  it('ends after now and within its longest term', () => {
    fc.assert(
      fc.property(fc.constantFrom('deling', 'persoonlijk'), fc.integer({ min: -1e11, max: 1e11 }), (soort, ms) => {
        const goed = ms > 0 && ms <= LANGST[soort];
        if (goed) expect(() => deel(soort, na(ms))).not.toThrow();
        else expect(() => deel(soort, na(ms))).toThrow('Kies een einddatum');
      }),
    );
  });
});

it('lets nobody take more than three cases in an emergency at the same time', () => {
  for (const lopend of [0, 1, 2]) expect(() => toetsNoodtoegang(lopend)).not.toThrow();
  for (const lopend of [HOOGSTENS_IN_NOOD, 4]) expect(() => toetsNoodtoegang(lopend)).toThrow('Meer dan 3 tegelijk');
});

it('gives access in an emergency for one day, to everything of one provider', () => {
  const wens = noodtoegang(NU);
  expect(wens.tot.toISOString()).toBe('2026-11-27T12:00:00.000Z');
  expect(wens.onderdelen).toEqual(['oordeel', 'cijfers', 'gebeurtenissen']);
});
