import { z } from 'zod';
import { momentVeld, regiocodeVeld } from '../http/index.ts';
import { DOELEN, RECHTEN, RELATIES, ROLLEN, SOORTEN_PARTIJ } from './domain.ts';

/** The shapes in which the API speaks of people, functies and sessions. */

export const rolVeld = z.enum(ROLLEN);

export const functieVorm = z.object({
  id: z.int(),
  rol: rolVeld,
  rolNaam: z.string(),
  partij: z.string(),
  partijsoort: z.enum(SOORTEN_PARTIJ),
});

export const aanmelddienstVorm = z.object({ id: z.string(), naam: z.string() });

export const sessieVorm = z.object({
  aangemeld: z.boolean(),
  naam: z.string().nullable(),
  rol: rolVeld.describe('De rol van nu; "bezoeker" zonder functie'),
  functie: functieVorm.nullable(),
  functies: z.array(functieVorm).describe('Waaruit deze persoon kan kiezen'),
  rechten: z.partialRecord(z.enum(DOELEN), z.partialRecord(z.enum(RELATIES), z.enum(RECHTEN))),
  noodtoegang: z.boolean().describe('Of deze rol in nood toegang tot een zaak mag nemen'),
  regios: z.array(regiocodeVeld).describe('De jeugdregio’s waarbij de partij van nu hoort'),
  start: z.string().describe('De startpagina van deze rol'),
  verlooptOp: momentVeld.nullable().describe('Wanneer de sessie eindigt als er niets meer gebeurt'),
  uiterlijkOp: momentVeld.nullable().describe('Wanneer de sessie in elk geval eindigt'),
  demo: z.boolean(),
  aanmelden: z.object({
    wachtwoord: z.boolean().describe('Of inloggen met wachtwoord hier kan'),
    diensten: z.array(aanmelddienstVorm),
    demomensen: z.array(
      z.object({
        account: z.string(),
        naam: z.string(),
        partij: z.string(),
        rollen: z.array(z.object({ rol: rolVeld, rolNaam: z.string() })),
      }),
    ),
  }),
});

export const verlengingVorm = z.object({ verlooptOp: momentVeld, uiterlijkOp: momentVeld });

export const sessieregelVorm = z.object({
  kenmerk: z.uuid(),
  toestel: z.string(),
  via: z.string(),
  gemaaktOp: momentVeld,
  laatstOp: momentVeld,
  huidige: z.boolean(),
});

export const aantalVorm = z.object({ aantal: z.int().min(0) });
