import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { type FastifyPluginAsyncZod, validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { sleutelVeld } from '../../platform/http/index.ts';
import { idVeld } from './apischema.ts';
import type { Binnengekomen, Documenten } from './documenten.ts';
import { metEigen } from './routes.ts';
import { DOSSIERS_LEZEN, DOSSIERS_SCHRIJVEN, daderVan } from './wie.ts';

const tags = ['handelen'];

/** What receiving documents may cost one process: bytes of one, files at once, milliseconds for one to come in. */
export const DOCUMENTGRENZEN = { maxOmvang: 25 * 1024 * 1024, tegelijk: 4, maxDuur: 120_000 };

const documentPad = z.object({ id: idVeld, document: z.uuid() });
const nieuwDocument = z
  .object({
    sleutel: z.uuid().describe('Zelf gekozen; dezelfde nog eens is hetzelfde document. Komt vóór het bestand.'),
    voor: z
      .string()
      .optional()
      .describe('Nummers van partijen met komma’s; weglaten: voor alle deelnemers. Komt vóór het bestand.'),
    bestand: z.string().meta({ format: 'binary' }),
  })
  .meta({ id: 'NieuwDossierdocument' });
const toegevoegd = z
  .object({
    document: z.uuid(),
    naam: z.string(),
    soort: z.string(),
    grootte: z.int(),
    hash: z.string().describe('SHA-256 van de inhoud'),
    gescand: z.string().nullable().describe('Wat de virusscanner zei; null: er is geen scanner ingesteld'),
  })
  .meta({ id: 'DossierdocumentToegevoegd' });

const velden = z.object({
  sleutel: sleutelVeld,
  voor: z
    .string()
    .max(250)
    .transform((tekst) => (tekst.trim() === '' ? null : tekst.split(',').map((deel) => Number(deel.trim()))))
    .pipe(z.array(z.int().min(1).max(2_147_483_647)).min(1).max(20).nullable())
    .optional()
    .transform((lijst) => lijst ?? null),
});

/** A header for a name of any letters: plain ones for old programs, all of them for the others (RFC 6266). */
export const bijlagekop = (naam: string): string => {
  const plat = naam.normalize('NFD').replace(/[^\w .-]/g, '');
  const heel = encodeURIComponent(naam).replace(
    /['()*]/g,
    (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plat || 'document'}"; filename*=UTF-8''${heel}`;
};

/** Adding documents to a dossier, and getting them. */
export const documentRoutes: FastifyPluginAsyncZod<{
  readonly documenten: Documenten;
  readonly grenzen?: Partial<typeof DOCUMENTGRENZEN>;
}> = async (app, { documenten, grenzen: anders }) => {
  const grenzen = { ...DOCUMENTGRENZEN, ...anders };
  let bezig = 0;
  await app.register(multipart, {
    limits: { fileSize: grenzen.maxOmvang, files: 1, fields: 4, fieldSize: 1000, parts: 5 },
  });

  app.post(
    '/dossiers/:id/documenten',
    {
      config: { grens: 'zwaar', toegang: DOSSIERS_SCHRIJVEN },
      schema: {
        operationId: 'voegDocumentToe',
        summary: 'Voegt een document toe aan een dossier; de inhoud wordt eerst nagekeken',
        tags,
        params: z.object({ id: idVeld }),
        consumes: ['multipart/form-data'],
        body: nieuwDocument,
        response: { 201: toegevoegd },
      },
      // The file is read from the stream below; there is no body to validate before that.
      validatorCompiler: (deel) =>
        deel.httpPart === 'body' ? (waarde: unknown) => ({ value: waarde }) : validatorCompiler(deel as never),
    },
    async (verzoek, antwoord) => {
      if (bezig >= grenzen.tegelijk)
        throw new BakenFout('te-druk', 'Er komen nu te veel documenten tegelijk binnen. Probeer het zo nog eens.');
      bezig += 1;
      try {
        const dader = daderVan(verzoek.vrager);
        const { voor, ...rest } = await ontvang(verzoek, grenzen);
        const { id } = verzoek.params;
        const wie = { dader, nu: verzoek.begonnenOp };
        const zichtVoor = voor && metEigen(voor, dader);
        await verzoek.metToegang((eigen) => documenten.toetsErbij(eigen, id, zichtVoor, wie));
        const nagekeken = await documenten.kijkNa({ ...rest, voor: zichtVoor });
        const uitslag = await verzoek.metToegang((eigen) => documenten.voegToe(eigen, id, nagekeken, wie));
        return antwoord.code(201).send(uitslag);
      } finally {
        bezig -= 1;
      }
    },
  );

  app.get(
    '/dossiers/:id/documenten/:document',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'haalDocument',
        summary: 'Eén document van een dossier, om te bewaren',
        tags,
        params: documentPad,
        response: { 200: z.any().describe('Het document') },
      },
    },
    async (verzoek, antwoord) => {
      const { id, document } = verzoek.params;
      const { naam, soort, bytes } = await documenten.lees((werk) => verzoek.metToegang(werk), id, document);
      return antwoord
        .type(soort)
        .header('Content-Disposition', bijlagekop(naam))
        .header('X-Content-Type-Options', 'nosniff')
        .header('Content-Security-Policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
        .header('Cache-Control', 'private, no-store')
        .send(bytes);
    },
  );
};

/** The file and what goes with it. Whatever was refused, the rest is read and thrown away, so that the sender gets to hear why. */
async function ontvang(
  verzoek: FastifyRequest,
  { maxOmvang, maxDuur }: typeof DOCUMENTGRENZEN,
): Promise<Binnengekomen> {
  const deel = await verzoek.file();
  if (!deel)
    throw new BakenFout('ongeldige-invoer', 'Er kwam geen bestand mee.', [
      { plek: 'bestand', melding: 'verwacht een bestand' },
    ]);
  const teLaat = setTimeout(() => deel.file.destroy(new Error('too slow')), maxDuur);
  try {
    const waarde = (naam: string): unknown => {
      const veld = deel.fields[naam];
      return veld && !Array.isArray(veld) && veld.type === 'field' ? veld.value : undefined;
    };
    const gelezen = velden.safeParse({ sleutel: waarde('sleutel'), voor: waarde('voor') });
    const stukken: Buffer[] = [];
    for await (const stuk of deel.file) stukken.push(stuk as Buffer);
    if (!gelezen.success)
      throw new BakenFout(
        'ongeldige-invoer',
        'Niet alles is goed ingevuld.',
        gelezen.error.issues.map((fout) => ({ plek: String(fout.path[0]), melding: fout.message })),
      );
    if (deel.file.truncated)
      throw new BakenFout('te-groot', `Het document is groter dan ${Math.floor(maxOmvang / 1024 / 1024)} MB.`, [
        { plek: 'bestand', melding: `verwacht hoogstens ${Math.floor(maxOmvang / 1024 / 1024)} MB` },
      ]);
    return { ...gelezen.data, naam: deel.filename, bytes: Buffer.concat(stukken) };
  } catch (fout) {
    if (fout instanceof BakenFout) throw fout;
    throw new BakenFout('ongeldige-invoer', 'Het bestand kwam niet of te langzaam binnen. Probeer het opnieuw.');
  } finally {
    clearTimeout(teLaat);
  }
}
