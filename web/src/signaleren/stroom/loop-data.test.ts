import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakLoop } from './loop-data.ts';
import type { Schakel } from './vragen.ts';

const plek = (soort: string, code: string) => ({ soort, code, naam: `${soort} ${code}` });
const schakel = (van: [string, string], naar: [string, string], aantal: number): Schakel => ({
  ...{ van: plek(...van), naar: plek(...naar), aantal },
});

describe('the picture of flow', () => {
  it('has next help in a place of its own, beside who leaves', () => {
    const { knopen, banden } = maakLoop([
      schakel(['in', 'nieuw'], ['categorie', '45'], 30),
      schakel(['categorie', '45'], ['categorie', '52'], 5),
      schakel(['categorie', '45'], ['categorie', '45'], 2),
      schakel(['categorie', '45'], ['uit', '31'], 20),
    ]);
    expect(knopen.map(({ code, kolom, in: binnen, uit }) => [code, kolom, binnen, uit])).toEqual([
      ['in:nieuw', 0, 0, 30],
      ['hulp:45', 1, 30, 27],
      ['door:52', 2, 5, 0],
      ['door:45', 2, 2, 0],
      ['uit:31', 2, 20, 0],
    ]);
    expect(banden.map(({ soort, aantal }) => [soort, aantal])).toEqual([
      ['in', 30],
      ['door', 5],
      ['door', 2],
      ['uit', 20],
    ]);
  });

  it('takes the smallest together, below, and loses nobody', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 500 })), { maxLength: 80 }),
        (rijen) => {
          const lijst = rijen.flatMap(([a, b, aantal]) => [
            schakel(['in', a % 2 ? 'nieuw' : 'terug'], ['categorie', String(a)], aantal),
            schakel(['categorie', String(a)], ['categorie', String(b)], aantal),
            schakel(['categorie', String(b)], ['uit', String(a)], aantal),
          ]);
          const { knopen, banden } = maakLoop(lijst);
          const som = (delen: readonly { readonly aantal: number }[]) => delen.reduce((n, d) => n + d.aantal, 0);
          expect(som(banden)).toBe(som(lijst));
          expect(new Set(banden.map((b) => `${b.van} ${b.naar}`)).size).toBe(banden.length);
          for (const [soort, meest] of [
            ['hulp', 9],
            ['door', 6],
            ['uit', 6],
          ] as const) {
            const eigen = knopen.filter((k) => k.soort === soort);
            expect(eigen.length).toBeLessThanOrEqual(meest);
            expect(eigen.slice(0, -1).every((k) => k.naam !== null)).toBe(true);
          }
        },
      ),
    ));
});
