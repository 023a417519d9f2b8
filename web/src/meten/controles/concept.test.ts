import { describe, expect, it } from 'vitest';
import {
  alsProef,
  alsVersie,
  codeVan,
  conceptVan,
  getallenIn,
  leegConcept,
  leesGetal,
  metTeken,
  plekIn,
} from './concept.ts';
import { leesControles } from './zoek.ts';

const LEEG = leegConcept('2026-11-27');

describe('a check that is typed', () => {
  it('asks for a figure for every name in the sentence, once, and not for the name of the field', () => {
    expect(getallenIn('{naam}: {nu} en {totaal}, weer {nu}. {Fout} {x y}')).toEqual(['nu', 'totaal']);
  });

  it('reads a tolerance with a comma, and a share as percent', () => {
    expect([leesGetal('1,5'), leesGetal(' 2.25 '), leesGetal('-1'), leesGetal('x'), leesGetal('')]).toEqual([
      1.5,
      2.25,
      null,
      null,
      null,
    ]);
    const { marge } = alsProef({ ...LEEG, absoluut: '1000', procent: '0,1' }, { kvk: '', periode: '' }).controle;
    expect(marge).toEqual({ absoluut: 1000, relatief: 0.001 });
  });

  it('leaves out what was not chosen', () => {
    const { controle, kvk, periode } = alsProef(LEEG, { kvk: '123', periode: '2026K3' });
    expect([kvk, periode]).toEqual([undefined, undefined]);
    expect(controle).not.toHaveProperty('voorwaarde');
    expect(controle).not.toHaveProperty('jaarOfKwartaal');
    expect(controle.vormen).toEqual(['aanbieder', 'gi', 'combinatie']);
    expect(alsProef(LEEG, { kvk: ' 90000001 ', periode: '2026-K3' })).toMatchObject({
      kvk: '90000001',
      periode: '2026-K3',
    });
  });

  it('comes back as it was, from today on', () => {
    const controle = {
      code: 'proef',
      versie: 3,
      eigen: true,
      geldigVan: '2021-01-01',
      geldigTot: null,
      naam: 'Een naam',
      ernst: 'fout' as const,
      formule: 'nu.x <= 1',
      gegevens: ['x'],
      melding: 'Het is {nu}, te veel.',
      getallen: { nu: 'nu.x' },
      marge: { absoluut: 0.5, relatief: 0.005 },
      uitleg: 'Daarom is dit zo.',
      bron: 'Proef',
    };
    const { code: _c, versie: _v, eigen: _e, ...regel } = controle;
    expect(alsVersie(conceptVan(controle, '2026-11-27'), 3)).toEqual({ ...regel, geldigVan: '2026-11-27', basis: 3 });
    expect(conceptVan({ ...controle, geldigVan: '2027-01-01' }, '2026-11-27').geldigVan).toBe('2027-01-01');
  });

  it('gets a code from its name', () => {
    expect(codeVan('Geld past in één balans!')).toBe('geldPastInEenBalans');
    expect(codeVan('3 dingen')).toBe('dingen');
    expect(codeVan('!?')).toBe('');
  });

  it('shows and finds the place of a mistake', () => {
    const tekst = 'nu.a <=\n  nu.b';
    expect(metTeken(tekst, { regel: 2, kolom: 6 })).toBe('  nu.b\n     ^');
    expect(tekst.slice(plekIn(tekst, { regel: 2, kolom: 6 }))).toBe('b');
    expect(plekIn(tekst, { regel: 1, kolom: 1 })).toBe(0);
  });

  it('is in the address only as a code', () => {
    expect(leesControles({ controle: 'balansKlopt', schrijf: 'ja' })).toEqual({
      controle: 'balansKlopt',
      schrijf: 'ja',
    });
    expect(leesControles({ controle: '<b>', schrijf: 'nee' })).toEqual({});
  });
});
