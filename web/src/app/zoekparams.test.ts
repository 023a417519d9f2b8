import { describe, expect, it } from 'vitest';
import { leesAlgemeen, leesNummers, parseSearch, stringifySearch } from './zoekparams.ts';

describe('search parameters', () => {
  it('survive a round trip through the address', () => {
    const adres = stringifySearch({ trede: [4, 5], regio: 'JZ12', zoek: 'de brug & co', leeg: undefined });
    expect(adres).toBe('?trede=4,5&regio=JZ12&zoek=de+brug+%26+co');
    expect(parseSearch(adres)).toEqual({ trede: '4,5', regio: 'JZ12', zoek: 'de brug & co' });
  });

  it('keep leading zeros of codes', () => {
    expect(parseSearch('?zoek=01234567')).toEqual({ zoek: '01234567' });
  });

  it('drop what is not valid', () => {
    expect(leesAlgemeen({ bekendOp: '2026-13-01' })).toEqual({});
    expect(leesAlgemeen({ bekendOp: '2026-10-01', print: '1' })).toEqual({ bekendOp: '2026-10-01', print: '1' });
    expect(leesNummers({ trede: '9,5,4,4' }, 'trede', [1, 2, 3, 4, 5, 6])).toEqual([4, 5]);
    expect(leesNummers({ trede: 'x' }, 'trede', [1, 2])).toBeUndefined();
  });
});
