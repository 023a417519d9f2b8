import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dagVanVraag } from '../../platform/http/index.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import { type Afdrukopties, alsBijlage, drukScherm, schrijfXlsx } from '../../platform/uitvoer/index.ts';
import type { Omgeving, Vast } from '../overzicht/index.ts';
import * as schema from './apischema.ts';
import { beweging, tredematrix } from './beeld.ts';
import { tredeBladen } from './rapport.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const lezen: Toegangseis = {
  doelen: ['vroegsignalering', 'contractbeheer', 'casuistiek'],
  recht: 'lezen',
  bereik: 'lijst',
};
const tags = ['signaleren'];

const rapportQuery = schema.matrixQuery.extend({
  van: schema.bewegingQuery.shape.van,
  tot: schema.bewegingQuery.shape.tot,
  deel: z.enum(['matrix', 'beweging']).default('matrix').describe('Welk deel van het scherm de PDF is'),
  formaat: z.enum(['xlsx', 'pdf']),
});

export interface BewegingOpties extends Vast, Afdrukopties<FastifyRequest> {}

/** Treden over time: the matrix, who moved between two days, and both as a file. */
export const bewegingRoutes: FastifyPluginAsyncZod<BewegingOpties> = async (app, opties) => {
  const lees = <T>(verzoek: unknown, werk: (omgeving: Omgeving) => Promise<T>): Promise<T> =>
    (verzoek as FastifyRequest).metToegang((database) => werk({ ...opties, database }));

  app.get(
    '/tredematrix',
    {
      config: { perStand: true, toegang: lezen },
      schema: {
        operationId: 'leesTredematrix',
        summary: 'De trede van elke aanbieder en regio aan het einde van elk kwartaal, zoals toen bekend',
        tags,
        querystring: schema.matrixQuery,
        response: { 200: schema.tredematrix },
      },
    },
    async (verzoek) =>
      lees(verzoek, (omgeving) => tredematrix(omgeving, dagVanVraag(verzoek.query), vraag(verzoek.query))),
  );

  app.get(
    '/tredebeweging',
    {
      config: { perStand: true, toegang: lezen },
      schema: {
        operationId: 'leesTredebeweging',
        summary: 'Wie tussen twee dagen van trede veranderde, en hoe lang aanbieders op een trede blijven',
        tags,
        querystring: schema.bewegingQuery,
        response: { 200: schema.tredebeweging },
      },
    },
    async (verzoek) => lees(verzoek, (omgeving) => beweging(omgeving, dagVanVraag(verzoek.query), verzoek.query)),
  );

  app.get(
    '/rapporten/treden-in-de-tijd',
    {
      config: { grens: 'zwaar', toegang: lezen },
      schema: {
        operationId: 'maakRapportTredenInDeTijd',
        summary: 'De treden in de tijd en de bewegingen als Excel of PDF',
        tags,
        querystring: rapportQuery,
        response: { 200: z.any().describe('Het bestand') },
      },
    },
    async (verzoek, antwoord) => {
      const { formaat, deel, ...rest } = verzoek.query;
      const op = dagVanVraag(rest);
      antwoord.header('Content-Disposition', alsBijlage(`treden-in-de-tijd-${op}`, formaat));
      if (formaat === 'pdf') {
        const filters = Object.fromEntries(
          Object.entries(rest).map(([naam, waarde]) => [naam, waarde && String(waarde)]),
        );
        const pdf = await drukScherm(opties, verzoek as FastifyRequest, '/beweging', { ...filters, deel }, (fout) =>
          app.log.error({ err: fout }, 'pdf maken is mislukt'),
        );
        return antwoord.type('application/pdf').send(pdf);
      }
      const [matrix, bewogen] = await lees(verzoek, (omgeving) =>
        Promise.all([tredematrix(omgeving, op, vraag(rest)), beweging(omgeving, op, rest)]),
      );
      return antwoord.type(XLSX).send(schrijfXlsx(tredeBladen(matrix, bewogen, opties.demo)));
    },
  );
};

const vraag = <V extends { readonly bewogen: 'ja' | 'nee' }>(query: V) => ({
  ...query,
  bewogen: query.bewogen === 'ja',
});
