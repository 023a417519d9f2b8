import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import * as vorm from './apischema.ts';
import * as store from './bronstore.ts';
import { type Ophaalopties, toetsBronadres } from './ophalen.ts';
import { verversBron } from './verversen.ts';

const lezen: Toegangseis = { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'land' };
const schrijven: Toegangseis = { doelen: ['vroegsignalering'], recht: 'schrijven', bereik: 'land' };
const tags = ['meten'];

export interface Bronopties {
  /** What comes from a feed, the program itself keeps. */
  readonly database: Database;
  /** For tests alone. */
  readonly ophalen?: Ophaalopties;
}

/** Refuses an address that can never work before it is kept, and says at which field. */
function toets(url: string, { proef }: Ophaalopties): string {
  try {
    return toetsBronadres(url, proef).href;
  } catch (fout) {
    if (!(fout instanceof BakenFout)) throw fout;
    throw new BakenFout('ongeldige-invoer', fout.message, [{ plek: 'url', melding: fout.message }]);
  }
}

/** Which feeds are followed. */
export const nieuwsbronRoutes: FastifyPluginAsyncZod<Bronopties> = async (app, { database, ophalen = {} }) => {
  app.get(
    '/nieuwsbronnen',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesNieuwsbronnen',
        summary: 'De feeds waaruit Baken nieuws haalt, en hoe het daarmee gaat',
        tags,
        response: { 200: vorm.bronlijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => ({
        bronnen: (await store.leesBronnen(db)).map(({ geprobeerd_op, opgehaald_op, let_op, berichten, ...bron }) => ({
          ...bron,
          berichten: Number(berichten ?? 0),
          geprobeerdOp: geprobeerd_op?.toISOString() ?? null,
          opgehaaldOp: opgehaald_op?.toISOString() ?? null,
          letOp: let_op,
        })),
      })),
  );

  app.post(
    '/nieuwsbronnen',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'voegNieuwsbronToe',
        summary: 'Voegt een RSS- of Atom-feed toe',
        tags,
        body: vorm.bronwens,
        response: { 201: vorm.bronnummer },
      },
    },
    async (verzoek, antwoord) => {
      const wens = { ...verzoek.body, url: toets(verzoek.body.url, ophalen) };
      const id = await verzoek.metToegang(({ db }) => store.voegBronToe(db, wens, verzoek.vrager.persoonId));
      return antwoord.code(201).send({ id });
    },
  );

  app.put(
    '/nieuwsbronnen/:id',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'wijzigNieuwsbron',
        summary: 'Wijzigt een feed, of zet haar uit',
        tags,
        params: vorm.idPad,
        body: vorm.bronwens,
        response: { 200: vorm.bronnummer },
      },
    },
    async (verzoek) => {
      const { id } = verzoek.params;
      const wens = { ...verzoek.body, url: toets(verzoek.body.url, ophalen) };
      await verzoek.metToegang(({ db }) => store.wijzigBron(db, id, wens));
      return { id };
    },
  );

  app.post(
    '/nieuwsbronnen/:id/ophaling',
    {
      config: { toegang: schrijven, grens: 'zwaar' },
      schema: {
        operationId: 'haalNieuwsbronOp',
        summary: 'Haalt een feed nu op; lukt dat niet, dan staat de reden in het antwoord',
        tags,
        params: vorm.idPad,
        response: { 200: vorm.ophaling },
      },
    },
    async (verzoek) => {
      const { id } = verzoek.params;
      // Whether it may be seen, the database says; reading it is work of the program.
      const zichtbaar = await verzoek.metToegang(async ({ db }) =>
        (await store.leesBronnen(db)).some((bron) => bron.id === id),
      );
      if (!zichtbaar) throw new BakenFout('niet-gevonden', `Nieuwsbron ${id} is er niet.`);
      const bron = await store.neemBron(database.db, verzoek.begonnenOp, { id });
      if (!bron) throw new BakenFout('conflict', 'Deze bron wordt op dit moment al opgehaald.');
      return verversBron(database, bron, ophalen);
    },
  );
};
