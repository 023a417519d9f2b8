import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Aanlevering,
  adminaandeel,
  MINSTENS,
  matenVan,
  NIETS,
  somInGroepen,
  telAanlevering,
  telOp,
} from './domain.ts';

const CODES = ['eigenVermogen', 'totaalVermogen', 'opbrengsten', 'lasten'];
const VELDEN = CODES.map((code, i) => ({ code, verplicht: i < 3 }));
const codes = fc.subarray(CODES);
const dag = fc.integer({ min: 1, max: 28 }).map((d) => `2026-11-${String(d).padStart(2, '0')}`);
const aanlevering: fc.Arbitrary<Aanlevering> = fc.record({
  deadline: dag,
  ingediendOp: fc.option(dag),
  gevuld: codes.map((c) => new Set(c)),
  terug: codes.map((c) => new Set(c)),
  bevindingen: fc.array(
    fc.record({
      ernst: fc.constantFrom('fout' as const, 'waarschuwing' as const),
      gegevens: codes,
      uitleg: fc.constantFrom(null, '', 'Dat klopt, want er kwam een locatie bij.'),
    }),
    { maxLength: 4 },
  ),
});

const voorbeeld: Aanlevering = {
  deadline: '2026-11-15',
  ingediendOp: '2026-11-15',
  gevuld: new Set(['eigenVermogen', 'totaalVermogen', 'lasten', 'nietGevraagd']),
  terug: new Set(['lasten']),
  bevindingen: [
    { ernst: 'waarschuwing', gegevens: ['eigenVermogen'], uitleg: 'Een schenking in juni.' },
    { ernst: 'waarschuwing', gegevens: ['lasten', 'eigenVermogen'], uitleg: null },
    { ernst: 'waarschuwing', gegevens: ['totaalVermogen'], uitleg: 'Er kwam een pand bij.' },
  ],
};

describe('the response', () => {
  it('counts one delivery as its definitions say', () => {
    expect(telAanlevering(voorbeeld, VELDEN, '2026-11-20')).toEqual({
      aanleveringen: 1,
      ingediend: 1,
      verschuldigd: 1,
      opTijd: 1,
      verplichtGevraagd: 3,
      verplichtGevuld: 2,
      geleverd: 3,
      juist: 2,
      zonderWaarschuwing: 0,
      uitgelegd: 1,
    });
  });

  it('says nothing of time before the deadline has passed', () => {
    const { tijdigheid } = matenVan(telAanlevering(voorbeeld, VELDEN, '2026-11-15'));
    expect(tijdigheid).toEqual({ teller: 0, noemer: 0 });
    expect(
      matenVan(telAanlevering({ ...voorbeeld, ingediendOp: '2026-11-16' }, VELDEN, '2026-11-20')).tijdigheid,
    ).toEqual({
      teller: 0,
      noemer: 1,
    });
  });

  it('keeps every part within its whole, whatever was delivered', () => {
    fc.assert(
      fc.property(fc.array(aanlevering, { maxLength: 12 }), dag, (lijst, vandaag) => {
        const som = telOp(lijst.map((a) => telAanlevering(a, VELDEN, vandaag)));
        expect(som.aanleveringen).toBe(lijst.length);
        for (const { teller, noemer } of Object.values(matenVan(som))) {
          expect(teller).toBeGreaterThanOrEqual(0);
          expect(teller).toBeLessThanOrEqual(noemer);
        }
        expect(som.zonderWaarschuwing + som.uitgelegd).toBeLessThanOrEqual(som.geleverd);
      }),
    );
  });

  it('adds up the same in whatever groups', () => {
    fc.assert(
      fc.property(fc.array(aanlevering, { maxLength: 12 }), fc.nat(12), dag, (lijst, knip, vandaag) => {
        const tellingen = lijst.map((a) => telAanlevering(a, VELDEN, vandaag));
        const [een, twee] = [tellingen.slice(0, knip), tellingen.slice(knip)];
        expect(telOp([telOp(een), telOp(twee)])).toEqual(telOp(tellingen));
      }),
    );
    expect(telOp([])).toEqual(NIETS);
  });
});

describe('time that was spent', () => {
  it('is told of no fewer than five, and grows by no fewer than five', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40_000), { maxLength: 40 }), (seconden) => {
        const nu = somInGroepen(seconden);
        const straks = somInGroepen([...seconden, 1234]);
        expect(nu === null || (nu.aanleveringen >= MINSTENS && nu.aanleveringen <= seconden.length)).toBe(true);
        const erbij = (straks?.aanleveringen ?? 0) - (nu?.aanleveringen ?? 0);
        expect([0, MINSTENS]).toContain(erbij);
        if (erbij === 0) expect(straks).toEqual(nu);
      }),
    );
  });
});

describe('the share of administration', () => {
  it('weighs by hours, leaves out what cannot be, and is told of no fewer than five', () => {
    const vijf = [10, 20, 30, 40, 100].map((totaal) => ({ administratie: 4, totaal }));
    expect(adminaandeel(vijf)).toEqual({ aanbieders: 5, teller: 20, noemer: 200 });
    expect(adminaandeel([...vijf, { administratie: 9, totaal: 0 }, { administratie: 9, totaal: 8 }])).toEqual(
      adminaandeel(vijf),
    );
    expect(adminaandeel([...vijf.slice(1), { administratie: 1, totaal: 0 }])).toBeNull();
  });
});
