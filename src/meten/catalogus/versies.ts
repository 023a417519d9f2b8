import type { Plek } from '../../kernel/fouten.ts';

/** What every definition that people write new versions of has: a check, a rule. */
export interface Geversioneerd {
  readonly versie: number;
  readonly geldigVan: string;
  /** The first day on which it no longer holds; null: until further notice. */
  readonly geldigTot: string | null;
}

/** Whether a version holds on a day. */
export const geldtOp = ({ geldigVan, geldigTot }: Omit<Geversioneerd, 'versie'>, dag: string): boolean =>
  geldigVan <= dag && (geldigTot === null || dag < geldigTot);

export const volgendeVersie = (versies: readonly Pick<Geversioneerd, 'versie'>[]): number =>
  Math.max(0, ...versies.map(({ versie }) => versie)) + 1;

/**
 * Of all versions the one to show: which holds today, or would if it had not ended; before the first day the newest.
 * Throws RangeError without versions.
 */
export function toonbareVersie<T extends Geversioneerd>(versies: readonly T[], dag: string): T {
  const opVolgorde = [...versies].sort((a, b) => b.versie - a.versie);
  const toon = opVolgorde.find(({ geldigVan }) => geldigVan <= dag) ?? opVolgorde[0];
  if (!toon) throw new RangeError('a definition has at least one version');
  return toon;
}

export function stand(versies: readonly Geversioneerd[], dag: string): 'geldt' | 'straks' | 'afgelopen' {
  const toon = toonbareVersie(versies, dag);
  if (toon.geldigVan > dag) return 'straks';
  return geldtOp(toon, dag) ? 'geldt' : 'afgelopen';
}

/**
 * What is wrong with the days of a next version: a first day before today (what was judged then has been held to the version of
 * then), before that of a version that has not begun yet, or after the end.
 * @param versies oldest first
 */
export function dagfouten(
  versies: readonly Geversioneerd[],
  { geldigVan, geldigTot }: Omit<Geversioneerd, 'versie'>,
  dag: string,
): Plek[] {
  const fouten: Plek[] = [];
  const laatste = versies.at(-1);
  if (geldigVan < dag) fouten.push({ plek: 'geldigVan', melding: `is ${geldigVan}; verwacht: ${dag} of later` });
  else if (laatste && geldigVan < laatste.geldigVan)
    fouten.push({
      plek: 'geldigVan',
      melding: `is ${geldigVan}; verwacht: ${laatste.geldigVan} of later, want dan gaat versie ${laatste.versie} in`,
    });
  if (geldigTot !== null && geldigTot < geldigVan)
    fouten.push({ plek: 'geldigTot', melding: `is ${geldigTot}; verwacht: ${geldigVan} of later` });
  return fouten;
}
