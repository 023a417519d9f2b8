import { describe, expect, it } from 'vitest';
import { meesteOorzaak } from './oorzaak.ts';

const uit = (volume: number, prijs: number, nieuwEnWeg: number) => ({
  ...{ voor: 1000, na: 1000 + volume + prijs + nieuwEnWeg },
  ...{ volume, prijs, nieuwEnWeg },
});

describe('what explains most of a change in money', () => {
  it('is the largest of what goes the same way', () => {
    expect(meesteOorzaak(uit(-300, 200, -50))).toBe('volume');
    expect(meesteOorzaak(uit(-300, 200, 150))).toBe('prijs');
    expect(meesteOorzaak(uit(10, -5, 80))).toBe('nieuwEnWeg');
  });
  it('is nothing when nothing changed', () => expect(meesteOorzaak(uit(-100, 100, 0))).toBe(null));
});
