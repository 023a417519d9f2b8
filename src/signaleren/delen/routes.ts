import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { kvkVeld, schrijfOp } from '../../platform/http/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import type { Logboek, Vermelding } from '../../platform/logboek/index.ts';
import type { Post } from '../../platform/post/index.ts';
import { kanPartijZijn, SOORTEN_PARTIJ, type Toegangseis } from '../../platform/toegang/index.ts';
import type { Onderdeel } from '../overzicht/index.ts';
import { meldNood } from './aankondigen.ts';
import { nieuweDeling, nieuweNoodtoegang, nieuwOordeel, partijLijst, verleningLijst } from './apischema.ts';
import { noodtoegang, toetsDeling, toetsNoodtoegang } from './domain.ts';
import * as store from './store.ts';

const kvkPad = z.object({ kvk: kvkVeld });
const idVeld = z.coerce.number().int().min(1).max(2_147_483_647);
const gelukt = z.object({ id: z.int() }).meta({ id: 'Verleend' });
const HOOGSTENS = 200;
const tags = ['signaleren'];

const lezen: Toegangseis = { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'zaak' };
const schrijven: Toegangseis = { doelen: ['vroegsignalering'], recht: 'schrijven', bereik: 'zaak' };
const nood: Toegangseis = { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'nood' };
const toezien: Toegangseis = { doelen: ['verantwoording'], recht: 'lezen', bereik: 'lijst' };
const oordelen: Toegangseis = { doelen: ['verantwoording'], recht: 'schrijven', bereik: 'lijst' };

export interface Deelopties {
  /** For what the one who asks may not do itself: taking access in an emergency, and telling others of it. */
  readonly database: Database;
  readonly logboek: Logboek;
  readonly post: Post;
  readonly normset: string;
}

function alsAntwoord(rij: store.Verleningrij, nu: Date) {
  return {
    id: rij.id,
    soort: rij.soort,
    kvk: rij.kvk,
    aanbieder: rij.organisatie_naam,
    partij: rij.partij_naam,
    partijSoort: rij.partij_soort,
    persoon: rij.persoon_naam,
    onderdelen: rij.onderdelen as Onderdeel[],
    van: rij.van.toISOString(),
    tot: rij.tot.toISOString(),
    reden: rij.reden,
    ingetrokkenOp: rij.ingetrokken_op?.toISOString() ?? null,
    loopt: rij.ingetrokken_op === null && rij.tot > nu,
    beoordeling: rij.beoordeling,
    beoordeeldOp: rij.beoordeeld_op?.toISOString() ?? null,
    beoordelingToelichting: rij.beoordeling_toelichting,
  };
}

/** Who else may see the case of a provider: shared until a date, or taken in an emergency and looked at afterwards. */
export const delenRoutes: FastifyPluginAsyncZod<Deelopties> = async (app, { database, logboek, post, normset }) => {
  /** In the log before it holds: the transaction only ends when this was written. */
  const noteer = (
    verzoek: FastifyRequest,
    organisatieId: number,
    wat: Pick<Vermelding, 'handeling' | 'toelichting'> & Partial<Vermelding>,
  ) => {
    const { kvk } = verzoek.params as { kvk?: string };
    return schrijfOp(logboek, verzoek, {
      soort: 'wijzigen',
      voorwerp: kvk,
      organisatieId,
      doel: 'vroegsignalering',
      ...wat,
    });
  };

  app.get(
    '/aanbieders/:kvk/verleningen',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesVerleningen',
        summary: 'Wie toegang kreeg tot de zaak van een aanbieder',
        tags,
        params: kvkPad,
        response: { 200: verleningLijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const { id } = await store.vindOrganisatie(db, verzoek.params.kvk);
        const rijen = await store.leesVerleningen(db, id);
        return { verleningen: rijen.map((rij) => alsAntwoord(rij, verzoek.begonnenOp)) };
      }),
  );

  app.post(
    '/aanbieders/:kvk/verleningen',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'deelAanbieder',
        summary: 'Deelt de zaak van een aanbieder met een partij of één persoon, tot een datum',
        tags,
        params: kvkPad,
        body: nieuweDeling,
        response: { 201: gelukt },
      },
    },
    async (verzoek, antwoord) => {
      const { partijId, email, onderdelen, reden } = verzoek.body;
      const wens = { onderdelen: [...new Set(onderdelen)], tot: eindeVanDag(datum(verzoek.body.tot)) };
      const soort = email === undefined ? 'deling' : 'persoonlijk';
      const persoon = email === undefined ? null : await store.vindPersoon(database, email, partijId);
      if (persoon === undefined)
        throw new BakenFout('ongeldige-invoer', 'Deze persoon werkt niet bij die partij in Baken.', [
          { plek: 'email', melding: 'verwacht het e-mailadres van iemand die bij deze partij kan inloggen' },
        ]);
      const id = await verzoek.metToegang(async ({ db }) => {
        const organisatie = await store.vindOrganisatie(db, verzoek.params.kvk);
        const trede = await store.leesTrede(db, organisatie.id, normset);
        const { soort: kant, naam } = await store.leesPartij(db, partijId);
        const partij = { soort: kant, kanPartijZijn: kanPartijZijn(kant) };
        toetsDeling(soort, wens, { trede, partij, nu: verzoek.begonnenOp });
        const door = verzoek.vrager.persoonId;
        const nieuw: store.NieuweVerlening = {
          ...wens,
          soort,
          organisatieId: organisatie.id,
          partijId,
          persoon,
          reden,
          door,
        };
        const nummer = await store.voegVerleningToe(db, nieuw);
        const wie = persoon ? `${persoon.naam} (${persoon.id}) van ${naam}` : naam;
        await noteer(verzoek, organisatie.id, {
          handeling: 'deelAanbieder',
          status: 201,
          toelichting: `verlening ${nummer} aan ${wie}: ${wens.onderdelen.join(', ')} tot ${wens.tot.toISOString()}`,
        });
        return nummer;
      });
      return antwoord.code(201).send({ id });
    },
  );

  app.post(
    '/aanbieders/:kvk/verleningen/:id/intrekking',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'trekVerleningIn',
        summary: 'Trekt toegang in, met ingang van nu',
        tags,
        params: kvkPad.extend({ id: idVeld }),
        response: { 200: gelukt },
      },
    },
    async (verzoek) => {
      const { kvk, id } = verzoek.params;
      await verzoek.metToegang(async ({ db }) => {
        const organisatie = await store.vindOrganisatie(db, kvk);
        const was = await store.trekIn(db, id, organisatie.id, verzoek.vrager.persoonId);
        if (!was) throw new BakenFout('conflict', 'Deze toegang is al afgelopen of ingetrokken.');
        const { naam } = await store.leesPartij(db, was.partij_id);
        await noteer(verzoek, organisatie.id, {
          handeling: 'trekVerleningIn',
          toelichting: `verlening ${id} aan ${was.persoon_naam ? `${was.persoon_naam} van ${naam}` : naam}`,
        });
      });
      return { id };
    },
  );

  app.get(
    '/deelbare-partijen',
    {
      config: { toegang: { ...schrijven, bereik: 'lijst' } },
      schema: {
        operationId: 'leesDeelbarePartijen',
        summary: 'Partijen waarmee een zaak kan worden gedeeld',
        tags,
        querystring: z.object({ zoek: z.string().trim().max(100).default('') }),
        response: { 200: partijLijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const soorten = SOORTEN_PARTIJ.filter(kanPartijZijn);
        return { partijen: await store.leesDeelbarePartijen(db, soorten, verzoek.query.zoek, HOOGSTENS) };
      }),
  );

  app.post(
    '/aanbieders/:kvk/noodtoegang',
    {
      config: { toegang: nood, grens: 'zwaar', mens: true },
      schema: {
        operationId: 'neemNoodtoegang',
        summary: 'Neemt voor een dag toegang tot een aanbieder; de aanbieder en de auditor krijgen bericht',
        tags,
        params: kvkPad,
        body: nieuweNoodtoegang,
        response: { 201: gelukt },
      },
    },
    async (verzoek, antwoord) => {
      const { vrager, begonnenOp } = verzoek;
      const { reden } = verzoek.body;
      const { partijId, persoonId } = vrager;
      if (partijId === null || persoonId === null)
        throw new BakenFout('verboden', 'Noodtoegang is voor iemand die voor een organisatie werkt.');
      const id = await inTransactie(database, async (trx) => {
        const organisatie = await store.vindOrganisatie(trx.db, verzoek.params.kvk);
        toetsNoodtoegang(await store.telLopendeNood(trx.db, persoonId, begonnenOp));
        const persoon = { id: persoonId, naam: vrager.naam };
        const wens = noodtoegang(begonnenOp);
        const nieuw = {
          ...wens,
          soort: 'noodtoegang',
          organisatieId: organisatie.id,
          partijId,
          persoon,
          reden,
        } as const;
        const nummer = await store.voegVerleningToe(trx.db, { ...nieuw, door: persoonId });
        const ontvangers = await store.leesOntvangers({ ...database, db: trx.db }, organisatie.id);
        const { naam, partijNaam: partij } = vrager;
        const melding = { nummer, naam, partij, aanbieder: organisatie.naam, reden, tot: wens.tot };
        const gemist = (await meldNood(post, trx, ontvangers, melding)).map((ontvanger) => ontvanger.persoonId);
        // In front of the reason, that may be longer than the log keeps.
        const nietGemaild = gemist.length > 0 ? `niet te mailen: ${gemist.join(', ')}; ` : '';
        await noteer(verzoek, organisatie.id, {
          handeling: 'noodtoegang',
          soort: 'noodtoegang',
          status: 201,
          toelichting: `${nietGemaild}verlening ${nummer}: ${reden}`,
        });
        return nummer;
      });
      return antwoord.code(201).send({ id });
    },
  );

  app.get(
    '/noodtoegangen',
    {
      config: { toegang: toezien },
      schema: {
        operationId: 'leesNoodtoegangen',
        summary: 'Noodtoegang, wat nog niet is beoordeeld eerst',
        tags,
        response: { 200: verleningLijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const rijen = await store.leesNoodtoegangen(db, HOOGSTENS);
        return { verleningen: rijen.map((rij) => alsAntwoord(rij, verzoek.begonnenOp)) };
      }),
  );

  app.post(
    '/noodtoegangen/:id/beoordeling',
    {
      config: { toegang: oordelen, mens: true },
      schema: {
        operationId: 'beoordeelNoodtoegang',
        summary: 'Een auditor oordeelt of de noodtoegang terecht was',
        tags,
        params: z.object({ id: idVeld }),
        body: nieuwOordeel,
        response: { 200: gelukt },
      },
    },
    async (verzoek) => {
      const { id } = verzoek.params;
      const oordeel = { ...verzoek.body, door: verzoek.vrager.persoonId };
      await verzoek.metToegang(async ({ db }) => {
        const over = await store.beoordeelNood(db, id, oordeel);
        if (!over) throw new BakenFout('conflict', 'Deze noodtoegang is er niet, of is al beoordeeld.');
        await noteer(verzoek, over.id, {
          handeling: 'beoordeelNoodtoegang',
          voorwerp: over.kvk,
          doel: 'verantwoording',
          toelichting: `verlening ${id}: ${oordeel.oordeel}. ${oordeel.toelichting}`,
        });
      });
      return { id };
    },
  );
};
