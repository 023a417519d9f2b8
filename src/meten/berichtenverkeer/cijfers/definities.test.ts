import { describe, expect, it } from 'vitest';
import { datum } from '../../../kernel/datum.ts';
import { start, stop, toewijzing } from '../toestand/proeffeiten.ts';
import { bouwToestand } from '../toestand/trajecten.ts';
import { cellenVan } from './cellen.ts';
import { CIJFERDEFINITIES } from './definities.ts';
import { telCellenOp } from './kubus.ts';
import { OPTIES, VOORBEELD } from './proefvoorbeeld.ts';

/** Counted for the books, and explained under the figure that it belongs to. */
const BIJ = [
  'reden:*',
  'voortzetting',
  'naastAndereHulp',
  'vervolgOnbeslist',
  'instroomOnbeslist:*',
  'berichten:*',
  'nooitGestart',
  'jongerenMetGeld',
  'afgewezen:*',
];

/** Nobody of the example comes back in crisis. */
const crisis = { categorie: '46', product: '46A01' };
const TERUG = [
  toewijzing(11, '111', '2026-01-01', { ...crisis, einde: datum('2026-01-31') }),
  start(11, '111', '2026-01-01', '2026-01-02', crisis),
  stop(11, '111', ['2026-01-01', '2026-01-31', '2026-02-01'], '31', crisis),
  toewijzing(11, '112', '2026-06-01', crisis),
  start(11, '112', '2026-06-01', '2026-06-02', crisis),
];

describe('the definitions', () => {
  const { waarden, histogrammen } = telCellenOp(cellenVan(bouwToestand([...VOORBEELD, ...TERUG]), OPTIES));
  const past = (patroon: string, naam: string) =>
    patroon.endsWith(':*') ? naam.startsWith(patroon.slice(0, -1)) : naam === patroon;
  const uit = CIJFERDEFINITIES.flatMap((definitie) => definitie.uit);

  it('explain every name in the cells', () => {
    const namen = [...Object.keys(waarden), ...Object.keys(histogrammen)];
    expect(namen.filter((naam) => ![...uit, ...BIJ].some((patroon) => past(patroon, naam)))).toEqual([]);
  });

  it('name nothing that no cell has', () => {
    const namen = [...Object.keys(waarden), ...Object.keys(histogrammen)];
    expect(uit.filter((patroon) => !namen.some((naam) => past(patroon, naam)))).toEqual([]);
  });

  it('have a code of their own, and say where they come from', () => {
    expect(new Set(CIJFERDEFINITIES.map(({ code }) => code)).size).toBe(CIJFERDEFINITIES.length);
    for (const { formule, bron } of CIJFERDEFINITIES)
      expect([formule.length > 20, bron.length > 3]).toEqual([true, true]);
  });
});
