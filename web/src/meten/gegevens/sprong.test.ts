import { describe, expect, it } from 'vitest';
import { opmaakVoor } from '../../opmaak.ts';
import { benoemSprong, schrijfPrecies } from './sprong.ts';

describe('benoemSprong', () => {
  it.each([
    [null, 5, 'euro', { soort: 'nieuwCijfer' }],
    [100, 150, 'euro', null],
    [100, 200, 'euro', null],
    [6.1, 0.061, 'procent', { soort: 'kleiner', factor: expect.closeTo(100) }],
    [-100, -250, 'euro', { soort: 'groter', factor: 2.5 }],
    [0, 5, 'aantal', { soort: 'vanNul' }],
    [5, 0, 'aantal', { soort: 'naarNul' }],
    [-5, 5, 'euro', { soort: 'teken' }],
    [0, 1, 'jaNee', null],
  ] as const)('%s → %s in %s', (oud, nieuw, eenheid, sprong) => {
    expect(benoemSprong({ oud, nieuw, eenheid })).toEqual(sprong);
  });
});

describe('schrijfPrecies', () => {
  it.each([
    [1_234_567, 'euro', '€ 1.234.567'],
    [6.14, 'procent', '6,14%'],
    [0.1834, 'fractie', '18,34%'],
    [1.2344, 'verhouding', '1,234'],
    [1, 'jaNee', 'ja'],
  ] as const)('%s %s', (waarde, eenheid, tekst) => {
    expect(schrijfPrecies(opmaakVoor('nl'), waarde, eenheid).replaceAll('\u00a0', ' ')).toBe(tekst);
  });
});
