import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import { alsBesteed } from './antwoorden.ts';
import * as vorm from './apischema.ts';
import { ADMINDOEL, adminaandeel } from './domain.ts';
import { leesMaatregelen, voegMaatregelToe, wijzigMaatregel } from './maatregelstore.ts';
import type { Responsopties } from './routes.ts';
import { leesVerstuurd } from './store.ts';
import { leesGemeten, leesUren } from './tijdstore.ts';

const lezen: Toegangseis = { doelen: ['aanlevering'], recht: 'lezen', bereik: 'land' };
const schrijven: Toegangseis = { doelen: ['aanlevering'], recht: 'schrijven', bereik: 'land' };
const tags = ['meten'];
const idPad = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });

/** How much time goes to administration, and what is done about it (R-206, R-212, N-03). */
export const lastenRoutes: FastifyPluginAsyncZod<Responsopties> = async (app, { database }) => {
  app.get(
    '/administratietijd',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesAdministratietijd',
        summary: 'Het deel van de werktijd dat naar administratie gaat, per jaar, naast het doel van 10%',
        tags,
        response: { 200: vorm.administratietijd },
      },
    },
    async (verzoek) => {
      const { uren, ids } = await verzoek.metToegang(async (eigen) => ({
        uren: await leesUren(eigen),
        ids: (await leesVerstuurd(eigen.db)).map(({ id }) => id),
      }));
      const gemeten = [...(await leesGemeten(database, ids)).values()].flatMap((lijst) => alsBesteed(lijst) ?? []);
      const som = (lees: (deel: (typeof gemeten)[number]) => number) => gemeten.reduce((s, deel) => s + lees(deel), 0);
      return {
        doel: ADMINDOEL,
        jaren: [...uren].map(([jaar, lijst]) => {
          const deel = adminaandeel(lijst);
          return {
            jaar,
            aanbieders: deel?.aanbieders ?? lijst.length,
            aandeel: deel && deel.teller / deel.noemer,
            urenAdministratie: deel && deel.teller / deel.aanbieders,
            urenTotaal: deel && deel.noemer / deel.aanbieders,
          };
        }),
        uitvragen: { aanleveringen: som((d) => d.aanleveringen), minuten: som((d) => d.minuten) },
      };
    },
  );

  app.get(
    '/lastenmaatregelen',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesLastenmaatregelen',
        summary: 'Maatregelen die de administratieve last verlagen, met de minuten die ze besparen',
        tags,
        response: { 200: vorm.maatregelLijst },
      },
    },
    async (verzoek) => {
      const maatregelen = await verzoek.metToegang(({ db }) => leesMaatregelen(db));
      return { maatregelen: maatregelen.map(({ op, ...rest }) => ({ ...rest, op: op.toISOString() })) };
    },
  );

  app.post(
    '/lastenmaatregelen',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'voegLastenmaatregelToe',
        summary: 'Voegt een maatregel toe aan het register',
        tags,
        body: vorm.nieuweMaatregel,
        response: { 201: vorm.maatregelOpgeslagen },
      },
    },
    async (verzoek, antwoord) => {
      const id = await verzoek.metToegang(({ db }) => voegMaatregelToe(db, verzoek.body, verzoek.vrager.naam));
      return antwoord.code(201).send({ id, versie: 1 });
    },
  );

  app.put(
    '/lastenmaatregelen/:id',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'wijzigLastenmaatregel',
        summary: 'Wijzigt een maatregel; wat er stond blijft bewaard',
        tags,
        params: idPad,
        body: vorm.maatregelwijziging,
        response: { 200: vorm.maatregelOpgeslagen },
      },
    },
    async (verzoek) => {
      const { versie: gezien, ...maatregel } = verzoek.body;
      const { id } = verzoek.params;
      const versie = await verzoek.metToegang(({ db }) =>
        wijzigMaatregel(db, id, gezien, maatregel, verzoek.vrager.naam),
      );
      return { id, versie };
    },
  );
};
