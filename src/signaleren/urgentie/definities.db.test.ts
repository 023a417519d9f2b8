import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { alsDefinities, GEGEVENS, laadDefinities, leesDefinities } from '../../meten/catalogus/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { INDICATOREN } from '../indicatoren/index.ts';
import { importDefinities } from './definitiebestand.ts';
import { GEBEURTENISSOORTEN, NORMSETS, VOORBEELDNORMEN_2026 } from './normset.ts';
import { leesAlleDefinities } from './rekenregels.ts';

const ALLE = [
  ...alsDefinities('gegeven', GEGEVENS),
  ...alsDefinities('indicator', INDICATOREN),
  ...alsDefinities('gebeurtenissoort', GEBEURTENISSOORTEN),
  ...alsDefinities('normset', NORMSETS),
];

let database: Database;
beforeAll(async () => {
  database = await maakTestdatabase();
});
afterAll(() => database.sluit());

describe('definitions in the database', () => {
  it('are added once, and the same ones again change nothing', async () => {
    expect(await laadDefinities(database.db, ALLE)).toBe(ALLE.length);
    expect(await laadDefinities(database.db, ALLE)).toBe(0);
    expect(await leesDefinities(database.db)).toHaveLength(ALLE.length);
  });

  it('come back as they went in', async () => {
    const { normsets, indicatoren } = await leesAlleDefinities(database.db);
    expect(normsets).toEqual([VOORBEELDNORMEN_2026]);
    expect(indicatoren).toHaveLength(INDICATOREN.length);
  });

  it('never change under an existing version', async () => {
    const anders = alsDefinities(
      'gegeven',
      GEGEVENS.slice(0, 1).map((g) => ({ ...g, naam: 'Iets anders' })),
    );
    await expect(laadDefinities(database.db, anders)).rejects.toMatchObject({
      code: 'conflict',
      plekken: [{ plek: 'gegeven eigenVermogen, versie 1', melding: expect.stringContaining('verwacht versie 2') }],
    });
  });
});

describe('a file with definitions', () => {
  const indicator = {
    ...INDICATOREN[0],
    code: 'schuldgraad',
    naam: 'Schuldgraad',
    formule: 'stand.langlopendeSchulden / stand.balanstotaal',
    invoer: ['stand.langlopendeSchulden', 'stand.balanstotaal'],
  };

  it('adds an indicator and a norm for it without a change of code (N-11)', async () => {
    const norm = {
      ...VOORBEELDNORMEN_2026.normen[0],
      indicator: 'schuldgraad',
      richting: 'hoogIsSlecht',
      grenzen: { 2: 0.8 },
    };
    const { sturing: _, ...zonderSturing } = indicator;
    const normset = {
      ...VOORBEELDNORMEN_2026,
      versie: 2,
      geldigVan: '2027-01-01',
      normen: [...VOORBEELDNORMEN_2026.normen, norm],
    };
    const bestand = { indicatoren: [zonderSturing], normsets: [normset] };
    expect(await importDefinities(database.db, bestand)).toEqual({ aantal: 2, nieuw: 2 });
    expect((await leesAlleDefinities(database.db)).normsets).toMatchObject([{ versie: 2 }]);
    expect((await leesAlleDefinities(database.db, datum('2026-12-31'))).normsets).toMatchObject([{ versie: 1 }]);
  });

  it('is refused as a whole when a formula uses what does not exist', async () => {
    const fout = { ...indicator, versie: 2, formule: 'stand.bestaatNiet', invoer: ['stand.bestaatNiet'] };
    await expect(importDefinities(database.db, { gegevens: [], indicatoren: [fout] })).rejects.toMatchObject({
      code: 'ongeldige-invoer',
      plekken: [{ melding: 'schuldgraad: gegeven bestaatNiet bestaat niet' }],
    });
  });

  it('is refused with the place of what is wrong', async () => {
    await expect(importDefinities(database.db, [{ ...GEGEVENS[0], eenheid: 'dollar' }])).rejects.toMatchObject({
      plekken: [{ plek: '/gegevens/0/eenheid' }],
    });
  });
});
