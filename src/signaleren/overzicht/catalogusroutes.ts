import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { vormGegeven } from '../../meten/catalogus/index.ts';
import { bekendOpQuery, dagVanVraag, datumVeld } from '../../platform/http/index.ts';
import { vormIndicator } from '../indicatoren/index.ts';
import { leesAlleDefinities, vormGebeurtenissoort, vormNormset } from '../urgentie/index.ts';

const definities = z
  .object({
    bekendOp: datumVeld,
    gegevens: z.array(vormGegeven),
    indicatoren: z.array(vormIndicator),
    normsets: z.array(vormNormset),
    gebeurtenissoorten: z.array(vormGebeurtenissoort),
  })
  .meta({ id: 'Definities' });

/** Every definition with version, source and formula (N-10): the page "Over deze cijfers". */
export const catalogusRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/definities',
    {
      config: { perStand: true, toegang: 'openbaar' },
      schema: {
        operationId: 'leesDefinities',
        summary: 'Alle definities: gegevens, kengetallen, normen en soorten gebeurtenissen',
        tags: ['meten'],
        querystring: bekendOpQuery,
        response: { 200: definities },
      },
    },
    async (verzoek) => {
      const bekendOp = dagVanVraag(verzoek.query);
      const definities = await verzoek.metToegang(({ db }) => leesAlleDefinities(db, bekendOp));
      return { bekendOp, ...definities };
    },
  );
};
