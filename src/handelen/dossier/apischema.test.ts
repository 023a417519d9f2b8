import { expect, it } from 'vitest';
import { nieuweGebeurtenis } from './apischema.ts';

it('takes a key in capitals for the same key', () => {
  const sleutel = '1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b';
  const opdracht = { soort: 'notitie', tekst: 'x', genoemd: [] };
  expect(nieuweGebeurtenis.parse({ sleutel: sleutel.toUpperCase(), opdracht }).sleutel).toBe(sleutel);
});
