import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusMaanden } from '../../kernel/datum.ts';
import { ONDERDEEL, type Onderdeel, verslagVerouderd, vouwAgenda } from './agenda.ts';
import { PROCEDURES } from './index.ts';
import { beurtVan, geldendRitme, type Partner, RITME, regelVoor, ritmefouten } from './ritme.ts';
import { erbij, type Signaalbron, verdeelSignalen, vergelijkCijfers, vergelijkTrede, voorAgenda } from './sinds.ts';
import { type Afspraak, leesTijd, schrijfUitnodiging } from './uitnodiging.ts';

const AANBIEDER: Partner = {
  ...{ soort: 'aanbieder', code: '90000001', naam: 'De Proef', jeugdregio: 'JZ12', trede: 1, cruciaal: false },
  ...{ inEws: true, jongeren: 100, zorgsoorten: ['jeugdhulp'] },
};
const OP = datum('2026-11-27');
const regel = (anders: Partial<Partner>) => regelVoor(RITME, { ...AANBIEDER, ...anders })?.code ?? null;

describe('how often whom', () => {
  it('goes by kind, trede and size: the first rule that fits', () => {
    expect([
      regel({}),
      regel({ jongeren: 2500 }),
      regel({ cruciaal: true }),
      regel({ trede: 3, cruciaal: true }),
      regel({ trede: 6 }),
      regel({ inEws: false }),
      regel({ soort: 'gemeente', code: 'GM0363', inEws: false }),
      regel({ soort: 'jeugdregio', code: 'JZ12', inEws: false }),
    ]).toEqual(['ews', 'groot', 'cruciaal', 'trede3', 'trede4', null, 'gemeente', 'regio']);
  });

  it('says whose turn it is, on the last day still in time', () => {
    const beurt = (laatst: string | null, anders: Partial<Partner> = {}) => {
      const { stand, uiterlijk, dagenTeLaat } = beurtVan(
        RITME,
        { ...AANBIEDER, ...anders },
        laatst === null ? null : datum(laatst),
        OP,
      );
      return [stand, uiterlijk, dagenTeLaat];
    };
    expect(beurt(null)).toEqual(['nooit', null, 0]);
    expect(beurt('2025-11-27')).toEqual(['binnenkort', '2026-11-27', 0]);
    expect(beurt('2025-11-26')).toEqual(['teLaat', '2026-11-26', 1]);
    expect(beurt('2026-01-08')).toEqual(['binnenkort', '2027-01-08', 0]);
    expect(beurt('2026-01-09')).toEqual(['opTijd', '2027-01-09', 0]);
    // A higher trede shortens the time at once.
    expect(beurt('2026-09-01', { trede: 5 })).toEqual(['teLaat', '2026-10-01', 57]);
    expect(beurt('2024-01-01', { inEws: false })).toEqual(['buiten', null, 0]);
  });

  it('never makes somebody late by speaking to them later', () => {
    const dag = fc.integer({ min: 0, max: 48 }).map((terug) => plusMaanden(OP, -terug));
    fc.assert(
      fc.property(dag, dag, fc.integer({ min: 1, max: 6 }), (a, b, trede) => {
        const [vroeg, laat] = a < b ? [a, b] : [b, a];
        const dagen = (laatst: typeof a) => beurtVan(RITME, { ...AANBIEDER, trede }, laatst, OP).dagenTeLaat;
        expect(dagen(laat)).toBeLessThanOrEqual(dagen(vroeg));
      }),
    );
  });

  it('holds from its first day on, and refuses what can never be', () => {
    const straks = { ...RITME, versie: 2, geldigVan: '2026-12-01' };
    expect(geldendRitme([straks, RITME], OP).versie).toBe(1);
    expect(geldendRitme([straks, RITME], datum('2026-12-01')).versie).toBe(2);
    expect(ritmefouten(RITME)).toEqual([]);
    const zonder = RITME.regels.filter(({ soort }) => soort !== 'gemeente');
    expect(ritmefouten({ regels: zonder })[0]?.melding).toContain('elke gemeente');
    const regio = RITME.regels.find(({ code }) => code === 'regio');
    if (!regio) throw new Error('no rule for regions');
    expect(ritmefouten({ regels: [...RITME.regels, { ...regio, code: 'nogeens' }] })[0]?.melding).toContain(
      'geldt nooit',
    );
    expect(ritmefouten({ regels: [{ ...regio, als: { tredeVanaf: 3 } }, ...RITME.regels] })[0]?.plek).toBe(
      'regels/0/als',
    );
  });
});

describe('what changed since the last talk', () => {
  const VAK = { na: '2026-06-01T00:00:00.000Z', tot: '2026-11-01T00:00:00.000Z' };
  const cijfer = (op: string, trede: number, waarde: number | null) => ({
    ...{ op, trede },
    kengetallen: { solvabiliteit: waarde === null ? null : { waarde, periode: op.slice(0, 4) } },
  });
  const NAMEN = [{ code: 'solvabiliteit', naam: 'Solvabiliteit', eenheid: 'fractie' }];

  it('lays beside each other what was known on both days, in whatever order it is given', () => {
    const bron = [
      cijfer('2026-10-31T23:59:59.999Z', 3, 0.1),
      cijfer('2026-05-31T23:59:59.999Z', 1, 0.3),
      cijfer('2026-11-01T00:00:00.000Z', 5, 0.01),
      cijfer('2026-02-01T00:00:00.000Z', 2, 0.2),
    ];
    expect(vergelijkCijfers(bron, NAMEN, VAK)[0]).toMatchObject({ toen: 0.3, nu: 0.1 });
    expect(vergelijkTrede(bron, VAK)).toEqual({ toen: 1, nu: 3 });
  });

  it('tells missing from zero, and leaves out what was never known', () => {
    const bron = [cijfer('2026-02-01T00:00:00.000Z', 1, null), cijfer('2026-07-01T00:00:00.000Z', 1, 0)];
    expect(vergelijkCijfers(bron, NAMEN, VAK)[0]).toMatchObject({ toen: null, nu: 0 });
    expect(vergelijkCijfers(bron.slice(0, 1), NAMEN, VAK)).toEqual([]);
    expect(vergelijkTrede([], VAK)).toEqual({ toen: null, nu: null });
  });

  const signaal = (id: number, begin: string, einde: string | null, ernst = 'licht'): Signaalbron => ({
    ...{ id, titel: `Signaal ${id}`, begin, einde, ernst },
  });

  it('says which signals began, ended and ran all the time', () => {
    const alle = [
      signaal(1, '2026-01-01T00:00:00.000Z', null),
      signaal(2, '2026-01-01T00:00:00.000Z', '2026-07-01T00:00:00.000Z'),
      signaal(3, '2026-06-01T00:00:00.000Z', null),
      signaal(4, '2026-06-02T00:00:00.000Z', '2026-07-02T00:00:00.000Z'),
      signaal(5, '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'),
    ];
    const ids = (lijst: readonly Signaalbron[]) => lijst.map(({ id }) => id);
    const { begonnen, geeindigd, loopt } = verdeelSignalen(alle, VAK);
    expect([ids(begonnen), ids(geeindigd), ids(loopt)]).toEqual([[3, 4], [2, 4], [1]]);
  });

  it('puts the heaviest signals that run on the agenda, never one that ended', () => {
    const alle = [
      signaal(1, '2026-01-01', null),
      signaal(2, '2026-02-01', null, 'ernstig'),
      signaal(3, '2026-03-01', '2026-04-01', 'ernstig'),
      signaal(4, '2026-03-01', null, 'stevig'),
    ];
    expect(voorAgenda(alle, 2).map(({ id }) => id)).toEqual([2, 4]);
  });

  it('counts a moment on the border once', () => {
    const op = [{ op: VAK.na }, { op: VAK.tot }];
    expect(erbij(op, VAK)).toEqual([{ op: VAK.na }]);
  });
});

describe('an agenda', () => {
  const A = '00000000-0000-4000-8000-000000000001';
  const B = '00000000-0000-4000-8000-000000000002';
  const stuk = (nummer: number, onderdeel: string, gegevens: object): Onderdeel => ({
    ...{ nummer, onderdeel, gegevens, op: new Date(0), door: `Iemand ${nummer}`, partijId: 1 },
  });
  const punt = (nummer: number, id: string, titel: string, vervallen = false) =>
    stuk(nummer, ONDERDEEL.punt, { id, titel, aanleiding: '', bron: null, vervallen });
  const zegt = (nummer: number, id: string, tekst: string) =>
    stuk(nummer, ONDERDEEL.bevinding, { punt: id, tekst, besproken: true });

  it('is what happened to its points, the last one wins, in the order of the agenda', () => {
    const agenda = vouwAgenda([
      punt(2, A, 'Eerste'),
      punt(3, B, 'Tweede'),
      zegt(4, B, 'Dit'),
      zegt(5, A, 'Iets'),
      zegt(6, A, 'Iets anders'),
      punt(7, A, 'Eerste, beter'),
    ]);
    expect(agenda.map(({ titel, tekst, nummer, door }) => [titel, tekst, nummer, door])).toEqual([
      ['Eerste, beter', 'Iets anders', 6, 'Iemand 6'],
      ['Tweede', 'Dit', 4, 'Iemand 4'],
    ]);
  });

  it('leaves out what was taken off, and words about a point that one may not see', () => {
    expect(vouwAgenda([punt(2, A, 'Eerste'), punt(3, A, 'Eerste', true), zegt(4, B, 'los')])).toEqual([]);
  });

  it('knows whether a report is of before the last change', () => {
    const verslag = stuk(5, ONDERDEEL.verslag, {});
    expect(verslagVerouderd([punt(2, A, 'Eerste'), zegt(4, A, 'Dit'), verslag])).toBe(false);
    expect(verslagVerouderd([punt(2, A, 'Eerste'), verslag, zegt(6, A, 'Dit')])).toBe(true);
  });
});

describe('an invitation', () => {
  const AFSPRAAK: Afspraak = {
    ...{ kenmerk: 'GSP-2026-000012', titel: 'Gesprek; met komma, en', dag: datum('2026-12-03'), tijd: '14:00' },
    ...{ minuten: 90, plaats: 'Utrecht', uitleg: 'Winter', verzet: 3, stand: 'vast' },
    bladzijde: 'https://baken.example/dossiers/12',
    organisator: null,
  };
  const NU = new Date('2026-11-27T10:00:00Z');
  const regels = (anders: Partial<Afspraak> = {}) =>
    schrijfUitnodiging({ ...AFSPRAAK, ...anders }, NU)
      .replaceAll('\r\n ', '')
      .split('\r\n');

  it('is at the right moment in winter and in summer', () => {
    expect(regels()).toContain('DTSTART:20261203T130000Z');
    expect(regels()).toContain('DTEND:20261203T143000Z');
    expect(regels({ dag: datum('2026-07-01') })).toContain('DTSTART:20260701T120000Z');
    expect(regels({ tijd: null })).toContain('DTSTART;VALUE=DATE:20261203');
  });

  it('moves the same appointment, and says when it does not go on', () => {
    expect(regels()).toContain('UID:GSP-2026-000012@baken.example');
    expect(regels({ verzet: 9 })).toContain('SEQUENCE:9');
    expect(regels()).toContain('STATUS:CONFIRMED');
    expect(regels({ stand: 'voorlopig' })).toContain('STATUS:TENTATIVE');
    expect(regels({ stand: 'vervallen' })).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'METHOD:PUBLISH']));
    const organisator = { naam: 'Toezicht', adres: 'baken@voorbeeld.example' };
    expect(regels({ stand: 'vervallen', organisator })).toContain('METHOD:CANCEL');
    expect(regels()).toContain('SUMMARY:Gesprek\\; met komma\\, en');
  });

  it('names who calls the meeting, where there is an address to name', () => {
    expect(regels().join()).not.toContain('ORGANIZER');
    const organisator = { naam: 'Toezicht "Jeugd"; Utrecht, west', adres: 'baken@voorbeeld.example' };
    expect(regels({ organisator })).toContain(
      'ORGANIZER;CN="Toezicht Jeugd; Utrecht, west":mailto:baken@voorbeeld.example',
    );
  });

  it('reads times as people write them', () => {
    expect(['9.30', '14:00', '24:00', '9', 'twee uur'].map(leesTijd)).toEqual(['09:30', '14:00', null, null, null]);
  });
});

describe('the procedure', () => {
  it('can be read, and every step is somebody’s', () => {
    const [procedure] = PROCEDURES;
    expect(procedure?.kenmerk).toBe('GSP');
    expect(Object.values(procedure?.overgangen ?? {}).every(({ door }) => door.length > 0)).toBe(true);
  });
});
