import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Datum, datum, plusDagen } from '../../kernel/datum.ts';
import { kwartaalMetRang, periode, rangVan } from '../../kernel/periode.ts';
import { DEFINITIES, maakRegels, NORMSETS } from '../urgentie/index.ts';
import { terugtoets } from './domain.ts';
import { type Reeks, SOORTEN_UITKOMST } from './uitkomst.ts';

/** What must hold for every set of series, not only for those that somebody thought of. */

const [normset] = NORMSETS;
const gemaakt = normset ? maakRegels(DEFINITIES, normset) : undefined;
if (!gemaakt?.ok) throw new Error('de definities kloppen niet');
const regels = gemaakt.waarde;

const begin = datum('2021-01-01');
const dag = fc.integer({ min: 0, max: 1800 }).map((n) => plusDagen(begin, n));
const levering = fc.record({
  op: dag,
  periode: fc
    .integer({ min: rangVan(periode('2020-K1')), max: rangVan(periode('2025-K4')) })
    .chain((rang) => fc.constantFrom(kwartaalMetRang(rang), periode(kwartaalMetRang(rang).slice(0, 4)))),
  gegevens: fc.record({
    eigenVermogen: fc.integer({ min: -5, max: 40 }),
    balanstotaal: fc.integer({ min: 41, max: 99 }),
    nettoresultaat: fc.integer({ min: -9, max: 9 }),
    opbrengstenTotaal: fc.integer({ min: 50, max: 99 }),
    vlottendeActiva: fc.integer({ min: 10, max: 60 }),
    kortlopendeSchulden: fc.integer({ min: 10, max: 60 }),
    bedrijfsresultaat: fc.integer({ min: -9, max: 9 }),
  }),
});
const gebeurtenis = fc
  .record({ op: dag, later: fc.integer({ min: 0, max: 90 }), soort: fc.constantFrom(...DEFINITIES.gebeurtenissoorten) })
  .map(({ op, later, soort }) => ({ op, datum: plusDagen(op, later), soort: soort.code }));
const reeks: fc.Arbitrary<Reeks> = fc
  .record({
    leveringen: fc.array(levering, { maxLength: 6 }),
    gebeurtenissen: fc.array(gebeurtenis, { maxLength: 4 }),
    soort: fc.constantFrom(...SOORTEN_UITKOMST),
    datum: dag,
    besluiten: fc.option(fc.array(fc.record({ op: dag, trede: fc.integer({ min: 1, max: 6 }) }), { maxLength: 3 })),
    sleutel: fc.uuid(),
  })
  .map(({ leveringen, gebeurtenissen, soort, datum: op, besluiten, sleutel }) => ({
    sleutel,
    naam: null,
    invoer: { soorten: ['jeugdhulp'], leveringen, gebeurtenissen },
    uitkomst: { soort, datum: op },
    besluiten,
  }));
const reeksen = fc.array(reeks, { minLength: 1, maxLength: 6 });

describe('for every set of series', () => {
  it('what becomes known on the day of the outcome or later changes nothing', () => {
    fc.assert(
      fc.property(reeks, fc.array(levering), fc.array(gebeurtenis), (een, leveringen, gebeurtenissen) => {
        const vanaf = (
          een.uitkomst.soort === 'geen' ? plusDagen(een.uitkomst.datum as Datum, 1) : een.uitkomst.datum
        ) as Datum;
        const laat = <T extends { op: Datum }>(lijst: readonly T[]): T[] =>
          lijst.map((l, i) => ({ ...l, op: l.op >= vanaf ? l.op : plusDagen(vanaf, i) }));
        const meer: Reeks = {
          ...een,
          invoer: {
            ...een.invoer,
            leveringen: [...een.invoer.leveringen, ...laat(leveringen)],
            gebeurtenissen: [...een.invoer.gebeurtenissen, ...laat(gebeurtenissen)],
          },
          besluiten: een.besluiten && [...een.besluiten, { op: vanaf, trede: 6 }],
        };
        expect(terugtoets(regels, [meer])).toEqual(terugtoets(regels, [een]));
      }),
    );
  });

  it('a later fact never changes what was said before it', () => {
    fc.assert(
      fc.property(reeks, levering, gebeurtenis, (een, l, g) => {
        const geen = { ...een, uitkomst: { soort: 'geen' as const, datum: plusDagen(begin, 2000) } };
        const grens = [l.op, g.op].sort()[0] as Datum;
        const meer: Reeks = {
          ...geen,
          invoer: {
            ...een.invoer,
            leveringen: [...een.invoer.leveringen, l],
            gebeurtenissen: [...een.invoer.gebeurtenissen, g],
          },
        };
        const eerder = (r: Reeks) => {
          const [uitslag] = terugtoets(regels, [r]).reeksen;
          return Object.entries(uitslag?.regels ?? {}).map(([code, regel]) => [
            code,
            regel === 'niet te berekenen' ? [] : regel.alarmen.filter((a) => a.van < grens).map((a) => a.van),
          ]);
        };
        expect(eerder(meer)).toEqual(eerder(geen));
      }),
    );
  });

  it('an event that is the outcome itself never counts', () => {
    fc.assert(
      fc.property(reeks, dag, (een, op) => {
        const zelf = { ...een, uitkomst: { ...een.uitkomst, soort: 'faillissement' as const } };
        const met: Reeks = {
          ...zelf,
          invoer: {
            ...zelf.invoer,
            gebeurtenissen: [
              ...zelf.invoer.gebeurtenissen,
              { op, datum: op, soort: 'faillissement' },
              { op, datum: op, soort: 'uitstelVanBetaling' },
            ],
          },
        };
        expect(terugtoets(regels, [met])).toEqual(terugtoets(regels, [zelf]));
      }),
    );
  });

  it('the order of the series does not matter for the measures', () => {
    fc.assert(
      fc.property(reeksen, fc.infiniteStream(fc.nat()), (lijst, toeval) => {
        const geschud = lijst
          .map((een) => [toeval.next().value, een] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, een]) => een);
        const afgerond = (r: readonly Reeks[]) => JSON.parse(JSON.stringify(terugtoets(regels, r).maten));
        expect(afgerond(geschud)).toEqual(afgerond(lijst));
      }),
      { numRuns: 50 },
    );
  });

  it('every measure stays within its bounds, and its parts add up', () => {
    fc.assert(
      fc.property(reeksen, (lijst) => {
        for (const m of terugtoets(regels, lijst).maten) {
          for (const deel of [m.recall, m.recallHard, m.precisie, m.precisieZonderOpen, m.precisieAanbieders]) {
            expect(deel.k).toBeLessThanOrEqual(deel.n);
            expect(deel.onder ?? 0).toBeLessThanOrEqual(deel.waarde ?? 0);
            expect(deel.boven ?? 1).toBeGreaterThanOrEqual(deel.waarde ?? 1);
          }
          expect(m.precisie.n).toBe(m.alarmen.terecht + m.alarmen.vals + m.alarmen.open);
          expect(m.loosPerJaar.aantal).toBe(m.alarmen.vals + m.alarmen.open);
          expect(m.tijdInAlarm ?? 0).toBeGreaterThanOrEqual(0);
          expect(m.tijdInAlarm ?? 0).toBeLessThanOrEqual(1);
          const zaken = lijst.filter((r) => r.uitkomst.soort !== 'geen' && r.uitkomst.soort !== 'overname').length;
          expect(m.recall.n + m.nietTeBerekenen.zaken).toBe(zaken);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('a higher trede is never reached before a lower one', () => {
    fc.assert(
      fc.property(reeks, (een) => {
        const treden = terugtoets(regels, [een]).reeksen[0]?.treden;
        const dagen = [2, 3, 4, 5].map((t) => treden?.[t as 2]?.op ?? '9999-12-31');
        expect(dagen).toEqual([...dagen].sort());
      }),
    );
  });
});
