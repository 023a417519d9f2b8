import type { Plek } from '../../kernel/fouten.ts';
import { dichtstbij, type Eenheid, type Gegeven, type SoortOrganisatie } from '../catalogus/index.ts';

/** A gegeven that an analyst wants to try in a pilot. */
export interface Kandidaatgegeven
  extends Pick<Gegeven, 'code' | 'naam' | 'uitleg' | 'soort' | 'teken' | 'blok' | 'bron' | 'doel'> {
  readonly eenheid: Eenheid;
  /** Empty: everyone may deliver it. */
  readonly alleenVoor: readonly SoortOrganisatie[];
  readonly elders: string;
}

/** Words that mean something of their own in a formula. */
const VAN_CEL =
  'as break const continue else false for function if import in let loop namespace null package return true var void while';
const GERESERVEERD = new Set(VAN_CEL.split(' '));

/** So few letters apart people would read one for the other. */
const TE_DICHTBIJ = 2;

/** Why a candidate cannot be added beside what is known; null: nothing against it. */
export function toetsKandidaat(
  { code, naam }: Pick<Kandidaatgegeven, 'code' | 'naam'>,
  bekend: readonly { readonly code: string; readonly naam: string }[],
): Plek | null {
  const weiger = (plek: string, melding: string): Plek => ({ plek, melding });
  if (code.includes('-') || GERESERVEERD.has(code))
    return weiger('code', `"${code}" kan niet in een formule staan; verwacht letters en cijfers, zoals eigenVermogen`);
  const zelfde = bekend.find((een) => een.code.toLowerCase() === code.toLowerCase());
  if (zelfde) return weiger('code', `${zelfde.code} bestaat al: ${zelfde.naam}`);
  const opCode = new Map(bekend.map((een) => [een.code, een]));
  const lijkt = opCode.get(dichtstbij(code, opCode.keys(), TE_DICHTBIJ) ?? '');
  if (lijkt)
    return weiger(
      'code',
      `"${code}" lijkt op ${lijkt.code} (${lijkt.naam}); gebruik dat, of een duidelijk andere code`,
    );
  const genoemd = bekend.find((een) => een.naam.trim().toLowerCase() === naam.trim().toLowerCase());
  return genoemd ? weiger('naam', `${genoemd.code} heet al zo; verwacht een andere naam`) : null;
}
