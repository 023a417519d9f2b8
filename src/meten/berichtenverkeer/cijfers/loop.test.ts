import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusDagen } from '../../../kernel/datum.ts';
import type { Feit } from '../domain.ts';
import { AANBIEDER, ANDERE, start, stop, toewijzing } from '../toestand/proeffeiten.ts';
import { bouwTrajecten } from '../toestand/trajecten.ts';
import { aflopenVan, beginnenVan, hulpPerPersoon, isHerhaald } from './loop.ts';
import { richting } from './zwaarte.ts';

const PEIL = datum('2027-12-31');
const hulp = (
  nummer: number,
  van: string,
  tot: string | null,
  reden = '31',
  meer: { categorie?: string; aanbieder?: string } = {},
): Feit[] => [
  toewijzing(1, `${nummer}`, van, meer),
  start(1, `${nummer}`, van, van, meer),
  ...(tot === null ? [] : [stop(1, `${nummer}`, [van, tot, tot], reden, meer)]),
];
const vervolgen = (...feiten: Feit[][]) =>
  hulpPerPersoon(bouwTrajecten(feiten.flat()), PEIL).flatMap((persoon) =>
    aflopenVan(persoon, PEIL).map(({ vervolg }) => vervolg.soort),
  );

describe('what comes after an end', () => {
  const eerste = hulp(1, '2026-01-01', '2026-06-30');
  it('is decided by the window: 90 days later it is doorstroom, 91 days later uitstroom', () => {
    const anders = { categorie: '43' };
    expect(vervolgen(eerste, hulp(2, '2026-09-28', null, '31', anders))).toEqual(['doorstroom']);
    expect(vervolgen(eerste, hulp(2, '2026-09-29', null, '31', anders))).toEqual(['uitstroom']);
    // New help may have begun up to 30 days before; earlier, it is help beside it.
    expect(vervolgen(eerste, hulp(2, '2026-05-31', null, '31', anders))).toEqual(['doorstroom']);
    expect(vervolgen(eerste, hulp(2, '2026-05-30', null, '31', anders))).toEqual(['naastAndereHulp']);
  });

  it('is the same help under another number, unless kind or provider is another', () => {
    expect(vervolgen(eerste, hulp(2, '2026-07-01', null))).toEqual(['voortzetting']);
    expect(vervolgen(eerste, hulp(2, '2026-07-01', null, '31', { aanbieder: ANDERE }))).toEqual(['doorstroom']);
    expect(vervolgen(eerste, hulp(2, '2026-07-01', null, '31', { aanbieder: AANBIEDER }))).toEqual(['voortzetting']);
  });

  it('is uitstroom once for somebody of whom two kinds of help end on one day', () => {
    expect(vervolgen(eerste, hulp(2, '2026-02-01', '2026-06-30')).sort()).toEqual(['naastAndereHulp', 'uitstroom']);
  });

  it('is heavier or lighter by the order of categories', () => {
    expect([
      richting('45', '43'),
      richting('43', '45'),
      richting('32', '45'),
      richting('45', '48'),
      richting('48', '48'),
      richting(null, '45'),
    ]).toEqual(['zwaarder', 'lichter', 'gelijk', 'onbekend', 'gelijk', 'onbekend']);
  });
});

describe('the books of flow', () => {
  it('balance for everybody: who came in went out, or has help', () => {
    const een = fc.record({
      van: fc.integer({ min: 0, max: 500 }),
      duur: fc.integer({ min: 0, max: 200 }),
      open: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      categorie: fc.constantFrom('45', '43', '37'),
      aanbieder: fc.constantFrom(AANBIEDER, ANDERE),
    });
    fc.assert(
      fc.property(fc.array(een, { minLength: 1, maxLength: 8 }), (lijst) => {
        const feiten = lijst.flatMap(({ van, duur, open, ...meer }, i) => {
          const begin = plusDagen(datum('2025-01-01'), van);
          return hulp(i + 1, begin, open ? null : plusDagen(begin, duur), '31', meer);
        });
        const [persoon = []] = hulpPerPersoon(bouwTrajecten(feiten), PEIL);
        const binnen = beginnenVan(persoon).filter((b, i) => i === 0 || isHerhaald(b)).length;
        const uit = aflopenVan(persoon, PEIL).filter(({ vervolg }) => vervolg.soort === 'uitstroom').length;
        const nogBinnen = persoon.some(({ tot }) => tot > PEIL) ? 1 : 0;
        expect(binnen).toBe(uit + nogBinnen);
      }),
      { numRuns: 500 },
    );
  });
});
