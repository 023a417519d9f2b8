import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { vandaag } from '../../platform/klok.ts';
import { rang, rechtVan } from '../../platform/toegang/index.ts';
import * as vorm from './apischema.ts';
import { type Bijgewerkt, bewaar, leesSinds, weigerGesloten } from './bewaren.ts';
import { leesStand } from './controleren.ts';
import { isOpen } from './domain.ts';
import { eigen, leveren, lezen, tags } from './eisen.ts';
import { bewaarTijdakkoord, leesAanwezig, meldAanwezig, telTijd } from './samenstore.ts';
import { alsHerkomst, bewaarUitleg, houdVast, leesAanlevering, leesEigen } from './store.ts';
import { alsBevinding, alsCel, alsKop, toonAanlevering, toonVersie } from './tonen.ts';
import { wieVan } from './wie.ts';

type Aanwezig = Awaited<ReturnType<typeof leesAanwezig>>;

const alsBijgewerkt = ({ aanlevering, revisie, cellen, botsingen, bevindingen }: Bijgewerkt, aanwezig: Aanwezig) => ({
  revisie,
  status: aanlevering.status,
  cellen: cellen.map(alsCel),
  botsingen: botsingen.map(({ cel, ...rest }) => ({ ...rest, cel: alsCel(cel) })),
  bevindingen: bevindingen.map(alsBevinding),
  aanwezig,
});

/** Filling in a delivery, alone or with others, and seeing what was handed in. */
export const aanleveringRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/aanleveringen',
    {
      config: { toegang: eigen },
      schema: {
        operationId: 'leesEigenAanleveringen',
        summary: 'Alle aanleveringen van de eigen partij, wat nog te doen is eerst',
        tags,
        response: { 200: vorm.aanleveringLijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => ({
        aanleveringen: (await leesEigen(db)).map((rij) => ({
          ...alsKop(rij, vandaag()),
          velden: rij.uitvraag.velden.filter(({ vormen }) => vormen.includes(rij.vorm)).length,
          ingevuld: rij.ingevuld,
          ingediendOp: rij.ingediendOp?.toISOString() ?? null,
        })),
      })),
  );

  app.get(
    '/aanleveringen/:id',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesAanlevering',
        summary: 'Eén aanlevering met velden, cellen en bevindingen',
        tags,
        params: vorm.idPad,
        response: { 200: vorm.aanlevering },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) =>
        toonAanlevering(db, await leesAanlevering(db, verzoek.params.id), verzoek.vrager, vandaag()),
      ),
  );

  app.put(
    '/aanleveringen/:id/cellen',
    {
      config: { toegang: leveren },
      schema: {
        operationId: 'bewaarCellen',
        summary: 'Bewaart cellen, en geeft terug wat er intussen veranderde',
        tags,
        params: vorm.idPad,
        body: vorm.celwijzigingen,
        response: { 200: vorm.bijgewerkt },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const { vrager, begonnenOp: op, params, body } = verzoek;
        const wijzigingen = body.wijzigingen.map(({ gegeven, waarde, toelichting, basis, herkomst }) => ({
          gegeven,
          waarde,
          toelichting,
          basis,
          herkomst: alsHerkomst(vrager.client, herkomst),
        }));
        const bijgewerkt = await bewaar(db, params.id, { sinds: body.sinds, wijzigingen }, wieVan(verzoek), op);
        return alsBijgewerkt(bijgewerkt, await leesAanwezig(db, params.id, vrager.persoonId, op));
      }),
  );

  app.post(
    '/aanleveringen/:id/peiling',
    {
      config: { toegang: eigen, vanzelf: true },
      schema: {
        operationId: 'peilAanlevering',
        summary: 'Wat er veranderde, en wie er ook mee bezig is',
        tags,
        params: vorm.idPad,
        body: vorm.peiling,
        response: { 200: vorm.bijgewerkt },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const { vrager, begonnenOp: op, params, body } = verzoek;
        const stand = await leesStand(db, await leesEigenAanlevering(db, verzoek));
        // Who only reads is not in anybody's way.
        if (vrager.persoonId !== null && rechtVan(vrager.rol, ['aanlevering'], ['eigen']) >= rang('schrijven'))
          await meldAanwezig(db, params.id, { persoonId: vrager.persoonId, naam: vrager.naam, ...body }, op);
        const sinds = await leesSinds(db, stand, body.sinds);
        return alsBijgewerkt({ ...sinds, botsingen: [] }, await leesAanwezig(db, params.id, vrager.persoonId, op));
      }),
  );

  app.put(
    '/aanleveringen/:id/uitleg/:controle',
    {
      config: { toegang: leveren },
      schema: {
        operationId: 'legWaarschuwingUit',
        summary: 'Legt uit waarom een waarschuwing klopt',
        tags,
        params: vorm.idPad.extend({ controle: z.string().min(1).max(120) }),
        body: vorm.uitlegBody,
        response: { 200: vorm.bijgewerkt },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const { params, body, begonnenOp: op, vrager } = verzoek;
        const aanlevering = await houdVast(db, params.id);
        weigerGesloten(aanlevering);
        const stand = await leesStand(db, aanlevering);
        const nu = await leesSinds(db, stand, 0);
        const gevonden = nu.bevindingen.find(({ controle }) => controle === params.controle);
        if (gevonden?.ernst !== 'waarschuwing' || gevonden.melding !== body.melding)
          throw new BakenFout('conflict', 'Deze waarschuwing is er niet meer, of gaat nu over andere cijfers.');
        await bewaarUitleg(db, params.id, { controle: params.controle, ...body }, wieVan(verzoek), op);
        const na = { ...(await leesSinds(db, stand, nu.revisie)), botsingen: [] };
        return alsBijgewerkt(na, await leesAanwezig(db, params.id, vrager.persoonId, op));
      }),
  );

  app.get(
    '/aanleveringen/:id/versies/:nummer',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesAanleverversie',
        summary: 'Een ingediende versie: het ontvangstbewijs',
        tags,
        params: vorm.idPad.extend({ nummer: z.coerce.number().int().min(1).max(100_000) }),
        response: { 200: vorm.versie },
      },
    },
    async (verzoek) => {
      const { id, nummer } = verzoek.params;
      const versie = await verzoek.metToegang(async ({ db }) => toonVersie(db, await leesAanlevering(db, id), nummer));
      if (!versie) throw new BakenFout('niet-gevonden', `Er is geen versie ${nummer} van deze aanlevering ingediend.`);
      return versie;
    },
  );

  app.put(
    '/tijdmeting',
    {
      config: { toegang: leveren },
      schema: {
        operationId: 'bewaarTijdakkoord',
        summary: 'Geeft of trekt akkoord met het meten van de bestede tijd',
        tags,
        body: vorm.tijdakkoord,
        response: { 200: vorm.niets },
      },
    },
    async (verzoek) => {
      const { partijId } = verzoek.vrager;
      if (partijId === null) throw new BakenFout('verboden', 'Dit is voor iemand die voor een organisatie werkt.');
      await verzoek.metToegang(({ db }) => bewaarTijdakkoord(db, partijId, verzoek.body.akkoord, verzoek.begonnenOp));
      return {};
    },
  );

  app.post(
    '/aanleveringen/:id/tijd',
    {
      config: { toegang: leveren, vanzelf: true },
      schema: {
        operationId: 'telTijd',
        summary: 'Telt bestede tijd op; alleen als de organisatie akkoord gaf',
        tags,
        params: vorm.idPad,
        body: vorm.bestedeTijd,
        response: { 200: vorm.niets },
      },
    },
    async (verzoek) => {
      await verzoek.metToegang(async ({ db }) => {
        const aanlevering = await leesEigenAanlevering(db, verzoek);
        // What is handed in takes no more time.
        if (!isOpen(aanlevering.status)) return;
        await telTijd(db, aanlevering.id, verzoek.body.seconden);
      });
      return {};
    },
  );
};

type Db = Parameters<typeof leesAanlevering>[0];

/** Throws `niet-gevonden` for a delivery of another party, also to who may see it. */
async function leesEigenAanlevering(db: Db, verzoek: FastifyRequest) {
  const aanlevering = await leesAanlevering(db, (verzoek.params as { id: number }).id);
  if (aanlevering.partijId !== verzoek.vrager.partijId)
    throw new BakenFout('niet-gevonden', 'Deze aanlevering is er niet, of is niet zichtbaar voor uw rol.');
  return aanlevering;
}
