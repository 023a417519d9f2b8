import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { datumInNederland } from '../../platform/klok.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import type { Vast } from '../overzicht/index.ts';
import * as vorm from './apischema.ts';
import { leesPilotbewijs, type Pilotbewijs, stempel } from './bewijs.ts';
import { GROEP } from './domain.ts';
import { leesOordelen, type Oordeelrij, voegOordeelToe } from './store.ts';

const lezen: Toegangseis = { doelen: ['aanlevering'], recht: 'lezen', bereik: 'land' };
const schrijven: Toegangseis = { doelen: ['aanlevering'], recht: 'schrijven', bereik: 'land' };
const tags = ['signaleren'];

const alsOordeel =
  <B>() =>
  ({ nodig, elders, besluit, reden, bewijs, door_naam, op }: Oordeelrij) => ({
    nodig,
    elders,
    besluit,
    reden,
    door: door_naam,
    op: op.toISOString(),
    bewijs: bewijs as B,
  });

function alsAntwoord({ pilot, gevraagd, ingediend, velden, groep }: Pilotbewijs, rijen: readonly Oordeelrij[]) {
  const per = Map.groupBy(rijen, ({ gegeven }) => gegeven);
  const { id, titel, aan, periode, status } = pilot;
  return {
    uitvraag: { id, titel, aan, periode, status },
    gevraagd,
    ingediend,
    bestaand: velden.filter(({ kandidaat }) => !kandidaat).length,
    velden: velden.map((veld) => ({
      ...veld,
      stempel: stempel(veld.bewijs),
      oordelen: (per.get(veld.code) ?? []).map(alsOordeel<vorm.Veldbewijs>()),
    })),
    groep: groep && {
      bewijs: groep,
      stempel: stempel(groep),
      oordelen: (per.get(GROEP) ?? []).map(alsOordeel<vorm.Groepsbewijs>()),
    },
  };
}

/** The evidence about one field, or about the group. Throws `niet-gevonden`. */
function bewijsVan({ velden, groep }: Pilotbewijs, gegeven: string): unknown {
  const bewijs = gegeven === GROEP ? groep : velden.find(({ code }) => code === gegeven)?.bewijs;
  if (!bewijs) throw new BakenFout('niet-gevonden', `Het gegeven ${gegeven} zit niet in deze pilot.`);
  return bewijs;
}

/** Weighing the fields of a pilot, and the group that is asked: evidence, judgement, decision. */
export const pilotRoutes: FastifyPluginAsyncZod<Vast> = async (app, { normset }) => {
  app.get(
    '/uitvragen/:id/pilot',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesPilot',
        summary: 'Wat een pilot leert: per veld en over de groep, met de oordelen en besluiten',
        tags,
        params: vorm.idPad,
        response: { 200: vorm.pilot },
      },
    },
    async (verzoek) => {
      const { id } = verzoek.params;
      const nu = verzoek.begonnenOp;
      return verzoek.metToegang(async ({ db }) =>
        alsAntwoord(await leesPilotbewijs(db, id, normset, datumInNederland(nu), nu), await leesOordelen(db, id)),
      );
    },
  );

  app.post(
    '/uitvragen/:id/pilot/oordelen',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'oordeelOverPilot',
        summary: 'Legt een oordeel of besluit vast, met het bewijs dat op het scherm stond',
        tags,
        params: vorm.idPad,
        body: vorm.nieuwOordeel,
        response: { 201: vorm.vastgelegd },
      },
    },
    async (verzoek, antwoord) => {
      const { id } = verzoek.params;
      const { stempel: gezien, ...oordeel } = verzoek.body;
      const op = verzoek.begonnenOp;
      await verzoek.metToegang(async ({ db }) => {
        const bewijs = bewijsVan(await leesPilotbewijs(db, id, normset, datumInNederland(op), op), oordeel.gegeven);
        if (stempel(bewijs) !== gezien)
          throw new BakenFout(
            'conflict',
            'De cijfers bij dit veld zijn veranderd sinds u ze zag. Bekijk ze opnieuw en beslis dan; uw tekst blijft staan.',
          );
        await voegOordeelToe(db, id, oordeel, { bewijs, door: verzoek.vrager.naam, op });
      });
      return antwoord.code(201).send({ gegeven: oordeel.gegeven, op: op.toISOString() });
    },
  );
};
