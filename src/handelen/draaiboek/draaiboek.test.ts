import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { periode } from '../../kernel/periode.ts';
import { geheugenBron } from '../../platform/bestanden/index.ts';
import {
  aangenomenVan,
  type Bord,
  bezwaarTegenAfronden,
  bezwaarTegenZet,
  LEEG_BORD,
  telling,
  type Zet,
  zet,
} from './bord.ts';
import { toetsHerstel } from './herstel.ts';
import { PROCEDURES, STAPPENPLANNEN } from './index.ts';
import { bezwaarTegenDruk, klokstand, tredeOp } from './oefening.ts';
import { maandagVan, maandenVan, toetsPrognose, vergelijk, weekVan } from './prognose.ts';
import { leesPrognosebestand } from './prognosebestand.ts';
import { type Samenhanginvoer, tegenspraken } from './samenhang.ts';
import { stappenfouten, verschillen } from './stappen.ts';
import { VERHALEN } from './verhalen.ts';

const groepErbij = (aantal: number): Zet => ({
  soort: 'groepErbij',
  gebied: 'GM1674',
  gebiedNaam: 'Roosendaal',
  hulpvorm: 'verblijf',
  locatie: '',
  aantal,
});
const aanbod = (plekken: number): Zet => ({
  soort: 'aanbod',
  partijId: null,
  naam: 'De Ontvanger',
  hulpvorm: 'verblijf',
  plekken,
  vanaf: '2026-12-01',
  toelichting: '',
});
const klaar = (groep: number): Zet => ({
  soort: 'groepStand',
  groep,
  dossiers: 'klaar',
  archief: 'klaar',
  personeel: '',
  huisvesting: '',
});

/** Makes the moves that nothing is against; numbers go up as in the chain. */
function speel(zetten: readonly Zet[]): Bord {
  return zetten.reduce((bord, z, i) => (bezwaarTegenZet(bord, z) === null ? zet(bord, z, i + 1) : bord), LEEG_BORD);
}

describe('the board of a transfer', () => {
  it('closes no group without a receiving provider, and is not done while a child is left', () => {
    const bord = speel([groepErbij(3)]);
    expect(bezwaarTegenZet(bord, { soort: 'groepSluit', groep: 1 })).toBe(
      'Zonder ontvangende aanbieder kan een groep niet dicht.',
    );
    expect(bezwaarTegenAfronden(bord)).toContain('3 kinderen');
    const over: Zet = { soort: 'overgedragen', groep: 1, aantal: 1, dag: '2026-12-02' };
    expect(bezwaarTegenZet(bord, over)).toBe('Eerst moet een aanbieder deze groep aannemen.');
  });

  it('takes a group over two providers by splitting it', () => {
    const begin: Zet[] = [groepErbij(10), aanbod(6), aanbod(4), { soort: 'toewijzen', groep: 1, aanbod: 2 }];
    expect(bezwaarTegenZet(speel(begin), { soort: 'aannemen', groep: 1 })).toBe(
      'De Ontvanger heeft nog 6 van de 10 plekken. Splits de groep.',
    );
    const bord = speel([
      ...begin,
      { soort: 'groepSplits', groep: 1, aantal: 4, locatie: 'elders' },
      { soort: 'aannemen', groep: 1 },
      { soort: 'toewijzen', groep: 5, aanbod: 3 },
      { soort: 'aannemen', groep: 5 },
      { soort: 'overgedragen', groep: 1, aantal: 6, dag: '2026-12-02' },
      { soort: 'overgedragen', groep: 5, aantal: 4, dag: '2026-12-02' },
    ]);
    expect(telling(bord)).toMatchObject({ totaal: 10, over: 0, aangenomen: 10, aangeboden: 10, openGroepen: 2 });
    expect(bord.perDag).toEqual({ '2026-12-02': 10 });
    expect(bezwaarTegenZet(bord, { soort: 'groepSluit', groep: 1 })).toBe(
      'De dossiers van deze groep zijn nog niet overgedragen.',
    );
    const dicht = [
      klaar(1),
      klaar(5),
      { soort: 'groepSluit', groep: 1 } as Zet,
      { soort: 'groepSluit', groep: 5 } as Zet,
    ];
    expect(bezwaarTegenAfronden(dicht.reduce((b, z) => zet(b, z, 99), bord))).toBeNull();
  });

  it('never accepts more than was offered, and never loses or makes a child, whatever is tried in whatever order', () => {
    const id = fc.integer({ min: 1, max: 12 });
    const n = fc.integer({ min: 1, max: 9 });
    const los = { soort: 'losmaken' as const, reden: 'gaat niet door' };
    const eenZet: fc.Arbitrary<Zet> = fc.oneof(
      n.map(groepErbij),
      n.map(aanbod),
      fc.record({ groep: id, aantal: n }).map((g) => ({ soort: 'groepSplits' as const, locatie: '', ...g })),
      fc
        .record({ groep: id, aantal: fc.integer({ min: 0, max: 9 }) })
        .map((g) => ({ soort: 'groepBijgesteld' as const, reden: 'een erbij', ...g })),
      fc.record({ groep: id, aanbod: id }).map((g) => ({ soort: 'toewijzen' as const, ...g })),
      id.map((groep) => ({ soort: 'aannemen' as const, groep })),
      id.map((groep) => ({ ...los, groep })),
      fc
        .record({ aanbod: id, plekken: n })
        .map((g) => ({ soort: 'aanbodGewijzigd' as const, reden: 'minder plek', ...g })),
      fc.record({ groep: id, aantal: n }).map((g) => ({ soort: 'overgedragen' as const, dag: '2026-12-02', ...g })),
      id.map(klaar),
      id.map((groep) => ({ soort: 'groepSluit' as const, groep })),
    );
    fc.assert(
      fc.property(fc.array(eenZet, { maxLength: 60 }), (zetten) => {
        const bord = speel(zetten);
        const { totaal, overgedragen } = telling(bord);
        expect(totaal).toBe(bord.begin + bord.bijgesteld);
        expect(overgedragen).toBe(Object.values(bord.perDag).reduce((a, b) => a + b, 0));
        for (const a of bord.aanbod) expect(aangenomenVan(bord, a.id)).toBeLessThanOrEqual(a.plekken);
        for (const g of bord.groepen) {
          expect(g.overgedragen).toBeLessThanOrEqual(g.aantal);
          if (g.gesloten) expect([g.aangenomen || g.aantal === 0, g.overgedragen]).toEqual([true, g.aantal]);
          // A group of nobody is in nobody's way: it can always be closed.
          if (g.aantal === 0 && !g.gesloten)
            expect(bezwaarTegenZet(bord, { soort: 'groepSluit', groep: g.id })).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('liquidity by week', () => {
  it('knows the weeks of the calendar, also around the turn of the year', () => {
    expect(maandagVan('2026-W53')).toBe('2026-12-28');
    expect(maandagVan('2025-W53')).toBeNull();
    expect(weekVan(datum('2027-01-03'))).toBe('2026-W53');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (dagen) => {
        const dag = datum(new Date(Date.UTC(1950, 0, 1 + dagen)).toISOString().slice(0, 10));
        const maandag = maandagVan(weekVan(dag));
        expect(maandag !== null && maandag <= dag && Date.parse(dag) - Date.parse(maandag) < 7 * 86_400_000).toBe(true);
      }),
    );
  });

  const weken = (van: string, standen: readonly number[]) =>
    standen.map((stand, i) => ({
      week: weekVan(datum(new Date(Date.parse(maandagVan(van) ?? '') + i * 7 * 86_400_000).toISOString().slice(0, 10))),
      stand,
    }));

  it('finds a shortage in the middle of a month, and says what it does not know', () => {
    const toets = toetsPrognose(weken('2026-W49', [500, 400, -50, 300, 200]), datum('2026-11-27'));
    expect(toets.binnenZesMaanden).toBe(true);
    expect(toets.eersteTekort).toMatchObject({ maand: '2026-12', tekort: 50 });
    const kort = toetsPrognose(weken('2026-W49', [500, 400, 300, 300]), datum('2026-11-27'));
    expect(kort.binnenZesMaanden).toBeNull();
    expect(kort.onbekend).toContain('2027-02');
    const half = toetsPrognose(weken('2026-W48', Array(27).fill(10)), datum('2026-11-27'));
    expect(half.binnenZesMaanden).toBe(false);
    expect(maandenVan(weken('2026-W49', [1, 2])).at(0)).toEqual({ maand: '2026-12', stand: null });
  });

  it('lays what came true beside what was expected then', () => {
    const eerste = { id: 1, op: '2026-11-20', door: 'x', bestand: null, weken: weken('2026-W48', [100, 90, 80]) };
    const tweede = { ...eerste, id: 2, weken: weken('2026-W49', [70, 60]) };
    expect(vergelijk([eerste, tweede], [{ week: '2026-W48', stand: 95 }])).toEqual([
      { week: '2026-W48', verwacht: 100, werkelijk: 95, verschil: -5 },
      { week: '2026-W49', verwacht: 70, werkelijk: null, verschil: null },
      { week: '2026-W50', verwacht: 60, werkelijk: null, verschil: null },
    ]);
  });

  it('reads a file, and names the rows that it cannot read', async () => {
    const csv = 'Week;Stand\n2026-W49;1.250.000,50\n2026-13-01;5\n2026-W50;veel\n2026-12-20;-200.000,00\n2026-W49;3\n';
    const { weken: gelezen, afgekeurd } = await leesPrognosebestand(geheugenBron('p.csv', csv));
    expect(gelezen).toEqual([
      { week: '2026-W49', stand: 1_250_000.5 },
      { week: '2026-W51', stand: -200_000 },
    ]);
    expect(afgekeurd.map(({ rij, melding }) => `${rij} ${melding}`)).toEqual([
      '3 week: gevonden: 2026-13-01; verwacht: 2026-W48 of 2026-11-29',
      '4 stand: gevonden: veel; verwacht: een bedrag in euro',
      '6 week 2026-W49 staat er al eerder in',
    ]);
    await expect(leesPrognosebestand(geheugenBron('p.csv', 'a;b\n1;2\n'))).rejects.toThrow(
      'verwacht: een kolom “week”',
    );
  });
});

describe('whether trede, draaiboek and signals tell the same', () => {
  const goed: Samenhanginvoer = { trede: 3, onbeoordeeld: false, draaiboek: null, cruciaal: true, ernstigeSignalen: 0 };
  const met = (toestand: string, rest: Partial<Samenhanginvoer> = {}) =>
    tegenspraken({ ...goed, draaiboek: { toestand, cruciaal: true }, ...rest }).map(({ soort }) => soort);
  it.each([
    ['herstelplan', {}, []],
    ['herstelplan', { trede: 2 }, ['tredeTeLaag']],
    ['herstelplan', { trede: 5 }, ['herstelplanTeLicht']],
    ['herstelplan', { trede: 6 }, ['failliet']],
    ['overdracht', {}, ['overdrachtTeVroeg']],
    ['overdracht', { trede: 2 }, ['overdrachtTeVroeg']],
    ['overdracht', { trede: 6 }, []],
    ['nazorg', { trede: 2 }, []],
    ['nazorg', { trede: 4 }, ['nazorgTeVroeg']],
    ['nazorg', { trede: 2, ernstigeSignalen: 1 }, ['signaalInNazorg']],
    ['continuiteitsplan', { trede: 4, onbeoordeeld: true }, ['onbeoordeeld']],
    ['herstelplan', { cruciaal: false }, ['cruciaalAnders']],
    ['herstelplan', { trede: null, cruciaal: null }, []],
  ] as const)('%s with %j: %j', (toestand, rest, verwacht) => {
    expect(met(toestand, rest)).toEqual(verwacht);
  });
  it('asks for a draaiboek from trede 3 on, and not below', () => {
    expect(tegenspraken(goed).map(({ soort }) => soort)).toEqual(['zonderDraaiboek']);
    expect(tegenspraken({ ...goed, trede: 2 })).toEqual([]);
  });
});

describe('durable recovery', () => {
  const k = (p: string, trede: number) => ({ periode: periode(p), trede });
  it('is shown by the newest two quarters in a row, and by nothing less', () => {
    expect(toetsHerstel([k('2026-K2', 2), k('2026-K3', 1), k('2026-K1', 5)], 2).bewezen).toBe(true);
    expect(toetsHerstel([k('2026-K2', 3), k('2026-K3', 1)], 2).bezwaar).toContain('2026-K2 (trede 3)');
    expect(toetsHerstel([k('2026-K1', 1), k('2026-K3', 1)], 2).bezwaar).toContain('ontbreken cijfers');
    expect(toetsHerstel([k('2026-K3', 1), k('2026', 1)], 2).bezwaar).toContain('twee kwartalen');
  });
});

describe('the steps as data', () => {
  const [plan] = STAPPENPLANNEN;
  const [procedure] = PROCEDURES;
  const bekend = { fasen: procedure?.fasen.map((f) => f.code) ?? [], rollen: Object.keys(procedure?.rollen ?? {}) };
  it('are of phases and roles that the procedure has', () => {
    expect(plan && stappenfouten(plan, bekend)).toEqual([]);
    const [stap] = plan?.stappen ?? [];
    if (!plan || !stap) throw new Error('no steps');
    const fouten = stappenfouten({ ...plan, stappen: [stap, { ...stap, fase: 'ooit' }] }, bekend);
    expect(fouten.map(({ plek }) => plek)).toEqual(['stappen.1.fase', 'stappen.1.code']);
  });
  it('say what a new version changes', () => {
    const [een, twee, ...rest] = plan?.stappen ?? [];
    if (!een || !twee) throw new Error('no steps');
    const nieuw = [{ ...een, voor: 'aanbieder' }, ...rest, { ...twee, code: 'nieuw', naam: 'Nieuwe stap' }];
    expect(verschillen([een, twee, ...rest], nieuw)).toEqual({
      erbij: ['Nieuwe stap'],
      weg: [twee.naam],
      anders: [{ naam: een.naam, velden: ['voor'] }],
    });
  });
});

describe('an exercise', () => {
  it('runs ten days a minute, stands still when it is told, and stops for good', () => {
    const minuut = 60_000;
    const drukken = [
      { zet: 'start', op: 0 },
      { zet: 'pauze', op: 2 * minuut },
      { zet: 'start', op: 10 * minuut },
      { zet: 'stop', op: 11 * minuut },
    ] as const;
    expect(klokstand(drukken, minuut, 130)).toEqual({ loopt: true, gestopt: false, dag: 10 });
    expect(klokstand(drukken, 9 * minuut, 130)).toEqual({ loopt: false, gestopt: false, dag: 20 });
    const einde = klokstand(drukken, 99 * minuut, 130);
    expect(einde).toEqual({ loopt: false, gestopt: true, dag: 30 });
    expect(bezwaarTegenDruk(einde, 'start')).toContain('gestopt');
    expect(klokstand(drukken.slice(0, 1), 99 * minuut, 130)).toEqual({ loopt: false, gestopt: false, dag: 130 });
  });
  it('tells a story in which the trede rises to the end', () => {
    const [verhaal] = VERHALEN;
    if (!verhaal) throw new Error('no story');
    expect([0, 20, 60, 130].map((dag) => tredeOp(verhaal, dag))).toEqual([3, 4, 5, 6]);
  });
});
