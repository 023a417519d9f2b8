import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalenVan } from './totalen.ts';

const BALANS = ['eigenVermogen', 'balanstotaal', 'langlopendeSchulden', 'kortlopendeSchulden'];
const uit = (cijfers: Readonly<Record<string, number>>) => (code: string) => cijfers[code] ?? null;

describe('running totals', () => {
  it('adds what is filled in, and names what is not', () => {
    expect(totalenVan(BALANS, uit({ eigenVermogen: 40, kortlopendeSchulden: 25, balanstotaal: 100 }))).toEqual([
      {
        naam: 'balans',
        als: 'eigenVermogen',
        som: 65,
        naast: { code: 'balanstotaal', waarde: 100 },
        zonder: ['langlopendeSchulden'],
      },
    ]);
  });

  it('takes costs off what came in', () => {
    const [resultaat] = totalenVan(
      ['opbrengstenTotaal', 'bedrijfslasten', 'bedrijfsresultaat'],
      uit({ opbrengstenTotaal: 10.1, bedrijfslasten: 10.2 }),
    );
    expect(resultaat).toMatchObject({ som: -0.1, naast: null, zonder: [] });
  });

  it('says nothing while all is empty, or where a part is not asked', () => {
    expect(totalenVan(BALANS, () => null)).toEqual([]);
    expect(totalenVan(BALANS.slice(1), uit({ kortlopendeSchulden: 1 }))).toEqual([]);
  });

  it('counts a zero as filled in', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (getal) => {
        const vol = totalenVan(BALANS, uit({ eigenVermogen: getal, langlopendeSchulden: 0, kortlopendeSchulden: 0 }));
        expect(vol[0]?.som).toBe(getal);
        expect(vol[0]?.zonder).toEqual([]);
      }),
    );
  });
});
