import { z } from 'zod';
import { datumVeld, kvkVeld, momentVeld, regiocodeVeld } from '../../platform/http/index.ts';
import { code, kern, perAanname, waardeVeld, werkingVeld } from './apischema.ts';

/** What a scenario for a region comes down to, as it is kept. */
export const regiokern = z
  .object({
    aanbieders: z.int(),
    hoger: z.int(),
    naarVier: z.int(),
    jongerenNaarVier: z.int().nullable().describe('null: te klein om te tonen'),
    effect: z.number(),
    tekorten: z.int(),
  })
  .meta({ id: 'ScenarioRegioKern' });

const naamVeld = z.string().trim().min(3, 'verwacht minstens 3 tekens').max(120, 'hoogstens 120 tekens');
const inhoud = {
  naam: naamVeld,
  toelichting: z.string().trim().max(1000, 'hoogstens 1000 tekens').default(''),
  gedeeld: z
    .enum(['partij', 'toezicht'])
    .default('partij')
    .describe('partij: alleen de eigen organisatie; toezicht: ook de toezichthouder'),
  aannamen: z
    .strictObject(perAanname((a) => waardeVeld(a).optional()))
    .describe('Wat niet is genoemd, heeft de standaard'),
  bekendOp: datumVeld.optional().describe('De dag waarvan de cijfers zijn; zonder: vandaag'),
};

export const nieuwScenario = z
  .object({
    ...inhoud,
    kvk: kvkVeld.nullable().default(null),
    regio: regiocodeVeld.nullable().default(null),
    werking: werkingVeld.default('geheel'),
  })
  .refine(({ kvk, regio }) => (kvk === null) !== (regio === null), {
    message: 'noem een aanbieder of een regio, en niet allebei',
    path: ['kvk'],
  })
  .meta({ id: 'NieuwScenario' });

export const scenarioWijziging = z
  .object({
    ...inhoud,
    werking: werkingVeld.default('geheel'),
    versie: z
      .int()
      .min(1)
      .max(100_000)
      .describe('De versie die is gelezen; een andere betekent dat iemand anders wijzigde'),
    ingetrokken: z.boolean().default(false),
  })
  .meta({ id: 'ScenarioWijziging' });

export const bewaard = z.object({ id: z.int(), versie: z.int() }).meta({ id: 'ScenarioBewaard' });

const scenariokop = {
  id: z.int(),
  versie: z.int(),
  soort: z.enum(['aanbieder', 'regio']),
  kvk: kvkVeld.nullable(),
  regio: regiocodeVeld.nullable(),
  onderwerp: z.string().describe('Naam van de aanbieder of regio'),
  naam: z.string(),
  toelichting: z.string(),
  gedeeld: z.enum(['partij', 'toezicht']),
  eigen: z.boolean().describe('Van de eigen organisatie: mag een nieuwe versie krijgen'),
  aannamen: z.record(code, z.number()),
  werking: werkingVeld,
  bekendOp: datumVeld,
  normset: z.string(),
  normversie: z.int(),
  rekenversie: z.string().nullable(),
  door: z.string(),
  partij: z.string(),
  op: momentVeld,
};

export const scenarioLijst = z.object({ scenarios: z.array(z.object(scenariokop)) }).meta({ id: 'ScenarioLijst' });

export const scenario = z
  .object({
    ...scenariokop,
    toen: z.union([kern, regiokern]).describe('Wat eruit kwam toen het werd bewaard'),
    nu: z
      .union([kern, regiokern])
      .nullable()
      .describe('Wat eruit komt met de cijfers van vandaag, of van de gevraagde dag'),
    cijfersOp: datumVeld,
    verschilt: z.array(z.string()).describe('Namen van wat anders is dan toen'),
    normversieNu: z.int(),
    versies: z.array(z.object({ versie: z.int(), naam: z.string(), door: z.string(), op: momentVeld })),
  })
  .meta({ id: 'Scenario' });
