import { describe, expect, it } from 'vitest';
import { deelOpTijd, gekozenTerm, verstAchter } from './delen.tsx';
import type { Kwaliteit, Term } from './vragen.ts';

const partij = (code: string, soort: 'agb' | 'gemeentecode', optijd: number, telaat: number) => ({
  ...{ soort, code, naam: code, kvk: null, optijd, telaat },
});
const term = (code: string, telaat: number, partijen: Term['partijen']): Term => ({
  ...{ code, naam: code, vanaf: 'de start', bron: 'OP271', soort: 'agb', aantal: 5, eenheid: 'werkdagen', regels: [] },
  ...{ optijd: 100, telaat, partijen },
});
const TERMIJNEN = [
  term('JW305', 9, [partij('A', 'agb', 30, 9), partij('B', 'agb', 0, 3)]),
  term('reactie', 40, [partij('Breda', 'gemeentecode', 30, 40), partij('Etten', 'gemeentecode', 10, 30)]),
  term('JW323', 12, [partij('C', 'agb', 20, 12)]),
];

describe('who is furthest behind', () => {
  it('is who has the largest part late, and not who has too few to say so', () => {
    expect(verstAchter(TERMIJNEN, 'agb')).toMatchObject({ term: { code: 'JW323' }, partij: { code: 'C' } });
    expect(verstAchter(TERMIJNEN, 'gemeentecode')).toMatchObject({ partij: { code: 'Etten' } });
    expect(verstAchter([], 'agb')).toBeUndefined();
  });

  it('is shown for the term that was chosen, or with the most late', () => {
    const beeld = { termijnen: TERMIJNEN } as unknown as Kwaliteit;
    expect(gekozenTerm(beeld, {})?.code).toBe('reactie');
    expect(gekozenTerm(beeld, { termijn: 'JW305' })?.code).toBe('JW305');
    expect(gekozenTerm(beeld, { termijn: 'weg' })?.code).toBe('reactie');
  });

  it('is no share where nothing was judged', () => {
    expect([deelOpTijd({ optijd: 0, telaat: 0 }), deelOpTijd({ optijd: 3, telaat: 1 })]).toEqual([null, 0.75]);
  });
});
