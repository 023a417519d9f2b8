import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../../platform/database/index.ts';
import { datumInNederland, vandaag } from '../../platform/klok.ts';
import * as api from './apischema.ts';
import { geldendeProcedure } from './boek.ts';
import { leesBoek, leesProcedures } from './boekstore.ts';
import type { Dader, Onderwerp } from './gebeurtenis.ts';
import type { Dossiers } from './handelen.ts';
import { vindOnderwerp } from './leesstore.ts';
import { leesLijst } from './lijststore.ts';
import { toon } from './tonen.ts';
import { DOSSIERS_LEZEN, DOSSIERS_SCHRIJVEN, daderVan, magInDossiers } from './wie.ts';

const tags = ['handelen'];

async function leesOnderwerp(database: Database, wat: { soort: string; code?: string }): Promise<Onderwerp> {
  if (wat.soort === 'geen') return { soort: 'geen' };
  const gevonden = await vindOnderwerp(database.db, wat.soort as 'aanbieder', wat.code ?? '');
  if (gevonden) return gevonden as Onderwerp;
  throw new BakenFout('ongeldige-invoer', 'Dit onderwerp is niet gevonden, of niet zichtbaar voor uw rol.', [
    { plek: 'onderwerp.code', melding: `gevonden: ${wat.code}; verwacht: een code uit het register` },
  ]);
}

/** Procedures and dossiers: list, open, read, act. */
export const dossierRoutes: FastifyPluginAsyncZod<{ readonly dossiers: Dossiers }> = async (app, { dossiers }) => {
  app.get(
    '/procedures',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'leesProcedures',
        summary: 'De procedures waarmee Baken werkt',
        tags,
        response: { 200: api.procedureLijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const alle = Map.groupBy(await leesProcedures(db), ({ code }) => code);
        const nu = [...alle.values()].flatMap((versies) => geldendeProcedure(versies, vandaag()) ?? []);
        return {
          procedures: nu.map((p) => ({
            code: p.code,
            versie: p.versie,
            naam: p.naam,
            uitleg: p.uitleg,
            kenmerk: p.kenmerk,
            onderwerpen: p.onderwerpen,
            magOpenen: p.opent.systeemrollen.includes(verzoek.vrager.rol),
            toestanden: Object.entries(p.toestanden).map(([code, t]) => ({ code, naam: t.naam, einde: t.einde })),
          })),
        };
      }),
  );

  app.get(
    '/procedures/:code',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'leesProcedure',
        summary: 'Eén procedure: stappen, rollen, termijnen en taken, zoals die nu geldt',
        tags,
        params: api.procedurePad,
        response: { 200: api.procedure },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const gevonden = geldendeProcedure(await leesProcedures(db, verzoek.params.code), vandaag());
        if (gevonden) return gevonden;
        throw new BakenFout('niet-gevonden', 'Deze procedure bestaat niet.');
      }),
  );

  app.get(
    '/dossiers',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'leesDossiers',
        summary: 'De dossiers die u mag zien',
        tags,
        querystring: api.lijstQuery,
        response: { 200: api.dossierLijst },
      },
    },
    async (verzoek) => {
      const { mijn, oefening, ...vraag } = verzoek.query;
      return verzoek.metToegang(async ({ db }) => {
        const eigenaar = mijn === 'ja' ? (verzoek.vrager.persoonId ?? undefined) : undefined;
        const { rijen, begrensd } = await leesLijst(db, { ...vraag, eigenaar, oefening: oefening === 'ja' });
        const boek = await leesBoek(db, rijen);
        const dossiers = rijen.slice(0, vraag.paginaGrootte).map((rij) => {
          const regels = boek(rij.procedure, rij.versie);
          return {
            id: rij.id,
            kenmerk: rij.kenmerk,
            procedure: rij.procedure,
            procedureNaam: regels.naam,
            titel: rij.titel,
            toestand: rij.toestand,
            toestandNaam: regels.toestanden[rij.toestand]?.naam ?? rij.toestand,
            sinds: rij.sinds,
            geopendOp: rij.geopend_op.toISOString(),
            geslotenOp: rij.gesloten_op,
            eigenaar: rij.eigenaar_naam,
            termijn: rij.termijn,
            termijnHard: rij.termijn_hard,
            openTaken: rij.open_taken,
            laatstOp: rij.laatst_op.toISOString(),
            kvk: rij.kvk,
            aanbieder: rij.aanbieder,
            gebied: rij.gebied,
            gebiedNaam: rij.gebied_naam,
            oefening: rij.oefening,
          };
        });
        return { dossiers, pagina: vraag.pagina, meer: rijen.length > vraag.paginaGrootte, begrensd };
      });
    },
  );

  app.post(
    '/dossiers',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN },
      schema: {
        operationId: 'openDossier',
        summary: 'Opent een dossier volgens een procedure',
        tags,
        body: api.nieuwDossier,
        response: { 201: api.geopend },
      },
    },
    async (verzoek, antwoord) => {
      const { onderwerp, ...opening } = verzoek.body;
      const { partijId, partijNaam } = verzoek.vrager;
      if (partijId === null) throw new BakenFout('verboden', 'U werkt voor geen partij.');
      const { id, kenmerk } = await verzoek.metToegang(async (eigen) =>
        dossiers.open(
          eigen,
          { ...opening, onderwerp: await leesOnderwerp(eigen, onderwerp), partij: { id: partijId, naam: partijNaam } },
          daderVan(verzoek.vrager),
          verzoek.begonnenOp,
        ),
      );
      return antwoord.code(201).send({ id, kenmerk });
    },
  );

  app.get(
    '/dossiers/:id',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'leesDossier',
        summary: 'Eén dossier: stand, taken, termijnen, deelnemers en alles wat er gebeurde',
        tags,
        params: api.dossierPad,
        response: { 200: api.dossier },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const werk = await dossiers.lees(eigen, verzoek.params.id);
        return toon(
          eigen,
          werk,
          daderVan(verzoek.vrager),
          datumInNederland(verzoek.begonnenOp),
          magInDossiers(verzoek.vrager),
          dossiers,
        );
      }),
  );

  app.post(
    '/dossiers/:id/gebeurtenissen',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN },
      schema: {
        operationId: 'handelInDossier',
        summary: 'Zet een stap, rondt een taak af, schrijft een notitie of iets anders in een dossier',
        tags,
        params: api.dossierPad,
        body: api.nieuweGebeurtenis,
        response: { 200: api.dossier },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const { sleutel, opdracht, voor } = verzoek.body;
        const dader = daderVan(verzoek.vrager);
        const wie = { dader, nu: verzoek.begonnenOp, sleutel, voor: voor && metEigen(voor, dader) };
        const werk = await dossiers.doe(eigen, verzoek.params.id, opdracht, wie);
        return toon(eigen, werk, dader, datumInNederland(verzoek.begonnenOp), true, dossiers);
      }),
  );
};

/** Who keeps something apart always sees it itself. */
export const metEigen = (voor: readonly number[], { partijId }: Dader): number[] => [
  ...new Set([...voor, ...(partijId === null ? [] : [partijId])]),
];
