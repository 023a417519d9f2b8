import { describe, expect, it } from 'vitest';
import { bijschriftenVan } from './bijschriften.ts';

describe('what was written with an event', () => {
  it('has a reason and a ground that are the same once, as the ground', () => {
    const gegevens = { reden: 'De kosten lopen op. ', grond: 'De kosten lopen op.' };
    expect(bijschriftenVan('overgang', gegevens)).toEqual([{ naam: 'grond', tekst: 'De kosten lopen op.' }]);
  });
  it('has both when they differ, and nothing that is empty', () => {
    const gegevens = { reden: 'De kosten lopen op.', grond: 'Artikel 2', toelichting: '' };
    expect(bijschriftenVan('overgang', gegevens).map(({ naam }) => naam)).toEqual(['reden', 'grond']);
    expect(bijschriftenVan('overgang', { reden: 'Een reden.', grond: null })).toHaveLength(1);
  });
  it('does not repeat the sentence of a part of a room', () => {
    expect(bijschriftenVan('onderdeel', { tekst: 'Aangeboden: 3 plekken' })).toEqual([]);
  });
});
