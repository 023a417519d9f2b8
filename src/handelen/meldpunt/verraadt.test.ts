import { describe, expect, it } from 'vitest';
import { verraadt } from './verraadt.ts';

const wie = (naam: string) => ({ naam, email: 'b@voorbeeld.example', telefoon: '0612345678' });

/** Of each: what says who it is, and what is everyday Dutch. */
const NAMEN: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'Anna van der Meer',
    [
      'Mevrouw van der Meer belde.',
      'groet, van der meer',
      'ik vroeg het aan Meer zelf',
      'Anna van der Meer',
      'A. Meer',
    ],
    [
      'Er is steeds meer personeel weg.',
      'Meer weet ik niet.',
      'Zij zei: “Meer komt niet.”',
      '- Meer geld\n- Meer tijd',
    ],
  ],
  [
    'Jan de Groot',
    ['De heer De Groot', 'volgens de Groot', 'jan de groot', 'dhr. Groot', 'Met groet,\nGroot\n'],
    ['Het tekort is groot.', 'de groot-aandeelhouder', 'Groot is de zorg. Groot!'],
  ],
  [
    'P. de Jong',
    ['mevrouw De Jong', 'P de jong'],
    ['een jong kind', 'de jong volwassenen', 'Jong personeel vertrekt.'],
  ],
  ['Kees Bos', ['mijn naam is Bos', 'kees bos', 'K. Bos', 'brief-Bos.pdf', '(Bos)'], ['in het bos', 'Bos en hei.']],
  [
    'Els Raad',
    ['vraag het aan Raad', 'els raad'],
    ['de raad weet dit', 'De Raad van Toezicht en de Raad voor de Kinderbescherming', 'goede raad'],
  ],
  ['Bos', ['groet, Bos', 'Bos'], ['in het bos']],
  ['van der Meer', ['van der meer', 'der Meer'], ['Meer niet.', 'veel meer']],
  ['Ruth de Vries', ['de vries', 'Vries vertelde het.', 'RUTH DE VRIES'], ['het vriest']],
  ['Wei Li', ['groet wei li'], ['lichte li-cht']],
  ['José Núñez', ['groet nunez', 'NÚN\u0303EZ'], ['nu']],
];

describe('a name', () => {
  it.each(NAMEN)('%s is found where it is a name, and in no everyday Dutch', (naam, wel, niet) => {
    for (const tekst of wel) expect(verraadt(tekst, wie(naam)), tekst).toBe(true);
    for (const tekst of niet) expect(verraadt(tekst, wie(naam)), tekst).toBe(false);
  });

  it('that is an everyday word leaves an address and a number what they are', () => {
    for (const tekst of ['mail B@voorbeeld.example', 'bel 06-12 34 56 78', 'bel +31612345678'])
      expect(verraadt(tekst, wie('Kees Bos')), tekst).toBe(true);
  });

  it('of the provider may be called, and what stands behind it is still looked at', () => {
    expect(verraadt('Zorghuis Bos sluit.', wie('Kees Bos'), 'Zorghuis Bos')).toBe(false);
    expect(verraadt('Zorghuis Bos: Bos sluit.', wie('Kees Bos'), 'Zorghuis Bos')).toBe(true);
  });
});
