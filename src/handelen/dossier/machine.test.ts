import { describe, expect, it } from 'vitest';
import { getSimplePaths } from 'xstate/graph';
import voorbeeld from '../../../docs/voorbeelden/procedures/kwaliteitsgesprek.json' with { type: 'json' };
import { PROCEDURES } from '../procedures.ts';
import { PROEFPROCEDURE } from '../proefprocedure.ts';
import { naarMachine, volgendeToestand } from './machine.ts';
import { leesProcedure, type Procedure } from './procedure.ts';
import { mankementen, Proefdossier } from './proefloop.ts';
import { vouw } from './stand.ts';

/** Built by following docs/een-procedure-toevoegen.md. */
const VOORBEELD = leesProcedure(voorbeeld);

/** Days between two steps, in turn: none, over a weekend, weeks, months. */
const TEMPO = [0, 3, 1, 16, 8, 45];

function loop(procedure: Procedure, stappen: readonly string[]): Proefdossier {
  const dossier = new Proefdossier(procedure);
  dossier.nodigIedereenUit();
  for (const [i, code] of stappen.entries()) {
    const verwacht = volgendeToestand(procedure, dossier.stand.toestand, code);
    expect(dossier.neem(code, TEMPO[i % TEMPO.length] ?? 0), `${stappen.join(' → ')}: ${code}`).toBeNull();
    expect(dossier.stand.toestand).toBe(verwacht);
    expect(mankementen(dossier.stand, procedure, dossier.keten), stappen.join(' → ')).toEqual([]);
  }
  expect(vouw(dossier.keten, dossier.boek)).toEqual(dossier.stand);
  return dossier;
}

/** The shortest way to every state. */
function wegen(procedure: Procedure): Map<string, string[]> {
  const naar = new Map<string, string[]>([[procedure.begin, []]]);
  for (const [toestand, weg] of naar)
    for (const [code, { van, naar: doel }] of Object.entries(procedure.overgangen))
      if (van.includes(toestand) && !naar.has(doel)) naar.set(doel, [...weg, code]);
  return naar;
}

const stappenVan = (procedure: Procedure, toestand: string): string[] =>
  Object.entries(procedure.overgangen)
    .filter(([, { van }]) => van.includes(toestand))
    .map(([code]) => code);

describe.each([PROEFPROCEDURE, VOORBEELD, ...PROCEDURES].map((p) => [p.code, p] as const))(
  'procedure %s',
  (_, procedure) => {
    const codes = Object.keys(procedure.overgangen);

    it('can be walked along every path that visits no state twice', () => {
      const paden = getSimplePaths(naarMachine(procedure), { events: codes.map((type) => ({ type })) });
      for (const { steps } of paden)
        loop(
          procedure,
          steps.map(({ event }) => event.type).filter((type) => codes.includes(type)),
        );
      expect(new Set(paden.map(({ state }) => String(state.value)))).toEqual(
        new Set(Object.keys(procedure.toestanden)),
      );
    });

    it('can be walked along every three steps that follow each other, loops and reopening as well', () => {
      const gelopen = new Set<string>();
      for (const [toestand, weg] of wegen(procedure))
        for (const een of stappenVan(procedure, toestand))
          for (const twee of stappenVan(procedure, procedure.overgangen[een]?.naar ?? ''))
            for (const drie of stappenVan(procedure, procedure.overgangen[twee]?.naar ?? '')) {
              const dossier = loop(procedure, [...weg, een, twee, drie]);
              for (const g of dossier.keten) if (g.soort === 'overgang') gelopen.add(g.gegevens.overgang);
            }
      const kort = codes.filter((code) => !gelopen.has(code));
      for (const code of kort) {
        const van = procedure.overgangen[code]?.van[0] ?? '';
        loop(procedure, [...(wegen(procedure).get(van) ?? []), code]);
      }
    });

    it('refuses every step that it does not have from there, and every person whose it is not', () => {
      for (const [toestand, weg] of wegen(procedure)) {
        const dossier = loop(procedure, weg);
        for (const code of codes) {
          const regel = procedure.overgangen[code];
          if (!regel) continue;
          const vrij = regel.van.includes(toestand);
          expect(volgendeToestand(procedure, toestand, code)).toBe(vrij ? regel.naar : null);
          const opdracht = {
            soort: 'overgang',
            overgang: code,
            van: toestand,
            velden: {},
            reden: '',
            grond: '',
          } as const;
          for (const [rol, dader] of dossier.mensen)
            if (!vrij || !regel.door.includes(rol))
              expect(dossier.doe(dader, opdracht), `${rol}: ${code}`).not.toBeNull();
          expect(dossier.stand.toestand).toBe(toestand);
        }
      }
    });

    it('lets no step be taken with an obligatory field empty, a reason or ground not written, or a task not done', () => {
      for (const [code, regel] of Object.entries(procedure.overgangen)) {
        const dossier = loop(procedure, wegen(procedure).get(regel.van[0] ?? '') ?? []);
        const nodig = regel.vraagt.filter(
          ({ veld, verplicht }) => verplicht && dossier.stand.velden[veld] === undefined,
        );
        const verplicht = dossier.stand.taken.some((taak) => taak.stand === 'open' && taak.verplicht);
        const eist = nodig.length > 0 || regel.reden === 'verplicht' || regel.besluit || (regel.klaar && verplicht);
        const bezwaar = dossier.doe(dossier.dader(regel.door[0] ?? ''), {
          soort: 'overgang',
          overgang: code,
          van: dossier.stand.toestand,
          velden: {},
          reden: '',
          grond: '',
        });
        expect(bezwaar !== null, `${code}: ${bezwaar}`).toBe(eist);
      }
    });

    it('is left by people who act in roles that its parties can have, and tells only roles that it has', () => {
      for (const { door, berichten } of Object.values(procedure.overgangen))
        for (const rol of [...door, ...berichten.map(({ aan }) => aan)]) expect(procedure.rollen).toHaveProperty(rol);
    });
  },
);

describe('a machine', () => {
  it.each(['constructor', '__proto__', 'toString', '', '*', 'xstate.init'])('knows no step %j', (code) => {
    expect(volgendeToestand(PROEFPROCEDURE, 'nieuw', code)).toBeNull();
    expect(volgendeToestand(PROEFPROCEDURE, code, 'begin')).toBeNull();
  });
});
