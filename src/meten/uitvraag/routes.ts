import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { schrijfOp } from '../../platform/http/index.ts';
import { vandaag } from '../../platform/klok.ts';
import type { Logboek } from '../../platform/logboek/index.ts';
import type { Post } from '../../platform/post/index.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import * as vorm from './apischema.ts';
import { bewaarConcept, leesOntbrekend, nieuwConcept } from './concept.ts';
import { leesGekozen, leesMensen } from './doelgroepstore.ts';
import { AAN } from './domain.ts';
import { leesKeuzevelden } from './formulierstore.ts';
import { voegKandidaatToe } from './kandidaatstore.ts';
import { leesLast, ROLLEN } from './laststore.ts';
import { SJABLONEN } from './sjablonen.ts';
import * as store from './store.ts';
import { alsKeuzeveld, alsLast, alsUitvraag } from './tonen.ts';
import { verstuur } from './versturen.ts';

const idPad = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const tags = ['meten'];

const lezen: Toegangseis = { doelen: ['aanlevering'], recht: 'lezen', bereik: 'land' };
const schrijven: Toegangseis = { doelen: ['aanlevering'], recht: 'schrijven', bereik: 'land' };

export interface Uitvraagopties {
  /** For what nobody may do itself: making deliveries for other parties, and mailing their people. */
  readonly database: Database;
  readonly logboek: Logboek;
  readonly post: Post;
  /** Where people reach Baken, for the links in mails. */
  readonly adres: string;
}

/** Asking for figures: compose, look at the burden, send, follow. */
export const uitvraagRoutes: FastifyPluginAsyncZod<Uitvraagopties> = async (
  app,
  { database, logboek, post, adres },
) => {
  const lees = async (eigen: Database, id: number) => {
    const uitvraag = await store.leesUitvraag(eigen.db, id);
    return alsUitvraag(uitvraag, await leesOntbrekend(eigen.db, uitvraag, vandaag()));
  };

  app.get(
    '/uitvraagsjablonen',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'leesUitvraagsjablonen',
        summary: 'Waar een nieuwe uitvraag mee kan beginnen',
        tags,
        response: { 200: vorm.sjabloonLijst },
      },
    },
    async () => ({
      sjablonen: SJABLONEN.map(({ code, naam, uitleg, aan, perJaar, velden }) => {
        const aantalVelden = velden.reduce((totaal, { codes }) => totaal + codes.length, 0);
        return { code, naam, uitleg, aan, perJaar, aantalVelden };
      }),
    }),
  );

  app.get(
    '/uitvraagvelden',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'leesUitvraagvelden',
        summary: 'De gegevens die gevraagd kunnen worden, zoals ze vandaag gelden',
        tags,
        querystring: z.object({ aan: z.enum(AAN).default('aanbieders') }),
        response: { 200: vorm.keuzevelden },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const velden = await leesKeuzevelden(db, verzoek.query.aan, vandaag());
        return { velden: velden.map(alsKeuzeveld) };
      }),
  );

  app.post(
    '/gegevens',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'voegGegevenToe',
        summary: 'Voegt een kandidaat toe: een gegeven om in een pilot uit te proberen',
        tags,
        body: vorm.nieuwGegeven,
        response: { 201: vorm.gegevenToegevoegd },
      },
    },
    async (verzoek, antwoord) => {
      // Definitions are for everyone; nobody may add one outside the program.
      await inTransactie(database, (trx) => voegKandidaatToe(trx, verzoek.body, vandaag()));
      return antwoord.code(201).send({ code: verzoek.body.code, versie: 1 });
    },
  );

  app.get(
    '/uitvragen',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesUitvragen',
        summary: 'Alle uitvragen, de nieuwste eerst, met hoeveel er is ingediend',
        tags,
        response: { 200: vorm.uitvraagLijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const rijen = await store.leesUitvragen(db, vandaag());
        return { uitvragen: rijen.map((rij) => ({ ...rij, verstuurdOp: rij.verstuurdOp?.toISOString() ?? null })) };
      }),
  );

  app.post(
    '/uitvragen',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'maakUitvraag',
        summary: 'Maakt een concept uit een sjabloon, met een voorstel voor periode en deadline',
        tags,
        body: vorm.nieuweUitvraag,
        response: { 201: vorm.uitvraag },
      },
    },
    async (verzoek, antwoord) => {
      const uitvraag = await verzoek.metToegang(async (eigen) => {
        const id = await nieuwConcept(eigen.db, verzoek.body.sjabloon, verzoek.vrager.persoonId, vandaag());
        return lees(eigen, id);
      });
      return antwoord.code(201).send(uitvraag);
    },
  );

  app.get(
    '/uitvragen/:id',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesUitvraag',
        summary: 'Eén uitvraag, en wat er nog moet gebeuren voordat die verstuurd kan worden',
        tags,
        params: idPad,
        response: { 200: vorm.uitvraag },
      },
    },
    async (verzoek) => verzoek.metToegang((eigen) => lees(eigen, verzoek.params.id)),
  );

  app.put(
    '/uitvragen/:id',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'wijzigUitvraag',
        summary: 'Slaat een concept op; 409 als een ander het intussen heeft gewijzigd',
        tags,
        params: idPad,
        body: vorm.uitvraagwijziging,
        response: { 200: vorm.uitvraag },
      },
    },
    async (verzoek) => {
      const { revisie, ...opzet } = verzoek.body;
      return verzoek.metToegang(async (eigen) => {
        await bewaarConcept(eigen.db, verzoek.params.id, revisie, opzet);
        return lees(eigen, verzoek.params.id);
      });
    },
  );

  app.get(
    '/uitvragen/:id/last',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesUitvraaglast',
        summary:
          'Hoeveel werk de uitvraag is: velden, wat al bekend is, minuten. Van een verstuurde uitvraag: zoals bij het versturen',
        tags,
        params: idPad,
        response: { 200: vorm.last },
      },
    },
    async (verzoek) => {
      const { id } = verzoek.params;
      const [uitvraag, bewaard] = await verzoek.metToegang(
        async ({ db }) => [await store.leesUitvraag(db, id), await store.leesBewaardeLast(db, id)] as const,
      );
      if (bewaard) return alsLast(bewaard);
      // Counts who works where and what was measured, which nobody may look into one by one.
      const gekozen = await leesGekozen(database.db, uitvraag.aan, uitvraag.doelgroep, vandaag());
      return alsLast(await leesLast(database.db, uitvraag, gekozen, vandaag()));
    },
  );

  app.post(
    '/uitvragen/:id/verzending',
    {
      config: { toegang: schrijven, grens: 'zwaar', mens: true },
      schema: {
        operationId: 'verstuurUitvraag',
        summary:
          'Verstuurt de uitvraag: een aanlevering voor elke ontvanger, vooraf ingevuld, en een mail aan wie indient',
        tags,
        params: idPad,
        body: vorm.verzending,
        response: { 200: vorm.verzonden },
      },
    },
    async (verzoek) => {
      const { id } = verzoek.params;
      return inTransactie(database, async (trx) => {
        const verzending = { id, revisie: verzoek.body.revisie, adres, nu: verzoek.begonnenOp };
        const verzonden = await verstuur(trx, post, verzending);
        // In the log before it holds: the transaction only ends when this was written.
        await schrijfOp(logboek, verzoek, {
          handeling: 'verstuurUitvraag',
          soort: 'wijzigen',
          voorwerp: `uitvraag ${id}`,
          doel: 'aanlevering',
          toelichting: `${verzonden.aanleveringen} aanleveringen, ${verzonden.mails} mails, ${verzonden.nietTeMailen} niet te mailen`,
        });
        return verzonden;
      });
    },
  );

  app.post(
    '/uitvragen/:id/sluiting',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'sluitUitvraag',
        summary: 'Sluit de uitvraag: er kan niets meer worden ingediend',
        tags,
        params: idPad,
        response: { 200: vorm.uitvraag },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const { id } = verzoek.params;
        const { status } = await store.leesUitvraag(eigen.db, id);
        if (!(await store.sluit(eigen.db, id, verzoek.begonnenOp)))
          throw new BakenFout(
            'conflict',
            status === 'gesloten' ? 'Deze uitvraag is al gesloten.' : 'Deze uitvraag is nog niet verstuurd.',
          );
        return lees(eigen, id);
      }),
  );

  app.get(
    '/uitvragen/:id/aanleveringen',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesAanleveringenVanUitvraag',
        summary: 'De aanleveringen van een uitvraag, wie te laat is eerst',
        tags,
        params: idPad,
        response: { 200: vorm.aanleveringenVanUitvraag },
      },
    },
    async (verzoek) => {
      const { id } = verzoek.params;
      const [{ aan }, rijen] = await verzoek.metToegang(
        async ({ db }) => [await store.leesUitvraag(db, id), await store.leesAanleveringen(db, id, vandaag())] as const,
      );
      const partijen = rijen.map(({ partijId }) => partijId);
      // Only whether there is somebody: people of other parties are seen by nobody.
      const mensen = await leesMensen(database.db, partijen, [ROLLEN[aan].indienen]);
      const met = new Set(mensen.map(({ partijId }) => partijId));
      return {
        aanleveringen: rijen.map(({ partijId, ingediendOp, ...rij }) => ({
          ...rij,
          ingediendOp: ingediendOp?.toISOString() ?? null,
          zonderMensen: !met.has(partijId),
        })),
      };
    },
  );
};
