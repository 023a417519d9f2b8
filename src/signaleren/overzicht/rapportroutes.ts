import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import {
  bekendOpQuery,
  dagVanVraag,
  kvkVeld,
  leesTreden,
  regiocodeVeld,
  tredenVeld,
} from '../../platform/http/index.ts';
import { type Drukker, schrijfXlsx } from '../../platform/uitvoer/index.ts';
import { aanbiederDetailOp, waarnemingenOp } from './aanbieder.ts';
import { landelijkBeeld, type Omgeving } from './beeld.ts';
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

export interface RapportOpties extends Omgeving {
  readonly drukker: Drukker;
  /** The address at which the browser that prints reaches this process, without a slash at the end. */
  readonly eigenAdres: () => string;
}

const veiligeNaam = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/[^\w -]/g, '')
    .trim()
    .replace(/\s+/g, '-');
const bijlage = (naam: string, formaat: string): string => `attachment; filename="${veiligeNaam(naam)}.${formaat}"`;
const binair = { 200: z.any().describe('Het bestand') };

/** Excel and tagged PDF of the overview and of one provider; the PDF is the screen itself, printed (N-19). */
export const rapportRoutes: FastifyPluginAsyncZod<RapportOpties> = async (app, opties) => {
  const druk = async (pad: string, vraag: Readonly<Record<string, string | undefined>>): Promise<Buffer> => {
    const query = new URLSearchParams(
      Object.entries(vraag).flatMap(([k, v]) => (v ? [[k, v] as [string, string]] : [])),
    );
    try {
      return await opties.drukker.druk(`${opties.eigenAdres()}${pad}?${query}`);
    } catch (fout) {
      app.log.error({ err: fout }, 'pdf maken is mislukt');
      throw new BakenFout('te-druk', 'De PDF kon nu niet worden gemaakt. Probeer het over een minuut opnieuw.');
    }
  };

  app.get(
    '/rapporten/landelijk-overzicht',
    {
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
      antwoord.header('Content-Disposition', bijlage(`landelijk-overzicht-${op}`, formaat));
      if (formaat === 'pdf') return antwoord.type('application/pdf').send(await druk('/', { ...filters, bekendOp }));
      const vraag = { ...filters, treden: leesTreden(filters.trede) };
      const [beeld, lijst] = await Promise.all([
        landelijkBeeld(opties, op),
        aanbiederlijst(opties, op, { ...vraag, bereik: 'ews', sorteer: 'trede', pagina: 1, paginaGrootte: 100_000 }),
      ]);
      return antwoord.type(XLSX).send(schrijfXlsx(overzichtBladen(beeld, lijst.aanbieders)));
    },
  );

  app.get(
    '/rapporten/aanbieders/:kvk',
    {
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
      const detail = await aanbiederDetailOp(opties, verzoek.params.kvk, op);
      antwoord.header('Content-Disposition', bijlage(`${detail.naam}-${op}`.slice(0, 120), formaat));
      if (formaat === 'pdf')
        return antwoord.type('application/pdf').send(await druk(`/aanbieders/${detail.kvk}`, { bekendOp }));
      const { waarnemingen } = await waarnemingenOp(opties, detail.kvk, op);
      return antwoord.type(XLSX).send(schrijfXlsx(aanbiederBladen(detail, waarnemingen)));
    },
  );
};
