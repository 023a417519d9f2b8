import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { type Datum, datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { type Rol, rang, rechtVan, type Toegangseis } from '../../platform/toegang/index.ts';
import { PROGRAMMAVERSIE } from '../../platform/versie.ts';
import type { Vast } from '../overzicht/index.ts';
import * as vorm from './apischema.ts';
import { maakNieuwRapport } from './maken.ts';
import { kwartaaleindeVoor } from './rapport.ts';
import { leesAchtergrond, leesRapport, leesVersies } from './rapportstore.ts';
import type { Resultaat } from './schema.ts';

const lezen: Toegangseis = { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'land' };
const schrijven: Toegangseis = { doelen: ['vroegsignalering'], recht: 'schrijven', bereik: 'land' };
const tags = ['signaleren'];

const magMaken = (rol: Rol): boolean => rechtVan(rol, ['vroegsignalering'], ['iedereen']) >= rang('schrijven');

type Kop = Awaited<ReturnType<typeof leesVersies>>[number];
const alsKop = ({ versie, op, bekend_op, normset, normversie, rekenversie, voorstelversie, codeversie }: Kop) => ({
  versie,
  op: op.toISOString(),
  bekendOp: bekend_op,
  normset,
  normversie,
  rekenversie,
  voorstelversie,
  codeversie,
});

/** Per provider and rule how many alarms there were, how many of them came true, and how long before. */
function perRegel(regels: Resultaat['reeksen'][number]['regels']) {
  return Object.fromEntries(
    Object.entries(regels).map(([code, regel]) => [
      code,
      regel === 'niet te berekenen'
        ? { berekend: false, alarmen: 0, terecht: 0, maanden: null }
        : {
            berekend: true,
            alarmen: regel.alarmen.length,
            terecht: regel.alarmen.filter((a) => a.oordeel === 'terecht').length,
            maanden: regel.gezien?.maanden ?? null,
          },
    ]),
  );
}

/** The day that a report is asked of: the end of a quarter that is over. */
function rapportdag(gevraagd: string | undefined): Datum {
  const laatste = kwartaaleindeVoor(vandaag());
  if (gevraagd === undefined) return laatste;
  const dag = datum(gevraagd);
  if (dag <= laatste && (dag === laatste || kwartaaleindeVoor(dag) !== dag) && isKwartaaleinde(dag)) return dag;
  throw new BakenFout('ongeldige-invoer', 'Een rapport gaat over het einde van een kwartaal.', [
    { plek: 'bekendOp', melding: `gevonden: ${dag}; verwacht: de laatste dag van een kwartaal, hoogstens ${laatste}` },
  ]);
}

const isKwartaaleinde = (dag: Datum): boolean => ['03-31', '06-30', '09-30', '12-31'].includes(dag.slice(5));

/** "Hoe goed is het signaal?": reports as versions that stay. Anybody may read them; who watches over all sees each provider. */
export const terugtoetsRoutes: FastifyPluginAsyncZod<Vast> = async (app, { demo, normset }) => {
  const geenVersie = (versie: number) =>
    new BakenFout('niet-gevonden', `Versie ${versie} van het rapport bestaat niet.`);

  app.get(
    '/signaalkwaliteit',
    {
      config: { toegang: 'openbaar' },
      schema: {
        operationId: 'leesSignaalkwaliteitversies',
        summary: 'De versies van het rapport over hoe goed het signaal was',
        tags,
        response: { 200: vorm.versielijst },
      },
    },
    async (verzoek) => ({
      demo,
      magMaken: magMaken(verzoek.vrager.rol),
      volgendeDag: kwartaaleindeVoor(vandaag()),
      versies: (await verzoek.metToegang(({ db }) => leesVersies(db))).map(alsKop),
    }),
  );

  app.get(
    '/signaalkwaliteit/:versie',
    {
      config: { toegang: 'openbaar' },
      schema: {
        operationId: 'leesSignaalkwaliteit',
        summary: 'Eén versie van het rapport, zonder aanbieders en zonder kleine aantallen',
        tags,
        params: vorm.versiePad,
        response: { 200: vorm.rapport },
      },
    },
    async (verzoek) => {
      const { versie } = verzoek.params;
      const rij = await verzoek.metToegang(({ db }) => leesRapport(db, versie));
      if (!rij) throw geenVersie(versie);
      return { ...alsKop(rij), demo, inhoud: vorm.vormOpenbaar.parse(rij.openbaar) };
    },
  );

  app.post(
    '/signaalkwaliteit',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'maakSignaalkwaliteit',
        summary: 'Maakt een nieuwe versie van het rapport',
        tags,
        body: vorm.nieuwRapport,
        response: { 201: vorm.gemaakt },
      },
    },
    async (verzoek, antwoord) => {
      const bekendOp = rapportdag(verzoek.body.bekendOp);
      const { vrager, begonnenOp: op } = verzoek;
      const wie = { doorNaam: vrager.naam, op, bekendOp, codeversie: PROGRAMMAVERSIE };
      const versie = await verzoek.metToegang((eigen: Database) => maakNieuwRapport(eigen, normset, wie));
      return antwoord.code(201).send({ versie });
    },
  );

  app.get(
    '/signaalkwaliteit/:versie/aanbieders',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesSignaalkwaliteitPerAanbieder',
        summary: 'Wat elke regel per aanbieder deed, en hoe het afliep',
        tags,
        params: vorm.versiePad,
        response: { 200: vorm.perAanbieder },
      },
    },
    async (verzoek) => {
      const { versie } = verzoek.params;
      return verzoek.metToegang(async ({ db }) => {
        const [rij, achtergrond] = await Promise.all([leesRapport(db, versie), leesAchtergrond(db, versie)]);
        if (!rij || !achtergrond) throw geenVersie(versie);
        const { reeksen } = achtergrond.resultaat as Resultaat;
        return {
          versie,
          bekendOp: rij.bekend_op,
          aanbieders: reeksen.map(({ sleutel, naam, uitkomst, treden, regels }) => ({
            kvk: sleutel,
            naam,
            uitkomst,
            treden,
            regels: perRegel(regels),
          })),
        };
      });
    },
  );
};
