import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { bekendOpQuery, dagVanVraag } from '../../platform/http/index.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import type { Omgeving, Vast } from '../overzicht/index.ts';
import * as schema from './apischema.ts';
import { concentratiebeeld } from './beeld.ts';
import { dominobeeld } from './dominobeeld.ts';

const land: Toegangseis = { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'land' };
/** A share of a part of the care would be a wrong share: a region is shown whole, to whoever may see all of its care. */
const regio: Toegangseis = {
  doelen: ['vroegsignalering', 'contractbeheer', 'casuistiek'],
  recht: 'lezen',
  bereik: 'regio',
};
const tags = ['signaleren'];

/** On whom care hangs, and what happens when providers stop: for the country, and for one region. */
export const concentratieRoutes: FastifyPluginAsyncZod<Vast> = async (app, vast) => {
  const lees = <T>(verzoek: unknown, werk: (omgeving: Omgeving) => Promise<T>): Promise<T> =>
    (verzoek as FastifyRequest).metToegang((database) => werk({ ...vast, database }));

  app.get(
    '/concentratie',
    {
      config: { perStand: true, toegang: land },
      schema: {
        operationId: 'leesConcentratie',
        summary: 'Per jeugdregio en hulpvorm welk deel van de zorg bij één aanbieder ligt',
        tags,
        querystring: bekendOpQuery,
        response: { 200: schema.concentratie },
      },
    },
    async (verzoek) => lees(verzoek, (omgeving) => concentratiebeeld(omgeving, dagVanVraag(verzoek.query))),
  );

  app.get(
    '/jeugdregios/:code/concentratie',
    {
      config: { perStand: true, toegang: regio },
      schema: {
        operationId: 'leesConcentratieVanRegio',
        summary: 'Per hulpvorm hoe de zorg van één jeugdregio over aanbieders is verdeeld',
        tags,
        params: schema.regioPad,
        querystring: bekendOpQuery,
        response: { 200: schema.concentratie },
      },
    },
    async (verzoek) =>
      lees(verzoek, (omgeving) => concentratiebeeld(omgeving, dagVanVraag(verzoek.query), verzoek.params.code)),
  );

  app.get(
    '/domino',
    {
      config: { perStand: true, toegang: land },
      schema: {
        operationId: 'leesDomino',
        summary: 'Wie hulp kwijtraakt als aanbieders uitvallen, en wie die kan overnemen',
        tags,
        querystring: schema.dominoQuery,
        response: { 200: schema.dominoSchema },
      },
    },
    async (verzoek) =>
      lees(verzoek, (omgeving) => dominobeeld(omgeving, dagVanVraag(verzoek.query), leesVraag(verzoek.query))),
  );

  app.get(
    '/jeugdregios/:code/domino',
    {
      config: { perStand: true, toegang: regio },
      schema: {
        operationId: 'leesDominoVanRegio',
        summary: 'Wie in één jeugdregio hulp kwijtraakt als aanbieders uitvallen, en wie die kan overnemen',
        tags,
        params: schema.regioPad,
        querystring: schema.dominoQuery,
        response: { 200: schema.dominoSchema },
      },
    },
    async (verzoek) =>
      lees(verzoek, (omgeving) =>
        dominobeeld(omgeving, dagVanVraag(verzoek.query), { ...leesVraag(verzoek.query), regio: verzoek.params.code }),
      ),
  );
};

/** The choice of a query, as the picture takes it. */
export const leesVraag = ({ kvks, tweede }: { readonly kvks?: string | undefined; readonly tweede: 'ja' | 'nee' }) => ({
  kvks: kvks?.split(',') ?? [],
  tweede: tweede === 'ja',
});
