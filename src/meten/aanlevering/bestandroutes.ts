import multipart from '@fastify/multipart';
import { type FastifyPluginAsyncZod, validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { alsBijlage } from '../../platform/uitvoer/index.ts';
import { bestandsvoorstel, idPad } from './apischema.ts';
import { BESTANDGRENZEN, maakPoort, type Ontvanggrenzen, ontvangBestand } from './bestandontvangst.ts';
import { weigerGesloten } from './bewaren.ts';
import { eigen, leveren, tags } from './eisen.ts';
import { kenmerkenVan } from './sjabloon.ts';
import { leesSjabloonbron } from './sjabloonbron.ts';
import { leesSjabloonbestand } from './sjabloonlezen.ts';
import { maakVoorstel, weigerAnderSjabloon } from './sjabloonvoorstel.ts';
import { schrijfSjabloon } from './sjabloonxlsx.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Documents the upload; the file itself is read from the stream. */
const ingevuldSjabloon = z.object({ bestand: z.string().meta({ format: 'binary' }) }).meta({ id: 'IngevuldSjabloon' });

export interface Bestandopties {
  /** Where people reach Baken, without a slash at the end. */
  readonly adres: string;
  /** What receiving files may cost, where it differs from the usual. */
  readonly grenzen?: Partial<Ontvanggrenzen>;
}

/** The Excel round trip: a template with what is known, and the same one filled in. Reading it stores nothing. */
export const bestandRoutes: FastifyPluginAsyncZod<Bestandopties> = async (app, opties) => {
  const grenzen = { ...BESTANDGRENZEN, ...opties.grenzen };
  const metPlek = maakPoort(grenzen.tegelijk);
  await app.register(multipart, {
    limits: { fileSize: grenzen.maxOmvang + 1, files: 1, fields: 5, fieldSize: 1000, parts: 6 },
  });

  app.get(
    '/aanleveringen/:id/sjabloon.xlsx',
    {
      config: { grens: 'zwaar', toegang: eigen },
      schema: {
        operationId: 'maakSjabloon',
        summary: 'Een Excel-sjabloon om in te vullen, met wat al bekend is',
        tags,
        params: idPad,
        response: { 200: z.any().describe('Het sjabloon (.xlsx)') },
      },
    },
    async (verzoek, antwoord) => {
      const { id } = verzoek.params;
      const { bron } = await verzoek.metToegang(({ db }) => leesSjabloonbron(db, id, verzoek.vrager));
      const naam = `Aanlevering ${bron.periode} ${bron.partij}`.slice(0, 100);
      antwoord.header('Content-Disposition', alsBijlage(naam, 'xlsx')).type(XLSX);
      return antwoord.send(await schrijfSjabloon(bron, `${opties.adres}/aanleveringen/${id}`));
    },
  );

  app.post(
    '/aanleveringen/:id/bestand',
    {
      config: { grens: 'zwaar', toegang: leveren },
      schema: {
        operationId: 'leesSjabloon',
        summary: 'Leest een ingevuld sjabloon en laat zien wat er zou veranderen; bewaart niets',
        tags,
        params: idPad,
        consumes: ['multipart/form-data'],
        body: ingevuldSjabloon,
        response: { 200: bestandsvoorstel },
      },
      // The file is read from the stream below; there is no body to validate before that.
      validatorCompiler: (deel) =>
        deel.httpPart === 'body' ? (waarde: unknown) => ({ value: waarde }) : validatorCompiler(deel as never),
    },
    async (verzoek, antwoord) => {
      const { id } = verzoek.params;
      const deel = await verzoek.file();
      if (!deel)
        throw new BakenFout('ongeldige-invoer', 'Er kwam geen bestand mee.', [
          { plek: 'bestand', melding: 'verwacht een bestand' },
        ]);
      // Until it is read nobody listens to the stream, and then a sender who breaks off would end the process.
      deel.file.on('error', () => undefined);
      try {
        return await metPlek(async () => {
          const gelezen = await leesSjabloonbestand(deel.filename, await ontvangBestand(deel.file, grenzen));
          return verzoek.metToegang(async ({ db }) => {
            const { aanlevering, bron } = await leesSjabloonbron(db, id, verzoek.vrager);
            weigerAnderSjabloon(gelezen, kenmerkenVan(bron));
            weigerGesloten(aanlevering);
            return { revisie: aanlevering.revisie, ...maakVoorstel(gelezen, bron) };
          });
        });
      } catch (fout) {
        // The rest is read and thrown away, so that the sender gets to hear why; for one who stalls there is no rest.
        if (deel.file.destroyed) antwoord.header('Connection', 'close');
        else deel.file.resume();
        throw fout;
      }
    },
  );
};
