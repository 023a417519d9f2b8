import { describe, expect, it } from 'vitest';
import { alsFilter, leesLogboek, leesPeriode, metFilter, type PeriodeZoek } from './zoek.ts';

describe('the address of the log', () => {
  it('keeps what is valid and drops the rest', () => {
    const persoon = '0b0d9e4a-5a4f-4c57-9b7f-0c3f6f1f2a11';
    expect(
      leesLogboek({
        van: '2026-01-01',
        persoon,
        organisatie: '12345678',
        soort: 'lezen',
        uitkomst: 'geweigerd',
        pagina: '3',
      }),
    ).toEqual({
      van: '2026-01-01',
      persoon,
      organisatie: '12345678',
      soort: 'lezen',
      uitkomst: 'geweigerd',
      pagina: 3,
    });
    expect(leesLogboek({ van: '2026-02-31', persoon: 'x', organisatie: '1', soort: 'kijken', pagina: '-1' })).toEqual(
      {},
    );
    expect(leesPeriode({ pagina: '1' })).toEqual({});
  });

  it('begins at the first page when the filter changes, and sends no page as a filter', () => {
    expect(metFilter<PeriodeZoek>({ pagina: 4, van: '2026-01-01' }, { van: undefined })).toEqual({
      pagina: undefined,
      van: undefined,
    });
    expect(alsFilter({ pagina: 4, handeling: 'leesAanbieder' })).toEqual({ handeling: 'leesAanbieder' });
  });
});
