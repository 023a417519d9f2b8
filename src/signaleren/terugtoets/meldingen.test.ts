import { expect, it } from 'vitest';
import { vouwMeldingen } from './meldingen.ts';

it('says the same mistake once, with the number of periods', () => {
  const over = (i: number, melding: string) => ({ plek: `/3/perioden/${i}/gegevens/omzet`, melding });
  expect(vouwMeldingen([over(0, 'fout'), over(1, 'fout'), over(1, 'anders'), over(2, 'fout')])).toEqual([
    { plek: '/3/perioden/0/gegevens/omzet', melding: 'fout (in 3 perioden)' },
    { plek: '/3/perioden/1/gegevens/omzet', melding: 'anders' },
  ]);
});

it('keeps series apart, and says what is wrong at one place once', () => {
  const datum = {
    plek: '/0/uitkomst/datum',
    melding: 'gevonden: "x"; verwacht: een datum als 2024-02-15, van 1990 tot en met 2100',
  };
  const ander = { plek: '/1/perioden/0/periode', melding: 'fout' };
  expect(vouwMeldingen([datum, datum, ander, { ...ander, plek: '/2/perioden/0/periode' }])).toHaveLength(3);
});

it('writes a long list of words out once', () => {
  const lijst = Array.from({ length: 20 }, (_, i) => `woord${i}`).join(', ');
  const fout = (i: number) => ({
    plek: `/${i}/uitkomst/soort`,
    melding: `gevonden: "${i}"; verwacht: een van ${lijst}; bedoelt u woord1?`,
  });
  const uit = vouwMeldingen([fout(0), fout(1)]).map(({ melding }) => melding);
  expect(uit[0]).toBe(fout(0).melding);
  expect(uit[1]).toBe('gevonden: "1"; verwacht: een van de woorden hierboven; bedoelt u woord1?');
});
