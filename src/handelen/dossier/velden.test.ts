import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROEFPROCEDURE } from '../proefprocedure.ts';
import { vulling } from './proefloop.ts';
import { leesVeld, leesVelden } from './velden.ts';

const TYPEN = ['tekst', 'langeTekst', 'getal', 'geld', 'datum', 'jaNee', 'keuze', 'keuzes'] as const;
const veld = (type: (typeof TYPEN)[number]) => ({
  naam: 'Een veld',
  type,
  ...(type.startsWith('keuze') && {
    keuzes: [
      { code: 'rood', naam: 'Rood' },
      { code: 'blauw', naam: 'Blauw' },
    ],
  }),
});

describe('a field', () => {
  it.each(TYPEN)('of type %s takes what fits, and nothing of another kind breaks it', (type) => {
    const regel = veld(type);
    expect(leesVeld(regel, vulling(regel))).toMatchObject({ ok: true, waarde: vulling(regel) });
    expect(leesVeld(regel, null)).toMatchObject({ ok: true, waarde: null });
    fc.assert(
      fc.property(fc.anything(), (waarde) => {
        const gelezen = leesVeld(regel, waarde);
        // What was taken is taken again as it is.
        if (gelezen.ok) expect(leesVeld(regel, gelezen.waarde)).toEqual(gelezen);
        else expect(gelezen.fout).toMatch(/^gevonden: .*verwacht: /s);
      }),
      { seed: 7 },
    );
  });

  it.each([
    ['getal', Number.NaN],
    ['getal', 1e12],
    ['geld', '12,50'],
    ['datum', '2026-02-29'],
    ['datum', '1-2-2026'],
    ['jaNee', 'ja'],
    ['keuze', 'groen'],
    ['keuzes', ['rood', 'groen']],
    ['tekst', 'x'.repeat(301)],
    ['tekst', 3],
  ] as const)('of type %s refuses %j', (type, waarde) => {
    expect(leesVeld(veld(type), waarde).ok).toBe(false);
  });
});

describe('fields', () => {
  const gevraagd = [{ veld: 'wens', verplicht: true }];
  it('must be filled in when asked, unless the dossier has them', () => {
    expect(leesVelden(PROEFPROCEDURE, {}, gevraagd)).toMatchObject({
      ok: false,
      fout: [{ plek: 'velden.wens', melding: 'vul in: Wens' }],
    });
    expect(leesVelden(PROEFPROCEDURE, {}, gevraagd, { wens: 'snel' })).toMatchObject({ ok: true, waarde: {} });
    expect(leesVelden(PROEFPROCEDURE, { wens: '  ' }, gevraagd, { wens: 'snel' }).ok).toBe(false);
    expect(leesVelden(PROEFPROCEDURE, { wens: '' }, gevraagd, { wens: 'snel' }).ok).toBe(false);
  });
  it.each(['onbekend', 'constructor', 'toString'])('that the procedure does not have are refused: %s', (code) => {
    expect(leesVelden(PROEFPROCEDURE, { [code]: 'x' }, [])).toMatchObject({
      ok: false,
      fout: [{ plek: `velden.${code}` }],
    });
  });
});
