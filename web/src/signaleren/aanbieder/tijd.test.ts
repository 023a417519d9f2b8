import { describe, expect, it } from 'vitest';
import { laatsteBesluit, nieuwsteEerst, tredeperioden } from './logboek.ts';
import { dagVan } from './moment.ts';
import { jaarEerder, laanVan } from './signaal.ts';
import type { Besluit, Signaal } from './typen.ts';

describe('time on the page of a provider', () => {
  it('knows the Dutch day of a moment', () => {
    expect(dagVan('2026-06-30T22:30:00.000Z')).toBe('2026-07-01');
    expect(dagVan('2026-12-31T22:30:00.000Z')).toBe('2026-12-31');
    expect(dagVan('2026-02-28')).toBe('2026-02-28');
  });

  it('goes back a year, also from the day that a year before did not have', () => {
    expect(jaarEerder('2026-11-22')).toBe('2025-11-22');
    expect(jaarEerder('2024-02-29')).toBe('2023-02-28');
  });

  it('cuts the course of the trede to the window', () => {
    const verloop = [
      { op: '2025-01-10T10:00:00.000Z', trede: 2, bron: 'voorstel' },
      { op: '2026-03-01T10:00:00.000Z', trede: 4, bron: 'besluit' },
    ] as const;
    expect(tredeperioden(verloop, '2025-11-22', '2026-11-22')).toEqual([
      { trede: 2, van: '2025-11-22', tot: '2026-03-01' },
      { trede: 4, van: '2026-03-01', tot: '2026-11-22' },
    ]);
    expect(tredeperioden(verloop, '2024-01-01', '2025-01-01')).toEqual([]);
  });

  it('takes the latest decision, in whatever order they come', () => {
    const besluiten = [{ op: '2026-01-01' }, { op: '2026-03-01' }, { op: '2025-01-01' }] as Besluit[];
    expect(laatsteBesluit(besluiten)?.op).toBe('2026-03-01');
    expect(nieuwsteEerst(besluiten).map(({ op }) => op)).toEqual(['2026-03-01', '2026-01-01', '2025-01-01']);
    expect(laatsteBesluit([])).toBeUndefined();
  });

  it('gives a signal the lane of its ratio, and events their own', () => {
    const laan = (soort: Signaal['soort'], groep: string) => laanVan({ soort, groep } as Signaal);
    expect(laan('kengetal', 'Personeel')).toBe('Personeel');
    expect(laan('gebeurtenis', 'Financieel')).toBe('Gebeurtenissen');
    expect(laan('trede', 'Trede')).toBe('Trede');
  });
});
