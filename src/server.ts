import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Config, Rol } from './config.ts';
import { verwerkImporten } from './meten/inlezen/jobs.ts';
import { inlezenRoutes } from './meten/inlezen/routes.ts';
import type { Database, Transactie } from './platform/database/index.ts';
import { API_PAD, maakApp, registreerWeb } from './platform/http/index.ts';
import { type Jobs, startJobs } from './platform/jobs/index.ts';
import { vandaag } from './platform/klok.ts';
import { type Drukker, maakDrukker } from './platform/uitvoer/index.ts';
import { catalogusRoutes } from './signaleren/overzicht/catalogusroutes.ts';
import type { Omgeving } from './signaleren/overzicht/index.ts';
import { rapportRoutes } from './signaleren/overzicht/rapportroutes.ts';
import { overzichtRoutes } from './signaleren/overzicht/routes.ts';
import { herberekenIn, STANDAARDNORMSET } from './signaleren/urgentie/index.ts';
import { urgentieRoutes } from './signaleren/urgentie/routes.ts';

const WEBMAP = path.join(import.meta.dirname, '..', 'web', 'dist');

/** New figures give new proposals, in the same transaction. */
const naVastleggen = async (trx: Transactie, organisatieIds: readonly number[]): Promise<void> => {
  await herberekenIn(trx, organisatieIds);
};

export interface ServerOpties {
  readonly database: Database;
  readonly config: Config;
  readonly rol: Rol;
  readonly demo: boolean;
}

export interface Server {
  /** Where people find it; for a worker, which has no page, an empty text. */
  readonly adres: string;
  sluit(): Promise<void>;
}

/** The web server with all its rooms, not listening yet. `eigenAdres` is asked only when a PDF is printed. */
export async function bouwApp(
  opties: Pick<ServerOpties, 'database' | 'demo'> & { adres: string; logNiveau: string },
  jobs: Jobs,
  druk: { drukker: Drukker; eigenAdres: () => string },
): Promise<FastifyInstance> {
  const { database, demo, adres, logNiveau } = opties;
  const controles = { database: async () => (await leesStand(database)) >= 0, wachtrij: async () => jobs.gereed() };
  const app = (await maakApp({
    adres,
    logNiveau,
    vandaag,
    leesStand: () => leesStand(database),
    controles,
  })) as unknown as FastifyInstance;
  const omgeving: Omgeving = { database, demo, normset: STANDAARDNORMSET };
  const prefix = API_PAD;
  await app.register(overzichtRoutes, { ...omgeving, prefix });
  await app.register(catalogusRoutes, { ...omgeving, prefix });
  await app.register(urgentieRoutes, { ...omgeving, prefix });
  await app.register(rapportRoutes, { ...omgeving, ...druk, prefix });
  await app.register(inlezenRoutes, { database, jobs, naVastleggen, prefix });
  await registreerWeb(app, WEBMAP);
  return app;
}

/** Starts a process of one role: `worker` does background work, `api` answers, `all` does both. */
export async function startServer({ database, config, rol, demo }: ServerOpties): Promise<Server> {
  const jobs = await startJobs(database);
  if (rol !== 'api') await verwerkImporten({ database, jobs, naVastleggen });
  if (rol === 'worker') return { adres: '', sluit: () => jobs.stop() };

  const drukker = maakDrukker();
  let adres = `http://${config.host}:${config.poort}`;
  const app = await bouwApp({ database, demo, adres, logNiveau: config.logNiveau }, jobs, {
    drukker,
    eigenAdres: () => adres,
  });
  adres = await app.listen({ host: config.host, port: config.poort });
  return {
    adres,
    sluit: async () => {
      await app.close();
      await drukker.sluit();
      await jobs.stop();
    },
  };
}

async function leesStand(database: Database): Promise<number> {
  const rij = await database.db.selectFrom('gegevensstand').select('versie').executeTakeFirstOrThrow();
  return rij.versie;
}
