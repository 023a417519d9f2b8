import { expect, it } from 'vitest';
import { tijdstand, weekendVan } from './laat.ts';

it('says how far a day is, and of a day in the weekend which', () => {
  expect(tijdstand('2026-11-30', '2026-12-02')).toEqual({ soort: 'laat', dagen: 2 });
  expect(tijdstand('2026-12-02', '2026-12-02')).toEqual({ soort: 'vandaag' });
  // Across the end of summer time too.
  expect(tijdstand('2026-10-26', '2026-10-24')).toEqual({ soort: 'straks', dagen: 2 });
  expect(['2026-12-04', '2026-12-05', '2026-12-06', '2026-12-07'].map(weekendVan)).toEqual([
    ...['nee', 'zaterdag', 'zondag', 'nee'],
  ]);
});
