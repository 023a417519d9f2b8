import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { bekendOpQuery, dagVanVraag } from '../../platform/http/index.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import * as vorm from './apischema.ts';
import { zelfbeeldOp } from './beeld.ts';

const eigen: Toegangseis = { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'eigen' };

/** The own view of a provider on how it is doing, without any trede. */
export const zelfbeeldRoutes: FastifyPluginAsyncZod<{ readonly normset: string }> = async (app, { normset }) => {
  app.get(
    '/zelfbeeld',
    {
      config: { toegang: eigen },
      schema: {
        operationId: 'leesZelfbeeld',
        summary: 'Hoe de eigen organisatie ervoor staat, per risico, met grenzen en verloop',
        tags: ['signaleren'],
        querystring: bekendOpQuery,
        response: { 200: vorm.zelfbeeld },
      },
    },
    async (verzoek) => verzoek.metToegang((database) => zelfbeeldOp(database, normset, dagVanVraag(verzoek.query))),
  );
};
