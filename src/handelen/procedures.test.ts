import { expect, it } from 'vitest';
import { ONDERDELEN, PROCEDURES } from './procedures.ts';

it('says of the own parts of every procedure what they are called', () => {
  expect(Object.keys(ONDERDELEN).sort()).toEqual(PROCEDURES.map(({ code }) => code).sort());
  for (const namen of Object.values(ONDERDELEN))
    for (const naam of Object.values(namen)) expect(naam).toMatch(/^[a-z].{4,}/);
});
