import path from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Registry } from 'prom-client';
import type { Config, Rol } from './config.ts';
import { documentRoutes } from './handelen/dossier/documentroutes.ts';
import { maakDocumenten, maakDossiers } from './handelen/dossier/index.ts';
import { ruimDocumentenOp } from './handelen/dossier/jobs.ts';
import { partijRoutes } from './handelen/dossier/partijroutes.ts';
import { dossierRoutes } from './handelen/dossier/routes.ts';
import { uitvoerRoutes } from './handelen/dossier/uitvoerroutes.ts';
import { vernietigRoutes } from './handelen/dossier/vernietigroutes.ts';
import { draaiboekKamer } from './handelen/draaiboek/index.ts';
import { draaiboekRoutes } from './handelen/draaiboek/routes.ts';
import { stappenRoutes } from './handelen/draaiboek/stappenroutes.ts';
import { gesprekKamer } from './handelen/gesprekken/index.ts';
import { overlegRoutes } from './handelen/gesprekken/overlegroutes.ts';
import { gesprekkenRoutes } from './handelen/gesprekken/routes.ts';
import { MELDKAMER } from './handelen/meldpunt/index.ts';
import { meldrouteRoutes } from './handelen/meldpunt/meldrouteroutes.ts';
import { type Meldgrenzen, meldRoutes } from './handelen/meldpunt/openbaarroutes.ts';
import { triageRoutes } from './handelen/meldpunt/triageroutes.ts';
import { BRIEVEN, ONDERDELEN } from './handelen/procedures.ts';
import { overlegKamer } from './handelen/programma/index.ts';
import { programmaRoutes } from './handelen/programma/routes.ts';
import { vertelVanDossiers } from './handelen/werk/jobs.ts';
import { werkRoutes } from './handelen/werk/routes.ts';
import { BakenFout } from './kernel/fouten.ts';
import { agendaRoutes } from './meten/aanlevering/agendaroutes.ts';
import { bestandRoutes } from './meten/aanlevering/bestandroutes.ts';
import { bewijsRoutes } from './meten/aanlevering/bewijsroutes.ts';
import { indienRoutes } from './meten/aanlevering/indienroutes.ts';
import { verwerkAanleveringen } from './meten/aanlevering/jobs.ts';
import { aanleveringRoutes } from './meten/aanlevering/routes.ts';
import { uitstelRoutes } from './meten/aanlevering/uitstelroutes.ts';
import { nieuwsbronRoutes } from './meten/actualiteit/bronroutes.ts';
import { verversNieuws } from './meten/actualiteit/jobs.ts';
import { nieuwsRoutes } from './meten/actualiteit/routes.ts';
import { verwerkBerichten } from './meten/berichtenverkeer/jobs.ts';
import { ketenRoutes } from './meten/berichtenverkeer/ketenroutes.ts';
import { controleRoutes } from './meten/controles/routes.ts';
import { verwerkImporten } from './meten/inlezen/jobs.ts';
import { inlezenRoutes } from './meten/inlezen/routes.ts';
import { lastenRoutes } from './meten/respons/lastenroutes.ts';
import { responsRoutes } from './meten/respons/routes.ts';
import { herinnerElkUur } from './meten/uitvraag/jobs.ts';
import { uitvraagRoutes } from './meten/uitvraag/routes.ts';
import { type Database, leesStand, type Transactie } from './platform/database/index.ts';
import { API_PAD, type AppOpties, maakApp, registreerWeb, SESSIEKOEKJE } from './platform/http/index.ts';
import { type Jobs, startJobs } from './platform/jobs/index.ts';
import { vandaag } from './platform/klok.ts';
import { bewaakLogboek, type Logboek, logboekMetrieken, maakLogboek, maakWortels } from './platform/logboek/index.ts';
import { logboekRoutes } from './platform/logboek/routes.ts';
import type { Opslaginstellingen } from './platform/opslag/index.ts';
import { maakPost, type Post, verwerkPost } from './platform/post/index.ts';
import { postRoutes } from './platform/post/routes.ts';
import { maakAfdruksessie, ruimVerlopenOp } from './platform/toegang/index.ts';
import { matrixRoutes } from './platform/toegang/matrixroutes.ts';
import { registreerToegang, type Toegangsopties } from './platform/toegang/routes.ts';
import type { Demomens } from './platform/toegang/sessieroutes.ts';
import { type Drukker, maakDrukker } from './platform/uitvoer/index.ts';
import { bewegingRoutes } from './signaleren/beweging/routes.ts';
import { concentratieRapportRoutes } from './signaleren/concentratie/rapportroutes.ts';
import { concentratieRoutes } from './signaleren/concentratie/routes.ts';
import { delenRoutes } from './signaleren/delen/routes.ts';
import { catalogusRoutes } from './signaleren/overzicht/catalogusroutes.ts';
import type { Vast } from './signaleren/overzicht/index.ts';
import { rapportRoutes } from './signaleren/overzicht/rapportroutes.ts';
import { overzichtRoutes } from './signaleren/overzicht/routes.ts';
import { pilotRoutes } from './signaleren/pilot/routes.ts';
import { scenarioBewaarRoutes } from './signaleren/scenario/bewaarroutes.ts';
import { scenarioRoutes } from './signaleren/scenario/routes.ts';
import { herberekenMetSignalenIn, lopendeSignalen } from './signaleren/signalen/index.ts';
import { verwerkSignalen } from './signaleren/signalen/jobs.ts';
import { regelRoutes } from './signaleren/signalen/regelroutes.ts';
import { signaalRoutes } from './signaleren/signalen/routes.ts';
import { plafondRoutes } from './signaleren/stroom/plafondroutes.ts';
import { stroomRoutes } from './signaleren/stroom/routes.ts';
import { tegelRoutes } from './signaleren/tegels/routes.ts';
import { tellingenRoutes } from './signaleren/tellingen/routes.ts';
import { normRoutes } from './signaleren/terugtoets/normroutes.ts';
import { terugtoetsRoutes } from './signaleren/terugtoets/routes.ts';
import { STANDAARDNORMSET } from './signaleren/urgentie/index.ts';
import { urgentieRoutes } from './signaleren/urgentie/routes.ts';
import { gesprekRapportRoutes } from './signaleren/zelfbeeld/gesprekrapportroutes.ts';
import { gesprekRoutes } from './signaleren/zelfbeeld/gesprekroutes.ts';
import { zelfbeeldRoutes } from './signaleren/zelfbeeld/routes.ts';

const WEBMAP = path.join(import.meta.dirname, '..', 'web', 'dist');

/** New figures give new proposals and signals, in the same transaction. */
const naVastleggen = async (trx: Transactie, organisatieIds: readonly number[]): Promise<void> => {
  await herberekenMetSignalenIn(trx, organisatieIds);
};

export interface ServerOpties {
  readonly database: Database;
  readonly config: Config;
  readonly rol: Rol;
  readonly demo: boolean;
  /** File for the root hashes of the log; without it they are kept nowhere. */
  readonly wortels?: string;
  /** Encrypts second factors; without it nobody can log in with a password. */
  readonly sleutel?: Buffer | undefined;
  /** Path of the file with the keys of pseudonyms; without it no messages can be read in. */
  readonly pseudoniembestand?: (() => Promise<string>) | undefined;
  /** Who can log in with one click, at the log-in service of the demo. */
  readonly demomensen?: readonly Demomens[];
  /** How often one may ask, where it differs from the usual: when speed is measured. */
  readonly grenzen?: AppOpties['grenzen'];
}

export interface Server {
  /** Where people find it; of a worker: its health and metrics. */
  readonly adres: string;
  sluit(): Promise<void>;
}

/** A line in the form of the other log lines, for what goes wrong outside a request. */
const meldFout = (msg: string): void => {
  process.stderr.write(`${JSON.stringify({ level: 50, time: Date.now(), msg })}\n`);
};

/** The browser that prints is, for minutes, the person who asked for the print. */
const maakAfdrukkoekje =
  ({ db }: Database) =>
  async ({ sessie, begonnenOp }: FastifyRequest) =>
    sessie && { naam: SESSIEKOEKJE, waarde: await maakAfdruksessie(db, sessie, begonnenOp) };

/** What the web server is made of, besides the queue. */
export interface Appopties
  extends Pick<ServerOpties, 'database' | 'demo'>,
    Pick<AppOpties, 'grenzen' | 'proxies' | 'metricsToken' | 'verbinding' | 'logDoel'> {
  /** Where people reach it. */
  readonly adres: string;
  readonly logNiveau: string;
  /** How many reports may come in, where it differs from the usual: in tests. */
  readonly meldgrenzen?: Partial<Meldgrenzen>;
  readonly logboek: Logboek;
  readonly post: Post;
  readonly opslag?: Opslaginstellingen;
  /** The address that mail comes from. */
  readonly afzender?: string | undefined;
  /** Path of the file with the keys of pseudonyms; without it no messages can be read in. */
  readonly pseudoniembestand?: (() => Promise<string>) | undefined;
  readonly toegang?: Pick<Toegangsopties, 'diensten' | 'sleutel' | 'demomensen'>;
}

const geenBestand = (): Promise<string> => {
  throw new BakenFout('conflict', 'Deze installatie heeft geen sleutelbestand voor pseudoniemen.');
};

/** Documents in the database, and nobody looks at them. */
const GEEN_OPSLAG: Opslaginstellingen = { scanner: undefined, s3: undefined };

/** An installation where nobody can log in yet. */
const GEEN_TOEGANG = { diensten: [], sleutel: undefined, demomensen: [] };

/** The web server with all its rooms, not listening yet. `eigenAdres` is asked only when a PDF is printed. */
export async function bouwApp(
  opties: Appopties,
  jobs: Jobs,
  druk: { drukker: Drukker; eigenAdres: () => string },
): Promise<FastifyInstance> {
  const { database, demo, adres, logboek, post } = opties;
  const app = await maakApp({ ...opties, ...gezondheid(database, jobs) });
  const omgeving: Vast = { demo, normset: STANDAARDNORMSET };
  const prefix = API_PAD;
  await app.register(overzichtRoutes, { ...omgeving, prefix });
  await app.register(catalogusRoutes, { prefix });
  await app.register(urgentieRoutes, { ...omgeving, naVastleggen, lopendeSignalen, prefix });
  const koekjeVoor = maakAfdrukkoekje(database);
  await app.register(rapportRoutes, { ...omgeving, ...druk, koekjeVoor, prefix });
  await app.register(inlezenRoutes, { jobs, prefix });
  await app.register(ketenRoutes, { database, sleutelbestand: opties.pseudoniembestand ?? geenBestand, prefix });
  await app.register(controleRoutes, { prefix });
  await app.register(uitvraagRoutes, { database, logboek, post, adres, prefix });
  await app.register(logboekRoutes, { prefix });
  await app.register(delenRoutes, { ...omgeving, database, logboek, post, prefix });
  await app.register(pilotRoutes, { ...omgeving, prefix });
  await app.register(bewegingRoutes, { ...omgeving, ...druk, koekjeVoor, prefix });
  await app.register(concentratieRoutes, { ...omgeving, prefix });
  await app.register(concentratieRapportRoutes, { ...omgeving, ...druk, koekjeVoor, prefix });
  await app.register(tellingenRoutes, { ...omgeving, database, prefix });
  await app.register(stroomRoutes, { prefix });
  await app.register(plafondRoutes, { prefix });
  await app.register(tegelRoutes, { prefix });
  await app.register(scenarioRoutes, { normset: omgeving.normset, prefix });
  await app.register(scenarioBewaarRoutes, { normset: omgeving.normset, prefix });
  await app.register(terugtoetsRoutes, { ...omgeving, prefix });
  await app.register(normRoutes, { normset: omgeving.normset, prefix });
  await app.register(signaalRoutes, { database, prefix });
  await app.register(regelRoutes, { jobs, prefix });
  await app.register(zelfbeeldRoutes, { normset: omgeving.normset, prefix });
  await app.register(gesprekRoutes, { normset: omgeving.normset, prefix });
  await app.register(gesprekRapportRoutes, { ...druk, koekjeVoor, prefix });
  await app.register(aanleveringRoutes, { prefix });
  await app.register(bestandRoutes, { adres, prefix });
  await app.register(bewijsRoutes, { ...druk, koekjeVoor, prefix });
  await app.register(agendaRoutes, { adres, prefix });
  await app.register(indienRoutes, { prefix });
  await app.register(uitstelRoutes, { prefix });
  await app.register(nieuwsRoutes, { prefix });
  await app.register(nieuwsbronRoutes, { database, prefix });
  await app.register(responsRoutes, { database, prefix });
  await app.register(lastenRoutes, { database, prefix });
  const dossiers = maakDossiers([MELDKAMER, draaiboekKamer, gesprekKamer, overlegKamer]);
  await app.register(dossierRoutes, { dossiers, prefix });
  const documenten = maakDocumenten(database, dossiers, opties.opslag ?? GEEN_OPSLAG);
  await app.register(documentRoutes, { documenten, prefix });
  await app.register(vernietigRoutes, { database, dossiers, prefix });
  await app.register(uitvoerRoutes, { dossiers, documenten, ...druk, koekjeVoor, prefix });
  await app.register(partijRoutes, { dossiers, prefix });
  await app.register(meldRoutes, { database, dossiers, documenten, grenzen: opties.meldgrenzen, prefix });
  await app.register(triageRoutes, { dossiers, prefix });
  await app.register(meldrouteRoutes, { database, prefix });
  await app.register(gesprekkenRoutes, { dossiers, normset: omgeving.normset, prefix });
  await app.register(programmaRoutes, { database, dossiers, prefix });
  await app.register(overlegRoutes, {
    dossiers,
    normset: omgeving.normset,
    adres,
    afzender: opties.afzender,
    naVastleggen,
    prefix,
  });
  await app.register(draaiboekRoutes, { dossiers, prefix });
  await app.register(stappenRoutes, { database, prefix });
  await app.register(werkRoutes, { adres, prefix });
  await app.register(matrixRoutes, { prefix });
  await registreerToegang(app, { ...GEEN_TOEGANG, ...opties.toegang, database, demo, adres, logboek, post });
  if (demo) await app.register(postRoutes, { database, prefix });
  await registreerWeb(app, WEBMAP, adres);
  return app;
}

/** Starts a process of one role: `worker` does background work, `api` answers, `all` does both. */
export async function startServer(opties: ServerOpties): Promise<Server> {
  const { database, config, rol, demo, wortels, sleutel, pseudoniembestand, demomensen = [], grenzen = {} } = opties;
  const jobs = await startJobs(database, meldFout);
  if (rol !== 'api')
    bewaakLogboek({ database, jobs, wortels: wortels === undefined ? undefined : maakWortels(wortels) });
  if (rol !== 'api') await verwerkImporten({ database, jobs, naVastleggen });
  const kantoor = { database, jobs, smtp: config.smtp, afzender: config.afzender };
  const post = maakPost(kantoor);
  const openbaar = config.adres ?? `http://${config.host}:${config.poort}`;
  if (rol !== 'api') await verwerkPost(kantoor);
  if (rol !== 'api') herinnerElkUur(jobs, { database, post, adres: openbaar });
  if (rol !== 'api')
    vertelVanDossiers(jobs, { database, post, adres: openbaar, onderdelen: ONDERDELEN, brieven: BRIEVEN });
  if (rol !== 'api') ruimDocumentenOp(jobs, database, config.opslag);
  if (rol !== 'api') verwerkAanleveringen({ database, jobs, post, adres: openbaar, naVastleggen });
  if (rol !== 'api') verversNieuws({ database, jobs });
  if (rol !== 'api') verwerkBerichten({ database, jobs });
  if (rol !== 'api') await verwerkSignalen({ database, jobs });
  if (rol !== 'api') jobs.herhaal('toegang-opruimen', 15 * 60, () => ruimVerlopenOp(database.db, new Date()));
  if (rol === 'worker') return startWorker(database, config, jobs);

  const drukker = maakDrukker();
  const logboek = maakLogboek(database, { meldFout });
  let adres = `http://${config.host}:${config.poort}`;
  const { logNiveau, proxies, metricsToken } = config;
  const instellingen = {
    ...{
      adres: openbaar,
      logNiveau,
      proxies,
      metricsToken,
      grenzen,
      opslag: config.opslag,
      afzender: config.afzender,
      pseudoniembestand,
    },
  };
  const toegang = { diensten: config.aanmelddiensten, sleutel, demomensen };
  const app = await bouwApp({ database, demo, ...instellingen, logboek, post, toegang }, jobs, {
    drukker,
    // Who listens on every address is reached by the browser that prints under its local name.
    eigenAdres: () => adres.replace(/\/\/(0\.0\.0\.0|\[::\])/, '//127.0.0.1'),
  });
  adres = await app.listen({ host: config.host, port: config.poort });
  return {
    adres,
    sluit: async () => {
      await app.close();
      await logboek.sluit();
      await drukker.sluit();
      await jobs.stop();
    },
  };
}

/** A worker has no pages, but a supervisor of processes must be able to ask how it is: health and metrics only. */
async function startWorker(database: Database, config: Config, jobs: Jobs): Promise<Server> {
  const adres = `http://${config.host}:${config.poort}`;
  const logboek = maakLogboek(database, { meldFout });
  const { logNiveau, metricsToken } = config;
  const app = await maakApp({ adres, logNiveau, metricsToken, database, logboek, ...gezondheid(database, jobs) });
  const sluit = async () => {
    await app.close();
    await logboek.sluit();
    await jobs.stop();
  };
  const luister = (port: number) => app.listen({ host: config.host, port });
  // Several workers may run on one machine; where they listen is said at the start.
  return { adres: await luister(config.poort).catch(() => luister(0)), sluit };
}

/** What the web server needs to know of the data, and how it sees that every part works. */
const gezondheid = (database: Database, jobs: Jobs) => ({
  vandaag,
  leesStand: () => leesStand(database.pool),
  metrieken: [(register: Registry) => logboekMetrieken(register, database)],
  controles: { database: async () => (await leesStand(database.pool)) >= 0, wachtrij: async () => jobs.gereed() },
});
