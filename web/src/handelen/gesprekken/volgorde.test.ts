import { expect, it } from 'vitest';
import { komendEerst } from './volgorde.ts';

it('has the nearest talk that is coming first, then the latest that was', () => {
  const gesprek = (datum: string | null, gevoerdOp: string | null = null) => ({ datum, gevoerdOp });
  const [oud, laat, vandaag, straks, later, geen] = [
    gesprek('2026-01-01', '2026-01-02'),
    gesprek('2026-11-01'),
    gesprek('2026-11-27'),
    gesprek('2026-12-01'),
    gesprek('2027-01-05'),
    gesprek(null),
  ];
  const gehouden = gesprek('2026-12-24', '2026-11-26');
  const alle = [geen, later, oud, straks, gehouden, laat, vandaag];
  expect(komendEerst(alle, '2026-11-27')).toEqual([vandaag, straks, later, gehouden, laat, oud, geen]);
});
