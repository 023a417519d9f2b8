import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periode } from '../../kernel/periode.ts';
import {
  aandachtsgrens,
  type Grens,
  laatsteJaren,
  ligging,
  maandNa,
  nabijheid,
  ONDERWERPEN,
  onderwerpVan,
  ruimteTot,
  valtOp,
  verandering,
} from './domain.ts';

const laag = (waarde: number): Grens => ({ waarde, richting: 'laagIsSlecht' });
const hoog = (waarde: number): Grens => ({ waarde, richting: 'hoogIsSlecht' });
const stand = (waarde: number | null, isVoorbij = false, tekst: string | null = null) => ({ waarde, tekst, isVoorbij });

describe('the subject of a ratio', () => {
  it('is that of its group when it is new', () => {
    expect(onderwerpVan('liquiditeitsbuffer', 'Financieel')).toBe('liquiditeit');
    expect(onderwerpVan('ietsNieuws', 'Financieel')).toBe('resultaat');
    expect(onderwerpVan('ietsNieuws', 'Personeel')).toBe('personeel');
    expect(onderwerpVan('ietsNieuws', 'Zorg')).toBe('zorg');
    expect(ONDERWERPEN).toContain(onderwerpVan('ietsNieuws', 'Een andere groep'));
  });
});

describe('the bound at which a ratio asks for attention', () => {
  it('is the mildest one', () => {
    expect(aandachtsgrens({ 5: 0.05, 3: 0.2, 2: 0.25 }, 'laagIsSlecht')).toEqual(laag(0.25));
    expect(aandachtsgrens({ 3: 12, 4: 6 }, 'laagIsSlecht')).toEqual(laag(12));
    expect(aandachtsgrens(null, null)).toBeNull();
  });

  it.each([
    [stand(0.2, true), laag(0.25), 'fractie', 'voorbij'],
    [stand(0.27), laag(0.25), 'fractie', 'nabij'],
    [stand(0.3), laag(0.25), 'fractie', 'ruim'],
    [stand(0.085), hoog(0.09), 'fractie', 'nabij'],
    [stand(0.05), hoog(0.09), 'fractie', 'ruim'],
    // Around zero a tenth of the bound would be nothing.
    [stand(0.005), laag(0), 'fractie', 'nabij'],
    [stand(0.5), null, 'fractie', 'geenGrens'],
    [stand(0), hoog(1), 'jaNee', 'ruim'],
    [stand(1, true), hoog(1), 'jaNee', 'voorbij'],
    [stand(null), laag(0.25), 'fractie', 'geenCijfer'],
    [stand(null, false, 'geen tekort'), laag(12), 'maanden', 'ruim'],
  ] as const)('%j at %j (%s) is %s', (waarde, grens, eenheid, verwacht) => {
    expect(ligging(waarde, grens, eenheid)).toBe(verwacht);
  });

  it('leaves room on the good side only, and near is within that room', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true }), (g, w) => {
        expect(ruimteTot(laag(g), w)).toBe(-ruimteTot(hoog(g), w) || 0);
        const oordeel = ligging(stand(w, w < g), laag(g), 'fractie');
        expect(oordeel).toBe(w < g ? 'voorbij' : w - g <= nabijheid(g, 'fractie') ? 'nabij' : 'ruim');
      }),
    );
  });
});

const reeks = (...punten: [string, number | null][]) => punten.map(([p, waarde]) => ({ periode: periode(p), waarde }));

describe('what moved', () => {
  const kwartalen = reeks(['2026-K1', 0.3], ['2026-K2', 0.28], ['2026-K3', 0.25]);
  it('is told against the quarter before, and in which way', () => {
    expect(verandering(kwartalen, periode('2026-K3'), 'hoog')).toMatchObject({
      van: 0.28,
      vanPeriode: '2026-K2',
      oordeel: 'slechter',
    });
    expect(verandering(kwartalen, periode('2026-K3'), 'laag')?.oordeel).toBe('beter');
    expect(verandering(kwartalen, periode('2026-K3'), 'neutraal')?.oordeel).toBe('anders');
    expect(verandering(reeks(['2026-K2', 0.28], ['2026-K3', 0.28]), periode('2026-K3'), 'hoog')?.oordeel).toBe(
      'gelijk',
    );
  });

  it('bridges no gap, and says nothing of a first figure', () => {
    expect(verandering(reeks(['2026-K1', 0.3], ['2026-K3', 0.25]), periode('2026-K3'), 'hoog')).toBeNull();
    expect(verandering(reeks(['2026-K2', null], ['2026-K3', 0.25]), periode('2026-K3'), 'hoog')).toBeNull();
    expect(verandering(kwartalen, periode('2026-K1'), 'hoog')).toBeNull();
  });

  it('is told against the year before for who delivers years', () => {
    const jaren = reeks(['2023', 0.1], ['2024', 0.2], ['2025', 0.25]);
    expect(verandering(jaren, periode('2025'), 'hoog')).toMatchObject({ vanPeriode: '2024', oordeel: 'beter' });
  });
});

it('shows twelve quarters at most, and as many years as lie in them', () => {
  const lang = Array.from(
    { length: 20 },
    (_, i) => [`${2021 + Math.floor(i / 4)}-K${(i % 4) + 1}`, i] as [string, number],
  );
  expect(laatsteJaren(reeks(...lang)).map((p) => p.waarde)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  expect(laatsteJaren(reeks(['2021', 1], ['2022', 2], ['2023', 3], ['2024', 4])).map((p) => p.waarde)).toEqual([
    2, 3, 4,
  ]);
  expect(laatsteJaren([])).toEqual([]);
});

it('names the month of a shortage', () => {
  expect(maandNa(periode('2026-K3'), 2)).toBe('2026-11');
  expect(maandNa(periode('2025'), 1)).toBe('2026-01');
});

it('tells first what is beyond a bound, then what goes towards one', () => {
  const k = (code: string, waar: 'voorbij' | 'nabij' | 'ruim', oordeel?: 'slechter' | 'beter') => ({
    code,
    ligging: waar,
    verandering: oordeel ? { van: 1, vanPeriode: periode('2026-K2'), verschil: 1, oordeel } : null,
  });
  const lijst = [k('a', 'ruim', 'slechter'), k('b', 'nabij'), k('c', 'nabij', 'slechter'), k('d', 'voorbij', 'beter')];
  expect(valtOp(lijst).map(({ code }) => code)).toEqual(['d', 'c', 'b']);
});
