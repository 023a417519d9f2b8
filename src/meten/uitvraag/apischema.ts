import { z } from 'zod';
import { parsePeriode } from '../../kernel/periode.ts';
import { datumVeld, kvkVeld, momentVeld, periodeVeld, regiocodeVeld } from '../../platform/http/index.ts';
import { EENHEDEN, SOORTEN_ORGANISATIE } from '../catalogus/index.ts';
import { AAN, VORMEN } from './domain.ts';
import { AARDEN, VELDSOORTEN } from './veld.ts';

const codeVeld = z
  .string()
  .regex(/^[a-z][A-Za-z0-9-]*$/, 'verwacht een code als eigenVermogen: kleine beginletter, letters, cijfers en -')
  .max(60);
const aanVeld = z.enum(AAN).describe('Aan wie de vraag gaat: aanbieders, of gemeenten en jeugdregio’s');

export const veldkeuze = z
  .strictObject({
    code: codeVeld,
    versie: z.int().min(1).describe('Versie van de definitie die geldt voor deze uitvraag'),
    verplicht: z.boolean(),
    vormen: z.array(z.enum(VORMEN)).min(1, 'kies minstens één soort formulier'),
  })
  .meta({ id: 'Veldkeuze' });

export const doelgroep = z
  .strictObject({
    ews: z.boolean().describe('Alleen wie onder het Early Warning System valt: omzet boven de drempel, of aangewezen'),
    omzetVanaf: z
      .number()
      .min(0)
      .max(1e12)
      .nullable()
      .describe('Minstens zoveel omzet uit de Jeugdwet, in euro per jaar'),
    aangewezen: z.boolean().describe('Alleen wie door een regio is aangewezen'),
    soorten: z.array(z.enum(SOORTEN_ORGANISATIE)).max(SOORTEN_ORGANISATIE.length).describe('Leeg: alle soorten'),
    regios: z.array(regiocodeVeld).max(60).describe('Gevestigd in, of hulp in, een van deze jeugdregio’s; leeg: alle'),
    kvks: z.array(kvkVeld).max(2000).describe('Niet leeg: precies deze aanbieders, ongeacht de andere voorwaarden'),
    gebieden: z
      .array(z.enum(['gemeente', 'jeugdregio']))
      .max(2)
      .describe('Bij gebieden: gemeenten, jeugdregio’s of beide'),
    steekproef: z
      .strictObject({ aantal: z.int().min(1).max(5000), zaad: z.string().trim().min(1).max(60) })
      .nullable()
      .describe('Hoogstens zoveel van wie eraan voldoen; hetzelfde zaad kiest dezelfde'),
  })
  .meta({ id: 'Doelgroep' });

/** What an analyst writes down of a request. */
const opzet = {
  titel: z.string().trim().min(3, 'geef een titel van minstens 3 tekens').max(120, 'verwacht hoogstens 120 tekens'),
  pilot: z.boolean().describe('Om uit te proberen welke gegevens nodig zijn'),
  periode: periodeVeld.refine((tekst) => parsePeriode(tekst).ok, 'verwacht een periode tussen 1900 en 2200'),
  deadline: datumVeld.describe('Laatste dag waarop ingediend kan worden zonder te laat te zijn'),
  doel: z.string().trim().min(10, 'schrijf in minstens 10 tekens waarvoor dit nodig is').max(1000),
  grondslag: z.string().trim().min(5, 'noem de wet of afspraak waarop de vraag rust').max(500),
  velden: z.array(veldkeuze).max(300),
  doelgroep,
  vierOgen: z.boolean().describe('Het bestuur keurt goed voordat de cijfers bij de toezichthouder zijn'),
};

export const uitvraagwijziging = z
  .object({
    revisie: z.int().min(1).describe('Zoals gelezen; heeft een ander intussen gewijzigd, dan is het antwoord 409'),
    ...opzet,
  })
  .meta({ id: 'Uitvraagwijziging' });

export const nieuweUitvraag = z
  .object({ sjabloon: codeVeld.describe('Waar de uitvraag mee begint, uit /uitvraagsjablonen') })
  .meta({ id: 'NieuweUitvraag' });

const plek = z.object({ plek: z.string(), melding: z.string() });

export const uitvraag = z
  .object({
    id: z.int(),
    aan: aanVeld,
    status: z.enum(['concept', 'verstuurd', 'gesloten']),
    revisie: z.int(),
    ...opzet,
    periode: z.string(),
    deadline: z.string(),
    gemaaktOp: momentVeld,
    verstuurdOp: momentVeld.nullable(),
    geslotenOp: momentVeld.nullable(),
    ontbreekt: z.array(plek).describe('Wat er nog moet gebeuren voordat dit verstuurd kan worden; leeg als dat kan'),
  })
  .meta({ id: 'Uitvraag' });

export const uitvraagLijst = z
  .object({
    uitvragen: z.array(
      z
        .object({
          id: z.int(),
          titel: z.string(),
          aan: aanVeld,
          pilot: z.boolean(),
          periode: z.string(),
          deadline: z.string(),
          status: z.enum(['concept', 'verstuurd', 'gesloten']),
          verstuurdOp: momentVeld.nullable(),
          ontvangers: z.int().describe('Partijen die gevraagd zijn; 0 zolang het een concept is'),
          ingediend: z.int().describe('Zoveel hebben er ingediend, ook als dat al is geaccepteerd'),
          geaccepteerd: z.int(),
          teLaat: z.int().describe('Nog niet ingediend na de deadline'),
        })
        .meta({ id: 'UitvraagInLijst' }),
    ),
  })
  .meta({ id: 'UitvraagLijst' });

export const sjabloonLijst = z
  .object({
    sjablonen: z.array(
      z
        .object({
          code: z.string(),
          naam: z.string(),
          uitleg: z.string(),
          aan: aanVeld,
          perJaar: z.boolean(),
          aantalVelden: z.int(),
        })
        .meta({ id: 'Uitvraagsjabloon' }),
    ),
  })
  .meta({ id: 'UitvraagsjabloonLijst' });

const gemiddeld = 'gemiddeld per ontvanger';
export const last = z
  .object({
    ontvangers: z.int(),
    perVorm: z.array(
      z.object({
        vorm: z.enum(VORMEN),
        ontvangers: z.int(),
        velden: z.int().describe('Velden in het formulier'),
        bekend: z.number().describe(`Al bekend en ingevuld, ${gemiddeld}`),
        overgenomen: z.number().describe(`Ingevuld als voorstel uit een eerdere periode, ${gemiddeld}`),
        teVragen: z.number().describe(`Zelf in te vullen, ${gemiddeld}`),
        minuten: z.number().describe(gemiddeld),
        gemeten: z
          .boolean()
          .describe('De minuten komen uit metingen bij minstens 5 partijen; anders uit een eigen schatting'),
      }),
    ),
    aandeelBekend: z.number().min(0).max(1).describe('Deel van alle velden van alle ontvangers dat al bekend is'),
    minutenTotaal: z.int().describe('Van alle ontvangers samen'),
    zonderMensen: z.int().describe('Ontvangers waar nog niemand kan indienen'),
    zonderAccordeur: z.int().describe('Ontvangers waar nog niemand kan goedkeuren, terwijl dat wel is gevraagd'),
    vorige: z
      .object({ id: z.int(), titel: z.string(), ontvangers: z.int(), minutenTotaal: z.int() })
      .nullable()
      .describe('De vorige uitvraag van dezelfde soort, om mee te vergelijken'),
  })
  .meta({ id: 'Uitvraaglast' });

export const verzending = z.object({ revisie: z.int().min(1) }).meta({ id: 'Uitvraagverzending' });
export const verzonden = z
  .object({ aanleveringen: z.int(), mails: z.int(), nietTeMailen: z.int() })
  .meta({ id: 'UitvraagVerzonden' });

export const aanleveringenVanUitvraag = z
  .object({
    aanleveringen: z.array(
      z
        .object({
          id: z.int(),
          partij: z.string(),
          kvk: kvkVeld.nullable(),
          vorm: z.enum(VORMEN),
          status: z.enum(['concept', 'klaar', 'ingediend', 'teruggestuurd', 'geaccepteerd']),
          deadline: datumVeld,
          teLaat: z.boolean(),
          versie: z.int(),
          ingediendOp: momentVeld.nullable().describe('Van de laatste versie'),
          uitstelGevraagd: z.boolean(),
          zonderMensen: z.boolean().describe('Bij deze partij kan nog niemand indienen'),
        })
        .meta({ id: 'AanleveringVanUitvraag' }),
    ),
  })
  .meta({ id: 'AanleveringenVanUitvraag' });

/** One field of a form, as the composer and the form itself show it. */
export const veld = z
  .object({
    code: z.string(),
    versie: z.int(),
    naam: z.string(),
    uitleg: z.string(),
    blok: z.string(),
    soort: z.enum(VELDSOORTEN),
    eenheid: z.enum(EENHEDEN).nullable(),
    aard: z.enum(AARDEN).nullable().describe('Stand op de laatste dag, of opgeteld vanaf 1 januari'),
    teken: z.enum(['positief', 'vrij']),
    mogelijkheden: z.array(z.object({ waarde: z.string(), tekst: z.string() })).nullable(),
    bron: z.string(),
    grondslag: z.string().nullable(),
  })
  .meta({ id: 'Veld' });

export const keuzevelden = z
  .object({
    velden: z.array(
      veld
        .extend({
          kandidaat: z.boolean().describe('Nog op proef: bedoeld voor een pilot'),
          vormen: z.array(z.enum(VORMEN)).describe('Formulieren waar dit veld in past'),
          elders: z.string().describe('Waar het al te vinden is; leeg als dat niet bekend is'),
        })
        .meta({ id: 'Keuzeveld' }),
    ),
  })
  .meta({ id: 'KeuzeveldLijst' });

export const nieuwGegeven = z
  .object({
    code: codeVeld,
    naam: z.string().trim().min(3, 'geef een naam van minstens 3 tekens').max(80),
    uitleg: z.string().trim().min(10, 'leg in één zin uit wat het betekent').max(300),
    eenheid: z.enum(EENHEDEN),
    soort: z.enum(AARDEN),
    teken: z.enum(['positief', 'vrij']),
    blok: z.enum([
      'balans',
      'resultaat',
      'jeugdtak',
      'liquiditeitsprognose',
      'convenanten',
      'personeel',
      'zorg',
      'gi',
      'overig',
    ]),
    bron: z.string().trim().min(3).max(200).describe('Wie dit gegeven voorstelt, en waarom'),
    elders: z.string().trim().max(200).default('').describe('Waar het misschien al te vinden is'),
    doel: z.enum(['vroegsignalering', 'leren']).default('vroegsignalering'),
    alleenVoor: z.array(z.enum(SOORTEN_ORGANISATIE)).max(4).default([]),
  })
  .meta({ id: 'NieuwGegeven' });

export const gegevenToegevoegd = z.object({ code: z.string(), versie: z.int() }).meta({ id: 'GegevenToegevoegd' });
