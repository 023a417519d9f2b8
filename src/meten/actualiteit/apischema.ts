import { z } from 'zod';
import { datumVeld, kvkVeld, momentVeld, regiocodeVeld } from '../../platform/http/index.ts';
import { LANGSTE_SAMENVATTING, LANGSTE_TITEL, LANGSTE_URL, STATUSSEN } from './domain.ts';

const HOOGSTE_ID = 2_147_483_647;
const idVeld = z.coerce.number().int().min(1).max(HOOGSTE_ID);
export const idPad = z.object({ id: idVeld });

const MAX_PAGINA = 100;
const LAATSTE_PAGINA = 10_000;

const statusVeld = z
  .enum(STATUSSEN)
  .describe('nieuw: nog niet bekeken; gekoppeld: iemand zei waarover het gaat; terzijde: niet van belang');

export const nieuwsquery = z.object({
  kvk: kvkVeld.optional().describe('Alleen berichten over deze aanbieder, ook voorgestelde'),
  regio: regiocodeVeld.optional().describe('Alleen berichten over deze jeugdregio, ook voorgestelde'),
  bron: idVeld.optional().describe('Alleen uit deze nieuwsbron'),
  status: statusVeld.optional(),
  van: datumVeld.optional(),
  tot: datumVeld.optional().describe('Tot en met deze dag'),
  zoek: z.string().trim().min(1).max(100).optional().describe('Woorden uit titel of samenvatting'),
  pagina: z.coerce.number().int().min(1).max(LAATSTE_PAGINA).default(1),
  paginaGrootte: z.coerce.number().int().min(1).max(MAX_PAGINA).default(25),
});

const koppeling = z.object({
  kvk: kvkVeld.nullable(),
  regio: regiocodeVeld.nullable(),
  naam: z.string(),
  gevonden: z
    .string()
    .nullable()
    .describe('De naam in de tekst waardoor Baken dit voorstelt; null: een mens koppelde zelf'),
  besluit: z.enum(['bevestigd', 'afgewezen']).nullable().describe('null: een voorstel waarover nog niemand besloot'),
  besluitDoor: z.string().nullable(),
  besluitOp: momentVeld.nullable(),
});

export const nieuwsbericht = z
  .object({
    id: z.int(),
    titel: z.string(),
    samenvatting: z.string(),
    url: z.string().nullable(),
    datum: datumVeld,
    datumUit: z
      .enum(['bericht', 'gezien'])
      .describe('gezien: de bron gaf geen goede datum; dit is de dag waarop Baken het vond'),
    bron: z.string(),
    bronId: z.int().nullable().describe('null: door een mens toegevoegd'),
    vastgelegdOp: momentVeld,
    door: z.string().nullable(),
    status: statusVeld,
    koppelingen: z.array(koppeling),
  })
  .meta({ id: 'Nieuwsbericht' });

export const nieuwslijst = z
  .object({
    totaal: z.int(),
    nieuw: z.int().describe('Hoeveel berichten in totaal nog niemand bekeek'),
    berichten: z.array(nieuwsbericht),
  })
  .meta({ id: 'Nieuwslijst' });

const webadresVeld = z
  .string()
  .trim()
  .max(LANGSTE_URL, `hoogstens ${LANGSTE_URL} tekens`)
  .regex(/^https?:\/\/\S+$/i, 'verwacht een adres als https://www.voorbeeld.nl/bericht');

export const nieuwBericht = z
  .object({
    titel: z
      .string()
      .trim()
      .min(3, 'geef een titel van minstens 3 tekens')
      .max(LANGSTE_TITEL, `hoogstens ${LANGSTE_TITEL} tekens`),
    samenvatting: z.string().trim().max(LANGSTE_SAMENVATTING, `hoogstens ${LANGSTE_SAMENVATTING} tekens`).default(''),
    url: webadresVeld.nullable().default(null),
    datum: datumVeld.describe('Wanneer het in het nieuws was; niet in de toekomst'),
    bron: z.string().trim().min(2, 'geef de bron in minstens 2 tekens').max(120, 'hoogstens 120 tekens'),
    aanbieders: z.array(kvkVeld).max(20, 'hoogstens 20 aanbieders').default([]),
    regios: z.array(regiocodeVeld).max(42, 'hoogstens 42 regio’s').default([]),
  })
  .meta({ id: 'NieuwNieuwsbericht' });

export const koppelbesluit = z
  .object({
    kvk: kvkVeld.optional(),
    regio: regiocodeVeld.optional(),
    besluit: z.enum(['bevestigd', 'afgewezen']),
  })
  .refine(({ kvk, regio }) => (kvk === undefined) !== (regio === undefined), {
    message: 'verwacht kvk of regio, en niet allebei',
    path: ['kvk'],
  })
  .meta({ id: 'Koppelbesluit' });

export const terzijde = z
  .object({ terzijde: z.boolean().describe('false: haal het bericht terug') })
  .meta({ id: 'Terzijde' });

export const berichtstand = z.object({ id: z.int(), status: statusVeld }).meta({ id: 'Nieuwsberichtstand' });

export const nieuwsbron = z
  .object({
    id: z.int(),
    naam: z.string(),
    url: z.string(),
    soort: z.enum(['onbekend', 'rss', 'rdf', 'atom']),
    actief: z.boolean(),
    berichten: z.int(),
    geprobeerdOp: momentVeld.nullable(),
    opgehaaldOp: momentVeld.nullable(),
    fout: z.string().nullable().describe('Waarom de laatste keer niet lukte'),
    letOp: z.string().nullable(),
  })
  .meta({ id: 'Nieuwsbron' });

export const bronlijst = z.object({ bronnen: z.array(nieuwsbron) }).meta({ id: 'Nieuwsbronlijst' });

export const bronwens = z
  .object({
    naam: z.string().trim().min(2, 'geef een naam van minstens 2 tekens').max(120, 'hoogstens 120 tekens'),
    url: z
      .string()
      .trim()
      .max(LANGSTE_URL, `hoogstens ${LANGSTE_URL} tekens`)
      .describe('Adres van een RSS- of Atom-feed, met https'),
    actief: z.boolean().default(true),
  })
  .meta({ id: 'Nieuwsbronwens' });

export const bronnummer = z.object({ id: z.int() }).meta({ id: 'Nieuwsbronnummer' });

export const ophaling = z.object({ nieuw: z.int(), fout: z.string().nullable() }).meta({ id: 'Nieuwsophaling' });
