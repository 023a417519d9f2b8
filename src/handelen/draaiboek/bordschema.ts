import { z } from 'zod';
import { datumVeld } from '../../platform/http/index.ts';
import { VOORTGANG } from './bord.ts';

const groep = z
  .object({
    id: z.int(),
    gebied: z.string(),
    gebiedNaam: z.string(),
    hulpvorm: z.string(),
    hulpvormNaam: z.string(),
    locatie: z.string(),
    aantal: z.int(),
    aanbod: z.int().nullable(),
    aangenomen: z.boolean(),
    overgedragen: z.int(),
    overdrachten: z.array(z.object({ id: z.int(), dag: datumVeld, aantal: z.int() })),
    magAannemen: z.boolean(),
    magLosmaken: z.boolean(),
    magSluiten: z.boolean(),
    verzoek: z
      .object({
        id: z.int(),
        soort: z.enum(['aantal', 'aannemen']),
        aantal: z.int(),
        reden: z.string(),
        door: z.string(),
        op: datumVeld,
        magAkkoord: z.boolean(),
        alsInspectie: z.boolean().describe('In een oefening: u speelt hiervoor de inspectie'),
        magWeg: z.boolean(),
      })
      .nullable()
      .describe('Wat wacht op akkoord van een tweede partij'),
    dossiers: z.enum(VOORTGANG),
    archief: z.enum(VOORTGANG),
    personeel: z.string(),
    huisvesting: z.string(),
    gesloten: z.boolean(),
    deelVan: z.int().nullable(),
  })
  .meta({ id: 'Overdrachtsgroep' });
const aanbod = z
  .object({
    id: z.int(),
    partijId: z.int().nullable(),
    naam: z.string(),
    hulpvorm: z.string(),
    hulpvormNaam: z.string(),
    plekken: z.int(),
    aangenomen: z.int(),
    magWijzigen: z.boolean(),
    vrij: z.int().describe('Plekken die nog voor geen groep bedoeld zijn'),
    vanaf: datumVeld,
    toelichting: z.string(),
  })
  .meta({ id: 'Overdrachtsaanbod' });

export const bord = z.object({
  groepen: z.array(groep),
  aanbod: z.array(aanbod),
  begin: z.int(),
  bijgesteld: z.int(),
  totaal: z.int(),
  overgedragen: z.int(),
  over: z.int(),
  zonderOntvanger: z.int(),
  aangeboden: z.int(),
  aangenomen: z.int(),
  openGroepen: z.int(),
  wachtOpAkkoord: z.int(),
  akkoorden: z.array(
    z.object({
      id: z.int(),
      groep: z.int(),
      soort: z.enum(['aantal', 'aannemen']),
      aantal: z.int(),
      aanbieder: z.string(),
      reden: z.string(),
      gevraagdDoor: z.string(),
      door: z.string(),
      dag: datumVeld,
    }),
  ),
  afgewezen: z.array(
    z.object({
      id: z.int(),
      groep: z.int(),
      soort: z.enum(['aantal', 'aannemen']),
      aantal: z.int(),
      reden: z.string(),
      gevraagdDoor: z.string(),
      door: z.string(),
      dag: datumVeld,
    }),
  ),
  teruggedraaid: z.array(
    z.object({
      id: z.int(),
      groep: z.int(),
      aantal: z.int(),
      dag: datumVeld,
      reden: z.string(),
      door: z.string(),
      op: datumVeld,
    }),
  ),
  perDag: z.array(z.object({ dag: datumVeld, aantal: z.int() })),
  afrondbaar: z.string().nullable().describe('Waarom de overdracht nog niet klaar is; null: die is klaar'),
  dicht: z.string().nullable().describe('Waarom er nu niets op het bord kan veranderen; null: het bord is open'),
  ontvangers: z.array(z.object({ partijId: z.int(), naam: z.string() })),
});
