import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { bekendOpQuery, dagVanVraag } from '../../platform/http/index.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import { type Afdrukopties, alsBijlage, drukScherm, schrijfXlsx } from '../../platform/uitvoer/index.ts';
import type { Omgeving, Vast } from '../overzicht/index.ts';
import * as schema from './apischema.ts';
import { concentratiebeeld } from './beeld.ts';
import { dominobeeld } from './dominobeeld.ts';
import { concentratieBladen, dominoBladen } from './rapport.ts';
import { leesVraag } from './routes.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const land: Toegangseis = { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'land' };
const regio: Toegangseis = {
  doelen: ['vroegsignalering', 'contractbeheer', 'casuistiek'],
  recht: 'lezen',
  bereik: 'regio',
};
const tags = ['signaleren'];
const formaat = { formaat: z.enum(['xlsx', 'pdf']) };
const binair = { 200: z.any().describe('Het bestand') };

export interface ConcentratieRapportOpties extends Vast, Afdrukopties<FastifyRequest> {}

/** Both pictures as Excel, and as a PDF that is the screen itself, printed. */
export const concentratieRapportRoutes: FastifyPluginAsyncZod<ConcentratieRapportOpties> = async (app, opties) => {
  const lees = <T>(verzoek: unknown, werk: (omgeving: Omgeving) => Promise<T>): Promise<T> =>
    (verzoek as FastifyRequest).metToegang((database) => werk({ ...opties, database }));
  const druk = (verzoek: unknown, vraag: Readonly<Record<string, string | undefined>>) =>
    drukScherm(opties, verzoek as FastifyRequest, '/concentratie', vraag, (fout) =>
      app.log.error({ err: fout }, 'pdf maken is mislukt'),
    );

  const concentratieVraag = bekendOpQuery.extend(formaat);
  const dominoVraag = schema.dominoQuery.extend(formaat);

  for (const vanRegio of [false, true]) {
    const [begin, toegang] = vanRegio ? ['/rapporten/jeugdregios/:code', regio] : ['/rapporten', land];
    const bij = vanRegio ? 'VanRegio' : '';
    const codeVan = (verzoek: { readonly params: unknown }) => (verzoek.params as { code?: string }).code;
    const pad = vanRegio ? { params: schema.regioPad } : {};

    app.get(
      `${begin}/concentratie`,
      {
        config: { grens: 'zwaar', toegang },
        schema: {
          operationId: `maakRapportConcentratie${bij}`,
          summary: `De concentratie van zorg${vanRegio ? ' in één jeugdregio' : ''} als Excel of PDF`,
          tags,
          ...pad,
          querystring: concentratieVraag,
          response: binair,
        },
      },
      async (verzoek, antwoord) => {
        const vraag = verzoek.query as z.infer<typeof concentratieVraag>;
        const op = dagVanVraag(vraag);
        antwoord.header('Content-Disposition', alsBijlage(`concentratie-${op}`, vraag.formaat));
        if (vraag.formaat === 'pdf')
          return antwoord
            .type('application/pdf')
            .send(await druk(verzoek, { bekendOp: vraag.bekendOp, regio: codeVan(verzoek) }));
        const beeld = await lees(verzoek, (omgeving) => concentratiebeeld(omgeving, op, codeVan(verzoek)));
        return antwoord.type(XLSX).send(schrijfXlsx(concentratieBladen(beeld, opties.demo)));
      },
    );

    app.get(
      `${begin}/domino`,
      {
        config: { grens: 'zwaar', toegang },
        schema: {
          operationId: `maakRapportDomino${bij}`,
          summary: `De gevolgen als aanbieders uitvallen${vanRegio ? ', in één jeugdregio' : ''}, als Excel of PDF`,
          tags,
          ...pad,
          querystring: dominoVraag,
          response: binair,
        },
      },
      async (verzoek, antwoord) => {
        const vraag = verzoek.query as z.infer<typeof dominoVraag>;
        const op = dagVanVraag(vraag);
        antwoord.header('Content-Disposition', alsBijlage(`domino-${op}`, vraag.formaat));
        if (vraag.formaat === 'pdf') {
          const { bekendOp, kvks, tweede } = vraag;
          const scherm = {
            bekendOp,
            kvks,
            deel: 'domino',
            ...(tweede === 'ja' ? { tweede } : {}),
            regio: codeVan(verzoek),
          };
          return antwoord.type('application/pdf').send(await druk(verzoek, scherm));
        }
        const code = codeVan(verzoek);
        const beeld = await lees(verzoek, (omgeving) =>
          dominobeeld(omgeving, op, { ...leesVraag(vraag), regio: code }),
        );
        return antwoord.type(XLSX).send(schrijfXlsx(dominoBladen(beeld, opties.demo)));
      },
    );
  }
};
