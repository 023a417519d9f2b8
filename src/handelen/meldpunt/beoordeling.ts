import { datum } from '../../kernel/datum.ts';
import { eindeVan } from '../../kernel/termijn.ts';
import { datumInNederland } from '../../platform/klok.ts';
import type { Werkdossier } from '../dossier/index.ts';
import { ROL } from './namen.ts';

const NAAM = 'Beoordeel of deze melding een signaal is';
/** Within this an analist answers: a proposal of ours. */
const TERMIJN = { aantal: 5, eenheid: 'werkdagen' } as const;

/** What is asked of an analist who gets to see a report, whether somebody of the meldpunt shares it or a route does. */
export const beoordeeltaak = (uitleg: string, nu: Date) => ({
  ...{ naam: NAAM, uitleg, voor: ROL.meekijker, persoon: null },
  tot: eindeVan(datum(datumInNederland(nu)), TERMIJN),
});

/** Those of a report that nobody has answered yet: a signal answers all of them. */
export const openBeoordelingen = ({ stand }: Werkdossier): readonly string[] =>
  stand.taken
    .filter((taak) => taak.stand === 'open' && taak.code === null && taak.naam === NAAM && taak.voor === ROL.meekijker)
    .map(({ id }) => id);
