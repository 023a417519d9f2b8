import { describe, expect, it } from 'vitest';
import { dagenTussen, opmaakVoor } from './opmaak.ts';

const nl = opmaakVoor('nl');
const en = opmaakVoor('en');
const gewoon = (tekst: string) => tekst.replaceAll('\u00a0', ' ');

describe('opmaak', () => {
  it('writes numbers the Dutch way, with a true minus', () => {
    expect(nl.getal(4113)).toBe('4.113');
    expect(nl.getal(-1234.5, 1)).toBe('\u22121.234,5');
    expect(en.getal(4113)).toBe('4,113');
  });

  it('never writes minus zero', () => {
    expect(nl.aandeel(-0.0002)).toBe('0,0%');
    expect(nl.getal(-0.4)).toBe('0');
  });

  it('gives a change its sign, and a word when there is none', () => {
    expect(nl.verschil(3)).toBe('+3');
    expect(nl.verschil(-3)).toBe('\u22123');
    expect(nl.verschil(0)).toBe('gelijk');
  });

  it('writes amounts without cents from a thousand up', () => {
    expect(nl.euro(1_234_567)).toBe('€ 1.234.567');
    expect(nl.euro(-1500)).toBe('\u2212 € 1.500');
    expect(nl.euro(12.5)).toBe('€ 12,50');
    expect(nl.euroKort(41_800_000)).toBe('€ 41,8 mln');
    expect(nl.euroKort(418_000)).toBe('€ 418 dzd');
  });

  it('writes dates and periods in words', () => {
    expect(gewoon(nl.datum('2026-11-06'))).toBe('6 november 2026');
    expect(gewoon(nl.datumKort('2026-11-06'))).toBe('6 nov');
    expect(nl.periode('2026-K3')).toBe('3e kwartaal 2026');
    expect(nl.periode('2026-03')).toBe('maart 2026');
    expect(en.periode('2026-03')).toBe('March 2026');
    expect(nl.periode('2025')).toBe('boekjaar 2025');
    expect(en.periode('2026-K3')).toBe('Q3 2026');
    expect(gewoon(nl.tijdstip('2026-11-06T09:00:00Z'))).toBe('6 november 2026, 10.00 uur');
  });

  it('writes a figure in its own unit', () => {
    expect(nl.waarde(0.125, 'fractie')).toBe('12,5%');
    expect(nl.waarde(6.8, 'procent')).toBe('6,8%');
    expect(nl.waarde(0.81, 'verhouding')).toBe('0,81');
    expect(nl.waarde(1, 'maanden')).toBe('1 maand');
    expect(nl.waarde(3.5, 'uren')).toBe('3,5 uur');
    expect(nl.waarde(1, 'jaNee')).toBe('ja');
  });

  it('counts days over the change of summer time', () => {
    expect(dagenTussen('2026-03-28', '2026-03-30')).toBe(2);
    expect(dagenTussen('2026-10-31', '2026-10-14')).toBe(-17);
  });
});
