import { type Datum, plusMaanden } from '../../kernel/datum.ts';
import type { Plek } from '../../kernel/fouten.ts';
import { mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import type { Inhoud } from './gebeurtenis.ts';
import type { Procedure } from './procedure.ts';

/** What all judgements on commands share. */
type Weigering = { readonly melding: string; readonly plekken?: readonly Plek[] };
export type Oordeel = Uitkomst<Inhoud, Weigering>;
export const weiger = (melding: string, plekken: readonly Plek[] = []): Oordeel => mislukt({ melding, plekken });

const MAX_UITSTEL_MAANDEN = 24;

/** A day in the future, but not so far that a slip of the pen hides it. */
export function dagfout(tot: string, op: Datum): Plek | null {
  if (tot < op) return { plek: 'tot', melding: `gevonden: ${tot}; verwacht: ${op} of later` };
  const laatst = plusMaanden(op, MAX_UITSTEL_MAANDEN);
  if (tot > laatst) return { plek: 'tot', melding: `gevonden: ${tot}; verwacht: ${laatst} of eerder` };
  return null;
}

/** The rule of a role; undefined when the procedure has none of that name. */
export const rolVan = ({ rollen }: Procedure, rol: string) => (Object.hasOwn(rollen, rol) ? rollen[rol] : undefined);
