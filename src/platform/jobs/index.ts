import type { Kysely } from 'kysely';
import { fromKysely, type JobWithMetadata, PgBoss } from 'pg-boss';
import type { Database, Tabellen } from '../database/index.ts';

/** Why a job is run: the work itself, and whether this is the last time that it is tried. */
export interface Poging<T> {
  readonly data: T;
  readonly laatste: boolean;
}

/** Work that goes on when nobody is looking: kept in the database, done by any process with the role `worker`. */
export interface Jobs {
  /**
   * Puts work in the queue. With `trx` it is only there when that transaction is kept. `sleutel`: while work with the same key
   * waits or runs, it is not added again.
   */
  plan(naam: string, data: object, keuzes?: { trx?: Kysely<Tabellen>; sleutel?: string }): Promise<void>;
  /** Does the work of one queue in this process, one job at a time. What `werk` throws makes the job be tried again. */
  verwerk<T extends object>(naam: string, werk: (poging: Poging<T>) => Promise<void>): Promise<void>;
  gereed(): boolean;
  /** Waits a few seconds for running work; what is not ready by then is taken over by another process. */
  stop(): Promise<void>;
}

/** A worker that gives no sign of life for this long is taken for dead, and its work begins anew elsewhere. */
const LEVENSTEKEN = 15;
const POGINGEN = 3;
const MAX_DUUR = 6 * 60 * 60;
const STOPTIJD = 5_000;

/**
 * Starts the queue (pg-boss, in a schema of its own in our database). Call `verwerk` in processes that must do the work.
 * Work survives a kill -9 of the worker: after some 20 seconds without sign of life it is given to another.
 */
export async function startJobs(database: Database): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (tekst, waarden) => database.pool.query(tekst, waarden) },
    schedule: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    reindex: false,
    monitorVacuum: false,
  });
  let gereed = true;
  // A failing look at the queue is tried again by itself; readiness tells whether it lasts.
  boss.on('error', () => {
    gereed = false;
  });
  await boss.start();
  const rijen = new Map<string, Promise<void>>();
  const zorgVoorRij = (naam: string): Promise<void> => {
    let klaar = rijen.get(naam);
    if (!klaar) {
      klaar = boss.createQueue(naam, {
        policy: 'exclusive',
        retryLimit: POGINGEN - 1,
        retryDelay: 1,
        expireInSeconds: MAX_DUUR,
        heartbeatSeconds: LEVENSTEKEN,
      });
      rijen.set(naam, klaar);
    }
    return klaar;
  };
  return {
    async plan(naam, data, { trx, sleutel } = {}) {
      await zorgVoorRij(naam);
      await boss.send(naam, data, {
        ...(sleutel !== undefined && { singletonKey: sleutel }),
        ...(trx && { db: fromKysely(trx) }),
      });
    },
    async verwerk<T extends object>(naam: string, werk: (poging: Poging<T>) => Promise<void>) {
      await zorgVoorRij(naam);
      await boss.work(
        naam,
        { includeMetadata: true, pollingIntervalSeconds: 0.5, heartbeatRefreshSeconds: 4 },
        async ([job]: JobWithMetadata<T>[]) => {
          gereed = true;
          if (job) await werk({ data: job.data, laatste: job.retryCount >= POGINGEN - 1 });
        },
      );
    },
    gereed: () => gereed,
    stop: () => boss.stop({ graceful: true, timeout: STOPTIJD, close: false }),
  };
}
