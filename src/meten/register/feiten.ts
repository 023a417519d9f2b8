import { type Datum, datum } from '../../kernel/datum.ts';
import beleid from './data/beleid.json' with { type: 'json' };
import gemeenten2026 from './data/gemeenten-2026.json' with { type: 'json' };
import regios from './data/regios.json' with { type: 'json' };
import type { Toedeling } from './indeling.ts';

/** The facts that the program brings along. Changing one is a change of the data file, with its source. */

export interface GemeenteFeit {
  readonly code: string;
  readonly naam: string;
  /** CBS code of the province. */
  readonly provincie: string;
  readonly jeugdregio: string;
}

export const GEMEENTEN: readonly GemeenteFeit[] = gemeenten2026.gemeenten;
export const GEMEENTEN_VAN: Datum = datum(gemeenten2026.geldigVan);
export const REGIOSCHEMAS = regios.schemas;
export const TOEZICHTHOUDERS = beleid.toezichthouders;
export const INSTELLINGEN = beleid.instellingen;

/** The scheme of the law. Others, such as `provincie`, stand beside it. */
export const JEUGDREGIO = 'jeugdregio';

/** Name of a province by its CBS code. */
export const PROVINCIES: ReadonlyMap<string, string> = new Map(
  REGIOSCHEMAS.find((schema) => schema.code === 'provincie')?.regios.map(({ code, naam }) => [code, naam]),
);

/** Which region each municipality lies in, in one scheme, from the day on that the municipalities are of. */
export function toedelingenVan(schema: 'jeugdregio' | 'provincie'): Toedeling[] {
  return GEMEENTEN.map((gemeente) => ({
    gemeente: gemeente.code,
    regio: gemeente[schema],
    van: GEMEENTEN_VAN,
    tot: null,
  }));
}
