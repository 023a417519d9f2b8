import { z } from 'zod';
import { datumVeld, momentVeld } from '../../platform/http/index.ts';
import { REDENEN, VOORKEUREN } from './domain.ts';

/** As many tasks, terms and notices as one page shows: who has more, does the first ones first. */
export const HOOGSTENS = 200;

export const werkQuery = z.object({
  oefening: z.enum(['ja']).optional().describe('Alleen werk van oefeningen; zonder deze parameter: geen oefeningen'),
});

const dossier = {
  dossierId: z.int(),
  kenmerk: z.string(),
  titel: z.string(),
  procedure: z.string(),
  procedureNaam: z.string(),
};

const taak = z
  .object({
    ...dossier,
    taak: z.string(),
    naam: z.string(),
    uitleg: z.string(),
    eigen: z.boolean().describe('Van u zelf; anders van iedereen met uw rol'),
    verplicht: z.boolean(),
    tot: datumVeld.nullable(),
    oorspronkelijkTot: datumVeld.nullable(),
    laat: z.boolean(),
  })
  .meta({ id: 'Werktaak' });

const termijn = z
  .object({
    ...dossier,
    code: z.string(),
    ronde: z.int(),
    naam: z.string(),
    bron: z.string(),
    soort: z.enum(['hard', 'indicatief']),
    tot: datumVeld,
    oorspronkelijkTot: datumVeld,
    verlengd: z.int().describe('Hoe vaak de termijn is verlengd'),
    laat: z.boolean(),
  })
  .meta({ id: 'Werktermijn' });

const achterstand = z
  .object({
    ...dossier,
    wat: z.enum(['taak', 'termijn']),
    code: z.string(),
    ronde: z.int(),
    naam: z.string(),
    wie: z.string().nullable().describe('Rol die het moet doen; null: iedereen in het dossier'),
    tot: datumVeld,
  })
  .meta({ id: 'Werkachterstand' });

const bericht = z
  .object({
    id: z.int(),
    dossierId: z.int(),
    kenmerk: z.string(),
    titel: z.string(),
    oefening: z.boolean().describe('Uit een oefening: het is niet echt'),
    reden: z.enum(REDENEN),
    tekst: z.string(),
    op: momentVeld,
    gelezen: z.boolean(),
  })
  .meta({ id: 'Werkbericht' });

export const mijnWerk = z
  .object({
    vandaag: datumVeld,
    taken: z.array(taak),
    termijnen: z.array(termijn),
    elders: z.array(achterstand).describe('Te laat bij een ander, in dossiers waarvan u eigenaar bent'),
    berichten: z.array(bericht),
    /** Of what is shown: at most `hoogstens` of each. */
    aantallen: z.object({ taken: z.int(), termijnen: z.int(), laat: z.int(), ongelezen: z.int() }),
    hoogstens: z.int().describe('Meer taken, termijnen of berichten dan dit toont deze vraag niet'),
    voorkeur: z.enum(VOORKEUREN),
  })
  .meta({ id: 'MijnWerk' });

export const gelezen = z
  .union([
    z.object({ ids: z.array(z.int().min(1)).min(1).max(HOOGSTENS) }),
    z.object({ tot: momentVeld.describe('Alle berichten tot en met dit moment') }),
  ])
  .meta({ id: 'BerichtenGelezen' });
export const aantalGelezen = z.object({ gelezen: z.int() }).meta({ id: 'AantalGelezen' });

export const voorkeur = z.object({ mail: z.enum(VOORKEUREN) }).meta({ id: 'Berichtvoorkeur' });
