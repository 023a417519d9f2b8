import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import { type Afdrukopties, alsBijlage, drukScherm } from '../../platform/uitvoer/index.ts';
import { leesGesprek } from './gesprekstore.ts';

const eigen: Toegangseis = { doelen: ['aanlevering', 'accordering'], recht: 'lezen', bereik: 'eigen' };

/** The paper of a talk as tagged PDF, to take along: the screen itself, printed. */
export const gesprekRapportRoutes: FastifyPluginAsyncZod<Afdrukopties<FastifyRequest>> = async (app, opties) => {
  const druk = (verzoek: unknown, pad: string) =>
    drukScherm(opties, verzoek as FastifyRequest, pad, {}, (fout) =>
      app.log.error({ err: fout }, 'pdf maken is mislukt'),
    );
  app.get(
    '/rapporten/gesprekken/:id',
    {
      config: { grens: 'zwaar', toegang: eigen },
      schema: {
        operationId: 'maakRapportGesprek',
        summary: 'De voorbereiding van een gesprek als PDF',
        tags: ['signaleren'],
        params: z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) }),
        response: { 200: z.any().describe('Het bestand') },
      },
    },
    async (verzoek, antwoord) => {
      const { kop } = await verzoek.metToegang(({ db }) => leesGesprek(db, verzoek.params.id));
      antwoord.header('Content-Disposition', alsBijlage(kop.titel.slice(0, 120), 'pdf'));
      return antwoord.type('application/pdf').send(await druk(verzoek, `/gesprek-voorbereiden/${kop.id}`));
    },
  );
};
