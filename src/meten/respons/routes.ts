import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import { alsBijlage, schrijfXlsx } from '../../platform/uitvoer/index.ts';
import { leesRegios } from '../register/index.ts';
import { alsBesteed, alsKop, alsLaat, alsMaten, alsVelden } from './antwoorden.ts';
import * as vorm from './apischema.ts';
import { NIETS } from './domain.ts';
import { isTeLaat, leesLeveringen, leesTeLaat, leesVeldnamen, leesVerstuurd, type Verstuurd } from './store.ts';
import { telRespons } from './telstore.ts';
import { leesGemeten } from './tijdstore.ts';
import { alsBladen, alsCsv } from './uitvoer.ts';

const lezen: Toegangseis = { doelen: ['aanlevering'], recht: 'lezen', bereik: 'land' };
const tags = ['meten'];
const idPad = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A work list, not an archive: more late ones than this nobody calls in a day. */
const HOOGSTENS_LAAT = 500;

export interface Responsopties {
  /** Measured time is asked as the program; what leaves is a sum over several. */
  readonly database: Database;
}

const een = ([uitvraag]: readonly Verstuurd[]): Verstuurd => {
  if (!uitvraag) throw new BakenFout('niet-gevonden', 'Deze uitvraag is er niet, of is nog niet verstuurd.');
  return uitvraag;
};

/** How well what was asked comes in, and what it costs those who deliver it. */
export const responsRoutes: FastifyPluginAsyncZod<Responsopties> = async (app, { database }) => {
  app.get(
    '/uitvragen/:id/respons',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesUitvraagrespons',
        summary: 'Hoe volledig, op tijd, juist en consistent een uitvraag is beantwoord, per regio en per gegeven',
        tags,
        params: idPad,
        response: { 200: vorm.uitvraagrespons },
      },
    },
    async (verzoek) => {
      const op = vandaag();
      const { uitvraag, groepen, velden, regios } = await verzoek.metToegang(async ({ db }) => {
        const uitvraag = een(await leesVerstuurd(db, verzoek.params.id));
        const groepen = await telRespons(db, { uitvragen: [uitvraag.id], vandaag: op });
        return { uitvraag, groepen, velden: await leesVeldnamen(db, uitvraag.id), regios: await leesRegios(db, op) };
      });
      const namen = new Map(regios.map(({ code, naam }) => [code, naam]));
      const totaal = groepen.find(({ regio, gegeven }) => regio === null && gegeven === null);
      const { kop, geschat } = alsKop(uitvraag);
      return {
        peildatum: op,
        uitvraag: kop,
        totaal: alsMaten(totaal ?? NIETS),
        regios: groepen
          .flatMap((groep) => (groep.regio === null ? [] : [{ code: groep.regio, ...alsMaten(groep) }]))
          .map((regio) => ({ ...regio, naam: namen.get(regio.code) ?? regio.code }))
          .sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
        gegevens: alsVelden(velden, groepen),
        besteed: alsBesteed((await leesGemeten(database, [uitvraag.id])).get(uitvraag.id)),
        geschat,
      };
    },
  );

  app.get(
    '/respons',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesRespons',
        summary: 'De respons op alle uitvragen, oud naar nieuw, en wie er nu te laat is',
        tags,
        querystring: vorm.responsQuery,
        response: { 200: vorm.responsverloop },
      },
    },
    async (verzoek) => {
      const op = vandaag();
      const { regio, gegeven } = verzoek.query;
      const { uitvragen, groepen, laat } = await verzoek.metToegang(async ({ db }) => {
        const uitvragen = await leesVerstuurd(db);
        const ids = uitvragen.map(({ id }) => id);
        const groepen = await telRespons(db, { uitvragen: ids, vandaag: op, regio, gegeven });
        return { uitvragen, groepen, laat: await leesTeLaat(db, op, regio, HOOGSTENS_LAAT) };
      });
      // Time is a matter of whole deliveries: of one region or field there is none to tell.
      const heel = regio === undefined && gegeven === undefined;
      const gemeten = heel
        ? await leesGemeten(
            database,
            uitvragen.map(({ id }) => id),
          )
        : new Map<number, number[]>();
      const totalen = new Map(
        groepen.filter((g) => g.regio === null && g.gegeven === null).map((g) => [g.uitvraag, g]),
      );
      const titels = new Map(uitvragen.map(({ id, titel }) => [id, titel]));
      return {
        peildatum: op,
        uitvragen: uitvragen.map((uitvraag) => {
          const { kop, geschat } = alsKop(uitvraag);
          const maten = alsMaten(totalen.get(uitvraag.id) ?? NIETS);
          return { ...kop, ...maten, geschat: heel ? geschat : null, besteed: alsBesteed(gemeten.get(uitvraag.id)) };
        }),
        laat: laat.map((regel) => alsLaat(regel, titels.get(regel.uitvraag) ?? '', op)),
      };
    },
  );

  app.get(
    '/uitvragen/:id/aanleveringen/export',
    {
      config: { toegang: lezen, grens: 'zwaar' },
      schema: {
        operationId: 'downloadAanleveringen',
        summary: 'De aanleveringen van een uitvraag als CSV of Excel',
        tags,
        params: idPad,
        querystring: z.object({ formaat: z.enum(['csv', 'xlsx']).default('csv') }),
        response: { 200: z.any().describe('Het bestand') },
      },
    },
    async (verzoek, antwoord) => {
      const op = vandaag();
      const { uitvraag, regels } = await verzoek.metToegang(async ({ db }) => {
        const uitvraag = een(await leesVerstuurd(db, verzoek.params.id));
        return { uitvraag, regels: await leesLeveringen(db, uitvraag.id) };
      });
      const { formaat } = verzoek.query;
      antwoord.header('Content-Disposition', alsBijlage(`aanleveringen-${uitvraag.titel}-${op}`, formaat));
      const isLaat = isTeLaat(op);
      if (formaat === 'xlsx') return antwoord.type(XLSX).send(schrijfXlsx(alsBladen(regels, isLaat)));
      return antwoord.type('text/csv; charset=utf-8').send(alsCsv(regels, isLaat));
    },
  );
};
