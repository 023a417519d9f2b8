import { datum } from '../src/kernel/datum.ts';
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
/** On trede 5, in that same region. */
export const AANBIEDER_IN_NOOD = 'Jeugdzorg Hagelrak';
export const ANDERE_AANBIEDER = 'Reigerschijn Jeugdhulp';
export const MATCHINGTEAM = 'Regionaal matchingteam West Brabant West';
export const GESCHILLENCOMMISSIE = 'Geschillencommissie Sociaal Domein';
export const KENNISPUNT = 'Kennis- en informatiepunt tarieven';
export const MINISTERIE = 'Ministerie van Volksgezondheid, Welzijn en Sport';
export const BRANCHEVERENIGING = 'Jeugdzorg Nederland';
export const JONGERE = 'Jongere uit de demonstratie';

/** The day on which the convenant Bevorderen continuïteit jeugdhulp was signed. */
const ONDERTEKEND = datum('2021-07-01');

const convenant = (rol: string) => ({ rol, ondertekendOp: ONDERTEKEND });
const BGZJ = convenant('Brancheorganisatie van aanbieders, verenigd in de BGZJ');

/** Who signed the convenant (R-031, seed 001), each with what it stands for. */
const CONVENANTPARTIJEN: readonly NieuwePartij[] = [
  { soort: 'branchevereniging', naam: BRANCHEVERENIGING, convenant: BGZJ },
  { soort: 'branchevereniging', naam: 'de Nederlandse ggz', convenant: BGZJ },
  { soort: 'branchevereniging', naam: 'Vereniging Gehandicaptenzorg Nederland', convenant: BGZJ },
  { soort: 'branchevereniging', naam: 'Vereniging Orthopedagogische Behandelcentra', convenant: BGZJ },
  {
    soort: 'branchevereniging',
    naam: 'Vereniging van Nederlandse Gemeenten',
    convenant: convenant('Vereniging van gemeenten'),
  },
  { soort: 'ministerie', naam: 'Ministerie van Justitie en Veiligheid', convenant: convenant('Ministerie') },
  { soort: 'ministerie', naam: MINISTERIE, convenant: convenant('Ministerie, ook namens de Jeugdautoriteit') },
];

const OVERIGE: readonly NieuwePartij[] = [
  { soort: 'matchingteam', naam: MATCHINGTEAM, regiocode: 'JZ36' },
  { soort: 'geschillencommissie', naam: GESCHILLENCOMMISSIE },
  { soort: 'kennispunt', naam: KENNISPUNT },
  { soort: 'client', naam: JONGERE },
];

/**
 * The parties of the demo beside the supervisor: who signed the convenant, every region and municipality, and every provider
 * of the EWS that is in the database. A second time it changes nothing. What every database begins with must be there.
 */
export async function laadDemopartijen(database: Database): Promise<void> {
  await laadPartijen(database, [...CONVENANTPARTIJEN, ...OVERIGE], BRON);
  await laadGebiedspartijen(database.db, BRON);
  await laadAanbiederspartijen(database.db, BRON);
}
