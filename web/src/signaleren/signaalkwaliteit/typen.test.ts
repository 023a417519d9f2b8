import { describe, expect, it } from 'vitest';
import { besteVuistregel, type Maat } from './typen.ts';

const maat = (naam: string, waarde: number | null, soort: Maat['soort'] = 'vuistregel') =>
  ({ naam, soort, precisie: { waarde } }) as Maat;
const naamVan = (maten: readonly Maat[], voorstel: number | null) => besteVuistregel(maten, voorstel)?.naam;

describe('the best plain rule', () => {
  it('is named when it does as well as the proposal, also when it does the same', () => {
    expect(naamVan([maat('a', 0.05), maat('b', 0.09), maat('c', 0.08)], 0.08)).toBe('b');
    expect(naamVan([maat('a', 0.08)], 0.08)).toBe('a');
  });

  it('is not named when the proposal is better, or when either is not known', () => {
    expect(naamVan([maat('a', 0.05)], 0.08)).toBeUndefined();
    expect(naamVan([maat('a', null)], 0.08)).toBeUndefined();
    expect(naamVan([maat('a', 0.05)], null)).toBeUndefined();
  });

  it('is neither the proposal itself nor what people decided', () => {
    expect(naamVan([maat('mens', 0.5, 'mens'), maat('voorstel', 0.6, 'voorstel')], 0.1)).toBeUndefined();
  });
});
