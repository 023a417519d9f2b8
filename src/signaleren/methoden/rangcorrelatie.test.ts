import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangcorrelatie } from './rangcorrelatie.ts';

const paren = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
  minLength: 2,
  maxLength: 30,
});
const uitElkaar = (lijst: readonly (readonly [number, number])[]) =>
  [lijst.map(([a]) => a), lijst.map(([, b]) => b)] as const;

describe('rangcorrelatie', () => {
  it('gives the known value of IQ against hours of television: -29/165', () => {
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const tv = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(rangcorrelatie(iq, tv)).toBeCloseTo(-29 / 165, 12);
  });

  it('gives what scipy gives with equal values', () => {
    expect(rangcorrelatie([1, 2, 2, 3, 4, 4, 4, 5, 6, 7], [2, 1, 3, 3, 5, 4, 6, 6, 6, 9])).toBeCloseTo(0.934375, 9);
  });

  it('orders nothing by one value', () => {
    expect(rangcorrelatie([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(() => rangcorrelatie([1], [1, 2])).toThrow(RangeError);
  });

  it('lies between -1 and 1, the same both ways, turned over with one series, and 1 with itself', () => {
    fc.assert(
      fc.property(paren, (lijst) => {
        const [a, b] = uitElkaar(lijst);
        const heen = rangcorrelatie(a, b);
        if (heen === null) return;
        expect(Math.abs(heen)).toBeLessThanOrEqual(1 + 1e-12);
        expect(rangcorrelatie(b, a)).toBeCloseTo(heen, 12);
        expect(
          rangcorrelatie(
            a,
            b.map((x) => -x),
          ),
        ).toBeCloseTo(-heen, 12);
        expect(
          rangcorrelatie(
            a,
            a.map((x) => x ** 3),
          ),
        ).toBeCloseTo(1, 12);
      }),
    );
  });
});
