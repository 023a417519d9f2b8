import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { BakenFout, type Plek } from '../../kernel/fouten.ts';
import { volgendeVersie } from '../../meten/catalogus/index.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { rang, rechtVan, type Toegangseis } from '../../platform/toegang/index.ts';
import { DOSSIERS_LEZEN, leesProcedures } from '../dossier/index.ts';
import * as api from './apischema.ts';
import { andereRollen, type Stappenplan, stappenfouten, verschillen } from './stappen.ts';
import { leesDraaiboeken, leesStappenplannen, voegStappenplanToe } from './store.ts';
import { geldendPlan } from './tonen.ts';

const tags = ['handelen'];
/** A template changes what every party must do: only who watches over everything writes one. */
const schrijven: Toegangseis = { doelen: ['aanlevering'], recht: 'schrijven', bereik: 'land' };

const magSchrijven = ({ vrager }: FastifyRequest): boolean =>
  rechtVan(vrager.rol, ['aanlevering'], ['iedereen']) >= rang('schrijven');

type Nieuw = Pick<Stappenplan, 'geldigVan' | 'wijziging' | 'verantwoordelijkheden' | 'stappen'>;

async function leesKader({ db }: Pick<Database, 'db'>) {
  const plannen = await leesStappenplannen(db);
  const [procedure] = (await leesProcedures(db, 'draaiboek')).toSorted((a, b) => b.versie - a.versie);
  if (!procedure || !plannen[0]) throw new BakenFout('niet-gevonden', 'Er zijn nog geen stappen van het draaiboek.');
  return { plannen, nieuwste: plannen[0], procedure };
}

function foutenIn(nieuw: Nieuw, { nieuwste, procedure }: Awaited<ReturnType<typeof leesKader>>): Plek[] {
  const bekend = { fasen: procedure.fasen.map(({ code }) => code), rollen: Object.keys(procedure.rollen) };
  const fouten = stappenfouten(nieuw, bekend);
  const [vanaf = vandaag()] = [nieuwste.geldigVan, vandaag()].sort().reverse();
  if (nieuw.geldigVan < vanaf)
    fouten.push({ plek: 'geldigVan', melding: `gevonden: ${nieuw.geldigVan}; verwacht: ${vanaf} of later` });
  return fouten;
}

/** The step templates of the draaiboek: read them, see what a change does, make a new version. */
export const stappenRoutes: FastifyPluginAsyncZod<{ readonly database: Database }> = async (app, { database }) => {
  app.get(
    '/draaiboekstappen',
    {
      config: { toegang: DOSSIERS_LEZEN },
      schema: {
        operationId: 'leesDraaiboekstappen',
        summary: 'De stappen van het draaiboek per fase, met alle versies',
        tags,
        response: { 200: api.stappenplannen },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const { plannen, procedure } = await leesKader(eigen);
        return {
          geldig: geldendPlan(plannen, vandaag())?.versie ?? null,
          versies: plannen,
          fasen: [...procedure.fasen],
          rollen: Object.entries(procedure.rollen).map(([code, { naam }]) => ({ code, naam })),
          magSchrijven: magSchrijven(verzoek),
        };
      }),
  );

  app.post(
    '/draaiboekstappen/toets',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'toetsDraaiboekstappen',
        summary: 'Wat een nieuwe versie van de stappen zou veranderen, zonder iets te bewaren',
        tags,
        body: api.nieuwStappenplan,
        response: { 200: api.stappeneffect },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const kader = await leesKader(eigen);
        const open = (await leesDraaiboeken(eigen.db, vandaag())).filter((d) => d.gesloten_op === null && !d.oefening);
        return {
          fouten: foutenIn(verzoek.body, kader),
          ...verschillen(kader.nieuwste.stappen, verzoek.body.stappen),
          rollen: andereRollen(kader.nieuwste.verantwoordelijkheden, verzoek.body.verantwoordelijkheden).map(
            ({ fase, rol }) => {
              const inFase = kader.procedure.fasen.find(({ code }) => code === fase)?.naam ?? fase;
              return `${kader.procedure.rollen[rol]?.naam ?? rol}, ${inFase}`;
            },
          ),
          zaken: open.length,
        };
      }),
  );

  app.post(
    '/draaiboekstappen',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'maakDraaiboekstappen',
        summary: 'Maakt een nieuwe versie van de stappen',
        tags,
        body: api.nieuwStappenplan,
        response: { 201: api.stappenplannen },
      },
    },
    async (verzoek, antwoord) => {
      // Definitions belong to nobody who asks: the program writes them, for who may.
      await inTransactie(database, async (trx) => {
        const kader = await leesKader(trx);
        const fouten = foutenIn(verzoek.body, kader);
        if (fouten.length > 0) throw new BakenFout('ongeldige-invoer', 'Deze versie kan niet worden bewaard.', fouten);
        const { code, naam } = kader.nieuwste;
        const bron = `Vastgesteld door ${verzoek.vrager.partijNaam}`;
        const plan = { code, naam, bron, versie: volgendeVersie(kader.plannen), ...verzoek.body };
        if (!(await voegStappenplanToe(trx.db, plan)))
          throw new BakenFout('conflict', 'Iemand was u voor met een nieuwe versie. Kijk eerst wat er veranderd is.');
      });
      const uit = await verzoek.metToegang(async (eigen) => {
        const { plannen, procedure } = await leesKader(eigen);
        return {
          geldig: geldendPlan(plannen, vandaag())?.versie ?? null,
          versies: plannen,
          fasen: [...procedure.fasen],
          rollen: Object.entries(procedure.rollen).map(([c, r]) => ({ code: c, naam: r.naam })),
          magSchrijven: true,
        };
      });
      return antwoord.code(201).send(uit);
    },
  );
};
