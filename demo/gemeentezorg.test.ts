import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdeel, verdeelOverGemeenten } from './gemeentezorg.ts';
import { leefWereld, maakWereld, ZAAD } from './wereld.ts';

describe('care per municipality', () => {
  test('adds up to the figure of the region, for every provider, kind of help and year', () => {
    const wereld = maakWereld(ZAAD);
    const klein = { ews: wereld.ews.slice(0, 30), klein: wereld.klein.slice(0, 20) };
    for (const { aanbieder, zorg } of leefWereld(ZAAD, klein)) {
      const sleutel = (regel: (typeof zorg)[number]) => `${regel.jeugdregio} ${regel.hulpvorm} ${regel.periode}`;
      const delen = Map.groupBy(verdeelOverGemeenten(ZAAD, aanbieder.profiel.kvk, zorg), sleutel);
      for (const regel of zorg)
        expect((delen.get(sleutel(regel)) ?? []).reduce((som, deel) => som + deel.clienten, 0)).toBe(regel.clienten);
      expect([...delen.values()].flat().every(({ clienten }) => clienten > 0)).toBe(true);
    }
  });

  test('a whole number is divided in whole parts, none further than one from its share', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 }), (n, w) => {
        const delen = verdeel(n, w);
        const som = w.reduce((a, b) => a + b, 0);
        expect(delen.reduce((a, b) => a + b, 0)).toBe(n);
        delen.forEach((deel, i) => {
          expect(Math.abs(deel - (n * (w[i] ?? 0)) / som)).toBeLessThan(1 + 1e-9);
        });
      }),
    );
  });
});
