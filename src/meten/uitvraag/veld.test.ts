import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vormVan } from './domain.ts';
import { veld } from './proefvelden.ts';
import { toetsAntwoord } from './veld.ts';

describe('the form that a provider gets', () => {
  it.each([
    [['jeugdhulp'], 'aanbieder'],
    [['ggz'], 'aanbieder'],
    [['jeugdhulp', 'ggz'], 'combinatie'],
    [['gehandicaptenzorg', 'jeugdhulp'], 'combinatie'],
    [['gi'], 'gi'],
    [['gi', 'ggz', 'jeugdhulp'], 'gi'],
  ] as const)('of %j is %s', (soorten, vorm) => {
    expect(vormVan(soorten)).toBe(vorm);
  });
});

describe('toetsAntwoord', () => {
  it.each([
    ['eigenVermogen', ' -0012.50 ', '-12.5'],
    ['eigenVermogen', '-0', '0'],
    ['eigenVermogen', '0.00', '0'],
    ['eigenVermogen', '', null],
    ['eigenVermogen', null, null],
    ['bijzonderBeheer', 'ja', '1'],
    ['bijzonderBeheer', '0', '0'],
    ['bekostigingAmbulant', 'taakgericht', 'taakgericht'],
    ['contractTot', '2027-12-31', '2027-12-31'],
    ['wijzigingInkoop', ' Andere regio. ', 'Andere regio.'],
  ])('%s: %j is %j', (code, gegeven, verwacht) => {
    expect(toetsAntwoord(veld(code), gegeven)).toEqual({ ok: true, waarde: verwacht });
  });

  it.each([
    ['eigenVermogen', '1.234,50', '"1.234,50"', 'punt voor de decimalen'],
    ['eigenVermogen', '1e5', '"1e5"', 'een getal'],
    ['balanstotaal', '-1', '-1', 'nul of meer'],
    ['verzuimPercentage', '680', '680', 'een percentage'],
    ['bijzonderBeheer', '2', '"2"', '1 (Ja), 0 (Nee)'],
    ['bekostigingAmbulant', 'gratis', '"gratis"', 'taakgericht'],
    ['contractTot', '31-12-2027', '"31-12-2027"', '2026-11-22'],
    ['wijzigingInkoop', 'x'.repeat(4001), '4001', 'hoogstens 4000'],
  ])('refuses %s = %s, and says what was found and what was expected', (code, gegeven, gevonden, verwacht) => {
    const uitkomst = toetsAntwoord(veld(code), gegeven);
    expect(uitkomst.ok).toBe(false);
    expect(uitkomst.ok ? '' : uitkomst.fout).toContain(verwacht);
    expect(uitkomst.ok ? '' : uitkomst.fout.replace('−', '-')).toContain(gevonden);
  });

  it('keeps the number that it was given, and writes it in one way', () => {
    const getal = fc.tuple(fc.integer({ min: -80_000_000_000, max: 80_000_000_000 }), fc.nat(9999));
    fc.assert(
      fc.property(getal, ([geheel, deel]) => {
        const tekst = `${geheel}.${String(deel).padStart(4, '0')}`;
        const een = toetsAntwoord(veld('nettoresultaat'), tekst);
        expect(een.ok && Number(een.waarde) + 0).toBe(Number(tekst) + 0);
        const nogEens = toetsAntwoord(veld('nettoresultaat'), een.ok ? een.waarde : '');
        expect(nogEens).toEqual(een);
      }),
    );
  });
});
