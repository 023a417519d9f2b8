import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Afdrukopties, alsBijlage, drukScherm } from '../../platform/uitvoer/index.ts';
import { dossierPad } from './apischema.ts';
import type { Documenten } from './documenten.ts';
import type { Dossiers } from './handelen.ts';
import { delenVan, haalBijlagen, leesUit, type Uit } from './uitvoer.ts';
import { SAMENVOEGGRENZEN, voegApartToe } from './uitvoerapart.ts';
import { bladVan } from './uitvoerblad.ts';
import { isAfdrukbaar } from './uitvoerpdf.ts';
import { maakZip } from './uitvoerzip.ts';
import { DOSSIERS_LEZEN } from './wie.ts';

/** Exports that one process makes or sends at the same time: each can hold hundreds of megabytes. */
const TEGELIJK = 2;
/** Milliseconds that sending one may take. */
const MAX_VERZENDEN = 10 * 60 * 1000;

export interface Uitvoeropties extends Afdrukopties<FastifyRequest> {
  readonly dossiers: Dossiers;
  readonly documenten: Documenten;
}

/** A whole dossier as the one who asks may see it: the screen with its documents as one PDF, or everything as a ZIP. */
export const uitvoerRoutes: FastifyPluginAsyncZod<Uitvoeropties> = async (app, opties) => {
  const { dossiers, documenten } = opties;
  const beurten = maakBeurten(TEGELIJK);
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
      const klaar = beurten.neem(verzoek.vrager.persoonId ?? verzoek.vrager.client ?? verzoek.ip);
      try {
        const uit = await verzoek.metToegang((eigen) => leesUit(eigen, dossiers, id));
        const stroom = formaat === 'zip' ? await maakZipVan(verzoek, uit) : await maakPdfVan(verzoek, uit);
        // Who listens slowly keeps everything in memory, and others waiting.
        const teLaat = setTimeout(() => stroom.destroy(new Error('too slow')), MAX_VERZENDEN);
        stroom.once('close', () => {
          clearTimeout(teLaat);
          klaar();
        });
        return antwoord
          .header('Content-Disposition', alsBijlage(`dossier-${uit.werk.kenmerk}`, formaat))
          .header('Cache-Control', 'private, no-store')
          .type(formaat === 'zip' ? 'application/zip' : 'application/pdf')
          .send(stroom);
      } catch (fout) {
        klaar();
        throw fout;
      }
    },
  );

  async function maakZipVan(verzoek: FastifyRequest, uit: Uit): Promise<Readable> {
    const bijlagen = await haalBijlagen(
      (werk) => verzoek.metToegang(werk),
      documenten,
      uit,
      () => true,
    );
    const wie = wieVan(verzoek);
    return Readable.from(maakZip(delenVan(uit, bijlagen, wie), wie.nu), { objectMode: false });
  }

  async function maakPdfVan(verzoek: FastifyRequest, uit: Uit): Promise<Readable> {
    const meld = (fout: unknown) => app.log.error({ err: fout }, 'pdf maken is mislukt');
    const afdruk = await drukScherm(opties, verzoek, `/dossiers/${uit.werk.id}`, {}, meld);
    const bijlagen = await haalBijlagen((werk) => verzoek.metToegang(werk), documenten, uit, isAfdrukbaar);
    try {
      return Readable.from(
        [Buffer.from(await voegApartToe(afdruk, bijlagen, SAMENVOEGGRENZEN, bladVan(uit.werk, wieVan(verzoek))))],
        { objectMode: false },
      );
    } catch (fout) {
      meld(fout);
      throw new BakenFout('te-druk', 'De PDF kon nu niet worden gemaakt. Probeer het over een minuut opnieuw.');
    }
  }
};

const wieVan = ({ vrager, begonnenOp }: FastifyRequest) => ({
  ...{ naam: [vrager.naam, vrager.partijNaam].filter(Boolean).join(', '), nu: begonnenOp },
});

/**
 * So many at once and no more, and of one asker one: who reads slowly keeps no turn from another. `neem` answers how to give the turn
 * back, once. Throws `te-druk`.
 */
function maakBeurten(hoogstens: number) {
  const bezig = new Set<string>();
  return {
    neem(wie: string): () => void {
      if (bezig.has(wie))
        throw new BakenFout(
          'te-druk',
          'U haalt al een dossier op. Wacht tot dat klaar is, en probeer het dan opnieuw.',
        );
      if (bezig.size >= hoogstens)
        throw new BakenFout('te-druk', 'Er worden nu te veel dossiers tegelijk opgehaald. Probeer het zo nog eens.');
      bezig.add(wie);
      let mijn = true;
      return () => {
        if (mijn) bezig.delete(wie);
        mijn = false;
      };
    },
  };
}
