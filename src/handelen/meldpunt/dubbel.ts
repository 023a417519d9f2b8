import { overlap } from './woorden.ts';

/** A report as far as another one can be the same. */
export interface Vergeleken {
  readonly id: number;
  readonly organisatieId: number | null;
  /** About whom, in the words of the reporter. */
  readonly over: string;
  readonly tekst: string;
  readonly ontvangenOp: Date;
}

export interface Gelijkenis {
  readonly id: number;
  readonly zelfdeAanbieder: boolean;
  /** Days between them. */
  readonly dagen: number;
  readonly woorden: readonly string[];
}

const DAG = 86_400_000;
/** So many days apart at most. */
export const DUBBEL_DAGEN = 30;
/** Below this share of words, only the same provider makes a report look the same. A proposal of ours. */
const LIJKT = 0.25;
/** Without a provider, the names must share this much and the texts as well. */
const ZELFDE_NAAM = 0.5;
const HOOGSTENS = 5;

function gelijkenis(a: Vergeleken, b: Vergeleken): (Gelijkenis & { readonly score: number }) | null {
  const dagen = Math.floor(Math.abs(a.ontvangenOp.getTime() - b.ontvangenOp.getTime()) / DAG);
  if (a.id === b.id || dagen > DUBBEL_DAGEN) return null;
  const zelfdeAanbieder = a.organisatieId !== null && a.organisatieId === b.organisatieId;
  // Two providers that are both known and differ are two subjects, whatever the words.
  if (!zelfdeAanbieder && a.organisatieId !== null && b.organisatieId !== null) return null;
  const { deel, gedeeld } = overlap(a.tekst, b.tekst);
  if (!zelfdeAanbieder && (overlap(a.over, b.over).deel < ZELFDE_NAAM || deel < LIJKT)) return null;
  return { id: b.id, zelfdeAanbieder, dagen, woorden: gedeeld.slice(0, 5), score: deel + (zelfdeAanbieder ? 2 : 0) };
}

/** Reports that may be about the same: the same provider within 30 days, or names and texts that look alike. Best first. */
export const dubbelen = (een: Vergeleken, andere: readonly Vergeleken[]): Gelijkenis[] =>
  andere
    .flatMap((ander) => gelijkenis(een, ander) ?? [])
    .toSorted((a, b) => b.score - a.score || a.dagen - b.dagen || a.id - b.id)
    .slice(0, HOOGSTENS)
    .map(({ score: _, ...rest }) => rest);
