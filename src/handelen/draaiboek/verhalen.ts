import { leesVerhaal, type Verhaal } from './oefening.ts';
import instorting from './verhalen/instorting.json' with { type: 'json' };

/** The stories that an exercise can replay. */
export const VERHALEN: readonly Verhaal[] = [leesVerhaal(instorting)];

export const verhaalVan = (code: string | null): Verhaal | null => VERHALEN.find((v) => v.code === code) ?? null;
