import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cel } from '../../platform/bestanden/index.ts';
import { keuzeveld, proefveld } from './proefveld.ts';
import { isGevaarlijkeFormule, isGevaarlijkeTekst, leesAntwoord, zelfdeAntwoord } from './sjabloonwaarden.ts';

const euro = proefveld();
const procent = proefveld({ eenheid: 'procent' });
const verhouding = proefveld({ eenheid: 'verhouding' });
const jaNee = keuzeveld('jaNee', [
  ['1', 'Ja'],
  ['0', 'Nee'],
]);
const keuze = keuzeveld('keuze', [
  ['inkoop', 'Via inkoop'],
  ['open', 'Open house'],
]);
const dag = proefveld({ soort: 'datum', eenheid: null });
const woorden = proefveld({ soort: 'tekst', eenheid: null });
const waarheid = (tekst: string): Cel => ({ soort: 'waarheid', tekst });
const procentcel: Cel = { soort: 'procent', getal: 0.068, tekst: '6,8%' };

describe('reading the answer in a cell', () => {
  it.each([
    [euro, 12.5, '12.5'],
    [euro, -0.1 - 0.2, '-0.3'],
    [euro, 0, '0'],
    [euro, 1e9, '1000000000'],
    [euro, '', null],
    [euro, '  ', null],
    [euro, '1.234,5', '1234.5'],
    [euro, '€ 1.234.567', '1234567'],
    [euro, "'42", '42'],
    [euro, '-12,50', '-12.5'],
    [procent, 6.8, '6.8'],
    [procent, '6,8%', '6.8'],
    [procent, procentcel, '6.8'],
    [verhouding, procentcel, '0.068'],
    [jaNee, 'ja', '1'],
    [jaNee, waarheid('ONWAAR'), '0'],
    [jaNee, 1, '1'],
    [keuze, 'open house', 'open'],
    [keuze, 'inkoop', 'inkoop'],
    [dag, { soort: 'datum', tekst: '2026-12-31' }, '2026-12-31'],
    [dag, '1-2-2026', '2026-02-01'],
    [dag, '2026-02-01', '2026-02-01'],
    [woorden, 'a\r\nb ', 'a\nb'],
    [woorden, 12, '12'],
  ] as const)('%#: %s', (veld, cel, verwacht) => {
    expect(leesAntwoord(veld, cel as Cel)).toEqual({ ok: true, waarde: verwacht });
  });

  it.each([
    [euro, 'veel', /"veel"; verwacht een getal/],
    [euro, '1.234', /1234 of 1,234/],
    [euro, '1,234', /1,234 of 1234/],
    [euro, '12%', /zonder procentteken/],
    [euro, procentcel, /geen percentage/],
    [euro, { soort: 'datum', tekst: '2026-01-01' }, /geen datum/],
    [euro, { soort: 'fout', tekst: '#DIV/0!' }, /#DIV\/0!/],
    [euro, { soort: 'formuleZonderUitkomst', tekst: '' }, /zonder uitkomst/],
    [proefveld({ teken: 'positief' }), -1, /nul of meer/],
    [euro, 1e15, /verwacht/],
    [jaNee, 'misschien', /misschien.*1 \(Ja\)/],
    [keuze, 7, /"7".*Via inkoop/],
    [dag, '31-02-2026', /2026-02-31/],
    [dag, 46000, /verwacht een datum/],
  ] as const)('refuses %#: %s', (veld, cel, melding) => {
    const uitkomst = leesAntwoord(veld, cel as Cel);
    expect(uitkomst.ok ? '' : uitkomst.fout).toMatch(melding);
    expect(uitkomst.ok).toBe(false);
  });

  it('gives back every number that can be stored', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e12, max: 9e12 }), (honderdsten) => {
        const uitkomst = leesAntwoord(euro, honderdsten / 100);
        expect(uitkomst.ok && Number(uitkomst.waarde)).toBe(honderdsten / 100 + 0);
      }),
    );
  });
});

it('takes two ways to write a number for one answer, and empty for another than zero', () => {
  expect(zelfdeAntwoord(euro, '12.50', '12.5')).toBe(true);
  expect(zelfdeAntwoord(euro, '0', null)).toBe(false);
  expect(zelfdeAntwoord(woorden, '1', '1.0')).toBe(false);
});

describe('what could start something', () => {
  it.each([
    `cmd|' /C calc'!A0`,
    '[1]Blad1!A1',
    `'file:///etc/[x.xlsx]a'!A1`,
    'WEBSERVICE("http://x")',
    'hyperlink ("http://x")',
    'DDE("a";"b";"c")',
  ])('is seen in the formula %s', (formule) => expect(isGevaarlijkeFormule(formule)).toBe(true));
  it.each(['E10+E11', 'SUM(E1:E9)', 'IF(E5="a|b [c]","x","")', 'ROUND(Invullen!E5/3,0)'])('is not in %s', (formule) =>
    expect(isGevaarlijkeFormule(formule)).toBe(false),
  );
  it.each([
    `=cmd|' /C calc'!A0`,
    `+cmd|' /C calc'!A0`,
    `-2+3+cmd|' /C calc'!A0`,
    '@SUM(1+1)',
    '=HYPERLINK("http://x")',
    "'=WEBSERVICE(A1)",
  ])('is seen in the text %s', (tekst) => expect(isGevaarlijkeTekst(tekst)).toBe(true));
  it.each([
    '= als vorig jaar',
    '- minder personeel (zie bijlage)',
    '+3 fte',
    '@Jan: klopt dit?',
    'a | b ! c',
    '-',
    '=1',
  ])('is not in %s', (tekst) => expect(isGevaarlijkeTekst(tekst)).toBe(false));
});
