import type { Toewijzingfeit } from '../domain.ts';
import { sleutelVan } from './orden.ts';

/** What is assigned under one number, after all its versions. */
export interface Toewijzing {
  /** The version that holds: the latest (OP033x1, OP080). */
  readonly laatste: Toewijzingfeit;
  readonly eerstToegewezenOp: string;
  /** References of requests that it answers, over all versions. */
  readonly referenties: readonly string[];
}

/** Under which an assignment is known: a number is unique within its municipality (OP275). */
export const toewijzingsleutel = (feit: { readonly gemeente: string; readonly nummer: string | null }): string =>
  `${feit.gemeente}|${feit.nummer}`;

/** A version that says that the assignment was never there (OP033x1, OP087). */
const isVerwijdering = ({ redenWijziging, ingang, einde }: Toewijzingfeit): boolean =>
  redenWijziging === '13' && einde === ingang;

/** Whether a version was given later than another; when at the same second, the later message, and then its text decide. */
function isLater(a: Toewijzingfeit, b: Toewijzingfeit): boolean {
  if (a.toegewezenOp !== b.toegewezenOp) return a.toegewezenOp > b.toegewezenOp;
  if (a.dagtekening !== b.dagtekening) return a.dagtekening > b.dagtekening;
  return sleutelVan(a) > sleutelVan(b);
}

/** The assignments that hold, by `toewijzingsleutel`. A deleted one is not there, unless it was given again later. */
export function geldendeToewijzingen(feiten: Iterable<Toewijzingfeit>): Map<string, Toewijzing> {
  const perNummer = new Map<string, Toewijzingfeit[]>();
  for (const feit of feiten) {
    const versies = perNummer.get(toewijzingsleutel(feit));
    if (versies) versies.push(feit);
    else perNummer.set(toewijzingsleutel(feit), [feit]);
  }
  const geldend = new Map<string, Toewijzing>();
  for (const [sleutel, versies] of perNummer) {
    const toewijzing = kies(versies);
    if (toewijzing) geldend.set(sleutel, toewijzing);
  }
  return geldend;
}

function kies(versies: readonly Toewijzingfeit[]): Toewijzing | null {
  const laatste = versies.reduce((a, b) => (isLater(b, a) ? b : a));
  if (isVerwijdering(laatste)) return null;
  const verwijderingen = versies.filter(isVerwijdering);
  const levend = versies.filter((v) => !isVerwijdering(v) && verwijderingen.every((weg) => isLater(v, weg)));
  const eerstToegewezenOp = levend.map((v) => v.toegewezenOp).sort()[0] ?? laatste.toegewezenOp;
  const referenties = new Set(levend.flatMap(({ referentie }) => (referentie === null ? [] : [referentie])));
  return { laatste, eerstToegewezenOp, referenties: [...referenties].sort() };
}
