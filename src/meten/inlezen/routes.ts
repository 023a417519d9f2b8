import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Datum, datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, inTransactie, type MetDatabase } from '../../platform/database/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import { schrijfAfgekeurdeRijen } from './afgekeurd.ts';
import { leesAfkeuringen } from './afkeuringenstore.ts';
import {
  afkeuringLijst,
  bevestiging,
  bladzijdeQuery,
  importLijst,
  importVorm,
  keuzes,
  nieuweImport,
} from './apischema.ts';
import type { Importstatus, Keuzes } from './domain.ts';
import { CONTROLEREN, VASTLEGGEN } from './jobs.ts';
import { maakOntvanger, ONTVANGGRENZEN, type Ontvanggrenzen } from './ontvangen.ts';
import { gooiWeg, type Import, leesImport, leesImporten, telImporten, verplaats, vraagStop } from './store.ts';
import { leesDelen } from './uploaddelen.ts';

const idPad = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const tags = ['meten'];

/** A file holds figures of many providers: only who may write about all of them brings one in. */
const toegang: Toegangseis = { doelen: ['vroegsignalering'], recht: 'schrijven', bereik: 'land' };

/** States in which choices may be changed: the file is there, and nothing runs. */
const KEUZE_MOGELIJK: readonly Importstatus[] = ['te_bevestigen', 'mislukt'];

/** The routes only put files away and plan the work; the background reads and stores. */
export interface Inlezenopties {
  readonly jobs: Jobs;
  /** What receiving files may cost, where it differs from the usual. */
  readonly grenzen?: Partial<Ontvanggrenzen>;
}

/** The same type as a zod schema knows it: without `readonly` and without brand. */
type Los<T> = T extends Datum
  ? string
  : T extends readonly (infer E)[]
    ? Los<E>[]
    : T extends object
      ? { -readonly [K in keyof T]: Los<T[K]> }
      : T;

function alsAntwoord(imp: Import) {
  const { gemaaktOp, gewijzigdOp, vastgelegdOp, ...rest } = imp;
  return {
    ...(rest as Los<typeof rest>),
    gemaaktOp: gemaaktOp.toISOString(),
    gewijzigdOp: gewijzigdOp.toISOString(),
    vastgelegdOp: vastgelegdOp?.toISOString() ?? null,
  };
}

/** In a list the columns and sample rows of every import would be most of the answer, and nobody looks at them there. */
const inLijst = (imp: Import) => alsAntwoord({ ...imp, verslag: { ...imp.verslag, kolommen: [], voorbeeldrijen: [] } });

const bladzijde = ({ pagina, paginaGrootte }: { pagina: number; paginaGrootte: number }) => ({
  limiet: paginaGrootte,
  overslaan: (pagina - 1) * paginaGrootte,
});

/** Bringing files in: drop a file, see what was recognised and what is wrong, confirm. */
export const inlezenRoutes: FastifyPluginAsyncZod<Inlezenopties> = async (app, opties) => {
  const { jobs } = opties;
  const grenzen = { ...ONTVANGGRENZEN, ...opties.grenzen };
  const ontvang = maakOntvanger(grenzen);
  await app.register(multipart, {
    limits: { fileSize: grenzen.maxOmvang + 1, files: 1, fields: 5, fieldSize: 1000, parts: 6 },
  });
  const geef = async (met: MetDatabase, id: number) => alsAntwoord(await met(({ db }) => leesImport(db, id)));

  app.post(
    '/importen',
    {
      config: { toegang },
      schema: {
        operationId: 'leverBestandAan',
        summary: 'Levert een bestand aan; daarna wordt het op de achtergrond gecontroleerd',
        tags,
        consumes: ['multipart/form-data'],
        body: nieuweImport,
        response: { 201: importVorm },
      },
      // The parts are read from the stream below; there is no body to validate before that.
      validatorCompiler: () => (waarde: unknown) => ({ value: waarde }),
    },
    async (verzoek, antwoord) => {
      const { soort, keuzes: eerste, bestand } = await leesDelen(verzoek as FastifyRequest);
      const nieuw = { soort, keuzes: eerste, bestandsnaam: bestand.filename, bytes: bestand.file };
      try {
        const met = metVan(verzoek);
        const id = await ontvang(met, nieuw, (trx, id) => jobs.plan(CONTROLEREN, { id }, trx));
        return antwoord
          .code(201)
          .header('Location', `${verzoek.url}/${id}`)
          .send(await geef(met, id));
      } catch (fout) {
        // The rest is read and thrown away, so that the sender gets to hear why; for one who stalls there is no rest.
        if (bestand.file.destroyed) antwoord.header('Connection', 'close');
        else bestand.file.resume();
        throw fout;
      }
    },
  );

  app.get(
    '/importen',
    {
      config: { toegang },
      schema: {
        operationId: 'leesImporten',
        summary: 'Aangeleverde bestanden, het nieuwste eerst',
        tags,
        querystring: bladzijdeQuery,
        response: { 200: importLijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => ({
        totaal: await telImporten(db),
        importen: (await leesImporten(db, bladzijde(verzoek.query))).map(inLijst),
      })),
  );

  app.get(
    '/importen/:id',
    {
      config: { toegang },
      schema: {
        operationId: 'leesImport',
        summary: 'Eén aangeleverd bestand: hoe ver het is en wat erin staat',
        tags,
        params: idPad,
        response: { 200: importVorm },
      },
    },
    async (verzoek) => geef(metVan(verzoek), verzoek.params.id),
  );

  app.get(
    '/importen/:id/afkeuringen',
    {
      config: { toegang },
      schema: {
        operationId: 'leesAfkeuringen',
        summary: 'Wat er mis of opvallend is, per rij',
        tags,
        params: idPad,
        querystring: bladzijdeQuery,
        response: { 200: afkeuringLijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const { params, query } = verzoek;
        await leesImport(db, params.id);
        const { totaal, problemen } = await leesAfkeuringen(db, params.id, bladzijde(query));
        return { totaal, afkeuringen: problemen };
      }),
  );

  app.get(
    '/importen/:id/afgekeurde-rijen',
    {
      config: { toegang },
      schema: {
        operationId: 'downloadAfgekeurdeRijen',
        summary: 'De afgekeurde rijen met de reden, als CSV',
        tags,
        params: idPad,
        response: { 200: z.any().describe('CSV, UTF-8, met puntkomma') },
      },
    },
    async (verzoek, antwoord) => {
      const met = metVan(verzoek);
      const { id } = verzoek.params;
      const { bestandsnaam } = await met(({ db }) => leesImport(db, id));
      const naam = `${bestandsnaam.replace(/\.[^.]*$/, '').replace(/[^\w.-]+/g, '-')}-afgekeurd.csv`;
      antwoord.header('Content-Disposition', `attachment; filename="${naam}"`).type('text/csv; charset=utf-8');
      return antwoord.send(Readable.from(schrijfAfgekeurdeRijen(met, id)));
    },
  );

  app.put(
    '/importen/:id/keuzes',
    {
      config: { toegang },
      schema: {
        operationId: 'kiesBijImport',
        summary: 'Zegt wat kolommen betekenen en hoe getallen zijn geschreven; het bestand wordt opnieuw gecontroleerd',
        tags,
        params: idPad,
        body: keuzes,
        response: { 202: importVorm },
      },
    },
    async (verzoek, antwoord) => {
      const { id } = verzoek.params;
      const met = metVan(verzoek);
      await met((eigen) =>
        ga(eigen, id, KEUZE_MOGELIJK, 'ontvangen', leesKeuzes(verzoek.body), (trx) =>
          jobs.plan(CONTROLEREN, { id }, trx),
        ),
      );
      return antwoord.code(202).send(await geef(met, id));
    },
  );

  app.post(
    '/importen/:id/bevestiging',
    {
      config: { toegang },
      schema: {
        operationId: 'bevestigImport',
        summary: 'Legt de cijfers vast',
        tags,
        params: idPad,
        body: bevestiging,
        response: { 202: importVorm },
      },
    },
    async (verzoek, antwoord) => {
      const { id } = verzoek.params;
      const { alleenGoedeRijen } = verzoek.body;
      const met = metVan(verzoek);
      await met(async (eigen) => {
        const imp = await leesImport(eigen.db, id);
        weigerOnaf(imp, alleenGoedeRijen);
        const gekozen = { ...imp.keuzes, alleenGoedeRijen };
        await ga(eigen, id, ['te_bevestigen'], 'vastleggen', gekozen, (trx) => jobs.plan(VASTLEGGEN, { id }, trx));
      });
      return antwoord.code(202).send(await geef(met, id));
    },
  );

  app.post(
    '/importen/:id/stop',
    {
      config: { toegang },
      schema: {
        operationId: 'stopImport',
        summary: 'Stopt het werk, of gooit een bestand weg dat op bevestiging wacht; er wordt niets vastgelegd',
        tags,
        params: idPad,
        response: { 202: importVorm },
      },
    },
    async (verzoek, antwoord) => {
      const { id } = verzoek.params;
      const met = metVan(verzoek);
      await met(async (eigen) => {
        await leesImport(eigen.db, id);
        if (!(await gooiWeg(eigen, id)) && !(await vraagStop(eigen.db, id)))
          throw new BakenFout('conflict', 'Deze import is al klaar; er is niets te stoppen.');
      });
      return antwoord.code(202).send(await geef(met, id));
    },
  );
};

/** The one who asks, as what reads and writes in that name. */
const metVan = (verzoek: unknown): MetDatabase => {
  const eigen = verzoek as FastifyRequest;
  return (werk) => eigen.metToegang(werk);
};

const leesKeuzes = ({ bekendOp, ...rest }: z.infer<typeof keuzes>): Keuzes => ({
  ...rest,
  ...(bekendOp !== undefined && { bekendOp: datum(bekendOp) }),
});

function weigerOnaf({ verslag, status }: Import, alleenGoedeRijen: boolean): void {
  if (status !== 'te_bevestigen') return;
  const { fouten, vragen, tellingen } = verslag;
  if (fouten.length > 0) throw new BakenFout('conflict', `Dit bestand kan niet worden vastgelegd: ${fouten[0]}`);
  if (vragen.length > 0) throw new BakenFout('conflict', `Beantwoord eerst: ${vragen[0]?.melding}`);
  if (tellingen.afgekeurdeRijen > 0 && !alleenGoedeRijen)
    throw new BakenFout(
      'conflict',
      `${tellingen.afgekeurdeRijen} rijen zijn afgekeurd. Kies "alleen goede rijen" of lever het bestand verbeterd aan.`,
    );
}

/** Moves an import on together with the work that follows. Throws `conflict` when it is no longer where it was. */
async function ga(
  database: Database,
  id: number,
  van: readonly Importstatus[],
  naar: Importstatus,
  gekozen: Keuzes,
  plan: (trx: Database['db']) => Promise<void>,
): Promise<void> {
  await leesImport(database.db, id);
  await inTransactie(database, async ({ db }) => {
    if (!(await verplaats(db, id, van, naar, { keuzes: gekozen })))
      throw new BakenFout('conflict', 'Dit kan nu niet: iemand anders was u voor, of de import is al verder.');
    await plan(db);
  });
}
