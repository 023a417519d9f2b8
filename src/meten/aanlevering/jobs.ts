import type { Database } from '../../platform/database/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';
import type { Post } from '../../platform/post/index.ts';
import { meldStappen } from './melden.ts';
import { type NaVastleggen, verwerkIngediend } from './verwerken.ts';

/** A provider waits for its own figures to come back. */
const VERWERKEN = 2;
const MELDEN = 10;
const OPNIEUW = 60 * 60;

export interface Aanleverwerk {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly post: Post;
  /** Where people reach Baken, for links in mail. */
  readonly adres: string;
  readonly naVastleggen: NaVastleggen;
}

/** What goes on after somebody handed something in: figures become observations, people hear of it. */
export function verwerkAanleveringen({ database, jobs, post, adres, naVastleggen }: Aanleverwerk): void {
  jobs.herhaal('aanlevering-verwerken', VERWERKEN, () => verwerkIngediend(database, naVastleggen));
  jobs.herhaal('aanlevering-opnieuw', OPNIEUW, () => verwerkIngediend(database, naVastleggen, true));
  jobs.herhaal('aanlevering-melden', MELDEN, () => meldStappen(database, post, adres, new Date()));
}
