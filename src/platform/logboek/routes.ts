import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Datum, datum, plusDagen } from '../../kernel/datum.ts';
import { eindeVanDag, vandaag } from '../klok.ts';
import type { Toegangseis } from '../toegang/index.ts';
import {
  beveiligingsgebeurtenissen,
  eigenInzage,
  logboekcontroles,
  periodeQuery,
  toegangslog,
  toegangslogQuery,
  zoekQuery,
} from './apischema.ts';
import { gebeurtenisVan } from './domain.ts';
import { isInOrde } from './store.ts';
import { schrijfCsv } from './uitvoer.ts';
import {
  type Logregel,
  leesControles,
  leesEigenInzage,
  leesToegangslog,
  leesVerder,
  telGebeurtenissen,
  type Zoekvraag,
} from './zoekstore.ts';

const tags = ['verantwoording'];
const voorAuditor: Toegangseis = { doelen: ['verantwoording'], recht: 'lezen', bereik: 'land' };
const voorEigen: Toegangseis = { doelen: ['verantwoording'], recht: 'lezen', bereik: 'eigen' };

/** So far back the security events go when nobody says otherwise. */
const DAGEN = 30;

interface Dagen {
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
}

const tussen = ({ van, tot }: Dagen): Pick<Zoekvraag, 'vanaf' | 'voor'> => ({
  vanaf: van ? eindeVanDag(plusDagen(datum(van), -1)) : undefined,
  voor: tot ? eindeVanDag(datum(tot)) : undefined,
});

function alsZoekvraag({ van, tot, organisatie, ...rest }: z.infer<typeof zoekQuery>): Zoekvraag {
  return { ...rest, ...tussen({ van, tot }), voorwerp: organisatie };
}

const bladzijde = ({ pagina, paginaGrootte }: { pagina: number; paginaGrootte: number }) => ({
  limiet: paginaGrootte,
  overslaan: (pagina - 1) * paginaGrootte,
});

/** Who saw what: for the auditor, for a provider about its own data, and what looks like an attack. */
export const logboekRoutes: FastifyPluginAsyncZod = async (app) => {
  const inWoorden = maakOmschrijver(app);
  const alsVermelding = (r: Logregel) => ({
    volgnummer: r.volgnummer,
    op: r.op.toISOString(),
    persoonId: r.persoon_id,
    persoonNaam: r.persoon_naam,
    machineclient: r.machineclient,
    rol: r.rol,
    partijNaam: r.partij_naam,
    handeling: r.handeling,
    omschrijving: inWoorden(r.handeling),
    soort: r.soort,
    doel: r.doel,
    uitkomst: r.uitkomst,
    voorwerp: r.voorwerp,
    pseudoniem: r.pseudoniem,
    status: r.status,
    toelichting: r.toelichting,
    verwerkingId: r.verwerking_id,
    traceId: r.trace_id,
  });

  app.get(
    '/toegangslog',
    {
      config: { toegang: voorAuditor },
      schema: {
        operationId: 'leesToegangslog',
        summary: 'Wie wat heeft gelezen of gedaan, het nieuwste eerst',
        tags,
        querystring: toegangslogQuery,
        response: { 200: toegangslog },
      },
    },
    async (verzoek) => {
      const { pagina, paginaGrootte, ...zoek } = verzoek.query;
      const { regels, ...telling } = await verzoek.metToegang(({ db }) =>
        leesToegangslog(db, alsZoekvraag(zoek), bladzijde({ pagina, paginaGrootte })),
      );
      return { ...telling, vermeldingen: regels.map(alsVermelding) };
    },
  );

  app.get(
    '/toegangslog/export',
    {
      config: { toegang: voorAuditor, grens: 'zwaar' },
      schema: {
        operationId: 'downloadToegangslog',
        summary: 'Hetzelfde als CSV, in zijn geheel',
        tags,
        querystring: zoekQuery,
        response: { 200: z.any().describe('CSV, UTF-8, met puntkomma') },
      },
    },
    async (verzoek, antwoord) => {
      const vraag = alsZoekvraag(verzoek.query);
      // Each piece is read by itself: a slow receiver holds no connection of the database.
      const stroom = schrijfCsv((na, limiet) => verzoek.metToegang(({ db }) => leesVerder(db, vraag, na, limiet)));
      antwoord.header('Content-Disposition', `attachment; filename="toegangslog-${vandaag()}.csv"`);
      return antwoord.type('text/csv; charset=utf-8').send(Readable.from(stroom));
    },
  );

  app.get(
    '/eigen-inzage',
    {
      config: { toegang: voorEigen },
      schema: {
        operationId: 'leesEigenInzage',
        summary: 'Wie naar de gegevens van uw organisatie keek, het nieuwste eerst',
        tags,
        querystring: periodeQuery,
        response: { 200: eigenInzage },
      },
    },
    async (verzoek) => {
      const { regels, ...telling } = await verzoek.metToegang(({ db }) =>
        leesEigenInzage(db, tussen(verzoek.query), bladzijde(verzoek.query)),
      );
      const inzagen = regels.map(({ op, partij_naam, ...rest }) => ({
        ...rest,
        op: op.toISOString(),
        partijNaam: partij_naam,
        omschrijving: inWoorden(rest.handeling),
      }));
      return { ...telling, inzagen };
    },
  );

  app.get(
    '/beveiligingsgebeurtenissen',
    {
      config: { toegang: voorAuditor },
      schema: {
        operationId: 'leesBeveiligingsgebeurtenissen',
        summary: 'Weigeringen, mislukte aanmeldingen en noodtoegang, met aantallen per dag',
        tags,
        querystring: periodeQuery,
        response: { 200: beveiligingsgebeurtenissen },
      },
    },
    async (verzoek) => {
      const tot: Datum = verzoek.query.tot ? datum(verzoek.query.tot) : vandaag();
      const van: Datum = verzoek.query.van ? datum(verzoek.query.van) : plusDagen(tot, 1 - DAGEN);
      const vraag = { ...tussen({ van, tot }), alleenGebeurtenissen: true };
      return verzoek.metToegang(async ({ db }) => {
        const perDag = await telGebeurtenissen(db, vraag);
        const { regels, ...telling } = await leesToegangslog(db, vraag, bladzijde(verzoek.query));
        const gebeurtenissen = regels.flatMap((regel) => {
          const gebeurtenis = gebeurtenisVan(regel);
          return gebeurtenis ? [{ ...alsVermelding(regel), gebeurtenis }] : [];
        });
        return { van, tot, perDag, ...telling, gebeurtenissen };
      });
    },
  );

  app.get(
    '/logboekcontroles',
    {
      config: { toegang: voorAuditor },
      schema: {
        operationId: 'leesLogboekcontroles',
        summary: 'De laatste controles van de ketens van het logboek',
        tags,
        response: { 200: logboekcontroles },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => ({
        inOrde: await isInOrde(db),
        controles: (await leesControles(db)).map(({ id: _, op, duur_ms, ...rest }) => ({
          ...rest,
          op: op.toISOString(),
          duurMs: duur_ms,
        })),
      })),
  );
};

/** An operation in the words of its own route; read when first asked, because all routes have to be there. */
function maakOmschrijver(app: FastifyInstance): (handeling: string) => string {
  let bekend: Map<string, string> | undefined;
  const lees = () => {
    const bewerkingen = Object.values(app.swagger().paths ?? {}).flatMap((pad) => Object.values(pad ?? {}));
    return new Map(
      (bewerkingen as { operationId?: string; summary?: string }[]).map(({ operationId = '', summary = '' }) => [
        operationId,
        summary,
      ]),
    );
  };
  return (handeling) => {
    bekend ??= lees();
    return bekend.get(handeling) ?? '';
  };
}
