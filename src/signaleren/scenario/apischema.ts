import { z } from 'zod';
import { bekendOpQuery, datumVeld, kvkVeld, periodeVeld, regiocodeVeld, tredeVeld } from '../../platform/http/index.ts';
import { nietZichtbaarVeld } from '../overzicht/index.ts';
import { AANNAMECODES, AANNAMEN, type Aannamecode, type Aannamen, HEFBOMEN, STANDAARD } from './aannamen.ts';
import { WERKINGEN } from './regio.ts';

const maandVeld = z.string().regex(/^\d{4}-\d{2}$/);
const bedrag = z.number().nullable().describe('Euro; null: niet bekend');
export const code = z.enum(AANNAMECODES as [Aannamecode, ...Aannamecode[]]);

/** The value of an assumption within its bounds; months and yes or no are whole numbers. */
export function waardeVeld(aanname: Aannamecode) {
  const { onder, boven, eenheid } = AANNAMEN[aanname];
  const heel = eenheid === 'maand' || eenheid === 'maanden' || eenheid === 'jaNee';
  const melding = `verwacht ${heel ? 'een heel getal' : 'een getal'} van ${onder} tot en met ${boven}`;
  const getal = heel ? z.int(melding) : z.number(melding);
  return getal.min(onder, melding).max(boven, melding);
}

export const perAanname = <V>(maak: (aanname: Aannamecode) => V): Record<Aannamecode, V> =>
  Object.fromEntries(AANNAMECODES.map((a) => [a, maak(a)])) as Record<Aannamecode, V>;

/** In an address a number is text; an empty text is no number. */
const uitAdres = (aanname: Aannamecode) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,2})?$/, 'verwacht een getal, met een punt voor de decimalen')
    .transform(Number)
    .pipe(waardeVeld(aanname))
    .optional();

export const aannameQuery = bekendOpQuery.extend(perAanname(uitAdres));
export const werkingVeld = z.enum(WERKINGEN);
export const regioQuery = aannameQuery.extend({
  werking: werkingVeld
    .default('geheel')
    .describe(
      'Of tarief, volume en bezetting werken op alle jeugdomzet van een aanbieder, of op het deel van deze regio',
    ),
});

/** The assumptions out of a query or a body: what is not chosen has its default. */
export function leesAannamen(vraag: { readonly [A in Aannamecode]?: number | undefined }): Aannamen {
  const gekozen = AANNAMECODES.flatMap((a) => (vraag[a] === undefined ? [] : [[a, vraag[a]] as const]));
  return { ...STANDAARD, ...Object.fromEntries(gekozen) };
}

const aannamelijst = z.array(
  z.object({
    code,
    waarde: z.number(),
    eenheid: z.enum(['procent', 'procentpunt', 'factor', 'maand', 'maanden', 'jaNee']),
    standaard: z.number(),
    onder: z.number(),
    boven: z.number(),
    stap: z.number(),
    rol: z.enum(['knop', 'moment', 'onderbouwing']),
    bron: z.string().nullable().describe('Waar de standaard vandaan komt; null: een aanname'),
  }),
);

const normset = z.object({ code: z.string(), naam: z.string(), versie: z.int(), status: z.string() });

export const kern = z
  .object({
    tredeNu: tredeVeld.nullable(),
    tredeStraks: tredeVeld.nullable(),
    resultaatNu: bedrag,
    resultaatStraks: bedrag,
    margeStraks: z.number().nullable(),
    solvabiliteitNu: z.number().nullable(),
    solvabiliteitStraks: z.number().nullable(),
    tekortNu: maandVeld.nullable(),
    tekortStraks: maandVeld.nullable(),
    laagste: bedrag,
    laatstBekend: z.string(),
  })
  .meta({ id: 'ScenarioKern' });

const tekort = z
  .object({
    nummer: z.int().min(1).max(12),
    maand: maandVeld,
    bedrag: z.number(),
    binnenToets: z.boolean().describe('Binnen zes maanden: de toets voor liquiditeitssteun'),
  })
  .meta({ id: 'ScenarioTekort' });

const reden = z.object({
  indicator: z.string(),
  naam: z.string(),
  trede: tredeVeld,
  tekst: z.string(),
  watNodig: z.string().nullable(),
  soort: z.string(),
});

const kengetalstand = z
  .object({
    waarde: z.number().nullable(),
    tekst: z.string().nullable(),
    periode: periodeVeld,
    laatstBekend: z.boolean(),
    trede: tredeVeld.nullable(),
  })
  .nullable();

const kengetal = z
  .object({
    code: z.string(),
    naam: z.string(),
    uitleg: z.string(),
    formule: z.string(),
    bron: z.string(),
    eenheid: z.string(),
    gunstig: z.string(),
    richting: z.enum(['laagIsSlecht', 'hoogIsSlecht']).nullable(),
    grenzen: z.record(z.string(), z.number()).nullable(),
    voor: kengetalstand,
    na: kengetalstand,
    oordeel: z.enum(['beter', 'slechter', 'gelijk', 'anders']),
    invoer: z.array(
      z.object({
        bron: z.string(),
        code: z.string(),
        naam: z.string(),
        periode: periodeVeld,
        voor: z.number(),
        na: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'ScenarioKengetal' });

const paar = z.object({ nu: bedrag, straks: bedrag });

const uitkomst = z.object({
  basis: z.array(
    z.object({
      gegeven: z.string(),
      naam: z.string(),
      eenheid: z.string(),
      soort: z
        .enum(['jaar', 'stand'])
        .describe('jaar: over de laatste vier kwartalen; stand: aan het einde van de periode'),
      waarde: z.number().nullable(),
      verdeeld: z.boolean().describe('De kwartalen zijn niet apart bekend: het jaar is er gelijk over verdeeld'),
      bekendOp: z.string().nullable(),
      ontbreekt: z.array(periodeVeld),
    }),
  ),
  kern,
  jaar: z.object({ opbrengsten: paar, lasten: paar, resultaat: paar }),
  effecten: z.array(
    z.object({ hefboom: z.enum(HEFBOMEN), opbrengsten: z.number(), lasten: z.number(), resultaat: z.number() }),
  ),
  nietBerekend: z.array(z.object({ aanname: code, ontbreekt: z.array(z.string()) })),
  kwartalen: z.array(
    z.object({
      periode: periodeVeld,
      tot: datumVeld,
      trede: tredeVeld.nullable(),
      cijfers: z.array(z.object({ gegeven: z.string(), naam: z.string(), zonder: bedrag, met: bedrag })),
    }),
  ),
  liquiditeit: z.object({
    bron: z.enum(['prognose', 'schatting', 'geen']),
    telt: z.array(z.string()),
    maanden: z.array(z.object({ maand: maandVeld, zonder: bedrag, met: bedrag })),
    zonder: tekort.nullable(),
    met: tekort.nullable(),
    onzeker: z.boolean(),
  }),
  trede: z
    .object({
      nu: tredeVeld,
      straks: tredeVeld,
      redenenNu: z.array(reden),
      redenenStraks: z.array(reden),
      onvolledig: z.boolean(),
      ontbreekt: z.array(z.string()),
    })
    .nullable()
    .describe('null: niet alles wat meeweegt is zichtbaar'),
  kengetallen: z.array(kengetal),
  nietMeer: z.array(z.object({ indicator: z.string(), naam: z.string(), want: z.string() })),
});

export const aanbiederScenario = z
  .object({
    bekendOp: datumVeld,
    kvk: kvkVeld,
    naam: z.string(),
    periode: periodeVeld.nullable(),
    nietZichtbaar: nietZichtbaarVeld,
    aannamen: aannamelijst,
    normset,
    uitkomst: uitkomst.nullable().describe('null: er zijn geen cijfers, of ze zijn niet zichtbaar'),
  })
  .meta({ id: 'AanbiederScenario' });

const jongeren = z.int().nullable().describe('null: te klein om te tonen');

const lid = z.object({
  kvk: kvkVeld,
  naam: z.string(),
  jongeren,
  aandeel: z.number().nullable(),
  tredeNu: tredeVeld.nullable(),
  tredeStraks: tredeVeld.nullable(),
  resultaatNu: bedrag,
  resultaatStraks: bedrag,
  opbrengsten: bedrag,
  margeStraks: z.number().nullable(),
  effect: z.number(),
  effectRegio: bedrag,
  tekortNu: tekort.nullable(),
  tekortStraks: tekort.nullable(),
  padBron: z.enum(['prognose', 'schatting', 'geen']),
  nietBerekend: z.array(z.string()),
});

export const regioScenario = z
  .object({
    bekendOp: datumVeld,
    regio: z.object({ code: regiocodeVeld, naam: z.string() }),
    beperkt: z.boolean().describe('Niet alle aanbieders zijn zichtbaar voor de rol waarin u kijkt'),
    minstens: z.int().nullable().describe('Kleinere aantallen jongeren zijn verborgen; null: niets is verborgen'),
    werking: werkingVeld,
    aannamen: aannamelijst,
    normset,
    uitkomst: z.object({
      leden: z.array(lid),
      zonderCijfers: z.array(z.object({ kvk: kvkVeld, naam: z.string(), jongeren })),
      treden: z.array(
        z.object({
          trede: tredeVeld,
          nu: z.int(),
          straks: z.int(),
          jongerenNu: jongeren,
          jongerenStraks: jongeren,
        }),
      ),
      naarVier: z.object({ aanbieders: z.int(), jongeren }),
      hoger: z.int(),
      lager: z.int(),
      totaal: z.object({
        jongeren,
        resultaatNu: z.number(),
        resultaatStraks: z.number(),
        effect: z.number(),
        effectRegio: z.number(),
        metResultaat: z.int(),
        metAandeel: z.int(),
      }),
    }),
  })
  .meta({ id: 'RegioScenario' });
