import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vorm } from '../../meten/uitvraag/index.ts';
import { GROEPEN, isVerborgen, kiesGroep, MINSTENS, meestGenoemd, omvangVan, onderdruk, verdeel } from './domain.ts';

describe('hiding small counts', () => {
  it.each([
    [
      [200, 40, 20, 10, 5, 0],
      [200, 40, 20, 10, 5, 0],
    ],
    // One hidden count could be worked out from the total: the smallest of the others goes too.
    [
      [200, 40, 20, 10, 6, 1],
      [200, 40, 20, 10, null, null],
    ],
    [
      [200, 3, 2, 0],
      [200, null, null, 0],
    ],
    [
      [200, 1, 1, 0, 30],
      [200, null, null, 0, null],
    ],
    [[2], [null]],
    [
      [0, 0],
      [0, 0],
    ],
  ])('%j becomes %j', (aantallen, verwacht) => {
    expect(onderdruk(aantallen)).toEqual(verwacht);
  });

  it('shows no small count, and leaves at least five to guess among two', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 50 }), (aantallen) => {
        const getoond = onderdruk(aantallen);
        const verborgen = aantallen.filter((_, i) => getoond[i] === null);
        for (const [i, aantal] of getoond.entries()) {
          if (aantal === null) continue;
          expect(aantal).toBe(aantallen[i]);
          expect(aantal === 0 || aantal >= MINSTENS).toBe(true);
        }
        const meer = aantallen.filter((aantal) => aantal > 0).length;
        if (verborgen.length > 0 && meer > 1) {
          expect(verborgen.length).toBeGreaterThan(1);
          const som = verborgen.reduce((a, b) => a + b, 0);
          expect(som >= MINSTENS || verborgen.length === meer).toBe(true);
        }
      }),
    );
  });
});

it('hides the total when nothing else is left to see', () => {
  expect(isVerborgen(onderdruk([3, 0, 0]))).toBe(true);
  expect(isVerborgen(onderdruk([3, 2, 9]))).toBe(false);
  expect(isVerborgen(onderdruk([0, 0]))).toBe(false);
});

describe('a distribution over others', () => {
  const gelijk = (...waarden: number[]) => waarden.map((waarde) => ({ waarde, gewicht: 1 }));

  it('never gives the figure of one of them', () => {
    expect(verdeel(gelijk(1, 2, 4, 8, 16, 32, 64))).toEqual({
      aantal: 7,
      decielen: [2.33, 2.33, 4.67, 4.67, 9.33, 18.7, 18.7, 37.3, 37.3],
    });
  });

  it('gives deciles over neighbours', () => {
    expect(verdeel(gelijk(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10))).toEqual({
      aantal: 11,
      decielen: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    });
  });

  it('is not given over fewer than five, nor when one weighs more than 70%', () => {
    expect(verdeel(gelijk(1, 2, 3, 4))).toEqual({ aantal: null, want: expect.stringContaining('minder dan 5') });
    const [eerste, ...rest] = gelijk(1, 2, 3, 4, 5);
    expect(verdeel([{ waarde: 1, gewicht: 9.3334 }, ...rest])).toMatchObject({ aantal: null });
    expect(verdeel([{ waarde: eerste?.waarde ?? 0, gewicht: 9.333 }, ...rest])).toMatchObject({ aantal: 5 });
    expect(verdeel(gelijk(1, 2, 3, 4, 5).map((b) => ({ ...b, gewicht: 0 })))).toMatchObject({ aantal: null });
  });

  it('does not depend on order, and moves with the scale', () => {
    const bijdragen = fc.array(
      fc.record({ waarde: fc.integer({ min: -1000, max: 1000 }), gewicht: fc.integer({ min: 1, max: 3 }) }),
      { minLength: 6, maxLength: 30 },
    );
    fc.assert(
      fc.property(bijdragen, (lijst) => {
        const een = verdeel(lijst);
        expect(verdeel([...lijst].reverse())).toEqual(een);
        if (een.aantal === null) return;
        expect([...een.decielen].sort((a, b) => a - b)).toEqual(een.decielen);
        const tien = verdeel(lijst.map(({ waarde, gewicht }) => ({ waarde: waarde * 10, gewicht })));
        if (tien.aantal !== null)
          for (const [i, d] of tien.decielen.entries())
            expect(Math.abs(d - (een.decielen[i] ?? 0) * 10)).toBeLessThanOrEqual(Math.abs(d) * 0.01);
      }),
    );
  });
});

describe('who is comparable', () => {
  const aanbieder = (omzet: number | null, vorm: Vorm = 'aanbieder') => ({ omzet, vorm });
  const keer = <T>(aantal: number, wat: T): T[] => Array.from({ length: aantal }, () => wat);

  it('knows the size class', () => {
    expect(omvangVan(1_999_999)).toEqual({ van: 0, tot: 2_000_000 });
    expect(omvangVan(2_000_000)).toEqual({ van: 2_000_000, tot: 10_000_000 });
    expect(omvangVan(80_000_000)).toEqual({ van: 50_000_000, tot: null });
    expect([omvangVan(null), omvangVan(0)]).toEqual([null, null]);
  });

  it('takes the same kind and size, and a wider group only when those are fewer than five', () => {
    const zelf = aanbieder(5_000_000);
    const groot = keer(20, aanbieder(60_000_000));
    const gelijk = keer(5, aanbieder(3_000_000));
    const gi = keer(9, aanbieder(5_000_000, 'gi'));
    expect(kiesGroep(zelf, [...groot, ...gelijk, ...gi])).toEqual({ groep: 'vormEnOmvang', leden: gelijk });
    expect(kiesGroep(zelf, [...groot, ...gelijk.slice(1), ...gi])).toMatchObject({ groep: 'vorm' });
    const combinaties = keer(6, aanbieder(5_000_000, 'combinatie'));
    expect(kiesGroep(zelf, [...gelijk.slice(1), ...combinaties, ...gi])).toEqual({
      groep: 'taak',
      leden: [...gelijk.slice(1), ...combinaties],
    });
    expect(kiesGroep(aanbieder(null), [...groot, ...gi])).toEqual({ groep: 'vorm', leden: groot });
  });

  it('never compares a GI with others, and gives at least five or all there are', () => {
    const iemand = fc.record({
      omzet: fc.integer({ min: 1, max: 90_000_000 }),
      vorm: fc.constantFrom<Vorm>('aanbieder', 'gi', 'combinatie'),
    });
    fc.assert(
      fc.property(iemand, fc.array(iemand, { maxLength: 40 }), (zelf, anderen) => {
        const { groep, leden } = kiesGroep(zelf, anderen);
        expect(GROEPEN).toContain(groep);
        for (const lid of leden) expect(lid.vorm === 'gi').toBe(zelf.vorm === 'gi');
        if (groep !== 'taak') expect(leden.length).toBeGreaterThanOrEqual(MINSTENS);
      }),
    );
  });

  it('names a period only when at least five share it', () => {
    expect(meestGenoemd([...keer(5, '2026-K2'), ...keer(4, '2026-K1')])).toBe('2026-K2');
    expect(meestGenoemd(keer(4, '2026-K2'))).toBeNull();
    expect(meestGenoemd([])).toBeNull();
  });
});
