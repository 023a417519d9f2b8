import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { kwartaalMetRang, periode } from '../../kernel/periode.ts';
import { OVERNEEMREGELS, overnamesVoor, vorigePeriode, zelfdeMoment } from './overnemen.ts';
import { BELEID, sjabloon, VELDEN, veld } from './proefvelden.ts';
import { laatstePeriode, opzetVan, SJABLONEN, veldenVan, voorstelDeadline } from './sjablonen.ts';
import { toetsOpzet } from './toets.ts';

const VANDAAG = datum('2026-11-27');

describe('the standard requests', () => {
  it('ask only what is in the catalogue, once, and of all that the form fits', () => {
    for (const een of SJABLONEN) {
      const keuzevelden = een.aan === 'aanbieders' ? VELDEN : BELEID;
      const velden = veldenVan(een, keuzevelden);
      expect(
        velden.map(({ code }) => code),
        een.code,
      ).toEqual(een.velden.flatMap(({ codes }) => codes));
      const plekken = toetsOpzet(
        een.aan,
        { ...opzetVan(een, keuzevelden, { vandaag: VANDAAG, termijnDagen: 45 }) },
        { keuzevelden, versies: new Map(keuzevelden.map((v) => [`${v.code}@${v.versie}`, v])), onbekendeKvks: [] },
      );
      expect(plekken, een.code).toEqual([]);
    }
  });

  it('has everything that is known about procurement in the yearly one (R-012)', () => {
    const gevraagd = veldenVan(sjabloon('inkoopbeleid'), BELEID).map(({ code }) => code);
    expect([...gevraagd].sort()).toEqual(BELEID.map(({ code }) => code).sort());
    const blokken = new Set(BELEID.map(({ blok }) => blok));
    expect(blokken).toEqual(new Set(['inkoop', 'contract', 'bekostiging', 'tarieven', 'plafonds']));
  });

  const tikken = (over: string, vorm: string): string[] => {
    const overgenomen = new Set(overnamesVoor(periode(over)).map(({ gegeven }) => gegeven));
    return veldenVan(sjabloon('kwartaal'), VELDEN)
      .filter(({ code, vormen }) => (vormen as readonly string[]).includes(vorm) && !overgenomen.has(code))
      .map(({ code }) => code);
  };

  it('leave at most 25 fields to type in a second quarter, in every form', () => {
    for (const vorm of ['aanbieder', 'gi', 'combinatie'])
      for (const over of ['2026-K2', '2026-K3', '2026-K4']) {
        const lijst = tikken(over, vorm);
        expect(lijst.length, `${vorm} ${over}: ${lijst.join(' ')}`).toBeLessThanOrEqual(25);
        expect(lijst, vorm).toContain('eigenVermogen');
      }
  });

  it('takes no budget of last year over into a first quarter', () => {
    expect(tikken('2026-K1', 'aanbieder')).toEqual(
      expect.arrayContaining(['begrotingResultaat', 'incidenteleBaten', 'productieBegroot']),
    );
  });

  it.each([
    ['2026-11-27', false, '2026-K3'],
    ['2026-10-01', false, '2026-K3'],
    ['2026-09-30', false, '2026-K2'],
    ['2026-01-01', false, '2025-K4'],
    ['2026-12-31', true, '2025'],
  ])('on %s (year: %s) are about %s', (op, perJaar, verwacht) => {
    expect(laatstePeriode(datum(op), perJaar)).toBe(verwacht);
  });

  it('give 45 days after the quarter, and never less than three weeks', () => {
    expect(voorstelDeadline(periode('2026-K3'), 45, datum('2026-10-05'))).toBe('2026-11-14');
    expect(voorstelDeadline(periode('2026-K3'), 45, datum('2026-11-27'))).toBe('2026-12-18');
  });
});

describe('what is taken over from the quarter before', () => {
  const uit = (over: string, code: string) => overnamesVoor(periode(over)).find(({ gegeven }) => gegeven === code);

  it('shifts the forecast of money by three months', () => {
    expect(uit('2026-K2', 'liquiditeitMaand1')).toMatchObject({ uit: 'liquiditeitMaand4', periode: '2026-K1' });
    expect(uit('2026-K2', 'liquiditeitMaand9')).toMatchObject({ uit: 'liquiditeitMaand12' });
    expect(uit('2026-K2', 'liquiditeitMaand10')).toBeUndefined();
  });

  it('goes on at the pace of a stroom, also over the end of a year', () => {
    expect(uit('2026-K2', 'afschrijvingen')).toMatchObject({ periode: '2026-K1', maal: 2 });
    expect(uit('2026-K3', 'afschrijvingen')).toMatchObject({ maal: 1.5 });
    expect(uit('2026-K1', 'afschrijvingen')).toMatchObject({ periode: '2025-K4', maal: 0.25 });
  });

  it('begins some figures anew each year, and takes nothing over in a year', () => {
    expect(uit('2026-K1', 'begrotingResultaat')).toBeUndefined();
    expect(uit('2026-K2', 'begrotingResultaat')).toMatchObject({ maal: 2 });
    expect(uit('2026-K2', 'certificaatMaandenGeldig')).toMatchObject({ plus: -3 });
    expect(overnamesVoor(periode('2026'))).toEqual([]);
  });

  it('is about figures of the catalogue, each once, and only a stroom goes at a pace', () => {
    const codes = OVERNEEMREGELS.map(({ gegeven }) => gegeven);
    expect(new Set(codes).size).toBe(codes.length);
    for (const regel of OVERNEEMREGELS) {
      expect(veld(regel.gegeven).aard, regel.gegeven).toBeDefined();
      if (regel.hoe === 'evenredig') expect(veld(regel.gegeven).aard, regel.gegeven).toBe('stroom');
      if (regel.hoe === 'schuif') expect(veld(regel.uit).blok).toBe('liquiditeitsprognose');
      if (regel.hoe === 'zelfde' && veld(regel.gegeven).aard === 'stroom') expect(regel.binnenJaar).toBe(true);
    }
  });

  it('always comes from the quarter right before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8000, max: 8200 }), (rang) => {
        const over = kwartaalMetRang(rang);
        expect(vorigePeriode(over)).toBe(kwartaalMetRang(rang - 1));
        for (const { periode: bron, maal } of overnamesVoor(over)) {
          expect(bron).toBe(kwartaalMetRang(rang - 1));
          expect(maal).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('knows a year and its fourth quarter as one moment', () => {
    expect(zelfdeMoment(periode('2025'))).toBe('2025-K4');
    expect(zelfdeMoment(periode('2025-K4'))).toBe('2025');
    expect(zelfdeMoment(periode('2025-K3'))).toBeNull();
  });
});
