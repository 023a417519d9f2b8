import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { WAARSCHUWING } from '../../meten/berichtenverkeer/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import { kop, leesKader } from './kader.ts';
import { eisBekend, plafondbeeld } from './plafonds.ts';
import * as vorm from './plafondschema.ts';
import { magPlafondsZetten, verwijderPlafond, zetPlafond } from './plafondstore.ts';

const lezen: Toegangseis = { doelen: ['contractbeheer'], recht: 'lezen', bereik: 'lijst' };
const schrijven: Toegangseis = { doelen: ['contractbeheer'], recht: 'schrijven', bereik: 'lijst' };
const tags = ['signaleren'];

/** What providers may use in a year, and how far they are (R-099; contract standard, article 1.5). */
export const plafondRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/plafonds',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesPlafonds',
        summary: 'Hoeveel van het plafond van elke aanbieder is gebruikt, en wie een waarschuwing krijgt',
        tags,
        querystring: vorm.plafondQuery,
        response: { 200: vorm.plafonds },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const kader = await leesKader(eigen, { regio: verzoek.query.regio }, false);
        const beeld = await plafondbeeld(eigen, kader, verzoek.query.jaar);
        return { ...kop(kader), waarschuwing: WAARSCHUWING, ...beeld };
      }),
  );

  app.put(
    '/jeugdregios/:code/plafonds/:agb/:jaar',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'zetPlafond',
        summary:
          'Legt vast wat een aanbieder in een jaar mag gebruiken; weigert als iemand anders het intussen veranderde',
        tags,
        params: vorm.plafondPad,
        body: vorm.plafondInvoer,
        response: { 200: vorm.plafondBewaard },
      },
    },
    async (verzoek) => {
      const { params, body } = verzoek;
      const wie = { naam: verzoek.vrager.naam, op: verzoek.begonnenOp };
      const sleutel = { jeugdregio: params.code, agb: params.agb, jaar: params.jaar };
      const versie = await verzoek.metToegang(async (eigen) => {
        await eisZetten(eigen, params.code);
        const kader = await leesKader(eigen, { regio: params.code }, false);
        await eisBekend(eigen, kader, params.agb, body.gemeenten);
        return zetPlafond(eigen.db, sleutel, body, body.versie, wie);
      });
      return { versie };
    },
  );

  app.delete(
    '/jeugdregios/:code/plafonds/:agb/:jaar',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'verwijderPlafond',
        summary: 'Haalt het plafond van een aanbieder in een jaar weg',
        tags,
        params: vorm.plafondPad,
        querystring: vorm.plafondWeg,
        response: { 204: z.null().describe('Gelukt') },
      },
    },
    async (verzoek, antwoord) => {
      const { code, agb, jaar } = verzoek.params;
      await verzoek.metToegang(async (eigen) => {
        await eisZetten(eigen, code);
        await verwijderPlafond(eigen.db, { jeugdregio: code, agb, jaar }, verzoek.query.versie);
      });
      return antwoord.status(204).send(null);
    },
  );
};

async function eisZetten({ db }: Database, code: string): Promise<void> {
  if (!(await magPlafondsZetten(db, code)))
    throw new BakenFout('verboden', 'Een plafond legt de contractmanager van de regio zelf vast.');
}
