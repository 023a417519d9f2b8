import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { schrijfAgenda } from './agenda.ts';
import { leesAgenda } from './agendastore.ts';
import { eigen, tags } from './eisen.ts';

/** The deadlines of a party, for the calendar program of its people. */
export const agendaRoutes: FastifyPluginAsyncZod<{ readonly adres: string }> = async (app, { adres }) => {
  app.get(
    '/aanleveringen/agenda.ics',
    {
      config: { toegang: eigen },
      schema: {
        operationId: 'maakAgenda',
        summary: 'De deadlines van de eigen partij als agendabestand',
        tags,
        response: { 200: z.any().describe('iCalendar (RFC 5545)') },
      },
    },
    async (verzoek, antwoord) => {
      const punten = await verzoek.metToegang(({ db }) => leesAgenda(db));
      antwoord.header('Content-Disposition', 'attachment; filename="aanleveringen.ics"');
      return antwoord.type('text/calendar; charset=utf-8').send(schrijfAgenda(punten, adres, verzoek.begonnenOp));
    },
  );
};
