import { z } from 'zod';
import { momentVeld, periodeVeld } from '../../platform/http/index.ts';
import { BESLUITEN, GROEP, NODIG } from './domain.ts';

export const idPad = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });

const voorspelling = z
  .object({
    wat: z.enum(['waarde', 'verandering']).describe('Het cijfer zelf, of hoeveel het veranderde in een jaar'),
    uitkomst: z
      .enum(['vooruit', 'nu'])
      .describe(
        'vooruit: kwam binnen vier kwartalen na de periode op trede 3 of hoger; nu: staat vandaag op trede 3 of hoger',
      ),
    periode: periodeVeld,
    auc: z
      .number()
      .describe('Kans dat een aanbieder met die uitkomst een hogere waarde heeft dan een zonder; 0,5 zegt niets'),
    onder: z.number().describe('Ondergrens van het 95%-interval (Newcombe 2006, methode 5)'),
    boven: z.number(),
    gevallen: z.int().describe('Aanbieders met die uitkomst, minstens 5'),
    anderen: z.int().describe('Aanbieders zonder die uitkomst, minstens 5'),
  })
  .meta({ id: 'PilotVoorspelling' });

const veldbewijs = z
  .object({
    bron: z
      .enum(['aanleveringen', 'waarnemingen'])
      .describe('Waaruit het komt: wat is ingediend, of wat al bekend was'),
    respons: z.object({
      gevraagd: z.int(),
      ingediend: z.int(),
      ingevuld: z.int(),
      leeg: z.int(),
      uitgelegd: z.int(),
      teruggestuurd: z.int(),
    }),
    periode: periodeVeld.nullable().describe('Waarover de vergeleken cijfers gaan; null: er zijn geen cijfers'),
    gelijkenis: z.array(
      z.object({
        gegeven: z.string(),
        naam: z.string(),
        periode: periodeVeld,
        rho: z.number().describe('Rangcorrelatie van Spearman'),
        aantal: z.int(),
        lijktBekend: z.boolean().describe('0,95 of meer (of −0,95 of minder): dit lijkt al bekend'),
      }),
    ),
    voorspelling: z.array(voorspelling).describe('Leeg: te weinig aanbieders in een van de groepen'),
  })
  .meta({ id: 'PilotVeldbewijs' });

const groepsbewijs = z
  .object({
    aanbieders: z.int(),
    inEws: z.int(),
    gevraagd: z.int(),
    drempel: z.number(),
    klassen: z.array(
      z.object({
        van: z.number().nullable(),
        tot: z.number().nullable().describe('Meer dan van, tot en met tot; allebei null: omzet onbekend'),
        aanbieders: z.int(),
        gevraagd: z.int(),
        metTrede: z.int(),
        zorgelijk: z.int().describe('Op trede 3 of hoger'),
      }),
    ),
  })
  .meta({ id: 'PilotGroepsbewijs' });

const stempelVeld = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .describe('Hoort bij het bewijs op het scherm; stuur het mee met een oordeel');

/** What somebody judged, with what was on the screen then. */
const oordeel = <B extends z.ZodType>(bewijs: B) =>
  z.object({
    nodig: z.enum(NODIG),
    elders: z.string(),
    besluit: z.enum(BESLUITEN).nullable(),
    reden: z.string(),
    door: z.string(),
    op: momentVeld,
    bewijs: bewijs.describe('Wat er toen op het scherm stond'),
  });

export const pilot = z
  .object({
    uitvraag: z.object({
      id: z.int(),
      titel: z.string(),
      aan: z.enum(['aanbieders', 'gebieden']),
      periode: periodeVeld,
      status: z.enum(['concept', 'verstuurd', 'gesloten']),
    }),
    gevraagd: z.int().describe('Aanleveringen'),
    ingediend: z.int(),
    bestaand: z.int().describe('Velden die al in het EWS zitten en hier opnieuw worden gebruikt (R-218)'),
    velden: z.array(
      z.object({
        code: z.string(),
        naam: z.string(),
        uitleg: z.string(),
        eenheid: z.string().nullable(),
        elders: z.string().describe('Waar het volgens de definitie al te vinden is'),
        kandidaat: z.boolean().describe('false: zit al in het EWS'),
        bewijs: veldbewijs,
        stempel: stempelVeld,
        oordelen: z.array(oordeel(veldbewijs)).describe('Het nieuwste eerst'),
      }),
    ),
    groep: z
      .object({ bewijs: groepsbewijs, stempel: stempelVeld, oordelen: z.array(oordeel(groepsbewijs)) })
      .nullable()
      .describe('Van wie de gegevens gevraagd moeten worden (R-017, R-045); null bij gemeenten en regio’s'),
  })
  .meta({ id: 'Pilot' });

const REDEN_MINSTENS = 10;

export const nieuwOordeel = z
  .object({
    gegeven: z
      .union([z.literal(GROEP), z.string().regex(/^[a-z][A-Za-z0-9-]{0,59}$/)])
      .describe(`Code van het veld; "${GROEP}": de groep die gevraagd wordt`),
    nodig: z.enum(NODIG),
    elders: z
      .string()
      .trim()
      .max(500, 'hoogstens 500 tekens')
      .default('')
      .describe('Waar het al te vinden is; leeg: nergens'),
    besluit: z.enum(BESLUITEN).nullable().default(null).describe('null: nog geen besluit'),
    reden: z.string().trim().max(2000, 'hoogstens 2000 tekens').default(''),
    stempel: stempelVeld,
  })
  .refine(({ besluit, reden }) => besluit === null || reden.length >= REDEN_MINSTENS, {
    message: `geef bij een besluit een reden van minstens ${REDEN_MINSTENS} tekens`,
    path: ['reden'],
  })
  .meta({ id: 'NieuwPilotoordeel' });

export const vastgelegd = z.object({ gegeven: z.string(), op: momentVeld }).meta({ id: 'PilotoordeelVastgelegd' });

export type Veldbewijs = z.infer<typeof veldbewijs>;
export type Groepsbewijs = z.infer<typeof groepsbewijs>;
