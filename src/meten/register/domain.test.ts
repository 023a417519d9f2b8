import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { geldtOp, inEws, isCombinatie } from './domain.ts';

describe('inEws (R-045)', () => {
  test('counts turnover above the threshold, and not the threshold itself', () => {
    expect(inEws({ omzetJeugdwet: 2_000_000, aanwijzingen: [] }, 2_000_000).inEws).toBe(false);
    expect(inEws({ omzetJeugdwet: 2_000_001, aanwijzingen: [] }, 2_000_000)).toEqual({
      inEws: true,
      gronden: [{ grond: 'omzet', omzet: 2_000_001, drempel: 2_000_000 }],
    });
  });

  test('counts a small provider that a region designated, and keeps both grounds apart', () => {
    const aanwijzingen = [{ jeugdregio: 'JZ38', reden: 'enige aanbieder voor eetstoornissen' }];
    expect(inEws({ omzetJeugdwet: 800_000, aanwijzingen }, 2_000_000).gronden).toEqual([
      { grond: 'aanwijzing', ...aanwijzingen[0] },
    ]);
    expect(inEws({ omzetJeugdwet: 9e6, aanwijzingen }, 2_000_000).gronden.map((g) => g.grond)).toEqual([
      'omzet',
      'aanwijzing',
    ]);
  });

  test('an unknown turnover is no ground', () => {
    expect(inEws({ omzetJeugdwet: null, aanwijzingen: [] }, 2_000_000)).toEqual({
      inEws: false,
      gronden: [],
    });
  });

  test('more turnover never takes a provider out', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9), (omzet, erbij, drempel) => {
        const voor = inEws({ omzetJeugdwet: omzet, aanwijzingen: [] }, drempel).inEws;
        expect(inEws({ omzetJeugdwet: omzet + erbij, aanwijzingen: [] }, drempel).inEws || !voor).toBe(true);
      }),
    );
  });
});

test('a combination provider has youth care and something else', () => {
  expect(isCombinatie(['jeugdhulp'])).toBe(false);
  expect(isCombinatie(['jeugdhulp', 'gi'])).toBe(false);
  expect(isCombinatie(['ggz'])).toBe(false);
  expect(isCombinatie(['ggz', 'jeugdhulp'])).toBe(true);
});

test('the last day of a validity is the day before its end', () => {
  const geldigheid = { van: datum('2025-01-01'), tot: datum('2026-01-01') };
  expect(geldtOp(geldigheid, datum('2024-12-31'))).toBe(false);
  expect(geldtOp(geldigheid, datum('2025-01-01'))).toBe(true);
  expect(geldtOp(geldigheid, datum('2025-12-31'))).toBe(true);
  expect(geldtOp(geldigheid, datum('2026-01-01'))).toBe(false);
});
