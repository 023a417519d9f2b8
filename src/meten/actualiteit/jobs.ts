import type { Database } from '../../platform/database/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';
import { verversAlle } from './verversen.ts';

const UUR = 60 * 60;
/** A little less than the time between two rounds, so that a round is never skipped for a few seconds (ms). */
const STILTE = (UUR - 5 * 60) * 1000;

/** Reads the feeds every hour, in whatever number of processes: each feed is read by one of them. */
export function verversNieuws({ database, jobs }: { readonly database: Database; readonly jobs: Jobs }): void {
  jobs.herhaal('nieuws-verversen', UUR, () => verversAlle(database, STILTE));
}
