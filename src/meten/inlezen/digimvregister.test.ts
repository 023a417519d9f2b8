import { expect, it } from 'vitest';
import { alsNieuw } from './digimvregister.ts';

const probeer = (plaats: string, naam = 'Zorg') => {
  const cellen = new Map(Object.entries({ qNawNaam: naam, Town: plaats }));
  const nieuw = alsNieuw({ code: 'A', rij: 2, cellen }, { kvk: '00000011', bron: 'proef', soort: 'gi' });
  return nieuw.ok ? nieuw.waarde.gemeentecode : nieuw.fout;
};

it.each([
  ['Utrecht', 'GM0344'],
  ['RIJSWIJK', 'GM0603'],
  ['Rijswijk (ZH.)', 'GM0603'],
  ['Bergen (NH)', 'GM0373'],
  ['Bergen (L.)', 'GM0893'],
  ['Den Haag', 'GM0518'],
  ["'s-Hertogenbosch", 'GM0796'],
  ['Bergen', 'er is meer dan een gemeente Bergen'],
  ['Nergenshuizen', 'Nergenshuizen is geen naam van een gemeente'],
  ['', 'de plaats is leeg'],
])('finds the municipality of %j, or tells why not', (plaats, uitkomst) => {
  expect(probeer(plaats)).toBe(uitkomst);
});

it('needs a name', () => {
  expect(probeer('Utrecht', ' ')).toBe('de naam is leeg');
});
