import { describe, expect, it } from 'vitest';
import type { Definities } from './typen.ts';
import { deelVan, filterDefinities } from './zoeken.ts';

const definities = {
  bekendOp: '2026-11-22',
  gegevens: [{ code: 'eigenVermogen', naam: 'Eigen vermogen', uitleg: 'Bezit min schuld' }],
  indicatoren: [
    { code: 'solvabiliteit', naam: 'Solvabiliteit', uitleg: 'Deel van het bezit' },
    { code: 'verzuim', naam: 'Ziekteverzuim', uitleg: 'Deel van de werktijd' },
  ],
  normsets: [
    {
      code: 'voorbeeldnormen-2026',
      naam: 'Voorbeeldnormen 2026',
      toelichting: '',
      normen: [{ indicator: 'solvabiliteit' }, { indicator: 'verzuim' }],
    },
  ],
  gebeurtenissoorten: [{ code: 'opnamestop', naam: 'Opnamestop', uitleg: 'Neemt geen jongeren op' }],
} as unknown as Definities;

describe('the catalogue', () => {
  it('is searched by name, code and explanation, and keeps the norms of what was found', () => {
    const gevonden = filterDefinities(definities, 'ziekte');
    expect(gevonden.indicatoren.map(({ code }) => code)).toEqual(['verzuim']);
    expect(gevonden.normsets[0]?.normen.map(({ indicator }) => indicator)).toEqual(['verzuim']);
    expect(gevonden.gegevens).toEqual([]);
    expect(filterDefinities(definities, 'BEZIT').gegevens).toHaveLength(1);
    expect(filterDefinities(definities, '  ')).toBe(definities);
  });

  it('knows in which part a code stands', () => {
    expect(deelVan(definities, 'solvabiliteit')).toBe('kengetallen');
    expect(deelVan(definities, 'eigenVermogen')).toBe('gegevens');
    expect(deelVan(definities, 'opnamestop')).toBe('gebeurtenissen');
    expect(deelVan(definities, 'voorbeeldnormen-2026')).toBe('normen');
    expect(deelVan(definities, 'onbekend')).toBeUndefined();
  });
});
