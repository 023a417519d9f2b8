import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { planVlug } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { DOSSIERS_LEZEN, leesProcedures, maakBoek } from '../dossier/index.ts';
import { schrijfWerkagenda } from './agenda.ts';
import * as api from './apischema.ts';
import { STANDAARDVOORKEUR } from './domain.ts';
import {
  bewaarVoorkeur,
  leesAchterstanden,
  leesBerichten,
  leesTaken,
  leesTermijnen,
  leesVoorkeur,
  zetGelezen,
} from './werkstore.ts';

const tags = ['handelen'];
/** Everything here is of the one who asks: who may read cases may also say what was read, and how to be mailed. */

/** Notices are told to people; a system has none. */
function persoonVan({ vrager }: FastifyRequest): string {
  if (vrager.persoonId !== null) return vrager.persoonId;
  throw new BakenFout('verboden', 'Dit is er alleen voor mensen. Een koppeling krijgt geen berichten.');
}

/** Tasks, terms and notices of one person over all dossiers, and how that person is mailed. */
export const werkRoutes: FastifyPluginAsyncZod<{ readonly adres: string }> = async (app, { adres }) => {
  app.get(
    '/mijn-werk',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'leesMijnWerk',
        summary: 'Uw taken, termijnen en berichten uit alle dossiers; wat te laat is eerst',
        tags,
        querystring: api.werkQuery,
        response: { 200: api.mijnWerk },
      },
    },
    async (verzoek) => {
      const persoon = persoonVan(verzoek);
      const vandaag = datumInNederland(verzoek.begonnenOp);
      const oefening = verzoek.query.oefening === 'ja';
      return verzoek.metToegang(async ({ db }) => {
        await planVlug(db);
        const boek = maakBoek(await leesProcedures(db));
        const taken = (await leesTaken(db, vandaag, api.HOOGSTENS, oefening)).map(({ versie, nummer: _, ...rest }) => ({
          ...rest,
          procedureNaam: boek(rest.procedure, versie).naam,
          laat: rest.tot !== null && rest.tot < vandaag,
        }));
        const termijnen = (await leesTermijnen(db, vandaag, api.HOOGSTENS, oefening)).map(
          ({ versie, nummer: _, ...rest }) => {
            const procedure = boek(rest.procedure, versie);
            const { naam, bron } = procedure.termijnen[rest.code] ?? { naam: rest.code, bron: '' };
            return { ...rest, procedureNaam: procedure.naam, naam, bron, laat: rest.tot < vandaag };
          },
        );
        const eigen = new Set([
          ...taken.map(({ dossierId, taak }) => `taak ${dossierId} ${taak} 0`),
          ...termijnen.map(({ dossierId, code, ronde }) => `termijn ${dossierId} ${code} ${ronde}`),
        ]);
        // What is one's own is left out after, so more is asked than is shown.
        const elders = (await leesAchterstanden(db, vandaag, 3 * api.HOOGSTENS, oefening))
          .filter(({ wat, dossierId, code, ronde }) => !eigen.has(`${wat} ${dossierId} ${code} ${ronde}`))
          .slice(0, api.HOOGSTENS)
          .map(({ versie, voor, naam, ...rest }) => {
            const { naam: procedureNaam, rollen, termijnen: regels } = boek(rest.procedure, versie);
            const wie = voor === null ? null : (rollen[voor]?.naam ?? voor);
            return { ...rest, procedureNaam, naam: naam ?? regels[rest.code]?.naam ?? rest.code, wie };
          });
        const berichten = await leesBerichten(db, api.HOOGSTENS);
        return {
          vandaag,
          taken,
          termijnen,
          elders,
          berichten: berichten.map((bericht) => ({ ...bericht, op: bericht.op.toISOString() })),
          aantallen: {
            taken: taken.length,
            termijnen: termijnen.length,
            laat: [...taken, ...termijnen].filter(({ laat }) => laat).length,
            // They come first, and of more than so many it is not said how many.
            ongelezen: berichten.filter(({ gelezen }) => !gelezen).length,
          },
          hoogstens: api.HOOGSTENS,
          voorkeur: (await leesVoorkeur(db, persoon)) ?? STANDAARDVOORKEUR,
        };
      });
    },
  );

  app.post(
    '/mijn-werk/berichten/gelezen',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'zetBerichtenGelezen',
        summary: 'Zet uw berichten op gelezen: enkele, of alles tot een moment',
        tags,
        body: api.gelezen,
        response: { 200: api.aantalGelezen },
      },
    },
    async (verzoek) => {
      persoonVan(verzoek);
      const welke = 'ids' in verzoek.body ? verzoek.body : { tot: new Date(verzoek.body.tot) };
      return verzoek.metToegang(async ({ db }) => ({ gelezen: await zetGelezen(db, welke, verzoek.begonnenOp) }));
    },
  );

  app.get(
    '/mijn-werk/voorkeur',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'leesBerichtvoorkeur',
        summary: 'Hoe u mail krijgt over uw dossiers',
        tags,
        response: { 200: api.voorkeur },
      },
    },
    async (verzoek) => {
      const persoon = persoonVan(verzoek);
      return verzoek.metToegang(async ({ db }) => ({
        mail: (await leesVoorkeur(db, persoon)) ?? STANDAARDVOORKEUR,
      }));
    },
  );

  app.put(
    '/mijn-werk/voorkeur',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'bewaarBerichtvoorkeur',
        summary: 'Kiest hoe u mail krijgt: direct, één keer per dag of nooit',
        tags,
        body: api.voorkeur,
        response: { 200: api.voorkeur },
      },
    },
    async (verzoek) => {
      const persoon = persoonVan(verzoek);
      await verzoek.metToegang(({ db }) => bewaarVoorkeur(db, persoon, verzoek.body.mail));
      return verzoek.body;
    },
  );

  app.get(
    '/mijn-werk/agenda.ics',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'maakWerkagenda',
        summary: 'Uw taken en termijnen als agendabestand',
        tags,
        response: { 200: z.any().describe('iCalendar (RFC 5545)') },
      },
    },
    async (verzoek, antwoord) => {
      persoonVan(verzoek);
      const vandaag = datumInNederland(verzoek.begonnenOp);
      const punten = await verzoek.metToegang(async ({ db }) => {
        const boek = maakBoek(await leesProcedures(db));
        const taken = await leesTaken(db, vandaag, api.HOOGSTENS);
        const termijnen = await leesTermijnen(db, vandaag, api.HOOGSTENS);
        return [
          ...taken.flatMap(({ tot, taak, nummer, ...rest }) =>
            tot === null ? [] : [{ ...rest, wat: `taak-${taak}`, dag: datum(tot), verzet: nummer }],
          ),
          ...termijnen.map(({ code, ronde, tot, nummer, procedure, versie, ...rest }) => ({
            ...rest,
            wat: `termijn-${code}-${ronde}`,
            naam: boek(procedure, versie).termijnen[code]?.naam ?? code,
            dag: datum(tot),
            verzet: nummer,
          })),
        ];
      });
      antwoord.header('Content-Disposition', 'attachment; filename="mijn-werk.ics"');
      return antwoord.type('text/calendar; charset=utf-8').send(schrijfWerkagenda(punten, adres, verzoek.begonnenOp));
    },
  );
};
