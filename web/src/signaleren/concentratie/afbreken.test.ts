import { expect, it } from 'vitest';
import begrippen from '../../taal/nl/begrippen.json' with { type: 'json' };
import { metAfbreekplekken } from './afbreken.ts';

it.each([
  ['JeugdzorgPlus', 'Jeugd-zorg-Plus'],
  ['Dagbehandeling', 'Dag-be-han-de-ling'],
  ['Jeugdbescherming', 'Jeugd-be-scher-ming'],
  ['Iets anders', 'Iets anders'],
])('breaks %s as %s', (naam, gebroken) => {
  expect(metAfbreekplekken(naam).replaceAll('\u00AD', '-')).toBe(gebroken);
});

it('leaves no part of a kind of help longer than a column above the map', () => {
  for (const naam of Object.values(begrippen.hulpvorm))
    for (const deel of metAfbreekplekken(naam).split(/[\u00AD -]/)) expect(deel.length, deel).toBeLessThanOrEqual(8);
});
