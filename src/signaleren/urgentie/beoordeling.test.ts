import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { periode } from '../../kernel/periode.ts';
import { GEGEVENS } from '../../meten/catalogus/index.ts';
import type { Levering } from '../../meten/kennis/index.ts';
import { INDICATOREN } from '../indicatoren/index.ts';
import { beoordeel } from './beoordeling.ts';
import { GEBEURTENISSOORTEN, VOORBEELDNORMEN_2026 } from './normset.ts';
import { maakRegels } from './regels.ts';
import { signalenUit } from './signalen.ts';
import type { Voorval } from './voorstel.ts';

const definities = { gegevens: GEGEVENS, indicatoren: INDICATOREN, gebeurtenissoorten: GEBEURTENISSOORTEN };
const gemaakt = maakRegels(definities, VOORBEELDNORMEN_2026);
if (!gemaakt.ok) throw new Error(gemaakt.fout.join('\n'));
const regels = gemaakt.waarde;

type Cijfers = Readonly<Record<string, number>>;
const levering = (op: string, p: string, gegevens: Cijfers): Levering => ({ op, periode: periode(p), gegevens });
const voorval = (dag: string, soort: string): Voorval => ({ op: dag, datum: datum(dag), soort });
const oordeel = (leveringen: readonly Levering[], gebeurtenissen: readonly Voorval[] = [], soorten = ['jeugdhulp']) =>
  beoordeel(regels, { soorten, leveringen, gebeurtenissen });
const treden = (...invoer: Parameters<typeof oordeel>) => oordeel(...invoer).map((v) => v.trede);

/** Sound in everything that cannot be missed. */
const GOED: Cijfers = {
  eigenVermogen: 30,
  balanstotaal: 100,
  vlottendeActiva: 60,
  kortlopendeSchulden: 40,
  opbrengstenTotaal: 100,
  nettoresultaat: 3,
};

describe('a proposal', () => {
  it('is trede 1 without drivers when all is well', () => {
    expect(oordeel([levering('2024-02-15', '2023', GOED)])).toMatchObject([
      { trede: 1, redenen: [], onvolledig: false },
    ]);
  });

  it('is worst-of: a good solvency never outweighs a bad margin', () => {
    const [voorstel] = oordeel([levering('2024-02-15', '2023', { ...GOED, nettoresultaat: -4 })]);
    expect(voorstel).toMatchObject({ trede: 5, redenen: [{ indicator: 'nettomargeRollend', trede: 5, norm: -0.03 }] });
    expect(voorstel?.kengetallen.solvabiliteit).toMatchObject({ waarde: 0.3, trede: 1 });
  });

  it('says in Dutch what is wrong and what one trede down would take', () => {
    const [voorstel] = oordeel([
      levering('2024-02-15', '2023', { ...GOED, eigenVermogen: 3_660_000, balanstotaal: 20e6 }),
    ]);
    expect(voorstel?.redenen[0]).toMatchObject({
      tekst: 'Solvabiliteit 18,3% ligt onder 20%.',
      watNodig: 'Voor trede 2 is minimaal 20% nodig: het eigen vermogen moet ongeveer € 340.000 hoger zijn.',
    });
  });

  it('warns in time: solvency 18,3%, then a loss of 4%, then bankruptcy', () => {
    const jaren = [
      levering('2022-05-30', '2021', {
        opbrengstenTotaal: 41.8e6,
        nettoresultaat: 0.7e6,
        'kengetal.solvabiliteit': 0.183,
      }),
      levering('2023-05-30', '2022', {
        opbrengstenTotaal: 43e6,
        nettoresultaat: -1.72e6,
        'kengetal.solvabiliteit': 0.14,
      }),
    ];
    expect(treden(jaren, [voorval('2023-09-01', 'faillissement')])).toEqual([3, 5, 6]);
  });

  it('keeps norms for a gecertificeerde instelling away from others', () => {
    const cijfers = [levering('2024-02-15', '2023', { ...GOED, certificaatMaandenGeldig: 2 })];
    expect(treden(cijfers)).toEqual([1]);
    expect(treden(cijfers, [], ['jeugdhulp', 'gi'])).toEqual([3]);
  });
});

describe('missing figures', () => {
  it('are never good: without solvency or margin it is at least trede 2', () => {
    const [voorstel] = oordeel([levering('2024-02-15', '2023', { uniekeClienten: 40 })]);
    expect(voorstel).toMatchObject({ trede: 2, onvolledig: true, redenen: [{ indicator: 'gegevensOntbreken' }] });
  });

  it('are only said when liquidity alone is missing from a yearly account', () => {
    const jaar = { eigenVermogen: 30, balanstotaal: 100, opbrengstenTotaal: 100, nettoresultaat: 3 };
    expect(oordeel([levering('2024-05-30', '2023', jaar)])).toMatchObject([
      { trede: 1, onvolledig: true, ontbreekt: ['Liquiditeit'] },
    ]);
  });

  it('leave the last known value in force, and say so', () => {
    const voorstellen = oordeel([
      levering('2024-05-30', '2023', { ...GOED, eigenVermogen: 12 }),
      levering('2025-05-30', '2024', { opbrengstenTotaal: 100, nettoresultaat: 3 }),
    ]);
    expect(voorstellen[1]).toMatchObject({ trede: 4, onvolledig: true });
    expect(voorstellen[1]?.redenen[0]?.tekst).toBe(
      'Solvabiliteit 12,0% ligt onder 15% (laatst bekende waarde, over 2023).',
    );
  });
});

describe('corrections and late deliveries', () => {
  it('judge anew from the day of the correction on', () => {
    const fout = levering('2024-02-15', '2023', { ...GOED, nettoresultaat: -40 });
    expect(treden([fout, levering('2024-03-01', '2023', { nettoresultaat: 4 })])).toEqual([5, 1]);
  });

  it('never make an older period the latest', () => {
    const voorstellen = oordeel([
      levering('2024-05-15', '2024-K1', { ...GOED, nettoresultaat: 3 }),
      levering('2024-06-01', '2023', { ...GOED, eigenVermogen: 1 }),
    ]);
    expect(voorstellen[1]).toMatchObject({ periode: '2024-K1' });
    expect(voorstellen[1]?.kengetallen.solvabiliteit).toMatchObject({ waarde: 0.3, periode: '2024-K1' });
  });
});

describe('an incidental gain', () => {
  const verlies = { ...GOED, nettoresultaat: -2, incidenteleBaten: 0, incidenteleLasten: 0 };
  it('does not hide a loss', () => {
    const bate = { ...verlies, nettoresultaat: 4, incidenteleBaten: 6, opbrengstenTotaal: 106 };
    const [voorstel] = oordeel([levering('2024-02-15', '2023', bate)]);
    expect(voorstel).toMatchObject({ trede: 4, redenen: [{ indicator: 'genormaliseerdeMarge' }] });
  });

  it('does not hide behind an incidental loss of the same size', () => {
    const beide = { ...verlies, nettoresultaat: 1, incidenteleBaten: 6, incidenteleLasten: 6, opbrengstenTotaal: 106 };
    expect(treden([levering('2024-02-15', '2023', beide)])).toEqual([5]);
  });

  it('does not lift the solvency out of an alert', () => {
    const bate = { ...GOED, eigenVermogen: 24, balanstotaal: 106, nettoresultaat: 12, incidenteleBaten: 6 };
    const [voorstel] = oordeel([levering('2024-02-15', '2023', bate)]);
    expect(voorstel?.redenen.map((r) => [r.indicator, r.trede])).toContainEqual(['solvabiliteitGenormaliseerd', 3]);
  });

  it('stops to matter when a later whole year says nothing about gains', () => {
    const bate = { ...GOED, nettoresultaat: 3, incidenteleBaten: 6 };
    const leveringen = [levering('2023-05-30', '2022', bate), levering('2024-05-30', '2023', GOED)];
    expect(treden(leveringen)).toEqual([5, 1]);
  });
});

describe('events', () => {
  const gezond = [levering('2024-01-15', '2023', GOED)];
  it('weigh until an event ends them', () => {
    const loop = [voorval('2024-02-01', 'convenantbreuk'), voorval('2024-09-01', 'convenantHersteld')];
    expect(treden(gezond, loop)).toEqual([1, 4, 1]);
  });

  it('weigh for their months and no longer, the last day included', () => {
    const na = (dag: string) =>
      treden([...gezond, levering(dag, '2024-K1', GOED)], [voorval('2024-02-01', 'grootContractVerloren')]);
    expect(na('2025-02-01').at(-1)).toBe(3);
    expect(na('2025-02-02').at(-1)).toBe(1);
  });

  it('are not ended by good news of the same day', () => {
    const dag = [voorval('2024-02-01', 'opnamestop'), voorval('2024-02-01', 'opnamestopOpgeheven')];
    expect(treden(gezond, dag)).toEqual([1, 3]);
  });

  it('count from their day on when they were known before', () => {
    const vooraf: Voorval = { op: '2024-02-01', datum: datum('2024-04-01'), soort: 'opnamestop' };
    expect(oordeel(gezond, [vooraf]).map((v) => [v.op, v.trede])).toEqual([
      ['2024-01-15', 1],
      ['2024-04-01', 3],
    ]);
  });

  it.each([
    ['2024-04-01', '2024-03-31T22:00:00.000Z', '2024-03-31T21:59:59.999Z'],
    ['2024-12-01', '2024-11-30T23:00:00.000Z', '2024-11-30T22:59:59.999Z'],
  ])(
    'known before %s count from midnight in the Netherlands on, and at once when told after it',
    (dag, begin, ervoor) => {
      const soort = { datum: datum(dag), soort: 'opnamestop' };
      const op = (moment: string) => oordeel([], [{ ...soort, op: moment }]).map((v) => v.op);
      expect(op('2024-02-01T09:00:00.000Z')).toEqual([begin]);
      expect(op(ervoor)).toEqual([begin]);
      const half = begin.replace('00:00.000', '30:00.000');
      expect(op(half)).toEqual([half]);
    },
  );

  it('stop to weigh at midnight in the Netherlands', () => {
    const verloren: Voorval = {
      op: '2024-02-01T09:00:00.000Z',
      datum: datum('2024-02-01'),
      soort: 'grootContractVerloren',
    };
    const na = (op: string) => treden([levering(op, '2024-K1', GOED)], [verloren]).at(-1);
    expect(na('2025-02-01T22:59:59.000Z')).toBe(3);
    expect(na('2025-02-01T23:00:00.000Z')).toBe(1);
  });

  it('alone lead to trede 6', () => {
    expect(treden([], [voorval('2024-02-01', 'uitstelVanBetaling')])).toEqual([6]);
    expect(treden([levering('2024-02-15', '2023', { ...GOED, eigenVermogen: -90, nettoresultaat: -90 })])).toEqual([5]);
  });
});

describe('signals', () => {
  it('tell what became worse, and that trede 2 was reached (R-027)', () => {
    const signalen = signalenUit(
      oordeel(
        [
          levering('2024-02-15', '2023-K4', GOED),
          levering('2024-05-15', '2024-K1', { ...GOED, nettoresultaat: 3, eigenVermogen: 24 }),
          levering('2024-08-15', '2024-K2', { ...GOED, nettoresultaat: 5, eigenVermogen: 24 }),
        ],
        [voorval('2024-09-01', 'bijzonderBeheer')],
      ),
    );
    expect(signalen.map((s) => [s.op, s.soort, s.code, s.ernst])).toEqual([
      ['2024-05-15', 'trede', 'trede-2', 'licht'],
      ['2024-05-15', 'kengetal', 'solvabiliteit', 'licht'],
      ['2024-09-01', 'trede', 'trede-4', 'ernstig'],
      ['2024-09-01', 'gebeurtenis', 'bijzonderBeheer', 'ernstig'],
    ]);
  });
});

describe('definitions that do not fit together', () => {
  it('are all named at once', () => {
    const normen = [
      {
        ...(VOORBEELDNORMEN_2026.normen[0] as (typeof VOORBEELDNORMEN_2026.normen)[number]),
        grenzen: { 2: 0.1, 3: 0.2 },
      },
    ];
    const onmisbaar = [{ code: 'x', naam: 'X', indicatoren: ['nooitVanGehoord'], tredeBijOntbreken: 2 as const }];
    expect(maakRegels(definities, { ...VOORBEELDNORMEN_2026, normen, onmisbaar })).toEqual({
      ok: false,
      fout: [
        'voorbeeldnormen-2026: de grenzen van solvabiliteit staan niet op volgorde van zwaarte',
        'voorbeeldnormen-2026: kengetal nooitVanGehoord bestaat niet',
      ],
    });
  });
});
