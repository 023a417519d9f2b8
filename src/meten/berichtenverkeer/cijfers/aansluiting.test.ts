import { describe, expect, it } from 'vitest';
import { datum } from '../../../kernel/datum.ts';
import type { Feit } from '../domain.ts';
import { AANBIEDER, afkeuring, prestatie, start, toewijzing } from '../toestand/proeffeiten.ts';
import { bouwToestand } from '../toestand/trajecten.ts';
import { type Opgave, sluitAan } from './aansluiting.ts';
import { cellenVan } from './cellen.ts';
import { prijsVolume } from './prijsvolume.ts';

const regel = (r: string, van: string, gemeld: string, meer = {}) =>
  prestatie(1, '1', r, [van, gemeld], { bericht: `D${r}`, ...meer });
const FEITEN: Feit[] = [
  toewijzing(1, '1', '2026-01-01'),
  start(1, '1', '2026-01-01', '2026-01-02'),
  regel('JAN', '2026-01-01', '2026-02-10'),
  // February was rejected, and sent again a little lower: nothing is missing.
  regel('FEB', '2026-02-01', '2026-03-10', { bedrag: 60_000 }),
  afkeuring('DFEB', '2026-03-15', { sleutel: 'FEB' }),
  regel('FEB2', '2026-02-01', '2026-03-20', { bedrag: 55_000 }),
  // Of another product a line was rejected for good, and one was credited after the report.
  regel('X', '2026-02-01', '2026-03-10', { product: '45A02', bedrag: 7_000 }),
  afkeuring('DX', '2026-03-15', { sleutel: 'X' }),
  regel('Y', '2026-03-01', '2026-04-10', { product: '45A03', bedrag: 3_000, nummer: '2' }),
  regel('Y-', '2026-03-01', '2026-06-10', { product: '45A03', bedrag: -3_000, nummer: '2', vorige: 'Y' }),
];
const opgave: Opgave = {
  aanbieder: AANBIEDER,
  van: '2026-01',
  tot: '2026-03',
  gemeld: 200_000,
  elders: 20_000,
  gemeldOp: datum('2026-04-20'),
  grondslag: 'geleverd',
};
const stappen = (meer: Partial<Opgave> = {}, extra: Feit[] = []) => {
  const { trajecten, regels } = bouwToestand([...FEITEN, ...extra]);
  return sluitAan(trajecten, regels, { ...opgave, ...meer });
};
const bedragen = (...geval: Parameters<typeof stappen>) =>
  Object.fromEntries(stappen(...geval).map(({ code, bedrag }) => [code, bedrag]));

describe('turnover that was reported against what was awarded', () => {
  it('is explained step by step, and the steps add up', () => {
    // Help ran in March without a line: 105,000 awarded in two months, so 52,500.
    // 200,000 − 20,000 elsewhere − 52,500 − 7,000 rejected − 3,000 credited − 12,500 not explained = 105,000.
    expect(bedragen()).toEqual({
      gemeld: 200_000,
      elders: -20_000,
      nietGedeclareerd: -52_500,
      afgekeurd: -7_000,
      gecrediteerd: -3_000,
      later: 0,
      onverklaard: -12_500,
      toegekend: 105_000,
    });
    expect(
      stappen()
        .filter(({ schatting }) => schatting)
        .map(({ code, aantal }) => [code, aantal]),
    ).toEqual([['nietGedeclareerd', 1]]);
  });

  it('counts, for who reports what was declared, the lines that came later', () => {
    const maart = regel('MRT', '2026-03-01', '2026-04-28', { bedrag: 40_000 });
    expect(bedragen({ grondslag: 'gedeclareerd', gemeld: 115_000, elders: 0 }, [maart])).toMatchObject({
      nietGedeclareerd: 0,
      later: 40_000,
      onverklaard: 0,
      toegekend: 145_000,
    });
  });

  it('is about that provider and those months', () => {
    expect(bedragen({ aanbieder: '99999999', gemeld: 0, elders: null })).toMatchObject({
      toegekend: 0,
      onverklaard: 0,
    });
    expect(bedragen({ tot: '2026-01' })).toMatchObject({ toegekend: 50_000, nietGedeclareerd: 0 });
  });
});

describe('price and volume', () => {
  it('explain a change together with what is new or gone', () => {
    const maand = (m: string, regels: Feit[]) =>
      cellenVan(bouwToestand([toewijzing(1, '1', '2026-01-01'), ...regels]), { peildatum: datum('2026-12-31') }).filter(
        (cel) => cel.maand === m,
      );
    const voor = maand('2026-01', [
      regel('A', '2026-01-01', '2026-02-01'),
      regel('B', '2026-01-01', '2026-02-01', { product: '45A02', bedrag: 9_000 }),
    ]);
    const na = maand('2026-02', [regel('C', '2026-02-01', '2026-03-01', { volume: 12, bedrag: 66_000 })]);
    // 10 → 12 hours at 5,000 is 10,000; 5,000 → 5,500 over 12 hours is 6,000; the other product is gone.
    expect(prijsVolume(voor, na)).toEqual({
      voor: 59_000,
      na: 66_000,
      volume: 10_000,
      prijs: 6_000,
      nieuwEnWeg: -9_000,
    });
  });
});
