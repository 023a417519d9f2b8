import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prijsVolume } from './prijsvolume.ts';

describe('price and volume', () => {
  it('explain a change together with what is new or gone', () => {
    const voor = [
      { sleutel: '45A01|04', bedrag: 50_000, volume: 10 },
      { sleutel: '45A02|04', bedrag: 9_000, volume: 2 },
    ];
    const na = [{ sleutel: '45A01|04', bedrag: 66_000, volume: 12 }];
    // 10 → 12 hours at 5,000 is 10,000; 5,000 → 5,500 over 12 hours is 6,000; the other product is gone.
    expect(prijsVolume(voor, na)).toEqual({
      ...{ voor: 59_000, na: 66_000, volume: 10_000, prijs: 6_000, nieuwEnWeg: -9_000 },
    });
  });

  it('is all price when as much is given, and all volume when prices stay', () => {
    const keer = (bedrag: number, volume: number) => [{ sleutel: 'A', bedrag, volume }];
    expect(prijsVolume(keer(1000, 10), keer(1200, 10))).toMatchObject({ volume: 0, prijs: 200, nieuwEnWeg: 0 });
    expect(prijsVolume(keer(1000, 10), keer(500, 5))).toMatchObject({ volume: -500, prijs: 0, nieuwEnWeg: 0 });
    expect(prijsVolume([], keer(700, 1))).toMatchObject({ volume: 0, prijs: 0, nieuwEnWeg: 700 });
  });

  it('always adds up, and goes back as it came for what is new or gone', () => {
    const sommen = fc
      .dictionary(fc.constantFrom('A', 'B', 'C', 'D'), fc.tuple(fc.integer({ min: -5000, max: 1e9 }), fc.nat(9999)))
      .map((d) => Object.entries(d).map(([sleutel, [bedrag, volume]]) => ({ sleutel, bedrag, volume })));
    fc.assert(
      fc.property(sommen, sommen, (voor, na) => {
        const uit = prijsVolume(voor, na);
        expect(uit.volume + uit.prijs + uit.nieuwEnWeg).toBe(uit.na - uit.voor);
        expect(prijsVolume(na, voor).nieuwEnWeg).toBe(0 - uit.nieuwEnWeg);
      }),
    );
  });
});
