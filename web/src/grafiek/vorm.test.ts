import { describe, expect, it } from 'vitest';
import { hexKlasse, verdeel } from './hexkaart.tsx';
import { aaneengesloten, lineair, pad, spreid } from './lijn.ts';
import { domein, houdUiteen, isBuitenNorm, jaarstrepen, vormRegelkaart } from './regelkaart-vorm.ts';

const punten = ['2024-K4', '2025-K1', '2025-K2', '2025-K3', '2025-K4', '2026-K1'].map((periode, nummer) => ({
  periode,
  waarde: nummer === 2 ? null : 0.3 - nummer * 0.04,
}));
const norm = { waarde: 0.2, foutKant: 'onder' } as const;

describe('lines', () => {
  it('break where a figure is missing', () => {
    expect(aaneengesloten([1, 2, null, 3, null, null, 4])).toEqual([[1, 2], [3], [4]]);
    expect(aaneengesloten([null])).toEqual([]);
  });

  it('are drawn from point to point', () => {
    expect(
      pad([
        { x: 0, y: 1 },
        { x: 10.04, y: 2 },
      ]),
    ).toBe('M0,1L10,2');
    expect(pad([])).toBe('');
  });

  it('map a domain without width to the middle', () => {
    expect(lineair(5, 5, 0, 10)(5)).toBe(5);
    expect(spreid([1, null, 3], { breedte: 20, hoogte: 10, rand: 0 }).punten).toEqual([
      { x: 0, y: 10 },
      null,
      { x: 20, y: 0 },
    ]);
  });
});

describe('the control chart', () => {
  it('keeps norm, band and all values in sight', () => {
    const [laag, hoog] = domein(punten, { waarde: 0.5, foutKant: 'boven' }, { gemiddelde: 0.2, onder: 0, boven: 0.4 });
    expect(laag).toBeLessThan(0);
    expect(hoog).toBeGreaterThan(0.5);
    expect(domein([])).toEqual([0, 1]);
  });

  it('draws between fixed ends where they are given', () => {
    const vlak = { breedte: 300, hoogte: 120, boven: 8, onder: 22, links: 0, rechts: 60 };
    const { y } = vormRegelkaart([{ periode: '2026-K1', waarde: 0.95 }], vlak, undefined, undefined, [0, 1]);
    expect([y(0), y(1)]).toEqual([98, 8]);
  });

  it('hatches the wrong side of the norm', () => {
    const vlak = { breedte: 300, hoogte: 120, boven: 8, onder: 22, links: 0, rechts: 60 };
    const onder = vormRegelkaart(punten, vlak, norm).foutVlak;
    const boven = vormRegelkaart(punten, vlak, { waarde: 0.2, foutKant: 'boven' }).foutVlak;
    expect((onder?.y ?? 0) + (onder?.hoogte ?? 0)).toBeCloseTo(98);
    expect(boven?.y).toBe(8);
    expect(isBuitenNorm(0.2, norm)).toBe(false);
    expect(isBuitenNorm(0.19, norm)).toBe(true);
    expect(isBuitenNorm(0.19, undefined)).toBe(false);
  });

  it('leaves a missing quarter open and names only years with more than one quarter', () => {
    const vorm = vormRegelkaart(punten, { breedte: 300, hoogte: 120, boven: 8, onder: 22, links: 0, rechts: 60 });
    expect(vorm.plekken[2]).toBeNull();
    expect(jaarstrepen(punten)).toEqual([{ jaar: '2025', nummer: 1 }]);
  });

  it('keeps the two labels at the right apart', () => {
    expect(houdUiteen(50, 52)).toEqual([43.5, 58.5]);
    expect(houdUiteen(50, 90)).toEqual([50, 90]);
    expect(houdUiteen(50, undefined)).toEqual([50, undefined]);
  });
});

describe('the tints of the map', () => {
  it('end at three and more', () => {
    expect([0, 1, 2, 3, 12].map(hexKlasse)).toEqual([0, 1, 2, 3, 3]);
    expect([[], [0, 2], [4], [27, 3], [95]].map(verdeel)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
      [1, 9, 18],
      [1, 32, 64],
    ]);
  });
});
