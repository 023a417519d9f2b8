import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dossierPad } from './apischema.ts';
import type { Dossiers } from './handelen.ts';
import { zoekPartijen } from './partijstore.ts';
import { DOSSIERS_SCHRIJVEN } from './wie.ts';

const HOOGSTENS = 20;

const query = z.object({
  rol: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'verwacht een code als gast')
    .describe('Rol uit de procedure'),
  zoek: z.string().trim().min(2).max(100),
});
const partijen = z
  .object({ partijen: z.array(z.object({ id: z.int(), naam: z.string(), soort: z.string() })) })
  .meta({ id: 'Dossierpartijen' });

/** Who could take part: for whoever takes part itself, and looks for a party to invite. */
export const partijRoutes: FastifyPluginAsyncZod<{ readonly dossiers: Dossiers }> = async (app, { dossiers }) => {
  app.get(
    '/dossiers/:id/partijen',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN },
      schema: {
        operationId: 'zoekDossierpartijen',
        summary: 'Zoekt partijen die in een rol mee kunnen doen in dit dossier',
        tags: ['handelen'],
        params: dossierPad,
        querystring: query,
        response: { 200: partijen },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const { procedure } = await dossiers.lees(eigen, verzoek.params.id);
        const { rol, zoek } = verzoek.query;
        const soorten = Object.hasOwn(procedure.rollen, rol) ? (procedure.rollen[rol]?.partijen ?? []) : [];
        return { partijen: soorten.length === 0 ? [] : await zoekPartijen(eigen.db, soorten, zoek, HOOGSTENS) };
      }),
  );
};
