import { expect, it } from 'vitest';
import { datum } from '../../../kernel/datum.ts';
import { bouwToestand } from '../toestand/trajecten.ts';
import { cellenVan } from './cellen.ts';
import { telCellenOp } from './kubus.ts';
import { OPTIES, VOORBEELD } from './proefvoorbeeld.ts';
import { stroom } from './stroom.ts';

it('counts the same steps in the cube as in the picture', () => {
  const toestand = bouwToestand(VOORBEELD);
  const { waarden } = telCellenOp(cellenVan(toestand, OPTIES));
  const uitKubus = Object.entries(waarden).filter(([naam]) => naam.startsWith('schakel:'));
  const alles = stroom(toestand.trajecten, datum('1900-01-01'), datum('2199-12-31'), OPTIES);
  const uitBeeld = alles.map(({ van, naar, aantal }) => [
    `schakel:${van.soort}|${van.code}|${naar.soort}|${naar.code}`,
    aantal,
  ]);
  expect(uitKubus.length).toBeGreaterThan(5);
  expect(Object.fromEntries(uitKubus)).toEqual(Object.fromEntries(uitBeeld));
});
