import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { leesRegios } from '../../meten/register/index.ts';
import {
  bekendOpQuery,
  dagVanVraag,
  kvkVeld,
  leesTreden,
  regiocodeVeld,
  tredenVeld,
} from '../../platform/http/index.ts';
import { aanbiederDetailOp, waarnemingenOp } from './aanbieder.ts';
import { landelijkBeeld, type Omgeving, regioBeeld } from './beeld.ts';
import { aanbiederlijst, SORTERINGEN } from './lijst.ts';
import * as schema from './schemas.ts';

const kvkPad = z.object({ kvk: kvkVeld });
const regioPad = z.object({ code: regiocodeVeld });

const schemaQuery = bekendOpQuery.extend({
  schema: z
    .string()
    .regex(/^[a-z][a-z-]{0,39}$/, 'verwacht de code van een regioschema, zoals provincie')
    .default('jeugdregio')
    .describe('Indeling van het land: jeugdregio of provincie'),
});

const lijstQuery = bekendOpQuery.extend({
  bereik: z.enum(['ews', 'alle']).default('ews').describe('Alleen aanbieders in het EWS, of alle'),
  regio: regiocodeVeld.optional().describe('Regio waarin de aanbieder gevestigd is'),
  werkgebied: regiocodeVeld.optional().describe('Regio waarin de aanbieder gevestigd is of hulp geeft'),
  soort: z.string().max(40).optional(),
  hulpvorm: z.string().max(40).optional(),
  zoek: z.string().max(200).optional().describe('Deel van de naam, de plaats of het KvK-nummer'),
  trede: tredenVeld.optional(),
  sorteer: z.enum(SORTERINGEN).default('trede'),
  pagina: z.coerce.number().int().min(1).max(100_000).default(1),
  paginaGrootte: z.coerce.number().int().min(1).max(5000).default(100),
});

/** Reading: the national picture, the regions, the list of providers and one provider. */
export const overzichtRoutes: FastifyPluginAsyncZod<Omgeving> = async (app, omgeving) => {
  const config = { perStand: true };

  app.get(
    '/landelijk-overzicht',
    {
      config,
      schema: {
        operationId: 'leesLandelijkOverzicht',
        summary: 'Het landelijke beeld van de aanbieders in het EWS',
        tags: ['signaleren'],
        querystring: bekendOpQuery,
        response: { 200: schema.landelijkOverzicht },
      },
    },
    async (verzoek) => landelijkBeeld(omgeving, dagVanVraag(verzoek.query)),
  );

  app.get(
    '/jeugdregios',
    {
      config,
      schema: {
        operationId: 'leesJeugdregios',
        summary: 'De jeugdregio’s op een datum',
        tags: ['meten'],
        querystring: bekendOpQuery,
        response: { 200: schema.jeugdregioLijst },
      },
    },
    async (verzoek) => {
      const bekendOp = dagVanVraag(verzoek.query);
      const regios = await leesRegios(omgeving.database.db, bekendOp);
      const jeugdregios = regios.map((r) => ({ code: r.code, naam: r.naam, aantalGemeenten: r.gemeenten.length }));
      return { bekendOp, jeugdregios };
    },
  );

  app.get(
    '/regios',
    {
      config,
      schema: {
        operationId: 'leesRegios',
        summary: 'De regio’s van een indeling op een datum; er zijn meer indelingen naast elkaar',
        tags: ['meten'],
        querystring: schemaQuery,
        response: { 200: schema.regioLijst },
      },
    },
    async (verzoek) => {
      const bekendOp = dagVanVraag(verzoek.query);
      const lijst = await leesRegios(omgeving.database.db, bekendOp, verzoek.query.schema);
      const regios = lijst.map((r) => ({ code: r.code, naam: r.naam, aantalGemeenten: r.gemeenten.length }));
      return { bekendOp, schema: verzoek.query.schema, regios };
    },
  );

  app.get(
    '/jeugdregios/:code',
    {
      config,
      schema: {
        operationId: 'leesJeugdregio',
        summary: 'Het beeld van één jeugdregio, met de zorg die kan wegvallen',
        tags: ['signaleren'],
        params: regioPad,
        querystring: bekendOpQuery,
        response: { 200: schema.regiodetail },
      },
    },
    async (verzoek) => regioBeeld(omgeving, verzoek.params.code, dagVanVraag(verzoek.query)),
  );

  app.get(
    '/aanbieders',
    {
      config,
      schema: {
        operationId: 'leesAanbieders',
        summary: 'Aanbieders met hun trede, signalen en kengetallen',
        tags: ['signaleren'],
        querystring: lijstQuery,
        response: { 200: schema.aanbiederLijst },
      },
    },
    async (verzoek) => {
      const { trede, bekendOp: _dag, ...vraag } = verzoek.query;
      return aanbiederlijst(omgeving, dagVanVraag(verzoek.query), { ...vraag, treden: leesTreden(trede) });
    },
  );

  app.get(
    '/aanbieders/:kvk',
    {
      config,
      schema: {
        operationId: 'leesAanbieder',
        summary: 'Eén aanbieder: trede met redenen, kengetallen, signalen, besluiten',
        tags: ['signaleren'],
        params: kvkPad,
        querystring: bekendOpQuery,
        response: { 200: schema.aanbiederDetail },
      },
    },
    async (verzoek) => aanbiederDetailOp(omgeving, verzoek.params.kvk, dagVanVraag(verzoek.query)),
  );

  app.get(
    '/aanbieders/:kvk/waarnemingen',
    {
      config,
      schema: {
        operationId: 'leesWaarnemingen',
        summary: 'De cijfers van een aanbieder, elk met bron en beide tijden',
        tags: ['meten'],
        params: kvkPad,
        querystring: bekendOpQuery,
        response: { 200: schema.waarnemingLijst },
      },
    },
    async (verzoek) => waarnemingenOp(omgeving, verzoek.params.kvk, dagVanVraag(verzoek.query)),
  );
};
