import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../../platform/database/index.ts';
import { bekendOpQuery, dagVanVraag, kvkVeld, regiocodeVeld } from '../../platform/http/index.ts';
import { vandaag } from '../../platform/klok.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import { REKENVERSIE } from '../urgentie/index.ts';
import { vulAan } from './aannamen.ts';
import { leesAannamen } from './apischema.ts';
import * as vorm from './bewaarschema.ts';
import { eisKern, eisWerking, kopVan, leesRegionamen, rekenKern, toonToen, verschillen } from './bewaren.ts';
import { eisRegio, leesScenarios, leesVersies, type Maker, voegScenarioToe, voegVersieToe } from './store.ts';

const IEDER = ['vroegsignalering', 'contractbeheer'] as const;
const lezen: Toegangseis = { doelen: IEDER, recht: 'lezen', bereik: 'lijst' };
/** Who decides, manages contracts, delivers or approves; who only looks on keeps nothing. */
const schrijven: Toegangseis = {
  doelen: [...IEDER, 'aanlevering', 'accordering'],
  recht: 'schrijven',
  bereik: 'lijst',
};
const tags = ['signaleren'];
const idPad = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const lijstQuery = z.object({ kvk: kvkVeld.optional(), regio: regiocodeVeld.optional() });
const eenQuery = bekendOpQuery.extend({
  versie: z.coerce.number().int().min(1).max(100_000).optional().describe('Een eerdere versie; zonder: de nieuwste'),
});

function makerVan({ vrager, begonnenOp }: FastifyRequest): Maker {
  if (vrager.partijId === null)
    throw new BakenFout('verboden', 'Alleen wie bij een organisatie hoort, bewaart een scenario.');
  return { partijId: vrager.partijId, naam: vrager.naam, op: begonnenOp };
}

/** Keeping scenarios, with their versions; opening one reckons anew and says what is different (N-13). */
export const scenarioBewaarRoutes: FastifyPluginAsyncZod<{ readonly normset: string }> = async (app, { normset }) => {
  app.get(
    '/scenarios',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesScenarios',
        summary: 'De bewaarde scenario’s van de eigen organisatie en die met haar zijn gedeeld',
        tags,
        querystring: lijstQuery,
        response: { 200: vorm.scenarioLijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (database) => {
        const namen = await leesRegionamen({ database, op: vandaag() });
        return { scenarios: (await leesScenarios(database.db, verzoek.query)).map((rij) => kopVan(rij, namen)) };
      }),
  );

  app.get(
    '/scenarios/:id',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesScenario',
        summary: 'Eén bewaard scenario, opnieuw gerekend, met wat er anders is dan toen',
        tags,
        params: idPad,
        querystring: eenQuery,
        response: { 200: vorm.scenario },
      },
    },
    async (verzoek) => {
      const { params, query } = verzoek;
      const op = dagVanVraag(query);
      return verzoek.metToegang((database) => open(database, params.id, query.versie));

      async function open(database: Database, id: number, gevraagd: number | undefined) {
        const versies = await leesVersies(database.db, id);
        const rij = gevraagd === undefined ? versies[0] : versies.find((v) => v.versie === gevraagd);
        if (!rij) throw new BakenFout('niet-gevonden', `Versie ${gevraagd} van scenario ${id} bestaat niet.`);
        const kop = kopVan(rij, await leesRegionamen({ database, op }));
        const over = { kvk: kop.kvk, regio: kop.regio };
        const gerekend = await rekenKern({ database, normset, op }, over, vulAan(kop.aannamen), kop.werking);
        const { kern, normversie } = gerekend;
        const toen = toonToen(rij.uitkomst as Readonly<Record<string, unknown>>, gerekend) as z.infer<
          typeof vorm.scenario
        >['toen'];
        return {
          ...kop,
          toen,
          nu: kern as typeof toen | null,
          cijfersOp: op,
          verschilt: verschillen(toen, kern),
          normversieNu: normversie,
          versies: versies.map((v) => ({ versie: v.versie, naam: v.naam, door: v.door_naam, op: v.op.toISOString() })),
        };
      }
    },
  );

  app.post(
    '/scenarios',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'bewaarScenario',
        summary: 'Bewaart een scenario met zijn aannamen en wat eruit komt',
        tags,
        body: vorm.nieuwScenario,
        response: { 201: vorm.bewaard },
      },
    },
    async (verzoek, antwoord) => {
      const { kvk, regio, bekendOp, aannamen, ...inhoud } = verzoek.body;
      eisWerking(kvk, inhoud.werking);
      const maker = makerVan(verzoek);
      const op = dagVanVraag({ bekendOp });
      const volledig = leesAannamen(aannamen);
      const id = await verzoek.metToegang(async (database) => {
        if (regio !== null) await eisRegio(database.db, regio);
        const gerekend = await rekenKern({ database, normset, op }, { kvk, regio }, volledig, inhoud.werking);
        const { onderwerp, normset: code, normversie } = gerekend;
        const kern = eisKern(gerekend);
        return voegScenarioToe(
          database.db,
          {
            ...inhoud,
            aannamen: volledig,
            bekendOp: op,
            normset: code,
            normversie,
            rekenversie: String(REKENVERSIE),
            uitkomst: kern,
            ingetrokken: false,
          },
          onderwerp,
          maker,
        );
      });
      return antwoord.code(201).send({ id, versie: 1 });
    },
  );

  app.post(
    '/scenarios/:id/versies',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'bewaarScenarioversie',
        summary: 'Een nieuwe versie van een scenario van de eigen organisatie; wat er was, blijft',
        tags,
        params: idPad,
        body: vorm.scenarioWijziging,
        response: { 201: vorm.bewaard },
      },
    },
    async (verzoek, antwoord) => {
      const { id } = verzoek.params;
      const { versie: gelezen, bekendOp, aannamen, ...inhoud } = verzoek.body;
      const maker = makerVan(verzoek);
      const op = dagVanVraag({ bekendOp });
      const volledig = leesAannamen(aannamen);
      const versie = await verzoek.metToegang(async (database) => {
        const [laatste] = await leesVersies(database.db, id);
        const over = { kvk: laatste.kvk, regio: laatste.soort === 'regio' ? laatste.jeugdregio : null };
        eisWerking(over.kvk, inhoud.werking);
        const gerekend = await rekenKern({ database, normset, op }, over, volledig, inhoud.werking);
        const { normset: code, normversie } = gerekend;
        // Who puts a scenario away does not need figures for it.
        const uitkomst = inhoud.ingetrokken ? (gerekend.kern ?? laatste.uitkomst) : eisKern(gerekend);
        return voegVersieToe(
          database,
          id,
          gelezen,
          {
            ...inhoud,
            aannamen: volledig,
            bekendOp: op,
            normset: code,
            normversie,
            rekenversie: String(REKENVERSIE),
            uitkomst,
          },
          maker,
        );
      });
      return antwoord.code(201).send({ id, versie });
    },
  );
};
