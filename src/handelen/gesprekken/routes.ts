import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { leesGemeenten, leesOrganisatie, leesRegios } from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { bekendOpQuery, dagVanVraag } from '../../platform/http/index.ts';
import { vandaag } from '../../platform/klok.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import {
  DOSSIERS_LEZEN,
  type Dossiers,
  daderVan,
  geldendeProcedure,
  leesProcedures,
  type Onderwerp,
} from '../dossier/index.ts';
import * as api from './apischema.ts';
import { cyclusOp } from './cyclus.ts';
import * as store from './gesprekstore.ts';
import { geldendRitme, type Partnersoort, ritmefouten } from './ritme.ts';
import { leesTijd } from './uitnodiging.ts';

const tags = ['handelen'];
const volgen: Toegangseis = { doelen: ['vroegsignalering'], recht: 'schrijven', bereik: 'land' };
const leeg = z.null().describe('Gelukt');

interface Opties {
  readonly dossiers: Dossiers;
  readonly normset: string;
}

/** Whom a talk is with, as the register knows them. Throws `ongeldige-invoer` for who is not in it. */
async function vindPartner({ db }: Database, wie: { soort: Partnersoort; code: string }) {
  const op = vandaag();
  if (wie.soort === 'aanbieder') {
    const gevonden = await leesOrganisatie(db, wie.code);
    if (gevonden) return { soort: wie.soort, organisatieId: gevonden.id, kvk: wie.code, naam: gevonden.naam };
  } else {
    const lijst = wie.soort === 'gemeente' ? await leesGemeenten(db, op) : await leesRegios(db, op);
    const gevonden = lijst.find(({ code }) => code === wie.code);
    if (gevonden) return { soort: wie.soort, code: wie.code, naam: gevonden.naam };
  }
  throw new BakenFout('ongeldige-invoer', 'Deze gesprekspartner staat niet in het register.', [
    { plek: 'partner.code', melding: `gevonden: ${wie.code}; verwacht: een ${wie.soort} uit het register` },
  ]);
}

const VOORVOEGSEL: Readonly<Record<Partnersoort, string>> = {
  aanbieder: '',
  gemeente: 'gemeente ',
  jeugdregio: 'jeugdregio ',
};

/** The cycle of talks: whose turn it is, planning one, and how often whom. */
export const gesprekkenRoutes: FastifyPluginAsyncZod<Opties> = async (app, { dossiers, normset }) => {
  app.get(
    '/accountgesprekken',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'leesAccountgesprekken',
        summary: 'De accountgesprekken waaraan u meedoet',
        tags,
        response: { 200: api.gesprekken },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const procedure = geldendeProcedure(await leesProcedures(db, 'accountgesprek'), vandaag());
        const gesprekken = await store.leesGesprekken(db);
        return {
          gesprekken: gesprekken.map((rij) => ({
            ...rij,
            toestandNaam: procedure?.toestanden[rij.toestand]?.naam ?? rij.toestand,
          })),
        };
      }),
  );

  app.get(
    '/gesprekscyclus',
    {
      config: { toegang: volgen },
      schema: {
        operationId: 'leesGesprekscyclus',
        summary: 'Met wie wanneer moet worden gesproken, en met wie dat niet op tijd is gebeurd',
        tags,
        querystring: bekendOpQuery,
        response: { 200: api.cyclus },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (database) => {
        const op = dagVanVraag(verzoek.query);
        const regios = await leesRegios(database.db, op);
        return {
          ...(await cyclusOp(database, normset, op)),
          regios: regios.map(({ code, naam }) => ({ code, naam })),
        };
      }),
  );

  app.post(
    '/accountgesprekken',
    {
      config: { toegang: volgen },
      schema: {
        operationId: 'planAccountgesprek',
        summary: 'Plant een accountgesprek; de gesprekspartner doet meteen mee in het dossier',
        tags,
        body: api.nieuwGesprek,
        response: { 201: api.gemaakt },
      },
    },
    async (verzoek, antwoord) => {
      const { partner, sleutel, tijd, ...velden } = verzoek.body;
      const { partijId, partijNaam, persoonId } = verzoek.vrager;
      if (velden.datum < vandaag())
        throw new BakenFout('ongeldige-invoer', 'Deze dag is al voorbij.', [
          { plek: 'datum', melding: `gevonden: ${velden.datum}; verwacht: vandaag of later` },
        ]);
      if (partijId === null) throw new BakenFout('verboden', 'U werkt voor geen partij.');
      const dader = daderVan(verzoek.vrager);
      const nu = verzoek.begonnenOp;
      const id = await verzoek.metToegang(async (database) => {
        const gevonden = await vindPartner(database, partner);
        const werk = await dossiers.open(
          database,
          {
            procedure: 'accountgesprek',
            titel: `Accountgesprek met ${VOORVOEGSEL[partner.soort]}${gevonden.naam}`.slice(0, 200),
            onderwerp: gevonden as Onderwerp,
            velden: { ...velden, tijd: tijd === null ? null : leesTijd(tijd) },
            partij: { id: partijId, naam: partijNaam },
            sleutel,
          },
          dader,
          nu,
        );
        // The same key again: everything that follows was done the first time.
        if (werk.stand.nummer > 1) return werk.id;
        const partij = await store.vindPartij(database.db, partner.soort, partner.code);
        const doe = (opdracht: Parameters<Dossiers['doe']>[2]) =>
          dossiers.doe(database, werk.id, opdracht, { dader, nu, sleutel: crypto.randomUUID() });
        if (partij) await doe({ soort: 'deelnemerErbij', partijId: partij.id, rol: 'gesprekspartner', tot: null });
        if (persoonId !== null) await doe({ soort: 'eigenaar', persoon: persoonId });
        return werk.id;
      });
      return antwoord.code(201).send({ id });
    },
  );

  app.get(
    '/gespreksritmes',
    {
      config: { toegang: volgen },
      schema: {
        operationId: 'leesGespreksritmes',
        summary: 'Hoe vaak met wie wordt gesproken: alle versies',
        tags,
        response: { 200: api.ritmes },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const versies = (await store.leesRitmes(db)).sort((a, b) => b.versie - a.versie);
        return { geldend: geldendRitme(versies, vandaag()).versie, versies };
      }),
  );

  app.post(
    '/gespreksritmes',
    {
      config: { toegang: volgen, mens: true },
      schema: {
        operationId: 'wijzigGespreksritme',
        summary: 'Legt een nieuwe versie vast van hoe vaak met wie wordt gesproken',
        tags,
        body: api.nieuwRitme,
        response: { 201: api.ritme },
      },
    },
    async (verzoek, antwoord) => {
      const { basis, ...nieuw } = verzoek.body;
      const fouten = ritmefouten(nieuw);
      if (datum(nieuw.geldigVan) < vandaag())
        fouten.push({ plek: 'geldigVan', melding: `gevonden: ${nieuw.geldigVan}; verwacht: vandaag of later` });
      if (fouten.length > 0) throw new BakenFout('ongeldige-invoer', 'Deze regels kunnen zo niet.', fouten);
      const ritme = await verzoek.metToegang(async ({ db }) => {
        const hoogste = Math.max(0, ...(await store.leesRitmes(db)).map(({ versie }) => versie));
        const versie = { ...nieuw, code: 'gespreksritme' as const, versie: hoogste + 1 };
        if (basis !== hoogste || !(await store.voegRitmeToe(db, versie)))
          throw new BakenFout('conflict', 'Iemand heeft de regels intussen ook gewijzigd. Bekijk die versie eerst.');
        return versie;
      });
      return antwoord.code(201).send(ritme);
    },
  );

  app.post(
    '/eerdere-gesprekken',
    {
      config: { toegang: volgen },
      schema: {
        operationId: 'meldEerderGesprek',
        summary: 'Legt vast dat er buiten Baken een gesprek is gevoerd',
        tags,
        body: api.nieuwEerder,
        response: { 201: api.gemaakt },
      },
    },
    async (verzoek, antwoord) => {
      const { partner, bron } = verzoek.body;
      const gevoerdOp = datum(verzoek.body.gevoerdOp);
      if (gevoerdOp > vandaag())
        throw new BakenFout('ongeldige-invoer', 'Een gesprek dat nog komt, is nog niet gevoerd.', [
          { plek: 'gevoerdOp', melding: `gevonden: ${gevoerdOp}; verwacht: vandaag of eerder` },
        ]);
      const id = await verzoek.metToegang(async (database) => {
        const gevonden = await vindPartner(database, partner);
        const over =
          gevonden.soort === 'aanbieder' ? { organisatieId: gevonden.organisatieId } : { gebied: gevonden.code };
        return store.voegEerderToe(database.db, over, { gevoerdOp, bron, door: verzoek.vrager.naam });
      });
      return antwoord.code(201).send({ id });
    },
  );

  app.delete(
    '/eerdere-gesprekken/:id',
    {
      config: { toegang: volgen },
      schema: {
        operationId: 'trekEerderGesprekIn',
        summary: 'Trekt een eerder vastgelegd gesprek in; de regel blijft staan, met wie dat deed',
        tags,
        params: api.idPad,
        response: { 204: leeg },
      },
    },
    async (verzoek, antwoord) => {
      const { naam } = verzoek.vrager;
      const gelukt = await verzoek.metToegang(({ db }) =>
        store.trekEerderIn(db, verzoek.params.id, naam, verzoek.begonnenOp),
      );
      if (!gelukt) throw new BakenFout('niet-gevonden', 'Dit gesprek is er niet (meer).');
      return antwoord.code(204).send(null);
    },
  );
};
