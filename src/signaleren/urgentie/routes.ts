import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { leesOrganisatie } from '../../meten/register/index.ts';
import { type Database, inTransactie, raiseStand } from '../../platform/database/index.ts';
import { kvkVeld } from '../../platform/http/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { nieuwBesluit, nieuweGebeurtenis } from './apischema.ts';
import { herberekenIn } from './herbereken.ts';
import { leesAlleDefinities } from './rekenregels.ts';
import { legBesluitVast, voegGebeurtenisToe } from './store.ts';

const kvkPad = z.object({ kvk: kvkVeld });
const vastgelegd = z.object({ vastgelegd: z.literal(true) }).meta({ id: 'Vastgelegd' });

interface Opties {
  readonly database: Database;
  readonly normset: string;
}

/** Writing: a person decides on a trede, or reports something that happened. */
export const urgentieRoutes: FastifyPluginAsyncZod<Opties> = async (app, { database, normset }) => {
  const zoek = async (kvk: string) => {
    const organisatie = await leesOrganisatie(database.db, kvk);
    if (!organisatie) throw new BakenFout('niet-gevonden', `KvK-nummer ${kvk} staat niet in het register.`);
    return organisatie;
  };

  app.post(
    '/aanbieders/:kvk/trede-besluiten',
    {
      schema: {
        operationId: 'legTredebesluitVast',
        summary: 'Een mens stelt de trede vast, met een reden',
        tags: ['signaleren'],
        params: kvkPad,
        body: nieuwBesluit,
        response: { 201: vastgelegd },
      },
    },
    async (verzoek, antwoord) => {
      await legBesluitVast(database, await zoek(verzoek.params.kvk), normset, verzoek.body);
      return antwoord.code(201).send({ vastgelegd: true });
    },
  );

  app.post(
    '/aanbieders/:kvk/gebeurtenissen',
    {
      schema: {
        operationId: 'meldGebeurtenis',
        summary: 'Legt vast dat er iets gebeurd is bij een aanbieder',
        tags: ['signaleren'],
        params: kvkPad,
        body: nieuweGebeurtenis,
        response: { 201: vastgelegd },
      },
    },
    async (verzoek, antwoord) => {
      const organisatie = await zoek(verzoek.params.kvk);
      const gebeurtenis = { ...verzoek.body, datum: datum(verzoek.body.datum) };
      if (gebeurtenis.datum > vandaag())
        throw new BakenFout('ongeldige-invoer', 'De datum ligt in de toekomst.', [
          { plek: 'datum', melding: `gevonden: ${gebeurtenis.datum}; verwacht: vandaag of eerder` },
        ]);
      const { gebeurtenissoorten } = await leesAlleDefinities(database.db);
      if (!gebeurtenissoorten.some((s) => s.code === gebeurtenis.soort))
        throw new BakenFout('ongeldige-invoer', 'Deze soort gebeurtenis bestaat niet.', [
          { plek: 'soort', melding: `gevonden: ${gebeurtenis.soort}; verwacht: een code uit /definities` },
        ]);
      await inTransactie(database, async (trx) => {
        await voegGebeurtenisToe(trx.db, organisatie, gebeurtenis);
        await herberekenIn(trx, [organisatie.id]);
        await raiseStand(trx.db);
      });
      return antwoord.code(201).send({ vastgelegd: true });
    },
  );
};
