import { dagenTussen } from '../../opmaak.ts';

/** When something comes, seen from today. */
export const MOMENTEN = ['laat', 'week', 'later', 'zonder'] as const;
export type Moment = (typeof MOMENTEN)[number];

/** Sunday is the last day of a week. */
const DAGEN_IN_WEEK = 7;

/** Late; this week (until and including Sunday); later; or without a date. */
export function momentVan(tot: string | null, vandaag: string): Moment {
  if (tot === null) return 'zonder';
  const over = dagenTussen(vandaag, tot);
  if (over < 0) return 'laat';
  const weekdag = new Date(`${vandaag}T00:00:00Z`).getUTCDay() || DAGEN_IN_WEEK;
  return over <= DAGEN_IN_WEEK - weekdag ? 'week' : 'later';
}

/** By moment, each in the order of their dates. */
export function deelInNaarMoment<P extends { readonly tot: string | null }>(
  punten: readonly P[],
  vandaag: string,
): ReadonlyMap<Moment, readonly P[]> {
  const opDag = punten.toSorted((a, b) => (a.tot ?? '9').localeCompare(b.tot ?? '9'));
  return new Map(
    MOMENTEN.map((moment) => [moment, opDag.filter(({ tot }) => momentVan(tot, vandaag) === moment)] as const),
  );
}

/** At least one. */
export type Groep<B> = readonly [B, ...B[]];

/** By dossier, in the order in which they are first named. */
export function perDossier<B extends { readonly dossierId: number }>(berichten: readonly B[]): readonly Groep<B>[] {
  const groepen = new Map<number, [B, ...B[]]>();
  for (const bericht of berichten) {
    const groep = groepen.get(bericht.dossierId);
    if (groep) groep.push(bericht);
    else groepen.set(bericht.dossierId, [bericht]);
  }
  return [...groepen.values()];
}
