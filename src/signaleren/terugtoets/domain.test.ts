import { describe, expect, it } from 'vitest';
import { type Datum, datum } from '../../kernel/datum.ts';
import { periode } from '../../kernel/periode.ts';
import { Kennis, type Levering } from '../../meten/kennis/index.ts';
import { DEFINITIES, maakRegels, NORMSETS } from '../urgentie/index.ts';
import { alarmenUit } from './alarm.ts';
import { terugtoets } from './domain.ts';
import { type Reeks, SOORTEN_UITKOMST, UITKOMSTSOORTEN, type Uitkomst, uitkomstUit } from './uitkomst.ts';
import { altmanVan, lageSolvabiliteit, teLaat, tweeVerliesjaren, uiterlijk } from './vuistregels.ts';
import { maandenTussen, zichtOp } from './zicht.ts';

const [normset] = NORMSETS;
const gemaakt = normset ? maakRegels(DEFINITIES, normset) : undefined;
if (!gemaakt?.ok) throw new Error('de definities kloppen niet');
const regels = gemaakt.waarde;

const levering = (op: string, p: string, gegevens: Record<string, number>): Levering => ({
  op,
  periode: periode(p),
  gegevens,
});
const gebeurtenis = (dag: string, soort: string) => ({ op: dag, datum: datum(dag), soort });
const uitkomst = (soort: Uitkomst['soort'], dag: string | null): Uitkomst => ({ soort, datum: dag as Datum | null });

function reeks(
  afloop: Uitkomst,
  leveringen: readonly Levering[],
  gebeurtenissen: readonly ReturnType<typeof gebeurtenis>[] = [],
  rest: Partial<Reeks> = {},
): Reeks {
  const invoer = { soorten: ['jeugdhulp'], leveringen, gebeurtenissen };
  return { sleutel: 'proef', naam: null, invoer, uitkomst: afloop, besluiten: null, ...rest };
}
const solvabel = (op: string, p: string, deel: number) =>
  levering(op, p, { 'kengetal.solvabiliteit': deel, 'kengetal.nettomargeRollend': 0.03, 'kengetal.currentRatio': 2 });
const maat = (reeksen: readonly Reeks[], code: string) => {
  const gevonden = terugtoets(regels, reeksen).maten.find((m) => m.code === code);
  if (!gevonden) throw new Error(code);
  return gevonden;
};

describe('what may be looked at', () => {
  const r = reeks(
    uitkomst('faillissement', '2025-06-10'),
    [solvabel('2025-06-09', '2024', 0.3), solvabel('2025-06-10', '2025-K1', 0.01)],
    [
      gebeurtenis('2025-01-05', 'convenantbreuk'),
      gebeurtenis('2025-05-20', 'uitstelVanBetaling'),
      gebeurtenis('2025-06-10', 'salarissenNietBetaald'),
      // Known before its day: it counts from its day on.
      { op: '2025-03-01', datum: datum('2025-07-01'), soort: 'locatieSluit' },
    ],
  );

  it('is what was known before the day of the outcome, without the outcome itself', () => {
    const zicht = zichtOp(r);
    expect(zicht.invoer.leveringen.map((l) => l.op)).toEqual(['2025-06-09']);
    expect(zicht.invoer.gebeurtenissen.map((g) => g.soort)).toEqual(['convenantbreuk']);
    expect([zicht.begin, zicht.einde]).toEqual(['2025-01-05', '2025-06-10']);
  });

  it('does not let a bankruptcy foretell itself by trede 6', () => {
    const [uitslag] = terugtoets(regels, [
      reeks(
        uitkomst('faillissement', '2025-06-28'),
        [solvabel('2025-05-20', '2024', 0.4)],
        [gebeurtenis('2025-06-18', 'uitstelVanBetaling'), gebeurtenis('2025-06-28', 'faillissement')],
      ),
    ]).reeksen;
    expect(uitslag?.treden[3]).toBeNull();
  });

  it('ends after the last day of watching when nothing happened', () => {
    expect(zichtOp({ ...r, uitkomst: uitkomst('geen', '2025-05-31') }).einde).toBe('2025-06-01');
    expect(zichtOp({ ...r, uitkomst: uitkomst('geen', null) }).einde).toBe('2025-07-02');
  });

  it('knows nothing of a series without facts', () => {
    const { reeksen, maten } = terugtoets(regels, [reeks(uitkomst('noodsteun', '2025-01-01'), [])]);
    expect(reeksen[0]).toMatchObject({ begin: null, regels: { 'voorstel-3': 'niet te berekenen' } });
    expect(maten[0]).toMatchObject({ recall: { n: 0, waarde: null }, nietTeBerekenen: { zaken: 1, overig: 0 } });
  });
});

describe('the outcome out of events', () => {
  it('is the first hard case, else a herstelplan, else a takeover', () => {
    const tot = datum('2026-01-01');
    const overname = gebeurtenis('2024-01-01', 'overnameGelukt');
    const steun = gebeurtenis('2025-03-01', 'noodlening');
    expect(uitkomstUit([overname, gebeurtenis('2025-09-01', 'faillissement'), steun], tot)).toEqual(
      uitkomst('noodsteun', '2025-03-01'),
    );
    const plan = gebeurtenis('2024-06-01', 'herstelplan');
    expect(uitkomstUit([plan, overname, steun], tot)).toEqual(uitkomst('noodsteun', '2025-03-01'));
    expect(uitkomstUit([plan, overname], tot)).toEqual(uitkomst('herstelplan', '2024-06-01'));
    expect(uitkomstUit([overname], tot)).toEqual(uitkomst('overname', '2024-01-01'));
    expect(uitkomstUit([gebeurtenis('2026-02-01', 'faillissement')], tot)).toEqual(uitkomst('geen', '2026-01-01'));
  });

  it('is told by kinds of event that exist, each by one outcome only', () => {
    const soorten = UITKOMSTSOORTEN.flatMap((soort) => soort.gebeurtenissen);
    const bekend = new Set(DEFINITIES.gebeurtenissoorten.map((g) => g.code));
    expect(soorten.filter((soort) => !bekend.has(soort))).toEqual([]);
    expect(new Set(soorten).size).toBe(soorten.length);
    expect(UITKOMSTSOORTEN.map((s) => s.code).sort()).toEqual([...SOORTEN_UITKOMST].sort());
  });
});

describe('an alarm', () => {
  const stappen = (...dagen: [string, boolean][]) => dagen.map(([op, aan]) => ({ op: datum(op), aan }));
  const vanaf = datum('2020-01-01');
  const oordelen = (afloop: Uitkomst, einde: string, ...dagen: [string, boolean][]) =>
    alarmenUit({ vanaf, stappen: stappen(...dagen) }, afloop, datum(einde)).map((a) => [a.van, a.tot, a.oordeel]);

  it('is a time without a break, and true when the outcome comes within 24 months or while it is on', () => {
    const afloop = uitkomst('faillissement', '2024-01-01');
    expect(
      oordelen(
        afloop,
        '2024-01-01',
        ['2020-01-01', true],
        ['2020-06-01', true],
        ['2021-12-31', false],
        ['2022-01-01', true],
        ['2022-02-01', false],
      ),
    ).toEqual([
      ['2020-01-01', '2021-12-31', 'vals'],
      ['2022-01-01', '2022-02-01', 'terecht'],
    ]);
    expect(oordelen(afloop, '2024-01-01', ['2020-01-01', true])).toEqual([['2020-01-01', null, 'terecht']]);
    expect(oordelen(afloop, '2024-01-01', ['2021-12-31', true], ['2022-01-05', false])[0]?.[2]).toBe('vals');
  });

  it('without an outcome is false after 24 months and open before', () => {
    const geen = uitkomst('geen', null);
    expect(oordelen(geen, '2024-01-02', ['2022-01-01', true])[0]?.[2]).toBe('vals');
    expect(oordelen(geen, '2024-01-01', ['2022-01-01', true])[0]?.[2]).toBe('open');
  });

  it('is not judged at a takeover', () => {
    expect(oordelen(uitkomst('overname', '2024-01-01'), '2024-01-01', ['2023-01-01', true])[0]?.[2]).toBeNull();
  });

  it('of one day is on when anything on that day was', () => {
    const dag = datum('2023-01-01');
    const beide = [
      { op: dag, aan: true },
      { op: dag, aan: false },
    ];
    const geen = uitkomst('geen', null);
    expect(alarmenUit({ vanaf, stappen: beide }, geen, datum('2024-01-01'))).toHaveLength(1);
    expect(alarmenUit({ vanaf, stappen: beide.toReversed() }, geen, datum('2024-01-01'))).toHaveLength(1);
  });
});

describe('the plain rules', () => {
  const aan = (verloop: { vanaf: string | null; stappen: readonly { op: string; aan: boolean }[] }) => [
    verloop.vanaf,
    ...verloop.stappen.map((s) => `${s.op} ${s.aan ? 'aan' : 'uit'}`),
  ];

  it('compute Z″ as the published example: grey, 2.096', () => {
    const kennis = new Kennis();
    kennis.neemOp(
      levering('2024-05-01', '2023', {
        vlottendeActiva: 40,
        kortlopendeSchulden: 25,
        eigenVermogen: 30,
        balanstotaal: 100,
        bedrijfsresultaat: 5,
      }),
    );
    // The example has retained earnings of 10; we take the whole equity of 30: 3.26 × 0.20 more.
    expect(altmanVan(kennis, 2023 * 4 + 3)).toBeCloseTo(2.096 + 3.26 * 0.2, 6);
    expect(altmanVan(kennis, 2022 * 4 + 3)).toBeNull();
  });

  it('call solvency low below 20%, and not on it', () => {
    const voorstellen = (deel: number) => [{ op: '2024-05-01', kengetallen: { solvabiliteit: { waarde: deel } } }];
    const verloop = (deel: number) => lageSolvabiliteit(voorstellen(deel) as never).stappen[0]?.aan;
    expect([verloop(0.1999), verloop(0.2)]).toEqual([true, false]);
    expect(lageSolvabiliteit([{ op: '2024-05-01', kengetallen: {} }] as never).vanaf).toBeNull();
  });

  it('need two book years for two years of loss', () => {
    const verlies = (op: string, p: string, netto: number) => levering(op, p, { nettoresultaat: netto });
    const invoer = (...leveringen: Levering[]) => ({ soorten: [], gebeurtenissen: [], leveringen });
    expect(tweeVerliesjaren(invoer(verlies('2024-05-01', '2023', -1))).vanaf).toBeNull();
    expect(
      aan(
        tweeVerliesjaren(
          invoer(
            verlies('2023-02-10', '2022-K4', -1),
            verlies('2024-02-10', '2023-K4', -1),
            // The annual account has the last word.
            verlies('2024-05-30', '2023', 2),
            verlies('2024-11-10', '2024-K3', -9),
          ),
        ),
      ),
    ).toEqual(['2024-02-10', '2024-02-10 aan', '2024-05-30 uit', '2024-11-10 uit']);
  });

  it('know the last day: 45 days after a quarter, 31 May, of a combination 15 July', () => {
    expect(uiterlijk(periode('2024-K1'), ['jeugdhulp'])).toBe('2024-05-15');
    expect(uiterlijk(periode('2023'), ['jeugdhulp'])).toBe('2024-05-31');
    expect(uiterlijk(periode('2023'), ['jeugdhulp', 'ggz'])).toBe('2024-07-15');
  });

  it('call a delivery late from the day after, until it comes', () => {
    const invoer = {
      soorten: ['jeugdhulp'],
      gebeurtenissen: [],
      leveringen: [
        levering('2024-05-10', '2024-K1', { a: 1 }),
        levering('2024-08-10', '2024-K2', { a: 1 }),
        levering('2024-12-01', '2024-K3', { a: 1 }),
      ],
    };
    expect(aan(teLaat({ invoer, einde: datum('2025-03-01') }))).toEqual([
      '2024-11-15',
      '2024-11-15 aan',
      '2024-12-01 uit',
      '2025-02-15 aan',
    ]);
    const eenKwartaal = { ...invoer, leveringen: invoer.leveringen.slice(0, 1) };
    expect(teLaat({ invoer: eenKwartaal, einde: datum('2026-01-01') }).vanaf).toBeNull();
  });

  it('expect an annual account after an earlier one, and take the fourth quarter for it', () => {
    const invoer = {
      soorten: ['jeugdhulp'],
      gebeurtenissen: [],
      leveringen: [levering('2022-05-20', '2021', { a: 1 }), levering('2024-02-10', '2023-K4', { a: 1 })],
    };
    expect(aan(teLaat({ invoer, einde: datum('2024-12-31') }))).toEqual(['2023-06-01', '2023-06-01 aan']);
  });
});

describe('the measures', () => {
  const failliet = (sleutel: string, deel: number) =>
    reeks(
      uitkomst('faillissement', '2025-01-15'),
      [solvabel('2023-05-15', '2022', 0.4), solvabel('2024-05-15', '2023', deel)],
      [],
      { sleutel },
    );
  const goed = (sleutel: string, deel: number, tot: string) =>
    reeks(uitkomst('geen', tot), [solvabel('2023-05-15', '2022', 0.4), solvabel('2024-05-15', '2023', deel)], [], {
      sleutel,
    });
  const wereld = [
    failliet('gezien', 0.1),
    failliet('gemist', 0.3),
    goed('stil', 0.3, '2026-11-01'),
    goed('loos', 0.1, '2026-11-01'),
    goed('open', 0.1, '2024-12-31'),
    { ...failliet('overname', 0.1), uitkomst: uitkomst('overname', '2025-01-15') },
  ];

  it('count by hand', () => {
    const m = maat(wereld, 'solvabiliteit');
    expect(m.recall).toMatchObject({ k: 1, n: 2, waarde: 0.5 });
    expect(m.alarmen).toEqual({ terecht: 1, vals: 1, open: 1 });
    expect(m.precisie).toMatchObject({ k: 1, n: 3 });
    expect(m.precisieZonderOpen).toMatchObject({ k: 1, n: 2 });
    expect(m.precisieAanbieders).toMatchObject({ k: 1, n: 3 });
    expect(m.perUitkomst).toEqual([
      { soort: 'faillissement', reeksen: 2, berekend: 2, gezien: 1 },
      { soort: 'overname', reeksen: 1, berekend: 1, gezien: 1 },
    ]);
    // 15 May 2024 to 15 January 2025: 245 days.
    expect(m.voorsprong).toEqual({ n: 1, waarde: 8, onder: null, boven: null });
    // 2 × 611, 2 × 1267 and 597 days.
    expect(m.loosPerJaar.jaren).toBeCloseTo((2 * 611 + 2 * 1267 + 597) / 365.25, 6);
    expect(m.loosPerJaar.aantal).toBe(2);
    expect(m.tijdInAlarm).toBeCloseTo((245 + 901 + 231) / (2 * 611 + 2 * 1267 + 597), 6);
  });

  it('call what cannot be computed that, and not "no alarm"', () => {
    const m = maat(wereld, 'altmanZ2');
    expect(m.recall).toEqual({ k: 0, n: 0, waarde: null, onder: null, boven: null });
    expect(m.nietTeBerekenen).toEqual({ zaken: 2, overig: 3 });
    expect(m.loosPerJaar).toMatchObject({ aantal: 0, jaren: 0, waarde: null });
  });

  it('put people beside it only when somebody told what they decided', () => {
    expect(terugtoets(regels, wereld).maten.map((m) => m.code)).not.toContain('besluit-3');
    const besluiten = [{ op: datum('2024-12-15'), trede: 4 }];
    const met = maat([{ ...failliet('mens', 0.3), besluiten }, ...wereld], 'besluit-3');
    expect(met.recall).toMatchObject({ k: 1, n: 1 });
    expect(met.nietTeBerekenen).toEqual({ zaken: 2, overig: 3 });
  });

  it('say that the lead is at least so long when the alarm was on from the start', () => {
    const r = reeks(uitkomst('noodsteun', '2025-01-15'), [solvabel('2024-05-15', '2023', 0.1)]);
    expect(maat([r], 'solvabiliteit').voorsprongVanafBegin).toBe(1);
    expect(terugtoets(regels, [r]).reeksen[0]?.treden[3]).toEqual({ op: '2024-05-15', maanden: 8, vanafBegin: true });
  });
});

it('counts months of 30.44 days to one decimal', () => {
  expect(maandenTussen(datum('2024-01-01'), datum('2025-01-01'))).toBe(12);
  expect(maandenTussen(datum('2024-03-25'), datum('2024-06-18'))).toBe(2.8);
});
