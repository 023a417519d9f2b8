import { describe, expect, it } from 'vitest';
import { PROEFPROCEDURE } from '../proefprocedure.ts';
import type { Opdracht } from './opdracht.ts';
import { leesProcedure } from './procedure.ts';
import { Proefdossier } from './proefloop.ts';
import { vouw } from './stand.ts';

const TWEE = leesProcedure({
  ...PROEFPROCEDURE,
  versie: 2,
  termijnen: { nieuwe: { ...PROEFPROCEDURE.termijnen.afronding, naam: 'Een nieuwe' } },
});
const boek = (_: string, versie: number) => (versie === 2 ? TWEE : PROEFPROCEDURE);

describe('the state of a dossier', () => {
  it('opens anew what it comes back to, and forgets nothing of the first time', () => {
    const dossier = new Proefdossier(PROEFPROCEDURE);
    for (const [code, dagen] of [
      ['begin', 0],
      ['sluit', 3],
      ['heropen', 30],
      ['sluit', 1],
    ] as const)
      expect(dossier.neem(code, dagen)).toBeNull();
    const { termijnen, taken } = dossier.stand;
    expect(termijnen.map((t) => `${t.code} ${t.ronde} ${t.begon} ${t.afgelopenOp}`)).toEqual([
      'reactie 1 2026-11-27 2026-11-27',
      'afronding 1 2026-11-27 2026-11-30',
      'afronding 2 2026-12-30 2026-12-31',
    ]);
    const stapVan = (nummer: number | null) => {
      const g = dossier.keten.find((een) => een.nummer === nummer);
      return g?.soort === 'overgang' ? g.gegevens.overgang : g?.soort;
    };
    expect(termijnen.map((t) => stapVan(t.afgelopenMet))).toEqual(['begin', 'sluit', 'sluit']);
    // A task that nobody did lapses by the step; one that somebody did ended by being done.
    const geeindigd = taken.map((t) => `${t.code} ${t.stand} ${stapVan(t.afgelopenMet)}`);
    expect(geeindigd).toEqual(expect.arrayContaining(['bel klaar taakKlaar', 'meld vervallen sluit']));
    expect(taken.filter(({ code }) => code === 'bel').map(({ stand }) => stand)).toEqual(['klaar', 'klaar']);
  });

  it('gives a task that comes back the day counted from when it was due, not from when it was done', () => {
    const dossier = new Proefdossier(PROEFPROCEDURE);
    dossier.nodigIedereenUit();
    dossier.neem('begin', 0);
    const open = () => dossier.stand.taken.find((t) => t.code === 'meld' && t.stand === 'open');
    expect(open()?.tot).toBe('2026-12-27');
    dossier.neem('niets', 40);
    expect(
      dossier.doe(dossier.dader('gast'), { soort: 'taakKlaar', taak: open()?.id ?? '', toelichting: '' }),
    ).toBeNull();
    expect(open()?.tot).toBe('2027-01-27');
  });

  it('keeps a task that one party asked of another until who asked, or who leads, lets it go', () => {
    const dossier = new Proefdossier(PROEFPROCEDURE);
    dossier.nodigIedereenUit();
    const [leider, gast] = [dossier.dader('leider'), dossier.dader('gast')];
    const vraag = { soort: 'taakErbij', naam: 'Stuur de prognose', uitleg: '', voor: 'gast', persoon: null, tot: null };
    const weg = () => ({ soort: 'taakWeg', taak: dossier.stand.taken.at(-1)?.id ?? '', reden: 'Niet meer nodig.' });
    expect(dossier.doe(leider, vraag as Opdracht)).toBeNull();
    expect(dossier.doe(gast, weg() as Opdracht)).toContain('Deze taak spraken anderen met u af. Vervallen laat haar');
    expect(dossier.doe(leider, weg() as Opdracht)).toBeNull();
    expect(dossier.doe(gast, { ...vraag, naam: 'Iets van mijzelf' } as Opdracht)).toBeNull();
    expect(dossier.doe(gast, weg() as Opdracht)).toBeNull();
    // What the procedure asks is let go by its own role only.
    dossier.neem('begin', 0);
    const meld = dossier.stand.taken.find(({ code }) => code === 'meld')?.id ?? '';
    expect(dossier.doe(leider, { ...weg(), taak: meld } as Opdracht)).toBe('Deze taak is van: Gast.');
    expect(dossier.doe(gast, { ...weg(), taak: meld } as Opdracht)).toBeNull();
  });

  it('goes by another version from the moment that somebody decides so, its terms as well', () => {
    const dossier = new Proefdossier(PROEFPROCEDURE, boek);
    expect(dossier.doe(dossier.dader('leider'), { soort: 'versie', versie: 2, reden: 'nieuwe afspraken' })).toBeNull();
    expect(dossier.stand.termijnen.filter((t) => t.afgelopenOp === null).map(({ code }) => code)).toEqual(['nieuwe']);
  });

  it('is not there without a beginning', () => {
    expect(() => vouw([], boek)).toThrow('begins with geopend');
  });
});
