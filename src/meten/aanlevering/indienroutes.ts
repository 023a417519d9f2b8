import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Database } from '../../platform/database/index.ts';
import * as vorm from './apischema.ts';
import { accorderen, beoordelen, leveren, tags } from './eisen.ts';
import { accordeer, beoordeel, dienIn, keurAf, neemTerug, type Overgang } from './indienen.ts';
import type { Wie } from './store.ts';
import { wieVan } from './wie.ts';

type Daad = (db: Database['db'], wie: Wie, op: Date) => Promise<Overgang>;

const doe = (verzoek: FastifyRequest, daad: Daad): Promise<Overgang> =>
  verzoek.metToegang(({ db }) => daad(db, wieVan(verzoek), verzoek.begonnenOp));

/** Handing in: by the deliverer, approved by the board, judged by the supervisor. */
export const indienRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/aanleveringen/:id/klaar',
    {
      config: { toegang: leveren },
      schema: {
        operationId: 'dienIn',
        summary: 'Dient in: naar het bestuur, of meteen als één paar ogen genoeg is',
        tags,
        params: vorm.idPad,
        body: vorm.metRevisie,
        response: { 200: vorm.overgang },
      },
    },
    (verzoek) => doe(verzoek, (db, wie, op) => dienIn(db, verzoek.params.id, verzoek.body.revisie, wie, op)),
  );

  app.post(
    '/aanleveringen/:id/terugname',
    {
      config: { toegang: leveren },
      schema: {
        operationId: 'neemAanleveringTerug',
        summary: 'Haalt terug wat nog bij het bestuur ligt',
        tags,
        params: vorm.idPad,
        body: vorm.metRevisie,
        response: { 200: vorm.overgang },
      },
    },
    (verzoek) => doe(verzoek, (db, wie, op) => neemTerug(db, verzoek.params.id, verzoek.body.revisie, wie, op)),
  );

  app.post(
    '/aanleveringen/:id/akkoord',
    {
      config: { toegang: accorderen, mens: true },
      schema: {
        operationId: 'accordeerAanlevering',
        summary: 'Keurt goed namens het bestuur en dient in',
        tags,
        params: vorm.idPad,
        body: vorm.metRevisie,
        response: { 200: vorm.overgang },
      },
    },
    (verzoek) => doe(verzoek, (db, wie, op) => accordeer(db, verzoek.params.id, verzoek.body.revisie, wie, op)),
  );

  app.post(
    '/aanleveringen/:id/afkeuring',
    {
      config: { toegang: accorderen, mens: true },
      schema: {
        operationId: 'keurAanleveringAf',
        summary: 'Geeft terug aan de indiener, met de reden',
        tags,
        params: vorm.idPad,
        body: vorm.afkeuring,
        response: { 200: vorm.overgang },
      },
    },
    (verzoek) => doe(verzoek, (db, wie, op) => keurAf(db, verzoek.params.id, verzoek.body.reden, wie, op)),
  );

  app.post(
    '/aanleveringen/:id/oordeel',
    {
      config: { toegang: beoordelen, mens: true },
      schema: {
        operationId: 'beoordeelAanlevering',
        summary: 'Accepteert een versie, of stuurt losse velden terug',
        tags,
        params: vorm.idPad,
        body: vorm.oordeel,
        response: { 200: vorm.overgang },
      },
    },
    (verzoek) => doe(verzoek, (db, wie, op) => beoordeel(db, verzoek.params.id, verzoek.body, wie, op)),
  );
};
