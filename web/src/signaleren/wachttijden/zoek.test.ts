import { describe, expect, it } from 'vitest';
import { leesTrajectzoek, leesWachtzoek, maandErbij } from './zoek.ts';

describe('the address of waiting times', () => {
  it('keeps what is valid', () => {
    const zoek = {
      ...{ regio: 'JZ34', gemeente: 'GM0758', aanbieder: '99002024', categorie: '52', leeftijd: '12-15' },
      ...{ geslacht: '2', figuur: 'wachttijdVerzoek', per: 'aanbieder', van: '2025-11' },
    };
    expect(leesWachtzoek(zoek)).toEqual(zoek);
  });

  it('drops what is not valid, and what is chosen already without it', () => {
    const ruw = {
      ...{ regio: 'JZ3', gemeente: '0758', aanbieder: '9900202x', categorie: '5', leeftijd: '30', geslacht: '9' },
      ...{ figuur: 'wachttijd', per: 'gemeente', van: '2025-13', stand: 'wacht' },
    };
    expect(leesWachtzoek(ruw)).toEqual({});
  });
});

describe('the address of trajecten', () => {
  it('keeps what is valid; the first page goes without saying', () => {
    expect(leesTrajectzoek({ stand: 'wacht', maand: '2026-03', persoon: '72a1e1f7', pagina: '3' })).toEqual({
      ...{ stand: 'wacht', maand: '2026-03', persoon: '72a1e1f7', pagina: 3 },
    });
    const gestopt = { stand: 'gestopt', gestoptVan: '2025-11', gestoptTot: '2026-10', reden: '31', geslacht: '1' };
    expect(leesTrajectzoek(gestopt)).toEqual(gestopt);
    expect(leesTrajectzoek({ pagina: 2 })).toEqual({ pagina: 2 });
    expect(leesTrajectzoek({ pagina: '1' })).toEqual({});
  });

  it('drops what is not valid', () => {
    expect(
      leesTrajectzoek({
        stand: 'weg',
        maand: '2026',
        persoon: '72A1E1F7',
        pagina: '0',
        reden: '3',
        gestoptVan: '2025',
      }),
    ).toEqual({});
  });
});

describe('months', () => {
  it('go over the end of a year, both ways', () => {
    expect(maandErbij('2026-10', -23)).toBe('2024-11');
    expect(maandErbij('2026-01', -1)).toBe('2025-12');
    expect(maandErbij('2025-12', 1)).toBe('2026-01');
    expect(maandErbij('2026-05', 0)).toBe('2026-05');
  });
});
