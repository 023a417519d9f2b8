import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Afdrukopties, alsBijlage, drukScherm } from '../../platform/uitvoer/index.ts';
import { idPad } from './apischema.ts';
import { lezen, tags } from './eisen.ts';
import { leesAanlevering, leesVersies } from './store.ts';

const versiePad = idPad.extend({ nummer: z.coerce.number().int().min(1).max(100_000) });

/** The receipt of what was handed in, as a tagged PDF of its screen. */
export const bewijsRoutes: FastifyPluginAsyncZod<Afdrukopties<FastifyRequest>> = async (app, opties) => {
  app.get(
    '/aanleveringen/:id/versies/:nummer/ontvangstbewijs.pdf',
    {
      config: { grens: 'zwaar', toegang: lezen },
      schema: {
        operationId: 'maakOntvangstbewijs',
        summary: 'Het ontvangstbewijs van een ingediende versie als PDF',
        tags,
        params: versiePad,
        response: { 200: z.any().describe('Het ontvangstbewijs (PDF)') },
      },
    },
    async (verzoek, antwoord) => {
      const { id, nummer } = verzoek.params;
      const partij = await verzoek.metToegang(async ({ db }) => {
        const aanlevering = await leesAanlevering(db, id);
        const versies = await leesVersies(db, id);
        if (!versies.some((versie) => versie.nummer === nummer))
          throw new BakenFout('niet-gevonden', `Versie ${nummer} van deze aanlevering is er niet.`);
        return aanlevering.partij;
      });
      const pad = `/aanleveringen/${id}/ontvangstbewijs/${nummer}`;
      const pdf = await drukScherm(opties, verzoek as unknown as FastifyRequest, pad, {}, (fout) =>
        app.log.error({ err: fout }, 'pdf maken is mislukt'),
      );
      const naam = `Ontvangstbewijs ${id}-${nummer} ${partij}`.slice(0, 100);
      return antwoord.header('Content-Disposition', alsBijlage(naam, 'pdf')).type('application/pdf').send(pdf);
    },
  );
};
