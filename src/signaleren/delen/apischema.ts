import { z } from 'zod';
import { datumVeld, kvkVeld, momentVeld } from '../../platform/http/index.ts';
import { ONDERDELEN } from '../overzicht/index.ts';

const reden = z.string().trim().min(10, 'geef een reden van minstens 10 tekens').max(2000);

export const nieuweDeling = z
  .object({
    partijId: z.int().min(1).max(2_147_483_647),
    email: z.string().trim().max(200).optional().describe('Alleen voor deze persoon van de partij'),
    onderdelen: z.array(z.enum(ONDERDELEN)).min(1, 'kies minstens één onderdeel').max(ONDERDELEN.length),
    tot: datumVeld.describe('Laatste dag waarop het te zien is'),
    reden,
  })
  .meta({ id: 'NieuweVerlening' });

export const nieuweNoodtoegang = z.object({ reden: reden.min(20, 'geef een reden van minstens 20 tekens') }).meta({
  id: 'NieuweNoodtoegang',
});

export const nieuwOordeel = z
  .object({ oordeel: z.enum(['terecht', 'onterecht']), toelichting: reden })
  .meta({ id: 'NieuwOordeel' });

export const verlening = z
  .object({
    id: z.int(),
    soort: z.enum(['deling', 'persoonlijk', 'noodtoegang']),
    kvk: kvkVeld.nullable(),
    aanbieder: z.string().nullable(),
    partij: z.string(),
    partijSoort: z.string(),
    persoon: z.string().nullable(),
    onderdelen: z.array(z.enum(ONDERDELEN)),
    van: momentVeld,
    tot: momentVeld,
    reden: z.string(),
    ingetrokkenOp: momentVeld.nullable(),
    loopt: z.boolean(),
    beoordeling: z.enum(['terecht', 'onterecht']).nullable(),
    beoordeeldOp: momentVeld.nullable(),
    beoordelingToelichting: z.string().nullable(),
  })
  .meta({ id: 'Verlening' });

export const verleningLijst = z.object({ verleningen: z.array(verlening) }).meta({ id: 'VerleningLijst' });

export const partijLijst = z
  .object({ partijen: z.array(z.object({ id: z.int(), naam: z.string(), soort: z.string() })) })
  .meta({ id: 'PartijLijst' });
