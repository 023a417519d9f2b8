import { expect, it } from 'vitest';
import { filter } from './filter.ts';
import type { Leverrij } from './typen.ts';
import { leesNummer, leesUitvraagZoek } from './zoek.ts';

const rij = (partij: string, meer: Partial<Leverrij> = {}): Leverrij => ({
  id: 1,
  partij,
  kvk: '12345678',
  vorm: 'aanbieder',
  status: 'concept',
  deadline: '2026-11-15',
  teLaat: false,
  versie: 0,
  ingediendOp: null,
  uitstelGevraagd: false,
  zonderMensen: false,
  ...meer,
});
const RIJEN = [
  rij('De Haven', { teLaat: true }),
  rij('Horizon', { kvk: null, status: 'ingediend' }),
  rij('Het Anker', { kvk: '87654321', uitstelGevraagd: true, zonderMensen: true }),
];
const namen = (zoek: Parameters<typeof filter>[1]) => filter(RIJEN, zoek).map(({ partij }) => partij);

it('finds deliveries by name or number, state and what is the matter', () => {
  expect(namen({})).toHaveLength(3);
  expect(namen({ zoek: ' haven' })).toEqual(['De Haven']);
  expect(namen({ zoek: '8765' })).toEqual(['Het Anker']);
  expect(namen({ stand: 'ingediend' })).toEqual(['Horizon']);
  expect(namen({ alleen: 'laat' })).toEqual(['De Haven']);
  expect(namen({ alleen: 'uitstel' })).toEqual(['Het Anker']);
  expect(namen({ alleen: 'zonderMensen', stand: 'ingediend' })).toEqual([]);
});

it('takes from the address only what it knows', () => {
  expect(leesUitvraagZoek({ tab: 'respons', stand: 'klaar', alleen: 'x', zoek: ' ' })).toEqual({
    tab: 'respons',
    stand: 'klaar',
  });
  expect([leesNummer('12'), leesNummer('0'), leesNummer('abc'), leesNummer('12345678901')]).toEqual([
    12,
    undefined,
    undefined,
    undefined,
  ]);
});
