import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Database } from '../database/index.ts';
import { momentVeld } from '../http/index.ts';
import { leesBewaard, telBewaard } from './store.ts';

const bladzijde = z.object({
  pagina: z.coerce.number().int().min(1).max(100_000).default(1),
  paginaGrootte: z.coerce.number().int().min(1).max(100).default(20),
});

const berichtLijst = z
  .object({
    totaal: z.int(),
    berichten: z.array(
      z
        .object({
          id: z.int(),
          aan: z.string(),
          onderwerp: z.string(),
          tekst: z.string(),
          gemaaktOp: momentVeld,
        })
        .meta({ id: 'Bericht' }),
    ),
  })
  .meta({ id: 'BerichtLijst' });

/**
 * The mails that were kept because there is no mail server. For the demonstration only: whoever reads them can follow the
 * links that let others in.
 */
export const postRoutes: FastifyPluginAsyncZod<{ readonly database: Database }> = async (app, { database: { db } }) => {
  app.get(
    '/berichten',
    {
      config: { toegang: 'openbaar' },
      schema: {
        operationId: 'leesBerichten',
        summary: 'Bewaarde mail van de demonstratie, de nieuwste eerst',
        tags: ['demonstratie'],
        querystring: bladzijde,
        response: { 200: berichtLijst },
      },
    },
    async ({ query: { pagina, paginaGrootte } }, antwoord) => {
      antwoord.header('Cache-Control', 'no-store');
      const rijen = await leesBewaard(db, { limiet: paginaGrootte, overslaan: (pagina - 1) * paginaGrootte });
      const berichten = rijen.map(({ gemaaktOp, ...rest }) => ({ ...rest, gemaaktOp: gemaaktOp.toISOString() }));
      return { totaal: await telBewaard(db), berichten };
    },
  );
};
