import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusDagen } from '../../kernel/datum.ts';
import { eindeVan, periode } from '../../kernel/periode.ts';
import { kerncijfers, ladder, regiobeelden, veranderingen, verwachtePeriode, wegvallendeZorg } from './domain.ts';
import { isCompleet, type KorteStand, type Peiling } from './stand.ts';

let teller = 0;
const stand = (deel: Partial<KorteStand> = {}): KorteStand => ({
  id: ++teller,
  kvk: String(90_000_000 + teller),
  naam: `Aanbieder ${teller}`,
  jeugdregio: 'JZ01',
  inEws: true,
  trede: 1,
  tredeBron: 'besluit',
  nieuweSignalen: 0,
  laatstePeriode: periode('2026-K3'),
  onvolledig: false,
  jongeren: 10,
  ...deel,
});
const peiling = (standen: KorteStand[]): Peiling => ({
  op: datum('2026-11-22'),
  verwachtePeriode: periode('2026-K3'),
  standen,
});

const willekeurig = fc
  .record({ trede: fc.option(fc.integer({ min: 1, max: 6 })), jongeren: fc.option(fc.nat(500)) })
  .map(stand);

describe('kerncijfers', () => {
  it('counts treden, young people, signals, open proposals and completeness', () => {
    const nu = peiling([
      stand({ trede: 5, jongeren: 120, nieuweSignalen: 2 }),
      stand({ trede: 4, jongeren: null, tredeBron: 'nieuwVoorstel' }),
      stand({ trede: 3, onvolledig: true }),
      stand({ trede: null, laatstePeriode: null, onvolledig: true }),
    ]);
    const waarden = Object.fromEntries(kerncijfers([nu], peiling([])).map((k) => [k.code, [k.waarde, k.vorige]]));
    expect(waarden).toEqual({
      tredeVierPlus: [2, 0],
      jongeren: [120, 0],
      nieuweSignalen: [2, 0],
      teBeoordelen: [1, 0],
      compleet: [0.5, null],
    });
  });

  it('takes a whole year for its fourth quarter, and an older period for incomplete', () => {
    expect(isCompleet(stand({ laatstePeriode: periode('2026') }), periode('2026-K4'))).toBe(true);
    expect(isCompleet(stand({ laatstePeriode: periode('2026-K2') }), periode('2026-K3'))).toBe(false);
  });
});

describe('ladder', () => {
  it('puts every judged provider on exactly one trede', () => {
    fc.assert(
      fc.property(fc.array(willekeurig), (standen) => {
        const som = ladder(standen, []).reduce((t, sport) => t + sport.aantal, 0);
        expect(som).toBe(standen.filter((s) => s.trede !== null).length);
      }),
    );
  });
});

describe('regiobeelden', () => {
  it('adds up to the whole country and keeps empty regions', () => {
    const regios = [
      { code: 'JZ01', naam: 'Groningen' },
      { code: 'JZ02', naam: 'Friesland' },
    ];
    fc.assert(
      fc.property(fc.array(willekeurig), (standen) => {
        const [eerste, tweede] = regiobeelden(standen, regios);
        expect(eerste?.aantalAanbieders).toBe(standen.length);
        expect(tweede).toMatchObject({ aantalAanbieders: 0, hoogsteTrede: null, jongeren: 0 });
        expect(eerste?.tredeVierPlus).toBeLessThanOrEqual(eerste?.tredeDriePlus ?? 0);
      }),
    );
  });
});

describe('veranderingen', () => {
  it('lists who moved, the highest trede first, and leaves newcomers out', () => {
    const a = stand({ trede: 2 });
    const b = stand({ trede: 5 });
    const nieuw = stand({ trede: 4 });
    const lijst = veranderingen([{ ...a, trede: 4 }, { ...b, trede: 3 }, nieuw], [a, b]);
    expect(lijst.map(({ van, naar }) => [van, naar])).toEqual([
      [2, 4],
      [5, 3],
    ]);
  });
});

describe('wegvallendeZorg', () => {
  it('counts only clients at providers from trede 3 on, beside all clients', () => {
    const zorgelijk = stand({ trede: 4 });
    const goed = stand({ trede: 2 });
    const zorg = [
      { hulpvorm: 'pleegzorg', organisatieId: zorgelijk.id, clienten: 40 },
      { hulpvorm: 'pleegzorg', organisatieId: goed.id, clienten: 60 },
      { hulpvorm: 'ambulant', organisatieId: goed.id, clienten: 30 },
      { hulpvorm: 'crisis', organisatieId: -1, clienten: 5 },
    ];
    const beeld = wegvallendeZorg(zorg, new Map([zorgelijk, goed].map((s) => [s.id, s])));
    expect(beeld).toEqual([
      {
        hulpvorm: 'pleegzorg',
        clienten: 100,
        clientenBedreigd: 40,
        aanbieders: [{ kvk: zorgelijk.kvk, naam: zorgelijk.naam, trede: 4, clienten: 40 }],
      },
    ]);
  });
});

describe('verwachtePeriode', () => {
  it.each([
    ['2026-11-13', '2026-K2'],
    ['2026-11-14', '2026-K3'],
    ['2026-02-13', '2025-K3'],
    ['2026-02-14', '2025-K4'],
  ])('on %s it is %s, with 45 days to deliver', (op, verwacht) => {
    expect(verwachtePeriode(datum(op), 45)).toBe(verwacht);
  });
  it('is the last quarter whose term has passed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 120 }), (dagen, termijn) => {
        const op = plusDagen(datum('2000-01-01'), dagen);
        expect(plusDagen(eindeVan(verwachtePeriode(op, termijn)), termijn) <= op).toBe(true);
      }),
    );
  });
});
