import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Feit } from '../domain.ts';
import {
  ANDER,
  afkeuring,
  antwoord,
  bericht,
  d,
  KIND,
  OPTIES,
  regel,
  start,
  stop,
  toewijzing,
  verzoek,
} from './proeffeiten.ts';
import { toetsTussen } from './tussen.ts';

describe('the order of arrival', () => {
  const dag = fc
    .integer({ min: 0, max: 25 })
    .map((n) => d(`2026-0${1 + Math.floor(n / 9)}-${String(1 + (n % 9)).padStart(2, '0')}`));
  const id = fc.constantFrom('1', '2');
  const persoon = fc.constantFrom(KIND, ANDER);
  const feit: fc.Arbitrary<Feit> = fc.oneof(
    fc
      .record({
        nummer: id,
        bericht: id,
        dagtekening: dag,
        einde: dag,
        persoon,
        redenWijziging: fc.constantFrom(null, '13'),
        referentie: fc.constantFrom(null, '1', '2'),
      })
      .map((x) => toewijzing({ ...x, toegewezenOp: `${x.dagtekening}T10:00:00` })),
    fc
      .record({
        nummer: id,
        bericht: id,
        dagtekening: dag,
        begin: dag,
        persoon,
        status: fc.constantFrom('1' as const, '3' as const),
      })
      .map(start),
    fc
      .record({
        nummer: id,
        bericht: id,
        dagtekening: dag,
        begin: dag,
        einde: dag,
        persoon,
        status: fc.constantFrom('1' as const, '3' as const),
        reden: fc.constantFrom('20', '31'),
      })
      .map(stop),
    fc
      .record({
        referentie: id,
        bericht: id,
        dagtekening: dag,
        persoon,
        soort: fc.constantFrom('toewijzing' as const, 'wijziging' as const),
        ongewijzigd: fc.subarray(['1', '2']),
        teWijzigen: fc.subarray(['1', '3']),
      })
      .map(verzoek),
    fc
      .record({
        referentie: id,
        bericht: id,
        dagtekening: dag,
        antwoord: fc.constantFrom('1' as const, '2' as const),
        reden: fc.constantFrom(null, '8'),
      })
      .map(antwoord),
    fc
      .record({
        referentie: id,
        bericht: id,
        declaratie: id,
        dagtekening: dag,
        nummer: id,
        persoon,
        volume: fc.constantFrom(5, 9),
        vorige: fc.constantFrom(null, '1', '2'),
      })
      .map((x) => regel({ ...x, bedrag: x.vorige ? -5000 : 5000 })),
    fc
      .record({
        soort: fc.constantFrom('JW323' as const, 'JW325' as const, 'JW305' as const, 'JW306' as const),
        bericht: id,
        dagtekening: dag,
        over: fc.constantFrom(null, '1'),
        regels: fc.nat(1),
      })
      .map(bericht),
    fc
      .record({
        soort: fc.constantFrom('JW323' as const, 'JW305' as const),
        over: id,
        sleutel: id,
        klasse: fc.constantFrom('Prestatie', 'StartProduct', 'Bericht'),
      })
      .map(afkeuring),
  );

  it('means nothing, nor does repetition', () => {
    const lijst = fc.array(feit, { minLength: 1, maxLength: 14 });
    const geval = lijst.chain((feiten) =>
      fc.tuple(fc.constant(feiten), fc.shuffledSubarray([...feiten, ...feiten], { minLength: feiten.length * 2 })),
    );
    let gevonden = 0;
    fc.assert(
      fc.property(geval, ([feiten, geschud]) => {
        const uit = toetsTussen(feiten, OPTIES);
        gevonden += uit.length;
        expect(toetsTussen(geschud, OPTIES)).toEqual(uit);
      }),
      { numRuns: 300 },
    );
    expect(gevonden).toBeGreaterThan(1000);
  });

  it('never tells who it is about', () => {
    fc.assert(
      fc.property(fc.array(feit, { maxLength: 14 }), (feiten) => {
        for (const { melding } of toetsTussen(feiten, OPTIES)) expect(melding).not.toMatch(/a{32}|b{32}/);
      }),
    );
  });
});
