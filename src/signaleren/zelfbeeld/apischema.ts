import { z } from 'zod';
import { datumVeld, kvkVeld, momentVeld, periodeVeld, regiocodeVeld } from '../../platform/http/index.ts';
import { ONDERWERPEN } from './domain.ts';
import { VRAGEN } from './gesprek.ts';

const maandVeld = z.string().regex(/^\d{4}-\d{2}$/);
const onderwerpVeld = z.enum(ONDERWERPEN);

const toelichting = z.object({
  gegeven: z.string(),
  naam: z.string(),
  periode: periodeVeld,
  tekst: z.string(),
  op: momentVeld.describe('Sinds wanneer deze toelichting bij het cijfer hoort'),
});

const kengetal = z
  .object({
    code: z.string(),
    naam: z.string(),
    uitleg: z.string(),
    eenheid: z.string(),
    onderwerp: onderwerpVeld,
    waarde: z.number().nullable(),
    tekst: z.string().nullable().describe('Wat het betekent als er niets te tellen is'),
    periode: periodeVeld.nullable(),
    want: z.string().nullable().describe('Waarom er geen waarde is'),
    herkomst: z.enum(['berekend', 'gepubliceerd']).nullable(),
    bekendOp: z.string().nullable().describe('Wanneer het laatste cijfer bekend werd waar dit uit komt'),
    grens: z.object({ waarde: z.number(), richting: z.enum(['laagIsSlecht', 'hoogIsSlecht']) }).nullable(),
    ligging: z.enum(['voorbij', 'nabij', 'ruim', 'geenGrens', 'geenCijfer']),
    ruimte: z.number().nullable().describe('Afstand tot de grens in de eenheid van het kengetal; onder nul: tekort'),
    sturing: z
      .object({ euro: z.number().describe('Boven nul: zoveel tekort; onder nul: zoveel ruimte'), zin: z.string() })
      .nullable(),
    verandering: z
      .object({
        van: z.number(),
        vanPeriode: periodeVeld,
        verschil: z.number(),
        oordeel: z.enum(['beter', 'slechter', 'gelijk', 'anders']),
      })
      .nullable(),
    reeks: z.array(z.object({ periode: periodeVeld, waarde: z.number().nullable(), want: z.string().nullable() })),
    band: z.object({ gemiddelde: z.number(), onder: z.number(), boven: z.number(), voorlopig: z.boolean() }).nullable(),
    toelichtingen: z.array(toelichting),
  })
  .meta({ id: 'ZelfbeeldKengetal' });

export const zelfbeeld = z
  .object({
    bekendOp: datumVeld,
    kvk: kvkVeld,
    naam: z.string(),
    periode: periodeVeld.nullable().describe('De laatste periode waarover er cijfers zijn'),
    ritme: z.enum(['kwartaal', 'jaar']),
    ontbreekt: z.array(z.string()),
    valtOp: z
      .array(z.string())
      .describe('Codes van kengetallen voorbij of dicht bij hun grens, het belangrijkste eerst'),
    prognose: z
      .object({
        periode: periodeVeld,
        maanden: z.array(z.object({ maand: maandVeld, bedrag: z.number() })),
        eersteTekort: maandVeld.nullable(),
      })
      .nullable(),
    onderwerpen: z.array(
      z.object({ code: onderwerpVeld, kengetallen: z.array(kengetal), zonderCijfer: z.array(z.string()) }),
    ),
  })
  .meta({ id: 'Zelfbeeld' });

const titelVeld = z.string().trim().min(3, 'verwacht minstens 3 tekens').max(120);
const revisieVeld = z.int().min(0).max(2_147_483_647);
const tekstOnderwerp = z.enum(['algemeen', ...ONDERWERPEN]);

const gesprekKop = {
  id: z.int(),
  titel: z.string(),
  gesprekOp: datumVeld.nullable(),
  met: z.string(),
  regios: z.array(regiocodeVeld),
  cijfersOp: datumVeld.describe('De cijfers op het papier zijn die van het einde van deze dag'),
  revisie: z.int(),
  gewijzigdOp: momentVeld,
  gewijzigdDoor: z.string(),
};

export const gesprekLijst = z
  .object({ gesprekken: z.array(z.object({ ...gesprekKop, afspraken: z.int() })) })
  .meta({ id: 'GesprekLijst' });

const tekst = z.object({
  onderwerp: tekstOnderwerp,
  vraag: z.enum(VRAGEN),
  tekst: z.string(),
  revisie: z.int(),
  op: momentVeld,
  door: z.string(),
});

const afspraakVelden = {
  wat: z.string().trim().min(3, 'verwacht minstens 3 tekens').max(1000),
  wie: z.string().trim().max(200).default(''),
  voor: datumVeld.nullable().default(null),
};

export const gesprek = z
  .object({
    ...gesprekKop,
    teksten: z.array(tekst),
    afspraken: z.array(z.object({ id: z.int(), wat: z.string(), wie: z.string(), voor: datumVeld.nullable() })),
    gebieden: z.array(
      z.object({
        code: regiocodeVeld,
        naam: z.string(),
        jongeren: z.int(),
        periode: periodeVeld,
        gemeenten: z.array(z.string()),
      }),
    ),
    beeld: zelfbeeld,
  })
  .meta({ id: 'Gesprek' });

export const nieuwGesprek = z.object({ titel: titelVeld }).meta({ id: 'NieuwGesprek' });
export const gemaakt = z.object({ id: z.int() }).meta({ id: 'GesprekGemaakt' });

export const gesprekWijziging = z
  .object({
    revisie: revisieVeld.describe('De revisie die is gelezen; een andere betekent dat iemand anders wijzigde'),
    titel: titelVeld,
    met: z.string().trim().max(500),
    gesprekOp: datumVeld.nullable(),
    regios: z.array(regiocodeVeld).max(60),
    cijfersOp: datumVeld,
  })
  .meta({ id: 'GesprekWijziging' });

export const tekstWijziging = z
  .object({
    onderwerp: tekstOnderwerp,
    vraag: z.enum(VRAGEN),
    tekst: z.string().max(4000, 'hoogstens 4000 tekens'),
    revisie: revisieVeld.describe('De revisie waarop deze tekst verdergaat; 0 als er nog geen was'),
  })
  .meta({ id: 'GesprekTekst' });

export const bewaard = z.object({ revisie: z.int() }).meta({ id: 'GesprekBewaard' });
export const afspraak = z.object(afspraakVelden).meta({ id: 'GesprekAfspraak' });
