import { describe, expect, it } from 'vitest';
import { maakVergelijking } from './vergelijking.ts';

const twintig = Array.from({ length: 20 }, (_, i) => i + 1);
const rij = (groep: string, waarden: readonly number[], begin = '2026-04-01') => ({
  begin,
  groep,
  code: 'verzuim',
  waarden,
});
const groot = { soort: 'jeugdhulp', omzet: 30_000_000 };

describe('the place among comparable providers', () => {
  it('is the middle of ranks, among the same kind and size as known before the quarter', () => {
    const { percentiel } = maakVergelijking([rij('jeugdhulp/groot', twintig), rij('jeugdhulp', [0, 0, ...twintig])]);
    expect(percentiel('verzuim', '2026-05-20', groot, 10)).toBe(47.5);
    expect(percentiel('verzuim', '2026-05-20', groot, 0.5)).toBe(0);
    expect(percentiel('verzuim', '2026-06-30', groot, 99)).toBe(100);
    expect(percentiel('verzuim', '2026-07-01', groot, 10)).toBeUndefined();
    expect(percentiel('pnilRatio', '2026-05-20', groot, 10)).toBeUndefined();
  });

  it('is among the whole kind when those of the same size are too few, and nowhere when that is small too', () => {
    const { percentiel } = maakVergelijking([
      rij('jeugdhulp/groot', [1, 2, 3]),
      rij('jeugdhulp', twintig),
      rij('gi', [1, 2]),
    ]);
    expect(percentiel('verzuim', '2026-05-20', groot, 20)).toBe(97.5);
    expect(percentiel('verzuim', '2026-05-20', { soort: 'jeugdhulp', omzet: undefined }, 20)).toBe(97.5);
    expect(percentiel('verzuim', '2026-05-20', { soort: 'gi', omzet: 1 }, 1)).toBeUndefined();
  });
});
