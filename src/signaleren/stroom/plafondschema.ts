import { z } from 'zod';
import { momentVeld, regiocodeVeld } from '../../platform/http/index.ts';
import { centenVeld, gemeenteVeld, kaderVelden, maandVeld, plekVeld } from './apischema.ts';

/** What the API asks and answers about ceilings. */

const EERSTE_JAAR = 2015;
const LAATSTE_JAAR = 2100;
/** Ten billion euro: more is a slip of the keys. */
const HOOGSTE = 1_000_000_000_000;

/** Says which field, what was found in it and what is expected. */
const verwacht = (veld: string, wat: string) => ({
  error: ({ input }: { readonly input?: unknown }) =>
    `${veld}: gevonden ${input === undefined ? 'niets' : JSON.stringify(input)}, verwacht ${wat}`,
});
const jaarFout = verwacht('Jaar', `een jaar van ${EERSTE_JAAR} tot en met ${LAATSTE_JAAR}`);
const bedragFout = verwacht('Bedrag', 'een bedrag in hele eurocenten, meer dan 0 en minder dan 10 miljard euro');
const agbFout = verwacht('Aanbieder', 'een AGB-code van 8 cijfers');
const gemeenteFout = verwacht('Gemeenten', 'een lijst van minstens één gemeente, of null voor alle gemeenten');
const versieFout = verwacht('Versie', 'de versie die u zag, of 0 voor een nieuw plafond');

const versieVeld = z.int(versieFout).min(0, versieFout);

export const plafondQuery = z.object({
  regio: regiocodeVeld.optional().describe('Zonder deze parameter: uw eigen regio'),
  jaar: z.coerce
    .number(jaarFout)
    .int(jaarFout)
    .min(EERSTE_JAAR, jaarFout)
    .max(LAATSTE_JAAR, jaarFout)
    .optional()
    .describe('Zonder deze parameter: het jaar waarvan de laatste declaraties binnen zijn'),
});

export const plafondPad = z.object({
  code: regiocodeVeld,
  agb: z.string().regex(/^\d{8}$/, agbFout),
  jaar: z.coerce.number(jaarFout).int(jaarFout).min(EERSTE_JAAR, jaarFout).max(LAATSTE_JAAR, jaarFout),
});

export const plafondInvoer = z.object({
  bedrag: z.int(bedragFout).min(1, bedragFout).max(HOOGSTE, bedragFout).describe('Eurocenten'),
  gemeenten: z
    .array(gemeenteVeld, gemeenteFout)
    .min(1, gemeenteFout)
    .max(50, gemeenteFout)
    .nullable()
    .default(null)
    .describe('null: het plafond geldt voor alle gemeenten van de regio'),
  versie: versieVeld,
});

export const plafondWeg = z.object({
  versie: z.coerce.number(versieFout).int(versieFout).min(1, versieFout),
});

export const plafondBewaard = z.object({ versie: z.int() }).meta({ id: 'PlafondBewaard' });

export const plafonds = z
  .object({
    ...kaderVelden,
    jaar: z.int(),
    volledigTot: maandVeld.nullable().describe('Laatste maand waarvan de declaraties binnen zijn'),
    waarschuwing: z.number().describe('Deel van het plafond waarbij een waarschuwing hoort'),
    magZetten: z.boolean(),
    aanbieders: z.array(plekVeld),
    plafonds: z.array(
      z.object({
        ...{ agb: z.string(), naam: z.string(), kvk: z.string().nullable() },
        ...{ bedrag: centenVeld, gemeenten: z.array(plekVeld).nullable() },
        ...{ gebruikt: centenVeld, deel: z.number(), verwacht: centenVeld.nullable() },
        waarschuwingIn: maandVeld.nullable().describe('Eerste maand waarin de waarschuwing is bereikt'),
        waarschuw: z.boolean(),
        ...{ versie: z.int(), gewijzigdOp: momentVeld },
      }),
    ),
  })
  .meta({ id: 'Plafonds' });
