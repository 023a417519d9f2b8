import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dagVanVraag, kvkVeld, regiocodeVeld } from '../../platform/http/index.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import * as vorm from './apischema.ts';
import { aanbiederScenario, regioScenario } from './beeld.ts';

const zaak: Toegangseis = { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'zaak' };
const regio: Toegangseis = { doelen: ['vroegsignalering', 'contractbeheer'], recht: 'lezen', bereik: 'regio' };
const tags = ['signaleren'];

/** What-if for one provider and for a region: what would the figures, the liquidity and the trede be. */
export const scenarioRoutes: FastifyPluginAsyncZod<{ readonly normset: string }> = async (app, { normset }) => {
  app.get(
    '/aanbieders/:kvk/scenario',
    {
      config: { toegang: zaak },
      schema: {
        operationId: 'rekenScenario',
        summary:
          'Wat er met een aanbieder gebeurt onder aannamen over tarief, volume, lonen, inhuur, bezetting en verzuim',
        tags,
        params: z.object({ kvk: kvkVeld }),
        querystring: vorm.aannameQuery,
        response: { 200: vorm.aanbiederScenario },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (database) => {
        const vraag = { database, normset, op: dagVanVraag(verzoek.query) };
        return (await aanbiederScenario(vraag, verzoek.params.kvk, vorm.leesAannamen(verzoek.query))).beeld;
      }),
  );

  app.get(
    '/jeugdregios/:code/scenario',
    {
      config: { toegang: regio },
      schema: {
        operationId: 'rekenRegioScenario',
        summary: 'Dezelfde aannamen voor alle aanbieders die in een jeugdregio hulp geven',
        tags,
        params: z.object({ code: regiocodeVeld }),
        querystring: vorm.regioQuery,
        response: { 200: vorm.regioScenario },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (database) => {
        const vraag = { database, normset, op: dagVanVraag(verzoek.query) };
        const { params, query } = verzoek;
        return (await regioScenario(vraag, params.code, vorm.leesAannamen(query), query.werking)).beeld;
      }),
  );
};
