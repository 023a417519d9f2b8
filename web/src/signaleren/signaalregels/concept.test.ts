import { describe, expect, it } from 'vitest';
import {
  alsRegel,
  alsVersie,
  codeVan,
  conceptVan,
  getallenVan,
  LEEG_GETAL,
  leegConcept,
  namenIn,
  voorbeeldVan,
  zwaardereDan,
} from './concept.ts';
import { ontbrekend, vanServer } from './fouten.ts';
import { telProef } from './tellen.ts';
import type { Kwartaal, Regel } from './typen.ts';

const LEEG = leegConcept('2026-11-27');
const GETAL = { ...LEEG_GETAL, formule: 'kengetal.x', label: 'Wat het is' };

const REGEL: Regel = {
  code: 'bufferDun',
  versie: 2,
  naam: 'De buffer is dun',
  onderwerp: 'aanbieder',
  oorzaak: { code: 'liquiditeit', naam: 'Geld raakt op', soort: 'financieel' },
  ernst: 'licht',
  voorwaarde: 'kengetal.liquiditeitsbuffer < 1.0',
  zwaarder: { ernstig: 'kengetal.liquiditeitsbuffer < 0.2' },
  eindigt: 'naTweeMomenten',
  uitleg: 'Er is geld voor {maanden}.',
  getallen: {
    maanden: { ...GETAL, eenheid: 'maanden' },
    omzet: { ...GETAL, rol: 'extra', eenheid: 'euro' },
  },
  waarom: 'Zonder geld kan niemand betaald worden.',
  eigenaar: 'Team vroegsignalering',
  bron: 'Voorstel',
  geldigVan: '2021-01-01',
  geldigTot: null,
  eigen: false,
};

describe('a rule that is typed', () => {
  it('has a figure for every name in the sentence, once, and the extra ones after them', () => {
    expect(namenIn('{nu} en {grens}, weer {nu}. {Fout} {x y}')).toEqual(['nu', 'grens']);
    const getallen = { los: { ...GETAL, rol: 'extra' as const }, oud: GETAL };
    expect(getallenVan({ uitleg: 'Het is {nu}.', getallen })).toEqual(['nu', 'los']);
    expect(Object.keys(alsRegel({ ...LEEG, uitleg: 'Het is {nu}.', getallen }).getallen)).toEqual(['nu', 'los']);
  });

  it('comes back as it was, from today on', () => {
    const { code: _c, versie: _v, eigen: _e, ...regel } = REGEL;
    expect(alsVersie(conceptVan(REGEL, '2026-11-27'), 2)).toEqual({ ...regel, geldigVan: '2026-11-27', basis: 2 });
    expect(conceptVan({ ...REGEL, geldigVan: '2027-01-01' }, '2026-11-27').geldigVan).toBe('2027-01-01');
  });

  it('can only become heavier than it is', () => {
    expect([zwaardereDan('licht'), zwaardereDan('stevig'), zwaardereDan('ernstig')]).toEqual([
      ['stevig', 'ernstig'],
      ['ernstig'],
      [],
    ]);
    const zwaar = { ...LEEG, ernst: 'ernstig' as const, stevig: 'true', ernstig: 'true' };
    expect(alsRegel(zwaar)).not.toHaveProperty('zwaarder');
    expect(alsRegel({ ...zwaar, ernst: 'stevig' }).zwaarder).toEqual({ ernstig: 'true' });
  });

  it('gets a code for a new cause from its name', () => {
    expect(codeVan('Geld raakt óp!')).toBe('geldRaaktOp');
    expect(alsVersie({ ...LEEG, oorzaakNaam: 'Nieuwe oorzaak' }, 0).oorzaak).toEqual({
      code: 'nieuweOorzaak',
      naam: 'Nieuwe oorzaak',
      soort: 'financieel',
    });
  });

  it('reads with the label in the place of a figure', () => {
    expect(voorbeeldVan('Het is {nu}, grens {grens}.', { nu: GETAL })).toBe('Het is [Wat het is], grens [grens].');
  });

  it('is asked for what is missing, at the field', () => {
    const missend = ontbrekend({ ...LEEG, uitleg: 'Er is geld voor {nu}.' }, (woord) => woord);
    expect(missend.map(({ veld }) => veld)).toEqual([
      'regel-naam',
      'regel-oorzaak-naam',
      'regel-voorwaarde',
      'regel-waarom',
      'regel-eigenaar',
      'regel-bron',
      'regel-getallen-nu',
      'regel-getallen-nu-label',
    ]);
    expect(ontbrekend(conceptVan(REGEL, '2026-11-27'), (woord) => woord)).toEqual([]);
    expect(vanServer([{ plaats: 'getallen/nu/formule', melding: 'x' }])[0]?.veld).toBe('regel-getallen-nu');
  });
});

describe('a try-out', () => {
  const kwartaal = (nieuw: number, raak: number, nogTeBeoordelen: boolean, nu: number | null): Kwartaal => ({
    periode: '2026-K1',
    proef: { lopend: 0, nieuw, voorbij: 0, raak },
    nu: nu === null ? null : { lopend: 0, nieuw: nu, voorbij: 0, raak: 1 },
    nieuw: [],
    nogTeBeoordelen,
  });

  it('judges only quarters of which the year after is past', () => {
    expect(telProef([kwartaal(5, 2, false, 7), kwartaal(4, 1, true, 3)])).toEqual({
      proef: { nieuw: 9, raak: 3 },
      nu: { nieuw: 10, raak: 2 },
      beoordeeld: { nieuw: 5, raak: 2 },
      beoordeeldNu: { nieuw: 7, raak: 1 },
    });
    expect(telProef([kwartaal(5, 2, false, null)])).toMatchObject({ nu: null, beoordeeldNu: null });
  });
});
