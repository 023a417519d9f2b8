import { z } from 'zod';
import { datumVeld, kvkVeld, momentVeld, sleutelVeld } from '../../platform/http/index.ts';
import { onderwerp } from './gebeurtenis.ts';
import { vormOpdracht } from './opdracht.ts';
import { vormProcedure } from './procedure.ts';

export const idVeld = z.coerce.number().int().min(1).max(2_147_483_647);
const codeVeld = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'verwacht een code als melding');
const gebiedVeld = z.string().regex(/^(GM\d{4}|JZ\d{2})$/, 'verwacht een code als GM0363 of JZ12');

export const procedurePad = z.object({ code: codeVeld });
export const dossierPad = z.object({ id: idVeld });

const procedureKop = z
  .object({
    code: z.string(),
    versie: z.int(),
    naam: z.string(),
    uitleg: z.string(),
    kenmerk: z.string(),
    onderwerpen: z.array(z.string()),
    /** Whether the one who asks may open one. */
    magOpenen: z.boolean(),
    toestanden: z.array(z.object({ code: z.string(), naam: z.string(), einde: z.boolean() })),
  })
  .meta({ id: 'ProcedureKop' });
export const procedureLijst = z.object({ procedures: z.array(procedureKop) }).meta({ id: 'ProcedureLijst' });
export const procedure = vormProcedure.meta({ id: 'Procedure' });

export const lijstQuery = z.object({
  procedure: codeVeld.optional(),
  toestand: codeVeld.optional(),
  stand: z.enum(['open', 'gesloten']).optional(),
  kvk: kvkVeld.optional(),
  gebied: gebiedVeld.optional(),
  zoek: z.string().trim().min(2).max(100).optional(),
  mijn: z.enum(['ja']).optional().describe('Alleen dossiers waarvan u eigenaar bent'),
  oefening: z.enum(['ja']).optional().describe('Alleen oefeningen; zonder deze parameter: geen oefeningen'),
  sorteer: z.enum(['termijn', 'laatst']).default('termijn'),
  pagina: z.coerce.number().int().min(1).max(10_000).default(1),
  paginaGrootte: z.coerce.number().int().min(1).max(100).default(50),
});

const dossierRegel = z
  .object({
    id: z.int(),
    kenmerk: z.string(),
    procedure: z.string(),
    procedureNaam: z.string(),
    titel: z.string(),
    toestand: z.string(),
    toestandNaam: z.string(),
    sinds: datumVeld,
    geopendOp: momentVeld,
    geslotenOp: datumVeld.nullable(),
    eigenaar: z.string().nullable(),
    termijn: datumVeld.nullable().describe('Eerste dag waarop iets klaar moet zijn'),
    termijnHard: z.boolean(),
    openTaken: z.int(),
    laatstOp: momentVeld,
    kvk: z.string().nullable(),
    aanbieder: z.string().nullable(),
    gebied: z.string().nullable(),
    gebiedNaam: z.string().nullable().describe('Naam van die gemeente of jeugdregio'),
    oefening: z.boolean(),
  })
  .meta({ id: 'DossierRegel' });
export const dossierLijst = z
  .object({
    dossiers: z.array(dossierRegel),
    pagina: z.int(),
    meer: z.boolean().describe('Er is een volgende pagina'),
    begrensd: z.boolean().describe('Er is meer gevonden dan Baken laat zien: dit zijn de nieuwste dossiers'),
  })
  .meta({ id: 'DossierLijst' });

export const nieuwDossier = z
  .object({
    procedure: codeVeld,
    titel: z.string().trim().min(3, 'schrijf een titel van minstens 3 tekens').max(200),
    onderwerp: z.discriminatedUnion('soort', [
      z.object({ soort: z.literal('aanbieder'), code: kvkVeld }),
      z.object({ soort: z.literal('gemeente'), code: gebiedVeld }),
      z.object({ soort: z.literal('jeugdregio'), code: gebiedVeld }),
      z.object({ soort: z.literal('geen') }),
    ]),
    velden: z.record(z.string().max(60), z.unknown()).default({}),
    sleutel: sleutelVeld,
  })
  .meta({ id: 'NieuwDossier' });
export const geopend = z.object({ id: z.int(), kenmerk: z.string() }).meta({ id: 'DossierGeopend' });

export const nieuweGebeurtenis = z
  .object({
    sleutel: sleutelVeld,
    opdracht: vormOpdracht,
    /** Null: every participant sees it. Only for notes and the like. */
    voor: z.array(z.int().min(1)).min(1).max(20).nullable().default(null),
  })
  .meta({ id: 'NieuweDossiergebeurtenis' });

const persoon = z.object({ id: z.uuid(), naam: z.string() });
const taak = z.object({
  id: z.string(),
  code: z.string().nullable(),
  naam: z.string(),
  uitleg: z.string(),
  voor: z.string().nullable(),
  persoon: persoon.nullable(),
  verplicht: z.boolean(),
  tot: datumVeld.nullable(),
  oorspronkelijkTot: datumVeld.nullable(),
  stand: z.enum(['open', 'klaar', 'vervallen']),
  afgelopenOp: datumVeld.nullable(),
  afgelopenMet: z.int().nullable().describe('Nummer van de gebeurtenis waarmee zij klaar was of verviel'),
  /** Whether the one who asks may do it. */
  mag: z.boolean(),
  magKlaar: z
    .boolean()
    .describe('U kunt zeggen dat zij klaar is; ook namens een partij waarvan niemand in Baken meeleest'),
  bezwaar: z.string().nullable().describe('Waarom zij nog niet klaar kan zijn; null: zij kan klaar zijn'),
  vraagt: z.string().nullable().describe('Wat u erbij moet schrijven; null: niets'),
  magWeg: z.boolean().describe('U kunt haar laten vervallen'),
});
const termijn = z.object({
  code: z.string(),
  naam: z.string(),
  bron: z.string(),
  ronde: z.int(),
  soort: z.enum(['hard', 'indicatief']),
  voor: z.string(),
  begon: datumVeld,
  tot: datumVeld,
  oorspronkelijkTot: datumVeld,
  stilSinds: datumVeld.nullable(),
  afgelopenOp: datumVeld.nullable(),
  afgelopenMet: z.int().nullable().describe('Nummer van de gebeurtenis waarmee zij eindigde'),
  verlengingen: z.array(z.object({ van: datumVeld, tot: datumVeld, reden: z.string() })),
});
const stap = z.object({
  code: z.string(),
  bezwaar: z.string().nullable().describe('Waarom deze stap nu niet kan; null: hij kan'),
  redenOm: z.string().nullable().describe('Waarom deze stap nu een toelichting vraagt; null: die vraagt hij niet'),
  kijkBij: z
    .object({ naam: z.string(), pad: z.string() })
    .nullable()
    .describe('Waar te zien is wat deze stap tegenhoudt: een pad in Baken'),
});
const deelnemer = z.object({
  partijId: z.int(),
  naam: z.string(),
  rol: z.string(),
  van: datumVeld,
  tot: datumVeld.nullable(),
  blijft: z
    .string()
    .nullable()
    .describe('Waarom wie het dossier leidt deze partij nu niet kan weghalen; null: het kan, of u leidt het niet'),
  mensen: z.array(persoon),
});
const gebeurtenis = z.object({
  nummer: z.int(),
  op: momentVeld,
  dag: datumVeld,
  door: z.string(),
  partij: z.string().nullable(),
  soort: z.string(),
  voor: z.array(z.string()).nullable().describe('Namen van de partijen die dit zien; null: alle deelnemers'),
  gegevens: z.unknown(),
});
const document = z.object({
  id: z.uuid(),
  naam: z.string(),
  soort: z.string(),
  grootte: z.int(),
  hash: z.string(),
  voor: z.array(z.int()).nullable(),
  gescand: z.string().nullable(),
  op: momentVeld,
  weg: z.boolean(),
});

/** One dossier with everything that the one who asks may see of it. */
export const dossier = z
  .object({
    id: z.int(),
    kenmerk: z.string(),
    titel: z.string(),
    oefening: z.boolean(),
    procedure,
    onderwerp,
    toestand: z.string(),
    sinds: datumVeld,
    geopendOp: datumVeld,
    geslotenOp: datumVeld.nullable(),
    velden: z.record(z.string(), z.unknown()),
    eigenaar: persoon.nullable(),
    deelnemers: z.array(deelnemer),
    taken: z.array(taak),
    termijnen: z.array(termijn),
    documenten: z.array(document),
    gebeurtenissen: z.array(gebeurtenis),
    stappen: z.array(stap).describe('De stappen die er vanaf hier zijn'),
    rollen: z.array(z.string()).describe('Uw rollen in dit dossier'),
    eigenPartijId: z.int().nullable().describe('De partij waarvoor u nu werkt'),
    magSchrijven: z.boolean(),
    keten: z.object({ heel: z.boolean(), breuk: z.int().nullable(), gezien: z.int(), totaal: z.int() }),
  })
  .meta({ id: 'Dossier' });
