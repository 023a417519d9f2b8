import { z } from 'zod';
import { datumVeld, momentVeld, sleutelVeld as sleutel } from '../../platform/http/index.ts';
import { bord } from './bordschema.ts';
import { KLOKZETTEN } from './oefening.ts';
import { vormOnderdeel } from './onderdelen.ts';
import { TEGENSPRAKEN } from './samenhang.ts';
import { vormStappenplan } from './stappen.ts';

export const draaiboekPad = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });

const tegenspraak = z.object({ soort: z.enum(TEGENSPRAKEN), tekst: z.string() }).meta({ id: 'Tegenspraak' });

const zaak = z
  .object({
    id: z.int(),
    kenmerk: z.string(),
    titel: z.string(),
    kvk: z.string().nullable(),
    aanbieder: z.string().nullable(),
    toestand: z.string(),
    toestandNaam: z.string(),
    fase: z.string().nullable(),
    sinds: datumVeld,
    geslotenOp: datumVeld.nullable(),
    termijn: datumVeld.nullable(),
    openTaken: z.int(),
    laat: z.int().describe('Taken en termijnen die te laat zijn'),
    oefening: z.boolean(),
    cruciaal: z.boolean().nullable(),
    trede: z.int().nullable().describe('Null: niet bekend, of niet zichtbaar voor uw rol'),
    /** Young people on the board of the transfer, and how many of them have not moved. */
    jongeren: z.int(),
    over: z.int(),
    bijgesteld: z.int().describe('Kinderen erbij of eraf sinds het begin, met reden en akkoord'),
    akkoordVan: z.array(z.string()),
    wachtOpAkkoord: z.int(),
    tegenspraken: z.array(tegenspraak),
  })
  .meta({ id: 'Draaiboekzaak' });

export const gebieden = z.object({ gebieden: z.array(z.object({ code: z.string(), naam: z.string() })) });

export const overzicht = z
  .object({
    zaken: z.array(zaak),
    zonder: z
      .array(
        z.object({
          kvk: z.string(),
          naam: z.string(),
          trede: z.int(),
          cruciaal: z.boolean(),
          jeugdregio: z.string(),
          inEws: z.boolean(),
        }),
      )
      .describe('Aanbieders op trede 3 of hoger zonder open draaiboek; leeg voor wie niet alle aanbieders ziet'),
    inEws: z
      .int()
      .describe(
        'Aanbieders in het EWS op trede 3 of hoger, zoals Overzicht ze telt; 0 voor wie niet alle aanbieders ziet',
      ),
    fasen: z.array(z.object({ code: z.string(), naam: z.string() })),
    magOpenen: z.boolean(),
    verhalen: z.array(z.object({ code: z.string(), naam: z.string(), uitleg: z.string(), dagen: z.int() })),
  })
  .meta({ id: 'Draaiboekoverzicht' });

const weekstand = z.object({ week: z.string(), stand: z.number() });
export const draaiboek = z
  .object({
    id: z.int(),
    nummer: z.int(),
    fase: z.string().nullable(),
    mag: z.array(z.string()).describe('Wat u nu in dit draaiboek kunt doen'),
    stand: z.object({
      trede: z.int().nullable(),
      cruciaal: z.boolean().nullable(),
      cruciaalGrond: z.string(),
      tegenspraken: z.array(tegenspraak),
    }),
    herstel: z
      .object({
        bewezen: z.boolean(),
        bezwaar: z.string().nullable(),
        kwartalen: z.array(z.object({ periode: z.string(), trede: z.int() })),
      })
      .nullable()
      .describe('Null: niet zichtbaar voor uw rol'),
    verantwoordelijkheden: z.array(
      z.object({ rol: z.string(), naam: z.string(), wie: z.array(z.string()), tekst: z.string() }),
    ),
    stappen: z.array(z.object({ naam: z.string(), voor: z.string(), tot: datumVeld, alTaak: z.boolean() })),
    stappenplanVersie: z.int().nullable(),
    mijlpalen: z.array(
      z.object({
        id: z.int(),
        naam: z.string(),
        voor: z.string(),
        voorNaam: z.string(),
        tot: datumVeld,
        oorspronkelijkTot: datumVeld,
        klaarOp: datumVeld.nullable(),
        bewijs: z.string(),
      }),
    ),
    voortgang: z.array(
      z.object({ op: datumVeld, besluit: z.enum(['go', 'noGo']), grond: z.string(), door: z.string() }),
    ),
    besluiten: z.array(
      z.object({ op: momentVeld, naam: z.string(), grond: z.string(), reden: z.string(), door: z.string() }),
    ),
    communicatie: z.array(
      z.object({
        id: z.int(),
        doelgroep: z.string(),
        boodschap: z.string(),
        wie: z.string(),
        op: datumVeld,
        klaarOp: datumVeld.nullable(),
      }),
    ),
    liquiditeit: z.object({
      zichtbaar: z.boolean().describe('Nee: een ontvangende aanbieder ziet de liquiditeit niet'),
      laatste: z.object({ op: datumVeld, door: z.string(), bestand: z.string().nullable(), weken: z.int() }).nullable(),
      weken: z.array(
        z.object({
          week: z.string(),
          eindigt: datumVeld,
          verwacht: z.number().nullable(),
          werkelijk: z.number().nullable(),
          verschil: z.number().nullable(),
        }),
      ),
      toets: z
        .object({
          binnenZesMaanden: z.boolean().nullable(),
          totEnMet: datumVeld,
          eersteTekort: z.object({ week: z.string(), tekort: z.number() }).nullable(),
          grootsteTekort: z.object({ week: z.string(), tekort: z.number() }).nullable(),
          onbekend: z.array(z.string()),
        })
        .nullable(),
    }),
    kosten: z.object({
      totaalCenten: z.int(),
      posten: z.array(
        z.object({
          id: z.int(),
          omschrijving: z.string(),
          centen: z.int(),
          ingetrokken: z.string().nullable().describe('Waarom deze kosten niet meer tellen; null: zij tellen'),
        }),
      ),
      delen: z.array(
        z.object({
          gebied: z.string(),
          naam: z.string(),
          jongeren: z.int(),
          gewicht: z.int(),
          reden: z.string().nullable(),
          aandeel: z.number(),
          centen: z.int(),
        }),
      ),
    }),
    bord,
    toetsingen: z.array(
      z.object({
        op: datumVeld,
        oordeel: z.enum(['voldoet', 'voldoetNiet']),
        toelichting: z.string(),
        door: z.string(),
      }),
    ),
    toetsvraagKan: z.boolean().describe('U kunt de inspectie vragen om opnieuw te toetsen'),
    oefening: z
      .object({
        naam: z.string(),
        dagen: z.int(),
        dag: z.number(),
        loopt: z.boolean(),
        gestopt: z.boolean(),
        kan: z.array(z.enum(KLOKZETTEN)),
        gebeurd: z.array(
          z.object({
            dag: z.int(),
            titel: z.string(),
            tekst: z.string(),
            vraag: z.object({ rol: z.string(), tekst: z.string() }).nullable(),
          }),
        ),
      })
      .nullable(),
  })
  .meta({ id: 'Draaiboek' });

export const nieuwOnderdeel = z.object({ sleutel, onderdeel: vormOnderdeel }).meta({ id: 'NieuwOnderdeel' });
export const prognosebestand = z
  .object({ weken: z.array(weekstand), afgekeurd: z.array(z.object({ rij: z.int(), melding: z.string() })) })
  .meta({ id: 'Prognosebestand' });
export const nieuweOefening = z
  .object({ verhaal: z.string().max(40), titel: z.string().trim().min(3).max(200), sleutel })
  .meta({ id: 'NieuweOefening' });
export const oefeningGeopend = z.object({ id: z.int(), kenmerk: z.string() }).meta({ id: 'OefeningGeopend' });

const plan = vormStappenplan.meta({ id: 'Stappenplan' });
export const stappenplannen = z
  .object({
    geldig: z.int().nullable().describe('Versie die nu geldt'),
    versies: z.array(plan),
    fasen: z.array(z.object({ code: z.string(), naam: z.string() })),
    rollen: z.array(z.object({ code: z.string(), naam: z.string() })),
    magSchrijven: z.boolean(),
  })
  .meta({ id: 'Stappenplannen' });
export const nieuwStappenplan = vormStappenplan
  .pick({ geldigVan: true, wijziging: true, verantwoordelijkheden: true, stappen: true })
  .meta({ id: 'NieuwStappenplan' });
export const stappeneffect = z
  .object({
    fouten: z.array(z.object({ plek: z.string(), melding: z.string() })),
    erbij: z.array(z.string()),
    weg: z.array(z.string()),
    anders: z.array(z.object({ naam: z.string(), velden: z.array(z.string()) })),
    rollen: z.array(z.string()).describe('Partij en fase waarvan de verantwoordelijkheid verandert'),
    zaken: z.int().describe('Open draaiboeken die bij een volgende fase de nieuwe stappen krijgen'),
  })
  .meta({ id: 'Stappeneffect' });
