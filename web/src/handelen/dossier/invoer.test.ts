import { describe, expect, it } from 'vitest';
import { alsInvoer, leesAlles, leesGetal, leesInvoer } from './invoer.ts';
import type { Procedure } from './typen.ts';

const VELDEN: Procedure['velden'] = {
  omvang: { naam: 'Omvang', type: 'getal' },
  bedrag: { naam: 'Bedrag', type: 'geld' },
  spoed: { naam: 'Spoed', type: 'jaNee' },
  wens: { naam: 'Wens', type: 'tekst' },
  soorten: {
    naam: 'Soorten',
    type: 'keuzes',
    keuzes: [
      { code: 'a', naam: 'A' },
      { code: 'b', naam: 'B' },
    ],
  },
};

describe('what people fill in', () => {
  it.each([
    ['1.250,50', 1250.5],
    ['€ 3,5', 3.5],
    ['\u22122', -2],
    ['1250', 1250],
    ['1.250.000', 1_250_000],
    ['0,5', 0.5],
    ['2.5', 2.5],
    ['1.25.0', undefined],
    ['veel', undefined],
    ['', undefined],
  ])('%s is read as %s', (tekst, getal) => {
    expect(leesGetal(tekst)).toBe(getal);
  });

  it('comes back as it was kept', () => {
    for (const [code, waarde] of Object.entries({ omvang: 2.5, spoed: false, wens: 'rust', soorten: ['b'] })) {
      const veld = VELDEN[code];
      if (!veld) throw new Error(code);
      expect(leesInvoer(veld, alsInvoer(veld, waarde))).toEqual({ waarde });
    }
  });

  it('says of each field what is missing or no number, and takes an empty one away', () => {
    const gevraagd = [
      { veld: 'omvang', verplicht: true },
      { veld: 'bedrag', verplicht: false },
      { veld: 'spoed', verplicht: true },
      { veld: 'wens', verplicht: false },
      { veld: 'soorten', verplicht: true },
    ];
    expect(leesAlles(VELDEN, gevraagd, { omvang: 'tien', bedrag: '12,50', spoed: '', wens: ' ', soorten: [] })).toEqual(
      {
        waarden: { bedrag: 12.5, wens: null },
        missers: { omvang: 'getal', spoed: 'leeg', soorten: 'leeg' },
      },
    );
  });
});
