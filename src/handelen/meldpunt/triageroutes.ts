import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { knip } from '../../kernel/tekst.ts';
import { datumInNederland, vandaag } from '../../platform/klok.ts';
import { rang, rechtVan, type Toegangseis } from '../../platform/toegang/index.ts';
import {
  DOSSIERS_LEZEN,
  DOSSIERS_SCHRIJVEN,
  type Dossiers,
  daderVan,
  geldendeProcedure,
  leesProcedures,
  rollenVan,
  type Werkdossier,
  zoekPartijen,
} from '../dossier/index.ts';
import * as api from './apischema.ts';
import { leesInbox, type Meldingrij, telInbox } from './leesstore.ts';
import { CODE_MELDING, ROL } from './namen.ts';
import { MELDING } from './procedure.ts';
import { maakSignaal } from './signaal.ts';
import * as store from './store.ts';
import { deel, koppelAanbieder, leesDubbelen, leesExtra, telDubbelenBij, voegSamen, zetDoor } from './triage.ts';

const tags = ['handelen'];
/** The inbox is of who watches over everything; which reports that are, the dossiers decide. */
const inbox: Toegangseis = { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'land' };
const [HOOGSTENS_REGELS, HOOGSTENS_PARTIJEN, BEGIN] = [200, 20, 220];

const alsAanbieder = ({ kvk, aanbieder }: Meldingrij) => (kvk && aanbieder ? { kvk, naam: aanbieder } : null);
const gedaan = ({ id, stand }: Werkdossier) => ({ id, toestand: stand.toestand });
const magSignaleren = ({ vrager }: FastifyRequest): boolean =>
  rechtVan(vrager.rol, ['vroegsignalering'], ['iedereen']) >= rang('schrijven');

/** The inbox of the meldpunt, and what it does with a report beyond the steps of its procedure. */
export const triageRoutes: FastifyPluginAsyncZod<{ readonly dossiers: Dossiers }> = async (app, { dossiers }) => {
  const wieVan = (verzoek: FastifyRequest, sleutel: string) => ({
    dader: daderVan(verzoek.vrager),
    nu: verzoek.begonnenOp,
    sleutel,
  });

  app.get(
    '/meldingen',
    {
      config: { toegang: inbox },
      schema: {
        operationId: 'leesMeldingen',
        summary: 'De meldingen die u mag zien: wat nu aandacht vraagt eerst',
        tags,
        querystring: api.inboxvraag,
        response: { 200: api.meldinbox },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const op = vandaag();
        const gevonden = await leesInbox(eigen.db, { ...verzoek.query, hoogstens: HOOGSTENS_REGELS + 1, vandaag: op });
        const rijen = gevonden.slice(0, HOOGSTENS_REGELS);
        const regels = geldendeProcedure(await leesProcedures(eigen.db, CODE_MELDING), op) ?? MELDING;
        const dubbel = await telDubbelenBij(eigen, rijen);
        return {
          meldingen: rijen.map((rij) => ({
            id: rij.id,
            kenmerk: rij.kenmerk,
            titel: rij.titel,
            toestand: rij.toestand,
            toestandNaam: regels.toestanden[rij.toestand]?.naam ?? rij.toestand,
            melder: rij.melder,
            urgentie: rij.urgentie,
            voorrang: rij.voorrang,
            over: rij.over,
            begin: knip(rij.tekst, BEGIN),
            tips: rij.tips,
            aanbieder: alsAanbieder(rij),
            ontvangenOp: rij.ontvangen_op.toISOString(),
            termijn: rij.termijn,
            eigenaar: rij.eigenaar_naam,
            antwoordOp: rij.antwoord_op?.toISOString() ?? null,
            dubbel: dubbel.get(rij.id) ?? null,
            gesloten: rij.gesloten_op !== null,
          })),
          aantallen: await telInbox(eigen.db),
          meer: gevonden.length > HOOGSTENS_REGELS,
        };
      }),
  );

  app.get(
    '/meldingen/:id',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'leesMelding',
        summary: 'Wat er bij het dossier van een melding hoort: contact, berichten, dubbele meldingen',
        tags,
        params: api.idPad,
        response: { 200: api.melding },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const { id } = verzoek.params;
        const { rij, melder, doorzettingen, berichten, vastgelegd, regels } = await leesExtra(eigen, id);
        const { stand, procedure } = await dossiers.lees(eigen, id);
        const dag = datum(datumInNederland(verzoek.begonnenOp));
        const rollen = rollenVan(stand, procedure, daderVan(verzoek.vrager), dag);
        const kijktMee = stand.deelnemers.find(({ rol, tot }) => rol === ROL.meekijker && (tot === null || tot >= dag));
        return {
          id,
          kenmerk: rij.kenmerk,
          toestand: rij.toestand,
          melder: rij.melder,
          urgentie: rij.urgentie,
          voorrang: rij.voorrang,
          over: rij.over,
          tekst: rij.tekst,
          tips: rollen.has(ROL.doorgezetNaar) ? [] : rij.tips,
          regels,
          aanbieder: alsAanbieder(rij),
          ontvangenOp: rij.ontvangen_op.toISOString(),
          antwoordOp: rij.antwoord_op?.toISOString() ?? null,
          contact: melder,
          doorzettingen: doorzettingen.map((een) => ({ ...een })),
          vastgelegd: vastgelegd.map(({ op, signalen, ...rest }) => ({
            ...{ ...rest, op: op.toISOString(), signalen: [...signalen] },
          })),
          gedeeldSinds: kijktMee?.van ?? null,
          berichten: berichten.map(({ op, ...rest }) => ({ ...rest, op: op.toISOString() })),
          dubbelen: (await leesDubbelen(eigen, rij)).map(({ ander, ...waarom }) => ({
            id: ander.id,
            kenmerk: ander.kenmerk,
            titel: ander.titel,
            toestandNaam: procedure.toestanden[ander.toestand]?.naam ?? ander.toestand,
            ontvangenOp: ander.ontvangen_op.toISOString(),
            ...waarom,
          })),
          mag: {
            leiden: rollen.has(ROL.meldpunt),
            signaal: rollen.has(ROL.meekijker) && magSignaleren(verzoek),
            naam: rollen.has(ROL.meldpunt) && (await store.magDoorgeven(eigen.db, id)),
          },
        };
      }),
  );

  app.get(
    '/doorzetpartijen',
    {
      config: { toegang: inbox },
      schema: {
        operationId: 'leesDoorzetpartijen',
        summary: 'Organisaties die een melding kunnen overnemen',
        tags,
        querystring: api.partijvraag,
        response: { 200: api.partijlijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const soorten = MELDING.rollen[ROL.doorgezetNaar]?.partijen ?? [];
        return { partijen: await zoekPartijen(db, soorten, verzoek.query.zoek, HOOGSTENS_PARTIJEN) };
      }),
  );

  app.post(
    '/meldingen/:id/aanbieder',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN, mens: true },
      schema: {
        operationId: 'koppelAanbiederAanMelding',
        summary: 'Zegt over welke aanbieder een melding gaat',
        tags,
        params: api.idPad,
        body: api.aanbiederkeuze,
        response: { 200: api.gedaan },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const { kvk, sleutel } = verzoek.body;
        return gedaan(await koppelAanbieder(eigen, dossiers, verzoek.params.id, kvk, wieVan(verzoek, sleutel)));
      }),
  );

  app.post(
    '/meldingen/:id/doorzetting',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN, mens: true },
      schema: {
        operationId: 'zetMeldingDoor',
        summary: 'Geeft een melding aan een andere organisatie, met of zonder de naam van de melder',
        tags,
        params: api.idPad,
        body: api.doorzetting,
        response: { 200: api.gedaan },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const { sleutel, ...wens } = verzoek.body;
        return gedaan(await zetDoor(eigen, dossiers, verzoek.params.id, wens, wieVan(verzoek, sleutel)));
      }),
  );

  app.post(
    '/meldingen/:id/samenvoeging',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN, mens: true },
      schema: {
        operationId: 'voegMeldingSamen',
        summary: 'Laat een melding verdergaan in een andere over hetzelfde',
        tags,
        params: api.idPad,
        body: api.samenvoeging,
        response: { 200: api.gedaan },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const { sleutel, ...wens } = verzoek.body;
        return gedaan(await voegSamen(eigen, dossiers, verzoek.params.id, wens, wieVan(verzoek, sleutel)));
      }),
  );

  app.post(
    '/meldingen/:id/deling',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN, mens: true },
      schema: {
        operationId: 'deelMelding',
        summary: 'Laat de analist meekijken, zonder de naam van de melder, en vraagt of het een signaal is',
        tags,
        params: api.idPad,
        body: api.deling,
        response: { 200: api.gedaan },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const { vraag, sleutel } = verzoek.body;
        return gedaan(await deel(eigen, dossiers, verzoek.params.id, vraag, wieVan(verzoek, sleutel)));
      }),
  );

  app.post(
    '/meldingen/:id/signaal',
    {
      config: { toegang: DOSSIERS_SCHRIJVEN, mens: true },
      schema: {
        operationId: 'maakSignaalVanMelding',
        summary: 'Maakt van een melding een gebeurtenis die de signaalregels zien, en vraagt de trede te bekijken',
        tags,
        params: api.idPad,
        body: api.signaalwens,
        response: { 200: api.signaaluitkomst },
      },
    },
    async (verzoek) => {
      if (!magSignaleren(verzoek))
        throw new BakenFout('verboden', 'Een signaal maakt de analist. Deel de melding met hem.');
      return verzoek.metToegang(async (eigen) => {
        const { sleutel, ...wens } = verzoek.body;
        const { signalen } = await maakSignaal(eigen, dossiers, verzoek.params.id, wens, wieVan(verzoek, sleutel));
        return { signalen: signalen.map((s) => ({ ...s })) };
      });
    },
  );
};
