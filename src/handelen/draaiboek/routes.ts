import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { geheugenBron } from '../../platform/bestanden/index.ts';

import { DOSSIERS_LEZEN, DOSSIERS_SCHRIJVEN, type Dossiers, daderVan, magInDossiers } from '../dossier/index.ts';
import * as api from './apischema.ts';
import { openOefening } from './oefenen.ts';
import { toonOverzicht } from './overzicht.ts';
import { leesPrognosebestand } from './prognosebestand.ts';
import { leesGebieden } from './store.ts';
import { toonDraaiboek } from './tonen.ts';
import { voerUit, zetStappenKlaar } from './uitvoeren.ts';

const tags = ['handelen'];
const MAX_BESTAND = 2 * 1024 * 1024;

const zietAlles = ({ vrager }: FastifyRequest): boolean => vrager.rol === 'analist';

/** The draaiboek: all cases, one case with its plan, money and transfer, what people do in it, and exercises. */
export const draaiboekRoutes: FastifyPluginAsyncZod<{ readonly dossiers: Dossiers }> = async (app, { dossiers }) => {
  await app.register(multipart, {
    limits: { fileSize: MAX_BESTAND + 1, files: 1, fields: 2, fieldSize: 1000, parts: 3 },
  });

  app.get(
    '/draaiboeken',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'leesDraaiboeken',
        summary: 'Alle draaiboeken die u mag zien, per fase, en wat elkaar tegenspreekt',
        tags,
        response: { 200: api.overzicht },
      },
    },
    async (verzoek) => verzoek.metToegang((eigen) => toonOverzicht(eigen, verzoek.begonnenOp, zietAlles(verzoek))),
  );

  app.get(
    '/draaiboekgebieden',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'leesDraaiboekgebieden',
        summary: 'Gemeenten en jeugdregio’s waar kinderen op het bord vandaan kunnen komen',
        tags,
        response: { 200: api.gebieden },
      },
    },
    async (verzoek) => verzoek.metToegang(async ({ db }) => ({ gebieden: await leesGebieden(db) })),
  );

  app.get(
    '/draaiboeken/:id',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'leesDraaiboek',
        summary: 'Eén draaiboek: plan, liquiditeit, kosten, overdracht en rollen in deze fase',
        tags,
        params: api.draaiboekPad,
        response: { 200: api.draaiboek },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const werk = await dossiers.lees(eigen, verzoek.params.id);
        if (werk.procedure.code !== 'draaiboek') throw new BakenFout('niet-gevonden', 'Dit dossier is geen draaiboek.');
        return toonDraaiboek(eigen, werk, daderVan(verzoek.vrager), verzoek.begonnenOp, magInDossiers(verzoek.vrager));
      }),
  );

  app.post(
    '/draaiboeken/:id/onderdelen',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN },
      schema: {
        operationId: 'handelInDraaiboek',
        summary:
          'Legt iets vast in een draaiboek: een mijlpaal, een prognose, kosten, of een zet op het bord van de overdracht',
        tags,
        params: api.draaiboekPad,
        body: api.nieuwOnderdeel,
        response: { 200: api.draaiboek },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const dader = daderVan(verzoek.vrager);
        const { sleutel, onderdeel } = verzoek.body;
        const { id } = verzoek.params;
        const werk = await voerUit(dossiers, eigen, id, onderdeel, { dader, nu: verzoek.begonnenOp, sleutel });
        return toonDraaiboek(eigen, werk, dader, verzoek.begonnenOp, true);
      }),
  );

  app.post(
    '/draaiboeken/:id/stappen',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN },
      schema: {
        operationId: 'zetDraaiboekstappenKlaar',
        summary: 'Zet de stappen van deze fase als taken klaar, voor zover die er nog niet zijn',
        tags,
        params: api.draaiboekPad,
        response: { 200: api.draaiboek },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const wie = { dader: daderVan(verzoek.vrager), nu: verzoek.begonnenOp };
        const werk = await zetStappenKlaar(dossiers, eigen, verzoek.params.id, wie);
        return toonDraaiboek(eigen, werk, wie.dader, wie.nu, true);
      }),
  );

  app.post(
    '/draaiboeken/prognosebestand',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN, grens: 'zwaar' },
      schema: {
        operationId: 'leesPrognosebestand',
        summary: 'Leest een prognose of werkelijke stand per week uit CSV of Excel; bewaart niets',
        tags,
        consumes: ['multipart/form-data'],
        body: z.any().describe('Het bestand, in het deel `bestand`'),
        response: { 200: api.prognosebestand },
      },
      // The file is read from the stream below; there is no body to validate before that.
      validatorCompiler: (deel) =>
        deel.httpPart === 'body' ? (waarde: unknown) => ({ value: waarde }) : validatorCompiler(deel as never),
    },
    async (verzoek) => {
      const deel = await verzoek.file();
      if (!deel)
        throw new BakenFout('ongeldige-invoer', 'Er kwam geen bestand mee.', [
          { plek: 'bestand', melding: 'verwacht een bestand' },
        ]);
      const stukken: Buffer[] = [];
      for await (const stuk of deel.file) stukken.push(stuk as Buffer);
      const inhoud = Buffer.concat(stukken);
      if (inhoud.length > MAX_BESTAND) throw new BakenFout('te-groot', 'Dit bestand is groter dan 2 MB.');
      const { weken, afgekeurd } = await leesPrognosebestand(geheugenBron(deel.filename, inhoud));
      return { weken: [...weken], afgekeurd: [...afgekeurd] };
    },
  );

  app.post(
    '/draaiboeken/oefeningen',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN },
      schema: {
        operationId: 'openOefening',
        summary: 'Opent een oefening: een verhaal dat zich afspeelt, los van echte gegevens',
        tags,
        body: api.nieuweOefening,
        response: { 201: api.oefeningGeopend },
      },
    },
    async (verzoek, antwoord) => {
      const { partijId, partijNaam } = verzoek.vrager;
      if (partijId === null) throw new BakenFout('verboden', 'U werkt voor geen partij.');
      const { id, kenmerk } = await verzoek.metToegang((eigen) =>
        openOefening(dossiers, eigen, verzoek.body, {
          dader: daderVan(verzoek.vrager),
          nu: verzoek.begonnenOp,
          partij: { id: partijId, naam: partijNaam },
        }),
      );
      return antwoord.code(201).send({ id, kenmerk });
    },
  );
};
