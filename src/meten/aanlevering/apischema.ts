import { z } from 'zod';
import { datumVeld, kvkVeld, momentVeld, periodeVeld } from '../../platform/http/index.ts';
import { VELDSOORTEN, VORMEN } from '../uitvraag/index.ts';
import { HERKOMSTEN, LANGSTE_TOELICHTING, LANGSTE_WAARDE, STAPPEN, STATUSSEN } from './domain.ts';

export const idPad = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
export const codeVeld = z.string().regex(/^[a-z][A-Za-z0-9-]{0,59}$/, 'verwacht de code van een gegeven');
const revisieVeld = z.int().min(0);
const reden = (minstens: number) =>
  z.string().trim().min(minstens, `geef een reden van minstens ${minstens} tekens`).max(2000, 'hoogstens 2000 tekens');

const statusVeld = z
  .enum(STATUSSEN)
  .describe('concept, klaar (wacht op akkoord van het bestuur), ingediend, teruggestuurd, geaccepteerd');
const aanZet = z.enum(['indiener', 'accordeur', 'toezichthouder', 'niemand']).describe('Wie nu aan zet is');

const kop = {
  id: z.int(),
  uitvraag: z.object({
    id: z.int(),
    titel: z.string(),
    periode: periodeVeld,
    aan: z.enum(['aanbieders', 'gebieden']),
    gesloten: z.boolean(),
  }),
  partij: z.object({ id: z.int(), naam: z.string(), kvk: kvkVeld.nullable() }),
  vorm: z.enum(VORMEN),
  status: statusVeld,
  aanZet,
  deadline: datumVeld,
  teLaat: z.boolean().describe('De deadline is voorbij en er is nog niets (opnieuw) ingediend'),
  versie: z.int().describe('Nummer van de laatst ingediende versie; 0: nog niets ingediend'),
  gewijzigdOp: momentVeld.nullable(),
};

export const aanleveringLijst = z
  .object({
    aanleveringen: z.array(
      z.object({
        ...kop,
        velden: z.int(),
        ingevuld: z.int().nullable().describe('null: alleen de eigen partij ziet wat nog niet is ingediend'),
        ingediendOp: momentVeld.nullable(),
      }),
    ),
  })
  .meta({ id: 'AanleveringLijst' });

const periodewaarde = z.object({ periode: periodeVeld, waarde: z.number() });

export const veld = z
  .object({
    code: codeVeld,
    versie: z.int().describe('Versie van de definitie'),
    naam: z.string(),
    uitleg: z.string(),
    blok: z.string(),
    soort: z.enum(VELDSOORTEN),
    eenheid: z.string().nullable(),
    aard: z.enum(['stand', 'stroom']).nullable().describe('stroom: telt op vanaf 1 januari'),
    teken: z.enum(['positief', 'vrij']),
    verplicht: z.boolean(),
    mogelijkheden: z.array(z.object({ waarde: z.string(), tekst: z.string() })).nullable(),
    vorige: periodewaarde
      .nullable()
      .describe('Zoals geleverd over het kwartaal (of jaar) ervoor; van een stroom: tot en met dat kwartaal'),
    historie: z
      .array(periodewaarde)
      .describe('Hoogstens twaalf eerdere periodes, oud naar nieuw; van een stroom: per kwartaal'),
  })
  .meta({ id: 'AanleverVeld' });

export const cel = z
  .object({
    gegeven: codeVeld,
    waarde: z
      .string()
      .nullable()
      .describe(
        'Getal met een punt voor de decimalen, datum, code van een keuze, of tekst; null is leeg, en dat is geen nul',
      ),
    toelichting: z.string(),
    herkomst: z
      .enum(HERKOMSTEN)
      .describe('bekend: wisten wij al; overgenomen: uit een eerdere periode, om na te kijken'),
    bron: z.string().describe('Van bekend en overgenomen: waaruit'),
    revisie: revisieVeld,
    door: z.string(),
    op: momentVeld,
  })
  .meta({ id: 'AanleverCel' });

export const bevinding = z
  .object({
    controle: z.string(),
    versie: z.int(),
    ernst: z.enum(['fout', 'waarschuwing']),
    gegevens: z.array(codeVeld).describe('Waarover het gaat; het eerste is waar de gebruiker heen springt'),
    melding: z.string(),
    uitleg: z
      .string()
      .nullable()
      .describe('Waarom een waarschuwing klopt; null: nog niet uitgelegd, of over andere cijfers'),
  })
  .meta({ id: 'Bevinding' });

const aanwezige = z.object({ naam: z.string(), gegeven: codeVeld.nullable() });

/** What changed since a revision: the answer to saving and to asking. */
export const bijgewerkt = z
  .object({
    revisie: revisieVeld,
    status: statusVeld,
    cellen: z.array(cel).describe('Cellen die anders zijn dan bij de gevraagde revisie, ook van anderen'),
    botsingen: z
      .array(z.object({ gegeven: codeVeld, uwWaarde: z.string().nullable(), cel }))
      .describe('Niet opgeslagen: een ander wijzigde deze cel na de revisie die u zag'),
    bevindingen: z.array(bevinding).describe('Alle bevindingen zoals de aanlevering nu is'),
    aanwezig: z.array(aanwezige).describe('Wie van uw organisatie dit formulier ook open heeft'),
  })
  .meta({ id: 'Bijgewerkt' });

export const celwijzigingen = z
  .object({
    sinds: revisieVeld.default(0).describe('De revisie die u kent; het antwoord geeft alles wat daarna veranderde'),
    wijzigingen: z
      .array(
        z.object({
          gegeven: codeVeld,
          waarde: z.string().max(LANGSTE_WAARDE, `hoogstens ${LANGSTE_WAARDE} tekens`).nullable(),
          toelichting: z
            .string()
            .max(LANGSTE_TOELICHTING, `hoogstens ${LANGSTE_TOELICHTING} tekens`)
            .optional()
            .describe('Zonder: blijft zoals die was'),
          basis: revisieVeld.optional().describe('De revisie van de cel die u zag; zonder: overschrijft wat er staat'),
          herkomst: z.enum(['getypt', 'geplakt', 'bestand']).default('getypt'),
        }),
      )
      .min(1)
      .max(500),
  })
  .meta({ id: 'Celwijzigingen' });

export const peiling = z
  .object({ sinds: revisieVeld, gegeven: codeVeld.nullable().default(null).describe('In welke cel u nu staat') })
  .meta({ id: 'Peiling' });

const stap = z.object({ op: momentVeld, stap: z.enum(STAPPEN), door: z.string(), tekst: z.string() });

const uitstel = z
  .object({
    id: z.int(),
    gevraagdTot: datumVeld,
    reden: z.string(),
    door: z.string(),
    op: momentVeld,
    besluit: z.enum(['toegekend', 'afgewezen']).nullable(),
    tot: datumVeld.nullable(),
    besluitReden: z.string().nullable(),
    besluitDoor: z.string().nullable(),
  })
  .meta({ id: 'Uitstelverzoek' });

const wijziging = z.object({ gegeven: codeVeld, was: z.string().nullable(), nu: z.string().nullable() });

export const versieregel = z
  .object({
    nummer: z.int(),
    sha256: z.string(),
    ingediendDoor: z.string(),
    ingediendOp: momentVeld,
    akkoordDoor: z.string().nullable(),
    akkoordOp: momentVeld,
    verwerkt: z.boolean().describe('De cijfers zijn vastgelegd en de kengetallen berekend'),
  })
  .meta({ id: 'Versieregel' });

export const aanlevering = z
  .object({
    ...kop,
    doel: z.string(),
    grondslag: z.string(),
    vierOgen: z.boolean(),
    revisie: revisieVeld,
    mag: z.object({
      invullen: z.boolean(),
      indienen: z.boolean(),
      accorderen: z.boolean(),
      beoordelen: z.boolean(),
      uitstelVragen: z.boolean(),
    }),
    velden: z.array(veld),
    cellen: z.array(cel).describe('Leeg voor wie niet bij de partij hoort: die ziet alleen ingediende versies'),
    open: z
      .array(codeVeld)
      .nullable()
      .describe('Welke velden te wijzigen zijn; null: allemaal. Na terugsturen alleen de teruggestuurde'),
    bevindingen: z.array(bevinding),
    terug: z
      .array(z.object({ gegeven: codeVeld, versie: z.int(), reden: z.string() }))
      .describe('Wat de toezichthouder bij de laatste versie terugstuurde'),
    sindsAkkoord: z.array(wijziging).describe('Wat anders is dan in de laatst ingediende versie'),
    versies: z.array(versieregel),
    stappen: z.array(stap),
    uitstel: z.array(uitstel),
    tijdmeting: z
      .boolean()
      .nullable()
      .describe('Of uw organisatie akkoord gaf met het meten van de tijd; null: nog niet gevraagd'),
  })
  .meta({ id: 'Aanlevering' });

export const uitlegBody = z
  .object({
    melding: z.string().max(2000),
    uitleg: z.string().trim().min(5, 'geef uitleg van minstens 5 tekens').max(2000, 'hoogstens 2000 tekens'),
  })
  .meta({ id: 'NieuweUitleg' });

export const metRevisie = z
  .object({ revisie: revisieVeld.describe('De revisie die u op het scherm had') })
  .meta({ id: 'Indiening' });

export const overgang = z
  .object({ status: statusVeld, versie: z.int(), revisie: revisieVeld })
  .meta({ id: 'Overgang' });

export const afkeuring = z.object({ reden: reden(5) }).meta({ id: 'Afkeuring' });

export const oordeel = z
  .object({
    versie: z.int().min(1).describe('De versie die u bekeek'),
    terug: z
      .array(z.object({ gegeven: codeVeld, reden: reden(5) }))
      .max(200)
      .describe('Velden die terug moeten, met de reden; leeg: accepteren'),
  })
  .meta({ id: 'AanleverOordeel' });

export const nieuwUitstel = z.object({ tot: datumVeld, reden: reden(10) }).meta({ id: 'NieuwUitstelverzoek' });
export const uitstelbesluit = z
  .object({
    besluit: z.enum(['toegekend', 'afgewezen']),
    tot: datumVeld.nullable().describe('Bij toekennen: de nieuwe deadline'),
    reden: reden(5),
  })
  .meta({ id: 'Uitstelbesluit' });

export const uitstelLijst = z
  .object({
    verzoeken: z.array(
      uitstel.extend({ aanlevering: z.int(), partij: z.string(), uitvraag: z.string(), deadline: datumVeld }),
    ),
  })
  .meta({ id: 'UitstelLijst' });

/** A version as it was handed in, which nobody can change. */
export const versie = z
  .object({
    ...versieregel.shape,
    aanlevering: z.int(),
    uitvraag: z.string(),
    periode: periodeVeld,
    partij: z.string(),
    kvk: kvkVeld.nullable(),
    velden: z.array(
      z.object({
        gegeven: codeVeld,
        naam: z.string(),
        blok: z.string(),
        soort: z.string(),
        eenheid: z.string().nullable(),
        waarde: z.string().nullable(),
        vorige: z.string().nullable().describe('In de versie ervoor'),
        toelichting: z.string(),
        herkomst: z.enum(HERKOMSTEN),
      }),
    ),
    bevindingen: z.array(bevinding),
  })
  .meta({ id: 'AanleverVersie' });

export const tijdakkoord = z.object({ akkoord: z.boolean() }).meta({ id: 'Tijdakkoord' });
export const bestedeTijd = z
  .object({ seconden: z.int().min(1).max(120).describe('Sinds de vorige melding aan dit formulier gewerkt') })
  .meta({ id: 'BestedeTijd' });

/** What a filled-in workbook would change; nothing is stored yet. */
export const bestandsvoorstel = z
  .object({
    revisie: revisieVeld,
    verschillen: z.array(
      z.object({
        gegeven: codeVeld,
        naam: z.string(),
        was: z.string().nullable(),
        wordt: z.string().nullable(),
        toelichtingWas: z.string(),
        toelichtingWordt: z.string(),
      }),
    ),
    gelijk: z.int().describe('Cellen die hetzelfde blijven'),
    problemen: z.array(z.object({ cel: z.string(), gegeven: codeVeld.nullable(), melding: z.string() })),
  })
  .meta({ id: 'Bestandsvoorstel' });

export const niets = z.object({}).meta({ id: 'Gedaan' });
