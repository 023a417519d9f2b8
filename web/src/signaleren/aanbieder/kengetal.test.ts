import { describe, expect, it } from 'vitest';
import { opmaakVoor } from '../../opmaak.ts';
import { isBuitenBand, kiesKengetallen, normVan, oordeelOver, schrijfKengetal, schrijfNorm } from './kengetal.ts';
import type { Kengetalreeks, Reden } from './typen.ts';

const nl = opmaakVoor('nl');

const kengetal = (deel: Partial<Kengetalreeks> = {}): Kengetalreeks => ({
  code: 'solvabiliteit',
  naam: 'Solvabiliteit',
  uitleg: '',
  formule: '',
  eenheid: 'fractie',
  groep: 'Financieel',
  richting: 'laagIsSlecht',
  grensTelt: false,
  grenzen: { 2: 0.25, 3: 0.2 },
  waarde: 0.22,
  tekst: null,
  periode: '2026-K3',
  trede: 2,
  reeks: [],
  schommeling: null,
  ...deel,
});

const reden = (indicator: string): Reden => ({ indicator }) as Reden;

describe('a ratio', () => {
  it('is written in its own unit', () => {
    expect(schrijfKengetal(nl, 0.183, 'fractie')).toBe('18,3%');
    expect(schrijfKengetal(nl, 1.05, 'verhouding')).toBe('1,05');
    expect(schrijfKengetal(nl, -0.03, 'fractiepunt')).toBe('−3,0 procentpunt');
    expect(schrijfKengetal(nl, 1, 'kwartalen')).toBe('1 kwartaal');
  });

  it('has a norm without needless zeros', () => {
    expect(schrijfNorm(nl, 0.2, 'fractie')).toBe('20%');
    expect(schrijfNorm(nl, -0.005, 'fractie')).toBe('−0,5%');
    expect(schrijfNorm(nl, 1, 'verhouding')).toBe('1');
    expect(schrijfNorm(nl, 10, 'maanden')).toBe('10 maanden');
  });

  it('is drawn against the bound of trede 3, or the mildest one', () => {
    expect(normVan(kengetal())).toBe(0.2);
    expect(normVan(kengetal({ grenzen: { 2: 0.09 } }))).toBe(0.09);
    expect(normVan(kengetal({ grenzen: null }))).toBeNull();
  });

  it('is an early signal before it is outside the norm', () => {
    expect(oordeelOver(kengetal())).toBe('vroeg');
    expect(oordeelOver(kengetal({ trede: 3 }))).toBe('buiten');
    expect(oordeelOver(kengetal({ trede: 2, grenzen: { 2: 0.09 } }))).toBe('buiten');
    expect(oordeelOver(kengetal({ trede: 1 }))).toBe('binnen');
    expect(oordeelOver(kengetal({ grenzen: null, trede: null }))).toBe('geenNorm');
  });

  it('without a value is never good, unless its text says what that means', () => {
    expect(oordeelOver(kengetal({ waarde: null, trede: null }))).toBe('geenCijfer');
    expect(oordeelOver(kengetal({ waarde: null, tekst: 'geen tekort verwacht', trede: 1 }))).toBe('binnen');
  });

  it('lies outside the ordinary variation only beyond its limits', () => {
    const band = { gemiddelde: 0.2, onder: 0.1, boven: 0.3, voorlopig: false };
    expect(isBuitenBand(0.31, band)).toBe(true);
    expect(isBuitenBand(0.3, band)).toBe(false);
    expect(isBuitenBand(null, band)).toBe(false);
    expect(isBuitenBand(0.31, null)).toBe(false);
  });
});

describe('the choice of ratios', () => {
  const alle = ['dscr', 'solvabiliteit', 'verzuim', 'onderBijzonderBeheer'].map((code) =>
    kengetal({ code, eenheid: code === 'onderBijzonderBeheer' ? 'jaNee' : 'fractie' }),
  );
  const codes = (lijst: readonly Kengetalreeks[]) => lijst.map(({ code }) => code);

  it('is the main ones and then what carries the proposal, without plain yes or no', () => {
    const redenen = [reden('onderBijzonderBeheer'), reden('dscr'), reden('solvabiliteit')];
    expect(codes(kiesKengetallen(alle, redenen, false))).toEqual(['solvabiliteit', 'verzuim', 'dscr']);
    expect(codes(kiesKengetallen(alle, [], false))).toEqual(['solvabiliteit', 'verzuim']);
  });

  it('is everything when asked for', () => {
    expect(kiesKengetallen(alle, [], true)).toBe(alle);
  });
});
