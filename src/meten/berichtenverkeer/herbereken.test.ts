import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import type { Feit } from './domain.ts';
import { bereikVan } from './herbereken.ts';

const VANDAAG = datum('2026-11-20');
const feiten = (...dagen: string[]): Feit[] => dagen.map((dag) => ({ dagtekening: datum(dag) }) as Feit);

describe('until when messages are in', () => {
  it('is a long weekend after the last, and never after today', () => {
    expect(bereikVan(feiten('2026-10-30', '2024-01-02', '2026-05-01'), VANDAAG)).toEqual({
      ...{ vanaf: '2024-01-02', peildatum: '2026-11-02' },
    });
    expect(bereikVan(feiten('2026-11-19'), VANDAAG).peildatum).toBe(VANDAAG);
  });
  it('is not what a message of the future says', () => {
    expect(bereikVan(feiten('2026-09-01', '2031-01-01'), VANDAAG).peildatum).toBe('2026-09-04');
  });
  it('is today without messages', () => {
    expect(bereikVan([], VANDAAG)).toEqual({ vanaf: null, peildatum: VANDAAG });
  });
});
