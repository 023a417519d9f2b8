import { z } from 'zod';
import { bekendOpQuery, datumVeld, periodeVeld, regiocodeVeld, tredeVeld } from '../../platform/http/index.ts';
import { normsetKortSchema } from '../overzicht/index.ts';

/** What the API asks and answers about concentration and about what happens when providers stop. */

export const regioPad = z.object({ code: regiocodeVeld });

export const dominoQuery = bekendOpQuery.extend({
  kvks: z
    .string()
    .regex(/^\d{8}(,\d{8}){0,19}$/, 'verwacht hoogstens 20 KvK-nummers van 8 cijfers, met komma’s ertussen')
    .optional()
    .describe('Wie er uitvalt; zonder deze parameter: niemand'),
  tweede: z
    .enum(['ja', 'nee'])
    .default('nee')
    .describe('Laat ook ontvangers uitvallen die op trede 3 of hoger staan, of meer vraag krijgen dan bekende plekken'),
});

const wie = {
  kvk: z.string(),
  naam: z.string(),
  trede: tredeVeld.nullable(),
  nietZichtbaar: z.boolean().describe('De trede is niet zichtbaar voor uw rol'),
};
const aanbieder = z.object(wie);
const aantal = z.int().nullable().describe('null: minder dan het minimum, of af te leiden uit de rest');
const minstens = z.int().nullable().describe('Kleinere aantallen jongeren zijn verborgen; null: niets is verborgen');
const aandeelVan = z.object({
  aanbieder: aanbieder.nullable().describe('null: niet zichtbaar voor uw rol'),
  jongeren: aantal,
  aandeel: z.number().nullable().describe('0 tot 1'),
});

export const concentratie = z
  .object({
    bekendOp: datumVeld,
    normset: normsetKortSchema,
    minstens,
    perioden: z.array(periodeVeld).describe('Waarover de aanbieders hun nieuwste cijfer hebben'),
    regios: z.array(z.object({ code: regiocodeVeld, naam: z.string() })),
    hulpvormen: z.array(z.string()),
    cellen: z
      .array(
        z.object({
          regio: regiocodeVeld,
          hulpvorm: z.string(),
          jongeren: aantal,
          aanbieders: z.int(),
          hhi: z.number().nullable().describe('Som van de gekwadrateerde aandelen, 0 tot 1; 1 is alles bij één'),
          grootste: aandeelVan.nullable(),
          delen: z.array(aandeelVan).describe('Alle aanbieders, alleen als er naar één regio is gevraagd'),
        }),
      )
      .describe('Geen cel: er is geen hulp bekend'),
  })
  .meta({ id: 'Concentratie' });

const ronde = z.object({
  gevallen: z.array(z.object({ ...wie, reden: z.enum(['gekozen', 'trede', 'vol']) })),
  jongeren: aantal,
  perHulpvorm: z.array(
    z.object({
      hulpvorm: z.string(),
      jongeren: aantal,
      past: aantal.describe('Passen hoogstens op plekken die bekend zijn'),
      onzeker: aantal.describe('Daarnaast: kunnen alleen naar aanbieders waarvan de vrije plekken niet bekend zijn'),
      geenPlek: aantal.describe('Geen aanbieder in de regio, of wie er is zit vol'),
    }),
  ),
  gemeenten: z.array(
    z.object({
      regio: regiocodeVeld,
      regioNaam: z.string(),
      gemeente: z.string().nullable().describe('null: van deze jongeren is de gemeente niet bekend'),
      gemeenteNaam: z.string().nullable(),
      jongeren: aantal,
      perHulpvorm: z.array(z.object({ hulpvorm: z.string(), jongeren: aantal })),
    }),
  ),
  aantalOntvangers: z.int(),
  ontvangers: z
    .array(
      z.object({
        ...wie,
        hulpvorm: z.string(),
        regios: z.array(regiocodeVeld),
        jongerenNu: aantal,
        gevraagd: aantal.describe('Deel van de vraag, naar hoeveel jongeren deze aanbieder daar nu helpt'),
        vrij: z.int().nullable().describe('Geschatte vrije plekken; null: zie capaciteit, nooit nul'),
        capaciteit: z.enum(['bekend', 'onbekend', 'nietZichtbaar']),
        bezetting: z.object({ procent: z.number(), periode: periodeVeld }).nullable(),
        vol: z.boolean().describe('Krijgt meer vraag dan bekende plekken'),
        kwetsbaar: z.boolean().describe('Staat zelf op trede 3 of hoger, voor zover zichtbaar'),
      }),
    )
    .describe('Hoogstens 200, met de meeste vraag eerst'),
});

export const dominoSchema = z
  .object({
    bekendOp: datumVeld,
    normset: normsetKortSchema,
    minstens,
    regio: z.object({ code: regiocodeVeld, naam: z.string() }).nullable(),
    gekozen: z.array(aanbieder),
    rondes: z.array(ronde),
  })
  .meta({ id: 'Domino' });
