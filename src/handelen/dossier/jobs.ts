import type { Database } from '../../platform/database/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';
import { maakS3, type Opslaginstellingen } from '../../platform/opslag/index.ts';
import { ruimOpslagOp } from './opruimen.ts';

const ELKE_MINUUT = 60;

/** Empties the storage outside the database of what no document has. Several workers may do so. */
export function ruimDocumentenOp(jobs: Jobs, database: Database, { s3 }: Opslaginstellingen): void {
  if (!s3) return;
  const opslag = maakS3(s3);
  jobs.herhaal('documenten-opruimen', ELKE_MINUUT, () => ruimOpslagOp(database, opslag, new Date()));
}
