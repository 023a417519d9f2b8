import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  bekendOpQuery,
  dagVanVraag,
  kvkVeld,
  leesTreden,
  regiocodeVeld,
  tredenVeld,
} from '../../platform/http/index.ts';
import { type Afdrukopties, alsBijlage, drukScherm, schrijfXlsx } from '../../platform/uitvoer/index.ts';
import { aanbiederDetailOp, waarnemingenOp } from './aanbieder.ts';
import { landelijkBeeld, type Vast } from './beeld.ts';
import { aanbiederlijst } from './lijst.ts';
import { aanbiederBladen, overzichtBladen } from './rapport.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const formaatQuery = bekendOpQuery.extend({ formaat: z.enum(['xlsx', 'pdf']) });
const overzichtQuery = formaatQuery.extend({
  trede: tredenVeld.optional(),
  regio: regiocodeVeld.optional(),
  soort: z.string().max(40).optional(),
  zoek: z.string().max(200).optional(),
});

export interface RapportOpties extends Vast, Afdrukopties<FastifyRequest> {}

const binair = { 200: z.any().describe('Het bestand') };

/** Excel and tagged PDF of the overview and of one provider; the PDF is the screen itself, printed (N-19). */
export const rapportRoutes: FastifyPluginAsyncZod<RapportOpties> = async (app, opties) => {
  const druk = (verzoek: unknown, pad: string, vraag: Readonly<Record<string, string | undefined>>) =>
    drukScherm(opties, verzoek as FastifyRequest, pad, vraag, (fout) =>
      app.log.error({ err: fout }, 'pdf maken is mislukt'),
    );

  app.get(
    '/rapporten/landelijk-overzicht',
    {
      config: { grens: 'zwaar', toegang: { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'land' } },
      schema: {
        operationId: 'maakRapportLandelijkOverzicht',
        summary: 'Het landelijk overzicht als Excel of PDF',
        tags: ['signaleren'],
        querystring: overzichtQuery,
        response: binair,
      },
    },
    async (verzoek, antwoord) => {
      const { formaat, bekendOp, ...filters } = verzoek.query;
      const op = dagVanVraag(verzoek.query);
      antwoord.header('Content-Disposition', alsBijlage(`landelijk-overzicht-${op}`, formaat));
      if (formaat === 'pdf')
        return antwoord.type('application/pdf').send(await druk(verzoek, '/', { ...filters, bekendOp }));
      const vraag = { ...filters, treden: leesTreden(filters.trede) };
      const alles = { ...vraag, bereik: 'ews', sorteer: 'trede', pagina: 1, paginaGrootte: 100_000 } as const;
      const [beeld, lijst] = await verzoek.metToegang((database) =>
        Promise.all([landelijkBeeld({ ...opties, database }, op), aanbiederlijst({ ...opties, database }, op, alles)]),
      );
      return antwoord.type(XLSX).send(schrijfXlsx(overzichtBladen(beeld, lijst.aanbieders)));
    },
  );

  app.get(
    '/rapporten/aanbieders/:kvk',
    {
      config: {
        grens: 'zwaar',
        toegang: { doelen: ['vroegsignalering', 'contractbeheer', 'casuistiek'], recht: 'lezen', bereik: 'zaak' },
      },
      schema: {
        operationId: 'maakRapportAanbieder',
        summary: 'Eén aanbieder als Excel of PDF',
        tags: ['signaleren'],
        params: z.object({ kvk: kvkVeld }),
        querystring: formaatQuery,
        response: binair,
      },
    },
    async (verzoek, antwoord) => {
      const { formaat, bekendOp } = verzoek.query;
      const op = dagVanVraag(verzoek.query);
      const { kvk } = verzoek.params;
      const detail = await verzoek.metToegang((database) => aanbiederDetailOp({ ...opties, database }, kvk, op));
      antwoord.header('Content-Disposition', alsBijlage(`${detail.naam}-${op}`.slice(0, 120), formaat));
      if (formaat === 'pdf')
        return antwoord.type('application/pdf').send(await druk(verzoek, `/aanbieders/${detail.kvk}`, { bekendOp }));
      const { waarnemingen } = await verzoek.metToegang((database) => waarnemingenOp({ ...opties, database }, kvk, op));
      return antwoord.type(XLSX).send(schrijfXlsx(aanbiederBladen(detail, waarnemingen)));
    },
  );
};
