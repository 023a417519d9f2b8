import type { Database } from '../src/platform/database/index.ts';
import {
  laadAanbiederspartijen,
  laadGebiedspartijen,
  laadPartijen,
  type NieuwePartij,
} from '../src/platform/toegang/index.ts';
import { BRON } from './store.ts';

/** The parties for which people of the demo work. Their names are the key of the log-in service. */
export const DEMOTOEZICHTHOUDER = 'Nederlandse Zorgautoriteit';
export const GEMEENTE = 'Gemeente Roosendaal';
export const JEUGDREGIO = 'Jeugdregio West Brabant West';
/** The region of which there are iJw messages. */
export const BERICHTENREGIO = 'Jeugdregio West Brabant Oost';
/** On trede 5, in the region of the west. */
export const AANBIEDER_IN_NOOD = 'Jeugdzorg Hagelrak';
export const ANDERE_AANBIEDER = 'Reigerschijn Jeugdhulp';
export const MATCHINGTEAM = 'Regionaal matchingteam West Brabant West';
export const GESCHILLENCOMMISSIE = 'Geschillencommissie Sociaal Domein';
export const KENNISPUNT = 'Kennis- en informatiepunt tarieven';
/** Of the parties of the convenant, which every database has. */
export const MINISTERIE = 'Ministerie van Volksgezondheid, Welzijn en Sport';
export const BRANCHEVERENIGING = 'Jeugdzorg Nederland';
export const INSPECTIE = 'Inspectie Gezondheidszorg en Jeugd (demonstratie)';
export const BANK = 'Bank van de demonstratie';
export const JONGERE = 'Jongere uit de demonstratie';

const OVERIGE: readonly NieuwePartij[] = [
  { soort: 'matchingteam', naam: MATCHINGTEAM, regiocode: 'JZ36' },
  { soort: 'geschillencommissie', naam: GESCHILLENCOMMISSIE },
  { soort: 'kennispunt', naam: KENNISPUNT },
  { soort: 'inspectie', naam: INSPECTIE },
  { soort: 'bank', naam: BANK },
  { soort: 'client', naam: JONGERE },
];

/**
 * The parties of the demo beside those that every database begins with (supervisor, convenant): every region and municipality, and every provider
 * of the EWS that is in the database. A second time it changes nothing. What every database begins with must be there.
 */
export async function laadDemopartijen(database: Database): Promise<void> {
  await laadPartijen(database, OVERIGE, BRON);
  await laadGebiedspartijen(database.db, BRON);
  await laadAanbiederspartijen(database.db, BRON);
}
