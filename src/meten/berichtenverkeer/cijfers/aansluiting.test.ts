import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../kernel/datum.ts';
import type { Feit } from '../domain.ts';
import { AANBIEDER, afkeuring, prestatie, start, toewijzing } from '../toestand/proeffeiten.ts';
import { bouwToestand } from '../toestand/trajecten.ts';
import { type Aansluitsommen, type Opgave, sluitAan } from './aansluiting.ts';
import { cellenVan } from './cellen.ts';
import { telCellenOp } from './kubus.ts';

const regel = (r: string, van: string, gemeld: string, meer = {}) =>
  prestatie(1, '1', r, [van, gemeld], { bericht: `D${r}`, ...meer });
const FEITEN: Feit[] = [
  toewijzing(1, '1', '2026-01-01'),
  start(1, '1', '2026-01-01', '2026-01-02'),
  regel('JAN', '2026-01-01', '2026-02-10'),
  // February was rejected, and sent again a little lower: nothing is missing.
  regel('FEB', '2026-02-01', '2026-03-10', { bedrag: 60_000 }),
  afkeuring('DFEB', '2026-03-15', { sleutel: 'FEB' }),
  regel('FEB2', '2026-02-01', '2026-03-20', { bedrag: 55_000 }),
  // Of another product a line was rejected for good, and one was credited after the report.
  regel('X', '2026-02-01', '2026-03-10', { product: '45A02', bedrag: 7_000 }),
  afkeuring('DX', '2026-03-15', { sleutel: 'X' }),
  regel('Y', '2026-03-01', '2026-04-10', { product: '45A03', bedrag: 3_000, nummer: '2' }),
  regel('Y-', '2026-03-01', '2026-06-10', { product: '45A03', bedrag: -3_000, nummer: '2', vorige: 'Y' }),
];
const HELE = { peildatum: datum('2026-06-30') };
/** Sums of the months from one up to and with another, with what was credited after a month. */
function sommen(feiten: Feit[], [van, tot]: readonly [string, string], na: string): Aansluitsommen {
  const cellen = cellenVan(bouwToestand(feiten), HELE).filter(({ maand }) => maand >= van && maand <= tot);
  const { waarden } = telCellenOp(cellen, ({ aanbieder }) => aanbieder === AANBIEDER);
  const som = (naam: string) => waarden[naam] ?? 0;
  const later = (naam: string) =>
    Object.entries(waarden).reduce((n, [code, w]) => (code.startsWith(naam) && code.slice(-7) > na ? n + w : n), 0);
  return {
    toegekend: som('toegekend'),
    nietGedeclareerd: som('nietGedeclareerd'),
    nietGedeclareerdMaanden: som('nietGedeclareerdMaanden'),
    afgekeurd: som('afgekeurdOpen'),
    afgekeurdRegels: som('afgekeurdOpenRegels'),
    gecrediteerd: later('gecrediteerdOpen:'),
    gecrediteerdRegels: later('gecrediteerdOpenRegels:'),
  };
}
const KWARTAAL = ['2026-01', '2026-03'] as const;
const opgave: Opgave = { gemeld: 200_000, aandeelElders: 0.1 };
const bedragen = (...geval: Parameters<typeof sluitAan>) =>
  Object.fromEntries(sluitAan(...geval).map(({ code, bedrag }) => [code, bedrag]));

describe('turnover that was reported against what was awarded', () => {
  it('is explained step by step, and the steps add up', () => {
    // Help ran in March without a line: 105,000 awarded in two months, so 52,500.
    // 200,000 − 20,000 elsewhere − 52,500 − 7,000 rejected − 3,000 credited − 12,500 not explained = 105,000.
    const gevonden = sommen(FEITEN, KWARTAAL, '2026-04');
    expect(bedragen(gevonden, opgave)).toEqual({
      gemeld: 200_000,
      elders: -20_000,
      nietGedeclareerd: -52_500,
      afgekeurd: -7_000,
      gecrediteerd: -3_000,
      onverklaard: -12_500,
      toegekend: 105_000,
    });
    expect(sluitAan(gevonden, opgave).map(({ code, aantal }) => [code, aantal])).toEqual([
      ['gemeld', null],
      ['elders', null],
      ['nietGedeclareerd', 1],
      ['afgekeurd', 1],
      ['gecrediteerd', 1],
      ['onverklaard', null],
      ['toegekend', null],
    ]);
  });

  it('leaves what was credited before the report to the report, and what is not known to what is not explained', () => {
    const gevonden = sommen(FEITEN, KWARTAAL, '2026-06');
    expect(bedragen(gevonden, { gemeld: 200_000, aandeelElders: null })).toMatchObject({
      elders: 0,
      gecrediteerd: 0,
      onverklaard: -35_500,
    });
  });

  it('does not depend on the order of messages or on a line that came twice', () => {
    expect(sommen([...FEITEN].reverse().concat(FEITEN), KWARTAAL, '2026-04')).toEqual(
      sommen(FEITEN, KWARTAAL, '2026-04'),
    );
  });

  it('counts money that was corrected once: in the mean of other months, and in what is gone', () => {
    // January was credited and sent again: a month is 50,000 as before, not twice that.
    const opnieuw = [
      regel('JAN-', '2026-01-01', '2026-03-10', { bedrag: -50_000, vorige: 'JAN' }),
      regel('JAN2', '2026-01-01', '2026-03-11'),
    ];
    expect(sommen([...FEITEN, ...opnieuw], KWARTAAL, '2026-04')).toMatchObject({
      ...{ toegekend: 105_000, nietGedeclareerd: 52_500, gecrediteerd: 3_000 },
    });
    // And credited once more: of what was reported once, one line is gone.
    const weg = regel('JAN2-', '2026-01-01', '2026-06-12', { bedrag: -50_000, vorige: 'JAN2' });
    expect(sommen([...FEITEN, ...opnieuw, weg], KWARTAAL, '2026-04')).toMatchObject({
      ...{ toegekend: 55_000, gecrediteerd: 53_000, gecrediteerdRegels: 2 },
    });
  });

  it('is about those months', () => {
    expect(sommen(FEITEN, ['2026-01', '2026-01'], '2026-04')).toMatchObject({ toegekend: 50_000, nietGedeclareerd: 0 });
  });

  it('adds up to what was awarded, whatever the amounts', () => {
    const bedrag = fc.integer({ min: 0, max: 1_000_000_00 });
    const elk = fc.record({
      ...{ toegekend: bedrag, nietGedeclareerd: bedrag, nietGedeclareerdMaanden: fc.nat(), afgekeurd: bedrag },
      ...{ afgekeurdRegels: fc.nat(), gecrediteerd: bedrag, gecrediteerdRegels: fc.nat() },
    });
    const deel = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(elk, bedrag, deel, (een, gemeld, aandeelElders) => {
        const stappen = sluitAan(een, { gemeld, aandeelElders });
        const som = stappen.slice(0, -1).reduce((n, stap) => n + stap.bedrag, 0);
        expect([som, stappen.at(-1)?.bedrag]).toEqual([een.toegekend, een.toegekend]);
        expect(stappen.some(({ bedrag: b }) => Object.is(b, -0))).toBe(false);
      }),
    );
  });
});
