import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { periode } from '../../kernel/periode.ts';
import { geheugenBron } from '../../platform/bestanden/index.ts';
import { toetsHerstel } from './herstel.ts';
import { PROCEDURES, STAPPENPLANNEN } from './index.ts';
import { bezwaarTegenDruk, klokstand, tredeOp } from './oefening.ts';
import { maandagVan, maandenVan, tekortweken, toetsPrognose, vergelijk, weekVan } from './prognose.ts';
import { leesPrognosebestand } from './prognosebestand.ts';
import { type Samenhanginvoer, tegenspraken } from './samenhang.ts';
import { stappenfouten, verschillen } from './stappen.ts';
import { VERHALEN } from './verhalen.ts';

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

  it('names the first week below zero beside the deepest, of the weeks that are not over', () => {
    const [vandaag, kort] = [datum('2026-11-27'), weken('2026-W46', [-900, 10, 5, 0, -50, -170, -170, 20])];
    expect(tekortweken(kort, vandaag)).toEqual({
      eerste: { week: '2026-W50', tekort: 50 },
      grootste: { week: '2026-W51', tekort: 170 },
    });
    expect(tekortweken(weken('2026-W48', [-5]), vandaag).eerste).toEqual({ week: '2026-W48', tekort: 5 });
    expect(tekortweken(weken('2026-W49', [5, 0]), vandaag)).toEqual({ eerste: null, grootste: null });
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

  it('reads lines that are typed without a header, and counts them as they are typed', async () => {
    const zonder = await leesPrognosebestand(geheugenBron('p.csv', '2026-W49;20000\n\nooit;3\n2026-W50;-5000\n'));
    expect(zonder.weken).toEqual([
      { week: '2026-W49', stand: 20_000 },
      { week: '2026-W50', stand: -5000 },
    ]);
    expect(zonder.afgekeurd.map(({ rij }) => rij)).toEqual([3]);
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
    ['gesloten', { trede: 2, cruciaal: false, onbeoordeeld: true }, []],
    ['gesloten', { trede: 3 }, ['tredeNaSluiten']],
    ['gesloten', { trede: 2, ernstigeSignalen: 2 }, ['signaalNaSluiten']],
    // Whose young people are all gone may stay where it is.
    ['gesloten', { trede: 6, overgedragen: true }, []],
    ['gesloten', { trede: 4, overgedragen: true }, ['tredeNaSluiten']],
    ['gesloten', { trede: 6, overgedragen: false }, ['tredeNaSluiten']],
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
