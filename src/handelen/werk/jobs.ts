import type { Jobs } from '../../platform/jobs/index.ts';
import { doeDag } from './dag.ts';
import { type Verteller, vertel } from './vertellen.ts';

/** Seconds between two looks at what happened. */
const VERTELLEN = 2;
/** Seconds between two looks at what the day brings. */
const DAG = 5 * 60;

/** Tells people of what happens in their dossiers, at once and then every few seconds. Several workers may do so. */
export function vertelVanDossiers(jobs: Jobs, verteller: Verteller): void {
  jobs.herhaal('dossier-vertellen', VERTELLEN, async () => {
    const { fouten } = await vertel(verteller, new Date());
    if (fouten.length > 0) throw fouten[0];
  });
  jobs.herhaal('dossier-dag', DAG, () => doeDag(verteller, new Date()));
}
