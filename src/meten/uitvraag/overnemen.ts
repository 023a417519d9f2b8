import { z } from 'zod';
import { jaarVan, kwartaalMetRang, kwartaalVan, type Periode, periode, rangVan } from '../../kernel/periode.ts';
import voorraad from './overnemen.json' with { type: 'json' };

const kop = { gegeven: z.string(), binnenJaar: z.boolean() };
const vormRegel = z.discriminatedUnion('hoe', [
  z.strictObject({ ...kop, hoe: z.literal('zelfde') }),
  z.strictObject({ ...kop, hoe: z.literal('evenredig') }),
  z.strictObject({ ...kop, hoe: z.literal('schuif'), uit: z.string() }),
  z.strictObject({ ...kop, hoe: z.literal('teltAf'), maanden: z.int().min(1) }),
]);

/**
 * How a figure of the quarter before becomes a proposal for this quarter, to be looked at and not to be typed.
 * - `zelfde`: the same figure again
 * - `evenredig`: a stroom that goes at an even pace: of two quarters that of one times two
 * - `schuif`: the forecast that was made for this month then, under another number
 * - `teltAf`: as many months less
 * `binnenJaar`: only from a quarter of the same year, because it begins anew each year.
 */
export type Overneemregel = z.infer<typeof vormRegel>;

export const OVERNEEMREGELS: readonly Overneemregel[] = z.array(vormRegel).parse(voorraad);

/** One proposal: `waarde = uit × maal + plus`. */
export interface Overname {
  readonly gegeven: string;
  readonly uit: string;
  readonly periode: Periode;
  readonly maal: number;
  readonly plus: number;
  /** Decimals of the proposal; null: as it was. */
  readonly decimalen: number | null;
}

/** The quarter before; of a year the year before. */
export function vorigePeriode(over: Periode): Periode {
  return kwartaalVan(over) === null ? periode(`${jaarVan(over) - 1}`) : kwartaalMetRang(rangVan(over) - 1);
}

/** The proposals that there can be for a quarter, if the quarter before is known. A year takes nothing over. */
export function overnamesVoor(over: Periode, regels: readonly Overneemregel[] = OVERNEEMREGELS): Overname[] {
  if (kwartaalVan(over) === null) return [];
  const vorige = vorigePeriode(over);
  const zelfdeJaar = jaarVan(vorige) === jaarVan(over);
  return regels.filter(({ binnenJaar }) => !binnenJaar || zelfdeJaar).map((regel) => alsOvername(regel, over, vorige));
}

function alsOvername(regel: Overneemregel, over: Periode, vorige: Periode): Overname {
  const { gegeven } = regel;
  const zelfde = { gegeven, uit: gegeven, periode: vorige, maal: 1, plus: 0, decimalen: null };
  if (regel.hoe === 'schuif') return { ...zelfde, uit: regel.uit };
  if (regel.hoe === 'teltAf') return { ...zelfde, plus: -regel.maanden };
  if (regel.hoe === 'zelfde') return zelfde;
  return { ...zelfde, maal: (kwartaalVan(over) ?? 4) / (kwartaalVan(vorige) ?? 4), decimalen: 0 };
}

/** The other name of the same moment: a fourth quarter ends with its year, and has added up all of it. */
export function zelfdeMoment(over: Periode): Periode | null {
  if (kwartaalVan(over) === null) return periode(`${over}-K4`);
  return kwartaalVan(over) === 4 ? periode(`${jaarVan(over)}`) : null;
}
