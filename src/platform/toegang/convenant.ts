import { datum } from '../../kernel/datum.ts';
import type { NieuwePartij } from './partijstore.ts';

/** The day on which the convenant Bevorderen continuïteit jeugdhulp was signed. */
const ONDERTEKEND = datum('2021-07-01');

const convenant = (rol: string) => ({ rol, ondertekendOp: ONDERTEKEND });
const BGZJ = convenant('Brancheorganisatie van aanbieders, verenigd in de BGZJ');

/** Who signed the convenant (R-031, seed 001), each with what it stands for. */
export const CONVENANTPARTIJEN: readonly NieuwePartij[] = [
  { soort: 'branchevereniging', naam: 'Jeugdzorg Nederland', convenant: BGZJ },
  { soort: 'branchevereniging', naam: 'de Nederlandse ggz', convenant: BGZJ },
  { soort: 'branchevereniging', naam: 'Vereniging Gehandicaptenzorg Nederland', convenant: BGZJ },
  { soort: 'branchevereniging', naam: 'Vereniging Orthopedagogische Behandelcentra', convenant: BGZJ },
  {
    soort: 'branchevereniging',
    naam: 'Vereniging van Nederlandse Gemeenten',
    convenant: convenant('Vereniging van gemeenten'),
  },
  {
    soort: 'ministerie',
    naam: 'Ministerie van Justitie en Veiligheid',
    convenant: convenant('Ministerie'),
  },
  {
    soort: 'ministerie',
    naam: 'Ministerie van Volksgezondheid, Welzijn en Sport',
    convenant: convenant('Ministerie, ook namens de Jeugdautoriteit'),
  },
];
