import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sindsVorige, volgendBezoek } from './bezoek.ts';
import { looptijd, zekerheid } from './looptijd.ts';
import { GEEN, houd, tot, wissel } from './selectie.ts';
import { leesSignalen } from './zoek.ts';

describe('choosing signals', () => {
  const rij = [11, 12, 13, 14, 15];

  it('is one more or one less', () => {
    const een = wissel(GEEN, 12);
    expect([...een.gekozen]).toEqual([12]);
    expect(wissel(een, 12).gekozen.size).toBe(0);
  });

  it('takes all from the last that was touched, in both directions, and keeps what was chosen', () => {
    const van = wissel(wissel(GEEN, 15), 13);
    expect([...tot(van, 11, rij).gekozen].sort()).toEqual([11, 12, 13, 15]);
    expect([...tot(tot(van, 11, rij), 12, rij).gekozen].sort()).toEqual([11, 12, 13, 15]);
  });

  it('takes only the one itself where there is nothing to begin from, and nothing that is not in the list', () => {
    expect([...tot(GEEN, 13, rij).gekozen]).toEqual([13]);
    expect([...tot(wissel(GEEN, 99), 13, rij).gekozen].sort()).toEqual([13, 99]);
    expect(tot(GEEN, 99, rij).gekozen.size).toBe(0);
  });

  it('never holds what is out of sight', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 })),
        fc.uniqueArray(fc.integer({ min: 1, max: 9 })),
        (ids, zicht) => {
          const gehouden = houd(ids.reduce(wissel, GEEN), zicht).gekozen;
          return [...gehouden].every((id) => zicht.includes(id));
        },
      ),
    );
  });
});

describe('what changed since the last visit', () => {
  it('is nothing at the first visit, and compares with the visit before, not with the last look', () => {
    const eerste = volgendBezoek(null, '2026-11-26T08:00:00Z');
    expect(eerste.vorige).toBeNull();
    const even = volgendBezoek(eerste, '2026-11-26T09:00:00Z');
    expect(even).toEqual({ laatst: '2026-11-26T09:00:00Z', vorige: null });
    const morgen = volgendBezoek(even, '2026-11-27T08:00:00Z');
    expect(morgen.vorige).toBe('2026-11-26T09:00:00Z');
    expect(volgendBezoek(morgen, '2026-11-27T11:00:00Z').vorige).toBe('2026-11-26T09:00:00Z');
  });

  it('tells new, grown and over apart', () => {
    const vorige = '2026-11-01T00:00:00Z';
    const oud = { begin: '2026-08-01T00:00:00Z', laatsteOp: '2026-08-01T00:00:00Z', einde: null };
    expect(sindsVorige(oud, vorige)).toBeUndefined();
    expect(sindsVorige(oud, null)).toBeUndefined();
    expect(sindsVorige({ ...oud, laatsteOp: '2026-11-05T00:00:00Z' }, vorige)).toBe('gegroeid');
    const nieuw = { ...oud, begin: '2026-11-05T00:00:00Z', laatsteOp: '2026-11-05T00:00:00Z' };
    expect(sindsVorige(nieuw, vorige)).toBe('nieuw');
    expect(sindsVorige({ ...nieuw, einde: '2026-11-09T00:00:00Z' }, vorige)).toBe('voorbij');
  });
});

describe('how long it runs', () => {
  it('is said in days, weeks or months', () => {
    expect(looptijd('2026-11-27', '2026-11-27')).toEqual({ eenheid: 'dagen', aantal: 0 });
    expect(looptijd('2026-11-14', '2026-11-27')).toEqual({ eenheid: 'dagen', aantal: 13 });
    expect(looptijd('2026-11-13', '2026-11-27')).toEqual({ eenheid: 'weken', aantal: 2 });
    expect(looptijd('2026-05-27', '2026-11-27')).toEqual({ eenheid: 'maanden', aantal: 6 });
    expect(looptijd('2026-11-28', '2026-11-27').aantal).toBe(0);
  });

  it('is more or less sure', () => {
    expect([1, 0.9, 0.89, 0.6, 0.59, 0].map(zekerheid)).toEqual([
      'zeker',
      'zeker',
      'minder',
      'minder',
      'onzeker',
      'onzeker',
    ]);
  });
});

describe('the address of the list', () => {
  it('keeps what is valid and drops the rest', () => {
    const zoek = {
      tab: 'gesluimerd',
      eigenaar: 'mij',
      ernst: 'stevig,ernstig',
      oorzaak: 'liquiditeit',
      onderwerp: 'gebied',
      regio: 'JZ12',
      gebied: 'GM0363',
      zoek: 'oever',
      sorteer: 'nieuwste',
      pagina: '3',
    } as const;
    expect(leesSignalen(zoek)).toEqual({ ...zoek, pagina: 3 });
    expect(
      leesSignalen({
        tab: 'open',
        eigenaar: 'iedereen',
        ernst: 'zwaar',
        oorzaak: '<b>',
        onderwerp: 'x',
        regio: '12',
        kvk: '1',
        gebied: 'JZ1',
        sorteer: 'gewicht',
        pagina: '1',
      }),
    ).toEqual({});
  });
});
