import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Datum, datum, plusMaanden } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { rang, rechtVan, type Toegangseis } from '../../platform/toegang/index.ts';
import { schrijfXlsx } from '../../platform/uitvoer/index.ts';
import { MINSTENS } from '../../signaleren/tellingen/index.ts';
import { DOSSIERS_LEZEN, type Dossiers, daderVan, geldendeProcedure, leesProcedures } from '../dossier/index.ts';
import { leesTijd } from '../gesprekken/index.ts';
import * as api from './apischema.ts';
import { gebruikOver, leesInstrumenten } from './gebruik.ts';
import * as store from './leerstore.ts';
import { evaluatiebladen } from './uitvoer.ts';

const tags = ['handelen'];
const leren: Toegangseis = { doelen: ['leren'], recht: 'geteld', bereik: 'land' };
const alles: Toegangseis = { doelen: ['leren'], recht: 'lezen', bereik: 'land' };
const gedaan = z.object({ vastgelegd: z.literal(true) }).meta({ id: 'ConvenantVastgelegd' });

const ELKE_MAANDEN = 3;
const JAAR = 12;
/** Months: more than an evaluation looks back. */
const HOOGSTENS = 120;

interface Opties {
  readonly database: Database;
  readonly dossiers: Dossiers;
}

function periodeVan({ van, tot }: { van?: string | undefined; tot?: string | undefined }): { van: Datum; tot: Datum } {
  const laatste = tot ? datum(tot) : vandaag();
  const eerste = van ? datum(van) : plusMaanden(laatste, -JAAR);
  if (eerste < plusMaanden(laatste, -HOOGSTENS))
    throw new BakenFout('ongeldige-invoer', 'Deze periode is te lang: kies hoogstens tien jaar.', [
      { plek: 'van', melding: `gevonden: ${eerste}; verwacht: ${plusMaanden(laatste, -HOOGSTENS)} of later` },
    ]);
  if (eerste <= laatste) return { van: eerste, tot: laatste };
  throw new BakenFout('ongeldige-invoer', 'De periode eindigt voordat zij begint.', [
    { plek: 'van', melding: `gevonden: ${eerste}; verwacht: ${laatste} of eerder` },
  ]);
}

const wieVan = ({ vrager, begonnenOp }: FastifyRequest): store.Wie => {
  if (vrager.partijId === null) throw new BakenFout('verboden', 'U werkt voor geen partij.');
  return { partijId: vrager.partijId, partijNaam: vrager.partijNaam, naam: vrager.naam, op: begonnenOp };
};

/** The convenant itself: use, meetings, lessons, effects, and the export for the evaluation (R-032, R-053 … R-056). */
export const programmaRoutes: FastifyPluginAsyncZod<Opties> = async (app, { database, dossiers }) => {
  const eisInstrument = async (code: string | null) => {
    if (code === null || (await leesInstrumenten(database, vandaag())).some((een) => een.code === code)) return;
    throw new BakenFout('ongeldige-invoer', 'Dit instrument bestaat niet.', [
      { plek: 'instrument', melding: `gevonden: ${code}; verwacht: een code uit /convenant/gebruik` },
    ]);
  };

  app.get(
    '/convenant/gebruik',
    {
      config: { toegang: leren, grens: 'zwaar' },
      schema: {
        operationId: 'leesConvenantgebruik',
        summary: 'Hoe vaak elk instrument werd gebruikt, waar en met welke uitkomst',
        tags,
        querystring: api.periodeQuery,
        response: { 200: api.gebruik },
      },
    },
    async (verzoek) => {
      const vak = periodeVan(verzoek.query);
      const zietAlles = rechtVan(verzoek.vrager.rol, ['leren'], ['iedereen']) >= rang('lezen');
      return { ...(await gebruikOver(database, vak, zietAlles)), minstens: zietAlles ? null : MINSTENS };
    },
  );

  app.get(
    '/convenant/uitvoer',
    {
      config: { toegang: alles, grens: 'zwaar' },
      schema: {
        operationId: 'maakEvaluatiebestand',
        summary: 'Alle bewijs voor de evaluatie na twee jaar in één Excelbestand, met definities en versies',
        tags,
        querystring: api.uitvoerQuery,
        response: { 200: z.any().describe('Excel (xlsx)') },
      },
    },
    async (verzoek, antwoord) => {
      const { van, tot } = periodeVan(verzoek.query);
      const wens = { van, tot, pseudoniem: verzoek.query.aanbieders === 'nummer', door: verzoek.vrager.naam };
      // Counted as the program, and so before the transaction of who asks: in it would be a second connection.
      const gebruik = await gebruikOver(database, { van, tot }, true);
      const bladen = await verzoek.metToegang((eigen) =>
        evaluatiebladen(eigen, gebruik, { ...wens, op: verzoek.begonnenOp }),
      );
      // The one is for the evaluators, the other must not be taken for it.
      const welk = wens.pseudoniem ? 'zonder-namen' : 'met-kvk-nummers';
      antwoord.header('Content-Disposition', `attachment; filename="evaluatie-convenant-${welk}-${van}-${tot}.xlsx"`);
      return antwoord
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .send(schrijfXlsx(bladen));
    },
  );

  app.get(
    '/convenant/overleggen',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'leesKwartaaloverleggen',
        summary: 'De kwartaaloverleggen waaraan u meedoet, en wanneer het volgende uiterlijk moet zijn',
        tags,
        response: { 200: api.overleggen },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const rijen = await store.leesOverleggen(db);
        const regels = geldendeProcedure(await leesProcedures(db, 'kwartaaloverleg'), vandaag());
        const laatst = rijen.map(({ gevoerdOp }) => gevoerdOp).find((dag) => dag !== null);
        return {
          overleggen: rijen.map((rij) => ({
            ...rij,
            toestandNaam: regels?.toestanden[rij.toestand]?.naam ?? rij.toestand,
          })),
          uiterlijk: laatst ? plusMaanden(datum(laatst), ELKE_MAANDEN) : null,
        };
      }),
  );

  app.post(
    '/convenant/overleggen',
    {
      config: { toegang: alles },
      schema: {
        operationId: 'planKwartaaloverleg',
        summary: 'Plant een kwartaaloverleg; alle partijen van het convenant doen mee',
        tags,
        body: api.nieuwOverleg,
        response: { 201: api.gemaakt },
      },
    },
    async (verzoek, antwoord) => {
      const { sleutel, tijd, ...velden } = verzoek.body;
      const { vrager, begonnenOp: nu } = verzoek;
      const { partijId, partijNaam } = wieVan(verzoek);
      const dader = daderVan(vrager);
      const id = await verzoek.metToegang(async (eigen) => {
        const werk = await dossiers.open(
          eigen,
          {
            procedure: 'kwartaaloverleg',
            titel: `Kwartaaloverleg ${velden.datum.split('-').reverse().join('-')}`,
            onderwerp: { soort: 'geen' },
            velden: { ...velden, tijd: tijd === null ? null : leesTijd(tijd) },
            partij: { id: partijId, naam: partijNaam },
            sleutel,
          },
          dader,
          nu,
        );
        // The same key again: everybody takes part already.
        if (werk.stand.nummer > 1) return werk.id;
        for (const partij of await store.leesConvenantpartijen(eigen.db))
          if (partij.id !== partijId)
            await dossiers.doe(
              eigen,
              werk.id,
              { soort: 'deelnemerErbij', partijId: partij.id, rol: 'convenantpartij', tot: null },
              { dader, nu, sleutel: crypto.randomUUID() },
            );
        return werk.id;
      });
      return antwoord.code(201).send({ id });
    },
  );

  app.get(
    '/convenant/voorstellen',
    {
      config: { toegang: leren },
      schema: {
        operationId: 'leesVerbetervoorstellen',
        summary: 'Lessen, voorstellen en nieuwe onderwerpen, met wat erop is besloten',
        tags,
        response: { 200: api.voorstellen },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const rijen = await store.leesVoorstellen(db);
        const besluiten = Map.groupBy(await store.leesVerbeterbesluiten(db), ({ voorstel_id }) => voorstel_id);
        return {
          voorstellen: rijen.map(({ id, soort, instrument, titel, tekst, partij_naam, door_naam, op }) => ({
            ...{ id, soort, instrument, titel, tekst, partij: partij_naam, door: door_naam, op: op.toISOString() },
            besluiten: (besluiten.get(id) ?? []).map((b) => ({
              nummer: b.nummer,
              besluit: b.besluit,
              toelichting: b.toelichting,
              dossierId: b.dossier_id,
              door: b.door_naam,
              op: b.op.toISOString(),
            })),
          })),
        };
      }),
  );

  app.post(
    '/convenant/voorstellen',
    {
      config: { toegang: leren, mens: true },
      schema: {
        operationId: 'doeVerbetervoorstel',
        summary: 'Legt een les of voorstel vast namens de eigen partij',
        tags,
        body: api.nieuwVoorstel,
        response: { 201: gedaan },
      },
    },
    async (verzoek, antwoord) => {
      const wie = wieVan(verzoek);
      await eisInstrument(verzoek.body.instrument);
      await verzoek.metToegang(({ db }) => store.voegVoorstelToe(db, verzoek.body, wie));
      return antwoord.code(201).send({ vastgelegd: true });
    },
  );

  app.post(
    '/convenant/voorstellen/:id/besluiten',
    {
      config: { toegang: alles, mens: true },
      schema: {
        operationId: 'besluitOverVerbetervoorstel',
        summary: 'Legt vast wat de partijen over een voorstel besloten',
        tags,
        params: api.idPad,
        body: api.nieuwBesluit,
        response: { 201: gedaan },
      },
    },
    async (verzoek, antwoord) => {
      const { nummer, besluit, toelichting, dossierId } = verzoek.body;
      const { naam, op } = wieVan(verzoek);
      await verzoek.metToegang(async ({ db }) => {
        if (!(await store.bestaatVoorstel(db, verzoek.params.id)))
          throw new BakenFout('niet-gevonden', 'Dit voorstel bestaat niet.');
        if (dossierId !== null && !(await store.leesOverleggen(db)).some(({ id }) => id === dossierId))
          throw new BakenFout('ongeldige-invoer', 'Dit overleg bestaat niet.', [
            { plek: 'dossierId', melding: `gevonden: ${dossierId}; verwacht: een kwartaaloverleg` },
          ]);
        const wat = { besluit, toelichting, dossier_id: dossierId };
        if (!(await store.voegBesluitToe(db, verzoek.params.id, nummer, wat, { naam, op })))
          throw new BakenFout('conflict', 'Over dit voorstel is intussen ook iets anders besloten. Bekijk dat eerst.');
      });
      return antwoord.code(201).send({ vastgelegd: true });
    },
  );

  app.get(
    '/convenant/effecten',
    {
      config: { toegang: leren },
      schema: {
        operationId: 'leesEffectoordelen',
        summary: 'Of de afspraken in de praktijk werken, volgens wie en wanneer',
        tags,
        response: { 200: api.effecten },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => ({
        effecten: (await store.leesEffecten(db)).map((e) => ({
          ...{ id: e.id, instrument: e.instrument, werkt: e.werkt, samenwerking: e.samenwerking },
          ...{ continuiteit: e.continuiteit, toelichting: e.toelichting, partij: e.partij_naam, door: e.door_naam },
          op: e.op.toISOString(),
        })),
      })),
  );

  app.post(
    '/convenant/effecten',
    {
      config: { toegang: leren, mens: true },
      schema: {
        operationId: 'geefEffectoordeel',
        summary: 'Zegt namens de eigen partij of een afspraak in de praktijk werkt',
        tags,
        body: api.nieuwEffect,
        response: { 201: gedaan },
      },
    },
    async (verzoek, antwoord) => {
      const wie = wieVan(verzoek);
      await eisInstrument(verzoek.body.instrument);
      await verzoek.metToegang(({ db }) => store.voegEffectToe(db, verzoek.body, wie));
      return antwoord.code(201).send({ vastgelegd: true });
    },
  );
};
