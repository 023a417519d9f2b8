import { overlap, type Vergelijking, woordenVan } from './woorden.ts';

/** A report as far as another one can be the same, without its text. */
export interface Vergeleken {
  readonly id: number;
  readonly organisatieId: number | null;
  /** About whom, in the words of the reporter. */
  readonly over: string;
  readonly ontvangenOp: Date;
}

/** Another report that may be about the same by provider, name and day. Without the same provider, the texts decide. */
export interface Kandidaat {
  readonly id: number;
  readonly zelfdeAanbieder: boolean;
  /** Days between them. */
  readonly dagen: number;
}

export interface Gelijkenis extends Kandidaat {
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

/** Finds, among reports whose names are read once, those that may be about the same as one of them. */
export function maakKandidaten(rondom: readonly Vergeleken[]): (een: Vergeleken) => Kandidaat[] {
  const namen = new Map(rondom.map(({ id, over }) => [id, woordenVan(over)]));
  return (een) => {
    const naam = namen.get(een.id) ?? woordenVan(een.over);
    return rondom.flatMap((ander): Kandidaat[] => {
      const dagen = Math.floor(Math.abs(een.ontvangenOp.getTime() - ander.ontvangenOp.getTime()) / DAG);
      if (een.id === ander.id || dagen > DUBBEL_DAGEN) return [];
      const zelfdeAanbieder = een.organisatieId !== null && een.organisatieId === ander.organisatieId;
      if (zelfdeAanbieder) return [{ id: ander.id, zelfdeAanbieder, dagen }];
      // Two providers that are both known and differ are two subjects, whatever the words.
      if (een.organisatieId !== null && ander.organisatieId !== null) return [];
      const lijkt = overlap(naam, namen.get(ander.id) ?? new Set()) >= ZELFDE_NAAM;
      return lijkt ? [{ id: ander.id, zelfdeAanbieder, dagen }] : [];
    });
  };
}

/** Reports that may be about the same: the same provider within 30 days, or names and texts that look alike. Best first. */
export function dubbelen(een: number, kandidaten: readonly Kandidaat[], teksten: Vergelijking): Gelijkenis[] {
  const deelMet = teksten.met(een);
  return kandidaten
    .map((kandidaat) => ({ kandidaat, deel: deelMet(kandidaat.id) }))
    .filter(({ kandidaat, deel }) => kandidaat.zelfdeAanbieder || deel >= LIJKT)
    .map(({ kandidaat, deel }) => ({ kandidaat, score: deel + (kandidaat.zelfdeAanbieder ? 2 : 0) }))
    .toSorted((a, b) => b.score - a.score || a.kandidaat.dagen - b.kandidaat.dagen || a.kandidaat.id - b.kandidaat.id)
    .slice(0, HOOGSTENS)
    .map(({ kandidaat }) => ({ ...kandidaat, woorden: teksten.gedeeld(een, kandidaat.id).slice(0, 5) }));
}

/** Reports of which the text must be known to say how many are about the same: enough of the same provider is enough. */
export const nogTeLezen = (kandidaten: readonly Kandidaat[]): readonly Kandidaat[] =>
  kandidaten.filter(({ zelfdeAanbieder }) => zelfdeAanbieder).length >= HOOGSTENS
    ? []
    : kandidaten.filter(({ zelfdeAanbieder }) => !zelfdeAanbieder);

/** How many reports may be about the same, as many as `dubbelen` names. `teksten` has those that are `nogTeLezen`. */
export function telDubbelen(een: number, kandidaten: readonly Kandidaat[], teksten: Vergelijking): number {
  const zelfde = kandidaten.filter(({ zelfdeAanbieder }) => zelfdeAanbieder).length;
  const lezen = nogTeLezen(kandidaten);
  if (lezen.length === 0) return Math.min(zelfde, HOOGSTENS);
  const deelMet = teksten.met(een);
  return Math.min(zelfde + lezen.filter(({ id }) => deelMet(id) >= LIJKT).length, HOOGSTENS);
}
