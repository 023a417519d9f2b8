import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Datum, datum, plusDagen } from '../../kernel/datum.ts';
import { kwartaalMetRang, periode, rangVan } from '../../kernel/periode.ts';
import { BELEIDSGEGEVENS, GEGEVENS } from '../../meten/catalogus/index.ts';
import type { Levering } from '../../meten/kennis/index.ts';
import { INDICATOREN } from '../indicatoren/index.ts';
import { dagVan, GEBEURTENISSOORTEN, maakRegels, NORMSETS, type Normset, type Voorval } from '../urgentie/index.ts';
import type { Aanbiederkennis } from './aanbiederbeeld.ts';
import type { Beeld } from './beeld.ts';
import { onleesbaar, Regellezer } from './compileren.ts';
import { REGELS, type Regel } from './domain.ts';
import type { Gebiedkennis } from './gebiedbeeld.ts';
import { Regelboek, RUSTDAGEN, type Signaal, signaalTot, volgSignalen } from './lopend.ts';
import { maakRekenaar } from './rekenen.ts';
import { maakTalen } from './talen.ts';
import { GEEN_VERGELIJKING } from './vergelijking.ts';

const regels = maakRegels(
  { gegevens: GEGEVENS, indicatoren: INDICATOREN, gebeurtenissoorten: GEBEURTENISSOORTEN },
  NORMSETS[0] as Normset,
);
if (!regels.ok) throw new Error(regels.fout.join('; '));
const definities = regels.waarde;
const talen = maakTalen(definities, BELEIDSGEGEVENS);
const rekenaar = maakRekenaar(REGELS, definities, BELEIDSGEGEVENS);
const TOT = '2026-11-27T12:00:00.000Z';

const moment = (dag: string): string => `${dag}T10:00:00.000Z`;
const begin = rangVan(periode('2023-K1'));
const dagNaKwartaal = (rang: number): Datum =>
  plusDagen(datum(`${kwartaalMetRang(rang).slice(0, 4)}-01-01`), 92 * ((rang % 4) + 1) + 20);

const cijfers = fc.record(
  {
    opbrengstenTotaal: fc.integer({ min: 1_000_000, max: 9_000_000 }),
    nettoresultaat: fc.integer({ min: -900_000, max: 300_000 }),
    eigenVermogen: fc.integer({ min: -500_000, max: 4_000_000 }),
    balanstotaal: fc.integer({ min: 3_000_000, max: 9_000_000 }),
    liquideMiddelen: fc.integer({ min: 0, max: 3_000_000 }),
    ongebruikteKredietruimte: fc.constant(0),
    bedrijfslasten: fc.integer({ min: 1_000_000, max: 9_000_000 }),
    uniekeClienten: fc.integer({ min: 50, max: 500 }),
    convenantGebroken: fc.integer({ min: 0, max: 1 }),
  },
  { requiredKeys: [] },
);

const levering = (rang: number) =>
  cijfers.map((gegevens): Levering => ({ op: moment(dagNaKwartaal(rang)), periode: kwartaalMetRang(rang), gegevens }));
const verbetering = fc
  .record({
    rang: fc.integer({ min: begin, max: begin + 11 }),
    later: fc.integer({ min: 1, max: 200 }),
    gegevens: cijfers,
  })
  .map(
    ({ rang, later, gegevens }): Levering => ({
      op: moment(plusDagen(dagNaKwartaal(rang), later)),
      periode: kwartaalMetRang(rang),
      gegevens,
    }),
  );
const dagen = fc.integer({ min: 0, max: 1300 }).map((n) => plusDagen(datum('2023-04-01'), n));
const voorval = fc
  .record({
    datum: dagen,
    soort: fc.constantFrom(
      'grootContractVerloren',
      'convenantbreuk',
      'convenantHersteld',
      'salarissenOnzeker',
      'salarissenHersteld',
      'verscherptToezicht',
    ),
  })
  .map((v): Voorval => ({ ...v, op: moment(plusDagen(v.datum, 2)) }));
const uitvraag = fc
  .record({ deadline: dagen, na: fc.option(fc.integer({ min: -20, max: 120 })) })
  .map(({ deadline, na }) => ({
    deadline,
    uitstel: [],
    ingediend: na === null ? [] : [moment(plusDagen(deadline, na))],
    teruggestuurd: [],
    geslotenOp: null,
  }));
const kennis: fc.Arbitrary<Aanbiederkennis> = fc.record({
  soorten: fc.constant(['jeugdhulp']),
  leveringen: fc
    .tuple(
      fc.tuple(...Array.from({ length: 12 }, (_, i) => levering(begin + i))),
      fc.array(verbetering, { maxLength: 3 }),
    )
    .map(([vast, erbij]) => [...vast, ...erbij]),
  gebeurtenissen: fc.array(voorval, { maxLength: 4 }),
  uitvragen: fc.array(uitvraag, { maxLength: 3 }),
  nieuws: fc.constant([]),
  uitleg: fc.constant([]),
});

const reken = (feiten: Aanbiederkennis, tot = TOT): Signaal[] => rekenaar.vanAanbieder(feiten, GEEN_VERGELIJKING, tot);
const bekendVoor = (feiten: Aanbiederkennis, tot: string): Aanbiederkennis => ({
  ...feiten,
  leveringen: feiten.leveringen.filter(({ op }) => op <= tot),
  gebeurtenissen: feiten.gebeurtenissen.filter(({ op }) => op <= tot),
  uitvragen: feiten.uitvragen.map((u) => ({ ...u, ingediend: u.ingediend.filter((op) => op <= tot) })),
});

describe('signals of a provider', () => {
  it('do not depend on the order in which facts are listed, and are the same when made anew', () => {
    fc.assert(
      fc.property(kennis, (feiten) => {
        const om = {
          ...feiten,
          leveringen: feiten.leveringen.toReversed(),
          gebeurtenissen: feiten.gebeurtenissen.toReversed(),
          uitvragen: feiten.uitvragen.toReversed(),
        };
        const eerst = reken(feiten);
        expect(reken(om)).toEqual(eerst);
        expect(reken(feiten)).toEqual(eerst);
      }),
      { numRuns: 20 },
    );
  }, 30_000);

  it('never change by what was learned later: as known on a day they are what they were on that day', () => {
    fc.assert(
      fc.property(kennis, dagen, (feiten, dag) => {
        const tot = moment(dag);
        const toen = reken(bekendVoor(feiten, tot), tot);
        const nu = reken(feiten).flatMap((signaal) => signaalTot(signaal, tot) ?? []);
        expect(nu).toEqual(toen);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it.each([
    ['2026-01-14', '2026-01-14T22:59:59.000Z', '2026-01-14T23:00:05.000Z'],
    ['2026-07-14', '2026-07-14T21:59:59.000Z', '2026-07-14T22:00:05.000Z'],
  ])('see a deadline of %s that passed right after midnight in the Netherlands', (deadline, ervoor, erna) => {
    const laat = { ...REGELS.find(({ onderwerp }) => onderwerp === 'aanbieder'), geldigVan: '2025-01-01' } as Regel;
    const regel = {
      ...laat,
      voorwaarde: 'levering.dagenTeLaat >= 1.0',
      zwaarder: {},
      uitleg: 'Te laat.',
      getallen: {},
    };
    const feiten: Aanbiederkennis = {
      ...{ soorten: [], leveringen: [], gebeurtenissen: [], nieuws: [], uitleg: [] },
      uitvragen: [{ deadline: datum(deadline), uitstel: [], ingediend: [], teruggestuurd: [], geslotenOp: null }],
    };
    const op = (nu: string) =>
      maakRekenaar([regel], definities, BELEIDSGEGEVENS).vanAanbieder(feiten, GEEN_VERGELIJKING, nu);
    expect(op(ervoor)).toEqual([]);
    expect(op(erna)).toMatchObject([{ begin: erna.replace('05.000', '00.000') }]);
  });

  it('run one at a time for each cause, grow by moments in order, and point to the one before', () => {
    let gezien = 0;
    fc.assert(
      fc.property(kennis, (feiten) => {
        const signalen = reken(feiten);
        gezien += signalen.length;
        for (const [, lijst] of Map.groupBy(signalen, ({ oorzaak }) => oorzaak.code)) {
          expect(lijst.map(({ vorige }) => vorige)).toEqual([null, ...lijst.slice(0, -1).map((s) => s.begin)]);
          for (const [i, signaal] of lijst.entries()) {
            const volgende = lijst[i + 1];
            if (volgende) expect(signaal.einde !== null && signaal.einde <= volgende.begin).toBe(true);
          }
        }
        for (const { begin: van, einde, momenten } of signalen) {
          expect(momenten[0]).toMatchObject({ op: van, soort: 'begin' });
          const ops = momenten.map(({ op }) => op);
          expect(ops).toEqual([...new Set(ops)].sort());
          expect(momenten.filter(({ soort }) => soort === 'einde').map(({ op }) => op)).toEqual(
            einde === null ? [] : [einde],
          );
          for (const m of momenten) expect(m.kwaliteit.gewicht >= 0.3 && m.kwaliteit.gewicht <= 1).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
    // Facts that lead to nothing would prove nothing.
    expect(gezien).toBeGreaterThan(100);
  }, 30_000);
});

/** A moment at which one indicator has a value; null: it is not known. */
const beeld = (dag: string, marge: number | null): Beeld => ({
  op: moment(dag),
  periode: null,
  bronnen: { kengetal: marge === null ? {} : { nettomarge: marge } },
  stand: () => ({ periode: null, laatstBekend: false }),
  kwaliteit: () => ({ gewicht: 1, punten: [] }),
});
const PROEF: Regel = {
  ...{
    code: 'proef',
    versie: 1,
    geldigVan: '2020-01-01',
    geldigTot: null,
    naam: 'Proef',
    onderwerp: 'aanbieder',
    ernst: 'licht',
  },
  oorzaak: { code: 'proef', naam: 'Proef', soort: 'financieel' },
  voorwaarde: 'kengetal.nettomarge < 0.0',
  zwaarder: { ernstig: 'kengetal.nettomarge < -0.1' },
  eindigt: 'naTweeMomenten',
  uitleg: 'De marge is {marge}.',
  getallen: { marge: { formule: 'kengetal.nettomarge', label: 'Marge', eenheid: 'fractie', rol: 'waarde' } },
  ...{ waarom: 'Om te proberen.', eigenaar: 'Proef', bron: 'Proef' },
};
const boekVan = (...lijst: readonly Regel[]): Regelboek =>
  new Regelboek(
    lijst.map((regel) => {
      const uit = new Regellezer(talen.aanbieder).lees(regel);
      if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
      return uit.waarde;
    }),
  );
const soorten = (signalen: readonly Signaal[]) => signalen.map(({ momenten }) => momenten.map(({ soort }) => soort));

describe('a running signal', () => {
  it('grows instead of becoming another one, and can become heavier and lighter', () => {
    const lijst = [-0.01, -0.02, -0.2, -0.03].map((marge, i) => beeld(`2026-0${i + 1}-15`, marge));
    const uit = volgSignalen(boekVan(PROEF), lijst);
    expect(soorten(uit)).toEqual([['begin', 'vernieuwd', 'zwaarder', 'lichter']]);
    expect(uit[0]?.momenten[2]?.tekst).toBe('De marge is −20,0%.');
  });

  it(`ends at the second moment without its rule, when that is ${RUSTDAGEN} days after the first`, () => {
    const kort = [
      beeld('2026-01-15', -0.01),
      beeld('2026-02-01', 0.1),
      beeld('2026-02-10', 0.1),
      beeld('2026-02-27', 0.1),
    ];
    expect(volgSignalen(boekVan(PROEF), kort)[0]?.einde).toBeNull();
    expect(volgSignalen(boekVan(PROEF), [...kort, beeld('2026-03-01', 0.1)])[0]?.einde).toBe(moment('2026-03-01'));
    const terug = [
      beeld('2026-01-15', -0.01),
      beeld('2026-02-01', 0.1),
      beeld('2026-02-20', -0.01),
      beeld('2026-03-10', 0.1),
    ];
    expect(volgSignalen(boekVan(PROEF), terug)).toMatchObject([{ einde: null }]);
  });

  it('stays as it was while one of its rules cannot be read, and grows and ends by the other', () => {
    const ander: Regel = {
      ...PROEF,
      code: 'ander',
      voorwaarde: 'kengetal.nettomarge < -0.1',
      zwaarder: { ernstig: 'kengetal.nettomarge < -0.3' },
    };
    const gelezen = [ander, PROEF].map((regel) => {
      const uit = new Regellezer(talen.aanbieder).lees(regel);
      if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
      return uit.waarde;
    });
    const lijst = [beeld('2026-01-15', -0.05), beeld('2026-02-15', -0.15)];
    const eerst = volgSignalen(new Regelboek(gelezen), lijst);
    expect(soorten(eerst)).toEqual([['begin', 'zwaarder']]);
    const kapot = new Regelboek([gelezen[0] as (typeof gelezen)[0], onleesbaar(PROEF)]);
    // Without what was kept it would have begun later, on half of its evidence.
    expect(volgSignalen(kapot, lijst)).toMatchObject([{ begin: moment('2026-02-15') }]);
    expect(volgSignalen(kapot, lijst, eerst)[0]).toBe(eerst[0]);
    expect(volgSignalen(kapot, [...lijst, beeld('2026-03-15', -0.15)], eerst)[0]).toBe(eerst[0]);
    const zwaarder = volgSignalen(kapot, [...lijst, beeld('2026-03-15', -0.5)], eerst);
    expect(zwaarder[0]?.momenten.slice(0, 2)).toEqual(eerst[0]?.momenten);
    expect(zwaarder[0]?.momenten[2]?.bewijs.map(({ regel, ernst }) => [regel, ernst])).toEqual([
      ['ander', 'ernstig'],
      ['proef', 'ernstig'],
    ]);
    const goed = [beeld('2026-03-15', 0.2), beeld('2026-06-15', 0.2)];
    expect(volgSignalen(kapot, [...lijst, ...goed], eerst)).toMatchObject([{ einde: null }]);
    expect(volgSignalen(new Regelboek(gelezen), [...lijst, ...goed], eerst)).toMatchObject([
      { einde: moment('2026-06-15') },
    ]);
  });

  it('ends at once when its rule says so, and comes back as a new one that points to the former', () => {
    const meteen: Regel = { ...PROEF, eindigt: 'meteen' };
    const uit = volgSignalen(boekVan(meteen), [
      beeld('2026-01-15', -0.01),
      beeld('2026-01-16', 0.1),
      beeld('2026-01-17', -0.01),
    ]);
    expect(uit).toMatchObject([
      { begin: moment('2026-01-15'), einde: moment('2026-01-16'), vorige: null },
      { begin: moment('2026-01-17'), einde: null, vorige: moment('2026-01-15') },
    ]);
  });

  it('stays when its figure is missing, and says that it can no longer be checked', () => {
    const uit = volgSignalen(boekVan({ ...PROEF, eindigt: 'meteen' }), [
      beeld('2026-01-15', -0.01),
      beeld('2026-04-15', null),
      beeld('2026-07-15', null),
    ]);
    expect(soorten(uit)).toEqual([['begin', 'onzeker']]);
    expect(uit[0]?.momenten[1]?.kwaliteit).toEqual({
      gewicht: 0.9,
      punten: [expect.stringContaining('nu niet bekend')],
    });
  });

  it('joins rules with one cause, and is as heavy as the heaviest', () => {
    const ander: Regel = {
      ...PROEF,
      code: 'ander',
      ernst: 'stevig',
      voorwaarde: 'kengetal.nettomarge < -0.05',
      zwaarder: undefined,
    };
    const uit = volgSignalen(boekVan(PROEF, ander), [beeld('2026-01-15', -0.01), beeld('2026-04-15', -0.06)]);
    expect(uit).toHaveLength(1);
    expect(uit[0]?.momenten[1]).toMatchObject({ ernst: 'stevig', bewijs: [{ regel: 'ander' }, { regel: 'proef' }] });
  });

  it('is judged by the version that counts on the day', () => {
    const later: Regel = {
      ...PROEF,
      versie: 2,
      geldigVan: '2026-03-01',
      voorwaarde: 'kengetal.nettomarge < -0.05',
      geldigTot: '2026-09-01',
    };
    const lijst = ['2026-01-15', '2026-04-15', '2026-07-15', '2026-10-15'].map((dag) => beeld(dag, -0.06));
    const [uit] = volgSignalen(boekVan(PROEF, later), lijst);
    expect(uit?.momenten.map(({ soort, bewijs }) => [soort, bewijs[0]?.versie])).toEqual([
      ['begin', 1],
      ['vernieuwd', 2],
      ['einde', undefined],
    ]);
    expect(uit?.einde).toBe(moment('2026-10-15'));
  });
});

describe('signals of a municipality or region', () => {
  const antwoorden = {
    ...{ contractVan: '2024-01-01', contractTot: '2026-12-31', inkoopVolgendJaar: '0', inkoopvormAmbulant: 'openbaar' },
    ...{ aantalGecontracteerd: '20', plafondBereikt: '7', betaaltermijnDagen: '45', bevoorschotting: '0' },
    ...{ tariefAmbulantUur: null, tariefPleegzorgEtmaal: null, tariefVerblijfEtmaal: '' },
  };
  const versie = (dag: string, over: string, deel: Record<string, string | null> = {}) => ({
    ...{ op: moment(dag), periode: periode(over), uitgelegd: 0 },
    antwoorden: { ...antwoorden, ...deel },
  });
  const reken2 = (feiten: Partial<Gebiedkennis>) =>
    rekenaar.vanGebied({ beleid: [], uitvragen: [], nieuws: [], berichten: [], ...feiten }, TOT);

  it('are about ceilings, contracts that end, late payment and questions without an answer', () => {
    const uit = reken2({ beleid: [versie('2026-02-01', '2025')] });
    const ernst = Object.fromEntries(uit.map(({ oorzaak, momenten }) => [oorzaak.code, momenten.at(-1)?.ernst]));
    expect(ernst).toEqual({ plafond: 'ernstig', contracteinde: 'stevig', betaaltermijn: 'licht', tarieven: 'licht' });
    const contract = uit.find(({ oorzaak }) => oorzaak.code === 'contracteinde');
    expect(contract?.momenten.map(({ op, ernst: e }) => [dagVan(op), e])).toEqual([
      ['2026-02-01', 'licht'],
      ['2026-07-01', 'stevig'],
    ]);
  });

  it('are about waiting that gets longer by the messages of a region, as it was known then', () => {
    const maand = (nummer: number) => `${2024 + Math.floor(nummer / 12)}-${String((nummer % 12) + 1).padStart(2, '0')}`;
    const reeks = (waarden: readonly number[], dag: string) =>
      waarden.map((waarde, i) => ({ op: moment(dag), tot: null, figuur: 'wachttijd', maand: maand(i), waarde }));
    const gewoon = [40, 44, 41, 45, 42, 40, 43, 41, 44, 42, 41, 43];
    expect(reken2({ berichten: reeks(gewoon, '2026-02-01') })).toEqual([]);
    const [signaal, ...meer] = reken2({
      berichten: [
        ...reeks(gewoon, '2026-02-01'),
        { op: moment('2026-03-05'), tot: null, figuur: 'wachttijd', maand: maand(gewoon.length), waarde: 90 },
      ],
    });
    expect(meer).toEqual([]);
    expect(signaal?.oorzaak.code).toBe('wachttijd');
    expect(signaal?.momenten.map(({ op, ernst: e }) => [dagVan(op), e])[0]).toEqual(['2026-03-05', 'ernstig']);
    // Eight months are too few to say what is usual.
    expect(reken2({ berichten: reeks([...gewoon.slice(0, 7), 90], '2026-02-01') })).toEqual([]);
  });

  it('are about a way of buying that changed, only where both answers are there', () => {
    const nieuw = versie('2026-02-01', '2025', { inkoopvormAmbulant: 'subsidie' });
    const oorzaken = (beleid: Gebiedkennis['beleid']) => reken2({ beleid }).map(({ oorzaak }) => oorzaak.code);
    expect(oorzaken([nieuw])).not.toContain('inkoop');
    expect(
      oorzaken([
        versie('2025-02-01', '2024', {
          bekostigingAmbulant: 'anders',
          inkoopvormVerblijf: 'sas',
          bekostigingVerblijf: 'anders',
        }),
        {
          ...nieuw,
          antwoorden: {
            ...nieuw.antwoorden,
            bekostigingAmbulant: 'anders',
            inkoopvormVerblijf: 'sas',
            bekostigingVerblijf: 'anders',
          },
        },
      ]),
    ).toContain('inkoop');
  });

  it('are about deliveries that are late, and end when they come in', () => {
    const laat = {
      deadline: datum('2026-01-31'),
      uitstel: [],
      ingediend: [moment('2026-04-20')],
      teruggestuurd: [],
      geslotenOp: null,
    };
    const [signaal, ...rest] = reken2({ uitvragen: [laat] });
    expect(rest).toEqual([]);
    expect(signaal).toMatchObject({ oorzaak: { code: 'beleidLaat' }, einde: moment('2026-04-20') });
    expect(signaal?.momenten.map(({ op, ernst }) => [dagVan(op), ernst])).toEqual([
      ['2026-02-15', 'licht'],
      ['2026-03-01', 'licht'],
      ['2026-03-29', 'stevig'],
      ['2026-04-01', 'stevig'],
      ['2026-04-20', 'stevig'],
    ]);
    const uitgesteld = { ...laat, uitstel: [{ op: moment('2026-01-20'), tot: datum('2026-04-30') }] };
    expect(reken2({ uitvragen: [uitgesteld] })).toEqual([]);
  });
});

it('reads every rule that comes with Baken, each with a subject, a cause and a source', () => {
  for (const regel of REGELS) {
    const uit = new Regellezer(talen[regel.onderwerp]).lees(regel);
    expect(uit.ok ? [] : uit.fout).toEqual([]);
  }
  for (const [, lijst] of Map.groupBy(REGELS, ({ oorzaak }) => oorzaak.code))
    expect(new Set(lijst.map(({ oorzaak, onderwerp }) => `${oorzaak.naam} ${oorzaak.soort} ${onderwerp}`)).size).toBe(
      1,
    );
  expect(new Set(REGELS.map(({ code }) => code)).size).toBe(REGELS.length);
});
