import type { Oorzaken } from './vragen.ts';

export const OORZAKEN = ['volume', 'prijs', 'nieuwEnWeg'] as const;
export type Oorzaak = (typeof OORZAKEN)[number];

/** What explains most of a change: of what goes the same way, the largest; null when there is no change. */
export function meesteOorzaak(uit: Oorzaken): Oorzaak | null {
  const kant = Math.sign(uit.na - uit.voor);
  const [meest] = OORZAKEN.filter((oorzaak) => kant !== 0 && Math.sign(uit[oorzaak]) === kant).sort(
    (a, b) => Math.abs(uit[b]) - Math.abs(uit[a]),
  );
  return meest ?? null;
}
