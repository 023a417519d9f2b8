import type { Verhaal } from '../profiel.ts';
import { GELD } from './geld.ts';
import { GEVALLEN } from './gevallen.ts';
import { LEVERING } from './levering.ts';
import { MARKT } from './markt.ts';
import { ZORG } from './zorg.ts';

/** The stories that `docs/demo.md` tells. */
export const VERTELDE: readonly Verhaal[] = [...GELD, ...ZORG, ...MARKT, ...LEVERING];

/** All providers whose life is written down: the told ones, and a few plain cases to fill the ladder. */
export const VERHALEN: readonly Verhaal[] = [...VERTELDE, ...GEVALLEN];
