import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periode, rangVan } from '../../kernel/periode.ts';
import { GEGEVENS, opCode } from '../../meten/catalogus/index.ts';
import { compileer, compileerAlle, eersteTekort } from './formule.ts';
import { INDICATOREN, isKengetal, type NietTeBerekenen, noemReden, Rekenboek } from './index.ts';

const alle = compileerAlle(INDICATOREN);
if (!alle.ok) throw new Error(alle.fout.join('\n'));
const formules = alle.waarde;
const namen = opCode([...GEGEVENS, ...INDICATOREN]);
const naam = (code: string) => namen.get(code)?.naam ?? code;

type Cijfers = Readonly<Record<string, number>>;
const boekVan = (perioden: Readonly<Record<string, Cijfers>>): Rekenboek => {
  const boek = new Rekenboek(formules);
  for (const [p, gegevens] of Object.entries(perioden))
    boek.neemOp([{ op: '2025-01-01', periode: periode(p), gegevens }]);
  return boek;
};
const waarde = (boek: Rekenboek, code: string): number | null => {
  const resultaat = boek.nieuwste(code);
  if (!isKengetal(resultaat)) throw new Error(`${code}: ${noemReden(resultaat as NietTeBerekenen, naam)}`);
  return resultaat.waarde;
};
const want = (boek: Rekenboek, code: string): string => noemReden(boek.nieuwste(code) as NietTeBerekenen, naam);

/** A whole year of round figures: each expected value can be worked out in the head. */
const JAAR: Cijfers = {
  eigenVermogen: 20,
  balanstotaal: 100,
  liquideMiddelen: 12,
  ongebruikteKredietruimte: 6,
  vlottendeActiva: 45,
  kortlopendeSchulden: 30,
  opbrengstenTotaal: 200,
  opbrengstenJeugdwet: 160,
  bedrijfslasten: 108,
  bedrijfsresultaat: 12,
  afschrijvingen: 8,
  nettoresultaat: 10,
  incidenteleBaten: 6,
  incidenteleLasten: 2,
  rentelasten: 3,
  aflossingen: 5,
  personeelskosten: 150,
  kostenPnil: 30,
  begrotingResultaat: 11,
  jaarprognoseResultaat: 25,
  opbrengstenJeugd: 80,
  resultaatJeugd: -4,
  productieRealisatie: 90,
  productieBegroot: 100,
  omzetGrootsteDrieOpdrachtgevers: 120,
  verzuimPercentage: 6.8,
  vacatures: 5,
  fteLoondienst: 50,
  bezettingsgraadJeugdzorgPlus: 69,
};

describe('the value of every indicator', () => {
  const boek = boekVan({ '2023': { eigenVermogen: 27, balanstotaal: 108 }, '2024': JAAR });
  it.each([
    ['solvabiliteit', 0.2],
    ['solvabiliteitGenormaliseerd', 14 / 94],
    ['weerstandsvermogen', 0.1],
    ['solvabiliteitDaling', 0.05],
    ['solvabiliteitDalingZonderBaten', 0.25 - 14 / 94],
    ['currentRatio', 1.5],
    ['currentRatioZonderBaten', 1.3],
    ['liquiditeitsbuffer', 2],
    ['liquiditeitsbufferZonderBaten', 12 / 9],
    ['nettomarge', 0.05],
    ['nettomargeZonderBaten', 4 / 200],
    ['nettomargeRollend', 0.05],
    ['nettomargeRollendZonderBaten', 4 / 200],
    ['genormaliseerdResultaat', 6],
    ['genormaliseerdeMarge', 0.03],
    ['margeJeugd', -0.05],
    ['verwachteMarge', 19 / 194],
    ['ebitdaMarge', 16 / 200],
    ['dscr', 2],
    ['pnilRatio', 0.2],
    ['personeelskostenratio', 0.75],
    ['verzuim', 0.068],
    ['productieTovBegroting', 0.9],
    ['aandeelTopDrie', 0.75],
    ['begrotingsachterstand', 1],
    ['vacaturegraad', 0.1],
    ['bezettingJeugdzorgPlus', 0.69],
  ])('%s = %d', (code, verwacht) => expect(waarde(boek, code)).toBeCloseTo(verwacht, 9));

  it('shows what it was made of, with period and date', () => {
    const resultaat = boek.nieuwste('solvabiliteitDaling');
    expect(isKengetal(resultaat) && resultaat.invoer).toEqual([
      { bron: 'jaarTerug', code: 'solvabiliteit', waarde: 0.25, periode: '2023', bekendOp: '2025-01-01' },
      { bron: 'kengetal', code: 'solvabiliteit', waarde: 0.2, periode: '2024', bekendOp: '2025-01-01' },
    ]);
  });

  it('never mixes solvabiliteit and weerstandsvermogen', () => {
    expect(waarde(boek, 'solvabiliteit')).not.toBeCloseTo(waarde(boek, 'weerstandsvermogen') as number, 3);
  });
});

describe('quarters', () => {
  const boek = boekVan({
    '2023-K2': { nettoresultaat: 4, opbrengstenTotaal: 90 },
    '2023': { nettoresultaat: 6, opbrengstenTotaal: 200 },
    '2024-K1': { nettoresultaat: -5, opbrengstenTotaal: 50 },
    '2024-K2': { nettoresultaat: -8, opbrengstenTotaal: 110 },
  });
  it('takes the quarter itself out of the totals since 1 January', () => {
    expect(waarde(boek, 'nettomarge')).toBeCloseTo(-3 / 60, 9);
  });
  it('rolls over four quarters', () => expect(waarde(boek, 'nettomargeRollend')).toBeCloseTo((-8 + 6 - 4) / 220, 9));
  it('does not divide a quarter by a year when the annual account follows on quarters', () => {
    const gemengd = boekVan({
      '2023-K3': { nettoresultaat: 4 },
      '2023': { nettoresultaat: 6, opbrengstenTotaal: 200 },
    });
    expect(waarde(gemengd, 'nettomarge')).toBeCloseTo(0.03, 9);
  });
  it('counts quarters in a row below the budget, and starts again after one above it', () => {
    const onder = { nettoresultaat: 1, begrotingResultaat: 2 };
    const boven = { nettoresultaat: 3, begrotingResultaat: 2 };
    const tel = (perioden: Record<string, Cijfers>) => waarde(boekVan(perioden), 'begrotingsachterstand');
    expect(tel({ '2023-K4': onder, '2024-K1': onder, '2024-K2': onder })).toBe(3);
    expect(tel({ '2023-K4': onder, '2024-K1': boven, '2024-K2': onder })).toBe(1);
    expect(tel({ '2023-K4': onder, '2024-K2': onder })).toBe(1);
  });
});

describe('the forecast', () => {
  const maanden = (bedragen: readonly number[]): Cijfers =>
    Object.fromEntries(bedragen.map((bedrag, i) => [`liquiditeitMaand${i + 1}`, bedrag]));
  const goed = new Array<number>(12).fill(5);
  it('gives the first month below zero', () => {
    expect(waarde(boekVan({ '2024-K1': maanden(goed.with(5, -1)) }), 'maandenTotTekort')).toBe(6);
  });
  it('gives no number when there is no shortfall in twelve months', () => {
    expect(waarde(boekVan({ '2024-K1': maanden(goed) }), 'maandenTotTekort')).toBeNull();
  });
  it('cannot say "no shortfall" while a month is missing, and names it', () => {
    expect(want(boekVan({ '2024-K1': maanden(goed.slice(0, 8)) }), 'maandenTotTekort')).toBe(
      'dit ontbreekt: verwachte liquiditeit na 9 maanden (kwartaal 1 van 2024)',
    );
  });
  it('sees a shortfall behind a missing month', () => expect(eersteTekort([3, null, -1], 0)).toBe(3));
  it('takes a gain off every month', () => expect(eersteTekort([9, 4, 8], 5)).toBe(2));
});

describe('what cannot be computed', () => {
  it('names what is missing and over which period', () => {
    expect(want(boekVan({ '2024-K2': { eigenVermogen: 3 } }), 'solvabiliteit')).toBe(
      'dit ontbreekt: balanstotaal (kwartaal 2 van 2024)',
    );
    expect(want(boekVan({ '2024-K2': { nettoresultaat: 3, opbrengstenTotaal: 9 } }), 'nettomargeRollend')).toBe(
      'dit ontbreekt: nettoresultaat en totale opbrengsten (kwartaal 2 van 2023 en kwartaal 4 van 2023)',
    );
  });
  it('says so when it would divide by zero or by less', () => {
    expect(want(boekVan({ '2024': { eigenVermogen: 3, balanstotaal: 0 } }), 'solvabiliteit')).toBe(
      'we delen door balanstotaal, en dat is nul (2024)',
    );
    const geenSchuld = { ...JAAR, rentelasten: 0, aflossingen: 0 };
    expect(want(boekVan({ '2024': geenSchuld }), 'dscr')).toContain('rentelasten en aflossingen, en dat is nul');
    expect(want(boekVan({ '2024': { ...JAAR, incidenteleBaten: 100 } }), 'solvabiliteitGenormaliseerd')).toContain(
      'nul',
    );
  });
  it('is never NaN or infinite, whatever is delivered', () => {
    const code = fc.constantFrom(...GEGEVENS.map((g) => g.code));
    const cijfers = fc.dictionary(code, fc.constantFrom(0, 1, -1, 0.01, 1e9, -1e9), { maxKeys: 63 });
    fc.assert(
      fc.property(cijfers, cijfers, (eerder, later) => {
        const boek = boekVan({ '2023': eerder, '2024-K2': later, '2024-K3': eerder });
        for (const { indicator } of formules) {
          const resultaat = boek.nieuwste(indicator.code);
          if (isKengetal(resultaat)) expect(resultaat.waarde === null || Number.isFinite(resultaat.waarde)).toBe(true);
          else expect(noemReden(resultaat as NietTeBerekenen, naam)).not.toBe('dit ontbreekt: ');
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a published ratio', () => {
  it('counts where the formula cannot be computed', () => {
    const boek = boekVan({ '2024': { 'kengetal.solvabiliteit': 0.183 } });
    expect(boek.nieuwste('solvabiliteit')).toMatchObject({ waarde: 0.183, herkomst: 'gepubliceerd' });
  });
  it('gives way to the computed value and is kept beside it', () => {
    const boek = boekVan({ '2024': { eigenVermogen: 20, balanstotaal: 100, 'kengetal.solvabiliteit': 0.25 } });
    expect(boek.nieuwste('solvabiliteit')).toMatchObject({ waarde: 0.2, herkomst: 'berekend', gepubliceerd: 0.25 });
  });
  it('of a whole year counts as four quarters, of one quarter it does not', () => {
    expect(waarde(boekVan({ '2024': { 'kengetal.nettomarge': -0.04 } }), 'nettomargeRollend')).toBe(-0.04);
    expect(isKengetal(boekVan({ '2024-K4': { 'kengetal.nettomarge': -0.04 } }).nieuwste('nettomargeRollend'))).toBe(
      false,
    );
  });
});

describe('an indicator as data', () => {
  const [solvabiliteit] = INDICATOREN;
  if (!solvabiliteit) throw new Error('leeg');
  const met = (formule: string, invoer = solvabiliteit.invoer) => compileer({ ...solvabiliteit, formule, invoer });
  it('is refused when the formula is no CEL', () => expect(met('stand.eigenVermogen /')).toMatchObject({ ok: false }));
  it('is refused when it cannot run or gives no number', () => {
    expect(met('stand.eigenVermogen / 2', ['stand.eigenVermogen'])).toMatchObject({ ok: false });
    expect(met('stand.eigenVermogen > 1.0', ['stand.eigenVermogen'])).toMatchObject({ ok: false });
  });
  it('is refused when it uses an unknown map', () => expect(met('onbekend.x')).toMatchObject({ ok: false }));
  it('is refused when it hides an input', () => {
    const uitkomst = met('stand.eigenVermogen / stand.vlottendeActiva');
    expect(!uitkomst.ok && uitkomst.fout).toContain('stand.vlottendeActiva, maar dat staat niet bij invoer');
  });
  it('is refused when it needs itself or something unknown', () => {
    const zelf = { ...solvabiliteit, formule: 'kengetal.solvabiliteit', invoer: ['kengetal.solvabiliteit'] };
    expect(compileerAlle([zelf])).toMatchObject({
      ok: false,
      fout: ['solvabiliteit: de formule heeft zichzelf nodig'],
    });
    const ander = { ...solvabiliteit, formule: 'kengetal.bestaatNiet', invoer: ['kengetal.bestaatNiet'] };
    expect(compileerAlle([ander])).toMatchObject({ fout: ['solvabiliteit: kengetal bestaatNiet bestaat niet'] });
  });
});

it('computes a late delivery of an older period in its own place', () => {
  const boek = boekVan({
    '2024-K2': { eigenVermogen: 1, balanstotaal: 10 },
    '2024-K1': { eigenVermogen: 5, balanstotaal: 10 },
  });
  expect(boek.laatsteRang()).toBe(rangVan(periode('2024-K2')));
  expect(waarde(boek, 'solvabiliteit')).toBe(0.1);
});
