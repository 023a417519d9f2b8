import { z } from 'zod';
import { datumVeld, kvkVeld, momentVeld, periodeVeld, regiocodeVeld } from '../../platform/http/index.ts';
import { DOELGROEPEN, STANDEN } from './maatregelstore.ts';

const aantal = z.int().min(0);

const breuk = z
  .object({ teller: aantal, noemer: aantal })
  .describe('Een deel van een geheel; een noemer van 0 is: nog niets om te meten')
  .meta({ id: 'Breuk' });

const maten = {
  aanleveringen: aantal,
  ingediend: aantal,
  volledigheid: breuk,
  tijdigheid: breuk,
  juistheid: breuk,
  consistentie: breuk,
  uitgelegd: breuk,
};

const besteed = z
  .object({ aanleveringen: z.int().min(5), minuten: aantal })
  .nullable()
  .describe('Gemeten werktijd, als som over hele groepen van 5 aanleveringen van wie akkoord gaf; null: te weinig')
  .meta({ id: 'BestedeTijdSom' });

const geschat = z
  .object({ ontvangers: aantal, minuten: aantal })
  .nullable()
  .describe('Zoals geschat bij het versturen');

const kop = {
  id: z.int(),
  titel: z.string(),
  aan: z.enum(['aanbieders', 'gebieden']),
  pilot: z.boolean(),
  periode: periodeVeld,
  deadline: datumVeld,
  status: z.enum(['verstuurd', 'gesloten']),
};

const laat = z
  .object({
    aanlevering: z.int(),
    uitvraag: z.int(),
    titel: z.string(),
    partij: z.string(),
    kvk: kvkVeld.nullable(),
    status: z.enum(['concept', 'klaar', 'teruggestuurd']),
    deadline: datumVeld,
    dagen: z.int().min(1).describe('Dagen na de deadline'),
    uitstelGevraagd: z.boolean(),
  })
  .meta({ id: 'LateAanlevering' });

export const uitvraagrespons = z
  .object({
    peildatum: datumVeld,
    uitvraag: z.object(kop),
    totaal: z.object(maten),
    regios: z.array(z.object({ code: regiocodeVeld, naam: z.string(), ...maten })),
    gegevens: z.array(
      z.object({
        code: z.string(),
        naam: z.string(),
        blok: z.string(),
        verplicht: z.boolean(),
        gevuld: breuk.describe('Ingevuld, van wie dit veld in het formulier heeft'),
        juistheid: breuk,
        consistentie: breuk,
        uitgelegd: breuk,
      }),
    ),
    besteed,
    geschat,
  })
  .meta({ id: 'Uitvraagrespons' });

export const responsQuery = z.object({
  regio: regiocodeVeld.optional().describe('Alleen wie in deze jeugdregio is gevestigd'),
  gegeven: z
    .string()
    .regex(/^[a-z][A-Za-z0-9-]{0,59}$/, 'verwacht de code van een gegeven')
    .optional()
    .describe('Alleen dit gegeven'),
});

export const responsverloop = z
  .object({
    peildatum: datumVeld,
    uitvragen: z.array(z.object({ ...kop, ...maten, besteed, geschat })).describe('Oud naar nieuw'),
    laat: z
      .array(laat)
      .describe('Nog niet ingediend na de deadline, van lopende uitvragen; wie het langst te laat is eerst'),
  })
  .meta({ id: 'Responsverloop' });

export const administratietijd = z
  .object({
    doel: z.number().describe('Hoogstens dit deel van de werktijd'),
    jaren: z.array(
      z.object({
        jaar: z.string().regex(/^\d{4}$/),
        aanbieders: aantal.describe('Hoeveel aanbieders beide uren leverden'),
        aandeel: z.number().min(0).max(1).nullable().describe('null: minder dan 5 aanbieders'),
        urenAdministratie: z.number().nullable().describe('Gemiddeld per week van een professional'),
        urenTotaal: z.number().nullable(),
      }),
    ),
    uitvragen: z.object({
      aanleveringen: aantal,
      minuten: aantal.describe('Som van de gemeten minuten van alle uitvragen die getoond mogen worden'),
    }),
  })
  .meta({ id: 'Administratietijd' });

const velden = {
  naam: z.string().trim().min(3, 'geef een naam van minstens 3 tekens').max(120, 'hoogstens 120 tekens'),
  uitleg: z.string().trim().min(10, 'leg in minstens 10 tekens uit wat er gebeurt').max(1000, 'hoogstens 1000 tekens'),
  doelgroep: z.enum(DOELGROEPEN).describe('Voor wie de last lager wordt'),
  initiatief: z.string().trim().min(2, 'noem wie dit doet').max(120, 'hoogstens 120 tekens'),
  stand: z.enum(STANDEN),
  minutenPerJaar: z
    .int('verwacht een heel aantal minuten')
    .min(0, 'verwacht nul of meer')
    .max(10_000_000_000)
    .nullable()
    .describe('Bespaard per jaar door de hele doelgroep; null: nog niet bekend'),
  onderbouwing: z.string().trim().max(1000, 'hoogstens 1000 tekens').describe('Hoe de minuten bekend zijn'),
};

/** Who says how many minutes are saved, says how that is known. */
const onderbouwd = (m: { readonly minutenPerJaar: number | null; readonly onderbouwing: string }) =>
  m.minutenPerJaar === null || m.onderbouwing.length >= 5;
const waarom = { path: ['onderbouwing'], error: 'leg in minstens 5 tekens uit hoe u dit weet' };

export const nieuweMaatregel = z.object(velden).refine(onderbouwd, waarom).meta({ id: 'NieuweLastenmaatregel' });
export const maatregelwijziging = z
  .object({ versie: z.int().min(1).describe('De versie die u op het scherm had'), ...velden })
  .refine(onderbouwd, waarom)
  .meta({ id: 'Lastenmaatregelwijziging' });
export const maatregelLijst = z
  .object({
    maatregelen: z.array(
      z
        .object({ id: z.int(), versie: z.int(), ...velden, door: z.string(), op: momentVeld })
        .meta({ id: 'Lastenmaatregel' }),
    ),
  })
  .meta({ id: 'LastenmaatregelLijst' });
export const maatregelOpgeslagen = z.object({ id: z.int(), versie: z.int() }).meta({ id: 'LastenmaatregelOpgeslagen' });
