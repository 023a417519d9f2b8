import { z } from 'zod';
import { datumVeld, kvkVeld, momentVeld } from '../http/velden.ts';
import { GEBEURTENISSEN, KETENS, SOORTEN, UITKOMSTEN } from './domain.ts';

/** What the API says about the log: the contract that the web app is generated from. */

const soort = z.enum(SOORTEN);
const uitkomst = z.enum(UITKOMSTEN);
const gebeurtenis = z.enum(GEBEURTENISSEN);
const woord = z.string().min(1).max(200);

const periode = {
  van: datumVeld.optional().describe('Vanaf deze dag'),
  tot: datumVeld.optional().describe('Tot en met deze dag'),
};
const bladzijde = {
  pagina: z.coerce.number().int().min(1).max(10_000).default(1),
  paginaGrootte: z.coerce.number().int().min(1).max(500).default(50),
};

const zoek = {
  ...periode,
  persoon: z.uuid('verwacht het nummer (UUID) van een persoon').optional(),
  organisatie: kvkVeld.optional().describe('Over wie de gegevens gaan: een KvK-nummer'),
  handeling: woord.optional().describe('De naam van een bewerking van deze API, of een woord als aanmelden'),
  soort: soort.optional(),
  uitkomst: uitkomst.optional(),
  pseudoniem: woord.optional().describe('Van de jongere over wie de gegevens gaan'),
};
export const zoekQuery = z.object(zoek);
export const toegangslogQuery = z.object({ ...zoek, ...bladzijde });
export const periodeQuery = z.object({ ...periode, ...bladzijde });

const telling = {
  totaal: z.int(),
  meer: z.boolean().describe('Er zijn er meer dan totaal; verder wordt niet geteld'),
};
const handeling = {
  handeling: z.string(),
  omschrijving: z.string().describe('De handeling in woorden; leeg als die niet bekend zijn'),
  soort,
  doel: z.string(),
  uitkomst,
};

const vermelding = {
  volgnummer: z.int(),
  op: momentVeld,
  persoonId: z.uuid().nullable().describe('null: een machine, of iemand die niet is ingelogd'),
  persoonNaam: z.string(),
  machineclient: z.string().nullable(),
  rol: z.string(),
  partijNaam: z.string(),
  ...handeling,
  voorwerp: z.string().describe('Over wie: een KvK-nummer, de code van een regio, land, of niets'),
  pseudoniem: z.string().nullable(),
  status: z.int().describe('HTTP-status van het antwoord; 0 als die er niet is'),
  toelichting: z.string(),
  verwerkingId: z.uuid(),
  traceId: z.string(),
};
const toegangsvermelding = z.object(vermelding).meta({ id: 'Toegangsvermelding' });

export const toegangslog = z
  .object({ ...telling, vermeldingen: z.array(toegangsvermelding) })
  .meta({ id: 'Toegangslog' });

const inzage = z
  .object({
    volgnummer: z.int(),
    op: momentVeld,
    partijNaam: z.string(),
    rol: z.string(),
    machine: z.boolean().describe('Een systeem van die organisatie, geen persoon'),
    ...handeling,
  })
  .meta({ id: 'Inzage' });

export const eigenInzage = z.object({ ...telling, inzagen: z.array(inzage) }).meta({ id: 'EigenInzage' });

export const beveiligingsgebeurtenissen = z
  .object({
    van: datumVeld,
    tot: datumVeld,
    perDag: z.array(z.object({ dag: datumVeld, gebeurtenis, aantal: z.int() })),
    ...telling,
    gebeurtenissen: z.array(z.object({ ...vermelding, gebeurtenis }).meta({ id: 'Beveiligingsgebeurtenis' })),
  })
  .meta({ id: 'Beveiligingsgebeurtenissen' });

export const logboekcontroles = z
  .object({
    inOrde: z
      .boolean()
      .nullable()
      .describe('Of de ketens heel waren bij de laatste controle; null: nog nooit gecontroleerd'),
    controles: z.array(
      z
        .object({
          op: momentVeld,
          keten: z.enum(KETENS),
          tot: z.int().describe('Het nummer van de laatste regel'),
          wortels: z.int().describe('Met hoeveel wortels van buiten de database is vergeleken'),
          uitkomst: z.enum(['in_orde', 'gebroken']),
          bevinding: z.string(),
          duurMs: z.int(),
        })
        .meta({ id: 'Logboekcontrole' }),
    ),
  })
  .meta({ id: 'Logboekcontroles' });
