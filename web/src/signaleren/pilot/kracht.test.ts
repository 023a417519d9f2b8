import { expect, it } from 'vitest';
import { kracht } from './kracht.ts';

const basis = { wat: 'waarde', uitkomst: 'nu', periode: '2026-K3', gevallen: 8, anderen: 16 } as const;

it('tells the strength from 0.5 up, with the side that goes with trede 3', () => {
  expect(kracht({ ...basis, auc: 0.8, onder: 0.6, boven: 0.9 })).toEqual({
    kant: 'hoger',
    auc: 0.8,
    onder: 0.6,
    boven: 0.9,
    aantoonbaar: true,
  });
  const laag = kracht({ ...basis, auc: 0.25, onder: 0.125, boven: 0.4375 });
  expect(laag).toEqual({ kant: 'lager', auc: 0.75, onder: 0.5625, boven: 0.875, aantoonbaar: true });
});

it('does not call it a foretelling while chance explains it', () => {
  expect(kracht({ ...basis, auc: 0.6, onder: 0.4, boven: 0.75 }).aantoonbaar).toBe(false);
  expect(kracht({ ...basis, auc: 0.4, onder: 0.25, boven: 0.5 }).aantoonbaar).toBe(false);
});
