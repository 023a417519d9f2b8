import { type Kysely, sql } from 'kysely';
import type { Tabellen } from './tabellen.ts';

/**
 * Before questions that read little, for one of many who ask at once: those with parameters are planned once per connection and role, not anew
 * for each set of values, and none takes a second processor. Under policies the planning, and the starting of helpers, take longer than such
 * reading. Holds until the end of the transaction; not for questions of which the right plan depends on what is asked.
 */
export const planVlug = (db: Kysely<Tabellen>): Promise<unknown> =>
  sql`select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('max_parallel_workers_per_gather', '0', true)`.execute(
    db,
  );

/**
 * Before questions that read little and are planned for what they ask: none takes a second processor, of which the starting takes longer than
 * such reading. Holds until the end of the transaction.
 */
export const planAlleen = (db: Kysely<Tabellen>): Promise<unknown> =>
  sql`select set_config('max_parallel_workers_per_gather', '0', true)`.execute(db);
