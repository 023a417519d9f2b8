import type { FastifyInstance } from 'fastify';
import { laadBasis } from './basis.ts';
import type { Database } from './platform/database/index.ts';
import { maakTestdatabase } from './platform/database/testdatabase.ts';
import { ONBEPERKT } from './platform/http/grenzen.ts';
import { startJobs } from './platform/jobs/index.ts';
import { maakLogboek } from './platform/logboek/index.ts';
import { type Appopties, bouwApp } from './server.ts';

/** The whole web server on a database of its own, asked by `inject`. For tests only. */
export interface Proefapp {
  readonly app: FastifyInstance;
  readonly database: Database;
  sluit(): Promise<void>;
}

/** Builds it with the basic data. Nothing is printed: a PDF is four bytes. One may ask as often as one likes. */
export async function maakProefapp(opties: Partial<Appopties> = {}): Promise<Proefapp> {
  const database = await maakTestdatabase();
  await laadBasis(database);
  const jobs = await startJobs(database);
  const logboek = maakLogboek(database);
  const drukker = { druk: async () => Buffer.from('%PDF'), sluit: async () => undefined };
  const app = await bouwApp(
    {
      database,
      demo: true,
      adres: 'http://127.0.0.1:8080',
      logNiveau: 'silent',
      logboek,
      post: { stuur: async () => undefined },
      grenzen: ONBEPERKT,
      ...opties,
    },
    jobs,
    { drukker, eigenAdres: () => '' },
  );
  await app.ready();
  return {
    app,
    database,
    async sluit() {
      await app.close();
      await logboek.sluit();
      await jobs.stop();
      await database.sluit();
    },
  };
}
