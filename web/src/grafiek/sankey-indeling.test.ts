import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandpad, legUit, type Ruimte, type Stroomband, type Stroomknoop } from './sankey-indeling.ts';

const RUIMTE: Ruimte = { hoogte: 210, tussen: 10, minstens: [20, 20, 20] };
const knoop = (code: string, kolom: number): Stroomknoop => ({ code, kolom });

describe('a picture of flow', () => {
  it('worked out by hand: two come in, of which one goes out', () => {
    const { schaal, hoogte, knopen, banden } = legUit(
      [knoop('nieuw', 0), knoop('terug', 0), knoop('hulp', 1), knoop('uit', 2)],
      [
        { van: 'terug', naar: 'hulp', aantal: 50 },
        { van: 'nieuw', naar: 'hulp', aantal: 150 },
        { van: 'hulp', naar: 'uit', aantal: 100 },
      ],
      RUIMTE,
    );
    // The column on the left has 200 and one gap: (210 − 10) ÷ 200.
    expect(schaal).toBe(1);
    expect(hoogte).toBe(210);
    expect(knopen.map(({ code, y, hoogte: h }) => [code, y, h])).toEqual([
      ['nieuw', 0, 150],
      ['terug', 160, 50],
      ['hulp', 5, 200],
      ['uit', 55, 100],
    ]);
    expect(knopen[2]).toMatchObject({ in: 200, uit: 100, inY: 5, uitY: 55 });
    // In the order of the boxes on the left, whatever order the bands came in.
    expect(banden.map(({ van, vanY, naarY, dikte }) => [van, vanY, naarY, dikte])).toEqual([
      ['terug', 160, 155, 50],
      ['nieuw', 0, 5, 150],
      ['hulp', 55, 55, 100],
    ]);
  });

  it('leaves out what goes nowhere, and draws nothing of nothing', () => {
    expect(legUit([], [], RUIMTE)).toMatchObject({ hoogte: 0, knopen: [], banden: [] });
    const { banden, knopen } = legUit([knoop('a', 0)], [{ van: 'a', naar: 'weg', aantal: 5 }], RUIMTE);
    expect([banden, knopen[0]?.hoogte]).toEqual([[], 20]);
  });

  it('writes a band as an outline', () => {
    expect(bandpad({ van: 'a', naar: 'b', aantal: 1, dikte: 10, vanY: 0, naarY: 20 }, 0, 100)).toBe(
      'M0,0C50,0 50,20 100,20V30C50,30 50,10 0,10Z',
    );
  });

  const stroom = fc
    .record({
      in: fc.integer({ min: 1, max: 3 }),
      midden: fc.integer({ min: 1, max: 9 }),
      uit: fc.integer({ min: 1, max: 12 }),
      aantallen: fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 120 }),
    })
    .map(({ in: binnen, midden, uit, aantallen }) => {
      const maak = (aantal: number, kolom: number) =>
        Array.from({ length: aantal }, (_, i) => knoop(`${kolom}-${i}`, kolom));
      const [a, b, c] = [maak(binnen, 0), maak(midden, 1), maak(uit, 2)];
      const paren = [...a.flatMap((x) => b.map((y) => [x, y])), ...b.flatMap((x) => c.map((y) => [x, y]))];
      const banden = paren.map(
        ([x, y], i): Stroomband => ({
          ...{ van: x?.code ?? '', naar: y?.code ?? '' },
          aantal: aantallen[i % aantallen.length] ?? 0,
        }),
      );
      return { knopen: [...a, ...b, ...c], banden };
    });
  const STOF = 1e-6;

  it('loses nobody: bands at a box are together as thick as what goes through it', () =>
    fc.assert(
      fc.property(stroom, ({ knopen, banden }) => {
        const beeld = legUit(knopen, banden, RUIMTE);
        expect(beeld.banden.reduce((n, b) => n + b.aantal, 0)).toBe(banden.reduce((n, b) => n + b.aantal, 0));
        for (const { code, in: binnen, uit, hoogte } of beeld.knopen) {
          const dik = (kant: 'van' | 'naar') =>
            beeld.banden.filter((b) => b[kant] === code).reduce((d, b) => d + b.dikte, 0);
          expect(dik('naar')).toBeCloseTo(binnen * beeld.schaal, 6);
          expect(dik('van')).toBeCloseTo(uit * beeld.schaal, 6);
          expect(Math.max(dik('van'), dik('naar'))).toBeLessThanOrEqual(hoogte + STOF);
        }
      }),
    ));

  it('lets nothing overlap: not boxes of a column, and not bands at a box', () =>
    fc.assert(
      fc.property(stroom, ({ knopen, banden }) => {
        const beeld = legUit(knopen, banden, RUIMTE);
        for (const kolom of Map.groupBy(beeld.knopen, (k) => k.kolom).values())
          for (const [i, { y, hoogte }] of kolom.entries()) {
            expect(y).toBeGreaterThanOrEqual(-STOF);
            expect(y + hoogte).toBeLessThanOrEqual(beeld.hoogte + STOF);
            const volgende = kolom[i + 1];
            if (volgende) expect(volgende.y - y - hoogte).toBeCloseTo(RUIMTE.tussen, 6);
          }
        for (const [kant, top] of [
          ['van', 'vanY'],
          ['naar', 'naarY'],
        ] as const)
          for (const [code, groep] of Map.groupBy(beeld.banden, (b) => b[kant])) {
            const vak = beeld.knopen.find((k) => k.code === code);
            const boven = groep.toSorted((a, b) => a[top] - b[top]);
            for (const [i, band] of boven.entries()) {
              expect(band[top]).toBeGreaterThanOrEqual((vak?.y ?? 0) - STOF);
              expect(band[top] + band.dikte).toBeLessThanOrEqual((vak?.y ?? 0) + (vak?.hoogte ?? 0) + STOF);
              const volgende = boven[i + 1];
              if (volgende) expect(band[top] + band.dikte).toBeLessThanOrEqual(volgende[top] + STOF);
            }
          }
      }),
    ));
});
