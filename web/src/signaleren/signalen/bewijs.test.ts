import { expect, it } from 'vitest';
import { nieuweTekst, verdeelInvoer } from './bewijs.ts';
import type { Bewijs, Moment } from './typen.ts';

const getal = (naam: string, waarde: number, rol: 'waarde' | 'grens' | 'extra') =>
  ({ naam, label: naam, waarde, eenheid: 'fractie', tekst: String(waarde), rol }) as Bewijs['getallen'][number];
const cijfer = (code: string, waarde: number | null) =>
  ({
    bron: 'kengetal',
    code,
    naam: code,
    waarde,
    tekst: String(waarde),
    periode: '2026-K1',
    laatstBekend: false,
  }) as Bewijs['invoer'][number];

it('shows a figure once: with the number that it is, or by itself', () => {
  const { bij, rest } = verdeelInvoer(
    [getal('marge', -0.02, 'waarde'), getal('grens', 0, 'grens'), getal('vorig', -0.01, 'extra')],
    [
      cijfer('nettomarge', -0.02),
      cijfer('vorige', -0.01),
      cijfer('solvabiliteit', 0.2),
      cijfer('nul', 0),
      cijfer('leeg', null),
    ],
  );
  expect([...bij].map(([naam, { code }]) => [naam, code])).toEqual([
    ['marge', 'nettomarge'],
    ['vorig', 'vorige'],
  ]);
  expect(rest.map(({ code }) => code)).toEqual(['solvabiliteit', 'nul', 'leeg']);
});

it('shows a figure that a rule looks at in two ways once', () => {
  const { bij, rest } = verdeelInvoer(
    [getal('marge', -0.02, 'waarde')],
    [cijfer('marge', -0.02), cijfer('marge', -0.02), cijfer('ander', 3), cijfer('ander', 3)],
  );
  expect([bij.size, rest.map(({ code }) => code)]).toEqual([1, ['ander']]);
});

it('says an explanation again only when it is another one', () => {
  const momenten = ['c', 'c', 'b', 'b', 'a'].map((tekst) => ({ tekst }) as Moment);
  expect(momenten.map((_, i) => nieuweTekst(momenten, i, 'c'))).toEqual([null, null, 'b', null, 'a']);
  expect(nieuweTekst(momenten, 0, 'anders')).toBe('c');
});
