import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { leesGeleverdeZorg, leesGemeenten, leesOrganisatie, leesRegios } from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { eindeVanDag, vandaag } from '../../platform/klok.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import { leesEigenKvk } from '../tellingen/index.ts';
import * as vorm from './apischema.ts';
import { zelfbeeldOp } from './beeld.ts';
import { gebiedenUit } from './gesprek.ts';
import * as store from './gesprekstore.ts';

/** Whoever delivers and whoever approves, each for the own party; nobody else has any part in this paper. */
const doelen = ['aanlevering', 'accordering'] as const;
const lezen: Toegangseis = { doelen, recht: 'lezen', bereik: 'eigen' };
const schrijven: Toegangseis = { doelen, recht: 'schrijven', bereik: 'eigen' };
const tags = ['signaleren'];
const idVeld = z.coerce.number().int().min(1).max(2_147_483_647);
const idPad = z.object({ id: idVeld });
const leeg = z.null().describe('Gelukt');

const wie = ({ vrager, begonnenOp }: FastifyRequest): store.Wie => ({ naam: vrager.naam, op: begonnenOp });

const alsKop = (rij: Awaited<ReturnType<typeof store.leesGesprek>>['kop']) => ({
  id: rij.id,
  titel: rij.titel,
  gesprekOp: rij.datum,
  met: rij.met,
  regios: rij.regios,
  cijfersOp: rij.cijfers_op,
  revisie: rij.revisie,
  gewijzigdOp: rij.gewijzigd_op.toISOString(),
  gewijzigdDoor: rij.gewijzigd_door,
});

/** The regions where the provider helped young people, as known at the end of a day, with their municipalities. */
async function leesGebieden({ db }: Database, kvk: string, op: string) {
  const dag = datum(op);
  const organisatie = await leesOrganisatie(db, kvk);
  if (!organisatie) return [];
  const zorg = await leesGeleverdeZorg(db, { bekendOp: eindeVanDag(dag), organisatieId: organisatie.id });
  const [regios, gemeenten] = [await leesRegios(db, dag), await leesGemeenten(db, dag)];
  const naam = new Map(gemeenten.map((g) => [g.code as string, g.naam]));
  const namen = new Map(
    regios.map((r) => [r.code as string, { naam: r.naam, gemeenten: r.gemeenten.map((c) => naam.get(c) ?? c).sort() }]),
  );
  return gebiedenUit(zorg, namen);
}

async function leesAlles(database: Database, id: number, normset: string) {
  const { kop, teksten, afspraken } = await store.leesGesprek(database.db, id);
  const beeld = await zelfbeeldOp(database, normset, datum(kop.cijfers_op));
  return {
    ...alsKop(kop),
    teksten: teksten.map(({ onderwerp, vraag, tekst, revisie, op, door_naam }) => ({
      onderwerp,
      vraag,
      tekst,
      revisie,
      op: op.toISOString(),
      door: door_naam,
    })),
    afspraken: afspraken.map(({ id: nummer, wat, wie: door, voor }) => ({ id: nummer, wat, wie: door, voor })),
    gebieden: await leesGebieden(database, beeld.kvk, kop.cijfers_op),
    beeld,
  };
}

/** The paper with which a provider prepares the talk with its commissioners, and writes down what was agreed. */
export const gesprekRoutes: FastifyPluginAsyncZod<{ readonly normset: string }> = async (app, { normset }) => {
  app.get(
    '/gesprekken',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesGesprekken',
        summary: 'De gesprekken met opdrachtgevers die de eigen organisatie voorbereidt',
        tags,
        response: { 200: vorm.gesprekLijst },
      },
    },
    async (verzoek) => {
      const rijen = await verzoek.metToegang(({ db }) => store.leesGesprekken(db));
      return { gesprekken: rijen.map((rij) => ({ ...alsKop(rij), afspraken: Number(rij.afspraken ?? 0) })) };
    },
  );

  app.post(
    '/gesprekken',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'maakGesprek',
        summary: 'Begint de voorbereiding van een gesprek, met de cijfers van vandaag',
        tags,
        body: vorm.nieuwGesprek,
        response: { 201: vorm.gemaakt },
      },
    },
    async (verzoek, antwoord) => {
      const { partijId } = verzoek.vrager;
      const id = await verzoek.metToegang(async (database) => {
        const kvk = await leesEigenKvk(database);
        if (partijId === null) throw new BakenFout('niet-gevonden', 'U werkt niet voor een aanbieder.');
        const cijfersOp = vandaag();
        const gebieden = await leesGebieden(database, kvk, cijfersOp);
        const nieuw = { partijId, kvk, titel: verzoek.body.titel, cijfersOp };
        return store.maakGesprek(
          database.db,
          nieuw,
          gebieden.map((g) => g.code),
          wie(verzoek),
        );
      });
      return antwoord.status(201).send({ id });
    },
  );

  app.get(
    '/gesprekken/:id',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesGesprek',
        summary: 'Eén gesprek: cijfers, eigen teksten, gebieden en afspraken',
        tags,
        params: idPad,
        response: { 200: vorm.gesprek },
      },
    },
    async (verzoek) => verzoek.metToegang((database) => leesAlles(database, verzoek.params.id, normset)),
  );

  app.put(
    '/gesprekken/:id',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'wijzigGesprek',
        summary: 'Wijzigt titel, datum, gesprekspartners, regio’s en de dag van de cijfers',
        tags,
        params: idPad,
        body: vorm.gesprekWijziging,
        response: { 200: vorm.bewaard },
      },
    },
    async (verzoek) => {
      const { id } = verzoek.params;
      if (verzoek.body.cijfersOp > vandaag())
        throw new BakenFout('ongeldige-invoer', 'De cijfers van een dag die nog komt, zijn er nog niet.', [
          { plek: 'cijfersOp', melding: 'verwacht een dag tot en met vandaag' },
        ]);
      const revisie = await verzoek.metToegang(({ db }) =>
        store.wijzigKop(db, id, { ...verzoek.body, datum: verzoek.body.gesprekOp }, wie(verzoek)),
      );
      return { revisie };
    },
  );

  app.delete(
    '/gesprekken/:id',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'verwijderGesprek',
        summary: 'Gooit een gesprek weg, met alles wat ervoor is geschreven',
        tags,
        params: idPad,
        response: { 204: leeg },
      },
    },
    async (verzoek, antwoord) => {
      await verzoek.metToegang(({ db }) => store.verwijderGesprek(db, verzoek.params.id));
      return antwoord.status(204).send(null);
    },
  );

  app.put(
    '/gesprekken/:id/teksten',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'bewaarGesprekstekst',
        summary: 'Bewaart één tekst; weigert als iemand anders hem intussen veranderde',
        tags,
        params: idPad,
        body: vorm.tekstWijziging,
        response: { 200: vorm.bewaard },
      },
    },
    async (verzoek) => {
      const { id } = verzoek.params;
      const revisie = await verzoek.metToegang(async ({ db }) => {
        await store.eisGesprek(db, id);
        return store.bewaarTekst(db, id, verzoek.body, wie(verzoek));
      });
      return { revisie };
    },
  );

  app.post(
    '/gesprekken/:id/afspraken',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'voegAfspraakToe',
        summary: 'Legt een afspraak uit het gesprek vast',
        tags,
        params: idPad,
        body: vorm.afspraak,
        response: { 201: vorm.gemaakt },
      },
    },
    async (verzoek, antwoord) => {
      const { params, body } = verzoek;
      const id = await verzoek.metToegang(({ db }) => store.voegAfspraakToe(db, params.id, body, wie(verzoek)));
      return antwoord.status(201).send({ id });
    },
  );

  app.put(
    '/gespreksafspraken/:id',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'wijzigAfspraak',
        summary: 'Wijzigt een afspraak',
        tags,
        params: idPad,
        body: vorm.afspraak,
        response: { 204: leeg },
      },
    },
    async (verzoek, antwoord) => {
      const { params, body } = verzoek;
      await verzoek.metToegang(({ db }) => store.wijzigAfspraak(db, params.id, body, wie(verzoek)));
      return antwoord.status(204).send(null);
    },
  );

  app.delete(
    '/gespreksafspraken/:id',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'verwijderAfspraak',
        summary: 'Haalt een afspraak weg',
        tags,
        params: idPad,
        response: { 204: leeg },
      },
    },
    async (verzoek, antwoord) => {
      await verzoek.metToegang(({ db }) => store.verwijderAfspraak(db, verzoek.params.id, wie(verzoek)));
      return antwoord.status(204).send(null);
    },
  );
};
