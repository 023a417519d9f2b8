import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Lid,
  MINSTENS_PAREN,
  MINSTENS_PER_GROEP,
  type Reeks,
  type Tredestand,
  telRespons,
  uitkomstenNu,
  uitkomstenVooruit,
  verandering,
  voorspel,
  weegGroep,
  zoekGelijkenis,
} from './domain.ts';

const reeks = (waarden: readonly number[], vanaf = 1): Reeks =>
  new Map(waarden.map((waarde, i) => [vanaf + i, waarde]));
const tot = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const KOP = { wat: 'waarde', uitkomst: 'nu', periode: '2026-K3' } as const;

describe('what was done with a field', () => {
  it('is counted, empty apart from filled in', () => {
    const antwoord = { organisatieId: 1, waarde: '0', uitgelegd: false, teruggestuurd: false };
    expect(
      telRespons(5, [antwoord, { ...antwoord, waarde: null }, { ...antwoord, uitgelegd: true, teruggestuurd: true }]),
    ).toEqual({ gevraagd: 5, ingediend: 3, ingevuld: 2, leeg: 1, uitgelegd: 1, teruggestuurd: 1 });
  });
});

describe('what looks known already', () => {
  const veld = reeks(tot(20).map((n) => n * n));
  it('is what orders the same providers alike, also the other way round', () => {
    const gevonden = zoekGelijkenis(veld, [
      { gegeven: 'ruis', periode: '2026-K3', reeks: reeks(tot(20).map((n) => (n * 7) % 20)) },
      { gegeven: 'zelfde', periode: '2025', reeks: reeks(tot(20).map((n) => 3 * n - 100)) },
      { gegeven: 'omgekeerd', periode: '2026-K3', reeks: reeks(tot(20).map((n) => -n)) },
    ]);
    expect(gevonden.map(({ gegeven, lijktBekend }) => [gegeven, lijktBekend])).toEqual([
      ['omgekeerd', true],
      ['zelfde', true],
      ['ruis', false],
    ]);
    expect(gevonden[0]).toMatchObject({ rho: -1, aantal: 20 });
  });

  it('is not said of few providers, nor of a figure that is the same for all', () => {
    const weinig = reeks(tot(MINSTENS_PAREN - 1));
    expect(zoekGelijkenis(veld, [{ gegeven: 'weinig', periode: '2025', reeks: weinig }])).toEqual([]);
    expect(zoekGelijkenis(veld, [{ gegeven: 'vast', periode: '2025', reeks: reeks(tot(20).map(() => 4)) }])).toEqual(
      [],
    );
  });
});

describe('what is foretold', () => {
  const uitkomsten = new Map(tot(20).map((id) => [id, id > 20 - MINSTENS_PER_GROEP] as const));

  it('is shown with both numbers, and never with fewer than five in either group', () => {
    expect(voorspel(reeks(tot(20)), uitkomsten, KOP)).toMatchObject({
      auc: 1,
      gevallen: 5,
      anderen: 15,
      periode: '2026-K3',
    });
    expect(voorspel(reeks(tot(19)), uitkomsten, KOP)).toBeUndefined();
    expect(voorspel(reeks(tot(5), 16), uitkomsten, KOP)).toBeUndefined();
  });

  it('leaves out who has no outcome or no figure', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (ids) => {
        const uit = voorspel(new Map(ids.map((id) => [id, id])), uitkomsten, KOP);
        const mee = ids.filter((id) => id <= 20);
        const gevallen = mee.filter((id) => uitkomsten.get(id)).length;
        if (Math.min(gevallen, mee.length - gevallen) < MINSTENS_PER_GROEP) expect(uit).toBeUndefined();
        else expect(uit).toMatchObject({ gevallen, anderen: mee.length - gevallen });
      }),
    );
  });

  it('is also the change over a year, of who has both and did not begin at zero', () => {
    const nu = new Map([
      [1, 150],
      [2, -50],
      [3, 10],
      [4, 10],
    ]);
    const toen = new Map([
      [1, 100],
      [2, -100],
      [3, 0],
    ]);
    expect([...verandering(nu, toen)]).toEqual([
      [1, 0.5],
      [2, 0.5],
    ]);
  });
});

describe('who came to trede 3', () => {
  const verlopen = new Map<number, readonly Tredestand[]>([
    [
      1,
      [
        { op: 0, trede: 1 },
        { op: 15, trede: 3 },
      ],
    ],
    [2, [{ op: 0, trede: 2 }]],
    [
      3,
      [
        { op: 0, trede: 4 },
        { op: 12, trede: 2 },
      ],
    ],
    [4, [{ op: 12, trede: 5 }]],
    [
      5,
      [
        { op: 0, trede: 1 },
        { op: 12, trede: 3 },
        { op: 13, trede: 1 },
      ],
    ],
    [
      6,
      [
        { op: 0, trede: 1 },
        { op: 21, trede: 6 },
      ],
    ],
    [7, []],
  ]);

  it('within a year, of those who were below it when it began: once is enough, later is not', () => {
    expect([...uitkomstenVooruit(verlopen, 10, 20)]).toEqual([
      [1, true],
      [2, false],
      [5, true],
      [6, false],
    ]);
  });

  it('or is on it now', () => {
    expect([...uitkomstenNu(verlopen, 20)]).toEqual([
      [1, true],
      [2, false],
      [3, false],
      [4, true],
      [5, false],
      [6, false],
    ]);
  });
});

describe('from whom to ask', () => {
  it('counts every provider in one class, with the threshold as a bound', () => {
    const leden = fc.array(
      fc.record<Lid>({
        omzetJeugdwet: fc.option(fc.integer({ min: 0, max: 20_000_000 }), { nil: null }),
        inEws: fc.boolean(),
        gevraagd: fc.boolean(),
        trede: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
      }),
    );
    fc.assert(
      fc.property(leden, (alle) => {
        const { aanbieders, gevraagd, klassen } = weegGroep(alle, 2_000_000);
        const som = (wat: 'aanbieders' | 'gevraagd' | 'zorgelijk' | 'metTrede') =>
          klassen.reduce((totaal, klasse) => totaal + klasse[wat], 0);
        expect(som('aanbieders')).toBe(aanbieders);
        expect(som('gevraagd')).toBe(gevraagd);
        expect(som('metTrede')).toBe(alle.filter(({ trede }) => trede !== null).length);
        expect(som('zorgelijk')).toBe(alle.filter(({ trede }) => (trede ?? 0) >= 3).length);
        expect(klassen.map(({ van }) => van)).toContain(2_000_000);
      }),
    );
    // The EWS is for who has more than the threshold.
    const precies = { omzetJeugdwet: 2_000_000.01, inEws: true, gevraagd: true, trede: 3 };
    expect(weegGroep([precies], 2_000_000).klassen.find(({ aanbieders }) => aanbieders === 1)).toMatchObject({
      van: 2_000_000,
      tot: 5_000_000,
      zorgelijk: 1,
    });
  });
});
