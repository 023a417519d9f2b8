import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Periode } from '../../kernel/periode.ts';
import { CIJFERDEFINITIES, leesBerichten, leesTrajecten } from '../../meten/berichtenverkeer/index.ts';
import { type Database, planAlleen, planVlug } from '../../platform/database/index.ts';
import { rang, rechtVan, type Toegangseis } from '../../platform/toegang/index.ts';
import { aansluitbeeld } from './aansluiting.ts';
import * as vorm from './apischema.ts';
import { gebruikbeeld } from './gebruik.ts';
import { type Kader, kop, leesKader, type Stroomvraag } from './kader.ts';
import { kwaliteitbeeld } from './kwaliteit.ts';
import { alsBericht, alsTraject, lijstkop, peildagVan, redenVan } from './lijsten.ts';
import { prijsvolumebeeld } from './prijsvolumebeeld.ts';
import { stroombeeld } from './stroombeeld.ts';
import { gebruik, prijsvolume, stroom } from './stroomschema.ts';
import { WACHTNORM, wachttijdbeeld } from './wachttijden.ts';

/** Sums: for the contracts, and with small numbers hidden for who watches over all. */
const sommen: Toegangseis = { doelen: ['contractbeheer', 'vroegsignalering'], recht: 'lezen', bereik: 'lijst' };
/** Single trajecten and messages: only for the contracts. */
const enkele: Toegangseis = { doelen: ['contractbeheer'], recht: 'lezen', bereik: 'lijst' };
const tags = ['signaleren'];
const GROOTTE = 50;

/** Flow, waiting, use and the quality of messages, from the iJw messages of a region (R-057 … ). */
export const stroomRoutes: FastifyPluginAsyncZod = async (app) => {
  const metKader = <T>(
    verzoek: FastifyRequest,
    vraag: Stroomvraag,
    werk: (eigen: Database, kader: Kader) => Promise<T>,
  ) =>
    verzoek.metToegang(async (eigen) => {
      const onderdrukt = rechtVan(verzoek.vrager.rol, ['contractbeheer'], ['regio', 'eigen']) < rang('lezen');
      await planAlleen(eigen.db);
      return werk(eigen, await leesKader(eigen, vraag, onderdrukt));
    });

  app.get(
    '/wachttijden',
    {
      config: { toegang: sommen },
      schema: {
        operationId: 'leesWachttijden',
        summary: 'Hoe lang jongeren waarop wachten, sinds wanneer dat slechter wordt, en bij wie',
        tags,
        querystring: vorm.wachtQuery,
        response: { 200: vorm.wachttijden },
      },
    },
    async (verzoek) => {
      const { figuur, per } = verzoek.query;
      return metKader(verzoek, verzoek.query, async (eigen, kader) => {
        // Of sums and of cells, one is read: planned for each question anew, that takes longer than reading.
        await planVlug(eigen.db);
        const beeld = await wachttijdbeeld(eigen, kader, figuur, per === 'gemeente' ? 'gemeentecode' : 'agb');
        return { ...kop(kader), figuur, norm: WACHTNORM, ...beeld };
      });
    },
  );

  app.get(
    '/stroom',
    {
      config: { toegang: sommen },
      schema: {
        operationId: 'leesStroom',
        summary: 'Wie er instroomde, doorstroomde en uitstroomde',
        tags,
        querystring: vorm.stroomQuery,
        response: { 200: stroom },
      },
    },
    async (verzoek) =>
      metKader(verzoek, verzoek.query, async (eigen, kader) => ({
        ...kop(kader),
        ...(await stroombeeld(eigen, kader)),
      })),
  );

  app.get(
    '/zorggebruik',
    {
      config: { toegang: sommen },
      schema: {
        operationId: 'leesZorggebruik',
        summary: 'Wat is toegewezen, gedeclareerd en toegekend, met een vooruitblik',
        tags,
        querystring: vorm.stroomQuery,
        response: { 200: gebruik },
      },
    },
    async (verzoek) =>
      metKader(verzoek, verzoek.query, async (eigen, kader) => {
        eisHeleRegio(kader, verzoek.query);
        return { ...kop(kader), ...(await gebruikbeeld(eigen, kader)) };
      }),
  );

  app.get(
    '/prijsvolume',
    {
      config: { toegang: sommen },
      schema: {
        operationId: 'leesPrijsvolume',
        summary: 'Waardoor er meer of minder is toegekend dan een jaar eerder: hoeveelheid, prijs, andere producten',
        tags,
        querystring: vorm.stroomQuery,
        response: { 200: prijsvolume },
      },
    },
    async (verzoek) =>
      metKader(verzoek, verzoek.query, async (eigen, kader) => {
        if (kader.onderdrukt)
          throw new BakenFout(
            'verboden',
            'U ziet niet waardoor bedragen anders zijn: een product kan van één jongere zijn.',
          );
        return { ...kop(kader), ...(await prijsvolumebeeld(eigen, kader)) };
      }),
  );

  app.get(
    '/berichtkwaliteit',
    {
      config: { toegang: sommen },
      schema: {
        operationId: 'leesBerichtkwaliteit',
        summary: 'Wie waarmee te laat is, wat wordt afgekeurd en welke verzoeken openstaan',
        tags,
        querystring: vorm.stroomQuery,
        response: { 200: vorm.kwaliteit },
      },
    },
    async (verzoek) =>
      metKader(verzoek, verzoek.query, async (eigen, kader) => {
        // A term is counted per traject: with a choice it may be about one young person.
        eisHeleRegio(kader, verzoek.query, 'de kwaliteit van berichten');
        return { ...kop(kader), ...(await kwaliteitbeeld(eigen, kader)) };
      }),
  );

  app.get(
    '/aansluiting',
    {
      config: { toegang: sommen },
      schema: {
        operationId: 'leesAansluiting',
        summary:
          'Van de omzet die een aanbieder over een kwartaal meldde naar wat uit de berichten is toegekend, stap voor stap',
        tags,
        querystring: vorm.aansluitQuery,
        response: { 200: vorm.aansluiting },
      },
    },
    async (verzoek) => {
      // Who sees the young people of a region only, does not see how many there are elsewhere.
      const zietElders = rechtVan(verzoek.vrager.rol, ['contractbeheer'], ['regio']) < rang('lezen');
      const { kwartaal, ...vraag } = verzoek.query;
      return metKader(verzoek, vraag, async (eigen, kader) => ({
        ...kop(kader),
        ...(await aansluitbeeld(eigen, kader, kwartaal as Periode | undefined, zietElders)),
      }));
    },
  );

  app.get(
    '/trajecten',
    {
      config: { toegang: enkele },
      schema: {
        operationId: 'leesTrajecten',
        summary: 'De trajecten achter een getal, met pseudoniem, de langste wachttijd eerst',
        tags,
        querystring: vorm.trajectQuery,
        response: { 200: vorm.trajecten },
      },
    },
    async (verzoek) => {
      const { gemeente, aanbieder, pagina, regio: _, ...rest } = verzoek.query;
      return metKader(verzoek, verzoek.query, async (eigen, kader) => {
        const vraag = { ...rest, gemeentecode: gemeente, agb: aanbieder, jeugdregio: kader.regio.code };
        if (rest.gestoptVan !== undefined && rest.gestoptTot !== undefined && rest.gestoptVan > rest.gestoptTot)
          throw new BakenFout(
            'ongeldige-invoer',
            `De eerste maand van de stop (${rest.gestoptVan}) ligt na de laatste (${rest.gestoptTot}).`,
          );
        const peildag = peildagVan(kader);
        const blad = await leesTrajecten(eigen.db, { ...vraag, pagina, grootte: GROOTTE }, peildag);
        return {
          ...lijstkop(kader, blad.totaal, blad.pagina, GROOTTE),
          ...{ peildag, reden: redenVan(vraag.reden) },
          trajecten: blad.trajecten.map((rij) => alsTraject(rij, kader)),
        };
      });
    },
  );

  app.get(
    '/berichtenverkeer',
    {
      config: { toegang: enkele },
      schema: {
        operationId: 'leesBerichtenverkeer',
        summary: 'De berichten die langskwamen, met wat er mis mee is',
        tags,
        querystring: vorm.berichtQuery,
        response: { 200: vorm.berichten },
      },
    },
    async (verzoek) => {
      const { gemeente, aanbieder, pagina, soort, fouten, regel, van, tot } = verzoek.query;
      const toewijzing = leesToewijzing(verzoek.query);
      return metKader(verzoek, verzoek.query, async (eigen, kader) => {
        const blad = await leesBerichten(eigen.db, {
          ...{ gemeentecode: gemeente, agb: aanbieder, soort, van, tot, jeugdregio: kader.regio.code },
          ...{ fout: fouten === undefined ? undefined : fouten === 'ja', regels: regel?.split(',') },
          toewijzing,
          ...{ pagina, grootte: GROOTTE },
        });
        return {
          ...lijstkop(kader, blad.totaal, blad.pagina, GROOTTE),
          berichten: blad.berichten.map((rij) => alsBericht(rij, kader)),
        };
      });
    },
  );

  app.get(
    '/stroomdefinities',
    {
      config: { toegang: 'openbaar' },
      schema: {
        operationId: 'leesStroomdefinities',
        summary: 'Hoe elk cijfer uit het berichtenverkeer is berekend',
        tags,
        response: { 200: vorm.definities },
      },
    },
    async () => ({ definities: CIJFERDEFINITIES.map(({ uit: _, ...definitie }) => definitie) }),
  );
};

/** An amount cannot be rounded so that one young person does not show in it: for who sees sums only those over all, with their parts. */
function eisHeleRegio(kader: Kader, { regio: _, van: __, tot: ___, ...keuze }: Stroomvraag, wat = 'bedragen'): void {
  if (kader.onderdrukt && Object.values(keuze).some((deel) => deel !== undefined))
    throw new BakenFout('verboden', `U ziet ${wat} van een regio als geheel, en niet met een andere keuze erbij.`);
}

/** A number is of one municipality, and what tells of it lies between that and one provider. Throws `ongeldige-invoer` without those. */
function leesToewijzing({
  gemeente,
  aanbieder,
  toewijzing,
}: Stroomvraag & { readonly toewijzing?: string | undefined }) {
  if (toewijzing === undefined) return undefined;
  if (gemeente === undefined || aanbieder === undefined)
    throw new BakenFout('ongeldige-invoer', 'Kies bij een toewijzing ook de gemeente en de aanbieder.', [
      { plek: 'toewijzing', melding: `gevonden: ${toewijzing} zonder gemeente en aanbieder; verwacht: alle drie` },
    ]);
  return { gemeentecode: gemeente, agb: aanbieder, nummer: toewijzing };
}
