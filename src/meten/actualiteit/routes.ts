import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { datumInNederland } from '../../platform/klok.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import * as vorm from './apischema.ts';
import { webadres } from './domain.ts';
import { leesBerichten, telNieuw } from './leesstore.ts';
import * as store from './store.ts';

const lezen: Toegangseis = { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'land' };
const schrijven: Toegangseis = { doelen: ['vroegsignalering'], recht: 'schrijven', bereik: 'land' };
const tags = ['meten'];

type Gelezen = Awaited<ReturnType<typeof leesBerichten>>;

function alsAntwoord(rij: Gelezen['berichten'][number], koppelingen: Gelezen['koppelingen']) {
  return {
    id: rij.id,
    titel: rij.titel,
    samenvatting: rij.samenvatting,
    url: rij.url,
    datum: rij.datum,
    datumUit: rij.datum_uit,
    bron: rij.bron,
    bronId: rij.bron_id,
    vastgelegdOp: rij.vastgelegd_op.toISOString(),
    door: rij.door_naam,
    status: rij.status,
    koppelingen: (koppelingen.get(rij.id) ?? []).map(({ berichtId: _, regiocode, besluitOp, ...rest }) => ({
      ...rest,
      regio: regiocode,
      besluitOp: besluitOp?.toISOString() ?? null,
    })),
  };
}

const wieVan = ({ vrager }: FastifyRequest): store.Wie => ({ persoonId: vrager.persoonId, naam: vrager.naam });

function toetsBericht(url: string | null, dag: string, vandaag: string): string | null {
  if (dag > vandaag)
    throw new BakenFout('ongeldige-invoer', 'De datum ligt in de toekomst.', [
      { plek: 'datum', melding: `gevonden: ${dag}; verwacht: een dag tot en met ${vandaag}` },
    ]);
  const schoon = url === null ? null : webadres(url);
  if (url !== null && schoon === null)
    throw new BakenFout('ongeldige-invoer', 'Dit adres kan Baken niet lezen.', [
      { plek: 'url', melding: 'verwacht een adres als https://www.voorbeeld.nl/bericht' },
    ]);
  return schoon;
}

/** News about providers and regions: reading it, telling of it, and saying what it is about. */
export const nieuwsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/nieuwsberichten',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesNieuws',
        summary: 'Nieuwsberichten, de nieuwste eerst',
        tags,
        querystring: vorm.nieuwsquery,
        response: { 200: vorm.nieuwslijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const { totaal, berichten, koppelingen } = await leesBerichten(db, verzoek.query);
        return { totaal, nieuw: await telNieuw(db), berichten: berichten.map((rij) => alsAntwoord(rij, koppelingen)) };
      }),
  );

  app.post(
    '/nieuwsberichten',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'voegNieuwsToe',
        summary: 'Voegt een nieuwsbericht toe, met de aanbieders en regio’s waarover het gaat',
        tags,
        body: vorm.nieuwBericht,
        response: { 201: vorm.berichtstand },
      },
    },
    async (verzoek, antwoord) => {
      const { aanbieders, regios, ...bericht } = verzoek.body;
      const vandaag = datumInNederland(verzoek.begonnenOp);
      const url = toetsBericht(bericht.url, bericht.datum, vandaag);
      const wie = wieVan(verzoek);
      const stand = await verzoek.metToegang(async ({ db }) => {
        const id = await store.voegBerichtToe(db, { ...bericht, url }, wie);
        const doelen: (number | string)[] = [];
        for (const kvk of new Set(aanbieders)) doelen.push(await store.vindOrganisatie(db, kvk));
        for (const code of new Set(regios)) doelen.push(await store.toetsRegio(db, code, datum(bericht.datum)));
        for (const doel of doelen) await store.besluitKoppeling(db, id, doel, 'bevestigd', wie);
        return { id, status: doelen.length > 0 ? ('gekoppeld' as const) : ('nieuw' as const) };
      });
      return antwoord.code(201).send(stand);
    },
  );

  app.put(
    '/nieuwsberichten/:id/koppelingen',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'besluitNieuwskoppeling',
        summary: 'Zegt of een bericht over een aanbieder of regio gaat',
        tags,
        params: vorm.idPad,
        body: vorm.koppelbesluit,
        response: { 200: vorm.berichtstand },
      },
    },
    async (verzoek) => {
      const { id } = verzoek.params;
      const { kvk, regio, besluit } = verzoek.body;
      const vandaag = datumInNederland(verzoek.begonnenOp);
      const status = await verzoek.metToegang(async ({ db }) => {
        const doel =
          kvk === undefined ? await store.toetsRegio(db, regio ?? '', vandaag) : await store.vindOrganisatie(db, kvk);
        return store.besluitKoppeling(db, id, doel, besluit, wieVan(verzoek));
      });
      return { id, status };
    },
  );

  app.put(
    '/nieuwsberichten/:id/terzijde',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'legNieuwsTerzijde',
        summary: 'Legt een bericht terzijde, of haalt het terug',
        tags,
        params: vorm.idPad,
        body: vorm.terzijde,
        response: { 200: vorm.berichtstand },
      },
    },
    async (verzoek) => {
      const { id } = verzoek.params;
      const status = await verzoek.metToegang(({ db }) =>
        store.legTerzijde(db, id, verzoek.body.terzijde, wieVan(verzoek)),
      );
      return { id, status };
    },
  );
};
