import { z } from 'zod';
import { type Gegeven, SOORTEN_ORGANISATIE } from '../../meten/catalogus/index.ts';
import type { Indicator } from '../indicatoren/index.ts';
import type { Gebeurtenissoort } from './normset.ts';
import type { Definities } from './regels.ts';

/** The files of `./baken beoordeel`: what goes in and what comes out, with every code that exists. */

const datumveld = z.iso.date().meta({ description: 'Datum, bijvoorbeeld 2024-02-15' });
const periodeveld = z
  .string()
  .regex(/^(19|20|21)\d{2}(-K[1-4])?$/)
  .meta({ description: 'Boekjaar (2023) of kwartaal (2023-K4)' });
const tredeveld = z.int().min(1).max(6);

const gegevenveld = (g: Gegeven) =>
  z
    .number()
    .nullable()
    .optional()
    .meta({
      title: g.naam,
      description: `${g.uitleg} Eenheid: ${g.eenheid}. ${g.soort === 'stroom' ? 'Vanaf 1 januari.' : 'Stand.'}`,
    });

function kengetalveld({ naam, uitleg, bereik }: Indicator) {
  const getal = bereik ? z.number().min(bereik.min).max(bereik.max) : z.number();
  return getal.nullable().optional().meta({ title: naam, description: uitleg });
}

const velden = <T extends { readonly code: string }, S extends z.ZodType>(lijst: readonly T[], veld: (t: T) => S) =>
  z.strictObject(Object.fromEntries(lijst.map((d) => [d.code, veld(d)])));

/** The input: one provider. Amounts in euros; a null says "not known" and counts as not given. */
export function vormInvoer({ gegevens, indicatoren, gebeurtenissoorten }: Definities) {
  const soorten = gebeurtenissoorten.map((g: Gebeurtenissoort) =>
    z.literal(g.code).meta({ title: g.naam, description: g.uitleg }),
  );
  const aanbieder = z.looseObject({
    naam: z.string().optional(),
    kvk: z
      .string()
      .regex(/^\d{8}$/)
      .optional()
      .meta({ description: 'KvK-nummer, 8 cijfers' }),
    soort: z.array(z.enum(SOORTEN_ORGANISATIE)).min(1).default(['jeugdhulp']),
    cruciaal: z.boolean().default(false),
  });
  const levering = z.looseObject({
    periode: periodeveld,
    bekendOp: datumveld,
    gegevens: velden(gegevens, gegevenveld).default({}),
    kengetallen: velden(indicatoren, kengetalveld).default({}).meta({
      description: 'Gepubliceerde kengetallen als verhouding: 0.183 is 18,3%',
    }),
  });
  const gebeurtenis = z.looseObject({
    datum: datumveld,
    soort: z.union(soorten),
    toelichting: z.string().default(''),
  });
  return z.looseObject({
    aanbieder: aanbieder.prefault({}),
    perioden: z.array(levering).default([]),
    gebeurtenissen: z.array(gebeurtenis).default([]),
  });
}
export type Invoerbestand = z.infer<ReturnType<typeof vormInvoer>>;

const reden = z.strictObject({
  soort: z.enum(['kengetal', 'gebeurtenis', 'ontbreekt']),
  indicator: z.string().meta({ description: 'Code van het kengetal of van de gebeurtenis' }),
  naam: z.string(),
  groep: z.string(),
  waarde: z.number().nullable(),
  norm: z.number().nullable().meta({ description: 'De grens die is overschreden' }),
  trede: tredeveld,
  periode: periodeveld.nullable(),
  laatstBekend: z.boolean().meta({ description: 'Een oudere waarde, omdat het nieuwste cijfer ontbreekt' }),
  bron: z.string(),
  tekst: z.string(),
  watNodig: z.string().nullable().meta({ description: 'Wat er moet veranderen voor een trede lager' }),
});

const kengetal = z.strictObject({
  waarde: z.number().nullable(),
  tekst: z.string().optional().meta({ description: 'Wat het betekent dat er geen getal is' }),
  periode: periodeveld,
  trede: tredeveld.nullable().meta({ description: 'null: er is geen norm voor dit kengetal' }),
  bron: z.enum(['berekend', 'gepubliceerd kengetal']),
  laatstBekend: z.boolean(),
  invoer: z.array(
    z.strictObject({
      bron: z.string(),
      code: z.string(),
      waarde: z.number(),
      periode: periodeveld,
      bekendOp: datumveld,
    }),
  ),
  opmerking: z.string().optional(),
});

/** One line of the output: the proposal after one delivered period or one event. */
export const vormOordeel = z.strictObject({
  op: datumveld,
  periode: periodeveld.nullable().meta({
    description: 'De geleverde periode; bij een gebeurtenis de laatste periode met cijfers, of null',
  }),
  aanleiding: z.strictObject({ soort: z.enum(['periode', 'gebeurtenis']), code: z.string() }),
  tredeVoorstel: tredeveld,
  tredeNaam: z.string(),
  gegevensOnvolledig: z.boolean(),
  ontbreekt: z.array(z.string()),
  redenen: z.array(reden),
  nietTeBerekenen: z.array(z.strictObject({ indicator: z.string(), naam: z.string(), want: z.string() })),
  kengetallen: z.record(z.string(), kengetal),
  normset: z.strictObject({ code: z.string(), versie: z.int(), status: z.string() }),
});
export type Oordeel = z.infer<typeof vormOordeel>;

/** JSON Schema (2020-12) of input and output. */
export function jsonSchema(definities: Definities) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'baken beoordeel',
    $defs: {
      invoer: zonderKop(z.toJSONSchema(vormInvoer(definities), { io: 'input' })),
      uitvoer: zonderKop(z.toJSONSchema(z.array(vormOordeel))),
    },
  };
}

const zonderKop = ({ $schema: _, ...rest }: Record<string, unknown>) => rest;
