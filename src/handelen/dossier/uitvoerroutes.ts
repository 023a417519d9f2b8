import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Afdrukopties, alsBijlage, drukScherm } from '../../platform/uitvoer/index.ts';
import { dossierPad } from './apischema.ts';
import type { Documenten } from './documenten.ts';
import type { Dossiers } from './handelen.ts';
import { leesBijlagen, maakZip } from './uitvoer.ts';
import { voegBijlagenToe } from './uitvoerpdf.ts';
import { DOSSIERS_LEZEN } from './wie.ts';

export interface Uitvoeropties extends Afdrukopties<FastifyRequest> {
  readonly dossiers: Dossiers;
  readonly documenten: Documenten;
}

/** A whole dossier as the one who asks may see it: the screen with its documents as one PDF, or everything as a ZIP. */
export const uitvoerRoutes: FastifyPluginAsyncZod<Uitvoeropties> = async (app, opties) => {
  const { dossiers, documenten } = opties;
  app.get(
    '/dossiers/:id/uitvoer',
    {
      config: { grens: 'zwaar', toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'voerDossierUit',
        summary: 'Een heel dossier als PDF met bijlagen, of als ZIP met alle gebeurtenissen en documenten',
        tags: ['handelen'],
        params: dossierPad,
        querystring: z.object({ formaat: z.enum(['pdf', 'zip']) }),
        response: { 200: z.any().describe('Het bestand') },
      },
    },
    async (verzoek, antwoord) => {
      const { id } = verzoek.params;
      const { formaat } = verzoek.query;
      const wie = { naam: `${verzoek.vrager.naam}, ${verzoek.vrager.partijNaam}`, nu: verzoek.begonnenOp };
      const { kenmerk, zip, bijlagen } = await verzoek.metToegang(async (eigen) => {
        const werk = await dossiers.lees(eigen, id);
        return formaat === 'zip'
          ? { kenmerk: werk.kenmerk, zip: await maakZip(eigen, documenten, werk, wie), bijlagen: [] }
          : { kenmerk: werk.kenmerk, zip: null, bijlagen: await leesBijlagen(eigen, documenten, id) };
      });
      antwoord
        .header('Content-Disposition', alsBijlage(`dossier-${kenmerk}`, formaat))
        .header('Cache-Control', 'private, no-store');
      if (zip) return antwoord.type('application/zip').send(Buffer.from(zip));
      const meld = (fout: unknown) => app.log.error({ err: fout }, 'pdf maken is mislukt');
      const afdruk = await drukScherm(opties, verzoek, `/dossiers/${id}`, {}, meld);
      try {
        return antwoord.type('application/pdf').send(Buffer.from(await voegBijlagenToe(afdruk, bijlagen)));
      } catch (fout) {
        meld(fout);
        throw new BakenFout('te-druk', 'De PDF kon nu niet worden gemaakt. Probeer het over een minuut opnieuw.');
      }
    },
  );
};
