import { dagenTussen } from '../../opmaak.ts';

export interface Looptijd {
  readonly eenheid: 'dagen' | 'weken' | 'maanden';
  readonly aantal: number;
}

const WEEK = 7;
const MAAND = 30.44;
const TOT_WEKEN = 14;
const TOT_MAANDEN = 70;

/** How long something runs, in the unit in which people say it. Both are `YYYY-MM-DD` or an instant. */
export function looptijd(van: string, tot: string): Looptijd {
  const dagen = Math.max(0, dagenTussen(van, tot));
  if (dagen < TOT_WEKEN) return { eenheid: 'dagen', aantal: dagen };
  if (dagen < TOT_MAANDEN) return { eenheid: 'weken', aantal: Math.floor(dagen / WEEK) };
  return { eenheid: 'maanden', aantal: Math.round(dagen / MAAND) };
}

export type Zekerheid = 'zeker' | 'minder' | 'onzeker';

const ZEKER = 0.9;
const MINDER = 0.6;

/** How far the figures behind a signal can be trusted, from its weight (0 … 1). */
export function zekerheid(gewicht: number): Zekerheid {
  if (gewicht >= ZEKER) return 'zeker';
  return gewicht >= MINDER ? 'minder' : 'onzeker';
}
