import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Datum, datum, plusDagen } from '../../kernel/datum.ts';
import { dagVan } from '../urgentie/index.ts';
import { type Bewaard, koppelBewaard } from './koppelen.ts';
import { gedragmomenten, gedragOp, type Uitvraagfeit } from './levergedrag.ts';
import { AFHANDELINGEN, type Ernst, type Momentsoort } from './namen.ts';
import { type Doelwit, toetsHandeling } from './opvolgen.ts';
import { type Groeimoment, gewichtVan, type Opvolgregel, type Stand, standVan, type Volgbaar } from './volgen.ts';

const op = (dag: string): Date => new Date(`${dag}T10:00:00Z`);
const groei = (dag: string, ernst: Ernst, soort: Momentsoort): Groeimoment => ({ op: op(dag), ernst, soort });
const signaal = (deel: Partial<Volgbaar> = {}): Volgbaar => ({
  momenten: [groei('2026-01-10', 'stevig', 'begin')],
  einde: null,
  vervallen: false,
  kwaliteit: 1,
  ...deel,
});
const regel = (nummer: number, dag: string, deel: Partial<Opvolgregel>): Opvolgregel => ({
  ...{ nummer, op: op(dag), door: 'Anouk', soort: 'opmerking', tekst: '', eigenaar: null, tot: null },
  ...{ loosAlarm: null, met: null, koppeling: null, herstelt: null },
  ...deel,
});
const sluimer = (nummer: number, dag: string, tot: string) =>
  regel(nummer, dag, { soort: 'gesluimerd', tot: datum(tot) });
const statusOp = (s: Volgbaar, log: readonly Opvolgregel[], dag: string) => standVan(s, log, datum(dag)).status;

describe('where a signal stands', () => {
  it('sleeps up to and including its last day, and is then open by itself', () => {
    const log = [sluimer(1, '2026-02-01', '2026-03-01')];
    expect(['2026-02-28', '2026-03-01', '2026-03-02'].map((dag) => statusOp(signaal(), log, dag))).toEqual([
      'gesluimerd',
      'gesluimerd',
      'open',
    ]);
  });

  it('wakes earlier, and comes back after a judgement, when it grows heavier than it was then', () => {
    const zwaarder = signaal({
      momenten: [groei('2026-01-10', 'stevig', 'begin'), groei('2026-02-10', 'ernstig', 'zwaarder')],
    });
    const evenZwaar = signaal({
      momenten: [groei('2026-01-10', 'stevig', 'begin'), groei('2026-02-10', 'stevig', 'vernieuwd')],
    });
    for (const besluit of [
      sluimer(1, '2026-02-01', '2026-03-01'),
      regel(1, '2026-02-01', { soort: 'loosAlarm', loosAlarm: 'alBekend' }),
    ]) {
      expect(statusOp(zwaarder, [besluit], '2026-02-20')).toBe('open');
      expect(statusOp(evenZwaar, [besluit], '2026-02-20')).not.toBe('open');
    }
    // What was heavy already when it was judged, was judged.
    expect(statusOp(zwaarder, [regel(1, '2026-02-11', { soort: 'terecht' })], '2026-02-20')).toBe('afgehandeld');
  });

  it('is past with its end, but keeps the judgement that was given', () => {
    const voorbij = signaal({ einde: op('2026-04-01') });
    expect(standVan(voorbij, [], datum('2026-05-01'))).toMatchObject({ status: 'afgehandeld', afhandeling: 'voorbij' });
    const loos = regel(1, '2026-02-01', { soort: 'loosAlarm', loosAlarm: 'gegevenFout' });
    expect(standVan(voorbij, [loos], datum('2026-05-01')).afhandeling).toBe('loosAlarm');
    expect(standVan(signaal({ vervallen: true }), [loos], datum('2026-05-01')).afhandeling).toBe('vervallen');
  });

  it('is merged only while the other one takes care of it', () => {
    const log = [regel(1, '2026-02-01', { soort: 'samengevoegd', met: 9 })];
    const [loopt, voorbij] = [signaal(), signaal({ einde: op('2026-02-20') })];
    const bij = (s: Volgbaar, doel: Partial<Stand> | undefined) =>
      standVan(s, log, datum('2026-03-01'), (id) =>
        id === 9 && doel
          ? { status: 'afgehandeld', afhandeling: null, gesluimerdTot: null, eigenaar: null, ...doel }
          : undefined,
      );
    for (const runt of ['open', 'gesluimerd'] as const)
      expect(bij(loopt, { status: runt }).afhandeling).toBe('samengevoegd');
    for (const klaar of ['terecht', 'voorbij'] as const) {
      expect(bij(loopt, { afhandeling: klaar }).status).toBe('open');
      expect(bij(voorbij, { afhandeling: klaar }).afhandeling).toBe('samengevoegd');
    }
    for (const weg of ['loosAlarm', 'vervallen'] as const) {
      expect(bij(loopt, { afhandeling: weg }).status).toBe('open');
      expect(bij(voorbij, { afhandeling: weg }).afhandeling).toBe('voorbij');
    }
    expect(bij(loopt, undefined).status).toBe('open');
  });

  it('merges only with one that runs', () => {
    const doelwit = (id: number, stand: Stand): Doelwit => ({ id, onderwerp: '1', stand, log: [] });
    const open: Stand = { status: 'open', afhandeling: null, gesluimerdTot: null, eigenaar: null };
    const voegSamen = (ander: Stand) =>
      toetsHandeling(
        doelwit(1, open),
        { soort: 'samengevoegd', met: 9, tekst: '' },
        datum('2026-03-01'),
        doelwit(9, ander),
      ).ok;
    expect(voegSamen(open)).toBe(true);
    expect(voegSamen({ ...open, status: 'gesluimerd' })).toBe(true);
    for (const afhandeling of AFHANDELINGEN)
      expect(voegSamen({ ...open, status: 'afgehandeld', afhandeling })).toBe(false);
  });

  it('goes back to what it was when the last act is undone', () => {
    const bas = { id: '1', naam: 'Bas' };
    const log = [
      regel(1, '2026-02-01', { soort: 'toegewezen', eigenaar: bas }),
      sluimer(2, '2026-02-01', '2026-06-01'),
      regel(3, '2026-02-02', { soort: 'terecht' }),
      regel(4, '2026-02-03', { soort: 'toegewezen', eigenaar: null }),
      regel(5, '2026-02-04', { soort: 'hersteld', herstelt: 3 }),
      regel(6, '2026-02-04', { soort: 'hersteld', herstelt: 4 }),
    ];
    expect(standVan(signaal(), log, datum('2026-03-01'))).toEqual({
      status: 'gesluimerd',
      afhandeling: null,
      gesluimerdTot: '2026-06-01',
      eigenaar: bas,
    });
  });
});

describe('the order of the list', () => {
  it('is by severity, quality and how lately it grew; low quality never hides', () => {
    const dag = datum('2026-01-20');
    const gewicht = (deel: Partial<Volgbaar>, op_: Datum = dag) => gewichtVan(signaal(deel), op_).gewicht;
    expect(gewicht({})).toBe(3);
    expect(gewicht({ kwaliteit: 0.3 })).toBe(0.9);
    expect(gewicht({}, plusDagen(dag, 1000))).toBe(1.5);
    expect(gewicht({ momenten: [groei('2026-01-10', 'ernstig', 'begin')] })).toBe(9);
    expect(gewichtVan(signaal({ kwaliteit: 0.8 }), dag).volgorde).toBe(
      'Plaats in de lijst: 3 punten voor “stevig”, × 0,8 voor de kwaliteit van de gegevens, × 1 voor hoe nieuw het is. Samen 2,4.',
    );
  });
});

describe('which kept signal a new one is', () => {
  const een = (begin: string, einde: string | null = null, oorzaak = 'a') => ({
    onderwerp: '1',
    oorzaak,
    begin,
    einde,
  });
  it('is the one with the same begin, else one that ran at the same time', () => {
    const bewaard: Bewaard[] = [
      { id: 7, ...een('2025-01', '2025-06') },
      { id: 8, ...een('2026-03') },
    ];
    expect(koppelBewaard(bewaard, [een('2025-01', '2025-09'), een('2026-01')])).toEqual({ ids: [7, 8], weg: [] });
    expect(koppelBewaard(bewaard, [een('2026-03', null, 'b')])).toEqual({ ids: [null], weg: [7, 8] });
    expect(koppelBewaard(bewaard, [een('2025-07', '2025-08')])).toEqual({ ids: [null], weg: [7, 8] });
  });

  it('is never two of them, and never gets lost', () => {
    const maand = fc.integer({ min: 10, max: 40 }).map((n) => `20${n}`);
    const lijst = fc
      .array(fc.tuple(maand, fc.constantFrom('a', 'b')), { maxLength: 6 })
      .map((paren) => paren.map(([begin, oorzaak]) => een(begin, `${begin}-9`, oorzaak)));
    fc.assert(
      fc.property(lijst, lijst, (oud, nieuw) => {
        const bewaard = oud.map((signaal_, id) => ({ id, ...signaal_ }));
        const { ids, weg } = koppelBewaard(bewaard, nieuw);
        const gebruikt = [...ids.filter((id) => id !== null), ...weg];
        expect(gebruikt.toSorted((a, b) => a - b)).toEqual(bewaard.map(({ id }) => id));
        expect(ids).toHaveLength(nieuw.length);
      }),
    );
  });
});

describe('how somebody delivers', () => {
  const feit = (deel: Partial<Uitvraagfeit> = {}): Uitvraagfeit => ({
    deadline: datum('2026-05-15'),
    uitstel: [],
    ingediend: [],
    teruggestuurd: [],
    geslotenOp: null,
    ...deel,
  });
  const m = (dag: string) => `${dag}T10:00:00.000Z`;
  it('is late from the day after the deadline until it is in, and not with more time', () => {
    const laat = (deel: Partial<Uitvraagfeit>, dag: string) => gedragOp([feit(deel)], m(dag)).dagenTeLaat;
    expect([laat({}, '2026-05-15'), laat({}, '2026-05-16'), laat({}, '2026-06-15')]).toEqual([0, 1, 31]);
    expect(laat({ ingediend: [m('2026-06-01')] }, '2026-06-15')).toBe(0);
    expect(laat({ uitstel: [{ op: m('2026-05-10'), tot: datum('2026-06-10') }] }, '2026-06-15')).toBe(5);
    // More time that was granted later was not known before.
    expect(laat({ uitstel: [{ op: m('2026-05-20'), tot: datum('2026-06-10') }] }, '2026-05-18')).toBe(3);
    expect(gedragOp([feit({ geslotenOp: m('2026-06-01') })], m('2026-06-15'))).toMatchObject({
      dagenTeLaat: 0,
      ontbrekend: 1,
    });
  });

  it('is looked at again while it is late, without anybody doing anything', () => {
    expect(gedragmomenten([feit()]).map(dagVan)).toEqual(['2026-05-16', '2026-05-30', '2026-06-13', '2026-07-11']);
    expect(gedragmomenten([feit({ ingediend: [m('2026-05-20')] })]).map(dagVan)).toEqual(['2026-05-20', '2026-05-16']);
  });
});
