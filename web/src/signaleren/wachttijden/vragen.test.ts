import { describe, expect, it } from 'vitest';
import { beginOp, voorAanbieders, voorKaart, voorKeuze } from './vragen.ts';
import type { Wachtzoek } from './zoek.ts';

const ALLES: Wachtzoek = {
  ...{ regio: 'JZ34', gemeente: 'GM0758', aanbieder: '99002024', categorie: '52', leeftijd: '12-15', van: '2025-11' },
};

describe('what is asked for the parts of the screen', () => {
  it('is everything that was chosen for the answer itself', () => {
    expect(voorKeuze({ ...ALLES, per: 'aanbieder' })).toEqual(ALLES);
  });

  it('leaves out of the list of providers which one was chosen, so that the others stay beside it', () => {
    const { aanbieder: _, ...rest } = ALLES;
    expect(voorAanbieders(ALLES)).toEqual({ ...rest, per: 'aanbieder' });
  });

  it('leaves out of the map what its rows and columns offer to choose', () => {
    const { categorie: _, gemeente: __, ...perGemeente } = ALLES;
    expect(voorKaart(ALLES)).toEqual(perGemeente);
    const { categorie: ___, aanbieder: ____, ...perAanbieder } = ALLES;
    expect(voorKaart({ ...ALLES, per: 'aanbieder' })).toEqual({ ...perAanbieder, per: 'aanbieder' });
  });
});

it('tells of help that began after the day of the list, that it had not begun', () => {
  const peildag = '2026-10-31';
  const stand = (begonnenOp: string | null) => beginOp({ begonnenOp }, peildag);
  expect([null, '2026-11-02', '2026-10-31', '2026-10-30'].map(stand)).toEqual([
    'niet',
    'later',
    'begonnen',
    'begonnen',
  ]);
});
