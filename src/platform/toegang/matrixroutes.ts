import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { DOELEN, MATRIX, magNoodtoegang, RECHTEN, RELATIES, ROLLEN, SOORTEN_PARTIJ } from './domain.ts';
import { leesConvenantpartijen } from './matrixstore.ts';

const matrix = z
  .object({
    versie: z.int(),
    geldigVan: z.iso.date(),
    rollen: z.array(
      z.object({
        rol: z.enum(ROLLEN),
        naam: z.string(),
        uitleg: z.string(),
        partijen: z.array(z.enum(SOORTEN_PARTIJ)),
        noodtoegang: z.boolean().describe('Mag in nood voor een dag toegang nemen tot een zaak'),
        rechten: z.array(z.object({ doel: z.enum(DOELEN), relatie: z.enum(RELATIES), recht: z.enum(RECHTEN) })),
      }),
    ),
  })
  .meta({ id: 'Toegangsmatrix' });

const convenantpartijen = z
  .object({
    partijen: z.array(
      z.object({ naam: z.string(), soort: z.string(), rol: z.string(), ondertekendOp: z.iso.date().nullable() }),
    ),
  })
  .meta({ id: 'Convenantpartijen' });

/** What everybody may know of access: who may see what, and which parties made the agreement. */
export const matrixRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/toegangsmatrix',
    {
      config: { toegang: 'openbaar' },
      schema: {
        operationId: 'leesToegangsmatrix',
        summary: 'Wie ziet wat: per rol, doel en relatie',
        tags: ['toegang'],
        response: { 200: matrix },
      },
    },
    async () => ({
      versie: MATRIX.versie,
      geldigVan: MATRIX.geldigVan,
      rollen: ROLLEN.map((rol) => {
        const { naam, uitleg, partijen, rechten } = MATRIX.rollen[rol];
        const lijst = DOELEN.flatMap((doel) =>
          RELATIES.flatMap((relatie) => {
            const recht = rechten[doel]?.[relatie];
            return recht ? [{ doel, relatie, recht }] : [];
          }),
        );
        return { rol, naam, uitleg, partijen: [...partijen], noodtoegang: magNoodtoegang(rol), rechten: lijst };
      }),
    }),
  );

  app.get(
    '/convenantpartijen',
    {
      config: { toegang: 'openbaar' },
      schema: {
        operationId: 'leesConvenantpartijen',
        summary: 'De partijen van het convenant, met hun rol en de dag van ondertekenen',
        tags: ['toegang'],
        response: { 200: convenantpartijen },
      },
    },
    async (verzoek) => ({ partijen: await verzoek.metToegang(({ db }) => leesConvenantpartijen(db)) }),
  );
};
