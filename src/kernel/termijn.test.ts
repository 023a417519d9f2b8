import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagenTussen, datum, plusDagen } from './datum.ts';
import { type Duur, EENHEDEN, eindeVan, naPauze, restVan } from './termijn.ts';
import { isWerkdag, werkdagenTussen } from './werkdag.ts';

type Geval = readonly [begin: string, aantal: number, eenheid: Duur['eenheid'], einde: string, waarom: string];

// Worked out by hand with a printed calendar.
const WERKDAGEN: readonly Geval[] = [
  ['2026-11-27', 1, 'werkdagen', '2026-11-30', 'Friday to Monday'],
  ['2026-11-27', 5, 'werkdagen', '2026-12-04', 'a whole week'],
  ['2026-11-28', 1, 'werkdagen', '2026-11-30', 'from a Saturday, Monday is the first'],
  ['2026-11-28', 0, 'werkdagen', '2026-11-30', 'none, from a Saturday: when offices open again'],
  ['2026-11-25', 0, 'werkdagen', '2026-11-25', 'none, on a working day: the same day'],
  ['2026-04-02', 1, 'werkdagen', '2026-04-07', 'Good Friday, weekend, Easter Monday'],
  ['2026-04-01', 2, 'werkdagen', '2026-04-07', 'Maundy Thursday counts, Good Friday does not'],
  ['2026-05-13', 1, 'werkdagen', '2026-05-15', 'Ascension Day; the Friday after is a working day'],
  ['2026-05-22', 1, 'werkdagen', '2026-05-26', 'Whit Monday'],
  ['2026-04-24', 1, 'werkdagen', '2026-04-28', 'King’s Day on Monday'],
  [
    '2031-04-25',
    1,
    'werkdagen',
    '2031-04-28',
    'King’s Day would be Sunday: it is Saturday, and Monday is free for work',
  ],
  ['2026-05-04', 1, 'werkdagen', '2026-05-06', '5 May in a year that is no fifth'],
  ['2025-05-02', 1, 'werkdagen', '2025-05-06', '5 May on Monday'],
  ['2027-05-04', 1, 'werkdagen', '2027-05-07', '5 May and Ascension Day side by side'],
  ['2026-12-24', 1, 'werkdagen', '2026-12-28', 'Christmas on Friday and Saturday'],
  ['2026-12-24', 5, 'werkdagen', '2027-01-04', 'Christmas and New Year'],
  ['2026-12-31', 1, 'werkdagen', '2027-01-04', 'New Year on Friday'],
  ['2028-02-28', 1, 'werkdagen', '2028-02-29', 'leap day on Tuesday'],
  ['2028-02-28', 2, 'werkdagen', '2028-03-01', 'over leap day'],
  ['2027-02-26', 1, 'werkdagen', '2027-03-01', 'no leap day'],
  ['2026-03-27', 1, 'werkdagen', '2026-03-30', 'summer time begins on Sunday'],
  ['2026-10-23', 1, 'werkdagen', '2026-10-26', 'summer time ends on Sunday'],
];

const AFGESPROKEN: readonly Geval[] = [
  ['2026-11-27', 0, 'dagen', '2026-11-27', 'none: the day itself'],
  ['2026-11-27', 8, 'dagen', '2026-12-05', 'an agreed term ends on its day, also on Saturday'],
  ['2026-03-28', 1, 'dagen', '2026-03-29', 'a day of 23 hours'],
  ['2026-10-24', 2, 'dagen', '2026-10-26', 'a day of 25 hours'],
  ['2026-11-27', 6, 'weken', '2027-01-08', 'six weeks over the year change'],
  ['2026-01-31', 1, 'maanden', '2026-02-28', 'February has no 31st'],
  ['2028-01-31', 1, 'maanden', '2028-02-29', 'nor in a leap year'],
  ['2026-03-31', 1, 'maanden', '2026-04-30', 'April has 30 days'],
  ['2026-12-15', 2, 'maanden', '2027-02-15', 'months over the year change'],
  ['2028-02-29', 12, 'maanden', '2029-02-28', 'a year after leap day'],
  ['2026-11-30', 3, 'maanden', '2027-02-28', 'cut to February, and Sunday stays Sunday'],
];

const WETTELIJK: readonly Geval[] = [
  ['2026-11-27', 8, 'dagen', '2026-12-07', 'art. 1: Saturday becomes Monday'],
  ['2026-11-22', 2, 'weken', '2026-12-07', 'art. 1: Sunday becomes Monday'],
  ['2026-03-20', 2, 'weken', '2026-04-07', 'art. 1 and 3: Good Friday becomes the Tuesday after Easter'],
  ['2026-03-27', 1, 'maanden', '2026-04-28', 'art. 1: King’s Day becomes the day after'],
  ['2031-04-19', 1, 'weken', '2031-04-28', 'art. 1: King’s Day on Saturday becomes Monday'],
  ['2026-05-04', 1, 'dagen', '2026-05-06', 'art. 1: 5 May becomes 6 May'],
  ['2026-03-28', 1, 'dagen', '2026-03-30', 'art. 1: the Sunday on which summer time begins'],
  ['2027-01-31', 1, 'maanden', '2027-03-01', 'art. 1: cut to Sunday 28 February, becomes Monday'],
  ['2026-11-25', 1, 'weken', '2026-12-02', 'art. 1: a working day stays'],
  ['2026-12-24', 3, 'dagen', '2026-12-29', 'art. 2: only Monday 28 is a working day, so one more'],
  ['2026-04-01', 3, 'dagen', '2026-04-07', 'art. 2: Thursday 2 and Tuesday 7 are two'],
  ['2026-04-02', 3, 'dagen', '2026-04-08', 'art. 2: Easter leaves only Tuesday 7, so one more'],
  ['2026-11-27', 3, 'dagen', '2026-12-01', 'art. 2: over a weekend only Monday is one, so one more'],
  ['2026-11-27', 2, 'dagen', '2026-11-30', 'art. 2 does not hold under three days'],
  ['2026-11-30', 3, 'maanden', '2027-03-01', 'art. 4: three months is within the law'],
  ['2026-08-26', 4, 'maanden', '2026-12-26', 'art. 4: four months is not, Christmas stays'],
  ['2026-10-03', 12, 'weken', '2026-12-28', 'art. 4: twelve weeks is within the law'],
  ['2026-09-26', 13, 'weken', '2026-12-26', 'art. 4: thirteen weeks is not'],
  ['2026-09-27', 90, 'dagen', '2026-12-28', 'art. 4: ninety days is within the law'],
  ['2026-09-26', 91, 'dagen', '2026-12-26', 'art. 4: ninety-one days is not'],
];

describe('the end of a term, worked out by hand', () => {
  it.each([...WERKDAGEN, ...AFGESPROKEN])('%s + %i %s = %s: %s', (begin, aantal, eenheid, einde) => {
    expect(eindeVan(datum(begin), { aantal, eenheid })).toBe(einde);
  });
  it.each(WETTELIJK)('by law %s + %i %s = %s: %s', (begin, aantal, eenheid, einde) => {
    expect(eindeVan(datum(begin), { aantal, eenheid, wettelijk: true })).toBe(einde);
  });
  it('is a day later when a minister put its day on a par with a holiday', () => {
    const duur = { aantal: 2, eenheid: 'dagen', wettelijk: true } as const;
    expect(eindeVan(datum('2026-05-13'), duur, new Set(['2026-05-15']))).toBe('2026-05-18');
  });
});

type Pauze = readonly [einde: string, duur: Duur, van: string, hervat: string, nieuw: string, waarom: string];
const dagen: Duur = { aantal: 30, eenheid: 'dagen' };
const werkdagen: Duur = { aantal: 5, eenheid: 'werkdagen' };
const wet: Duur = { aantal: 2, eenheid: 'weken', wettelijk: true };
const langeWet: Duur = { aantal: 6, eenheid: 'maanden', wettelijk: true };

const PAUZES: readonly Pauze[] = [
  ['2026-12-18', dagen, '2026-11-27', '2026-11-30', '2026-12-21', 'still over a weekend: three days'],
  ['2026-12-18', dagen, '2026-11-27', '2026-11-27', '2026-12-18', 'answered on the same day'],
  [
    '2026-12-04',
    werkdagen,
    '2026-11-27',
    '2026-11-30',
    '2026-12-07',
    'five working days left, after Monday as after Friday',
  ],
  ['2026-12-23', werkdagen, '2026-12-21', '2026-12-24', '2026-12-29', 'two left, Christmas between'],
  ['2026-12-04', werkdagen, '2026-12-02', '2026-12-05', '2026-12-08', 'two left, goes on on Saturday'],
  [
    '2026-11-27',
    werkdagen,
    '2026-11-27',
    '2026-11-28',
    '2026-11-30',
    'none left, goes on on Saturday: the next working day',
  ],
  ['2026-11-20', dagen, '2026-11-23', '2026-12-01', '2026-11-28', 'three days late stays three days late'],
  ['2026-11-20', werkdagen, '2026-11-23', '2026-12-02', '2026-12-01', 'one working day late stays one'],
  ['2026-11-20', werkdagen, '2026-11-22', '2026-11-30', '2026-11-27', 'late since the weekend stays late'],
  ['2026-12-04', wet, '2026-11-25', '2026-11-26', '2026-12-07', 'of the law: not on Saturday'],
  ['2026-12-04', { ...wet, wettelijk: false }, '2026-11-25', '2026-11-26', '2026-12-05', 'agreed: Saturday it is'],
  ['2026-12-04', langeWet, '2026-11-25', '2026-11-26', '2026-12-05', 'longer than the law holds: Saturday it is'],
  ['2026-11-27', wet, '2026-11-27', '2026-11-28', '2026-11-30', 'still on its last day: not on Saturday either'],
  ['2026-04-10', dagen, '2026-03-27', '2026-03-30', '2026-04-13', 'over the night in which summer time begins'],
  ['2026-11-06', dagen, '2026-10-23', '2026-10-26', '2026-11-09', 'over the night in which it ends'],
  ['2026-12-31', dagen, '2026-12-20', '2027-01-03', '2027-01-14', 'over the year change'],
  ['2028-03-01', dagen, '2028-02-28', '2028-03-01', '2028-03-03', 'over leap day'],
];

describe('a clock that stood still, worked out by hand', () => {
  it.each(PAUZES)('%s, %o, still %s until %s: %s: %s', (einde, duur, van, hervat, nieuw) => {
    expect(naPauze(datum(einde), duur, datum(van), datum(hervat))).toBe(nieuw);
  });
});

describe('terms', () => {
  const dag = fc
    .date({ min: new Date('1995-01-01'), max: new Date('2095-12-31'), noInvalidDate: true })
    .map((d) => datum(d.toISOString().slice(0, 10)));
  const duur = fc.record({
    aantal: fc.integer({ min: 1, max: 120 }),
    eenheid: fc.constantFrom(...EENHEDEN),
    wettelijk: fc.boolean(),
  });

  it('end no earlier for who begins later, and never before they begin', () => {
    fc.assert(
      fc.property(dag, fc.nat(30), duur, (begin, later, d) => {
        expect(eindeVan(begin, d) > begin).toBe(true);
        expect(eindeVan(plusDagen(begin, later), d) >= eindeVan(begin, d)).toBe(true);
      }),
    );
  });

  it('of the law end on a working day with two in them, or are longer than the law holds', () => {
    const kort = fc.oneof(
      fc.record({ aantal: fc.integer({ min: 1, max: 90 }), eenheid: fc.constant('dagen' as const) }),
      fc.record({ aantal: fc.integer({ min: 1, max: 12 }), eenheid: fc.constant('weken' as const) }),
      fc.record({ aantal: fc.integer({ min: 1, max: 3 }), eenheid: fc.constant('maanden' as const) }),
    );
    fc.assert(
      fc.property(dag, kort, (begin, d) => {
        const einde = eindeVan(begin, { ...d, wettelijk: true });
        const gewoon = eindeVan(begin, d);
        expect(isWerkdag(einde)).toBe(true);
        expect(einde >= gewoon).toBe(true);
        if (dagenTussen(begin, gewoon) >= 3) expect(werkdagenTussen(begin, einde)).toBeGreaterThanOrEqual(2);
        // No longer than it must: a day less and one of the two is broken.
        if (einde > gewoon) expect(isWerkdag(gewoon) && werkdagenTussen(begin, gewoon) >= 2).toBe(false);
      }),
    );
  });

  it('have left after standing still what they had left before it', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: -40, max: 60 }), fc.nat(60), duur, (van, rest, stil, d) => {
        const einde = plusDagen(van, rest);
        const hervat = plusDagen(van, stil);
        const nieuw = naPauze(einde, d, van, hervat);
        const [was, wordt] = [restVan(einde, d.eenheid, van), restVan(nieuw, d.eenheid, hervat)];
        // Late stays late, and in time stays in time.
        expect(nieuw < hervat).toBe(einde < van);
        if (stil === 0) expect(nieuw).toBe(einde);
        else if (d.eenheid !== 'werkdagen') expect(wordt).toBeGreaterThanOrEqual(was);
        else if (einde < van) expect(wordt).toBe(Math.min(-1, was));
        // With none left it ends on the next working day, when it goes on on a day that is none.
        else expect(wordt).toBe(was === 0 && !isWerkdag(hervat) ? 1 : was);
      }),
      { numRuns: 500 },
    );
  });

  it('never win time by standing still', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 0, max: 60 }), fc.nat(60), duur, (van, rest, stil, d) => {
        const einde = plusDagen(van, rest);
        expect(naPauze(einde, d, van, plusDagen(van, stil)) >= einde).toBe(true);
      }),
      { numRuns: 1000, examples: [[datum('2095-12-30'), 8, 1, { aantal: 1, eenheid: 'werkdagen', wettelijk: false }]] },
    );
  });
});
