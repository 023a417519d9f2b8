import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Datum, plusDagen } from '../../kernel/datum.ts';
import { eindeVan, kwartaalMetRang, type Periode, periode, rangVan } from '../../kernel/periode.ts';
import { GEGEVENS } from '../../meten/catalogus/index.ts';
import { cumuleer, type Levering } from '../../meten/kennis/index.ts';
import { INDICATOREN } from '../indicatoren/index.ts';
import { beoordeel } from './beoordeling.ts';
import { GEBEURTENISSOORTEN, VOORBEELDNORMEN_2026 } from './normset.ts';
import { maakRegels } from './regels.ts';
import type { Voorval } from './voorstel.ts';

/** What must hold for every provider, not only for the ones that somebody thought of. */

const gemaakt = maakRegels(
  { gegevens: GEGEVENS, indicatoren: INDICATOREN, gebeurtenissoorten: GEBEURTENISSOORTEN },
  VOORBEELDNORMEN_2026,
);
if (!gemaakt.ok) throw new Error(gemaakt.fout.join('\n'));
const regels = gemaakt.waarde;
const oordeel = (leveringen: readonly Levering[], gebeurtenissen: readonly Voorval[] = []) =>
  beoordeel(regels, { soorten: ['jeugdhulp', 'gi'], leveringen, gebeurtenissen });

const tussen = (min: number, max: number) => fc.integer({ min, max });
const kwartaalstromen = fc.record({
  opbrengstenTotaal: tussen(80, 120),
  nettoresultaat: tussen(-8, 8),
  bedrijfsresultaat: tussen(-8, 8),
  afschrijvingen: tussen(0, 5),
  bedrijfslasten: tussen(80, 120),
  begrotingResultaat: tussen(-2, 4),
  incidenteleBaten: fc.oneof(fc.constant(0), tussen(0, 6)),
  incidenteleLasten: fc.oneof(fc.constant(0), tussen(0, 6)),
  rentelasten: tussen(0, 2),
  aflossingen: tussen(1, 4),
});
const standen = fc.record({
  eigenVermogen: tussen(-10, 60),
  balanstotaal: tussen(61, 200),
  liquideMiddelen: tussen(-10, 60),
  ongebruikteKredietruimte: tussen(0, 20),
  vlottendeActiva: tussen(20, 90),
  kortlopendeSchulden: tussen(20, 80),
  verzuimPercentage: tussen(2, 14),
});
type Cijfers = Record<string, number>;
const begin = rangVan(periode('2022-K1'));
const bekendOp = (p: Periode): Datum => plusDagen(eindeVan(p), 45);

/** Two to seven quarters of one provider, delivered in order, each with all figures. */
const verloop = fc
  .array(fc.tuple(kwartaalstromen, standen), { minLength: 2, maxLength: 7 })
  .map((kwartalen): Levering[] =>
    kwartalen.map(([stroom, stand], i) => {
      const ditJaar = kwartalen.slice(i - (i % 4), i + 1).map(([s]) => s as Cijfers);
      const totalen = Object.keys(stroom).map((code) => [code, cumuleer(ditJaar.map((s) => s[code] ?? 0)).at(-1) ?? 0]);
      const p = kwartaalMetRang(begin + i);
      return { op: bekendOp(p), periode: p, gegevens: { ...stand, ...(Object.fromEntries(totalen) as Cijfers) } };
    }),
  );
const voorvallen = fc.array(
  fc.record({ dag: tussen(0, 900), soort: fc.constantFrom(...GEBEURTENISSOORTEN.map((g) => g.code)) }),
  { maxLength: 5 },
);
const opDag = ({ dag, soort }: { dag: number; soort: string }): Voorval => {
  const datum = plusDagen('2022-01-01' as Datum, dag);
  return { op: datum, datum, soort };
};
const deel = (cijfers: Cijfers, weg: ReadonlySet<string>): Cijfers =>
  Object.fromEntries(Object.entries(cijfers).filter(([code]) => !weg.has(code)));
const codes = fc.uniqueArray(
  fc.constantFrom(
    'eigenVermogen',
    'balanstotaal',
    'nettoresultaat',
    'opbrengstenTotaal',
    'incidenteleBaten',
    'vlottendeActiva',
    'begrotingResultaat',
  ),
);
const laatste = <T>(lijst: readonly T[]): T => lijst[lijst.length - 1] as T;

describe('for every provider', () => {
  it('the proposal is the heaviest driver, and no ratio is worse than it', () => {
    fc.assert(
      fc.property(verloop, voorvallen, (leveringen, gebeurtenissen) => {
        for (const v of oordeel(leveringen, gebeurtenissen.map(opDag))) {
          expect(v.trede).toBe(Math.max(1, ...v.redenen.map((r) => r.trede)));
          for (const k of Object.values(v.kengetallen)) expect(k.trede ?? 1).toBeLessThanOrEqual(v.trede);
        }
      }),
    );
  });

  it('the order of the lists does not matter', () => {
    fc.assert(
      fc.property(verloop, voorvallen, fc.infiniteStream(fc.nat()), (leveringen, gebeurtenissen, toeval) => {
        const schud = <T>(lijst: readonly T[]): T[] =>
          lijst
            .map((x) => [toeval.next().value, x] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, x]) => x);
        const gebeurd = gebeurtenissen.map(opDag);
        expect(oordeel(schud(leveringen), schud(gebeurd))).toEqual(oordeel(leveringen, gebeurd));
      }),
    );
  });

  it('what we learn later does not change what was proposed before', () => {
    fc.assert(
      fc.property(verloop, voorvallen, tussen(0, 900), (leveringen, gebeurtenissen, dag) => {
        const tot = plusDagen('2022-01-01' as Datum, dag);
        const gebeurd = gebeurtenissen.map(opDag);
        const toen = oordeel(
          leveringen.filter((l) => l.op <= tot),
          gebeurd.filter((g) => g.op <= tot),
        );
        expect(oordeel(leveringen, gebeurd).filter((v) => v.op <= tot)).toEqual(toen);
      }),
    );
  });

  it('an incidental gain never lowers the trede', () => {
    const raakt = [
      'opbrengstenTotaal',
      'nettoresultaat',
      'bedrijfsresultaat',
      'incidenteleBaten',
      'eigenVermogen',
      'balanstotaal',
      'liquideMiddelen',
      'vlottendeActiva',
    ];
    fc.assert(
      fc.property(verloop, tussen(1, 200), (leveringen, bate) => {
        const vorm = (l: Levering): Levering => ({
          ...l,
          gegevens: {
            ...l.gegevens,
            ...Object.fromEntries(raakt.map((code) => [code, (l.gegevens[code] ?? 0) + bate])),
          },
        });
        const metBate = [...leveringen.slice(0, -1), vorm(laatste(leveringen))];
        expect(laatste(oordeel(metBate)).trede).toBeGreaterThanOrEqual(laatste(oordeel(leveringen)).trede);
      }),
      { numRuns: 200 },
    );
  });

  it('a period without figures never lowers the trede, and is called incomplete', () => {
    fc.assert(
      fc.property(verloop, (leveringen) => {
        const leeg = kwartaalMetRang(begin + leveringen.length);
        const na = oordeel([...leveringen, { op: bekendOp(leeg), periode: leeg, gegevens: {} }]);
        expect(laatste(na)).toMatchObject({ onvolledig: true, periode: leeg });
        expect(laatste(na).trede).toBe(laatste(na.slice(0, -1)).trede);
      }),
    );
  });

  it('a ratio that cannot be computed any more keeps the trede that it had', () => {
    fc.assert(
      fc.property(verloop, codes, (leveringen, weg) => {
        const kort = laatste(leveringen);
        const na = oordeel([...leveringen.slice(0, -1), { ...kort, gegevens: deel(kort.gegevens, new Set(weg)) }]);
        const [voor, nu] = [na.at(-2), laatste(na)];
        for (const [code, stand] of Object.entries(nu.kengetallen))
          if (stand.laatstBekend) expect(stand).toEqual({ ...voor?.kengetallen[code], laatstBekend: true });
      }),
    );
  });
});
