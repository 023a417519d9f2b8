import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import { ONTVANGGRENZEN, type Ontvanggrenzen } from '../inlezen/index.ts';
import { leesRegios } from '../register/index.ts';
import { uitBron } from './bronnen.ts';
import type { Bevinding } from './domain.ts';
import { herberekenAchter } from './herbereken.ts';
import { leesBerichtenIn } from './inlezen.ts';
import * as vorm from './ketendata/apischema.ts';
import type { Ketenprofiel } from './ketendata/domain.ts';
import { HOOGSTENS_BEVINDINGEN, leesKetendataIn } from './ketendata/inlezen.ts';
import { type Ketenzending, maakKetenontvanger } from './ketendata/ontvangst.ts';
import {
  leesEigenGebied,
  leesProfielen,
  type Profielmaker,
  voegProfielToe,
  wijzigProfiel,
} from './ketendata/profielstore.ts';
import { SOORTVELDEN } from './ketendata/velden.ts';
import { bekijkKetendata } from './ketendata/voorbeeld.ts';
import { leesSleutelketen, type Sleutelketen } from './sleutels.ts';

export interface Ketenopties {
  /** For what the one who asks may not do itself: keeping facts of messages. */
  readonly database: Database;
  /** Path of the file with the keys of pseudonyms. Throws where this installation has none. */
  sleutelbestand(): Promise<string>;
  readonly grenzen?: Partial<Ontvanggrenzen>;
}

/** Messages of the own municipality or region: only who manages its contracts brings them in. */
const toegang: Toegangseis = { doelen: ['contractbeheer'], recht: 'schrijven', bereik: 'lijst' };
const tags = ['meten'];
const idPad = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });

/** Each file that is read holds a connection and one core, so few at a time. */
const GRENZEN: Ontvanggrenzen = { ...ONTVANGGRENZEN, tegelijk: 2 };

/** Whose messages may be read: every municipality of the region, or the own one. */
interface Gebied {
  readonly jeugdregio: string;
  readonly gemeente: string | null;
  readonly regios: ReadonlyMap<string, string>;
  /** Every municipality that there is. */
  readonly gemeenten: ReadonlySet<string>;
}

const leesGebied = (verzoek: FastifyRequest): Promise<Gebied> =>
  verzoek.metToegang(async ({ db }) => {
    const { jeugdregio, gemeente } = await leesEigenGebied(db);
    const alle = await leesRegios(db, vandaag());
    const regio = alle.find(({ code }) => code === jeugdregio);
    const eigen = gemeente === null ? (regio?.gemeenten ?? []) : [gemeente];
    return {
      ...{ jeugdregio, gemeente, regios: new Map(eigen.map((code) => [code, jeugdregio])) },
      gemeenten: new Set(alle.flatMap(({ gemeenten }) => gemeenten)),
    };
  });

function makerVan({ vrager, begonnenOp }: FastifyRequest): Profielmaker {
  if (vrager.partijId === null)
    throw new BakenFout('verboden', 'Alleen wie bij een gemeente of regio hoort, bewaart een profiel.');
  return { partijId: vrager.partijId, naam: vrager.naam, op: begonnenOp };
}

const velden = Object.fromEntries(
  Object.entries(SOORTVELDEN).map(([soort, lijst]) => [soort, lijst.map(([veld, verplicht]) => ({ veld, verplicht }))]),
);

/** Reading messages in from the browser: XML, and Ketendata with a profile of its columns (R-057, N-16). */
export const ketenRoutes: FastifyPluginAsyncZod<Ketenopties> = async (app, { database, sleutelbestand, ...opties }) => {
  const ontvang = maakKetenontvanger({ ...GRENZEN, ...opties.grenzen });
  await app.register(multipart, {
    limits: { fileSize: GRENZEN.maxOmvang + 1, files: 1, fields: 4, fieldSize: 200_000, parts: 5 },
  });
  // The parts are read from the stream; there is no body to validate before that.
  const validatorCompiler = () => (waarde: unknown) => ({ value: waarde });
  const consumes = ['multipart/form-data'];

  const leesSleutels = async (): Promise<Sleutelketen> => {
    try {
      return leesSleutelketen(await sleutelbestand());
    } catch (fout) {
      if (!(fout instanceof BakenFout)) throw fout;
      throw new BakenFout(
        'conflict',
        'Deze installatie heeft geen (goed) sleutelbestand voor pseudoniemen. Zonder dat bestand leest Baken geen berichten in. Vraag uw beheerder om BAKEN_PSEUDONIEM_BESTAND in te stellen.',
      );
    }
  };
  const rekenDoor = async (jeugdregio: string) => {
    const uitkomsten = await herberekenAchter(database, vandaag(), () => new Date());
    const eigen = uitkomsten.find((een) => een.jeugdregio === jeugdregio);
    return eigen === undefined ? null : { trajecten: eigen.trajecten, wachtend: eigen.wachtend };
  };

  app.get(
    '/ketenprofielen',
    {
      config: { toegang },
      schema: {
        operationId: 'leesKetenprofielen',
        summary: 'De profielen van de eigen regio, en welke velden elk soort bericht heeft',
        tags,
        response: { 200: vorm.profiellijst },
      },
    },
    async (verzoek) => {
      const sleutels = await leesSleutels().then(
        () => true,
        () => false,
      );
      return verzoek.metToegang(async ({ db }) => ({
        ...(await leesEigenGebied(db)),
        sleutels,
        velden,
        profielen: (await leesProfielen(db)).map((een) => ({ ...een, op: een.op.toISOString() })),
      }));
    },
  );

  app.post(
    '/ketenprofielen',
    {
      config: { toegang, mens: true },
      schema: {
        operationId: 'bewaarKetenprofiel',
        summary: 'Bewaart welke kolommen welk gegeven geven',
        tags,
        body: vorm.nieuwProfiel,
        response: { 201: vorm.profielBewaard },
      },
    },
    async (verzoek, antwoord) => {
      const { naam, inhoud } = verzoek.body;
      const maker = makerVan(verzoek);
      const id = await verzoek.metToegang(async (eigen) => {
        const { jeugdregio } = await leesEigenGebied(eigen.db);
        return voegProfielToe(eigen, jeugdregio, { naam, inhoud: inhoud as Ketenprofiel, ingetrokken: false }, maker);
      });
      return antwoord.code(201).send({ id, versie: 1 });
    },
  );

  app.post(
    '/ketenprofielen/:id/versies',
    {
      config: { toegang, mens: true },
      schema: {
        operationId: 'wijzigKetenprofiel',
        summary: 'Een nieuwe versie van een profiel, of haalt het uit de lijst; wat er was, blijft',
        tags,
        params: idPad,
        body: vorm.profielwijziging,
        response: { 201: vorm.profielBewaard },
      },
    },
    async (verzoek, antwoord) => {
      const { id } = verzoek.params;
      const { naam, inhoud, ingetrokken, versie: gelezen } = verzoek.body;
      const maker = makerVan(verzoek);
      const versie = await verzoek.metToegang(async (eigen) => {
        const { jeugdregio } = await leesEigenGebied(eigen.db);
        const nieuw = { naam, inhoud: inhoud as Ketenprofiel, ingetrokken };
        return wijzigProfiel(eigen, { id, gelezen, jeugdregio }, nieuw, maker);
      });
      return antwoord.code(201).send({ id, versie });
    },
  );

  app.post(
    '/ketendata/voorbeeld',
    {
      config: { toegang },
      schema: {
        operationId: 'bekijkKetendata',
        summary: 'Kijkt naar de eerste rijen van een bestand, zonder iets te bewaren',
        tags,
        consumes,
        body: vorm.ketenbestand,
        response: { 200: vorm.voorbeeld },
      },
      validatorCompiler,
    },
    async (verzoek, antwoord) => {
      const gebied = await leesGebied(verzoek as FastifyRequest);
      const uitkomst = await ontvang(verzoek as FastifyRequest, antwoord, ({ bron, ...rest }) =>
        bekijkKetendata(bron, { ...rest, ...gebied }),
      );
      return uitkomst as z.infer<typeof vorm.voorbeeld>;
    },
  );

  app.post(
    '/ketendata',
    {
      config: { toegang, grens: 'zwaar' },
      schema: {
        operationId: 'leesKetendataIn',
        summary: 'Leest een bestand met Ketendata in en maakt de cijfers van de regio opnieuw',
        tags,
        consumes,
        body: vorm.ketenbestand,
        response: { 200: vorm.ingelezen },
      },
      validatorCompiler,
    },
    async (verzoek, antwoord) => {
      const gebied = await leesGebied(verzoek as FastifyRequest);
      const keten = await leesSleutels();
      return ontvang(verzoek as FastifyRequest, antwoord, async ({ bron, ...rest }) => {
        const { profiel, soort } = eisProfiel(rest);
        const telling = await leesKetendataIn(database, bron, { keten, ...gebied, profiel, soort, nu: new Date() });
        return { ...kopie(telling), doorgerekend: await rekenDoor(gebied.jeugdregio) };
      });
    },
  );

  app.post(
    '/berichten/bestand',
    {
      config: { toegang, grens: 'zwaar' },
      schema: {
        operationId: 'leesBerichtenIn',
        summary: 'Leest iJw-berichten (XML, of een ZIP daarmee) in en maakt de cijfers van de regio opnieuw',
        tags,
        consumes,
        body: vorm.berichtbestand,
        response: { 200: vorm.berichtenIngelezen },
      },
      validatorCompiler,
    },
    async (verzoek, antwoord) => {
      const { regios, jeugdregio, gemeenten } = await leesGebied(verzoek as FastifyRequest);
      const keten = await leesSleutels();
      return ontvang(verzoek as FastifyRequest, antwoord, async ({ bron }) => {
        const gemeld = melder();
        const { regios: _, ...telling } = await leesBerichtenIn(database, uitBron(bron.naam, bron), {
          ...{ keten, regios, gemeenten, vandaag: vandaag(), nu: () => new Date(), meld: gemeld.meld },
        });
        const { bevindingen, aantal } = gemeld;
        return {
          ...{ ...telling, bevindingen, aantalBevindingen: aantal() },
          doorgerekend: await rekenDoor(jeugdregio),
        };
      });
    },
  );
};

/** Throws `ongeldige-invoer` where it was not said what the columns are. */
function eisProfiel({ profiel, soort }: Omit<Ketenzending, 'bron'>) {
  if (profiel === null || soort === null)
    throw new BakenFout('ongeldige-invoer', 'Kies eerst welke kolommen welk gegeven geven.');
  return { profiel, soort };
}

/** The same without `readonly`, as a zod schema knows it. */
const kopie = <T extends { readonly bevindingen: readonly unknown[]; readonly meldingen: readonly string[] }>(
  telling: T,
) => ({
  ...telling,
  bevindingen: [...telling.bevindingen] as T['bevindingen'][number][],
  meldingen: [...telling.meldingen],
});

const NIET_VAN_U =
  'De gemeente van dit bericht is niet van u: u leest alleen berichten in van de gemeenten waarvan u de contracten beheert.';

/** Gathers the first findings in messages. One about a municipality says that it is not the own one. */
function melder() {
  const bevindingen: { bestand: string; regel: string; pad: string; regelnummer: number; melding: string }[] = [];
  let aantal = 0;
  return {
    bevindingen,
    aantal: () => aantal,
    meld: (bestand: string, _: unknown, gevonden: readonly Bevinding[]) => {
      aantal += gevonden.length;
      for (const { regel, pad, regelnummer, melding } of gevonden) {
        if (bevindingen.length >= HOOGSTENS_BEVINDINGEN) return;
        const vreemd = regel === 'TR378' && pad === 'Bericht/Header';
        bevindingen.push({ bestand, regel, pad, regelnummer, melding: vreemd ? NIET_VAN_U : melding });
      }
    },
  };
}
