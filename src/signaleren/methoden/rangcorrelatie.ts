import { rangen } from './rangen.ts';

/**
 * Spearman's rank correlation: how far two series order the same things alike, -1 … 1; Pearson's correlation of the ranks, which
 * also holds with equal values (Spearman, "The proof and measurement of association between two things", 1904).
 * @returns null when a series has one value only, so that it orders nothing. Throws RangeError for series of different lengths.
 */
export function rangcorrelatie(a: readonly number[], b: readonly number[]): number | null {
  if (a.length !== b.length) throw new RangeError('rangcorrelatie: de reeksen zijn niet even lang');
  const [ra, rb] = [rangen(a), rangen(b)];
  const midden = (a.length + 1) / 2;
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < ra.length; i++) {
    const [da, db] = [(ra[i] ?? 0) - midden, (rb[i] ?? 0) - midden];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  return aa === 0 || bb === 0 ? null : ab / Math.sqrt(aa * bb);
}
