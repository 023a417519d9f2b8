import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gebeurtenis } from './gebeurtenis.ts';
import { BEGIN, breukIn, canoniek, type Schakel, schakel } from './keten.ts';

const dader = { persoonId: null, naam: 'Baken', partijId: null, systeemrol: 'systeem' };
const notitie = (nummer: number, tekst: string): Gebeurtenis => ({
  nummer,
  op: new Date(Date.UTC(2026, 10, 27, 10, nummer)),
  dag: '2026-11-27',
  dader,
  voor: null,
  soort: 'notitie',
  gegevens: { tekst, genoemd: [] },
});
function keten(teksten: readonly string[]): Schakel[] {
  let vorige = BEGIN;
  return teksten.map((tekst, i) => {
    const gebeurtenis = notitie(i + 1, tekst);
    const hash = schakel(7, vorige, gebeurtenis);
    const link = { gebeurtenis, ruw: gebeurtenis.gegevens, vorige, hash };
    vorige = hash;
    return link;
  });
}

describe('a chain', () => {
  const teksten = fc.array(fc.string(), { minLength: 2, maxLength: 12 });
  it('is whole when nothing was touched, and only as the chain of this dossier', () => {
    fc.assert(
      fc.property(teksten, (t) => {
        expect(breukIn(7, keten(t))).toBeNull();
        expect(breukIn(8, keten(t))).toBe(1);
      }),
      { seed: 7 },
    );
  });

  it('shows the first event that was changed, left out, swapped or put in', () => {
    fc.assert(
      fc.property(
        teksten,
        fc.nat(),
        fc.constantFrom('tekst', 'naam', 'op', 'voor', 'weg', 'dubbel', 'hash'),
        (t, n, hoe) => {
          const heel = keten(t);
          const i = n % (heel.length - 1);
          const link = heel[i] as Schakel;
          const anders: Record<string, Schakel[]> = {
            tekst: heel.with(i, { ...link, ruw: { tekst: `${t[i]}!`, genoemd: [] } }),
            naam: heel.with(i, { ...link, gebeurtenis: { ...link.gebeurtenis, dader: { ...dader, naam: 'ik' } } }),
            op: heel.with(i, { ...link, gebeurtenis: { ...link.gebeurtenis, op: new Date(0) } }),
            voor: heel.with(i, { ...link, gebeurtenis: { ...link.gebeurtenis, voor: [1] } }),
            weg: heel.toSpliced(i, 1),
            dubbel: heel.toSpliced(i, 0, link),
            hash: heel.with(i, { ...link, hash: Buffer.alloc(32, 1) }),
          };
          const breuk = breukIn(7, anders[hoe] ?? []);
          expect(breuk).toBe(hoe === 'dubbel' ? i + 2 : i + 1);
        },
      ),
      { seed: 7 },
    );
  });

  it('does not break when Baken learns to read more in an old event', () => {
    const links = keten(['oud']).map((link) => ({
      ...link,
      gebeurtenis: {
        ...link.gebeurtenis,
        gegevens: { tekst: 'oud', genoemd: [], nieuw: 'een later veld' },
      } as unknown as Gebeurtenis,
    }));
    expect(breukIn(7, links)).toBeNull();
  });

  it('gives the hash that anybody can work out from the export', () => {
    // Worked out with another program (Python hashlib and json) from the text below.
    expect(canoniek({ b: [1, 'é', null], a: { d: true, c: undefined } })).toBe('{"a":{"d":true},"b":[1,"é",null]}');
    expect(schakel(7, BEGIN, notitie(1, 'één')).toString('hex')).toBe(
      'afb56d416056e0cb94e4c9c9bbe0c0ea6d44b1170c855f5e227af7ef2168f963',
    );
  });

  it('writes the same content in the same way, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const om = Object.fromEntries(Object.entries(object).reverse());
        expect(canoniek(om)).toBe(canoniek(object));
        expect(JSON.parse(canoniek(object))).toEqual(JSON.parse(JSON.stringify(object)));
      }),
      { seed: 7 },
    );
  });
});
