import type { Matrixrecht } from './typen.ts';

/** The purposes in the order of the table: what most people ask for first. */
export const DOELEN = [
  'vroegsignalering',
  'contractbeheer',
  'casuistiek',
  'leren',
  'aanlevering',
  'accordering',
  'beheer',
  'verantwoording',
  'openbaar',
] as const satisfies readonly Matrixrecht['doel'][];

export const perDoel = (rechten: readonly Matrixrecht[]): ReadonlyMap<Matrixrecht['doel'], Matrixrecht[]> =>
  Map.groupBy(rechten, ({ doel }) => doel);
