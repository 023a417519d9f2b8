import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dichtstbij, GEGEVENS, opCode, toetsWaarde } from './domain.ts';

const gegevens = opCode(GEGEVENS);

describe('the catalogue that comes with Baken', () => {
  it('names every code once and explains it in one line', () => {
    expect(gegevens.size).toBe(GEGEVENS.length);
    for (const g of GEGEVENS) expect(g.uitleg, g.code).toMatch(/^[^\n]+\.$/);
  });

  it('has a forecast of twelve months, and figures that only a gecertificeerde instelling delivers', () => {
    for (let maand = 1; maand <= 12; maand++) expect(gegevens.get(`liquiditeitMaand${maand}`)?.teken).toBe('vrij');
    expect(gegevens.get('maatregelenOts')?.alleenVoor).toEqual(['gi']);
    expect(gegevens.get('nettoresultaat')).toMatchObject({ soort: 'stroom', teken: 'vrij', eenheid: 'euro' });
  });
});

describe('dichtstbij', () => {
  it('finds the code that was meant', () => {
    expect(dichtstbij('nettoResultaat', gegevens.keys())).toBe('nettoresultaat');
    expect(dichtstbij('eigen_vermogen', gegevens.keys())).toBe('eigenVermogen');
    expect(dichtstbij('iets heel anders', gegevens.keys())).toBeNull();
  });

  it('finds a code that is one letter away from what was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GEGEVENS), fc.nat(100), ({ code }, n) => {
        const geschreven = code.slice(0, n % code.length) + code.slice((n % code.length) + 1);
        const gevonden = dichtstbij(geschreven, gegevens.keys());
        expect(Math.abs((gevonden ?? '').length - geschreven.length)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('toetsWaarde', () => {
  it.each([
    ['balanstotaal', -1, 'nul of meer'],
    ['bijzonderBeheer', 2, '1 (ja) of 0 (nee)'],
    ['verzuimPercentage', 680, 'een percentage'],
    ['nettoresultaat', Number.NaN, 'een getal'],
  ])('refuses %s = %d', (code, waarde, verwacht) => {
    const gegeven = gegevens.get(code);
    if (!gegeven) throw new Error(code);
    const uitkomst = toetsWaarde(gegeven, waarde);
    expect(uitkomst.ok ? '' : uitkomst.fout).toContain(verwacht);
  });

  it('takes a loss and a negative equity', () => {
    for (const code of ['nettoresultaat', 'eigenVermogen']) {
      const gegeven = gegevens.get(code);
      expect(gegeven && toetsWaarde(gegeven, -2_500_000).ok).toBe(true);
    }
  });
});
