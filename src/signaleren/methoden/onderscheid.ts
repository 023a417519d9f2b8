import { rangen } from './rangen.ts';

/** Two-sided 95% of the normal distribution. */
const Z = 1.959963984540054;
const STAPPEN = 60;

/** How well a figure tells two groups apart. */
export interface Onderscheid {
  /** The chance that a random case has a higher value than a random other, ties for half: 0.5 tells nothing, 0 and 1 everything. */
  readonly auc: number;
  /** 95% interval of `auc`. */
  readonly onder: number;
  readonly boven: number;
}

/** Variance of the AUC when it is `auc` (Hanley & McNeil 1982), with both group sizes in it made N/2, as Newcombe's method 5. */
function variantie(auc: number, m: number, n: number): number {
  const vrij = (m + n) / 2 - 1;
  return ((auc * (1 - auc)) / (m * n)) * (1 + vrij * ((1 - auc) / (2 - auc) + auc / (1 + auc)));
}

/** The bound on the side of `rand`: the last AUC that the observed one does not contradict. */
function grens(auc: number, rand: 0 | 1, m: number, n: number): number {
  let [binnen, buiten]: [number, number] = [auc, rand];
  for (let i = 0; i < STAPPEN; i++) {
    const midden = (binnen + buiten) / 2;
    if ((auc - midden) ** 2 <= Z * Z * variantie(midden, m, n)) binnen = midden;
    else buiten = midden;
  }
  return binnen;
}

/**
 * The area under the ROC curve, which is the Mann-Whitney statistic as a share of all pairs, with a 95% interval: Newcombe,
 * "Confidence intervals for an effect size measure based on the Mann-Whitney statistic, part 2", Statistics in Medicine 25
 * (2006) 559-573, method 5, built on Hanley & McNeil, Radiology 143 (1982) 29-36. Unlike the interval of DeLong it does not
 * shrink to nothing when small groups are told apart without a mistake. Only the order of the values counts.
 * Throws RangeError when a group is empty.
 */
export function onderscheid(gevallen: readonly number[], anderen: readonly number[]): Onderscheid {
  const [m, n] = [gevallen.length, anderen.length];
  if (m === 0 || n === 0) throw new RangeError('onderscheid: beide groepen hebben minstens één waarde nodig');
  const som = rangen([...gevallen, ...anderen])
    .slice(0, m)
    .reduce((totaal, rang) => totaal + rang, 0);
  const auc = (som - (m * (m + 1)) / 2) / (m * n);
  return { auc, onder: grens(auc, 0, m, n), boven: grens(auc, 1, m, n) };
}
