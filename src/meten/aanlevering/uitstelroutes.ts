import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { datum, plusDagen } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { vandaag } from '../../platform/klok.ts';
import * as vorm from './apischema.ts';
import { weigerGesloten } from './bewaren.ts';
import { beoordelen, inzien, leveren, tags } from './eisen.ts';
import { houdVast, voegStapToe } from './store.ts';
import { alsUitstel } from './tonen.ts';
import { toetsUitstel } from './uitstel.ts';
import { beslis, leesOpenVerzoeken, vraagUitstel } from './uitstelstore.ts';
import { wieVan } from './wie.ts';

/** Asking for more time, and deciding on it. */
export const uitstelRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/aanleveringen/:id/uitstel',
    {
      config: { toegang: leveren },
      schema: {
        operationId: 'vraagUitstel',
        summary: 'Vraagt uitstel, met de reden',
        tags,
        params: vorm.idPad,
        body: vorm.nieuwUitstel,
        response: { 201: z.object({ id: z.int() }).meta({ id: 'UitstelGevraagd' }) },
      },
    },
    async (verzoek, antwoord) => {
      const { params, body, begonnenOp: op } = verzoek;
      const wie = wieVan(verzoek);
      const id = await verzoek.metToegang(async ({ db }) => {
        const aanlevering = await houdVast(db, params.id);
        weigerGesloten(aanlevering);
        toetsUitstel(body.tot, aanlevering.deadline, vandaag());
        const nummer = await vraagUitstel(db, params.id, body, wie, op);
        await voegStapToe(db, params.id, { stap: 'uitstelGevraagd', wie, op, tekst: `tot ${body.tot}: ${body.reden}` });
        return nummer;
      });
      return antwoord.code(201).send({ id });
    },
  );

  app.get(
    '/uitstelverzoeken',
    {
      config: { toegang: inzien },
      schema: {
        operationId: 'leesUitstelverzoeken',
        summary: 'Verzoeken om uitstel waarover nog een besluit moet komen',
        tags,
        response: { 200: vorm.uitstelLijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => ({ verzoeken: (await leesOpenVerzoeken(db)).map(alsUitstel) })),
  );

  app.post(
    '/uitstelverzoeken/:id/besluit',
    {
      config: { toegang: beoordelen, mens: true },
      schema: {
        operationId: 'beslisUitstel',
        summary: 'Kent uitstel toe of wijst het af',
        tags,
        params: vorm.idPad,
        body: vorm.uitstelbesluit,
        response: { 200: vorm.niets },
      },
    },
    async (verzoek) => {
      const { params, body, begonnenOp: op } = verzoek;
      const { besluit, reden } = body;
      const tot = besluit === 'toegekend' ? body.tot : null;
      if (besluit === 'toegekend' && (tot === null || tot < vandaag()))
        throw new BakenFout('ongeldige-invoer', 'Kies tot wanneer het uitstel geldt.', [
          { plek: 'tot', melding: `verwacht een datum vanaf vandaag, bijvoorbeeld ${plusDagen(datum(vandaag()), 14)}` },
        ]);
      const wie = wieVan(verzoek);
      await verzoek.metToegang(async ({ db }) => {
        const aanlevering = await beslis(db, params.id, { besluit, tot, reden }, wie, op);
        const stap = besluit === 'toegekend' ? 'uitstelToegekend' : 'uitstelAfgewezen';
        await voegStapToe(db, aanlevering, { stap, wie, op, tekst: tot === null ? reden : `tot ${tot}: ${reden}` });
      });
      return {};
    },
  );
};
