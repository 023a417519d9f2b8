import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiKwadraatKwantiel, chiKwadraatTot, muntTot, normaalTot } from './verdelingen.ts';

/** As close as nine digits, whatever the size. */
const alsIn = (gekregen: number, verwacht: number) => expect(gekregen / verwacht).toBeCloseTo(1, 8);

describe('the distributions', () => {
  it.each([
    [-8, 6.22096057e-16],
    [-3, 1.34989803e-3],
    [-1, 0.158655254],
    [-0.1, 0.460172163],
    [0, 0.5],
    [0.3, 0.617911422],
    [2, 0.977249868],
    [5, 0.999999713],
  ])('normal: at most %d, as scipy has it', (z, kans) => alsIn(normaalTot(z), kans));

  it.each([
    [0.001, 0.7, 3.86016396e-9],
    [0.5, 3, 2.36597388],
    [0.999, 400.5, 493.686355],
    [0.025, 30, 16.79077227],
    [0.975, 32, 49.48043774],
  ])('chi-square: %d with %d degrees of freedom, as scipy has it', (kans, vrijheid, waarde) =>
    alsIn(chiKwadraatKwantiel(kans, vrijheid), waarde),
  );

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 0.9999, noNaN: true }), fc.integer({ min: 1, max: 2000 }), (kans, v) => {
        expect(chiKwadraatTot(chiKwadraatKwantiel(kans, v), v)).toBeCloseTo(kans, 9);
      }),
    );
  });

  it('counts heads', () => {
    expect(muntTot(0, 6)).toBeCloseTo(1 / 64, 12);
    expect(muntTot(2, 4)).toBeCloseTo(11 / 16, 12);
    expect(muntTot(9, 9)).toBeCloseTo(1, 12);
  });

  it('refuses what cannot be', () => {
    expect(() => chiKwadraatKwantiel(1, 3)).toThrow(RangeError);
    expect(() => chiKwadraatKwantiel(0.5, 0)).toThrow(RangeError);
  });
});
