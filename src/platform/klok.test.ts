import { describe, expect, it } from 'vitest';
import { datum } from '../kernel/datum.ts';
import { alsWandklok, datumInNederland, eindeVanDag } from './klok.ts';

describe('the day in the Netherlands', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
  ])('%s falls on %s', (moment, dag) => {
    expect(datumInNederland(new Date(moment))).toBe(dag);
  });

  it('shows a moment as the clocks do', () => {
    expect(alsWandklok(new Date('2026-07-01T22:00:00.005Z'))).toBe('2026-07-02T00:00:00.005');
    expect(alsWandklok(new Date('2026-11-22T22:59:59Z'))).toBe('2026-11-22T23:59:59.000');
  });

  it.each([
    ['2026-11-22', '2026-11-22T23:00:00.000Z'],
    ['2026-07-01', '2026-07-01T22:00:00.000Z'],
    ['2026-03-28', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', '2026-03-29T22:00:00.000Z'],
    ['2026-10-24', '2026-10-24T22:00:00.000Z'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z'],
  ])('%s ends at %s, also around summer time', (dag, einde) => {
    expect(eindeVanDag(datum(dag)).toISOString()).toBe(einde);
  });
});
