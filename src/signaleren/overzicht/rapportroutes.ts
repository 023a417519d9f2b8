import type { FastifyRequest } from 'fastify';
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
import { type Drukker, type Koekje, schrijfXlsx } from '../../platform/uitvoer/index.ts';
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

export interface RapportOpties extends Vast {
  readonly drukker: Drukker;
  /** The address at which the browser that prints reaches this process, without a slash at the end. */
  readonly eigenAdres: () => string;
  /** The cookie with which that browser is, for minutes, the one who asks. */
  readonly koekjeVoor: (verzoek: FastifyRequest) => Promise<Koekje | null>;
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
  const druk = async (
    verzoek: unknown,
    pad: string,
    vraag: Readonly<Record<string, string | undefined>>,
  ): Promise<Buffer> => {
    const query = new URLSearchParams(
      Object.entries(vraag).flatMap(([k, v]) => (v ? [[k, v] as [string, string]] : [])),
    );
    try {
      const koekje = await opties.koekjeVoor(verzoek as FastifyRequest);
      return await opties.drukker.druk(`${opties.eigenAdres()}${pad}?${query}`, koekje);
    } catch (fout) {
      app.log.error({ err: fout }, 'pdf maken is mislukt');
      throw new BakenFout('te-druk', 'De PDF kon nu niet worden gemaakt. Probeer het over een minuut opnieuw.');
    }
  };

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
      antwoord.header('Content-Disposition', bijlage(`landelijk-overzicht-${op}`, formaat));
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
      antwoord.header('Content-Disposition', bijlage(`${detail.naam}-${op}`.slice(0, 120), formaat));
      if (formaat === 'pdf')
        return antwoord.type('application/pdf').send(await druk(verzoek, `/aanbieders/${detail.kvk}`, { bekendOp }));
      const { waarnemingen } = await verzoek.metToegang((database) => waarnemingenOp({ ...opties, database }, kvk, op));
      return antwoord.type(XLSX).send(schrijfXlsx(aanbiederBladen(detail, waarnemingen)));
    },
  );
};
