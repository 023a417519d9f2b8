import { setTimeout as wacht } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { fromKysely, type JobWithMetadata, PgBoss } from 'pg-boss';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, metEigenVerbindingen, type Tabellen } from '../database/index.ts';

/** Why a job is run: the work itself, and whether this is the last time that it is tried. */
export interface Poging<T> {
  readonly data: T;
  readonly laatste: boolean;
}

/** How often work is tried in all; the first wait is so many seconds, every next about twice as long, an hour at most. */
export interface Volhouden {
  readonly keren: number;
  readonly seconden: number;
}

/** Work that goes on when nobody is looking: kept in the database, done by any process with the role `worker`. */
export interface Jobs {
  /**
   * Puts work in the queue. With `trx` it is only there when that transaction is kept. What fails is tried three times at
   * once, or as `volhouden` says. Throws when the queue does not take it.
   */
  plan(naam: string, data: object, trx?: Kysely<Tabellen>, volhouden?: Volhouden): Promise<void>;
  /** The data of all work of these queues that waits, runs, or will be tried again. */
  onderhanden(namen: readonly string[]): Promise<unknown[]>;
  /**
   * Does the work of one queue in this process, `tegelijk` jobs at a time (one when left out); each of them begins at most two in a second.
   * What `werk` throws makes the job be tried again.
   */
  verwerk<T extends object>(naam: string, werk: (poging: Poging<T>) => Promise<void>, tegelijk?: number): Promise<void>;
  /** Does small work in this process at once and then every so many seconds, until `stop`. What it throws is only reported. */
  herhaal(naam: string, seconden: number, werk: () => Promise<unknown>): void;
  /** Whether the queue answers at this moment. */
  gereed(): Promise<boolean>;
  /** Waits a few seconds for running work; what is not ready by then is taken over by another process. */
  stop(): Promise<void>;
}

/** A worker that gives no sign of life for this long is taken for dead, and its work begins anew elsewhere. */
const LEVENSTEKEN = 15;
const POGINGEN = 3;
const MAX_DUUR = 6 * 60 * 60;
const STOPTIJD = 5_000;
/** Connections for the queue itself, at most. */
const VERBINDINGEN = 2;
const LANGSTE_WACHT = 60 * 60;

const alsHerhaling = ({ keren, seconden }: Volhouden) => ({
  retryLimit: keren - 1,
  retryDelay: seconden,
  retryBackoff: true,
  retryDelayMax: LANGSTE_WACHT,
});

/** Where faults go: one text per fault, without the data of the work. */
export type MeldFout = (melding: string) => void;

/** The message and where it comes from. Not the fault itself: one from the database also carries the values of its row. */
const alsMelding = (waar: string, fout: unknown): string =>
  `${waar}: ${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}`;

/** Who may bring in a file for all providers plans the work on it in the same transaction: adding to the queue, and reading it. */
async function laatPlannen({ pool }: Database): Promise<void> {
  await pool.query(
    'grant usage on schema pgboss to baken_landelijk; grant select, insert on all tables in schema pgboss to baken_landelijk',
  );
}

/**
 * Starts the queue (pg-boss, in a schema of its own in our database). Call `verwerk` in processes that must do the work.
 * Work survives a kill -9 of the worker: after some 20 seconds without sign of life it is given to another.
 */
export async function startJobs(database: Database, meldFout: MeldFout = () => undefined): Promise<Jobs> {
  // Not those of the program: transactions that plan work hold theirs while they wait for the queue to be made.
  const eigen = metEigenVerbindingen(database, VERBINDINGEN);
  const boss = new PgBoss({
    db: { executeSql: (tekst, waarden) => eigen.pool.query(tekst, waarden) },
    schedule: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    reindex: false,
    monitorVacuum: false,
  });
  // A failing look at the queue is tried again by itself.
  boss.on('error', (fout) => meldFout(alsMelding('wachtrij', fout)));
  await boss.start();
  await laatPlannen(database);
  const klokken: NodeJS.Timeout[] = [];
  const lopend = new Set<Promise<void>>();
  const rijen = new Map<string, Promise<void>>();
  const zorgVoorRij = (naam: string): Promise<void> => {
    let klaar = rijen.get(naam);
    if (!klaar) {
      klaar = boss.createQueue(naam, {
        retryLimit: POGINGEN - 1,
        retryDelay: 1,
        expireInSeconds: MAX_DUUR,
        heartbeatSeconds: LEVENSTEKEN,
      });
      rijen.set(naam, klaar);
      // The next one who needs it tries again.
      klaar.catch(() => rijen.delete(naam));
    }
    return klaar;
  };
  return {
    async plan(naam, data, trx, volhouden) {
      await zorgVoorRij(naam);
      const herhaling = volhouden ? alsHerhaling(volhouden) : {};
      const id = await boss.send(naam, data, trx ? { ...herhaling, db: fromKysely(trx) } : herhaling);
      if (id === null) throw new BakenFout('conflict', 'Dit kan nu niet. Probeer het zo nog eens.');
    },
    async onderhanden(namen) {
      const { rows } = await database.pool.query<{ data: unknown }>(
        `select data from pgboss.job where name = any ($1) and state in ('created', 'retry', 'active')`,
        [namen],
      );
      return rows.map(({ data }) => data);
    },
    async verwerk<T extends object>(naam: string, werk: (poging: Poging<T>) => Promise<void>, tegelijk = 1) {
      await zorgVoorRij(naam);
      await boss.work(
        naam,
        { includeMetadata: true, pollingIntervalSeconds: 0.5, heartbeatRefreshSeconds: 4, localConcurrency: tegelijk },
        async ([job]: JobWithMetadata<T>[]) => {
          if (!job) return;
          try {
            await werk({ data: job.data, laatste: job.retryCount >= job.retryLimit });
          } catch (fout) {
            meldFout(alsMelding(`${naam}, poging ${job.retryCount + 1} van ${job.retryLimit + 1}`, fout));
            throw fout;
          }
        },
      );
    },
    herhaal(naam, seconden, werk) {
      let bezig = false;
      const beurt = async (): Promise<void> => {
        if (bezig) return;
        bezig = true;
        await werk().catch((fout: unknown) => meldFout(alsMelding(naam, fout)));
        bezig = false;
      };
      const begin = () => {
        const eenBeurt = beurt().finally(() => lopend.delete(eenBeurt));
        lopend.add(eenBeurt);
      };
      klokken.push(setInterval(begin, seconden * 1000));
      begin();
    },
    gereed: () =>
      database.pool.query('select from pgboss.version').then(
        ({ rowCount }) => rowCount === 1,
        () => false,
      ),
    async stop() {
      for (const klok of klokken) clearInterval(klok);
      // A turn that goes on after this would find the database closed.
      await Promise.race([Promise.all(lopend), wacht(STOPTIJD, undefined, { ref: false })]);
      await boss.stop({ graceful: true, timeout: STOPTIJD, close: false });
      await eigen.sluit();
    },
  };
}
