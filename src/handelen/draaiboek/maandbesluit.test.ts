import { expect, it } from 'vitest';
import { perMaand } from './maandbesluit.ts';

const geteld = (sinds: string, ...dagen: readonly string[]) =>
  perMaand(
    dagen.map((op) => ({ op })),
    sinds,
  ).map(({ op }) => op);

it('counts a decision of each month once, also of meetings that come every ten days', () => {
  expect(geteld('2026-01-05', '2026-01-05', '2026-02-02', '2026-03-02')).toEqual([
    '2026-01-05',
    '2026-02-02',
    '2026-03-02',
  ]);
  expect(geteld('2026-01-01', '2026-01-05', '2026-01-06', '2026-01-18', '2026-01-19')).toEqual([
    '2026-01-05',
    '2026-01-19',
  ]);
  expect(geteld('2026-01-01', '2026-01-05', '2026-01-15', '2026-01-25', '2026-02-04', '2026-02-14')).toEqual([
    '2026-01-05',
    '2026-01-25',
    '2026-02-14',
  ]);
});

it('begins anew with each phase', () => {
  expect(geteld('2026-01-10', '2026-01-05', '2026-01-12')).toEqual(['2026-01-12']);
  expect(geteld('2026-01-10')).toEqual([]);
});
