import { describe, expect, it } from 'vitest';
import { datum, plusMaanden } from '../../kernel/datum.ts';
import { geldendeTrede, tredeLager, tredeVan } from './domain.ts';
import { NORMSETS, type Norm, vormNormset } from './normset.ts';

const [normset] = NORMSETS;
const norm = (indicator: string): Norm => {
  const gevonden = normset?.normen.find((n) => n.indicator === indicator);
  if (!gevonden) throw new Error(indicator);
  return gevonden;
};
const trede = (indicator: string, waarde: number) => tredeVan(norm(indicator), waarde).trede;

describe('the example norms', () => {
  it.each([
    ['solvabiliteit', 0.25, 1],
    ['solvabiliteit', 0.2499, 2],
    ['solvabiliteit', 0.2, 2],
    ['solvabiliteit', 0.1999, 3],
    ['solvabiliteit', 0.15, 3],
    ['solvabiliteit', 0.1499, 4],
    ['solvabiliteit', 0.05, 4],
    ['solvabiliteit', 0.0499, 5],
    ['solvabiliteit', -0.3, 5],
    ['nettomargeRollend', 0.015, 1],
    ['nettomargeRollend', 0.005, 2],
    ['nettomargeRollend', 0, 3],
    ['nettomargeRollend', -0.005, 3],
    ['nettomargeRollend', -0.03, 4],
    ['nettomargeRollend', -0.0301, 5],
    ['currentRatio', 1, 2],
    ['currentRatio', 0.99, 3],
    ['margeJeugd', -0.4, 3],
    ['solvabiliteitDaling', 0.25 - 0.22, 1],
    ['solvabiliteitDaling', 0.0301, 2],
    ['begrotingsachterstand', 1, 1],
    ['begrotingsachterstand', 2, 2],
    ['bezettingJeugdzorgPlus', 0.69, 2],
    ['verzuim', 0.3, 2],
    ['bankafspraakGebroken', 1, 4],
    ['bankafspraakGebroken', 0, 1],
  ] as const)('%s %d leads to trede %d', (indicator, waarde, verwacht) => {
    expect(trede(indicator, waarde)).toBe(verwacht);
  });

  it('takes a shortfall in month 6 inside the six months of the subsidy, and one in month 7 outside', () => {
    expect([2, 3, 6, 7, 12].map((maand) => trede('maandenTotTekort', maand))).toEqual([5, 4, 4, 3, 3]);
    // Whole months, not days: from the end of August six months end on the last day of February, which exists.
    expect(plusMaanden(datum('2024-08-31'), 6)).toBe('2025-02-28');
    expect(plusMaanden(datum('2023-08-31'), 6)).toBe('2024-02-29');
  });

  it('is marked as an example and keeps trede 6 for events', () => {
    expect(normset?.status).toContain('voorbeeld');
    const zes = { ...normset, normen: [{ ...norm('solvabiliteit'), grenzen: { 6: 0 } }] };
    expect(vormNormset.safeParse(zes).success).toBe(false);
  });

  it('names the trede that is left one step down', () => {
    expect(tredeLager(norm('solvabiliteit'), 5)).toBe(4);
    expect(tredeLager(norm('bankafspraakGebroken'), 4)).toBe(1);
  });
});

describe('the trede that holds', () => {
  const voorstel = (op: string, t: number) => ({ op, trede: t });
  const besluit = (op: string, t: number, voorstelTrede: number | null) => ({ op, trede: t, voorstelTrede });
  it.each([
    ['nothing known', null, null, null],
    ['only a proposal', null, voorstel('2024-01-01', 3), { trede: 3, bron: 'voorstel' }],
    ['only a decision', besluit('2024-01-01', 2, null), null, { trede: 2, bron: 'besluit' }],
    ['same figures', besluit('2024-02-01', 2, 3), voorstel('2024-01-01', 3), { trede: 2, bron: 'besluit' }],
    ['newer, not worse', besluit('2024-02-01', 2, 3), voorstel('2024-05-01', 3), { trede: 2, bron: 'besluit' }],
    ['newer and worse', besluit('2024-02-01', 2, 3), voorstel('2024-05-01', 4), { trede: 4, bron: 'nieuwVoorstel' }],
    [
      'newer, worse, below',
      besluit('2024-02-01', 5, 3),
      voorstel('2024-05-01', 4),
      { trede: 5, bron: 'nieuwVoorstel' },
    ],
    ['decided blind', besluit('2024-02-01', 2, null), voorstel('2024-05-01', 2), { trede: 2, bron: 'nieuwVoorstel' }],
  ])('%s', (_, b, v, verwacht) => expect(geldendeTrede(b, v)).toEqual(verwacht));
});
