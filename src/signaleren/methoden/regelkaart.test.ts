import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regelkaart } from './regelkaart.ts';

/** R: set.seed(123); rnorm(20), the snapshot of NHSRplotthedots. */
const RNORM = [
  -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123, -0.68685285,
  -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314, 0.49785048, -1.96661716,
  0.7013559, -0.47279141,
];
const metSprong = RNORM.with(14, 10);

describe('regelkaart', () => {
  it('gives the limits of the reference, with twenty ordinary points', () => {
    const kaart = regelkaart(RNORM);
    expect(kaart.gemiddelde).toBeCloseTo(0.1416238, 6);
    expect(kaart.onder).toBeCloseTo(-3.0113796, 6);
    expect(kaart.boven).toBeCloseTo(3.2946272, 6);
    expect(new Set(kaart.punten)).toEqual(new Set(['gewoon']));
    expect(kaart.voorlopig).toBe(false);
  });

  it('leaves extreme moving ranges out once, as the reference does', () => {
    const kaart = regelkaart(metSprong);
    expect(kaart.gemiddelde).toBeCloseTo(0.6694159, 6);
    expect(kaart.onder).toBeCloseTo(-2.383666, 6);
    expect(kaart.boven).toBeCloseTo(3.722497, 6);
    expect(kaart.punten[14]).toBe('buitenLimiet');
  });

  it('gives the wide limits of the reference when nothing is left out', () => {
    const kaart = regelkaart(metSprong, false);
    expect(kaart.gemiddelde).toBeCloseTo(0.6694159, 6);
    expect(kaart.onder).toBeCloseTo(-4.596625, 6);
    expect(kaart.boven).toBeCloseTo(5.935457, 6);
  });

  it('does not take two points near opposite limits for a signal', () => {
    const kaart = regelkaart([1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 5.5, -5.5]);
    expect(kaart.punten.slice(-2)).toEqual(['gewoon', 'gewoon']);
  });

  it('takes two of three points near the same limit for a signal', () => {
    const kaart = regelkaart([1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 5.5, 5.5]);
    expect(kaart.punten.slice(0, 14).every((p) => p === 'gewoon')).toBe(true);
    expect(kaart.punten.slice(-2)).toEqual(['tweeVanDrie', 'tweeVanDrie']);
  });

  it('sees seven points that keep rising, and seven on one side', () => {
    expect(regelkaart([5, 9, 1, 8, 2, 9, 1, 2, 3, 4, 5, 6, 7]).punten.slice(6)).toEqual(new Array(7).fill('trend'));
    const trap = regelkaart([10, 11, 10, 11, 10, 11, 10, 12, 13, 12, 13, 12, 13, 12]);
    expect(trap.punten.every((p) => p === 'eenKant' || p === 'buitenLimiet')).toBe(true);
  });

  it('says that the limits are on trial below twelve points', () => {
    expect(regelkaart(RNORM.slice(0, 11)).voorlopig).toBe(true);
    expect(regelkaart(RNORM.slice(0, 12)).voorlopig).toBe(false);
  });

  it('finds nothing special in equal figures, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        fc.integer({ min: 2, max: 30 }),
        (waarde, aantal) => {
          const kaart = regelkaart(new Array<number>(aantal).fill(waarde));
          expect(kaart.punten.every((p) => p === 'gewoon')).toBe(true);
        },
      ),
    );
  });

  it('moves and grows along with the figures', () => {
    const reeks = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 24 });
    fc.assert(
      fc.property(reeks, fc.integer({ min: -500, max: 500 }), (waarden, plus) => {
        const [oud, nieuw] = [regelkaart(waarden), regelkaart(waarden.map((w) => 2 * w + plus))];
        expect(nieuw.onder).toBeCloseTo(2 * oud.onder + plus, 6);
        expect(nieuw.boven).toBeCloseTo(2 * oud.boven + plus, 6);
      }),
    );
  });
});
