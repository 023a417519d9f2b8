import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Config, Rol } from './config.ts';
import { verwerkImporten } from './meten/inlezen/jobs.ts';
import { inlezenRoutes } from './meten/inlezen/routes.ts';
import type { Database, Transactie } from './platform/database/index.ts';
import { API_PAD, maakApp, registreerWeb } from './platform/http/index.ts';
import { type Jobs, startJobs } from './platform/jobs/index.ts';
import { vandaag } from './platform/klok.ts';
import { maakDrukker } from './platform/uitvoer/index.ts';
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

/** Puts the rooms together: with role `worker` only background work, with `api` only answers, with `all` both. */
export async function startServer(opties: ServerOpties): Promise<Server> {
  const { database, config, rol } = opties;
  const jobs = await startJobs(database);
  if (rol !== 'api') await verwerkImporten({ database, jobs, naVastleggen });
  if (rol === 'worker') return { adres: '', sluit: () => jobs.stop() };

  const drukker = maakDrukker();
  let adres = `http://${config.host}:${config.poort}`;
  const app = await maakApp({
    adres,
    logNiveau: config.logNiveau,
    vandaag,
    leesStand: () => leesStand(database),
    controles: { database: async () => (await leesStand(database)) >= 0, wachtrij: async () => jobs.gereed() },
  });
  const omgeving: Omgeving = { database, demo: opties.demo, normset: STANDAARDNORMSET };
  await registreerKamers(app as unknown as FastifyInstance, omgeving, jobs, { drukker, eigenAdres: () => adres });
  await registreerWeb(app as unknown as FastifyInstance, WEBMAP);
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

async function registreerKamers(
  app: FastifyInstance,
  omgeving: Omgeving,
  jobs: Jobs,
  druk: { drukker: ReturnType<typeof maakDrukker>; eigenAdres: () => string },
): Promise<void> {
  const prefix = API_PAD;
  await app.register(overzichtRoutes, { ...omgeving, prefix });
  await app.register(catalogusRoutes, { ...omgeving, prefix });
  await app.register(urgentieRoutes, { ...omgeving, prefix });
  await app.register(rapportRoutes, { ...omgeving, ...druk, prefix });
  await app.register(inlezenRoutes, { database: omgeving.database, jobs, naVastleggen, prefix });
}

async function leesStand(database: Database): Promise<number> {
  const rij = await database.db.selectFrom('gegevensstand').select('versie').executeTakeFirstOrThrow();
  return rij.versie;
}
