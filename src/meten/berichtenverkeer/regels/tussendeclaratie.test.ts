import { describe, expect, it } from 'vitest';
import type { Feit, Prestatiefeit } from '../domain.ts';
import { ANDER, afkeuring, bericht, credit, d, regel, toewijzing, van, weg } from './proeffeiten.ts';

/** As rows of Ketendata without a column for the identification are known. */
const [LOS, LOS2] = [`K${'0'.repeat(15)}`, `K${'1'.repeat(15)}`] as const;

describe('declarations', () => {
  const t = toewijzing();
  it.each<[string, Feit[], string[]]>([
    ['all is well', [t, bericht(), regel()], []],
    ['TR338 waits for its assignment', [bericht(), regel()], ['TR338 D1 ?']],
    ['TR304', [toewijzing({ persoon: ANDER }), regel()], ['TR304 D1']],
    ['TR339 and TR340', [t, regel({ categorie: '43', product: '43A01' })], ['TR339 D1', 'TR340 D1']],
    [
      'a category fits every code in it',
      [toewijzing({ product: null, volume: null, eenheid: null, frequentie: null }), regel({ product: '45A05' })],
      [],
    ],
    ['TR341', [t, regel({ eenheid: '14' })], ['TR341 D1']],
    ['TR341 minutes of hours', [t, regel({ eenheid: '01', volume: 600 })], []],
    ['TR321 a minute too many', [t, regel({ eenheid: '01', volume: 601 })], ['TR321 D1']],
    ['TR307', [toewijzing({ ingang: d('2026-02-08') }), regel()], ['TR307 D1']],
    ['TR387 the whole month', [t, regel({ van: d('2026-02-02') })], ['TR387 D1']],
    ['begins with the assignment', [t, regel({ van: d('2026-01-08'), tot: d('2026-01-31') })], []],
    ['TR308', [toewijzing({ einde: d('2026-02-20') }), regel()], ['TR308 D1']],
    ['TR388 the whole month', [t, regel({ tot: d('2026-02-27') })], ['TR388 D1']],
    ['ends with the assignment', [toewijzing({ einde: d('2026-02-20') }), regel({ tot: d('2026-02-20') })], []],
    ['TR319 of a month to come', [t, bericht({ declaratiemaand: '2026-01' }), regel()], ['SAP2.5.1 D1', 'TR319 D1']],
    [
      'TR314 reference twice',
      [t, regel(), regel({ bericht: 'D2', declaratie: 'DN2', van: d('2026-03-01'), tot: d('2026-03-31') })],
      ['TR314 D2'],
    ],
    [
      'TR333 number twice',
      [t, regel(), regel({ bericht: 'D2', referentie: 'R2', van: d('2026-03-01'), tot: d('2026-03-31') })],
      ['TR333 D2'],
    ],
    [
      'TR333 not of lines without identification',
      [
        t,
        regel({ bericht: LOS }),
        regel({ bericht: LOS2, referentie: 'R2', van: d('2026-03-01'), tot: d('2026-03-31') }),
        regel({ referentie: 'R3', van: d('2026-04-01'), tot: d('2026-04-30') }),
      ],
      [],
    ],
    [
      'TR337 not where declarations have no identification',
      [
        t,
        bericht({ bericht: LOS }),
        regel({ bericht: LOS }),
        bericht({ soort: 'JW325', bericht: 'AD1', over: 'D1', dagtekening: d('2026-03-10'), declaratiemaand: null }),
      ],
      [],
    ],
    [
      'TR389 declared twice',
      [t, regel({ volume: 5 }), regel({ volume: 5, bericht: 'D2', declaratie: 'DN2', referentie: 'R2' })],
      ['TR389 D2'],
    ],
    [
      'declared again after credit',
      [
        t,
        regel(),
        credit(),
        regel({ bericht: 'D2', declaratie: 'DN2', referentie: 'R3', dagtekening: d('2026-04-02') }),
      ],
      [],
    ],
    [
      'declared again after it was rejected',
      [
        t,
        bericht(),
        regel(),
        afkeuring(),
        regel({ bericht: 'D2', declaratie: 'DN2', referentie: 'R3', dagtekening: d('2026-04-02') }),
      ],
      [],
    ],
    ['TR323 waits for what it credits', [t, credit()], ['TR323 D2 ?']],
    ['TR323 was rejected', [t, bericht(), regel(), afkeuring(), credit()], ['TR323 D2']],
    ['TR323 another amount', [t, regel(), credit({ bedrag: -9999 })], ['TR323 D2']],
    [
      'TR390 credited twice',
      [t, regel(), credit(), credit({ referentie: 'R3', dagtekening: d('2026-04-03') })],
      ['TR390 D2'],
    ],
    ['TR384 deleted before', [t, weg, regel({ dagtekening: d('2026-04-02') })], ['TR384 D1']],
    [
      'TR385 awarded before it was deleted',
      [
        t,
        weg,
        bericht(),
        regel(),
        bericht({ soort: 'JW325', bericht: 'AD1', over: 'D1', dagtekening: d('2026-03-10'), declaratiemaand: null }),
      ],
      ['TR385 T9'],
    ],
    [
      'TR322 in total',
      [
        toewijzing({ frequentie: '6', volume: 15 }),
        regel(),
        regel({ referentie: 'R2', van: d('2026-03-01'), tot: d('2026-03-31') }),
      ],
      ['TR322 D1'],
    ],
    [
      'TR369 budget',
      [
        toewijzing({ volume: null, eenheid: null, frequentie: null, budget: 19_999 }),
        regel(),
        regel({ referentie: 'R2', van: d('2026-03-01'), tot: d('2026-03-31') }),
      ],
      ['TR369 D1'],
    ],
    [
      'TR369 to the cent',
      [
        toewijzing({ volume: null, eenheid: null, frequentie: null, budget: 20_000 }),
        regel(),
        regel({ referentie: 'R2', van: d('2026-03-01'), tot: d('2026-03-31') }),
      ],
      [],
    ],
    [
      'TR337 and TR366 wait',
      [afkeuring(), bericht({ soort: 'JW325', bericht: 'AD1', over: 'D1', declaratiemaand: null })],
      ['TR337 AD1 ?', 'TR366 AD1 ?'],
    ],
  ])('%s', (_naam, feiten, verwacht) => expect(van(...feiten).sort()).toEqual([...verwacht].sort()));

  it('counts weeks as the standard does by example (IV077)', () => {
    const inspanning = toewijzing({ ingang: d('2025-10-07'), einde: d('2025-12-30'), volume: 3, frequentie: '2' });
    const oktober = regel({ van: d('2025-10-07'), tot: d('2025-10-31') });
    const november = regel({ referentie: 'R2', van: d('2025-11-01'), tot: d('2025-11-30') });
    const december = regel({ referentie: 'R3', van: d('2025-12-01'), tot: d('2025-12-30') });
    const uren = (...n: number[]) =>
      van(inspanning, ...[oktober, november, december].map((r, i) => ({ ...r, volume: n[i] as number })));
    expect(uren(12, 15, 12)).toEqual([]);
    expect(uren(12, 15, 13)).toEqual(['TR322 D1']);
    expect(uren(13, 15, 11)).toEqual(['TR321 D1']);
    const output = toewijzing({
      product: '45A01',
      ingang: d('2025-07-07'),
      einde: d('2025-09-05'),
      volume: 30_000,
      eenheid: '83',
      frequentie: '2',
    });
    const euro = (volume: number, x: Partial<Prestatiefeit>) =>
      regel({ product: '45A01', eenheid: '83', volume, ...x });
    const juli = { van: d('2025-07-07'), tot: d('2025-07-31') };
    const augustus = { referentie: 'R2', van: d('2025-08-01'), tot: d('2025-08-31') };
    expect(van(output, euro(90_000, juli), euro(180_000, augustus))).toEqual([]);
    expect(van(output, euro(90_001, juli), euro(179_999, augustus))).toEqual(['TR321 D1']);
  });
});
