import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periode } from '../../kernel/periode.ts';
import { BELEIDSGEGEVENS, GEGEVENS } from '../catalogus/index.ts';
import { CONTROLES, type Controlegegevens, uitgeklapt } from './domain.ts';
import { maakControlegegevens } from './gegevens.ts';
import { dagGetal } from './schrijfwijze.ts';
import { compileerControles, voerUit } from './uitvoeren.ts';

const LEEG: Controlegegevens = {
  periode: '2026-K3',
  vorm: 'aanbieder',
  cel: {},
  vorige: {},
  jaarTerug: {},
  jaar: {},
  eerder: {},
  historie: {},
};

describe('the checks that come with Baken', () => {
  const alle = CONTROLES.flatMap(uitgeklapt);
  const beleid = BELEIDSGEGEVENS.map(({ code, naam, antwoord }) => ({
    code,
    naam,
    eenheid: antwoord.soort === 'datum' ? 'datum' : null,
  }));
  const gereed = compileerControles(alle, [...GEGEVENS, ...beleid]);
  const codes = GEGEVENS.map((g) => g.code);
  const velden = GEGEVENS.map((g) => ({ code: g.code, stroom: g.soort === 'stroom' }));
  const cijfers = fc.dictionary(fc.constantFrom(...codes), fc.double({ min: -1e6, max: 1e7, noNaN: true }), {
    minKeys: 40,
    maxKeys: 60,
  });
  const gegevens: fc.Arbitrary<Controlegegevens> = fc
    .record({
      p: fc.constantFrom('2026-K1', '2026-K3', '2026-K4', '2026'),
      nu: cijfers,
      vorige: cijfers,
      jaar: cijfers,
      eerder: cijfers,
    })
    .map(({ p, nu, vorige, jaar, eerder }) => ({ ...LEEG, periode: p, cel: nu, vorige, jaar, eerder }));

  it('are all right, and each code once', () => {
    expect(gereed.ok ? [] : gereed.fout).toEqual([]);
    expect(new Set(alle.map((c) => c.code)).size).toBe(alle.length);
    for (const { code } of alle) expect(code.length).toBeLessThanOrEqual(60);
  });

  it('say nothing about what is not known: leaving a figure out never gives a new finding', () => {
    const controles = gereed.ok ? gereed.waarde : [];
    expect(voerUit(controles, LEEG)).toEqual([]);
    let gevonden = 0;
    fc.assert(
      fc.property(gegevens, fc.constantFrom(...codes), (alles, weg) => {
        const { [weg]: _, ...rest } = alles.cel;
        const met = new Set(voerUit(controles, alles).map((b) => b.controle));
        const zonder = voerUit(controles, { ...alles, cel: rest });
        gevonden += met.size;
        expect(zonder.filter((b) => !met.has(b.controle) || b.gegevens[0] === weg)).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(gevonden).toBeGreaterThan(100);
  });

  const zegt = (code: string, cel: Record<string, number>, anders: Partial<Controlegegevens> = {}) =>
    voerUit(gereed.ok ? gereed.waarde : [], { ...LEEG, cel, ...anders })
      .filter((b) => b.controle === code)
      .map((b) => `${b.ernst}: ${b.melding.replaceAll('\u00a0', ' ')}`);

  it('see a contract that ends before it begins, and write its days in words', () => {
    const zegt = (van: string, tot: string) =>
      voerUit(gereed.ok ? gereed.waarde : [], {
        ...LEEG,
        periode: '2026',
        vorm: 'gemeente',
        cel: { contractVan: dagGetal(van), contractTot: dagGetal(tot) },
      }).map((b) => b.melding);
    expect(zegt('2024-01-01', '2024-01-01')).toEqual([]);
    expect(zegt('2024-01-01', '2020-12-31')).toEqual([
      'Het contract loopt vanaf 1 januari 2024 tot en met 31 december 2020. Het einde ligt voor het begin.',
    ]);
  });

  it('add up the balance', () => {
    const balans = { eigenVermogen: 400_000, kortlopendeSchulden: 300_000, langlopendeSchulden: 200_000 };
    expect(zegt('balansKlopt', { ...balans, balanstotaal: 1_000_000 })).toEqual([]);
    expect(zegt('balansKlopt', { ...balans, balanstotaal: 800_000 })).toEqual([
      'fout: Eigen vermogen en schulden zijn samen € 900.000. Dat is meer dan het balanstotaal van € 800.000.',
    ]);
    expect(zegt('balansVerschil', { ...balans, balanstotaal: 2_000_000 })).toHaveLength(1);
  });

  it('see a total since 1 January that falls, but not across the year', () => {
    const vorige = { personeelskosten: 500 };
    expect(zegt('telterug-personeelskosten', { personeelskosten: 260 }, { vorige })).toEqual([
      'waarschuwing: Personeelskosten vanaf 1 januari: € 260. Vorig kwartaal was dat al € 500. Waardoor is het gedaald?',
    ]);
    expect(zegt('telterug-personeelskosten', { personeelskosten: 260 }, { vorige, periode: '2026-K1' })).toEqual([]);
  });

  it('hold what there is against what there was', () => {
    const nu = { eigenVermogen: 1_000_000, nettoresultaat: 90_000 };
    const vorige = { eigenVermogen: 970_000, nettoresultaat: 60_000 };
    expect(zegt('eigenVermogenSluitAan', nu, { vorige })).toEqual([]);
    // In a first quarter the whole result is of this quarter.
    expect(zegt('eigenVermogenSluitAan', nu, { vorige, periode: '2026-K1' })).toHaveLength(1);
    expect(zegt('eigenVermogenSluitAanOpJaar', nu, { jaar: { eigenVermogen: 910_000 } })).toEqual([]);
    expect(zegt('eigenVermogenSluitAanOpJaar', nu, { jaar: { eigenVermogen: 700_000 } })).toHaveLength(1);
    expect(zegt('jaarverschil-balanstotaal', { balanstotaal: 2e6 }, { jaar: { balanstotaal: 1e6 } })).toEqual([]);
    expect(
      zegt('jaarverschil-balanstotaal', { balanstotaal: 2e6 }, { jaar: { balanstotaal: 1e6 }, periode: '2026-K4' }),
    ).toHaveLength(1);
    expect(zegt('eerderAnders-ftePnil', { fteLoondienst: 12 }, { eerder: { fteLoondienst: 14 } })).toEqual([]);
    expect(zegt('eerderAnders-fteLoondienst', { fteLoondienst: 12 }, { eerder: { fteLoondienst: 14 } })).toHaveLength(
      1,
    );
  });

  it('see an outlier in six earlier periods, and keep silent over five', () => {
    const rustig = [100, 101, 99, 100, 102, 98].map((n) => n * 1e5);
    const wie = (historie: number[]) =>
      zegt('buitenEigenStand-balanstotaal', { balanstotaal: 1e10 }, { historie: { balanstotaal: historie } });
    expect(wie(rustig)).toHaveLength(1);
    expect(wie(rustig.slice(1))).toEqual([]);
    const kwartaal = { opbrengstenTotaal: 900 };
    expect(
      zegt(
        'buitenEigenKwartaal-opbrengstenTotaal',
        { opbrengstenTotaal: 1000 },
        {
          vorige: kwartaal,
          historie: { opbrengstenTotaal: [450, 440, 460, 450, 455, 445] },
        },
      ),
    ).toHaveLength(1);
  });

  it('know what was known before, and take a stroom apart by quarter', () => {
    const bekend = new Map([
      [
        '2026-K2',
        new Map([
          ['opbrengstenTotaal', 300],
          ['balanstotaal', 7],
        ]),
      ],
      [
        '2026-K1',
        new Map([
          ['opbrengstenTotaal', 100],
          ['balanstotaal', 6],
        ]),
      ],
      ['2025-K4', new Map([['opbrengstenTotaal', 380]])],
      ['2025-K3', new Map([['opbrengstenTotaal', 290]])],
      ['2025', new Map([['balanstotaal', 5]])],
      ['2026-K3', new Map([['balanstotaal', 8]])],
    ]);
    const uit = maakControlegegevens(
      { periode: periode('2026-K3'), vorm: 'gi' },
      velden,
      new Map([['balanstotaal', 9]]),
      bekend,
    );
    expect(uit).toMatchObject({
      cel: { balanstotaal: 9 },
      vorige: { opbrengstenTotaal: 300, balanstotaal: 7 },
      jaarTerug: { opbrengstenTotaal: 290 },
      jaar: { balanstotaal: 5 },
      eerder: { balanstotaal: 8 },
    });
    expect(uit.historie.opbrengstenTotaal).toEqual([90, 100, 200]);
    expect(uit.historie.balanstotaal).toEqual([6, 7]);
    const vierde = maakControlegegevens({ periode: periode('2026-K4'), vorm: 'gi' }, velden, new Map(), bekend);
    expect(vierde.jaar).toEqual({});
  });
});
