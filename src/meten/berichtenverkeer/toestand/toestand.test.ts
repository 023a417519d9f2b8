import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusDagen } from '../../../kernel/datum.ts';
import { cellenVan } from '../cijfers/cellen.ts';
import type { Feit } from '../domain.ts';
import { toegewezenVolume } from './omvang.ts';
import {
  AANBIEDER,
  ANDERE,
  afkeuring,
  antwoord,
  bericht,
  prestatie,
  start,
  stop,
  toewijzing,
  verzoek,
  wie,
} from './proeffeiten.ts';
import { bouwToestand, bouwTrajecten } from './trajecten.ts';

const d = datum;

/** Facts of so few people, numbers and days that they often meet: versions, removals, rejections, credits, two providers. */
const persoon = fc.integer({ min: 1, max: 3 });
const nummer = fc.constantFrom('1', '2', '3');
const dag = fc.integer({ min: 0, max: 8 }).map((n) => plusDagen(d('2026-01-01'), n * 30));
const status = fc.constantFrom('1' as const, '1' as const, '3' as const);
const bij = fc.constantFrom({}, {}, { aanbieder: ANDERE });
const ref = fc.constantFrom('P1', 'P2', 'P3');
const feit: fc.Arbitrary<Feit> = fc.oneof(
  fc.tuple(persoon, nummer, dag, dag, bij, fc.constantFrom('45', '43')).map(([p, n, op, einde, b, categorie]) =>
    toewijzing(p, n, op, { einde: einde > op ? einde : null, categorie, referentie: `V${n}`, volume: 3, eenheid: '04', frequentie: '4', ...b }),
  ),
  fc.tuple(persoon, nummer, dag).map(([p, n, op]) => toewijzing(p, n, op, { bericht: `weg${op}`, einde: op, redenWijziging: '13' })),
  fc.tuple(persoon, fc.option(nummer), dag, dag, status, bij).map(([p, n, begin, gemeld, s, b]) =>
    start(p, n ?? '', begin, gemeld, { nummer: n, status: s, ...b }),
  ),
  fc.tuple(persoon, nummer, dag, dag, dag, fc.constantFrom('20', '31', '32'), status).map(([p, n, begin, einde, gemeld, reden, s]) =>
    stop(p, n, [begin, einde, gemeld], reden, { status: s }),
  ),
  fc.tuple(persoon, nummer, dag, bij).map(([p, n, op, b]) => verzoek(p, `V${n}`, op, b)),
  fc.tuple(nummer, dag, fc.constantFrom('1' as const, '2' as const)).map(([n, op, a]) => antwoord(`V${n}`, op, { antwoord: a })),
  fc.tuple(persoon, nummer, ref, dag, dag, fc.option(ref)).map(([p, n, r, van, gemeld, vorige]) =>
    prestatie(p, n, r, [van, gemeld], vorige === null ? {} : { vorige, bedrag: -50_000 }),
  ),
  fc.tuple(dag, dag, fc.constantFrom('P1', 'P2', null)).map(([van, op, sleutel]) =>
    afkeuring(`D${van.slice(0, 7)}`, op, sleutel === null ? { klasse: 'Bericht' } : { sleutel }),
  ),
  fc.tuple(nummer, dag).map(([n, op]) => afkeuring(`S${n}-${op}`, op, { soort: 'JW305', klasse: 'StartProduct', sleutel: n, code: '9019' })),
  fc.tuple(dag, dag).map(([van, op]) => bericht('JW325', `A${van}`, op, { over: `D${van.slice(0, 7)}` })),
); // biome-ignore format: one table

const opties = { peildatum: d('2026-12-31') };
const beeld = (feiten: readonly Feit[]) => {
  const toestand = bouwToestand(feiten);
  return { trajecten: toestand.trajecten, losse: toestand.losse, cellen: cellenVan(toestand, opties) };
};

describe('order and repetition', () => {
  it('mean nothing: any permutation with any repetition of the facts of a region gives the same state and figures', () => {
    const feiten = fc.array(feit, { minLength: 1, maxLength: 60 });
    const geval = feiten.chain((lijst) =>
      fc.tuple(
        fc.constant(lijst),
        fc.array(fc.nat(lijst.length - 1), { maxLength: 20 }).chain((nogEens) => {
          const alles = [...lijst, ...nogEens.map((i) => lijst[i] as Feit)];
          return fc.shuffledSubarray(alles, { minLength: alles.length });
        }),
      ),
    );
    fc.assert(
      fc.property(geval, ([lijst, geschud]) => {
        expect(beeld(geschud.map((een) => ({ ...een })))).toEqual(beeld(lijst));
      }),
      { numRuns: 200 },
    );
  });

  it('are so for a deletion: said once or ten times, before or after, it leaves nothing', () => {
    const weg = toewijzing(1, '1', '2026-02-01', {
      ingang: d('2026-01-01'),
      einde: d('2026-01-01'),
      redenWijziging: '13',
    });
    const wel = toewijzing(1, '1', '2026-01-01');
    for (const feiten of [
      [wel, weg],
      [weg, wel],
      [weg, wel, weg, weg, wel],
    ])
      expect(bouwTrajecten(feiten)).toEqual([]);
    // Given again later, it is there again, and waits from then on.
    const weer = toewijzing(1, '1', '2026-03-01');
    expect(bouwTrajecten([weer, weg, wel])).toMatchObject([{ nummer: '1', eerstToegewezenOp: '2026-03-01T10:00:00' }]);
    // Reason 13 with another end is an ordinary version.
    expect(bouwTrajecten([wel, { ...weg, einde: d('2026-01-31') }])).toMatchObject([{ einde: '2026-01-31' }]);
  });
});

describe('an assignment', () => {
  it('is what its latest version says, by time of assignment and not by message', () => {
    const eerst = toewijzing(1, '1', '2026-01-01', { einde: d('2026-03-31') });
    const later = toewijzing(1, '1', '2026-02-01', {
      ingang: d('2026-01-01'),
      einde: d('2026-09-30'),
      dagtekening: d('2026-01-02'),
    });
    expect(bouwTrajecten([later, eerst])).toMatchObject([
      { einde: '2026-09-30', toegewezenOp: '2026-02-01T10:00:00', eerstToegewezenOp: '2026-01-01T10:00:00' },
    ]);
    const uurLater = { ...eerst, toegewezenOp: '2026-01-01T11:00:00', einde: d('2026-04-30') };
    expect(bouwTrajecten([uurLater, eerst])).toMatchObject([{ einde: '2026-04-30' }]);
  });

  it('is not there when its receiver rejected it, as a whole or for this number', () => {
    const feiten = [
      toewijzing(1, '1', '2026-01-01', { bericht: 'X' }),
      toewijzing(1, '2', '2026-01-01', { bericht: 'X' }),
    ];
    const af = (meer: object) => afkeuring('X', '2026-01-03', { soort: 'JW301', ...meer });
    expect(bouwTrajecten([...feiten, af({ klasse: 'Bericht' })])).toEqual([]);
    expect(bouwTrajecten([...feiten, af({ klasse: 'ToegewezenProduct', sleutel: '1' })]).map((t) => t.nummer)).toEqual([
      '2',
    ]);
    // An address that was rejected, or a message of another kind with the same identification, changes nothing.
    expect(
      bouwTrajecten([...feiten, af({ klasse: 'Contact' }), af({ soort: 'JW305', klasse: 'Bericht' })]),
    ).toHaveLength(2);
  });

  it('knows its referrer and day of request by the reference, also when the latest version does not name it', () => {
    const feiten = [
      toewijzing(1, '1', '2026-01-10', { referentie: 'R' }),
      toewijzing(1, '1', '2026-04-10'),
      verzoek(1, 'R', '2026-01-05', { verwijzer: '05' }),
      verzoek(2, 'R', '2026-01-01', { verwijzer: '04' }),
    ];
    expect(bouwTrajecten(feiten)).toMatchObject([{ verwijzer: '05', verzochtOp: '2026-01-05' }]);
  });

  it('counts what is assigned over its whole time', () => {
    const tijd = { ingang: d('2026-01-01'), einde: d('2026-02-14'), volume: 2 };
    // 45 days; 45 / 7 weeks; January and half of February.
    expect(toegewezenVolume({ ...tijd, frequentie: '1' })).toBe(90);
    expect(toegewezenVolume({ ...tijd, frequentie: '2' })).toBe(12.86);
    expect(toegewezenVolume({ ...tijd, frequentie: '4' })).toBe(3);
    expect(toegewezenVolume({ ...tijd, frequentie: '6', einde: null })).toBe(2);
    expect(toegewezenVolume({ ...tijd, frequentie: '4', einde: null })).toBeNull();
  });
});

describe('starts and stops', () => {
  const t = toewijzing(1, '1', '2026-01-01');
  const perioden = (...feiten: readonly Feit[]) => bouwTrajecten([t, ...feiten])[0]?.perioden;

  it('are taken away with status 3, whatever came first, and stand again when delivered later', () => {
    const een = start(1, '1', '2026-01-10', '2026-01-11');
    const weg = start(1, '1', '2026-01-10', '2026-01-20', { status: '3' });
    const weer = start(1, '1', '2026-01-10', '2026-01-25');
    expect(perioden(een, weg)).toEqual([]);
    expect(perioden(weg, een)).toEqual([]);
    expect(perioden(weer, weg, een)).toEqual([{ begin: '2026-01-10', einde: null, reden: null }]);
    // Another first day is another start.
    expect(perioden(weg, start(1, '1', '2026-01-12', '2026-01-13'))).toHaveLength(1);
  });

  it('are corrected on one day: the wrong stop goes, the right one stays', () => {
    const begin = start(1, '1', '2026-01-10', '2026-01-11');
    const fout = stop(1, '1', ['2026-01-10', '2026-03-01', '2026-03-02'], '31');
    const weg = stop(1, '1', ['2026-01-10', '2026-03-01', '2026-03-05'], '31', { status: '3' });
    const goed = stop(1, '1', ['2026-01-10', '2026-03-03', '2026-03-05'], '31');
    for (const feiten of [
      [begin, fout, weg, goed],
      [goed, weg, fout, begin],
    ])
      expect(perioden(...feiten)).toEqual([{ begin: '2026-01-10', einde: '2026-03-03', reden: '31' }]);
  });

  it('stand still with reason 20, go on with a new start, and end for good over a temporary stop', () => {
    const eerste = [
      start(1, '1', '2026-01-10', '2026-01-11'),
      stop(1, '1', ['2026-01-10', '2026-02-01', '2026-02-02'], '20'),
    ];
    expect(perioden(...eerste, start(1, '1', '2026-03-01', '2026-03-02'))).toEqual([
      { begin: '2026-01-10', einde: '2026-02-01', reden: '20' },
      { begin: '2026-03-01', einde: null, reden: null },
    ]);
    expect(perioden(...eerste, stop(1, '1', ['2026-01-10', '2026-04-01', '2026-01-31'], '31'))).toEqual([
      { begin: '2026-01-10', einde: '2026-04-01', reden: '31' },
    ]);
  });

  it('wait for what they belong to, and are linked when it comes', () => {
    const wachter = start(2, '9', '2026-01-10', '2026-01-11');
    const stopper = stop(1, '1', ['2026-01-10', '2026-02-01', '2026-02-02'], '31');
    expect(bouwToestand([t, wachter, stopper]).losse).toEqual([wachter, stopper]);
    const alles = bouwToestand([
      t,
      wachter,
      stopper,
      toewijzing(2, '9', '2026-01-05'),
      start(1, '1', '2026-01-10', '2026-01-11'),
    ]);
    expect(alles.losse).toEqual([]);
    expect(alles.trajecten.map((traject) => traject.perioden.length)).toEqual([1, 1]);
    // Of somebody else it is no start of this assignment.
    expect(bouwToestand([t, start(2, '1', '2026-01-10', '2026-01-11')]).losse).toHaveLength(1);
  });

  it('without a number go to the assignment of which person, provider, product and time fit', () => {
    const los = start(1, '', '2026-02-10', '2026-02-11', { nummer: null, categorie: '43', product: null });
    const ander = toewijzing(1, '2', '2026-02-01', { categorie: '43', product: '43A01' });
    const trajecten = bouwTrajecten([los, t, ander, toewijzing(1, '3', '2026-03-01', { categorie: '43' })]);
    expect(trajecten.map(({ nummer: n, perioden: p }) => [n, p.length])).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 0],
    ]);
  });

  it('follow an assignment that went to another provider', () => {
    const naar = toewijzing(1, '1', '2026-02-01', { aanbieder: ANDERE, ingang: d('2026-01-01') });
    const [traject] = bouwTrajecten([t, naar, start(1, '1', '2026-01-10', '2026-01-11', { aanbieder: AANBIEDER })]);
    expect(traject).toMatchObject({ aanbieder: ANDERE, persoon: wie(1), perioden: [{ begin: '2026-01-10' }] });
  });
});

describe('lines of declarations', () => {
  const t = toewijzing(1, '1', '2026-01-01', { eenheid: '04', volume: 100, frequentie: '6' });
  const regel = (r: string, gemeld: string, meer = {}) =>
    prestatie(1, '1', r, ['2026-01-01', gemeld], { bericht: `D${r}`, ...meer });
  const geld = (...feiten: readonly Feit[]) =>
    bouwTrajecten([t, ...feiten]).map((x) => [x.gedeclareerd, x.geaccepteerd, x.geaccepteerdVolume])[0];

  it('are awarded unless rejected or credited', () => {
    expect(geld(regel('A', '2026-02-01'))).toEqual([50_000, 50_000, 10]);
    expect(geld(regel('A', '2026-02-01'), afkeuring('DA', '2026-02-05', { sleutel: 'A' }))).toEqual([50_000, 0, 0]);
    expect(geld(regel('A', '2026-02-01'), afkeuring('DA', '2026-02-05', { klasse: 'Bericht' }))).toEqual([
      50_000, 0, 0,
    ]);
    const credit = regel('B', '2026-03-01', { vorige: 'A', bedrag: -50_000 });
    expect(geld(credit, regel('A', '2026-02-01'))).toEqual([50_000, 0, 0]);
    expect(geld(credit, regel('A', '2026-02-01'), regel('C', '2026-03-01', { bedrag: 45_000, volume: 9 }))).toEqual([
      95_000, 45_000, 9,
    ]);
  });

  it('count once when sent twice, and a credit waits for what it credits', () => {
    expect(geld(regel('A', '2026-02-01'), regel('A', '2026-03-01', { bericht: 'D2' }))).toEqual([50_000, 50_000, 10]);
    const credit = regel('B', '2026-03-01', { vorige: 'A', bedrag: -50_000 });
    expect(geld(credit)).toEqual([0, 0, 0]);
    expect(bouwToestand([t, credit]).losse).toEqual([credit]);
    expect(geld(credit, { ...credit, referentie: 'C', bericht: 'DC' }, regel('A', '2026-02-01'))).toEqual([
      50_000, 0, 0,
    ]);
  });

  it('are counted in the unit of the assignment where time can be turned into time', () => {
    expect(geld(regel('A', '2026-02-01', { eenheid: '01', volume: 90 }))?.[2]).toBe(1.5);
    expect(geld(regel('A', '2026-02-01', { eenheid: '16', volume: 2 }))?.[2]).toBe(8);
    expect(geld(regel('A', '2026-02-01', { eenheid: '14', volume: 2 }))?.[2]).toBe(0);
  });
});
