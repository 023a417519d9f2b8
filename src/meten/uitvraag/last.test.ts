import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raamLast, raamVorm, type Tarieven } from './last.ts';

describe('the burden', () => {
  const TARIEVEN: Tarieven = {
    getal: 20,
    jaNee: 8,
    keuze: 10,
    datum: 12,
    tekst: 60,
    bekend: 2,
    overgenomen: 5,
    vast: 300,
  };
  const velden = [
    { code: 'a', soort: 'getal' },
    { code: 'b', soort: 'getal' },
    { code: 'c', soort: 'tekst' },
  ] as const;
  const formulier = { vorm: 'aanbieder', ontvangers: 4, velden } as const;
  const vooraf = [
    { vorm: 'aanbieder', gegeven: 'a', bekend: 4, overgenomen: 0 },
    { vorm: 'aanbieder', gegeven: 'b', bekend: 0, overgenomen: 2 },
  ] as const;
  const mensen = { zonderMensen: 1, zonderAccordeur: 0 };

  it('counts by value: what is known, proposed and asked', () => {
    // 4 × 300 + 4 known × 2 + 2 proposals × 5 + 2 figures × 20 + 4 texts × 60 = 1498 seconds.
    expect(raamVorm(formulier, vooraf, TARIEVEN, new Map())).toEqual({
      vorm: 'aanbieder',
      ontvangers: 4,
      velden: 3,
      bekend: 1,
      overgenomen: 0.5,
      teVragen: 1.5,
      minuten: 6.2,
      gemeten: false,
    });
    const last = raamLast([formulier], vooraf, { tarieven: TARIEVEN, gemeten: new Map() }, mensen, null);
    expect(last).toMatchObject({ ontvangers: 4, aandeelBekend: 0.333, minutenTotaal: 25, ...mensen, vorige: null });
  });

  it('uses what was measured instead, where it was', () => {
    const gemeten = raamVorm(formulier, vooraf, TARIEVEN, new Map([['aanbieder', 40]]));
    expect(gemeten).toMatchObject({ minuten: 1, gemeten: true });
  });

  it('is never less when more is asked, and every field is known, proposed or asked', () => {
    const telling = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(telling, fc.integer({ min: 10, max: 20 }), (tellingen, ontvangers) => {
        const lijst = tellingen.map((_, n) => ({ code: `v${n}`, soort: 'getal' as const }));
        const bekend = tellingen.map(([b, o], n) => ({
          vorm: 'gi' as const,
          gegeven: `v${n}`,
          bekend: b,
          overgenomen: o,
        }));
        const een = raamVorm({ vorm: 'gi', ontvangers, velden: lijst }, bekend, TARIEVEN, new Map());
        expect(een.bekend + een.overgenomen + een.teVragen).toBeCloseTo(lijst.length, 0);
        const minder = raamVorm({ vorm: 'gi', ontvangers, velden: lijst.slice(1) }, bekend, TARIEVEN, new Map());
        expect(minder.minuten).toBeLessThanOrEqual(een.minuten);
        const last = raamLast(
          [{ vorm: 'gi', ontvangers, velden: lijst }],
          bekend,
          { tarieven: TARIEVEN, gemeten: new Map() },
          mensen,
          null,
        );
        expect(last.aandeelBekend).toBeGreaterThanOrEqual(0);
        expect(last.aandeelBekend).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of nobody is nothing', () => {
    const leeg = raamLast(
      [{ ...formulier, ontvangers: 0 }],
      [],
      { tarieven: TARIEVEN, gemeten: new Map() },
      mensen,
      null,
    );
    expect(leeg).toMatchObject({ ontvangers: 0, perVorm: [], aandeelBekend: 0, minutenTotaal: 0 });
  });
});
