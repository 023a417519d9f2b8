import { describe, expect, it } from 'vitest';
import { buurVan, HEX_CELLEN, hoekpunten, type Richting } from './hex-indeling.ts';

describe('the hex map', () => {
  it('has the 42 jeugdregio’s, each once, without JZ40', () => {
    const codes = new Set(HEX_CELLEN.map(({ code }) => code));
    expect(codes.size).toBe(42);
    expect(codes.has('JZ40')).toBe(false);
    expect(new Set(HEX_CELLEN.map(({ kort }) => kort)).size).toBe(42);
    expect(new Set(HEX_CELLEN.map(({ rij, kolom }) => `${rij} ${kolom}`)).size).toBe(42);
  });

  it('goes to the neighbour in the direction of the arrow', () => {
    expect(buurVan('JZ13', 'rechts')?.kort).toBe('GVS');
    expect(buurVan('JZ13', 'links')?.kort).toBe('ZKE');
    expect(buurVan('JZ03', 'rechts')?.kort).toBe('FRY');
    expect(['ALK', 'WFR']).toContain(buurVan('JZ03', 'omlaag')?.kort);
    expect(buurVan('JZ41', 'omlaag')).toBeUndefined();
    expect(buurVan('JZ99', 'links')).toBeUndefined();
  });

  it('reaches every region with the arrows alone', () => {
    const bereikt = new Set(['JZ03']);
    for (const code of bereikt)
      for (const richting of ['links', 'rechts', 'omhoog', 'omlaag'] satisfies Richting[]) {
        const buur = buurVan(code, richting);
        if (buur) bereikt.add(buur.code);
      }
    expect(bereikt.size).toBe(42);
  });

  it('draws six corners', () => {
    expect(hoekpunten(10).split(' ')).toHaveLength(6);
    expect(hoekpunten(10)).toContain('0.00,-10.00');
  });
});
