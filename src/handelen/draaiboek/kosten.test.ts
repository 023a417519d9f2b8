import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kostenSamen, metAfspraken, sleutelUitRegister, verdeelCenten } from './kosten.ts';

describe('sharing costs', () => {
  it('adds up to the cent, and nobody is more than a cent from the exact part', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000_000 }),
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 50 }),
        (centen, gewichten) => {
          const delen = verdeelCenten(centen, gewichten);
          expect(delen.reduce((a, b) => a + b, 0)).toBe(centen);
          const heel = gewichten.reduce((a, b) => a + b, 0);
          delen.forEach((deel, i) => {
            const precies = heel === 0 ? centen / gewichten.length : (centen * (gewichten[i] ?? 0)) / heel;
            expect(Math.abs(deel - precies)).toBeLessThan(1.001);
          });
        },
      ),
    );
    expect(verdeelCenten(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(() => verdeelCenten(1.5, [1])).toThrow(RangeError);
  });

  it('keeps young people of whom the municipality is not known as a part of its own', () => {
    const delen = sleutelUitRegister(
      [{ jeugdregio: 'JZ36', clienten: 20 }],
      [{ jeugdregio: 'JZ36', gemeente: 'GM1674', clienten: 12 }],
      (code) => code,
    );
    expect(delen.map(({ gebied, jongeren }) => [gebied, jongeren])).toEqual([
      ['GM1674', 12],
      ['JZ36', 8],
    ]);
  });
});

describe('what was agreed', () => {
  const deel = (gebied: string, jongeren: number, gewicht = jongeren, reden: string | null = null) => ({
    ...{ gebied, naam: gebied, jongeren, gewicht, reden },
  });
  it('stays when the key is made anew, also for a municipality that the register does not have any more', () => {
    const oud = [deel('GM0001', 5, 9, 'zo afgesproken'), deel('GM0002', 4), deel('GM0003', 2, 1, 'kleine gemeente')];
    expect(metAfspraken([deel('GM0001', 7), deel('GM0004', 3)], oud)).toEqual([
      deel('GM0001', 7, 9, 'zo afgesproken'),
      deel('GM0004', 3),
      deel('GM0003', 0, 1, 'kleine gemeente'),
    ]);
  });
  it('is not counted when it was withdrawn', () => {
    const post = { id: 1, omschrijving: 'huur', centen: 100, ingetrokken: null };
    expect(kostenSamen([post, { ...post, id: 2, centen: 900, ingetrokken: 'typefout' }])).toBe(100);
  });
});
