import { describe, expect, it } from 'vitest';
import type { Werkdossier } from '../dossier/index.ts';
import { type Bord, LEEG_BORD } from './bord.ts';
import type { Onderdeel } from './onderdelen.ts';
import { berichtVan } from './wiehoort.ts';
import { zet } from './zet.ts';

const [GEMEENTE, REGIO, ONTVANGER, INSPECTIE, BANK] = [1, 2, 3, 4, 5];
const deelnemers = Object.entries({
  ...{ coordinerendeGemeente: GEMEENTE, regio: REGIO, ontvanger: ONTVANGER, inspectie: INSPECTIE, bank: BANK },
}).map(([rol, partijId]) => ({ rol, partijId, naam: rol }));
const werk = { stand: { deelnemers } } as unknown as Werkdossier;

/** A group of five that is meant for the provider, and a request to make it four. */
const bord: Bord = (
  [
    { soort: 'groepErbij', gebied: 'GM1674', gebiedNaam: 'Roosendaal', hulpvorm: 'verblijf', locatie: '', aantal: 5 },
    {
      soort: 'aanbod',
      ...{ partijId: ONTVANGER, naam: 'De Ontvanger', hulpvorm: 'verblijf', plekken: 6 },
      ...{ vanaf: '2026-12-01', toelichting: '' },
    },
    { soort: 'toewijzen', groep: 1, aanbod: 2 },
    { soort: 'groepBijgesteld', groep: 1, aantal: 4, reden: 'geheim: Jantje is weg' },
  ] as const
).reduce((b, z, i) => zet(b, z, i + 1, { partijId: GEMEENTE, naam: 'Gemeente', dag: '2026-12-01' }), LEEG_BORD);
const van = (onderdeel: object) => berichtVan(werk, onderdeel as Onderdeel, bord, 'zoals het er staat');

describe('who is told of the board', () => {
  it('is the provider that a group is meant for, with what it is about', () => {
    expect(van({ soort: 'overgedragen', groep: 1, aantal: 2, dag: '2026-12-02' })).toEqual({
      tekst: 'Overgedragen op 2-12-2026: 2 kinderen van Roosendaal, Verblijf naar De Ontvanger.',
      aan: [GEMEENTE, REGIO, ONTVANGER],
    });
    expect(van({ soort: 'toewijzen', groep: 1, aanbod: 2 })?.aan).toEqual([GEMEENTE, REGIO, ONTVANGER]);
  });

  it('is who asked, of what became of it', () => {
    const weg = van({ soort: 'verzoekWeg', groep: 1, verzoek: 4, reden: 'geheim: zij is er nog' });
    expect(weg?.aan).toContain(GEMEENTE);
    expect(weg?.tekst).toBe('Verzoek gaat niet door: Roosendaal, Verblijf van 5 naar 4 kinderen.');
  });

  it('is everybody but the bank when the inspectie tested, with the outcome and without what it wrote', () => {
    const toetsing = van({ soort: 'toetsing', oordeel: 'voldoetNiet', toelichting: 'geheim: het archief is zoek' });
    expect(toetsing).toEqual({ tekst: 'Toetsing: voldoet niet.', aan: [GEMEENTE, REGIO, ONTVANGER, INSPECTIE] });
  });

  it('is nobody besides who carries the dossier for what is not on the board', () => {
    expect(van({ soort: 'kosten', omschrijving: 'Huur', centen: 5 })).toBeUndefined();
    expect(van({ soort: 'groepSplits', groep: 99, aantal: 1, locatie: '' })).toBeUndefined();
  });

  it('never holds what somebody wrote', () => {
    const reden = 'geheim';
    for (const onderdeel of [
      { soort: 'losmaken', groep: 1, reden },
      { soort: 'groepBijgesteld', groep: 1, aantal: 3, reden },
      { soort: 'overdrachtTerug', groep: 1, overdracht: 9, reden },
      { soort: 'akkoord', groep: 1, verzoek: 4 },
      { soort: 'aanbodGewijzigd', aanbod: 2, plekken: 0, reden },
      { soort: 'groepStand', groep: 1, dossiers: 'klaar', archief: 'bezig', personeel: reden, huisvesting: reden },
    ]) {
      const bericht = van(onderdeel);
      expect(bericht?.tekst).toMatch(/\.$/);
      expect(bericht?.tekst).not.toContain('geheim');
    }
  });
});
