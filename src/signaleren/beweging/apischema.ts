import { z } from 'zod';
import { bekendOpQuery, datumVeld, kvkVeld, periodeVeld, regiocodeVeld, tredeVeld } from '../../platform/http/index.ts';
import { normsetKortSchema } from '../overzicht/index.ts';
import { PLAATSEN } from './domain.ts';

/** What the API asks and answers about treden over time. */

const keuze = {
  bereik: z.enum(['ews', 'alle']).default('ews').describe('Alleen aanbieders in het EWS, of alle'),
  regio: regiocodeVeld.optional().describe('Regio waarin de aanbieder gevestigd is of hulp geeft'),
  soort: z.string().max(40).optional(),
  hulpvorm: z.string().max(40).optional(),
};

export const matrixQuery = bekendOpQuery.extend({
  ...keuze,
  kwartalen: z.coerce.number().int().min(2).max(20).default(12).describe('Aantal hele kwartalen'),
  bewogen: z.enum(['ja', 'nee']).default('nee').describe('Alleen wie van trede veranderde'),
});

export const bewegingQuery = bekendOpQuery.extend({
  ...keuze,
  van: datumVeld.optional().describe('Eerste dag; zonder: het einde van het kwartaal voor de laatste dag'),
  tot: datumVeld.optional().describe('Laatste dag; zonder: de dag van bekendOp'),
});

const gedeeld = {
  bekendOp: datumVeld,
  normset: normsetKortSchema,
  bereik: z.enum(['ews', 'alle']).describe('Over wie het gaat; wie niet alle treden mag zien, ziet alle aanbieders'),
  beperkt: z.boolean().describe('Er zijn aanbieders waarvan u de trede niet mag zien'),
  verborgen: z.int().describe('Aantal aanbieders waarvan u de trede niet mag zien'),
};

const trede = tredeVeld.nullable();

export const tredematrix = z
  .object({
    ...gedeeld,
    momenten: z.array(
      z.object({ op: datumVeld, periode: periodeVeld.nullable().describe('null: het kwartaal loopt nog') }),
    ),
    aantal: z.int().describe('Aanbieders in de keuze, ook wie niet van trede veranderde'),
    aanbieders: z.array(
      z.object({
        kvk: kvkVeld,
        naam: z.string(),
        plaats: z.string().nullable(),
        jeugdregio: regiocodeVeld,
        jeugdregioNaam: z.string(),
        treden: z.array(trede.describe('Zoals bekend op die dag; null: toen nog geen trede')),
        nietZichtbaar: z.boolean(),
      }),
    ),
    regios: z
      .array(
        z.object({
          code: regiocodeVeld,
          naam: z.string(),
          cellen: z.array(z.object({ aantal: z.int(), driePlus: z.int(), hoogste: trede })),
        }),
      )
      .describe('Naar de regio van vestiging; leeg als u niet alle treden mag zien'),
  })
  .meta({ id: 'Tredematrix' });

const wie = { kvk: kvkVeld, naam: z.string(), jeugdregioNaam: z.string() };
const verplaatst = z.object({ ...wie, van: tredeVeld, naar: tredeVeld });
const plaats = z.enum(PLAATSEN).describe('Een trede; geen: nog geen trede; buiten: telde die dag niet mee');

export const tredebeweging = z
  .object({
    ...gedeeld,
    van: datumVeld,
    tot: datumVeld,
    aantalVan: z.int(),
    aantalTot: z.int(),
    overgangen: z.array(z.object({ vanPlaats: plaats, naarPlaats: plaats, aantal: z.int() })),
    gestegen: z.array(verplaatst),
    gedaald: z.array(verplaatst),
    erbij: z.array(z.object({ ...wie, trede })),
    eraf: z.array(z.object({ ...wie, trede })),
    verblijf: z.array(
      z.object({
        trede: tredeVeld,
        aantal: z.int().describe('Keren dat een aanbieder op deze trede kwam'),
        lopend: z.int().describe('Daarvan: staat er nog'),
        zonderBegin: z.int().describe('Niet meegeteld: stond er al toen de cijfers begonnen'),
        mediaan: z.int().nullable().describe('Dagen (Kaplan-Meier); null: meer dan de helft staat er nog'),
        langst: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'Tredebeweging' });
