import { z } from 'zod';
import { datumVeld, momentVeld } from '../../platform/http/index.ts';
import { EENHEDEN } from '../catalogus/index.ts';
import { IMPORTSOORTEN, STATUSSEN } from './domain.ts';
import { vormBoekjaar, vormKolommen, vormSoort } from './vormen.ts';

/** What the API says about imports: the contract that the web app is generated from. */

const importsoort = z.enum(IMPORTSOORTEN);
const status = z
  .enum(STATUSSEN)
  .describe(
    'ontvangen, controleren, te_bevestigen, vastleggen, vastgelegd; of niets_gewijzigd, geweigerd, gestopt, mislukt',
  );

export const keuzes = z
  .strictObject({
    kolommen: vormKolommen.optional().describe('Per naam van een kolom of DigiMV-variabele wat die betekent'),
    boekjaar: vormBoekjaar.optional().describe('DigiMV: het boekjaar, als de bestandsnaam het niet zegt'),
    bekendOp: datumVeld.optional().describe('Sinds wanneer de cijfers bekend zijn, als het bestand het niet zegt'),
    voegToe: z.boolean().optional().describe('DigiMV: zet onbekende organisaties in het register'),
    soort: vormSoort.optional().describe('DigiMV: de soort van die organisaties; anders jeugdhulp'),
    alleenGoedeRijen: z.boolean().optional(),
  })
  .meta({ id: 'ImportKeuzes' });

export const bevestiging = z
  .strictObject({
    alleenGoedeRijen: z.boolean().default(false).describe('Leg de goede rijen vast, ook als andere zijn afgekeurd'),
  })
  .meta({ id: 'ImportBevestiging' });

const vraag = z
  .object({
    kolom: z.string(),
    soort: z.enum(['getalnotatie', 'boekjaar', 'koppeling']),
    melding: z.string(),
    mogelijkheden: z.array(z.object({ waarde: z.string(), uitleg: z.string() })),
  })
  .meta({ id: 'ImportVraag' });

const kolom = z
  .object({
    nummer: z.int(),
    naam: z.string(),
    betekenis: z.string().nullable().describe('null: niet herkend'),
    hint: z.string().nullable(),
    notatie: z.string().nullable().describe('nl, machine, en, geheel, dubbelzinnig of gemengd; null zonder getallen'),
    gevuld: z.int(),
    voorbeelden: z.array(z.string()),
  })
  .meta({ id: 'ImportKolom' });

const tellingen = z
  .object({
    rijen: z.int(),
    afgekeurdeRijen: z.int(),
    waarschuwingen: z.int(),
    waarnemingen: z.int(),
    nieuw: z.int(),
    gewijzigd: z.int(),
    ongewijzigd: z.int(),
    gebeurtenissen: z.int(),
    nietInRegister: z.int(),
    toegevoegdeOrganisaties: z.int(),
  })
  .meta({ id: 'ImportTellingen' });

const wijziging = z
  .object({
    kvk: z.string(),
    naam: z.string().describe('De naam van de organisatie'),
    gegeven: z.string().describe('De naam van het gegeven'),
    periode: z.string(),
    oud: z.number().nullable().describe('null: nog niet bekend'),
    nieuw: z.number(),
    eenheid: z.enum([...EENHEDEN, 'fractie']),
  })
  .meta({ id: 'ImportWijziging' });

const verslag = z
  .object({
    bestand: z
      .object({
        soort: z.string(),
        codering: z.string().nullable(),
        scheiding: z.string().nullable(),
        blad: z.string().nullable(),
        opmaak: z.string(),
        boekjaar: z.int().nullable(),
      })
      .nullable(),
    kolommen: z.array(kolom),
    voorbeeldrijen: z.array(z.array(z.string())),
    fouten: z.array(z.string()),
    vragen: z.array(vraag),
    meldingen: z.array(z.string()),
    tellingen,
    wijzigingen: z
      .array(wijziging)
      .describe('Hoogstens 50: eerst wat wijzigt, de grootste sprong voorop, dan enkele nieuwe cijfers'),
    eerder: z.object({ id: z.int(), vastgelegdOp: momentVeld }).nullable(),
  })
  .meta({ id: 'ImportVerslag' });

const voortgang = z
  .object({
    fase: z.enum(['lezen', 'controleren', 'vergelijken', 'vastleggen']),
    gedaan: z.int(),
    totaal: z.int().nullable(),
    aandeel: z
      .number()
      .nullable()
      .describe('Deel van het bestand dat gelezen is (0 tot 1), zolang totaal niet bekend is'),
    perSeconde: z.int(),
    resterendSeconden: z.int().nullable(),
  })
  .meta({ id: 'ImportVoortgang' });

export const importVorm = z
  .object({
    id: z.int(),
    soort: importsoort,
    bestandsnaam: z.string(),
    sha256: z.string(),
    omvang: z.int().describe('In bytes'),
    keuzes,
    status,
    voortgang: voortgang.nullable(),
    verslag,
    stopGevraagd: z.boolean(),
    gemaaktOp: momentVeld,
    gewijzigdOp: momentVeld,
    vastgelegdOp: momentVeld.nullable(),
  })
  .meta({ id: 'Import' });

const bladzijde = {
  pagina: z.coerce.number().int().min(1).max(100_000).default(1),
  paginaGrootte: z.coerce.number().int().min(1).max(500).default(50),
};
export const bladzijdeQuery = z.object(bladzijde);

export const importLijst = z.object({ totaal: z.int(), importen: z.array(importVorm) }).meta({ id: 'ImportLijst' });

export const afkeuringLijst = z
  .object({
    totaal: z.int(),
    afkeuringen: z.array(
      z
        .object({
          ernst: z.enum(['fout', 'waarschuwing']),
          rij: z.int().describe('Rij in het bestand; 0 als het geen rij is'),
          kolom: z.string(),
          gevonden: z.string(),
          melding: z.string(),
        })
        .meta({ id: 'ImportAfkeuring' }),
    ),
  })
  .meta({ id: 'ImportAfkeuringLijst' });

/** Documents the upload; the parts themselves are read from the stream. */
export const nieuweImport = z
  .object({
    soort: importsoort.describe('Moet voor het bestand komen'),
    boekjaar: z.string().optional(),
    bestand: z.string().meta({ format: 'binary' }),
  })
  .meta({ id: 'NieuweImport' });

export const leesSoort = importsoort;
