import type { Stap } from './domain.ts';

const DAG_MS = 86_400_000;

/**
 * The treden as they were decided: the proposals until the first decision of a person, and from then on the decisions. A newer
 * proposal holds until somebody judges it, often only for days; as a stay it would say how fast people judge.
 */
export function vastgesteld(voorstellen: readonly Stap[], besluiten: readonly Stap[]): Stap[] {
  const eerste = besluiten[0]?.op ?? null;
  const alle = [...voorstellen.filter(({ op }) => eerste === null || op < eerste), ...besluiten];
  return alle.filter(({ trede }, i) => i === 0 || trede !== alle[i - 1]?.trede).map(({ op, trede }) => ({ op, trede }));
}

/** One stay on one trede. */
export interface Verblijf {
  readonly trede: number;
  /** Days from its begin to its end, or to the day of looking while it still runs. */
  readonly dagen: number;
  readonly geeindigd: boolean;
  /** False for the first that we know of a provider: it may have begun long before anything was delivered. */
  readonly beginBekend: boolean;
}

/** The stays of one provider up to a moment. */
export function verblijven(stappen: readonly Stap[], einde: Date): Verblijf[] {
  const gebeurd = stappen.filter(({ op }) => op < einde);
  return gebeurd.map(({ op, trede }, i) => {
    const volgende = gebeurd[i + 1]?.op;
    const dagen = ((volgende ?? einde).getTime() - op.getTime()) / DAG_MS;
    return { trede, dagen, geeindigd: volgende !== undefined, beginBekend: i > 0 };
  });
}

/** How long something lasted; `geeindigd` false when it still lasted when last seen. */
export type Duur = Pick<Verblijf, 'dagen' | 'geeindigd'>;

/** Differences behind the twelfth decimal come from multiplying fractions. */
const BIJNA = 1e-12;

/**
 * The median length by Kaplan and Meier (1958): the first length at which at most half would still last. A stay that still
 * runs counts as long as it was seen to last, and says nothing about after that; leaving it out, or taking today for its
 * end, would make the others look too short. It is at risk at its own length, so an end at that same length comes first.
 * @returns null when less than half has ended at any length that was seen: the median is longer than that
 */
export function medianeDuur(duren: readonly Duur[]): number | null {
  const lengten = [...new Set(duren.filter((d) => d.geeindigd).map((d) => d.dagen))].sort((a, b) => a - b);
  let over = 1;
  for (const lengte of lengten) {
    const nog = duren.filter((d) => d.dagen >= lengte).length;
    const eindigen = duren.filter((d) => d.geeindigd && d.dagen === lengte).length;
    over *= 1 - eindigen / nog;
    if (over <= 0.5 + BIJNA) return lengte;
  }
  return null;
}

export interface Verblijfsduur {
  readonly trede: number;
  /** Stays of which the begin was seen, ended and still running together. */
  readonly aantal: number;
  readonly lopend: number;
  /** Left out: those of which the begin was not seen. */
  readonly zonderBegin: number;
  /** Whole days; null when more than half still runs, or nothing was seen. */
  readonly mediaan: number | null;
  /** The longest that any was seen to last, in whole days; null when nothing was seen. */
  readonly langst: number | null;
}

/** How long providers stay on each of the six treden. */
export function verblijfsduren(alle: readonly Verblijf[]): Verblijfsduur[] {
  return [1, 2, 3, 4, 5, 6].map((trede) => {
    const hier = alle.filter((een) => een.trede === trede);
    const gezien = hier.filter((een) => een.beginBekend);
    const mediaan = medianeDuur(gezien);
    return {
      trede,
      aantal: gezien.length,
      lopend: gezien.filter((een) => !een.geeindigd).length,
      zonderBegin: hier.length - gezien.length,
      mediaan: mediaan === null ? null : Math.round(mediaan),
      langst: gezien.length === 0 ? null : Math.round(Math.max(...gezien.map((een) => een.dagen))),
    };
  });
}
