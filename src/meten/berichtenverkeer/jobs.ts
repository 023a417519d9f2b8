import type { Database } from '../../platform/database/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { herberekenAchter } from './herbereken.ts';

/** Seconds between two looks, and for how long no message may have come in of a region: an import makes its figures itself. */
const BIJHOUDEN = 300;
const RUST = 300;

/** Makes figures anew that stayed behind: after an import that was broken off, or a new version of Baken that counts more. */
export function verwerkBerichten({ database, jobs }: { readonly database: Database; readonly jobs: Jobs }): void {
  jobs.herhaal('berichten-bijhouden', BIJHOUDEN, () =>
    herberekenAchter(database, vandaag(), () => new Date(), new Date(Date.now() - RUST * 1000)),
  );
}
