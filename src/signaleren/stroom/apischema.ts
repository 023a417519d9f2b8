import { z } from 'zod';
import { BERICHTSOORTEN, LEEFTIJDSGROEPEN, TRAJECTSTANDEN } from '../../meten/berichtenverkeer/index.ts';
import { datumVeld, momentVeld, regiocodeVeld } from '../../platform/http/index.ts';
import { WACHTFIGUREN } from './wachttijden.ts';

/** What the API asks and answers about flow, waiting, use and the quality of messages. */

export const maandVeld = z.string().regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/, 'verwacht een maand als 2026-03');
export const gemeenteVeld = z.string().regex(/^GM\d{4}$/, 'verwacht een gemeentecode als GM0758');
const agbVeld = z.string().regex(/^\d{8}$/, 'verwacht een AGB-code van 8 cijfers');
const categorieVeld = z.string().regex(/^\d{2}$/, 'verwacht een productcategorie van 2 cijfers');

export const stroomQuery = z.object({
  regio: regiocodeVeld.optional().describe('Zonder deze parameter: uw eigen regio'),
  van: maandVeld.optional(),
  tot: maandVeld.optional(),
  gemeente: gemeenteVeld.optional(),
  aanbieder: agbVeld.optional().describe('AGB-code'),
  categorie: categorieVeld.optional(),
  product: z
    .string()
    .regex(/^[0-9A-Z]{1,5}$/, 'verwacht een productcode van hoogstens 5 tekens')
    .optional(),
  leeftijd: z.enum(LEEFTIJDSGROEPEN).optional(),
  geslacht: z.enum(['0', '1', '2']).optional(),
});

export const wachtQuery = stroomQuery.extend({
  figuur: z.enum(WACHTFIGUREN).default('wachttijd').describe('Vanaf wanneer wordt geteld'),
  per: z.enum(['gemeente', 'aanbieder']).default('gemeente').describe('Wat de kolommen zijn'),
});

const bladzijde = { pagina: z.coerce.number().int().min(1).max(500).default(1) };

export const trajectQuery = stroomQuery.omit({ van: true, tot: true }).extend({
  ...bladzijde,
  stand: z.enum(TRAJECTSTANDEN).optional(),
  maand: maandVeld.optional().describe('Maand van de start'),
  gestoptVan: maandVeld.optional().describe('Eerste maand van de stop'),
  gestoptTot: maandVeld.optional().describe('Laatste maand van de stop'),
  reden: z
    .string()
    .regex(/^\d{2}$/, 'verwacht een reden van 2 cijfers (JZ588)')
    .optional()
    .describe('Reden van de stop'),
  persoon: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'verwacht de acht tekens van een pseudoniem')
    .optional(),
});

export const berichtQuery = stroomQuery
  .pick({ regio: true, gemeente: true, aanbieder: true, van: true, tot: true })
  .extend({
    ...bladzijde,
    soort: z.enum(BERICHTSOORTEN).optional(),
    fouten: z.enum(['ja', 'nee']).optional().describe('ja: alleen berichten waar iets mis mee is'),
    regel: z
      .string()
      .regex(
        /^[\w.:-]{2,40}(,[\w.:-]{2,40}){0,9}$/,
        'verwacht codes van regels met een komma ertussen, als OP274,OP346',
      )
      .optional()
      .describe('Alleen berichten die een van deze regels overtreden'),
    toewijzing: z
      .string()
      .regex(/^\d{1,9}$/, 'verwacht een toewijzingsnummer van hoogstens 9 cijfers')
      .optional()
      .describe('Alleen berichten over deze toewijzing; vraagt ook om gemeente en aanbieder'),
  });

const plek = z.object({ code: z.string(), naam: z.string() });
export const plekVeld = plek;
const partij = plek.extend({
  kvk: z.string().nullable().describe('null: niet in het register, of niet zichtbaar voor u'),
});

/** What every answer begins with. */
const kader = {
  regio: plek,
  regios: z.array(plek).describe('Regio’s waaruit u kunt kiezen'),
  gemeenten: z.array(plek),
  van: maandVeld,
  tot: maandVeld,
  ingelezenOp: momentVeld.nullable().describe('Wanneer er voor het laatst berichten bij kwamen'),
  berekendOp: momentVeld.nullable(),
  onderdrukt: z.boolean().describe('Aantallen onder de tien zijn voor u verborgen, en andere afgerond op vijf'),
};

export const maatVeld = z.object({
  aantal: z.number(),
  mediaan: z.number().describe('Dagen'),
  p90: z.number().describe('Dagen; een op de tien wacht langer'),
  gemiddelde: z.number(),
});
export const getoond = z
  .union([maatVeld, z.literal('klein')])
  .nullable()
  .describe('klein: te weinig jongeren om te tonen; null: niemand');
const sinds = { slechterSinds: maandVeld.nullable(), beterSinds: maandVeld.nullable() };
export const aantalVeld = z.number().nullable().describe('null: te klein om te tonen');

const kaart = z
  .object({
    ...{ gemiddelde: z.number(), onder: z.number(), boven: z.number(), voorlopig: z.boolean() },
    punten: z.array(z.enum(['gewoon', 'buitenLimiet', 'trend', 'tweeVanDrie', 'eenKant'])),
    maanden: z.array(maandVeld),
    ...sinds,
  })
  .nullable()
  .describe('Regelkaart van de mediaan per maand; null bij minder dan zes maanden');

export const wachttijden = z
  .object({
    ...kader,
    figuur: z.enum(WACHTFIGUREN),
    norm: z.object({ dagen: z.int(), bron: z.string() }),
    kolommen: z.array(partij),
    rijen: z.array(
      z.object({ code: z.string().nullable(), naam: z.string(), totaal: getoond, cellen: z.array(getoond), ...sinds }),
    ),
    perAanbieder: z.array(partij.extend({ maat: getoond, reeks: z.array(z.number().nullable()), ...sinds })),
    totaal: getoond,
    reeks: z.array(z.object({ maand: maandVeld, maat: getoond })),
    kaart,
    verdeling: z
      .array(z.number())
      .nullable()
      .describe('Per week hoeveel trajecten zo lang wachtten; de laatste is alles daarboven'),
    open: z
      .object({ aantal: aantalVeld, langer: aantalVeld })
      .describe('Toegewezen en nog niet gestart aan het einde van de laatste maand'),
  })
  .meta({ id: 'Wachttijden' });

export const centenVeld = z.number().describe('Eurocenten');
const centen = centenVeld;
const wieSoort = z.enum(['gemeentecode', 'agb']).describe('Wie de termijn of regel moet houden');
export const aansluitQuery = stroomQuery.pick({ regio: true, aanbieder: true }).extend({
  kwartaal: z
    .string()
    .regex(/^\d{4}-K[1-4]$/, 'verwacht een kwartaal als 2026-K2')
    .optional()
    .describe('Zonder deze parameter: het laatste kwartaal waarvan alle declaraties binnen zijn'),
});

export const aansluiting = z
  .object({
    ...kader,
    kwartaal: z.string(),
    kwartalen: z.array(z.string()),
    zietElders: z.boolean().describe('Of u weet hoeveel jongeren van een aanbieder in andere regio’s wonen'),
    rijen: z.array(
      partij.extend({
        toegekend: centen.nullable().describe('null: te weinig jongeren om te tonen'),
        gemeldIn: maandVeld.nullable(),
        stappen: z
          .array(
            z.object({
              code: z.enum([
                ...(['gemeld', 'elders', 'nietGedeclareerd', 'afgekeurd'] as const),
                ...(['gecrediteerd', 'onverklaard', 'toegekend'] as const),
              ]),
              bedrag: centen,
              aantal: z.int().nullable(),
              schatting: z.boolean(),
            }),
          )
          .nullable(),
        zonder: z
          .enum(['geenOpgave', 'vorigKwartaalOntbreekt', 'klein'])
          .nullable()
          .describe('Waarom er geen stappen zijn'),
      }),
    ),
  })
  .meta({ id: 'Aansluiting' });

const tijdigheid = { optijd: z.number(), telaat: z.number() };

export const kwaliteit = z
  .object({
    ...kader,
    vanaf: maandVeld,
    maanden: z.array(maandVeld),
    termijnen: z.array(
      z.object({
        ...{ code: z.string(), naam: z.string(), vanaf: z.string(), bron: z.string(), soort: wieSoort },
        ...{ aantal: z.number(), eenheid: z.string(), ...tijdigheid },
        regels: z.array(z.string()).describe('Regels die een bericht overtreedt dat te laat is'),
        partijen: z.array(partij.extend({ soort: wieSoort, ...tijdigheid })),
      }),
    ),
    regels: z
      .array(
        z.object({
          ...{ regel: z.string(), titel: z.string(), retourcode: z.string().nullable(), aantal: z.number() },
          wacht: z.number().describe('Hoe vaak het wacht op een bericht dat er nog niet is'),
          partijen: z.array(partij.extend({ soort: wieSoort, aantal: z.number() })).describe('Wie het vaakst'),
        }),
      )
      .describe('Regels tussen berichten, zonder de termijnen'),
    reeks: z.array(z.object({ maand: maandVeld, optijd: z.number().nullable() })),
    berichten: z.array(z.object({ soort: z.string(), aantal: z.number(), regels: z.number(), afgekeurd: z.number() })),
    afkeuringen: z.array(z.object({ soort: z.string(), code: z.string(), naam: z.string(), aantal: z.number() })),
    reactietijd: getoond,
    beslistijd: getoond,
    openVerzoeken: z.object({
      totaal: aantalVeld,
      gemeenten: z.array(plek.extend({ aantal: aantalVeld, dagen: maatVeld.nullable() })),
    }),
  })
  .meta({ id: 'Berichtkwaliteit' });

export const kaderVelden = kader;

const lijst = { regio: plek, regios: z.array(plek), totaal: z.int(), pagina: z.int(), grootte: z.int() };

export const trajecten = z
  .object({
    ...lijst,
    peildag: datumVeld,
    reden: z.string().nullable().describe('Wat de gevraagde reden betekent'),
    trajecten: z.array(
      z.object({
        ...{ persoon: z.string(), nummer: z.string(), gemeente: z.string(), aanbieder: z.string() },
        ...{ gemeentecode: z.string(), agb: z.string() },
        ...{
          kvk: z.string().nullable(),
          geboren: z.string().nullable(),
          hulp: z.string(),
          product: z.string().nullable(),
        },
        ...{ toegewezenOp: datumVeld, gewijzigdOp: datumVeld.nullable() },
        ...{ ingang: datumVeld, einde: datumVeld.nullable() },
        ...{ begonnenOp: datumVeld.nullable(), gestoptOp: datumVeld.nullable(), reden: z.string().nullable() },
        ...{ wachtdagen: z.int(), geaccepteerd: centen },
      }),
    ),
  })
  .meta({ id: 'Trajecten' });

const titel = z.string().nullable().describe('Wat de regel vraagt; null: geen regel van de standaard');

export const berichten = z
  .object({
    ...lijst,
    berichten: z.array(
      z.object({
        ...{ id: z.string(), soort: z.string(), afzender: z.string(), ontvanger: z.string() },
        ...{ identificatie: z.string(), dagtekening: datumVeld, regels: z.int(), geldig: z.boolean() },
        aantal: z.int().describe('Bevindingen binnen het bericht, ook die er niet bij staan'),
        bevindingen: z.array(
          z.object({ regel: z.string(), titel, pad: z.string(), regelnummer: z.int(), melding: z.string() }),
        ),
        tussen: z
          .array(
            z.object({
              ...{ regel: z.string(), titel, aantal: z.int(), meldingen: z.array(z.string()) },
              wacht: z.boolean().describe('Wacht op een bericht dat er nog niet is'),
              door: z.enum(['afzender', 'ontvanger']),
            }),
          )
          .describe('Wat er mis is naast andere berichten'),
      }),
    ),
  })
  .meta({ id: 'Berichtenverkeer' });

export const definities = z
  .object({
    definities: z.array(
      z.object({
        ...{ code: z.string(), naam: z.string(), formule: z.string(), eenheid: z.string(), soort: z.string() },
        ...{ maand: z.string(), bron: z.string(), keuze: z.string().nullable() },
      }),
    ),
  })
  .meta({ id: 'Stroomdefinities' });
