import { describe, expect, it } from 'vitest';
import { datum } from '../../../kernel/datum.ts';
import type { Cel } from './kubus.ts';
import { maandreeksen } from './maandreeks.ts';

const cel = (maand: string, waarden: Cel['waarden'], wachttijd: Record<string, number> = {}): Cel => ({
  ...{ maand, gemeente: 'GM0758', aanbieder: '42420001', categorie: '45', product: null },
  ...{ leeftijdsgroep: '8-11', geslacht: '1', waarden, histogrammen: { wachttijd } },
});

describe('series per month of a region', () => {
  const cellen = [
    cel(
      '2026-02',
      { gestart: 6, uitval: 8, beeindigd: 28, 'optijd:JW305': 9, inZorg: 40, openNietGestart: 9 },
      { 10: 6 },
    ),
    cel(
      '2026-02',
      { gestart: 6, uitval: 7, beeindigd: 32, 'telaat:JW307': 3, inZorg: 20, openNietGestart: 2 },
      { 40: 6 },
    ),
    cel('2026-01', { gestart: 9, beeindigd: 9, 'optijd:JW305': 4, inZorg: 9 }, { 10: 9 }),
    cel('2026-03', { gestart: 50, inZorg: 60, openNietGestart: 9 }, { 90: 50 }),
  ];

  it('add up over all cells, and leave out the month that is going on', () => {
    expect(maandreeksen(cellen, datum('2026-03-20'))).toEqual([
      { figuur: 'wachttijd', maand: '2026-02', waarde: 25 },
      { figuur: 'openNietGestart', maand: '2026-02', waarde: 11 },
      { figuur: 'uitval', maand: '2026-02', waarde: 0.25 },
      { figuur: 'optijd', maand: '2026-02', waarde: 0.75 },
    ]);
  });

  it('give no value out of which fewer than ten could be worked out', () => {
    const weinig = { gestart: 12, uitval: 3, beeindigd: 60, 'optijd:JW305': 12, inZorg: 60, openNietGestart: 4 };
    expect(maandreeksen([cel('2026-02', weinig, { 10: 12 })], datum('2026-03-20')).map(({ figuur }) => figuur)).toEqual(
      ['wachttijd', 'optijd'],
    );
  });

  it('say nothing of a month in which fewer than ten are counted', () => {
    expect(maandreeksen(cellen, datum('2026-02-01'))).toEqual([]);
  });
});
