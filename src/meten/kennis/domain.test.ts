import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periode, rangVan } from '../../kernel/periode.ts';
import { Kennis, type Levering, opVolgorde } from './domain.ts';

const levering = (op: string, p: string, gegevens: Record<string, number>): Levering => ({
  op,
  periode: periode(p),
  gegevens,
});
const weet = (leveringen: readonly Levering[]) => {
  const kennis = new Kennis();
  for (const l of opVolgorde(leveringen)) kennis.neemOp(l);
  return kennis;
};
const k1 = rangVan(periode('2024-K1'));
const jaar = rangVan(periode('2024'));

describe('what is known', () => {
  it('corrects figure by figure and keeps what was not repeated', () => {
    const kennis = weet([
      levering('2024-05-15', '2024-K1', { eigenVermogen: 10, balanstotaal: 50 }),
      levering('2024-08-01', '2024-K1', { eigenVermogen: 8 }),
    ]);
    expect(kennis.feit('eigenVermogen', k1)).toEqual({ waarde: 8, periode: '2024-K1', op: '2024-08-01' });
    expect(kennis.feit('balanstotaal', k1)).toMatchObject({ waarde: 50, op: '2024-05-15' });
  });

  it('puts the annual account in the place of the fourth quarter, and still names the quarter', () => {
    const kennis = weet([
      levering('2025-05-30', '2024', { nettoresultaat: -3 }),
      levering('2025-02-15', '2024-K4', { nettoresultaat: 1 }),
    ]);
    expect(kennis.feit('nettoresultaat', jaar)).toMatchObject({ waarde: -3, periode: '2024' });
    expect(kennis.periode(jaar)).toBe('2024-K4');
  });

  it('lets a late delivery of an older period be the older period', () => {
    const kennis = weet([levering('2024-08-15', '2024-K2', {}), levering('2024-09-01', '2024-K1', {})]);
    expect(kennis.rangen()).toEqual([k1 + 1, k1]);
  });

  it('does not depend on the order of the list', () => {
    const een = fc.record({
      op: fc.constantFrom('2024-05-15', '2024-08-15'),
      periode: fc.constantFrom(periode('2024-K1'), periode('2024-K4'), periode('2024')),
      gegevens: fc.dictionary(fc.constantFrom('a', 'b'), fc.integer()),
    });
    fc.assert(
      fc.property(fc.array(een, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (lijst, toeval) => {
        const geschud = lijst.map((l) => [toeval.next().value, l] as const).sort((a, b) => a[0] - b[0]);
        const [recht, krom] = [weet(lijst), weet(geschud.map(([, l]) => l))];
        for (const rang of [k1, jaar])
          for (const code of ['a', 'b']) expect(krom.feit(code, rang)).toEqual(recht.feit(code, rang));
      }),
    );
  });
});
