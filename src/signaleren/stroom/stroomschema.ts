import { z } from 'zod';
import { aantalVeld, centenVeld, getoond, kaderVelden, maandVeld } from './apischema.ts';

/** What the API answers about flow, use and money. */

const stroomplek = z.object({ soort: z.string(), code: z.string(), naam: z.string() });
const metNaam = z
  .array(z.object({ code: z.string(), naam: z.string(), aantal: z.number() }))
  .describe('Wat te klein is om te tonen, staat er niet bij');

export const stroom = z
  .object({
    ...kaderVelden,
    maanden: z.array(maandVeld),
    reeksen: z.array(
      z.object({
        ...{ figuur: z.string(), stand: z.boolean(), waarden: z.array(aantalVeld) },
        bekendVan: maandVeld
          .nullable()
          .describe('Daarvoor gaan de berichten niet ver genoeg terug; null: van begin af aan'),
        bekendTot: maandVeld.describe('Daarna is nog niet beslist wat er volgt'),
        nu: aantalVeld.describe('De laatste twaalf bekende maanden; van een stand: de laatste maand'),
        eerder: z
          .union([z.number(), z.literal('klein')])
          .nullable()
          .describe('Het jaar daarvoor; klein: te klein om te tonen; null: niet bekend'),
      }),
    ),
    jaarVanaf: maandVeld.describe('Eerste maand van de twaalf waarover verwijzers en redenen gaan'),
    beslist: z
      .object({ van: maandVeld, tot: maandVeld })
      .describe('De twaalf maanden waarover schakels en richting gaan: bekend is wat erop volgde'),
    schakels: z.object({
      lijst: z.array(z.object({ van: stroomplek, naar: stroomplek, aantal: z.number() })),
      totaal: z
        .object({ in: aantalVeld, door: aantalVeld, uit: aantalVeld })
        .describe('Van alle schakels, ook die te klein zijn om te tonen'),
      verborgen: z.boolean().describe('Of er schakels zijn die te klein zijn om te tonen'),
    }),
    richting: metNaam,
    verwijzers: metNaam,
    redenen: metNaam,
    indicatieduur: getoond.describe('Dagen dat een toewijzing van de laatste twaalf maanden geldt'),
  })
  .meta({ id: 'Stroom' });

const jaar = z.object({ van: maandVeld, tot: maandVeld }).nullable();
const oorzaken = {
  ...{ voor: centenVeld, na: centenVeld },
  volume: centenVeld.describe('Meer of minder hulp, tegen de prijs van toen'),
  prijs: centenVeld.describe('De hulp van nu, tegen een andere prijs'),
  nieuwEnWeg: centenVeld.describe(
    'Producten die in maar een van beide jaren zijn toegekend, of toen geen hoeveelheid hadden',
  ),
};

export const prijsvolume = z
  .object({
    ...kaderVelden,
    ...{ nu: jaar, eerder: jaar },
    totaal: z.object(oorzaken).nullable().describe('null: er zijn geen twee hele jaren met bedragen'),
    perSoort: z.array(z.object({ code: z.string().nullable(), naam: z.string(), ...oorzaken })),
  })
  .meta({ id: 'Prijsvolume' });

const verdeeld = z.array(
  z.object({
    code: z.string().nullable(),
    naam: z.string(),
    kvk: z.string().nullable(),
    toegekend: centenVeld.nullable(),
    eerder: centenVeld.nullable().describe('De twaalf maanden daarvoor'),
    jongeren: aantalVeld,
  }),
);

export const gebruik = z
  .object({
    ...kaderVelden,
    maanden: z.array(maandVeld),
    volledigTot: maandVeld.nullable(),
    reeksen: z.array(
      z.object({
        figuur: z.string(),
        waarden: z.array(centenVeld.nullable().describe('null: van te weinig jongeren om te tonen')),
      }),
    ),
    jaar: z.int(),
    vooruitblik: z
      .object({ maanden: z.int(), tot: centenVeld, verwacht: centenVeld, onder: centenVeld, boven: centenVeld })
      .nullable(),
    perSoort: verdeeld,
    perAanbieder: verdeeld,
    verzilvering: getoond.describe('Procenten van wat is toegewezen, van toewijzingen die zijn afgelopen'),
    benutting: z.array(
      z.object({ code: z.string(), naam: z.string(), toegewezen: z.number(), verzilverd: z.number() }),
    ),
  })
  .meta({ id: 'Zorggebruik' });
