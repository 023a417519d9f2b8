import type { Moment } from '../../meten/kennis/index.ts';
import type { Norm, Trede } from './normset.ts';

const TREDEN_MET_GRENS = [5, 4, 3, 2] as const;

/** Differences behind the ninth decimal come from binary arithmetic, not from the organisation. */
const gladden = (waarde: number): number => Math.round(waarde * 1e9) / 1e9;

/** Whether a value lies beyond a bound of a norm. Exactly on it counts only when the norm says so (`grensTelt`). */
export function voorbij(norm: Pick<Norm, 'richting' | 'grensTelt'>, waarde: number, grens: number): boolean {
  const [w, g] = [gladden(waarde), gladden(grens)];
  if (w === g) return norm.grensTelt === true;
  return norm.richting === 'laagIsSlecht' ? w < g : w > g;
}

/** The trede to which a value leads by itself, 1 … 5, and the bound that it crossed. */
export function tredeVan(norm: Norm, waarde: number): { trede: Trede; grens: number | null } {
  for (const trede of TREDEN_MET_GRENS) {
    const grens = norm.grenzen[trede];
    if (grens !== undefined && voorbij(norm, waarde, grens)) return { trede, grens };
  }
  return { trede: 1, grens: null };
}

/** The trede that is left when the bound of `trede` is no longer crossed. */
export function tredeLager(norm: Norm, trede: Trede): Trede {
  return TREDEN_MET_GRENS.find((t) => t < trede && norm.grenzen[t] !== undefined) ?? 1;
}

/** Worst-of: a good figure never outweighs a bad one. No drivers: trede 1. */
export const hoogste = (treden: readonly Trede[]): Trede => Math.max(1, ...treden) as Trede;

type Tijdstip = Moment | Date;

/**
 * The trede that holds: what a person decided, unless the machine now proposes worse than what that person saw. Without a
 * decision the proposal holds. The moment of the proposal does not matter: bad news that comes in late, dated before the
 * decision, is news all the same.
 * `bron` `nieuwVoorstel`: a worse proposal that nobody judged yet.
 * @returns null while there is neither
 */
export function geldendeTrede(
  besluit: { readonly op: Tijdstip; readonly trede: number; readonly voorstelTrede: number | null } | null,
  voorstel: { readonly op: Tijdstip; readonly trede: number } | null,
): { trede: number; bron: 'besluit' | 'voorstel' | 'nieuwVoorstel' } | null {
  if (!besluit) return voorstel && { trede: voorstel.trede, bron: 'voorstel' };
  if (voorstel && voorstel.trede > (besluit.voorstelTrede ?? 0))
    return { trede: Math.max(voorstel.trede, besluit.trede), bron: 'nieuwVoorstel' };
  return { trede: besluit.trede, bron: 'besluit' };
}
