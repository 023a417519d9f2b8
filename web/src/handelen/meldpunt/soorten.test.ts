import { expect, it } from 'vitest';
import { soortenIn } from './soorten.ts';

const ALLE = [
  { naam: 'Opnamestop', groep: 'Zorg' },
  { naam: 'Noodlening', groep: 'Financieel' },
  { naam: 'Beslag gelegd', groep: 'Financieel' },
];

it('gives the groups of kinds of events and the kinds within one by name', () => {
  const namen = (groep: string | null) => soortenIn(ALLE, groep).soorten.map(({ naam }) => naam);
  expect(soortenIn(ALLE, null).groepen).toEqual(['Financieel', 'Zorg']);
  expect(namen('Financieel')).toEqual(['Beslag gelegd', 'Noodlening']);
  expect(namen(null)).toEqual(['Beslag gelegd', 'Noodlening', 'Opnamestop']);
});
