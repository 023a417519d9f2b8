import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { leesOrganisatie } from '../../meten/register/index.ts';
import { type Database, inTransactie, raiseStand, type Transactie } from '../../platform/database/index.ts';
import { kvkVeld } from '../../platform/http/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { MATRIX, type Toegangseis } from '../../platform/toegang/index.ts';
import { type Besluitsignaal, nieuwBesluit, nieuweGebeurtenis } from './apischema.ts';
import { leesAlleDefinities } from './rekenregels.ts';
import { legBesluitVast, voegGebeurtenisToe } from './store.ts';

const kvkPad = z.object({ kvk: kvkVeld });
const vastgelegd = z.object({ vastgelegd: z.literal(true) }).meta({ id: 'Vastgelegd' });

interface Opties {
  readonly normset: string;
  /** What has to be made anew after an event, in the same transaction. */
  readonly naVastleggen: (trx: Transactie, organisatieIds: readonly number[]) => Promise<void>;
  /** The signals that run about a provider: evidence that is kept with a decision. */
  readonly lopendeSignalen: (db: Transactie['db'], organisatieId: number) => Promise<Besluitsignaal[]>;
}

/** Only who may write about all providers: a provider does not judge itself. */
const toegang: Toegangseis = { doelen: ['vroegsignalering'], recht: 'schrijven', bereik: 'zaak' };

/** Writing: a person decides on a trede, or reports something that happened. */
export const urgentieRoutes: FastifyPluginAsyncZod<Opties> = async (
  app,
  { normset, naVastleggen, lopendeSignalen },
) => {
  const zoek = async ({ db }: Database, kvk: string) => {
    const organisatie = await leesOrganisatie(db, kvk);
    if (!organisatie) throw new BakenFout('niet-gevonden', `KvK-nummer ${kvk} staat niet in het register.`);
    return organisatie;
  };

  app.post(
    '/aanbieders/:kvk/trede-besluiten',
    {
      config: { toegang, mens: true },
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
      const { naam, rol } = verzoek.vrager;
      const besluit = { ...verzoek.body, door: `${naam} (${MATRIX.rollen[rol].naam.toLowerCase()})` };
      await verzoek.metToegang(async (eigen) => {
        const organisatie = await zoek(eigen, verzoek.params.kvk);
        const signalen = await lopendeSignalen(eigen.db, organisatie.id);
        await legBesluitVast(eigen, organisatie, normset, { ...besluit, signalen });
      });
      return antwoord.code(201).send({ vastgelegd: true });
    },
  );

  app.post(
    '/aanbieders/:kvk/gebeurtenissen',
    {
      config: { toegang },
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
      const gebeurtenis = { ...verzoek.body, datum: datum(verzoek.body.datum) };
      if (gebeurtenis.datum > vandaag())
        throw new BakenFout('ongeldige-invoer', 'De datum ligt in de toekomst.', [
          { plek: 'datum', melding: `gevonden: ${gebeurtenis.datum}; verwacht: vandaag of eerder` },
        ]);
      await verzoek.metToegang(async (eigen) => {
        const organisatie = await zoek(eigen, verzoek.params.kvk);
        const { gebeurtenissoorten } = await leesAlleDefinities(eigen.db);
        if (!gebeurtenissoorten.some((s) => s.code === gebeurtenis.soort))
          throw new BakenFout('ongeldige-invoer', 'Deze soort gebeurtenis bestaat niet.', [
            { plek: 'soort', melding: `gevonden: ${gebeurtenis.soort}; verwacht: een code uit /definities` },
          ]);
        await inTransactie(eigen, async (trx) => {
          await voegGebeurtenisToe(trx.db, organisatie, gebeurtenis);
          await naVastleggen(trx, [organisatie.id]);
          await raiseStand(trx.db);
        });
      });
      return antwoord.code(201).send({ vastgelegd: true });
    },
  );
};
