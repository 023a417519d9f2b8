import { describe, expect, it } from 'vitest';
import { ApiFout } from '../../api/client.ts';
import { alsHandeling, dagenVerder, gemist, LEGE_INVOER, uiterlijk } from './invoer.ts';
import { botspunten } from './opvolgen.ts';

const VANDAAG = '2026-11-27';
const woorden = (
  ...[soort, invoer]: Parameters<typeof gemist> extends [infer S, infer I, string] ? [S, Partial<I>] : never
) => gemist(soort, { ...LEGE_INVOER, ...invoer }, VANDAAG).map(({ woord }) => woord);

describe('what a window asks for', () => {
  it('puts off only until a day after today and within a year, with a reason', () => {
    const tekst = 'Wacht op de jaarrekening';
    expect(woorden('gesluimerd', {})).toEqual(['kiesDag', 'vulReden']);
    expect(woorden('gesluimerd', { tot: VANDAAG, tekst })).toEqual(['kiesDagTussen']);
    expect(woorden('gesluimerd', { tot: dagenVerder(uiterlijk(VANDAAG), 1), tekst })).toEqual(['kiesDagTussen']);
    expect(woorden('gesluimerd', { tot: uiterlijk(VANDAAG), tekst })).toEqual([]);
  });

  it('asks of a false alarm its cause, and words only where the cause has none', () => {
    expect(woorden('loosAlarm', {})).toEqual(['kiesOorzaak']);
    expect(woorden('loosAlarm', { oorzaak: 'gegevenFout' })).toEqual([]);
    expect(woorden('loosAlarm', { oorzaak: 'anders', tekst: 'kort' })).toEqual(['vulToelichting']);
  });

  it('asks of the others what they need', () => {
    expect(woorden('toegewezen', {})).toEqual(['kiesEigenaar']);
    expect(woorden('toegewezen', { eigenaar: '' })).toEqual([]);
    expect(woorden('samengevoegd', {})).toEqual(['kiesSignaal']);
    expect(woorden('terecht', { tekst: '  te kort  ' })).toEqual(['vulWatGebeurt']);
    expect(woorden('gekoppeld', {})).toEqual(['vulVerwijzing', 'vulTitel']);
    expect(woorden('opmerking', { tekst: ' ' })).toEqual(['vulOpmerking']);
  });

  it('sends only what belongs to the action', () => {
    expect(alsHandeling('toegewezen', { ...LEGE_INVOER, eigenaar: '' })).toEqual({
      soort: 'toegewezen',
      eigenaar: null,
    });
    expect(alsHandeling('samengevoegd', { ...LEGE_INVOER, met: '7', tekst: ' zelfde ' })).toEqual({
      soort: 'samengevoegd',
      met: 7,
      tekst: 'zelfde',
    });
    expect(alsHandeling('gekoppeld', { ...LEGE_INVOER, titel: ' Gesprek ', verwijzing: ' 12 ' })).toEqual({
      soort: 'gekoppeld',
      koppeling: { soort: 'gesprek', titel: 'Gesprek', verwijzing: '12' },
    });
  });
});

describe('somebody who was first', () => {
  const doelen = [1, 2, 3].map((id) => ({ id, revisie: 0, naam: `Aanbieder ${id}`, titel: 'Verlies' }));

  it('is told per signal', () => {
    const fout = new ApiFout(409, {
      title: 'Conflict',
      errors: [{ location: { pointer: '#/signalen/1' }, detail: 'Floor wees dit signaal toe.' }],
    });
    expect(botspunten(doelen, fout)).toEqual([{ doel: doelen[1], melding: 'Floor wees dit signaal toe.' }]);
  });

  it('is told of the one signal as a whole', () => {
    const fout = new ApiFout(409, { title: 'Conflict', detail: 'Floor was eerder.' });
    expect(botspunten(doelen.slice(0, 1), fout)).toEqual([{ doel: doelen[0], melding: 'Floor was eerder.' }]);
  });
});
