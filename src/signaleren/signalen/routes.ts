import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { leesOrganisatie } from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { bekendOpQuery, dagVanVraag } from '../../platform/http/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { MATRIX, rang, rechtVan, type Toegangseis } from '../../platform/toegang/index.ts';
import * as vorm from './apischema.ts';
import { bestaatNiet, leesDetail } from './detail.ts';
import { alsRij, leesGevolgd, maakLijst } from './inbox.ts';
import { magAntwoorden } from './inboxstore.ts';
import { geldtVandaag, leesKapotteRegels } from './kapot.ts';
import { ERNSTEN } from './namen.ts';
import type { Handeling } from './opvolgen.ts';
import * as store from './opvolgstore.ts';

const lezen: Toegangseis = { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'lijst' };
const volgen: Toegangseis = { doelen: ['vroegsignalering'], recht: 'schrijven', bereik: 'land' };
const antwoorden: Toegangseis = { doelen: ['aanlevering'], recht: 'schrijven', bereik: 'eigen' };
const tags = ['signaleren'];

interface Opties {
  /** For what nobody sees in their own name: who follows signals up. */
  readonly database: Database;
}

const magOpvolgen = ({ vrager }: FastifyRequest): boolean =>
  rechtVan(vrager.rol, ['vroegsignalering'], ['iedereen']) >= rang('schrijven');

/** Acts are about now: who looks at the past sees another picture. Throws `conflict`. */
function weigerVerleden(op: Datum): void {
  if (op < vandaag())
    throw new BakenFout(
      'conflict',
      `U kijkt naar wat bekend was op ${op}. Ga terug naar vandaag om iets met een signaal te doen.`,
    );
}

/** The signals: the list, one of them, and what people do with them. */
export const signaalRoutes: FastifyPluginAsyncZod<Opties> = async (app, { database }) => {
  app.get(
    '/signalen',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesSignalen',
        summary: 'Signalen over aanbieders, gemeenten en regio’s, met wat ermee is gedaan',
        tags,
        querystring: vorm.lijstQuery,
        response: { 200: vorm.signaallijst },
      },
    },
    async (verzoek) => {
      const bekendOp = dagVanVraag(verzoek.query);
      const [gevolgd, kapotteRegels] = await verzoek.metToegang(async ({ db }) => [
        await leesGevolgd(db, bekendOp),
        await leesKapotteRegels(db, bekendOp, geldtVandaag),
      ]);
      return {
        bekendOp,
        verleden: bekendOp < vandaag(),
        magOpvolgen: magOpvolgen(verzoek),
        ...maakLijst(gevolgd, verzoek.query, bekendOp, verzoek.vrager.persoonId),
        kapotteRegels,
      };
    },
  );

  app.get(
    '/signalen/:id',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesSignaal',
        summary: 'Eén signaal: bewijs per moment, eerdere signalen en wat mensen ermee deden',
        tags,
        params: vorm.idPad,
        querystring: bekendOpQuery,
        response: { 200: vorm.signaaldetail },
      },
    },
    async (verzoek) => {
      const bekendOp = dagVanVraag(verzoek.query);
      const detail = await verzoek.metToegang(({ db }) => leesDetail(db, verzoek.params.id, bekendOp));
      return { bekendOp, verleden: bekendOp < vandaag(), magOpvolgen: magOpvolgen(verzoek), ...detail };
    },
  );

  const voerUit = async (
    verzoek: FastifyRequest,
    query: z.infer<typeof bekendOpQuery>,
    wat: { signalen: { id: number; revisie: number }[]; sleutel: string; handeling: Handeling },
  ) => {
    weigerVerleden(dagVanVraag(query));
    const eigenaar = await nieuweEigenaar(database, wat.handeling);
    const { naam, rol, persoonId } = verzoek.vrager;
    const door = { persoonId, naam: `${naam} (${MATRIX.rollen[rol].naam.toLowerCase()})` };
    return {
      signalen: await verzoek.metToegang((eigen) => store.volgOp(eigen, { ...wat, eigenaar, door, dag: vandaag() })),
    };
  };

  app.post(
    '/signalen/:id/opvolging',
    {
      config: { toegang: volgen, mens: true },
      schema: {
        operationId: 'volgSignaalOp',
        summary: 'Doet iets met een signaal: toewijzen, sluimeren, samenvoegen, beoordelen, koppelen of herstellen',
        tags,
        params: vorm.idPad,
        querystring: bekendOpQuery,
        body: vorm.nieuweOpvolging,
        response: { 200: vorm.opgevolgd },
      },
    },
    async (verzoek) => {
      const { revisie, sleutel, handeling } = verzoek.body;
      const { id } = verzoek.params;
      const [bestaat] = await verzoek.metToegang(({ db }) => leesGevolgd(db, vandaag(), { ids: [id] }));
      if (!bestaat) throw bestaatNiet(id);
      return voerUit(verzoek, verzoek.query, { signalen: [{ id, revisie }], sleutel, handeling });
    },
  );

  app.post(
    '/signalen/opvolging',
    {
      config: { toegang: volgen, mens: true },
      schema: {
        operationId: 'volgSignalenOp',
        summary: 'Doet hetzelfde met meer signalen tegelijk: met alle, of met geen',
        tags,
        querystring: bekendOpQuery,
        body: vorm.nieuweBulkopvolging,
        response: { 200: vorm.opgevolgd },
      },
    },
    async (verzoek) => voerUit(verzoek, verzoek.query, verzoek.body),
  );

  app.post(
    '/signalen/:id/antwoord',
    {
      config: { toegang: antwoorden, mens: true },
      schema: {
        operationId: 'beantwoordSignaal',
        summary: 'De aanbieder, gemeente of regio antwoordt op een signaal over zichzelf',
        tags,
        params: vorm.idPad,
        querystring: bekendOpQuery,
        body: vorm.nieuwAntwoord,
        response: { 200: vorm.opgevolgd },
      },
    },
    async (verzoek) => {
      weigerVerleden(dagVanVraag(verzoek.query));
      const { id } = verzoek.params;
      const { naam, partijNaam, persoonId } = verzoek.vrager;
      const door = { persoonId, naam: `${naam} (${partijNaam})` };
      const signalen = await verzoek.metToegang(async (eigen) => {
        const [bestaat] = await leesGevolgd(eigen.db, vandaag(), { ids: [id] });
        if (!bestaat) throw bestaatNiet(id);
        if (!(await magAntwoorden(eigen.db, id)))
          throw new BakenFout('verboden', 'Alleen wie levert voor deze aanbieder of dit gebied kan antwoorden.');
        return store.beantwoord(eigen, id, { ...verzoek.body, door, dag: vandaag() });
      });
      return { signalen };
    },
  );

  app.get(
    '/signaalbehandelaars',
    {
      config: { toegang: volgen },
      schema: {
        operationId: 'leesSignaalbehandelaars',
        summary: 'Mensen aan wie een signaal kan worden toegewezen, met hun open signalen',
        tags,
        response: { 200: vorm.behandelaars },
      },
    },
    async (verzoek) => {
      const mensen = await store.leesBehandelaars(database);
      const gevolgd = await verzoek.metToegang(({ db }) => leesGevolgd(db, vandaag()));
      const open = gevolgd.map((een) => alsRij(een, vandaag())).filter(({ status }) => status === 'open');
      return {
        behandelaars: mensen.map(({ id, naam }) => ({
          id,
          naam,
          ik: id === verzoek.vrager.persoonId,
          open: open.filter(({ eigenaar }) => eigenaar?.id === id).length,
        })),
      };
    },
  );

  app.get(
    '/aanbieders/:kvk/signalen',
    {
      config: { toegang: { ...lezen, bereik: 'zaak' }, perStand: true },
      schema: {
        operationId: 'leesAanbiedersignalen',
        summary: 'De lopende signalen van één aanbieder, als bewijs naast de normen',
        tags,
        params: vorm.kvkPad,
        querystring: bekendOpQuery,
        response: { 200: vorm.aanbiedersignalen },
      },
    },
    async (verzoek) => {
      const bekendOp = dagVanVraag(verzoek.query);
      const { kvk } = verzoek.params;
      const gevolgd = await verzoek.metToegang(async ({ db }) => {
        const organisatie = await leesOrganisatie(db, kvk);
        if (!organisatie) throw new BakenFout('niet-gevonden', `KvK-nummer ${kvk} staat niet in het register.`);
        return leesGevolgd(db, bekendOp, { organisatieId: organisatie.id });
      });
      const loopt = gevolgd
        .filter(({ rij }) => rij.einde === null && !rij.vervallen)
        .map((een) => alsRij(een, bekendOp));
      return {
        bekendOp,
        lopend: loopt.sort((a, b) => ERNSTEN.indexOf(b.ernst) - ERNSTEN.indexOf(a.ernst) || a.id - b.id),
        eerder: gevolgd.length - loopt.length,
      };
    },
  );
};

/** Throws `ongeldige-invoer` when somebody is named who follows no signals up. */
async function nieuweEigenaar(database: Database, handeling: Handeling): Promise<store.Behandelaar | null> {
  if (handeling.soort !== 'toegewezen' || handeling.eigenaar === null) return null;
  const gekozen = (await store.leesBehandelaars(database)).find(({ id }) => id === handeling.eigenaar);
  if (gekozen) return gekozen;
  throw new BakenFout('ongeldige-invoer', 'Aan deze persoon kan een signaal niet worden toegewezen.', [
    { plek: 'handeling/eigenaar', melding: 'verwacht: iemand uit /signaalbehandelaars' },
  ]);
}
