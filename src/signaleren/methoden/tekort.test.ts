import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusMaanden } from '../../kernel/datum.ts';
import { eersteTekort, eindeVanDeToets, standenNa, standenUitGemiddelde } from './index.ts';

const HALFJAAR = datum('2025-06-30');
const reeks = (tekortIn: number) => Array.from({ length: 12 }, (_, i) => (i + 1 === tekortIn ? -250_000 : 100_000));

describe('the end of the six months', () => {
  it.each([
    ['2025-06-30', '2025-12-31'],
    ['2024-08-31', '2025-02-28'],
    ['2023-08-31', '2024-02-29'],
    ['2024-02-29', '2024-08-31'],
    ['2025-02-28', '2025-08-31'],
    ['2024-02-28', '2024-08-28'],
    ['2025-08-30', '2026-02-28'],
    ['2025-01-15', '2025-07-15'],
  ])('from %s is %s', (vanaf, einde) => expect(eindeVanDeToets(datum(vanaf))).toBe(einde));
});

describe('eersteTekort', () => {
  it('takes a shortfall at the last month-end of the six months inside, and one a month later outside', () => {
    const zes = eersteTekort(standenNa(HALFJAAR, reeks(6)), HALFJAAR);
    expect(zes.eersteTekort).toEqual({ maand: '2025-12', op: '2025-12-31', tekort: 250_000 });
    expect(zes.binnenZesMaanden).toBe(true);
    const zeven = eersteTekort(standenNa(HALFJAAR, reeks(7)), HALFJAAR);
    expect(zeven.eersteTekort?.maand).toBe('2026-01');
    expect(zeven.binnenZesMaanden).toBe(false);
  });

  it('counts days, not months, from a day within a month', () => {
    const standen = [{ maand: '2025-07', stand: -1 }];
    expect(eersteTekort(standen, datum('2025-01-30')).totEnMet).toBe('2025-07-30');
    expect(eersteTekort(standen, datum('2025-01-30')).eersteTekort?.op).toBe('2025-07-31');
    expect(eersteTekort(standen, datum('2025-01-30')).binnenZesMaanden).toBeNull();
    expect(eersteTekort(standen, datum('2025-01-31')).binnenZesMaanden).toBe(true);
    expect(eersteTekort(standen, datum('2025-02-01')).binnenZesMaanden).toBe(true);
  });

  it('takes a balance of nothing for no shortfall, and names the lowest', () => {
    const uit = eersteTekort(standenNa(HALFJAAR, [5, 0, 3, 9, 9, 9]), HALFJAAR);
    expect(uit).toMatchObject({ eersteTekort: null, binnenZesMaanden: false, laagste: { maand: '2025-08', stand: 0 } });
  });

  it('does not say no while a month is unknown, but sees a shortfall behind it', () => {
    const gat = eersteTekort(standenNa(HALFJAAR, [5, 5, null, 5, 5, 5]), HALFJAAR);
    expect([gat.binnenZesMaanden, gat.onbekend]).toEqual([null, ['2025-09']]);
    expect(eersteTekort(standenNa(HALFJAAR, [5, null, 5, -1]), HALFJAAR)).toMatchObject({
      binnenZesMaanden: true,
      onbekend: ['2025-08', '2025-11', '2025-12'],
    });
    expect(eersteTekort([], HALFJAAR)).toMatchObject({ eersteTekort: null, laagste: null, binnenZesMaanden: null });
  });

  it('leaves out months that are over', () => {
    expect(eersteTekort([{ maand: '2025-05', stand: -9 }], HALFJAAR).eersteTekort).toBeNull();
    expect(eersteTekort([{ maand: '2025-06', stand: -9 }], HALFJAAR).eersteTekort?.maand).toBe('2025-06');
  });

  it('works from the money there is and what an average month costs', () => {
    const uit = (uitgaven: number, inkomsten?: number) =>
      eersteTekort(
        standenUitGemiddelde(HALFJAAR, {
          liquideMiddelen: 400,
          ongebruikteKredietruimte: 200,
          uitgaven,
          ...(inkomsten === undefined ? {} : { inkomsten }),
        }),
        HALFJAAR,
      );
    expect(uit(100)).toMatchObject({ binnenZesMaanden: false, eersteTekort: { maand: '2026-01', tekort: 100 } });
    expect(uit(101)).toMatchObject({ binnenZesMaanden: true, eersteTekort: { maand: '2025-12', tekort: 6 } });
    expect(uit(101, 101)).toMatchObject({ binnenZesMaanden: false, eersteTekort: null });
  });

  it('finds the first of them on any day, scales with the amounts, and does not mind the order given', () => {
    const stand = fc.option(fc.integer({ min: -5, max: 20 }), { nil: null });
    fc.assert(
      fc.property(fc.array(stand, { maxLength: 14 }), fc.integer({ min: 0, max: 60 }), (standen, plus) => {
        const vanaf = plusMaanden(datum('2022-10-31'), plus);
        const uit = eersteTekort(standenNa(vanaf, standen), vanaf);
        const plaats = standen.findIndex((s) => s !== null && s < 0);
        expect(uit.eersteTekort?.tekort ?? null).toBe(plaats < 0 ? null : -(standen[plaats] ?? 0));
        if (plaats >= 0) expect(uit.binnenZesMaanden === true).toBe(plaats < 6);
        expect(eersteTekort(standenNa(vanaf, standen).toReversed(), vanaf)).toEqual(uit);
        const groter = eersteTekort(
          standenNa(
            vanaf,
            standen.map((s) => (s === null ? null : s * 1000)),
          ),
          vanaf,
        );
        expect([groter.binnenZesMaanden, groter.eersteTekort?.maand]).toEqual([
          uit.binnenZesMaanden,
          uit.eersteTekort?.maand,
        ]);
      }),
    );
  });
});
