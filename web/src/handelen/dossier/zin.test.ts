import { describe, expect, it } from 'vitest';
import type { Dossier } from './typen.ts';
import { bedoelden, beurtVan, genoemden, metDagen, vulAan } from './zin.ts';

const MENSEN = [{ naam: 'Anouk de Vries' }, { naam: 'Floor Jansen' }, { naam: 'Jan Vos' }];

describe('naming people in a note', () => {
  it('offers who may be meant by the @ at the end, and nobody without one', () => {
    expect(bedoelden('Kijk eens @jan', MENSEN).map(({ naam }) => naam)).toEqual(['Floor Jansen', 'Jan Vos']);
    expect(bedoelden('Kijk eens @', MENSEN)).toHaveLength(3);
    expect(bedoelden('Kijk eens jan', MENSEN)).toEqual([]);
    expect(bedoelden('@Jan Vos kijkt morgen', MENSEN)).toEqual([]);
  });

  it('puts the whole name in, which then counts as named', () => {
    const tekst = vulAan('Kijk eens @flo', 'Floor Jansen');
    expect(tekst).toBe('Kijk eens @Floor Jansen ');
    expect(genoemden(tekst, MENSEN)).toEqual([{ naam: 'Floor Jansen' }]);
  });
});

describe('whose turn it is', () => {
  const dossier = (deel: object): Dossier =>
    ({
      toestand: 'gevoerd',
      rollen: ['leider'],
      stappen: [],
      taken: [],
      termijnen: [],
      procedure: {
        rollen: { leider: { naam: 'Leider' }, gast: { naam: 'Gast' } },
        overgangen: { legVoor: { naam: 'Leg voor', van: ['gevoerd'], door: ['leider'] } },
      },
      ...deel,
    }) as unknown as Dossier;
  const termijn = { naam: 'Verslag maken', voor: 'leider', afgelopenOp: null, stilSinds: null };

  it('is of who has a task, for everybody who looks', () => {
    const taken = [{ stand: 'open', mag: false, voor: 'gast', naam: 'Reageer' }];
    expect(beurtVan(dossier({ taken }))).toMatchObject({ taken: [], anderen: ['Gast'] });
    expect(beurtVan(dossier({ taken, rollen: ['gast'] })).anderen).toEqual([]);
  });

  it('names the terms that one carries and that run, and no others', () => {
    const termijnen = [
      termijn,
      { ...termijn, naam: 'Van een ander', voor: 'gast' },
      { ...termijn, naam: 'Voorbij', afgelopenOp: '2026-11-01' },
      { ...termijn, naam: 'Staat stil', stilSinds: '2026-11-01' },
    ];
    expect(beurtVan(dossier({ termijnen })).termijnen).toEqual(['Verslag maken']);
  });
});

it('writes a day in a sentence as people read it, and leaves numbers that are no day', () => {
  const schrijf = (dag: string) => `<${dag}>`;
  expect(metDagen('overgedragen op 2026-11-17, van 2026-01-02 af', schrijf)).toBe(
    'overgedragen op <2026-11-17>, van <2026-01-02> af',
  );
  for (const zin of ['PRF-2026-000001', '2026-13-01', '12026-11-17', '2026-11-170'])
    expect(metDagen(zin, schrijf)).toBe(zin);
});
