import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitsTekst } from './delen.ts';

const HIER = 'http://127.0.0.1:8080';

describe('the text of a mail', () => {
  it('has links into this installation, and to nowhere else', () => {
    const links = (tekst: string) =>
      splitsTekst(tekst, HIER)
        .filter(({ link }) => link)
        .map((deel) => deel.tekst);
    expect(links(`Ga naar ${HIER}/welkom?code=a-b_c. Of (${HIER}/hulp).`)).toEqual([
      `${HIER}/welkom?code=a-b_c`,
      `${HIER}/hulp`,
    ]);
    for (const elders of [
      'https://127.0.0.1:8080/x',
      `${HIER}.kwaad.example/x`,
      `${HIER}@kwaad.example/x`,
      `https://kwaad.example/?${HIER}`,
      'javascript:alert(1)',
      'http://',
    ])
      expect(links(`Ga naar ${elders} nu`)).toEqual([]);
  });

  it('is in its pieces, whatever it is', () => {
    const stuk = fc.oneof(fc.string(), fc.constantFrom(`${HIER}/a`, 'https://elders.example/b', '. ', '\n'));
    fc.assert(
      fc.property(fc.array(stuk), (stukken) => {
        const tekst = stukken.join('');
        const delen = splitsTekst(tekst, HIER);
        expect(delen.map((deel) => deel.tekst).join('')).toBe(tekst);
        for (const { plek, tekst: deel } of delen) expect(tekst.startsWith(deel, plek)).toBe(true);
      }),
    );
  });
});
