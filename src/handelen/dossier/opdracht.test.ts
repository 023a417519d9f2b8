import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import voorbeeld from '../../../docs/voorbeelden/procedures/kwaliteitsgesprek.json' with { type: 'json' };
import { plusDagen } from '../../kernel/datum.ts';
import { PROCEDURES } from '../procedures.ts';
import { PROEFPROCEDURE } from '../proefprocedure.ts';
import type { Opdracht } from './opdracht.ts';
import { leesProcedure, type Procedure } from './procedure.ts';
import { mankementen, Proefdossier, vulling } from './proefloop.ts';
import { vouw } from './stand.ts';

/** Built by following docs/een-procedure-toevoegen.md. */
const VOORBEELD = leesProcedure(voorbeeld);

/** Something that somebody tries: numbers pick what it is about, so that most of it makes sense and some does not. */
const poging = fc.record({
  soort: fc.constantFrom(
    'overgang',
    'overgang',
    'overgang',
    'velden',
    'notitie',
    'taakErbij',
    'taakKlaar',
    'taakWeg',
    'taakToegewezen',
    'taakVerzet',
    'termijnVerlengd',
    'deelnemerErbij',
    'deelnemerWeg',
    'versie',
    'eigenaar',
  ),
  wie: fc.nat(50),
  wat: fc.nat(50),
  ander: fc.nat(50),
  dagen: fc.constantFrom(0, 0, 1, 2, 3, 9, 40),
  tot: fc.integer({ min: -3, max: 120 }),
  /** Leaves out what must be there. */
  slordig: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
type Poging = typeof poging extends fc.Arbitrary<infer T> ? T : never;

const kies = <T>(lijst: readonly T[], n: number): T | undefined => lijst[n % Math.max(1, lijst.length)];

function opdrachtVan(dossier: Proefdossier, p: Poging): Opdracht {
  const { procedure, stand } = dossier;
  const tot = plusDagen(dossier.dag, p.tot);
  const reden = p.slordig ? '' : 'daar is een goede reden voor';
  const taak = kies(stand.taken, p.wat)?.id ?? 'geen';
  const persoon = kies([...dossier.bekenden.personen.keys()], p.ander) ?? '';
  const velden = Object.fromEntries(
    p.slordig
      ? [['constructor', 'iets']]
      : Object.entries(procedure.velden).map(([code, veld]) => [code, vulling(veld)]),
  );
  const partijId = (p.ander % (dossier.mensen.size + 1)) + 1;
  const rol = kies([...Object.keys(procedure.rollen), 'constructor'], p.wat) ?? '';
  switch (p.soort) {
    case 'overgang': {
      const van = p.slordig ? procedure.begin : stand.toestand;
      return {
        soort: 'overgang',
        overgang: kies(Object.keys(procedure.overgangen), p.wat) ?? '',
        van,
        velden,
        reden,
        grond: reden,
      };
    }
    case 'velden':
      return { soort: 'velden', velden };
    case 'notitie':
      return { soort: 'notitie', tekst: 'een notitie', genoemd: [persoon] };
    case 'taakErbij':
      return { soort: 'taakErbij', naam: 'Doe dit', uitleg: '', voor: rol, persoon, tot };
    case 'taakKlaar':
      return { soort: 'taakKlaar', taak, toelichting: '' };
    case 'taakWeg':
      return { soort: 'taakWeg', taak, reden };
    case 'taakToegewezen':
      return { soort: 'taakToegewezen', taak, persoon };
    case 'taakVerzet':
      return { soort: 'taakVerzet', taak, tot, reden };
    case 'termijnVerlengd': {
      const termijn = kies(Object.keys(procedure.termijnen), p.wat) ?? 'geen';
      return { soort: 'termijnVerlengd', termijn, tot, reden: 'daar is een goede reden voor' };
    }
    case 'deelnemerErbij':
      return { soort: 'deelnemerErbij', partijId, rol, tot: p.tot % 2 === 0 ? null : tot };
    case 'deelnemerWeg':
      return { soort: 'deelnemerWeg', partijId, rol, reden };
    case 'versie':
      return { soort: 'versie', versie: p.ander % 3, reden };
    case 'eigenaar':
      return { soort: 'eigenaar', persoon: p.slordig ? null : persoon };
  }
}

/** A second version in which a term is gone, another has come, and a task is new. */
function tweedeVersie(procedure: Procedure): Procedure {
  const [eerste, ...rest] = Object.entries(procedure.termijnen);
  const termijnen = eerste ? { ...Object.fromEntries(rest), extra: { ...eerste[1], naam: 'Een nieuwe' } } : {};
  return leesProcedure({ ...procedure, versie: 2, termijnen });
}

describe.each([PROEFPROCEDURE, VOORBEELD, ...PROCEDURES].map((p) => [p.code, p] as const))(
  'commands in %s',
  (_, procedure) => {
    const twee = tweedeVersie(procedure);
    const boek = (_code: string, versie: number) => (versie === 2 ? twee : { ...procedure, versie: 1 });

    it('lead, in any order, twice and by anybody, to nothing that the definition does not allow', () => {
      fc.assert(
        fc.property(fc.array(poging, { minLength: 1, maxLength: 40 }), fc.boolean(), (pogingen, allen) => {
          const dossier = new Proefdossier({ ...procedure, versie: 1 }, boek);
          if (allen) dossier.nodigIedereenUit();
          for (const p of pogingen) {
            dossier.dag = plusDagen(dossier.dag, p.dagen);
            const dader = kies([...dossier.mensen.values()], p.wie);
            if (!dader) continue;
            const opdracht = opdrachtVan(dossier, p);
            for (const _keer of [1, 2]) {
              const [voor, lengte] = [dossier.stand, dossier.keten.length];
              const bezwaar = dossier.doe(dader, opdracht);
              const regels = boek('', dossier.stand.versie);
              expect(mankementen(dossier.stand, regels, dossier.keten)).toEqual([]);
              // Refused is: nothing happened. Done is: one event more.
              if (bezwaar !== null) expect(dossier.stand).toBe(voor);
              expect(dossier.keten).toHaveLength(lengte + (bezwaar === null ? 1 : 0));
              if (dader.naam === 'vreemde' && bezwaar === null)
                expect(voor.deelnemers.some((d) => d.partijId === dader.partijId)).toBe(true);
            }
          }
          expect(vouw(dossier.keten, boek)).toEqual(dossier.stand);
        }),
        { numRuns: 300, seed: 7 },
      );
    });
  },
);

describe('what is of the party that leads', () => {
  const bezig = () => {
    const dossier = new Proefdossier(PROEFPROCEDURE);
    dossier.nodigIedereenUit();
    return dossier;
  };
  it.each<Opdracht>([
    { soort: 'versie', versie: 2, reden: 'daar is een reden voor' },
    { soort: 'termijnVerlengd', termijn: 'afronding', tot: '2027-02-01', reden: 'daar is een reden voor' },
    { soort: 'eigenaar', persoon: null },
    { soort: 'deelnemerErbij', partijId: 2, rol: 'gast', tot: null },
    { soort: 'deelnemerWeg', partijId: 1, rol: 'leider', reden: 'daar is een reden voor' },
  ])('is not of a guest: $soort', (opdracht) => {
    const dossier = bezig();
    expect(dossier.doe(dossier.dader('gast'), opdracht)).toBe('Dit is aan: Leider.');
  });

  it('are the fields that no step asks of a guest', () => {
    const dossier = bezig();
    const velden = { wens: 'een andere wens' };
    expect(dossier.doe(dossier.dader('gast'), { soort: 'velden', velden })).toBe('Dit veld is van een ander.');
    expect(dossier.doe(dossier.dader('leider'), { soort: 'velden', velden })).toBeNull();
  });

  it('cannot be given up until a day: then nobody would lead', () => {
    const dossier = bezig();
    const opdracht: Opdracht = { soort: 'deelnemerErbij', partijId: 1, rol: 'leider', tot: '2026-12-24' };
    expect(dossier.doe(dossier.dader('leider'), opdracht)).toContain('Er moet altijd iemand overblijven');
  });
});

describe('a term', () => {
  it('is extended with a reason, keeps its first day, and not while its clock stands still', () => {
    const dossier = new Proefdossier(PROEFPROCEDURE);
    dossier.nodigIedereenUit();
    const leider = dossier.dader('leider');
    const verleng = (tot: string): string | null =>
      dossier.doe(leider, { soort: 'termijnVerlengd', termijn: 'afronding', tot, reden: 'er is meer tijd nodig' });
    expect(verleng('2027-01-08')).toBe('Verlengen maakt een termijn langer.');
    expect(verleng('2027-01-15')).toBeNull();
    expect(dossier.neem('begin', 3)).toBeNull();
    expect(dossier.neem('vraag', 1)).toBeNull();
    expect(verleng('2027-02-01')).toContain('staat stil');
    // Four days after 27 November it stood still, and ten days later it goes on: ten days more.
    expect(dossier.neem('antwoord', 10)).toBeNull();
    expect(dossier.stand.termijnen.find(({ code }) => code === 'afronding')).toMatchObject({
      oorspronkelijkTot: '2027-01-08',
      tot: '2027-01-25',
      stilSinds: null,
      verlengingen: [{ van: '2027-01-08', tot: '2027-01-15', reden: 'er is meer tijd nodig' }],
    });
  });
});
