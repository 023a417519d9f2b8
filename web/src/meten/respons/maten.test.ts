import { describe, expect, it } from 'vitest';
import { deelVan, leesTarief, minutenPer, reeksVan, verloopVan, verschilMetVorige } from './maten.ts';
import type { Verlooprij } from './typen.ts';
import { leesRespons } from './zoek.ts';

const breuk = (teller: number, noemer: number) => ({ teller, noemer });
const rij = (id: number, periode: string, meer: Partial<Verlooprij> = {}): Verlooprij => ({
  id,
  titel: `Uitvraag ${id}`,
  aan: 'aanbieders',
  pilot: false,
  periode,
  deadline: '2026-11-15',
  status: 'verstuurd',
  aanleveringen: 10,
  ingediend: 5,
  volledigheid: breuk(1, 2),
  tijdigheid: breuk(0, 0),
  juistheid: breuk(1, 1),
  consistentie: breuk(1, 1),
  uitgelegd: breuk(0, 1),
  besteed: null,
  geschat: { ontvangers: 10, minuten: 300 },
  ...meer,
});

describe('measures over time', () => {
  it('says nothing of a whole of nothing', () => {
    expect(deelVan(breuk(0, 0))).toBeNull();
    expect(deelVan(breuk(0, 3))).toBe(0);
    expect(deelVan(breuk(3, 4))).toBe(0.75);
  });

  it('adds up requests of one period, and keeps other kinds and pilots apart', () => {
    const rijen = [
      rij(1, '2026-K1', { volledigheid: breuk(1, 4) }),
      rij(2, '2026-K1', { volledigheid: breuk(3, 4) }),
      rij(3, '2026-K1', { pilot: true, volledigheid: breuk(0, 100) }),
      rij(4, '2025'),
      rij(5, '2026', { aan: 'gebieden' }),
      rij(6, '2026-K2', { volledigheid: breuk(0, 0) }),
    ];
    expect(verloopVan(rijen, 'kwartaal', 'volledigheid')).toEqual([
      { periode: '2026-K1', waarde: 0.5 },
      { periode: '2026-K2', waarde: null },
    ]);
    expect(rijen.map(reeksVan)).toEqual(['kwartaal', 'kwartaal', 'pilot', 'jaar', 'gebieden', 'kwartaal']);
  });

  it('sets the burden of one delivery beside that of the request before it', () => {
    const rijen = [
      rij(1, '2026-K1'),
      rij(2, '2026-K2', { aan: 'gebieden', geschat: { ontvangers: 1, minuten: 999 } }),
      rij(3, '2026-K3', { geschat: { ontvangers: 10, minuten: 250 }, besteed: { aanleveringen: 5, minuten: 100 } }),
    ];
    expect(rijen.map((een) => verschilMetVorige(rijen, een))).toEqual([null, null, -5]);
    expect(minutenPer(rijen[2] as Verlooprij)).toEqual({ geschat: 25, gemeten: 20 });
    expect(minutenPer({ geschat: { ontvangers: 0, minuten: 0 }, besteed: null })).toEqual({
      geschat: null,
      gemeten: null,
    });
  });
});

it('reads a rate as people type it, and an address only when it is right', () => {
  expect(['60', '62,50', '62.5', 'zestig', '-1', ''].map(leesTarief)).toEqual([
    60,
    62.5,
    62.5,
    undefined,
    undefined,
    undefined,
  ]);
  expect(leesRespons({ tab: 'laat', regio: 'JZ12', reeks: 'jaar', gegeven: 'eigenVermogen', tarief: '60' })).toEqual({
    tab: 'laat',
    regio: 'JZ12',
    reeks: 'jaar',
    gegeven: 'eigenVermogen',
    tarief: '60',
  });
  expect(leesRespons({ tab: 'x', regio: 'Utrecht', reeks: 'week', gegeven: '1', tarief: 'veel' })).toEqual({});
});
