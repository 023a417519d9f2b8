import { z } from 'zod';
import { datumVeld, kvkVeld, periodeVeld } from '../../platform/http/index.ts';
import { ERNSTEN, LANGSTE_FORMULE, VORMEN_CONTROLE } from './domain.ts';

export const codeVeld = z.string().regex(/^[a-z][A-Za-z0-9-]{0,59}$/, 'verwacht een code als balansKlopt');
const formuleVeld = z.string().trim().max(LANGSTE_FORMULE, `hoogstens ${LANGSTE_FORMULE} tekens`);
const gevuld = formuleVeld.min(1, 'verwacht een formule');
const tekst = (minstens: number, hoogstens: number) =>
  z.string().trim().min(minstens, `minstens ${minstens} tekens`).max(hoogstens, `hoogstens ${hoogstens} tekens`);

const ernst = z.enum(ERNSTEN).describe('Een waarschuwing gaat door met uitleg; een fout nooit');
const marge = z.object({
  absoluut: z.number().min(0, 'nul of meer').max(1e12).describe('Een bedrag of aantal'),
  relatief: z.number().min(0, 'nul of meer').max(10).describe('Een deel van het grootste van de twee; 0.01 is 1%'),
});
const getalnaam = z.string().regex(/^[a-z][A-Za-z0-9]{0,30}$/, 'verwacht een naam als totaal');

const deel = {
  vormen: z.array(z.enum(VORMEN_CONTROLE)).min(1).optional().describe('Zonder: alle formulieren'),
  jaarOfKwartaal: z.enum(['kwartaal', 'jaar']).optional().describe('Zonder: allebei'),
  perGegeven: z.boolean().optional().describe('Eén controle voor elk gegeven; nu.gegeven is dan steeds dat gegeven'),
  marge,
};

const regel = {
  ...deel,
  naam: tekst(3, 100),
  ernst,
  voorwaarde: gevuld.optional().describe('CEL: alleen dan zegt de controle iets'),
  formule: gevuld.describe('CEL: waar als de cijfers kloppen'),
  gegevens: z
    .array(codeVeld)
    .min(1, 'verwacht minstens 1 gegeven')
    .max(60)
    .describe('Het eerste is waar de gebruiker heen springt'),
  melding: tekst(10, 500).describe('Met {naam} en de getallen tussen accolades'),
  getallen: z.record(getalnaam, gevuld).describe('Naam in de melding met een CEL-formule'),
  uitleg: tekst(10, 600),
  bron: tekst(3, 200),
};

export const controle = z
  .object({
    ...regel,
    code: codeVeld,
    versie: z.int(),
    geldigVan: datumVeld,
    geldigTot: datumVeld.nullable().describe('Eerste dag waarop de controle niet meer geldt; null: zonder einde'),
    eigen: z.boolean().describe('Geschreven door een gebruiker, niet met Baken meegeleverd'),
  })
  .meta({ id: 'Controle' });

const stand = z.enum(['geldt', 'straks', 'afgelopen']);

export const controleLijst = z
  .object({
    controles: z.array(
      z.object({
        code: codeVeld,
        versie: z.int().describe('De versie die vandaag geldt, of anders de nieuwste'),
        naam: z.string(),
        ernst,
        stand,
        geldigVan: datumVeld,
        geldigTot: datumVeld.nullable(),
        gegevens: z.array(z.object({ code: codeVeld, naam: z.string() })),
        vormen: z.array(z.enum(VORMEN_CONTROLE)).nullable().describe('null: alle formulieren'),
        eigen: z.boolean(),
        versies: z.int(),
        nieuwereVersie: z.boolean().describe('Er staat een nieuwere versie klaar, die later ingaat'),
      }),
    ),
  })
  .meta({ id: 'ControleLijst' });

export const controleMetVersies = z
  .object({
    code: codeVeld,
    stand,
    versie: z.int().describe('De versie die vandaag geldt, of anders de nieuwste'),
    versies: z.array(controle).describe('Nieuwste eerst'),
    namen: z.record(z.string(), z.string()).describe('Namen van de gegevens'),
  })
  .meta({ id: 'ControleMetVersies' });

export const controleveldLijst = z
  .object({
    velden: z.array(
      z.object({
        code: codeVeld,
        naam: z.string(),
        eenheid: z.string().nullable(),
        stroom: z.boolean(),
        aan: z.enum(['aanbieders', 'gebieden']),
      }),
    ),
    groepen: z.array(z.string()).describe('Wat voor de punt kan staan'),
    functies: z.array(z.string()),
  })
  .meta({ id: 'ControleveldLijst' });

export const nieuweVersie = z
  .object({
    ...regel,
    geldigVan: datumVeld,
    geldigTot: datumVeld.nullable().default(null),
    basis: z.int().min(0).describe('De versie waar u van uitging; 0 voor een nieuwe controle'),
  })
  .meta({ id: 'NieuweControleversie' });

export const einde = z.object({ geldigTot: datumVeld, basis: z.int().min(1) }).meta({ id: 'ControleEinde' });

export const gemaakt = z.object({ code: codeVeld, versie: z.int() }).meta({ id: 'ControleGemaakt' });

/** What is typed so far: everything may still be wrong, except its size. */
export const proef = z
  .object({
    controle: z.object({
      ...deel,
      voorwaarde: formuleVeld.optional(),
      formule: formuleVeld,
      gegevens: z.array(z.string().max(60)).max(60),
      melding: z.string().max(500),
      getallen: z.record(getalnaam, formuleVeld),
    }),
    periode: periodeVeld.optional().describe('Zonder: het laatste kwartaal dat de meeste aanbieders leverden'),
    kvk: kvkVeld.optional().describe('Alleen deze aanbieder'),
    cijfers: z
      .object({
        nu: z.record(z.string().max(60), z.number()),
        vorige: z.record(z.string().max(60), z.number()).default({}),
      })
      .optional()
      .describe('Zelf gekozen cijfers in plaats van die van aanbieders'),
  })
  .meta({ id: 'Controleproef' });

export const proefuitkomst = z
  .object({
    fouten: z.array(
      z.object({
        plek: z.string().describe('formule, voorwaarde, melding, gegevens of getallen.<naam>'),
        regel: z.int(),
        kolom: z.int(),
        melding: z.string(),
      }),
    ),
    meldingen: z.array(z.string()).nullable().describe('Bij eigen cijfers: wat de controle zegt'),
    telling: z
      .object({
        periode: periodeVeld,
        aanbieders: z.int(),
        getoetst: z.int().describe('Waarvan alle cijfers bekend zijn die de controle nodig heeft'),
        raak: z.int(),
        voorbeelden: z.array(z.object({ kvk: kvkVeld, naam: z.string(), meldingen: z.array(z.string()) })),
      })
      .nullable()
      .describe('null: er zijn fouten, of er zijn geen cijfers'),
  })
  .meta({ id: 'Controleproefuitkomst' });
