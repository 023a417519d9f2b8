import { z } from 'zod';
import { momentVeld } from '../../../platform/http/index.ts';
import { BERICHTSOORTEN } from '../domain.ts';
import { BEDRAGVORMEN, DATUMVORMEN, type Ketenprofiel, VELDNAMEN } from './domain.ts';

const soort = z.enum(BERICHTSOORTEN);
const veld = z.enum(VELDNAMEN);
const kolom = z.string().min(1).max(200);
const tekst = z.string().max(200);

/** How to read a file, as a profile keeps it and as a file for the command line. */
export const ketenprofiel = z
  .object({
    datumvorm: z.enum(DATUMVORMEN),
    bedragvorm: z.enum(BEDRAGVORMEN),
    waarden: z.partialRecord(veld, z.record(tekst, tekst)).default({}).describe('Eigen woorden voor codes, per veld'),
    soorten: z
      .partialRecord(soort, z.partialRecord(veld, kolom))
      .describe('Per soort bericht: welke kolom welk veld geeft'),
  })
  .meta({ id: 'Ketenprofiel' });

/** A profile out of text; for what comes beside a file. Throws what zod throws. */
export const leesProfieltekst = (json: string): Ketenprofiel => ketenprofiel.parse(JSON.parse(json)) as Ketenprofiel;

const naam = z.string().trim().min(3, 'verwacht minstens 3 tekens').max(80, 'hoogstens 80 tekens');

export const nieuwProfiel = z.object({ naam, inhoud: ketenprofiel }).meta({ id: 'NieuwKetenprofiel' });
export const profielwijziging = z
  .object({
    naam,
    inhoud: ketenprofiel,
    versie: z.int().min(1).max(100_000).describe('De versie die is gelezen'),
    ingetrokken: z.boolean().default(false).describe('Haalt het profiel uit de lijst'),
  })
  .meta({ id: 'Ketenprofielwijziging' });
export const profielBewaard = z.object({ id: z.int(), versie: z.int() }).meta({ id: 'KetenprofielBewaard' });

export const profiellijst = z
  .object({
    jeugdregio: z.string(),
    gemeente: z.string().nullable().describe('De eigen gemeente; null: een regio, die alle gemeenten inleest'),
    sleutels: z.boolean().describe('Of deze installatie een sleutelbestand voor pseudoniemen heeft'),
    profielen: z.array(
      z.object({
        id: z.int(),
        versie: z.int(),
        naam: z.string(),
        inhoud: ketenprofiel,
        door: z.string(),
        op: momentVeld,
      }),
    ),
    velden: z
      .partialRecord(soort, z.array(z.object({ veld, verplicht: z.boolean() })))
      .describe('De velden per soort bericht'),
  })
  .meta({ id: 'Ketenprofielen' });

const bevinding = z.object({
  bestand: z.string(),
  rij: z.int(),
  kolom: z.string(),
  veld: veld.nullable(),
  gevonden: z.string(),
  verwacht: z.string(),
});

const bevindingen = {
  bevindingen: z.array(bevinding),
  aantalBevindingen: z.int(),
  meldingen: z.array(z.string()),
};

const soortkeuze = z.union([soort, z.object({ kolom })]);

export const voorbeeld = z
  .object({
    kolommen: z.array(z.object({ naam: z.string(), gevuld: z.int(), voorbeelden: z.array(z.string()) })),
    kenmerken: z.object({ soort: z.string(), codering: z.string().nullable(), scheiding: z.string().nullable() }),
    voorstel: z.object({
      soort: soortkeuze.nullable(),
      datumvorm: z.enum(DATUMVORMEN),
      bedragvorm: z.enum(BEDRAGVORMEN),
      soorten: z.partialRecord(soort, z.partialRecord(veld, kolom)),
    }),
    rijen: z.int(),
    voorbeeldrijen: z.array(z.object({ rij: z.int(), soort, waarden: z.record(z.string(), z.string()) })),
    goedeRijen: z.int(),
    ...bevindingen,
  })
  .meta({ id: 'Ketenvoorbeeld' });

const doorgerekend = z
  .object({ trajecten: z.int(), wachtend: z.int() })
  .nullable()
  .describe('Wat er na het inlezen is; null: er kwam niets bij');

export const ingelezen = z
  .object({
    rijen: z.int(),
    nieuw: z.int(),
    alBekend: z.int(),
    vervangen: z.int(),
    geweigerd: z.int().describe('Berichten die zijn weggelaten om een rij die niet klopt'),
    geweigerdeRijen: z.int(),
    ...bevindingen,
    doorgerekend,
  })
  .meta({ id: 'KetendataIngelezen' });

export const berichtenIngelezen = z
  .object({
    bestanden: z.int(),
    nieuw: z.int(),
    alBekend: z.int(),
    ongeldig: z.int(),
    onleesbaar: z.int(),
    bevindingen: z.array(
      z.object({ bestand: z.string(), regel: z.string(), pad: z.string(), regelnummer: z.int(), melding: z.string() }),
    ),
    aantalBevindingen: z.int(),
    doorgerekend,
  })
  .meta({ id: 'BerichtenIngelezen' });

/** What comes with a file of Ketendata: the fields first, then the file. */
export const ketenbestand = z
  .object({
    profiel: z.string().optional().describe('Ketenprofiel als JSON; moet voor het bestand komen'),
    soort: z.string().optional().describe('JW301 …, of kolom:NAAM waar een kolom de soort noemt'),
    deel: z.string().optional().describe('ja: dit is alleen het begin van het bestand'),
    bestand: z.string().meta({ format: 'binary' }),
  })
  .meta({ id: 'Ketenbestand' });

export const berichtbestand = z
  .object({ bestand: z.string().meta({ format: 'binary' }) })
  .meta({ id: 'Berichtbestand' });
