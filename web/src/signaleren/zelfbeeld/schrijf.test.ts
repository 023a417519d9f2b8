import { describe, expect, it } from 'vitest';
import { opmaakVoor } from '../../opmaak.ts';
import { noemEnkele, schrijfAfstand, schrijfGrens, schrijfMaand, schrijfOngeveer, telOp } from './schrijf.ts';
import type { Kengetal, Zelfbeeld } from './typen.ts';

const nl = opmaakVoor('nl');
const kengetal = (code: string, rest: Partial<Kengetal>): Kengetal =>
  ({ code, naam: code, ligging: 'ruim', verandering: null, ...rest }) as Kengetal;
const moves = (oordeel: 'beter' | 'slechter') => ({ van: 1, vanPeriode: '2026-K2', verschil: 1, oordeel });

describe('writing a distance', () => {
  it('is in points for a share, and in its own unit for the rest', () => {
    expect(schrijfAfstand(nl, -0.03, 'fractie')).toBe('3,0 procentpunt');
    expect(schrijfAfstand(nl, 0.2, 'verhouding')).toBe('0,20');
    expect(schrijfGrens(nl, 0.25, 'fractie')).toBe('25%');
    expect(schrijfGrens(nl, 0.015, 'fractie')).toBe('1,5%');
  });
  it('is in euros about right, and never more exact than it is', () => {
    expect(schrijfOngeveer(nl, 1_234_567)).toBe('€ 1.200.000');
    expect(schrijfOngeveer(nl, -48_300)).toBe('€ 48.000');
  });
  it('names a month', () => {
    expect(schrijfMaand(nl, '2026-11')).toBe('november 2026');
  });
});

describe('what there is to say first', () => {
  const beeld = {
    valtOp: ['b', 'a', 'c'],
    onderwerpen: [
      {
        kengetallen: [
          kengetal('a', { ligging: 'voorbij', verandering: moves('slechter') }),
          kengetal('b', { ligging: 'voorbij' }),
        ],
      },
      { kengetallen: [kengetal('c', { ligging: 'nabij' }), kengetal('d', { verandering: moves('beter') })] },
    ],
  } as unknown as Zelfbeeld;
  it('keeps the order of the server and counts what moved', () => {
    const { voorbij, nabij, slechter, beter } = telOp(beeld);
    expect([voorbij, nabij, slechter, beter].map((lijst) => lijst.map((k) => k.code))).toEqual([
      ['b', 'a'],
      ['c'],
      ['a'],
      ['d'],
    ]);
  });
  it('names four at most', () => {
    const zes = ['a', 'b', 'c', 'd', 'e', 'f'].map((code) => kengetal(code, {}));
    expect(noemEnkele(zes)).toEqual({ namen: ['a', 'b', 'c', 'd'], meer: 2 });
    expect(noemEnkele(zes.slice(0, 1))).toEqual({ namen: ['a'], meer: 0 });
  });
});
