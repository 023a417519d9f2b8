import { describe, expect, it } from 'vitest';
import type { AanbiederRij } from '../../api/typen.ts';
import { filterAanbieders, heeftFilter, leesFilter, volgSignalen, wisselTrede } from './filter.ts';

const rij = (deel: Partial<AanbiederRij>): AanbiederRij => ({
  kvk: '01234567',
  naam: 'De Brug',
  plaats: 'Leeuwarden',
  jeugdregio: 'JZ02',
  jeugdregioNaam: 'Fryslân',
  soorten: ['jeugdhulp'],
  hulpvormen: ['ambulant'],
  cruciaal: false,
  inEws: true,
  trede: 3,
  tredeBron: 'voorstel',
  besluitTrede: null,
  voorstelTrede: 3,
  vorigeTrede: null,
  signalen: 1,
  nieuweSignalen: 0,
  onvolledig: false,
  laatstePeriode: '2026-K3',
  jongeren: 10,
  kengetallen: {},
  reeks: [],
  jongerenInWerkgebied: null,
  nietZichtbaar: [],
  ...deel,
});

const rijen = [
  rij({}),
  rij({ kvk: '2', naam: 'Eénhoorn', trede: 5, jeugdregio: 'JZ12', soorten: ['gi', 'jeugdhulp'] }),
  rij({ kvk: '3', naam: 'Zonder trede', trede: null, plaats: null }),
];
const kvks = (filter: Parameters<typeof filterAanbieders>[1]) => filterAanbieders(rijen, filter).map(({ kvk }) => kvk);

describe('the filter of providers', () => {
  it('passes everything when nothing is chosen', () => {
    expect(kvks({})).toHaveLength(3);
    expect(heeftFilter({ sorteer: 'naam-op' })).toBe(false);
  });

  it('combines step, region and kind', () => {
    expect(kvks({ trede: [4, 5] })).toEqual(['2']);
    expect(kvks({ regio: 'JZ02', soort: 'jeugdhulp' })).toEqual(['01234567', '3']);
    expect(kvks({ soort: 'gi' })).toEqual(['2']);
  });

  it('finds names without accents, places and whole KvK numbers', () => {
    expect(kvks({ zoek: 'eenhoorn' })).toEqual(['2']);
    expect(kvks({ zoek: 'LEEUW' })).toEqual(['01234567', '2']);
    expect(kvks({ zoek: '01234567' })).toEqual(['01234567']);
  });

  it('is read from the address, without what is not valid', () => {
    expect(leesFilter({ trede: '4,5', regio: 'JZ12', soort: 'taart' })).toEqual({ trede: [4, 5], regio: 'JZ12' });
    expect(leesFilter({ trede: 'x', zoek: ' ' })).toEqual({});
  });

  it('keeps the order of the API: signals, then name, then number', () => {
    const a = rij({ kvk: '1', naam: 'Anker', signalen: 2, nieuweSignalen: 2 });
    const b = rij({ kvk: '2', naam: 'Brug', signalen: 3 });
    const c = rij({ kvk: '3', naam: 'anker', signalen: 2 });
    expect([c, a, b].sort(volgSignalen).map(({ kvk }) => kvk)).toEqual(['2', '3', '1']);
  });

  it('switches a step on and off', () => {
    expect(wisselTrede(undefined, 5)).toEqual([5]);
    expect(wisselTrede([5], 4)).toEqual([4, 5]);
    expect(wisselTrede([5], 5)).toBeUndefined();
  });
});
