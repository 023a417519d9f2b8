import { describe, expect, it } from 'vitest';
import { antwoordOp, beantwoord, boekjaren, kiesBetekenis, onbekendEerst } from './keuzes.ts';
import type { Kolomverslag, Vraag } from './typen.ts';

const vraag = (soort: Vraag['soort'], kolom = 'EV'): Vraag => ({ soort, kolom, melding: '', mogelijkheden: [] });
const kolom = (nummer: number, betekenis: string | null): Kolomverslag => ({
  nummer,
  naam: `k${nummer}`,
  betekenis,
  hint: null,
  notatie: null,
  gevuld: 0,
  voorbeelden: [],
});

describe('choices about a file', () => {
  it('keep the notation when the meaning of the same column changes', () => {
    const metNotatie = beantwoord({}, vraag('getalnotatie'), 'nl');
    expect(kiesBetekenis(metNotatie, 'EV', 'eigenVermogen')).toEqual({
      kolommen: { EV: { notatie: 'nl', betekenis: 'eigenVermogen' } },
    });
  });

  it('answer each kind of question in its own place', () => {
    expect(beantwoord({}, vraag('boekjaar', ''), '2024')).toEqual({ boekjaar: 2024 });
    expect(beantwoord({}, vraag('koppeling'), 'balanstotaal')).toEqual({
      kolommen: { EV: { betekenis: 'balanstotaal' } },
    });
    expect(antwoordOp({ boekjaar: 2024 }, vraag('boekjaar'))).toBe('2024');
    expect(antwoordOp({ kolommen: { EV: { notatie: 'en' } } }, vraag('getalnotatie'))).toBe('en');
    expect(antwoordOp({}, vraag('koppeling'))).toBeNull();
  });

  it('put what was not recognised first', () => {
    const volgorde = onbekendEerst([kolom(1, 'kvk'), kolom(2, null), kolom(3, 'periode'), kolom(4, null)]);
    expect(volgorde.map(({ nummer }) => nummer)).toEqual([2, 4, 1, 3]);
  });

  it('offer the years of which accounts exist', () => {
    expect(boekjaren(2026)).toHaveLength(11);
    expect(boekjaren(2026)[0]).toBe('2026');
  });
});
