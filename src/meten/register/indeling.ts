import type { Datum } from '../../kernel/datum.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { type Geldigheid, geldtOp } from './domain.ts';

/** In which region of one scheme a municipality lies, and since when. */
export interface Toedeling extends Geldigheid {
  readonly gemeente: string;
  readonly regio: string;
}

/** The region of a municipality on a date; `null` when no arrangement of that date is known. */
export function regioOp(toedelingen: readonly Toedeling[], gemeente: string, op: Datum): string | null {
  return toedelingen.find((een) => een.gemeente === gemeente && geldtOp(een, op))?.regio ?? null;
}

/**
 * The date to read the register on. Before the oldest arrangement that we have, the oldest one is shown:
 * a map of 2023 on the regions of 2025 is of use, an empty map is not.
 */
export const peildatum = (op: Datum, oudste: Datum): Datum => (op < oudste ? oudste : op);

/**
 * Moves a municipality to another region from a date on. Gives a new list; everything before `perDatum` stays as it was,
 * so that older figures stay with the old region, and a move that was already planned for later stays planned.
 *
 * Refused when the municipality has no region on that date, or already lies in `naarRegio`.
 */
export function verplaatsGemeente(
  toedelingen: readonly Toedeling[],
  gemeente: string,
  naarRegio: string,
  perDatum: Datum,
): Uitkomst<readonly Toedeling[]> {
  const huidig = toedelingen.find((een) => een.gemeente === gemeente && geldtOp(een, perDatum));
  if (!huidig) return mislukt(`Gemeente ${gemeente} hoort op ${perDatum} bij geen enkele regio van dit schema.`);
  if (huidig.regio === naarRegio)
    return mislukt(`Gemeente ${gemeente} hoort op ${perDatum} al bij regio ${naarRegio}.`);

  const ervoor = huidig.van < perDatum ? [{ ...huidig, tot: perDatum }] : [];
  const erna = { ...huidig, regio: naarRegio, van: perDatum };
  return gelukt(toedelingen.flatMap((een) => (een === huidig ? [...ervoor, erna] : [een])));
}
