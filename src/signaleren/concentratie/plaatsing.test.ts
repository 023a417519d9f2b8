import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aantalGeplaatst, plaats } from './plaatsing.ts';

const REGIOS = ['a', 'b', 'c', 'd'];
const geval = fc.record({
  vraag: fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }),
  aanbod: fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }),
  waar: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
});

describe('placing', () => {
  it('never gives a provider more than it has, or a region more than it asks, or somebody where nobody helps', () => {
    fc.assert(
      fc.property(geval, ({ vraag, aanbod, waar }) => {
        const helptIn = (id: number, regio: string) => waar[id * 4 + REGIOS.indexOf(regio)] ?? false;
        const uit = plaats({
          vraag: new Map(REGIOS.map((regio, i) => [regio, vraag[i] ?? 0])),
          aanbod: new Map(aanbod.map((n, id) => [id, n])),
          helptIn,
        });
        for (const [i, regio] of REGIOS.entries()) {
          const per = [...(uit.get(regio) ?? [])];
          expect(per.reduce((n, [, m]) => n + m, 0)).toBeLessThanOrEqual(vraag[i] ?? 0);
          for (const [id, n] of per) {
            expect(n).toBeGreaterThanOrEqual(0);
            if (n > 0) expect(helptIn(id, regio)).toBe(true);
          }
        }
        for (const [id, n] of aanbod.entries())
          expect(REGIOS.reduce((som, regio) => som + (uit.get(regio)?.get(id) ?? 0), 0)).toBeLessThanOrEqual(n);
      }),
    );
  });

  it('places as many as the narrowest cut lets through (Ford and Fulkerson)', () => {
    fc.assert(
      fc.property(geval, ({ vraag, aanbod, waar }) => {
        const uit = plaats({
          vraag: new Map(REGIOS.map((regio, i) => [regio, vraag[i] ?? 0])),
          aanbod: new Map(aanbod.map((n, id) => [id, n])),
          helptIn: (id, regio) => waar[id * 4 + REGIOS.indexOf(regio)] ?? false,
        });
        const sneden = Array.from({ length: 16 }, (_, masker) => {
          const erin = REGIOS.map((_, i) => (masker & (1 << i)) !== 0);
          const buiten = vraag.reduce((n, aantal, i) => n + (erin[i] ? 0 : aantal), 0);
          const buren = aanbod.reduce((n, aantal, id) => {
            const raakt = REGIOS.some((_, i) => erin[i] && waar[id * 4 + i]);
            return n + (raakt ? aantal : 0);
          }, 0);
          return buiten + buren;
        });
        expect(aantalGeplaatst(uit)).toBe(Math.min(...sneden));
      }),
    );
  });

  it('moves somebody on when that makes room for another', () => {
    const uit = plaats({
      vraag: new Map([
        ['a', 5],
        ['b', 5],
      ]),
      aanbod: new Map([
        [1, 5],
        [2, 5],
      ]),
      helptIn: (id, regio) => regio === 'a' || id === 1,
    });
    expect(aantalGeplaatst(uit)).toBe(10);
    expect(uit.get('a')?.get(2)).toBe(5);
  });
});
