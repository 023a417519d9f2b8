import { z } from 'zod';
import { SOORTEN_UITKOMST } from './uitkomst.ts';

/** What a back-test finds, as it goes into the file of `--uit` and into a report. */

/** Raised when a measure is computed in another way: then old and new figures cannot be compared. */
export const REKENVERSIE = 1;
export const SCHEMA_ID = 'baken-terugtoets/1';

const datumveld = z.iso.date();
const grens = z.number().nullable();

/** k out of n, with an interval of 95%. All null when n is 0. */
const aandeel = z
  .strictObject({ k: z.int().min(0), n: z.int().min(0), waarde: grens, onder: grens, boven: grens })
  .meta({ description: 'k van n, met het 95%-interval van Wilson. waarde is null als n 0 is.' });
export type Aandeel = z.infer<typeof aandeel>;

const tempo = z
  .strictObject({ aantal: z.int().min(0), jaren: z.number().min(0), waarde: grens, onder: grens, boven: grens })
  .meta({ description: 'Aantal per aanbiedersjaar, met het exacte 95%-interval (Poisson, Garwood).' });

const midden = z
  .strictObject({ n: z.int().min(0), waarde: grens, onder: grens, boven: grens })
  .meta({ description: 'Mediaan in maanden, met het 95%-interval uit de volgorde; dat bestaat pas vanaf 6 waarden.' });

export const vormMaat = z.strictObject({
  code: z.string(),
  naam: z.string(),
  soort: z.enum(['voorstel', 'vuistregel', 'mens']),
  uitleg: z.string(),
  recall: aandeel.meta({
    description: 'Echte zaken waarvoor vooraf een terecht alarm was, van de zaken waarvoor de regel te berekenen was',
  }),
  recallHard: aandeel.meta({ description: 'Hetzelfde zonder herstelplannen' }),
  perUitkomst: z.array(
    z.strictObject({
      soort: z.enum(SOORTEN_UITKOMST),
      reeksen: z.int().min(0),
      berekend: z.int().min(0),
      gezien: z.int().min(0),
    }),
  ),
  alarmen: z.strictObject({ terecht: z.int().min(0), vals: z.int().min(0), open: z.int().min(0) }),
  precisie: aandeel.meta({ description: 'Terechte alarmen van alle alarmen; open alarmen tellen als niet terecht' }),
  precisieZonderOpen: aandeel.meta({ description: 'Terechte alarmen van de alarmen waarvan de afloop bekend is' }),
  precisieAanbieders: aandeel.meta({ description: 'Reeksen met een terecht alarm van de reeksen met een alarm' }),
  loosPerJaar: tempo.meta({ description: 'Valse en open alarmen per aanbiedersjaar' }),
  voorsprong: midden.meta({ description: 'Maanden van het begin van het eerste terechte alarm tot de uitkomst' }),
  voorsprongVanafBegin: z.int().min(0).meta({
    description: 'Bij zoveel zaken was het alarm al aan toen de reeks begon: de voorsprong is daar minstens zo lang',
  }),
  tijdInAlarm: grens.meta({ description: 'Deel van de tijd dat de regel aan was, 0 tot 1' }),
  nietTeBerekenen: z.strictObject({ zaken: z.int().min(0), overig: z.int().min(0) }),
});
export type Maat = z.infer<typeof vormMaat>;

const eerste = z
  .strictObject({
    op: datumveld,
    maanden: z.number().nullable().meta({ description: 'Maanden tot de uitkomst; null als er geen uitkomst is' }),
    vanafBegin: z.boolean(),
  })
  .nullable();

const reeksregel = z.union([
  z.literal('niet te berekenen'),
  z.strictObject({
    gezien: z.strictObject({ op: datumveld, maanden: z.number(), vanafBegin: z.boolean() }).nullable(),
    alarmen: z.array(
      z.strictObject({
        van: datumveld,
        tot: datumveld.nullable().meta({ description: 'Eerste dag waarop het alarm weer uit was; null: nog aan' }),
        vanafBegin: z.boolean(),
        oordeel: z.enum(['terecht', 'vals', 'open']).nullable().meta({ description: 'null: de uitkomst telt apart' }),
      }),
    ),
  }),
]);

export const vormReeksuitslag = z.strictObject({
  sleutel: z.string(),
  naam: z.string().nullable(),
  uitkomst: z.strictObject({ soort: z.enum(SOORTEN_UITKOMST), datum: datumveld.nullable() }),
  begin: datumveld.nullable().meta({ description: 'Eerste dag waarop iets bekend was, voor de uitkomst' }),
  einde: datumveld.nullable().meta({ description: 'Eerste dag die niet meer meetelt: de dag van de uitkomst' }),
  treden: z.strictObject({ 2: eerste, 3: eerste, 4: eerste, 5: eerste }),
  regels: z.record(z.string(), reeksregel),
});
export type Reeksuitslag = z.infer<typeof vormReeksuitslag>;

export const vormResultaat = z.strictObject({
  schema: z.literal(SCHEMA_ID),
  rekenversie: z.int(),
  normset: z.strictObject({ code: z.string(), versie: z.int(), naam: z.string(), status: z.string() }),
  bestanden: z.array(z.string()),
  bereik: z.strictObject({ van: datumveld.nullable(), tot: datumveld.nullable() }),
  aantallen: z.strictObject({
    reeksen: z.int(),
    zaken: z.int(),
    perUitkomst: z.record(z.enum(SOORTEN_UITKOMST), z.int()),
  }),
  definities: z.record(z.string(), z.string()),
  maten: z.array(vormMaat),
  reeksen: z.array(vormReeksuitslag),
});
export type Resultaat = z.infer<typeof vormResultaat>;
