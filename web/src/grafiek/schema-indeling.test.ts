import { describe, expect, it } from 'vitest';
import { breekAf, deelIn } from './schema-indeling.ts';

const PAREN = (tekst: string) => tekst.split(' ').map((paar) => ({ van: paar.charAt(0), naar: paar.charAt(1) }));

describe('the layout of a scheme', () => {
  it('puts each state below all that lead to it, and takes no notice of ways back', () => {
    const { rijen } = deelIn(['a', 'b', 'c', 'd'], PAREN('ab bc cb bd cd da'), 'a', 4);
    expect(rijen).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  it('puts states of one layer under what leads to them', () => {
    const { rijen } = deelIn(['a', 'b', 'c', 'd', 'e'], PAREN('ab ac bd ce'), 'a', 4);
    expect(rijen).toEqual([['a'], ['b', 'c'], ['d', 'e']]);
    const gekruist = deelIn(['a', 'b', 'c', 'd', 'e'], PAREN('ab ac be cd'), 'a', 4);
    expect(gekruist.rijen[2]).toEqual(['e', 'd']);
  });

  it('breaks a layer that is too wide, and loses no state', () => {
    const codes = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { rijen, plekken } = deelIn(codes, PAREN('ab ac ad ae af'), 'a', 2);
    expect(rijen.map((rij) => rij.length)).toEqual([1, 2, 2, 1]);
    expect(plekken.map(({ code }) => code).toSorted()).toEqual(codes);
  });

  it('ends for circles and for a step to itself', () => {
    const { plekken } = deelIn(['a', 'b'], PAREN('aa ab ba bb'), 'a', 3);
    expect(plekken).toHaveLength(2);
  });

  it('breaks names at words and shortens what does not fit', () => {
    expect(breekAf('Wacht op antwoord', 10, 2)).toEqual(['Wacht op', 'antwoord']);
    expect(breekAf('Klaar', 10, 2)).toEqual(['Klaar']);
    expect(breekAf('Onherroepelijkheid', 8, 2)).toEqual(['Onherro…']);
    expect(breekAf('een twee drie vier', 8, 2)).toEqual(['een twee', 'drie…']);
  });
});
