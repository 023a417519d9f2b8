import { z } from 'zod';
import { datumVeld, momentVeld, regiocodeVeld, sleutelVeld as sleutel, tredeVeld } from '../../platform/http/index.ts';
import { PARTNERSOORTEN, STANDEN, vormRitme } from './ritme.ts';

export const idVeld = z.coerce.number().int().min(1).max(2_147_483_647);
export const idPad = z.object({ id: idVeld });
export const puntPad = idPad.extend({ punt: z.uuid() });
const partnercode = z.string().regex(/^(\d{8}|GM\d{4}|JZ\d{2})$/, 'verwacht een KvK-nummer, GM0363 of JZ12');
const partner = z.object({ soort: z.enum(PARTNERSOORTEN), code: partnercode });

export const ritme = vormRitme.meta({ id: 'Gespreksritme' });
export const ritmes = z.object({ geldend: z.int(), versies: z.array(ritme) }).meta({ id: 'Gespreksritmes' });
export const nieuwRitme = vormRitme
  .pick({ naam: true, uitleg: true, bron: true, binnenkortDagen: true, regels: true, geldigVan: true })
  .extend({ basis: z.int().min(1).describe('Versie waarvan u uitging') })
  .meta({ id: 'NieuwGespreksritme' });

const beurt = z
  .object({
    soort: z.enum(PARTNERSOORTEN),
    code: partnercode,
    naam: z.string(),
    jeugdregio: z.string(),
    trede: tredeVeld.nullable(),
    regel: z.string().nullable(),
    elkeMaanden: z.int().nullable(),
    laatst: datumVeld.nullable(),
    uiterlijk: datumVeld.nullable(),
    stand: z.enum(STANDEN),
    dagenTeLaat: z.int(),
    gepland: z.object({ id: z.int(), datum: datumVeld }).nullable(),
    eerdere: z.array(z.object({ id: z.int(), gevoerdOp: datumVeld, bron: z.string(), door: z.string() })),
  })
  .meta({ id: 'Gespreksbeurt' });

export const cyclus = z
  .object({
    bekendOp: datumVeld,
    ritme,
    rijen: z.array(beurt),
    buiten: z.int().describe('Zoveel aanbieders vallen buiten de cyclus'),
    regios: z.array(z.object({ code: regiocodeVeld, naam: z.string() })),
  })
  .meta({ id: 'Gesprekscyclus' });

export const gesprekken = z
  .object({
    gesprekken: z.array(
      z.object({
        id: z.int(),
        kenmerk: z.string(),
        titel: z.string(),
        soort: z.enum(PARTNERSOORTEN),
        code: z.string(),
        naam: z.string(),
        toestand: z.string(),
        toestandNaam: z.string(),
        datum: datumVeld.nullable(),
        tijd: z.string().nullable(),
        gevoerdOp: z.string().nullable(),
        eigenaar: z.string().nullable(),
        openTaken: z.int(),
        termijn: datumVeld.nullable(),
      }),
    ),
  })
  .meta({ id: 'Accountgesprekken' });

const tijdVeld = z
  .string()
  .trim()
  .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, 'verwacht een tijd als 14:00');
export const nieuwGesprek = z
  .object({
    partner,
    datum: datumVeld,
    tijd: tijdVeld.nullable().default(null),
    duur: z.int().min(10, 'verwacht 10 tot 480 minuten').max(480, 'verwacht 10 tot 480 minuten').default(60),
    wijze: z.enum(['bezoek', 'kantoor', 'video', 'telefoon']),
    plaats: z.string().trim().max(300).default(''),
    genodigden: z.string().trim().max(2000).default(''),
    aanleiding: z.string().trim().max(2000).default(''),
    sleutel,
  })
  .meta({ id: 'NieuwAccountgesprek' });
export const gemaakt = z.object({ id: z.int() }).meta({ id: 'AccountgesprekGemaakt' });

export const nieuwEerder = z
  .object({
    partner,
    gevoerdOp: datumVeld,
    bron: z.string().trim().min(3, 'schrijf waar dit uit blijkt').max(200),
  })
  .meta({ id: 'NieuwEerderGesprek' });

const agendapunt = z.object({
  id: z.uuid(),
  titel: z.string(),
  aanleiding: z.string(),
  bron: z.string().nullable(),
  tekst: z.string(),
  besproken: z.boolean(),
  nummer: z.int().describe('Van de laatste keer dat de tekst werd bewaard; 0: nog nooit'),
  door: z.string().nullable(),
  magWeg: z.boolean().describe('Uw eigen punt, waarbij nog niets is opgeschreven, voor het gesprek'),
});

const signaal = z.object({
  id: z.int(),
  titel: z.string(),
  ernst: z.string(),
  begin: datumVeld,
  einde: datumVeld.nullable(),
});
const zorg = z.object({ jongeren: z.number(), aanbieders: z.int() });
const eenheid = z.string();

/** What changed since the talk before, as it was worked out and kept when it was prepared. */
export const voorbereiding = z
  .object({
    van: datumVeld,
    tot: datumVeld,
    vorigGesprek: z.boolean(),
    trede: z.object({ toen: z.int().nullable(), nu: z.int().nullable() }).nullable(),
    cijfers: z.array(
      z.object({
        code: z.string(),
        naam: z.string(),
        eenheid,
        toen: z.number().nullable(),
        periodeToen: z.string().nullable(),
        nu: z.number().nullable(),
        periodeNu: z.string().nullable(),
      }),
    ),
    besluiten: z.array(z.object({ op: momentVeld, trede: z.int(), reden: z.string(), door: z.string() })),
    gebeurtenissen: z.array(z.object({ datum: datumVeld, naam: z.string(), toelichting: z.string() })),
    zorg: z.object({ toen: zorg, nu: zorg }).nullable(),
    wacht: z
      .object({
        ...{ regio: z.string(), gemeente: z.string().nullable(), van: z.string(), tot: z.string() },
        ...{ mediaan: z.number().nullable(), p90: z.number().nullable() },
        slechter: z.array(z.object({ naam: z.string(), sinds: z.string() })),
      })
      .nullable()
      .describe('Wachttijd tot de start in dagen, in de laatste twaalf maanden; null: geen iJw-berichten'),
    signalen: z.object({ begonnen: z.array(signaal), geeindigd: z.array(signaal), loopt: z.array(signaal) }),
    zaken: z
      .array(
        z.object({
          ...{ id: z.int(), kenmerk: z.string(), titel: z.string(), soort: z.string() },
          ...{ stand: z.string(), sinds: datumVeld },
        }),
      )
      .describe('Draaiboeken en meldingen over hen'),
    nieuws: z.array(z.object({ id: z.int(), datum: datumVeld, titel: z.string(), bron: z.string() })),
    achterstand: z.array(z.object({ id: z.int(), titel: z.string(), deadline: datumVeld, status: z.string() })),
    vragen: z.array(z.object({ id: z.int(), titel: z.string(), reden: z.string() })),
    afspraken: z.array(
      z.object({
        dossierId: z.int(),
        kenmerk: z.string(),
        taak: z.string(),
        naam: z.string(),
        voor: z.string().nullable(),
        tot: datumVeld.nullable(),
      }),
    ),
  })
  .meta({ id: 'Gespreksvoorbereiding' });

export const overleg = z
  .object({
    agenda: z.array(agendapunt),
    mag: z.object({
      punt: z.boolean().describe('Iets op de agenda zetten'),
      schrijven: z.boolean().describe('Bevindingen en het verslag schrijven'),
    }),
    voorbereiding: voorbereiding.nullable(),
    voorbereidOp: momentVeld.nullable(),
    verslag: z
      .object({
        punten: z.array(z.object({ titel: z.string(), tekst: z.string() })),
        afspraken: z.array(z.object({ naam: z.string(), voor: z.string().nullable(), tot: z.string().nullable() })),
        aanwezigen: z.string(),
        gevoerdOp: z.string().nullable(),
      })
      .nullable(),
    verslagOp: momentVeld.nullable(),
    verslagDoor: z.string().nullable(),
    verslagVerouderd: z.boolean(),
    feiten: z.array(
      z.object({ punt: z.uuid(), naam: z.string(), datum: datumVeld, toelichting: z.string(), op: momentVeld }),
    ),
    /** The signals that a finding can be tied to. */
    signalen: z.array(z.object({ id: z.int(), titel: z.string() })),
    /** Kinds of event that a finding can become; empty where the one who asks may not, or it is about no provider. */
    soorten: z.array(z.object({ code: z.string(), naam: z.string(), groep: z.string() })),
  })
  .meta({ id: 'Overleg' });

export const puntWijziging = z
  .object({
    sleutel,
    titel: z.string().trim().min(3, 'schrijf minstens 3 tekens').max(200),
    aanleiding: z.string().trim().max(1000).default(''),
    vervallen: z.boolean().default(false),
  })
  .meta({ id: 'Agendapuntwijziging' });

export const bevinding = z
  .object({
    sleutel,
    tekst: z.string().max(10_000),
    besproken: z.boolean(),
    nummer: z.int().min(0).describe('Het nummer van de tekst die u zag'),
  })
  .meta({ id: 'Gespreksbevinding' });

export const sleutelAlleen = z.object({ sleutel }).meta({ id: 'Overleghandeling' });

export const feit = z
  .object({
    sleutel,
    punt: z.uuid(),
    soort: z.string().max(60),
    datum: datumVeld,
    toelichting: z.string().trim().max(2000).default(''),
  })
  .meta({ id: 'BevindingAlsGebeurtenis' });

export const koppeling = z.object({ sleutel, signaal: idVeld }).meta({ id: 'BevindingBijSignaal' });
