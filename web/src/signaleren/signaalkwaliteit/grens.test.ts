import { describe, expect, it } from 'vitest';
import { leesGrens, toonGrens } from './grens.ts';

describe('a bound', () => {
  it.each([
    ['fractie', 0.205, '20,5'],
    ['fractie', -0.03, '-3'],
    ['maanden', 6, '6'],
    ['verhouding', 1.2, '1,2'],
    ['fractie', null, ''],
  ] as const)('of %s %s is typed as "%s"', (eenheid, grens, tekst) => {
    expect(toonGrens(eenheid, grens)).toBe(tekst);
    expect(leesGrens(eenheid, tekst)).toBe(grens);
  });

  it('may be typed with a sign of percent, a point, or a real minus', () => {
    expect(leesGrens('fractie', ' 20.5 % ')).toBe(0.205);
    expect(leesGrens('fractie', '−3%')).toBe(-0.03);
  });

  it('is not guessed when it is no number', () => {
    expect(leesGrens('maanden', 'zes')).toBeUndefined();
    expect(leesGrens('maanden', '1.000,5')).toBeUndefined();
  });
});
