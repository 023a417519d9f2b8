import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database, Transactie } from '../../platform/database/index.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import {
  DOSSIERS_LEZEN,
  DOSSIERS_SCHRIJVEN,
  type Dossiers,
  daderVan,
  type Procedure,
  type Stand,
} from '../dossier/index.ts';
import * as api from './apischema.ts';
import * as overleg from './overleg.ts';
import { leesWerk, type Wie } from './overlegwerk.ts';
import { leesTijd, schrijfUitnodiging } from './uitnodiging.ts';
import * as vervolg from './vervolg.ts';

const tags = ['handelen'];
const vaststellen: Toegangseis = { doelen: ['vroegsignalering'], recht: 'schrijven', bereik: 'land' };

interface Opties {
  readonly dossiers: Dossiers;
  readonly normset: string;
  readonly adres: string;
  /** The address that mail comes from. */
  readonly afzender: string | undefined;
  readonly naVastleggen: (trx: Transactie, organisatieIds: readonly number[]) => Promise<void>;
}

/** Who calls a meeting: the party that leads it. */
const leidersnaam = ({ deelnemers }: Stand, { opent }: Procedure): string =>
  deelnemers.find(({ rol }) => rol === opent.rol)?.naam ?? '';

/** One meeting: agenda, findings, report, calendar file, and what a finding becomes. */
export const overlegRoutes: FastifyPluginAsyncZod<Opties> = async (app, opties) => {
  const { dossiers, normset, adres, afzender, naVastleggen } = opties;
  const omgeving = { dossiers, normset, naVastleggen };
  const wie = (verzoek: FastifyRequest): Wie => ({ dader: daderVan(verzoek.vrager), nu: verzoek.begonnenOp });
  /** Does something in a meeting, and answers how the meeting stands then. */
  const doe = (
    verzoek: FastifyRequest,
    werk: (eigen: Database, id: number, wie: Wie) => Promise<unknown> = async () => undefined,
  ) =>
    verzoek.metToegang(async (eigen) => {
      const { id } = verzoek.params as { readonly id: number };
      await werk(eigen, id, wie(verzoek));
      return overleg.leesOverleg(eigen, omgeving, id, wie(verzoek));
    });

  app.get(
    '/overleggen/:id',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'leesOverleg',
        summary: 'Agenda, voorbereiding, bevindingen en verslag van een gesprek of overleg',
        tags,
        params: api.idPad,
        response: { 200: api.overleg },
      },
    },
    async (verzoek) => doe(verzoek),
  );

  app.put(
    '/overleggen/:id/agendapunten/:punt',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN },
      schema: {
        operationId: 'bewaarAgendapunt',
        summary: 'Zet een punt op de agenda, wijzigt het of haalt het eraf',
        tags,
        params: api.puntPad,
        body: api.puntWijziging,
        response: { 200: api.overleg },
      },
    },
    async (verzoek) =>
      doe(verzoek, (eigen, id, door) =>
        overleg.bewaarPunt(eigen, omgeving, id, { id: verzoek.params.punt, ...verzoek.body }, door),
      ),
  );

  app.put(
    '/overleggen/:id/bevindingen/:punt',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN },
      schema: {
        operationId: 'bewaarBevinding',
        summary: 'Bewaart wat bij een agendapunt is besproken; weigert als iemand anders dat intussen veranderde',
        tags,
        params: api.puntPad,
        body: api.bevinding,
        response: { 200: z.object({ nummer: z.int() }).meta({ id: 'BevindingBewaard' }) },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const { id, punt } = verzoek.params;
        return { nummer: await overleg.bewaarBevinding(eigen, omgeving, id, { punt, ...verzoek.body }, wie(verzoek)) };
      }),
  );

  app.post(
    '/overleggen/:id/voorbereiding',
    {
      config: { toegang: vaststellen },
      schema: {
        operationId: 'bereidGesprekVoor',
        summary: 'Bereidt een accountgesprek voor: wat veranderde sinds het vorige gesprek, en een agenda daaruit',
        tags,
        params: api.idPad,
        body: api.sleutelAlleen,
        response: { 200: api.overleg },
      },
    },
    async (verzoek) =>
      doe(verzoek, (eigen, id, door) => overleg.bereidVoor(eigen, omgeving, id, verzoek.body.sleutel, door)),
  );

  app.post(
    '/overleggen/:id/verslag',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN },
      schema: {
        operationId: 'maakVerslag',
        summary: 'Maakt het verslag uit de agenda, de bevindingen en de afspraken, voor alle deelnemers',
        tags,
        params: api.idPad,
        body: api.sleutelAlleen,
        response: { 200: api.overleg },
      },
    },
    async (verzoek) =>
      doe(verzoek, (eigen, id, door) => overleg.maakVerslag(eigen, omgeving, id, verzoek.body.sleutel, door)),
  );

  app.post(
    '/overleggen/:id/gebeurtenissen',
    {
      config: { toegang: vaststellen },
      schema: {
        operationId: 'maakVanBevindingGebeurtenis',
        summary: 'Legt een bevinding vast als gebeurtenis bij de aanbieder; normen en signaalregels rekenen ermee',
        tags,
        params: api.idPad,
        body: api.feit,
        response: { 200: api.overleg },
      },
    },
    async (verzoek) => doe(verzoek, (eigen, id, door) => vervolg.legFeitVast(eigen, omgeving, id, verzoek.body, door)),
  );

  app.post(
    '/overleggen/:id/signalen',
    {
      config: { toegang: vaststellen },
      schema: {
        operationId: 'koppelBevindingAanSignaal',
        summary: 'Koppelt het gesprek aan een signaal, aan beide kanten zichtbaar',
        tags,
        params: api.idPad,
        body: api.koppeling,
        response: { 200: api.overleg },
      },
    },
    async (verzoek) =>
      doe(verzoek, (eigen, id, door) => vervolg.koppelSignaal(eigen, omgeving, id, verzoek.body, door)),
  );

  app.get(
    '/overleggen/:id/uitnodiging.ics',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'maakUitnodiging',
        summary: 'Het gesprek of overleg als agendabestand',
        tags,
        params: api.idPad,
        response: { 200: z.any().describe('iCalendar (RFC 5545)') },
      },
    },
    async (verzoek, antwoord) => {
      const { id, kenmerk, stand, procedure } = await verzoek.metToegang((eigen) =>
        leesWerk(eigen, dossiers, verzoek.params.id),
      );
      const { datum: dag, tijd, duur, plaats, aanleiding } = stand.velden;
      if (typeof dag !== 'string') throw new BakenFout('conflict', 'Dit overleg heeft nog geen datum.');
      const tekst = schrijfUitnodiging(
        {
          kenmerk,
          titel: stand.titel,
          dag: datum(dag),
          tijd: typeof tijd === 'string' ? leesTijd(tijd) : null,
          minuten: typeof duur === 'number' && duur > 0 ? duur : 60,
          plaats: typeof plaats === 'string' ? plaats : '',
          uitleg: typeof aanleiding === 'string' ? aanleiding : '',
          bladzijde: `${adres}/dossiers/${id}`,
          verzet: stand.nummer,
          stand: stand.toestand === 'vervallen' ? 'vervallen' : stand.toestand === 'gepland' ? 'voorlopig' : 'vast',
          organisator: afzender === undefined ? null : { naam: leidersnaam(stand, procedure), adres: afzender },
        },
        verzoek.begonnenOp,
      );
      antwoord.header('Content-Disposition', `attachment; filename="${kenmerk}.ics"`);
      return antwoord.type('text/calendar; charset=utf-8').send(tekst);
    },
  );
};
