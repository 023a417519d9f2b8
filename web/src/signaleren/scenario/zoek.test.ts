import { describe, expect, it } from 'vitest';
import { type Aannamecode, CODES, keuzeUit } from './keuze.ts';
import { leesScenario } from './zoek.ts';

describe('the assumptions in the address', () => {
  it('are all of those that the API knows', () => {
    const vergeten: Exclude<Aannamecode, (typeof CODES)[number]>[] = [];
    expect(vergeten).toEqual([]);
    expect(new Set(CODES).size).toBe(16);
  });

  it('are numbers; what is none is dropped, never guessed', () => {
    const zoek = leesScenario({ tarief: '-2.5', volume: 'veel', loon: '1e3', pnil: '', bezetting: 4, vreemd: '1' });
    expect(keuzeUit(zoek)).toEqual({ tarief: -2.5, bezetting: 4 });
  });

  it('stand apart from which saved scenarios are open or side by side', () => {
    const zoek = leesScenario({ tarief: '2', open: '7', naast: '7,12', werking: 'regiodeel' });
    expect(zoek).toEqual({ tarief: 2, open: '7', naast: '7,12', werking: 'regiodeel' });
    expect(keuzeUit(zoek)).toEqual({ tarief: 2 });
    expect(leesScenario({ open: 'x', naast: '1,2,3,4', werking: 'iets' })).toEqual({});
  });
});
