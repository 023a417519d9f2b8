import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { stand, toonbareVersie, volgendeVersie } from '../../meten/catalogus/index.ts';
import { leesRegios } from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import * as api from './apischema.ts';
import { foutenIn, geldendeRoutes, type Meldroute, nieuweVersie, pasToe } from './meldroute.ts';
import { andereEerst, leesMeldpuntmensen, leesMeldroutes, voegMeldrouteToe } from './routestore.ts';

const tags = ['handelen'];
const lezen: Toegangseis = { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'land' };
const schrijft = (rol: string): boolean => rol === 'meldpuntmedewerker';
const alsAntwoord = (route: Meldroute) => ({ ...route, eigen: route.eigen ?? false });

/** What happens to a report by itself: reading, trying out, and new versions. */
export const meldrouteRoutes: FastifyPluginAsyncZod<{ readonly database: Database }> = async (app, { database }) => {
  app.get(
    '/meldroutes',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesMeldroutes',
        summary: 'De regels die bepalen wat er vanzelf met een melding gebeurt',
        tags,
        response: { 200: api.meldroutelijst },
      },
    },
    async (verzoek) => {
      const { rol, partijId } = verzoek.vrager;
      const mensen = partijId !== null && schrijft(rol) ? await leesMeldpuntmensen(database.db, partijId) : [];
      return verzoek.metToegang(async ({ db }) => {
        const dag = vandaag();
        const routes = [...Map.groupBy(await leesMeldroutes(db), ({ code }) => code).values()].map((versies) => ({
          ...alsAntwoord(toonbareVersie(versies, dag)),
          stand: stand(versies, dag),
          versies: versies.length,
          laatsteVersie: versies.at(-1)?.versie ?? 1,
        }));
        const regios = (await leesRegios(db, datum(dag))).map(({ code, naam }) => ({ code, naam }));
        return { magSchrijven: schrijft(rol), routes, mensen, regios };
      });
    },
  );

  app.post(
    '/meldroutes/proef',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'probeerMeldroute',
        summary: 'Wat er vanzelf met een melding zou gebeuren, ook met een regel die nog niet is bewaard',
        tags,
        body: api.proefvraag,
        response: { 200: api.proefuitkomst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const { melding, route } = verzoek.body;
        const geldend = geldendeRoutes(await leesMeldroutes(db), vandaag());
        const fouten = route ? foutenIn(route) : [];
        const nieuw = route && fouten.length === 0 ? [{ ...route, versie: 1 }] : [];
        const routes = [...geldend.filter(({ code }) => code !== route?.code), ...nieuw];
        const { soortMelder, ...rest } = melding;
        const uit = pasToe(routes, { ...rest, melder: soortMelder });
        return {
          voorrang: uit.voorrang,
          deelMetAnalist: uit.deelMetAnalist,
          eigenaar: uit.eigenaar?.naam ?? null,
          tips: [...uit.tips],
          treffers: uit.treffers.map(({ route: { code, naam }, woorden }) => ({ code, naam, woorden: [...woorden] })),
          fouten: [...fouten],
        };
      }),
  );

  app.post(
    '/meldroutes/:code/versies',
    {
      config: { toegang: lezen, mens: true },
      schema: {
        operationId: 'voegMeldrouteToe',
        summary: 'Een nieuwe regel voor meldingen, of een nieuwe versie; oude versies blijven staan',
        tags,
        params: api.codePad,
        body: api.nieuweRouteversie,
        response: { 201: api.versieToegevoegd },
      },
    },
    async (verzoek, antwoord) => {
      const { rol, partijId } = verzoek.vrager;
      if (!schrijft(rol)) throw new BakenFout('verboden', 'Deze regels schrijft het meldpunt zelf.');
      const { code } = verzoek.params;
      const { basis, ...route } = verzoek.body;
      const { eigenaar } = route.dan;
      const mensen = eigenaar && partijId !== null ? await leesMeldpuntmensen(database.db, partijId) : [];
      const bekend = mensen.find(({ id }) => id === eigenaar?.id);
      if (eigenaar && !bekend)
        throw new BakenFout('ongeldige-invoer', 'Deze persoon werkt niet bij het meldpunt.', [
          { plek: 'dan/eigenaar', melding: 'verwacht: iemand die nu bij het meldpunt werkt' },
        ]);
      const versie = await verzoek.metToegang(async ({ db }) => {
        const versies = await leesMeldroutes(db, code);
        if (volgendeVersie(versies) !== basis + 1) throw andereEerst(code);
        const metNaam = { ...route, dan: { ...route.dan, eigenaar: bekend ?? null } };
        const uitkomst = nieuweVersie(versies, code, metNaam, vandaag());
        if (!uitkomst.ok) throw new BakenFout('ongeldige-invoer', 'Deze regel kan zo niet.', uitkomst.fout);
        await voegMeldrouteToe(db, uitkomst.waarde);
        return uitkomst.waarde.versie;
      });
      return antwoord.code(201).send({ code, versie });
    },
  );
};
