import { alsDefinities, GEGEVENS } from '../catalogus/index.ts';
import { type Begrippen, maakBegrippen } from './begrippen.ts';

/** Definitions for tests: all gegevens of Baken, with one published ratio and one kind of event. */
export const TESTDEFINITIES = [
  ...alsDefinities('gegeven', GEGEVENS),
  ...alsDefinities('indicator', [
    {
      code: 'solvabiliteit',
      versie: 1,
      geldigVan: '2021-01-01',
      naam: 'Solvabiliteit',
      eenheid: 'fractie',
      bereik: { min: -50, max: 1 },
    } as never,
    { code: 'verzuim', versie: 1, geldigVan: '2021-01-01', naam: 'Verzuim', eenheid: 'fractie' } as never,
  ]),
  ...alsDefinities('gebeurtenissoort', [{ code: 'convenantbreuk', versie: 1, geldigVan: '2021-01-01' }]),
];

export const testbegrippen = (): Begrippen => maakBegrippen(TESTDEFINITIES);
