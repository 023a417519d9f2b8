import { describe, expect, it } from 'vitest';
import { periode } from '../../kernel/periode.ts';
import { eerderePeriodes, maakControlegegevens, periodeErvoor, perPeriode, terugblik } from './gegevens.ts';

describe('what is known beside a figure', () => {
  const stroom = { code: 's', stroom: true };
  const bekend = perPeriode([
    { gegeven: 's', periode: '2025-K4', waarde: 400 },
    { gegeven: 's', periode: '2026-K1', waarde: 90 },
    { gegeven: 's', periode: '2026-K2', waarde: 200 },
    { gegeven: 's', periode: '2025', waarde: 410 },
  ]);

  it('takes a stroom apart, and leaves out what cannot be', () => {
    expect(terugblik(periode('2026-K3'), bekend)(stroom)).toEqual([
      { periode: '2026-K1', waarde: 90 },
      { periode: '2026-K2', waarde: 110 },
    ]);
  });

  it('goes back twelve quarters, or twelve years', () => {
    expect(eerderePeriodes(periode('2026-K3'))).toHaveLength(12);
    expect(eerderePeriodes(periode('2026-K3'))[0]).toBe('2023-K3');
    expect(eerderePeriodes(periode('2026'))[0]).toBe('2014');
    expect(periodeErvoor(periode('2026-K1'))).toBe('2025-K4');
  });

  it('holds a fourth quarter against the account of its own year, and an earlier one against the last account', () => {
    const met = (p: string) =>
      maakControlegegevens({ periode: periode(p), vorm: 'aanbieder' }, [stroom], new Map([['s', 1]]), bekend);
    expect(met('2025-K4').jaar).toEqual({ s: 410 });
    expect(met('2026-K3')).toMatchObject({ jaar: { s: 410 }, vorige: { s: 200 }, cel: { s: 1 } });
    expect(met('2026-K4').jaar).toEqual({});
  });
});
