import type { FastifyRequest } from 'fastify';
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
import type { Toegangseis } from '../../platform/toegang/index.ts';
import { aanbiederDetailOp, waarnemingenOp } from './aanbieder.ts';
import { landelijkBeeld, type Omgeving, regioBeeld, type Vast } from './beeld.ts';
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

const IEDERS_DOEL = ['vroegsignalering', 'contractbeheer', 'casuistiek'] as const;
const regels = {
  land: { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'land' },
  regio: { doelen: IEDERS_DOEL, recht: 'lezen', bereik: 'regio' },
  lijst: { doelen: IEDERS_DOEL, recht: 'lezen', bereik: 'lijst' },
  zaak: { doelen: IEDERS_DOEL, recht: 'lezen', bereik: 'zaak' },
  cijfers: { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'zaak' },
} as const satisfies Record<string, Toegangseis>;

/** Reading: the national picture, the regions, the list of providers and one provider. */
export const overzichtRoutes: FastifyPluginAsyncZod<Vast> = async (app, vast) => {
  const config = (toegang: Toegangseis) => ({ perStand: true, toegang });
  /** Reads as the one who asks. */
  const lees = <T>(verzoek: unknown, werk: (omgeving: Omgeving) => Promise<T>): Promise<T> =>
    (verzoek as FastifyRequest).metToegang((database) => werk({ ...vast, database }));

  app.get(
    '/landelijk-overzicht',
    {
      config: config(regels.land),
      schema: {
        operationId: 'leesLandelijkOverzicht',
        summary: 'Het landelijke beeld van de aanbieders in het EWS',
        tags: ['signaleren'],
        querystring: bekendOpQuery,
        response: { 200: schema.landelijkOverzicht },
      },
    },
    async (verzoek) => lees(verzoek, (omgeving) => landelijkBeeld(omgeving, dagVanVraag(verzoek.query))),
  );

  app.get(
    '/jeugdregios',
    {
      config: config('openbaar'),
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
      const regios = await lees(verzoek, ({ database }) => leesRegios(database.db, bekendOp));
      const jeugdregios = regios.map((r) => ({ code: r.code, naam: r.naam, aantalGemeenten: r.gemeenten.length }));
      return { bekendOp, jeugdregios };
    },
  );

  app.get(
    '/regios',
    {
      config: config('openbaar'),
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
      const { schema: indeling } = verzoek.query;
      const lijst = await lees(verzoek, ({ database }) => leesRegios(database.db, bekendOp, indeling));
      const regios = lijst.map((r) => ({ code: r.code, naam: r.naam, aantalGemeenten: r.gemeenten.length }));
      return { bekendOp, schema: indeling, regios };
    },
  );

  app.get(
    '/jeugdregios/:code',
    {
      config: config(regels.regio),
      schema: {
        operationId: 'leesJeugdregio',
        summary: 'Het beeld van één jeugdregio, met de zorg die kan wegvallen',
        tags: ['signaleren'],
        params: regioPad,
        querystring: bekendOpQuery,
        response: { 200: schema.regiodetail },
      },
    },
    async (verzoek) =>
      lees(verzoek, (omgeving) => regioBeeld(omgeving, verzoek.params.code, dagVanVraag(verzoek.query))),
  );

  app.get(
    '/aanbieders',
    {
      config: config(regels.lijst),
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
      const gevraagd = { ...vraag, treden: leesTreden(trede) };
      return lees(verzoek, (omgeving) => aanbiederlijst(omgeving, dagVanVraag(verzoek.query), gevraagd));
    },
  );

  app.get(
    '/aanbieders/:kvk',
    {
      config: config(regels.zaak),
      schema: {
        operationId: 'leesAanbieder',
        summary: 'Eén aanbieder: trede met redenen, kengetallen, signalen, besluiten',
        tags: ['signaleren'],
        params: kvkPad,
        querystring: bekendOpQuery,
        response: { 200: schema.aanbiederDetail },
      },
    },
    async (verzoek) =>
      lees(verzoek, (omgeving) => aanbiederDetailOp(omgeving, verzoek.params.kvk, dagVanVraag(verzoek.query))),
  );

  app.get(
    '/aanbieders/:kvk/waarnemingen',
    {
      config: config(regels.cijfers),
      schema: {
        operationId: 'leesWaarnemingen',
        summary: 'De cijfers van een aanbieder, elk met bron en beide tijden',
        tags: ['meten'],
        params: kvkPad,
        querystring: bekendOpQuery,
        response: { 200: schema.waarnemingLijst },
      },
    },
    async (verzoek) =>
      lees(verzoek, (omgeving) => waarnemingenOp(omgeving, verzoek.params.kvk, dagVanVraag(verzoek.query))),
  );
};
