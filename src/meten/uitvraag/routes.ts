import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import type { Logboek } from '../../platform/logboek/index.ts';
import type { Post } from '../../platform/post/index.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import * as vorm from './apischema.ts';
import { AAN } from './domain.ts';
import { leesKeuzevelden } from './formulierstore.ts';

const idPad = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const tags = ['meten'];

const lezen: Toegangseis = { doelen: ['aanlevering'], recht: 'lezen', bereik: 'land' };
const schrijven: Toegangseis = { doelen: ['aanlevering'], recht: 'schrijven', bereik: 'land' };

export interface Uitvraagopties {
  /** For what nobody may do itself: making deliveries for other parties, and mailing their people. */
  readonly database: Database;
  readonly logboek: Logboek;
  readonly post: Post;
  /** Where people reach Baken, for the links in mails. */
  readonly adres: string;
}

const nogNiet = (): never => {
  throw new BakenFout('conflict', 'Dit kan nog niet.');
};

/** Asking for figures: compose, look at the burden, send, follow. */
export const uitvraagRoutes: FastifyPluginAsyncZod<Uitvraagopties> = async (app) => {
  app.get(
    '/uitvraagsjablonen',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'leesUitvraagsjablonen',
        summary: 'Waar een nieuwe uitvraag mee kan beginnen',
        tags,
        response: { 200: vorm.sjabloonLijst },
      },
    },
    async () => nogNiet(),
  );

  app.get(
    '/uitvraagvelden',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'leesUitvraagvelden',
        summary: 'De gegevens die gevraagd kunnen worden, zoals ze vandaag gelden',
        tags,
        querystring: z.object({ aan: z.enum(AAN).default('aanbieders') }),
        response: { 200: vorm.keuzevelden },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const velden = await leesKeuzevelden(db, verzoek.query.aan, vandaag());
        return {
          velden: velden.map((veld) => ({
            ...veld,
            mogelijkheden: veld.mogelijkheden && [...veld.mogelijkheden],
            vormen: [...veld.vormen],
          })),
        };
      }),
  );

  app.post(
    '/gegevens',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'voegGegevenToe',
        summary: 'Voegt een kandidaat toe: een gegeven om in een pilot uit te proberen',
        tags,
        body: vorm.nieuwGegeven,
        response: { 201: vorm.gegevenToegevoegd },
      },
    },
    async () => nogNiet(),
  );

  app.get(
    '/uitvragen',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesUitvragen',
        summary: 'Alle uitvragen, de nieuwste eerst, met hoeveel er is ingediend',
        tags,
        response: { 200: vorm.uitvraagLijst },
      },
    },
    async () => nogNiet(),
  );

  app.post(
    '/uitvragen',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'maakUitvraag',
        summary: 'Maakt een concept uit een sjabloon, met een voorstel voor periode en deadline',
        tags,
        body: vorm.nieuweUitvraag,
        response: { 201: vorm.uitvraag },
      },
    },
    async () => nogNiet(),
  );

  app.get(
    '/uitvragen/:id',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesUitvraag',
        summary: 'Eén uitvraag, en wat er nog moet gebeuren voordat die verstuurd kan worden',
        tags,
        params: idPad,
        response: { 200: vorm.uitvraag },
      },
    },
    async () => nogNiet(),
  );

  app.put(
    '/uitvragen/:id',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'wijzigUitvraag',
        summary: 'Slaat een concept op; 409 als een ander het intussen heeft gewijzigd',
        tags,
        params: idPad,
        body: vorm.uitvraagwijziging,
        response: { 200: vorm.uitvraag },
      },
    },
    async () => nogNiet(),
  );

  app.get(
    '/uitvragen/:id/last',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesUitvraaglast',
        summary:
          'Hoeveel werk de uitvraag is: velden, wat al bekend is, minuten. Van een verstuurde uitvraag: zoals bij het versturen',
        tags,
        params: idPad,
        response: { 200: vorm.last },
      },
    },
    async () => nogNiet(),
  );

  app.post(
    '/uitvragen/:id/verzending',
    {
      config: { toegang: schrijven, grens: 'zwaar', mens: true },
      schema: {
        operationId: 'verstuurUitvraag',
        summary:
          'Verstuurt de uitvraag: een aanlevering voor elke ontvanger, vooraf ingevuld, en een mail aan wie indient',
        tags,
        params: idPad,
        body: vorm.verzending,
        response: { 200: vorm.verzonden },
      },
    },
    async () => nogNiet(),
  );

  app.post(
    '/uitvragen/:id/sluiting',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'sluitUitvraag',
        summary: 'Sluit de uitvraag: er kan niets meer worden ingediend',
        tags,
        params: idPad,
        response: { 200: vorm.uitvraag },
      },
    },
    async () => nogNiet(),
  );

  app.get(
    '/uitvragen/:id/aanleveringen',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesAanleveringenVanUitvraag',
        summary: 'De aanleveringen van een uitvraag, wie te laat is eerst',
        tags,
        params: idPad,
        response: { 200: vorm.aanleveringenVanUitvraag },
      },
    },
    async () => nogNiet(),
  );
};
