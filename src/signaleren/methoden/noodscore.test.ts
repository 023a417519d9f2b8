import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { altmanZ2, isOnberekend, zmijewski } from './index.ts';

const altman = (va: number, ks: number, ir: number, br: number, ev: number, vv: number) => ({
  vlottendeActiva: va,
  kortlopendeSchulden: ks,
  ingehoudenResultaten: ir,
  bedrijfsresultaat: br,
  eigenVermogen: ev,
  vreemdVermogen: vv,
  balanstotaal: 100,
});
const zmijewskiVan = (nettoresultaat: number, vreemdVermogen: number, va: number, ks: number) => ({
  nettoresultaat,
  vreemdVermogen,
  vlottendeActiva: va,
  kortlopendeSchulden: ks,
  balanstotaal: 100,
});

/** methoden.md §6.1. */
describe('altmanZ2', () => {
  it.each([
    ['grijs', altman(40, 25, 10, 5, 30, 70), 2.096],
    ['nood', altman(30, 35, 2, -3, 12, 88), -0.321218],
    ['veilig', altman(50, 20, 30, 6, 50, 50), 4.3992],
  ] as const)('%s', (zone, invoer, verwacht) => {
    const uit = altmanZ2(invoer);
    if (isOnberekend(uit)) throw new Error('onberekend');
    expect(uit.score).toBeCloseTo(verwacht, 6);
    expect(uit.zone).toBe(zone);
    expect(uit.invoer).toEqual(invoer);
    expect(uit.termen.reduce((som, t) => som + t.waarde * t.gewicht, 0)).toBeCloseTo(uit.score, 12);
  });

  it('is grey on both bounds', () => {
    // 1.05 equity over liabilities alone: 1.10 and 2.60 within binary noise are not distress and not safe.
    const opGrens = (score: number) => altmanZ2(altman(0, 0, 0, 0, score / 1.05, 1));
    expect(opGrens(1.1000001)).toMatchObject({ zone: 'grijs' });
    expect(opGrens(1.0999999)).toMatchObject({ zone: 'nood' });
    expect(opGrens(2.5999999)).toMatchObject({ zone: 'grijs' });
    expect(opGrens(2.6000001)).toMatchObject({ zone: 'veilig' });
  });

  it('names what is missing, and what it cannot divide by', () => {
    expect(altmanZ2({ ...altman(1, 1, 1, 1, 1, 0), bedrijfsresultaat: null })).toEqual({
      berekend: false,
      ontbreekt: ['bedrijfsresultaat'],
      nietDeelbaar: ['vreemdVermogen'],
    });
    expect(altmanZ2({})).toMatchObject({ berekend: false, nietDeelbaar: [] });
    expect(altmanZ2({ ...altman(1, 1, 1, 1, 1, 1), balanstotaal: Number.NaN })).toMatchObject({
      ontbreekt: ['balanstotaal'],
    });
  });
});

describe('zmijewski', () => {
  it.each([
    ['gewoon', zmijewskiVan(3, 70, 1.6, 1), -0.48969, 0.312177],
    ['risico', zmijewskiVan(-3, 88, 30, 35), 0.800339, 0.788243],
  ] as const)('%s', (zone, invoer, score, kans) => {
    const uit = zmijewski(invoer);
    if (isOnberekend(uit)) throw new Error('onberekend');
    expect(uit.score).toBeCloseTo(score, 6);
    expect(uit.kans).toBeCloseTo(kans, 6);
    expect(uit.zone).toBe(zone);
    expect(uit.invoer).toEqual(invoer);
  });

  it('names what is missing, and what it cannot divide by', () => {
    expect(zmijewski({ ...zmijewskiVan(3, 70, 1, 0), nettoresultaat: undefined })).toEqual({
      berekend: false,
      ontbreekt: ['nettoresultaat'],
      nietDeelbaar: ['kortlopendeSchulden'],
    });
  });
});

describe('both scores', () => {
  const bedrag = fc.integer({ min: 1, max: 1000 });
  it('say the same in euros and in thousands, and never NaN', () => {
    fc.assert(
      fc.property(bedrag, bedrag, bedrag, bedrag, bedrag, bedrag, (a, b, c, d, e, f) => {
        const [een, twee] = [altman(a, b, c, d, e, f), zmijewskiVan(a - 500, b, c, d)];
        for (const [score, invoer] of [
          [altmanZ2, een],
          [zmijewski, twee],
        ] as const) {
          const duizend = Object.fromEntries(Object.entries(invoer).map(([naam, w]) => [naam, w * 1000]));
          const [klein, groot] = [score(invoer), score(duizend)];
          if (isOnberekend(klein) || isOnberekend(groot)) throw new Error('onberekend');
          expect(groot.score).toBeCloseTo(klein.score, 9);
        }
      }),
    );
  });

  it('can call out every sound firm that loses enough', () => {
    fc.assert(
      fc.property(bedrag, bedrag, bedrag, bedrag, (a, b, c, d) => {
        expect(altmanZ2(altman(a, b, c, -1e6, d, d))).toMatchObject({ zone: 'nood' });
        expect(zmijewski(zmijewskiVan(-1e6, a, b, c))).toMatchObject({ zone: 'risico' });
      }),
    );
  });
});
