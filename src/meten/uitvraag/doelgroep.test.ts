import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOORTEN, type Soort } from '../register/index.ts';
import { type Kandidaat, kiesAanbieders, kiesGebieden, trek, voldoet } from './doelgroep.ts';
import type { Doelgroep } from './domain.ts';
import { IEDEREEN } from './proefvelden.ts';

describe('who is asked', () => {
  const DREMPEL = 2_000_000;
  const kandidaat = (meer: Partial<Kandidaat> = {}): Kandidaat => ({
    organisatieId: 1,
    kvk: '90000001',
    naam: 'De Proef',
    soorten: ['jeugdhulp'],
    jeugdregio: 'JZ12',
    werktIn: ['JZ12', 'JZ30'],
    omzetJeugdwet: 3_000_000,
    aanwijzingen: [],
    ...meer,
  });
  const aangewezen = [{ jeugdregio: 'JZ12', reden: 'moeilijk te vervangen' }];

  it.each<[string, Partial<Kandidaat>, Partial<Doelgroep>, boolean]>([
    ['turnover above the threshold', {}, { ews: true }, true],
    ['exactly the threshold is not more', { omzetJeugdwet: DREMPEL }, { ews: true }, false],
    ['unknown turnover', { omzetJeugdwet: null }, { ews: true }, false],
    ['unknown turnover, designated', { omzetJeugdwet: null, aanwijzingen: aangewezen }, { ews: true }, true],
    ['at least so much', { omzetJeugdwet: 5_000_000 }, { omzetVanaf: 5_000_000 }, true],
    ['less', { omzetJeugdwet: 4_999_999 }, { omzetVanaf: 5_000_000 }, false],
    ['unknown is not at least zero', { omzetJeugdwet: null }, { omzetVanaf: 0 }, false],
    ['not designated', {}, { aangewezen: true }, false],
    ['another kind', {}, { soorten: ['gi'] }, false],
    ['one of the kinds', { soorten: ['gi', 'ggz'] }, { soorten: ['gi'] }, true],
    ['seated there', { werktIn: [] }, { regios: ['JZ12'] }, true],
    ['gives help there', {}, { regios: ['JZ30'] }, true],
    ['elsewhere', {}, { regios: ['JZ01'] }, false],
    ['named, whatever the rest says', { omzetJeugdwet: 1 }, { kvks: ['90000001'], ews: true }, true],
    ['not named', {}, { kvks: ['90000002'] }, false],
  ])('%s', (_, feiten, regel, verwacht) => {
    expect(voldoet(kandidaat(feiten), { ...IEDEREEN, ...regel }, DREMPEL)).toBe(verwacht);
  });

  const iemand = fc.record({
    organisatieId: fc.nat(),
    kvk: fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String),
    naam: fc.string({ minLength: 1, maxLength: 8 }),
    soorten: fc.subarray(Object.keys(SOORTEN) as Soort[], { minLength: 1 }),
    jeugdregio: fc.constantFrom('JZ01', 'JZ02', 'JZ03'),
    werktIn: fc.subarray(['JZ01', 'JZ02', 'JZ03']),
    omzetJeugdwet: fc.option(fc.integer({ min: 0, max: 9_000_000 })),
    aanwijzingen: fc.constantFrom([], aangewezen),
  });
  const mensen = fc.uniqueArray(iemand, { selector: ({ kvk }) => kvk, maxLength: 40 });

  it('a stricter rule never asks more, and order does not matter', () => {
    const regel = fc.record({ ews: fc.boolean(), aangewezen: fc.boolean(), regios: fc.subarray(['JZ01', 'JZ02']) });
    fc.assert(
      fc.property(mensen, regel, (alle, strenger) => {
        const ruim = kiesAanbieders(alle, IEDEREEN, DREMPEL);
        const streng = kiesAanbieders(alle, { ...IEDEREEN, ...strenger }, DREMPEL);
        expect(ruim).toHaveLength(alle.length);
        expect(streng.every((een) => ruim.some(({ sleutel }) => sleutel === een.sleutel))).toBe(true);
        expect(kiesAanbieders(alle.toReversed(), { ...IEDEREEN, ...strenger }, DREMPEL)).toEqual(streng);
      }),
    );
  });

  it('the same seed draws the same sample, and who leaves changes nothing for the others', () => {
    fc.assert(
      fc.property(mensen, fc.integer({ min: 1, max: 20 }), fc.string({ minLength: 1 }), (alle, aantal, zaad) => {
        const lijst = alle.map(({ kvk }) => ({ sleutel: kvk }));
        const getrokken = trek(lijst, { aantal, zaad });
        expect(getrokken).toHaveLength(Math.min(aantal, lijst.length));
        expect(trek(lijst.toReversed(), { aantal, zaad })).toEqual(getrokken);
        const rest = trek(
          lijst.filter((een) => een !== getrokken[0]),
          { aantal: aantal - 1, zaad },
        );
        expect(rest).toEqual(getrokken.slice(1));
      }),
    );
  });

  it('another seed draws another sample, about evenly', () => {
    const lijst = Array.from({ length: 200 }, (_, n) => ({ sleutel: `${90_000_000 + n}` }));
    const keren = new Map<string, number>();
    for (let zaad = 0; zaad < 400; zaad++)
      for (const { sleutel } of trek(lijst, { aantal: 50, zaad: `z${zaad}` }))
        keren.set(sleutel, (keren.get(sleutel) ?? 0) + 1);
    // 100 each is expected, with a standard deviation below 9.
    for (const { sleutel } of lijst) expect(keren.get(sleutel)).toBeGreaterThan(55);
    for (const { sleutel } of lijst) expect(keren.get(sleutel)).toBeLessThan(145);
  });

  it('chooses municipalities and regions by kind and by region', () => {
    const gebieden = [
      { vorm: 'jeugdregio', code: 'JZ01', naam: 'Jeugdregio A', jeugdregio: 'JZ01' },
      { vorm: 'gemeente', code: 'GM0001', naam: 'Gemeente B', jeugdregio: 'JZ01' },
      { vorm: 'gemeente', code: 'GM0002', naam: 'Gemeente C', jeugdregio: 'JZ02' },
    ] as const;
    const kies = (regel: Partial<Doelgroep>) => kiesGebieden(gebieden, { ...IEDEREEN, ...regel }).map((g) => g.sleutel);
    expect(kies({})).toEqual([]);
    expect(kies({ gebieden: ['gemeente'] })).toEqual(['GM0001', 'GM0002']);
    expect(kies({ gebieden: ['gemeente', 'jeugdregio'], regios: ['JZ01'] })).toEqual(['GM0001', 'JZ01']);
  });
});
