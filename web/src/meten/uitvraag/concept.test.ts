import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gekozen, kiesVelden, laatWeg, leesKvks, perBlok, periodesRond, zetVerplicht, zetVorm } from './concept.ts';
import type { Keuzeveld } from './typen.ts';

const veld = (code: string, blok: string, meer: Partial<Keuzeveld> = {}): Keuzeveld => ({
  code,
  versie: 2,
  naam: `Naam ${code}`,
  uitleg: 'Wat het is.',
  blok,
  soort: 'getal',
  eenheid: 'euro',
  aard: 'stand',
  teken: 'vrij',
  mogelijkheden: null,
  bron: 'proef',
  grondslag: null,
  kandidaat: false,
  vormen: ['aanbieder', 'gi'],
  elders: '',
  ...meer,
});
const KEUZES = [
  veld('a', 'balans'),
  veld('b', 'resultaat', { kandidaat: true }),
  veld('c', 'balans', { vormen: ['gi'] }),
];
const [a, b, c] = KEUZES as [Keuzeveld, Keuzeveld, Keuzeveld];

describe('choosing fields', () => {
  it('keeps the order that was, beside its own block, in every form that fits, and asks no candidate as mandatory', () => {
    expect(kiesVelden(kiesVelden([], [c, b], KEUZES), [a, c], KEUZES)).toEqual([
      { code: 'c', versie: 2, verplicht: true, vormen: ['gi'] },
      { code: 'a', versie: 2, verplicht: true, vormen: ['aanbieder', 'gi'] },
      { code: 'b', versie: 2, verplicht: false, vormen: ['aanbieder', 'gi'] },
    ]);
  });

  it('takes a field away with its last form', () => {
    const velden = kiesVelden([], [a, c], KEUZES);
    expect(gekozen(zetVorm(velden, 'a', 'gi', false), 'a')?.vormen).toEqual(['aanbieder']);
    expect(zetVorm(velden, 'c', 'gi', false).map(({ code }) => code)).toEqual(['a']);
    expect(gekozen(zetVorm(velden, 'c', 'combinatie', true), 'c')?.vormen).toEqual(['gi', 'combinatie']);
  });

  it('never asks a field twice and leaves none without a form, whatever is pressed', () => {
    const daad = fc.oneof(
      fc.record({ soort: fc.constant('kies' as const), veld: fc.constantFrom(...KEUZES) }),
      fc.record({ soort: fc.constant('weg' as const), veld: fc.constantFrom(...KEUZES) }),
      fc.record({ soort: fc.constant('verplicht' as const), veld: fc.constantFrom(...KEUZES) }),
      fc.record({ soort: fc.constant('vorm' as const), veld: fc.constantFrom(...KEUZES), aan: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(daad), (daden) => {
        let velden = kiesVelden([], [], KEUZES);
        for (const d of daden) {
          if (d.soort === 'kies') velden = kiesVelden(velden, [d.veld], KEUZES);
          if (d.soort === 'weg') velden = laatWeg(velden, [d.veld.code]);
          if (d.soort === 'verplicht') velden = zetVerplicht(velden, d.veld.code, true);
          if (d.soort === 'vorm') velden = zetVorm(velden, d.veld.code, 'gi', d.aan);
        }
        expect(new Set(velden.map(({ code }) => code)).size).toBe(velden.length);
        expect(velden.every(({ vormen }) => vormen.length > 0)).toBe(true);
      }),
    );
  });
});

it('finds fields by every word, in their blocks', () => {
  expect(perBlok(KEUZES, '').map(({ blok, velden }) => [blok, velden.length])).toEqual([
    ['balans', 2],
    ['resultaat', 1],
  ]);
  expect(perBlok(KEUZES, 'naam  C').flatMap(({ velden }) => velden.map(({ code }) => code))).toEqual(['c']);
});

it('reads KvK numbers however they are pasted', () => {
  expect(leesKvks('12345678, 12345678;\n87654321\tDe Proef 1234')).toEqual({
    kvks: ['12345678', '87654321'],
    fout: ['De', 'Proef', '1234'],
  });
});

it('offers the periods around today, and always the one that is chosen', () => {
  expect(periodesRond('2026-11-27', '2026-K3')).toHaveLength(20);
  expect(periodesRond('2026-11-27', '2019-K1')[0]).toBe('2019-K1');
});
