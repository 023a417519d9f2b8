import { describe, expect, it } from 'vitest';
import voorbeeld from '../../../docs/voorbeelden/procedures/kwaliteitsgesprek.json' with { type: 'json' };
import { PROCEDURES } from '../procedures.ts';
import { PROEFPROCEDURE } from '../proefprocedure.ts';
import { metVolgorde, uitDefinitie } from './boek.ts';
import { leesProcedure, procedurefouten } from './procedure.ts';

/** Built by following docs/een-procedure-toevoegen.md. */
const VOORBEELD = leesProcedure(voorbeeld);

const { toestanden, overgangen, termijnen } = PROEFPROCEDURE;
const anders = (deel: object) => procedurefouten({ ...PROEFPROCEDURE, ...deel });
const TAAK = { code: 'bel', naam: 'Bel', voor: 'leider', verplicht: false };

describe('a procedure', () => {
  it.each([PROEFPROCEDURE, VOORBEELD, ...PROCEDURES].map((p) => [p.code, p] as const))(
    '%s has no mistake',
    (_, procedure) => {
      expect(procedurefouten(procedure)).toEqual([]);
      expect(leesProcedure(JSON.parse(JSON.stringify(procedure)))).toEqual(procedure);
    },
  );

  it('has a code and a prefix of its own', () => {
    expect(new Set(PROCEDURES.map(({ code, versie }) => `${code}@${versie}`)).size).toBe(PROCEDURES.length);
    const codePer = new Map(PROCEDURES.map(({ kenmerk, code }) => [kenmerk, code]));
    expect(PROCEDURES.every(({ kenmerk, code }) => codePer.get(kenmerk) === code)).toBe(true);
  });

  it.each([
    [
      'a field of a role that is nowhere',
      { velden: { wens: { naam: 'Wens', type: 'tekst', door: ['niemand'] } } },
      'velden.wens.door: gevonden: niemand; verwacht: leider, gast',
    ],
    [
      'a state that nothing leads to',
      { toestanden: { ...toestanden, kwijt: toestanden.klaar } },
      'toestanden.kwijt: geen overgang leidt hierheen',
    ],
    [
      'a state without a way out',
      { toestanden: { ...toestanden, klaar: { ...toestanden.klaar, einde: false } } },
      'toestanden.nieuw: van hier is geen einde te bereiken',
    ],
    [
      'an unknown state',
      { overgangen: { ...overgangen, begin: { ...overgangen.begin, naar: 'elders' } } },
      'overgangen.begin: gevonden: elders',
    ],
    [
      'an unknown role',
      { overgangen: { ...overgangen, begin: { ...overgangen.begin, door: ['baas'] } } },
      'overgangen.begin: gevonden: baas',
    ],
    [
      'an unknown field',
      { overgangen: { ...overgangen, begin: { ...overgangen.begin, vraagt: [{ veld: 'x', verplicht: true }] } } },
      'overgangen.begin.vraagt: gevonden: x',
    ],
    [
      'choices of a field without them',
      { velden: { ...PROEFPROCEDURE.velden, wens: { naam: 'Wens', type: 'keuze' } } },
      'velden.wens: keuzes horen bij',
    ],
    ['a beginning that is an end', { begin: 'klaar' }, 'begin: een dossier kan niet gesloten beginnen'],
    [
      'a task in a closed dossier',
      { toestanden: { ...toestanden, klaar: { ...toestanden.klaar, taken: [TAAK] } } },
      'toestanden.klaar.taken: een gesloten dossier',
    ],
    [
      'a task twice',
      { toestanden: { ...toestanden, nieuw: { ...toestanden.nieuw, taken: [TAAK, TAAK] } } },
      'toestanden.nieuw.taken: een code staat er twee keer',
    ],
    [
      'a term in a closed dossier',
      { termijnen: { x: { ...termijnen.reactie, loopt: ['klaar'] } } },
      'termijnen.x: in klaar is het dossier gesloten',
    ],
    [
      'a term that runs and stands still',
      { termijnen: { x: { ...termijnen.reactie, staatStil: ['nieuw'] } } },
      'termijnen.x: in nieuw kan een termijn niet lopen en stilstaan',
    ],
  ])('is refused with %s', (_, deel, melding) => {
    expect(anders(deel).join('\n')).toContain(melding);
    expect(() => leesProcedure({ ...PROEFPROCEDURE, ...deel })).toThrow();
  });
});

it('keeps its fields, states and steps in the order in which they were written, also out of a database that forgets it', () => {
  const onthouden = JSON.parse(JSON.stringify(metVolgorde(PROEFPROCEDURE)));
  for (const deel of ['velden', 'overgangen', 'toestanden'])
    onthouden[deel] = Object.fromEntries(Object.entries(onthouden[deel]).toReversed());
  const terug = uitDefinitie('volgorde', 1, onthouden);
  for (const deel of ['velden', 'overgangen', 'toestanden'] as const)
    expect(Object.keys(terug[deel])).toEqual(Object.keys(PROEFPROCEDURE[deel]));
});
