import { expect, test, vi } from 'vitest';
import { datum } from '../../src/kernel/datum.ts';
import { LAATSTE_DAG } from '../kalender.ts';
import { ZAAD } from '../wereld.ts';
import { isElfproef, TESTBSN } from './bsn.ts';
import { dagtekst } from './dagen.ts';
import { aanbiedersVan, type Berichtbestand, berichtenVan, eersteDag } from './index.ts';

// All lives are thought out for every share: some seconds each time, and more on a machine that is busy.
vi.setConfig({ testTimeout: 120_000 });

const aanbieders = aanbiedersVan(ZAAD);
const maak = (zaad: string, aandeel: number, totDatum = LAATSTE_DAG): Berichtbestand[] => [
  ...berichtenVan({ zaad, totDatum, aanbieders, aandeel }),
];
const deel = maak(ZAAD, 0.03);

test('the same seed gives the same bytes, another seed others', () => {
  expect(maak(ZAAD, 0.03)).toEqual(deel);
  const anders = new Set(maak('een ander zaad', 0.03).map(({ xml }) => xml));
  expect(deel.filter(({ xml }) => anders.has(xml))).toEqual([]);
});

test('a smaller share is a part of a larger one, apart from declarations', () => {
  const klein = maak(ZAAD, 0.01).filter(({ naam }) => !/JW32[35]/.test(naam));
  const groot = new Map(deel.map(({ naam, xml }) => [naam, xml]));
  expect(klein.length).toBeGreaterThan(300);
  for (const { naam, xml } of klein) expect(groot.get(naam)).toBe(xml);
});

test('every file has a name of its own and lines that end as the standard wants', () => {
  expect(new Set(deel.map(({ naam }) => naam)).size).toBe(deel.length);
  for (const { xml } of deel) {
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\r\n<')).toBe(true);
    expect(/[^\r]\n/.test(xml)).toBe(false);
  }
});

test('knows nobody: only BSNs of the test range, right unless wrong on purpose', () => {
  for (const { xml, fout } of deel)
    for (const [, bsn = ''] of xml.matchAll(/:Bsn>(\d+)</g)) {
      expect(Number(bsn)).toBeGreaterThanOrEqual(TESTBSN.van);
      expect(Number(bsn)).toBeLessThanOrEqual(TESTBSN.tot + 9);
      expect(isElfproef(bsn)).toBe(fout !== 'CS002');
    }
  expect(deel.some(({ fout }) => fout === 'CS002')).toBe(true);
});

test('nothing is sent after the last day, and nothing is wrong or declared before the first', () => {
  const tot = datum('2025-03-14');
  const begin = dagtekst(eersteDag(tot));
  expect(begin).toBe('2022-04-01');
  for (const { naam, xml, fout } of maak(ZAAD, 0.02, tot)) {
    const retour = /:DagtekeningRetour>([\d-]+)</.exec(xml)?.[1];
    const dag = retour ?? /:Dagtekening>([\d-]+)</.exec(xml)?.[1] ?? '';
    expect(dag <= tot).toBe(true);
    if (dag < begin) expect(`${fout ?? 'goed'} ${naam}`).toMatch(/^goed .*JW3(0[1-8]|1[5-9]|20)_/);
  }
});

test('has every kind of message, and every kind of ending that the figures need', () => {
  const alles = deel.map(({ xml }) => xml).join('');
  const soorten = new Set(deel.map(({ naam }) => naam.slice(8, 13)));
  expect([...soorten].sort()).toEqual(
    '301 302 305 306 307 308 315 316 317 318 319 320 323 325'.split(' ').map((code) => `JW${code}`),
  );
  for (const stuk of [
    'RedenWijziging>13<',
    'RedenBeeindiging>20<',
    'StatusAanlevering>3<',
    'Budget>',
    'VerzoekAntwoord>2<',
    'Woonplaatsbeginsel>',
    'VorigReferentieNummer>',
    'DebetCredit>C<',
    'RetourCode>0001<',
    'RetourCode>9019<',
    'RetourCode>8001<',
    'RetourCode>9321<',
  ])
    expect(alles, stuk).toContain(stuk);
});

test('the providers are those that work in the region, each with a code of eight digits', () => {
  expect(aanbieders.length).toBeGreaterThan(30);
  for (const { agb, zorg } of aanbieders) {
    expect(agb).toMatch(/^99\d{6}$/);
    expect(Object.keys(zorg).length).toBeGreaterThan(0);
  }
});
