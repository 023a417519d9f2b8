import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { datumVeld, momentVeld } from '../../platform/http/index.ts';
import { dossierPad } from './apischema.ts';
import type { Dossiers } from './handelen.ts';
import { bewaarToch, keurVernietigingGoed, leesVernietiging, stelVernietigingVoor } from './vernietigen.ts';
import { DOSSIERS_SCHRIJVEN, daderVan } from './wie.ts';

const tags = ['handelen'];
const reden = z.string().trim().min(10, 'schrijf in minstens 10 tekens waarom').max(4000);

const lijst = z
  .object({
    teVernietigen: z.array(
      z.object({
        id: z.int(),
        kenmerk: z.string(),
        titel: z.string(),
        procedure: z.string(),
        geslotenOp: datumVeld,
        bewaardTot: datumVeld,
        grond: z.string().describe('De regel waarnaar het dossier zo lang is bewaard'),
        voorstel: z
          .object({ door: z.string(), reden: z.string(), op: momentVeld, eigen: z.boolean() })
          .nullable()
          .describe('Wie het voordroeg; een ander keurt het goed'),
        weigering: z
          .object({ door: z.string(), reden: z.string(), op: momentVeld })
          .nullable()
          .describe('Wie het de laatste keer toch wilde bewaren, en waarom'),
      }),
    ),
    meer: z.boolean().describe('Of er meer zijn dan hier staan; dit zijn de oudste'),
    vernietigd: z.array(
      z.object({
        kenmerk: z.string(),
        procedure: z.string(),
        geslotenOp: datumVeld,
        bewaardTot: datumVeld,
        grond: z.string(),
        gebeurtenissen: z.int(),
        documenten: z.int(),
        laatsteHash: z.string(),
        voorgesteldDoor: z.string(),
        goedgekeurdDoor: z.string(),
        reden: z.string(),
        op: momentVeld,
      }),
    ),
  })
  .meta({ id: 'Vernietigingslijst' });

/** Dossiers that were kept long enough: the list, putting forward, and agreeing by somebody else. */
export const vernietigRoutes: FastifyPluginAsyncZod<{
  readonly database: Database;
  readonly dossiers: Dossiers;
}> = async (app, { database, dossiers }) => {
  app.get(
    '/dossiers/vernietiging',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN },
      schema: {
        operationId: 'leesVernietiging',
        summary: 'Gesloten dossiers die lang genoeg zijn bewaard, en wat al is vernietigd',
        tags,
        response: { 200: lijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang((eigen) => leesVernietiging(eigen, daderVan(verzoek.vrager), verzoek.begonnenOp)),
  );

  app.post(
    '/dossiers/:id/vernietigingsvoorstel',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN, mens: true },
      schema: {
        operationId: 'stelVernietigingVoor',
        summary: 'Draagt een dossier voor om te vernietigen; een ander moet het goedkeuren',
        tags,
        params: dossierPad,
        body: z.object({ reden }).meta({ id: 'Vernietigingsvoorstel' }),
        response: { 204: z.null() },
      },
    },
    async (verzoek, antwoord) => {
      const vraag = {
        dossierId: verzoek.params.id,
        dader: daderVan(verzoek.vrager),
        nu: verzoek.begonnenOp,
        ...verzoek.body,
      };
      await verzoek.metToegang((eigen) => stelVernietigingVoor(eigen, dossiers, vraag));
      return antwoord.code(204).send(null);
    },
  );

  app.post(
    '/dossiers/:id/vernietiging',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN, mens: true },
      schema: {
        operationId: 'besluitVernietiging',
        summary: 'Vernietigt een dossier dat een ander voordroeg, of bewaart het toch',
        tags,
        params: dossierPad,
        body: z.object({ besluit: z.enum(['vernietigen', 'bewaren']), reden }).meta({ id: 'Vernietigingsbesluit' }),
        response: { 204: z.null() },
      },
    },
    async (verzoek, antwoord) => {
      const { besluit, reden: waarom } = verzoek.body;
      const vraag = {
        dossierId: verzoek.params.id,
        dader: daderVan(verzoek.vrager),
        nu: verzoek.begonnenOp,
        reden: waarom,
      };
      // Whether the one who asks may see it is asked first, as that person.
      await verzoek.metToegang((eigen) => dossiers.lees(eigen, vraag.dossierId));
      if (besluit === 'bewaren') await verzoek.metToegang((eigen) => bewaarToch(eigen, dossiers, vraag));
      else await keurVernietigingGoed(database, dossiers, vraag);
      return antwoord.code(204).send(null);
    },
  );
};
