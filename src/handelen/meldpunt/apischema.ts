import { z } from 'zod';
import { datumVeld, kvkVeld, momentVeld, sleutelVeld as sleutel } from '../../platform/http/index.ts';
import { meldroutevelden, vormMeldroute } from './meldroute.ts';
import { MELDERSSOORTEN, URGENTIES, VOORRANGEN } from './namen.ts';

const kort = (langste: number) => z.string().trim().max(langste, `verwacht hoogstens ${langste} tekens`);
const volgcode = z.string().max(40, 'verwacht een volgcode als K7QM-2V8D-XH4T-9RBC');
export const idPad = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const melderssoort = z.enum(MELDERSSOORTEN);
const urgentie = z.enum(URGENTIES);
const voorrang = z.enum(VOORRANGEN);

export const meldformulier = z
  .object({
    formulier: z.string().describe('Kaartje om mee te sturen met de melding; geldt een dag, voor één melding'),
    werkBits: z.int().describe('Zoveel nulbits moet SHA-256 van `formulier:bewijs` vooraan hebben'),
    welVanOns: z.array(z.string()),
    elders: z.array(
      z.object({
        code: z.string(),
        wat: z.string(),
        waar: z.string(),
        hoe: z.string(),
        telefoon: z.string().nullable(),
        adres: z.url(),
      }),
    ),
    termijnen: z.array(z.object({ naam: z.string(), aantal: z.int(), eenheid: z.string(), bron: z.string() })),
  })
  .meta({ id: 'Meldformulier' });

export const zoekvraag = z.object({
  zoek: z.string().trim().min(3, 'typ minstens 3 letters').max(80, 'typ hoogstens 80 letters'),
});
export const meldbareAanbieders = z
  .object({ aanbieders: z.array(z.object({ kvk: z.string(), naam: z.string(), plaats: z.string().nullable() })) })
  .meta({ id: 'MeldbareAanbieders' });

const contact = z.object({
  naam: kort(200).default(''),
  organisatie: kort(200).default(''),
  email: kort(254)
    .refine((tekst) => tekst === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(tekst), 'verwacht een e-mailadres')
    .default(''),
  telefoon: kort(40).default(''),
  vertrouwelijk: z.boolean().default(true).describe('Het meldpunt geeft de naam aan niemand door'),
  mailBijNieuws: z.boolean().default(false).describe('Stuur bij elke stap een mail, zonder wat er gebeurde'),
});

export const nieuweMelding = z
  .object({
    formulier: z.string().max(200),
    bewijs: z.string().max(40),
    /** People do not see this field; programs that fill in everything do. */
    website: z.string().max(200).default('').describe('Laat leeg'),
    soortMelder: melderssoort,
    kvk: kvkVeld.nullable().default(null).describe('Aanbieder uit het register; null: alleen met een naam'),
    overWie: z
      .string()
      .trim()
      .min(3, 'schrijf in minstens 3 tekens over wie het gaat')
      .max(200, 'verwacht hoogstens 200 tekens'),
    watZietU: z
      .string()
      .trim()
      .min(20, 'schrijf in minstens 20 tekens wat u ziet')
      .max(4000, 'verwacht hoogstens 4000 tekens'),
    sinds: datumVeld.nullable().default(null),
    urgentie,
    contact: contact.nullable().default(null).describe('null: anoniem'),
  })
  .meta({ id: 'NieuweMelding' });

export const meldingOntvangen = z
  .object({
    kenmerk: z.string(),
    code: z.string().describe('Volgcode: eenmalig te zien'),
    ontvangenOp: momentVeld,
    termijnen: z.array(z.object({ naam: z.string(), tot: datumVeld })),
  })
  .meta({ id: 'MeldingOntvangen' });

export const volgvraag = z.object({ code: volgcode });
export const aanvulling = z.object({
  code: volgcode,
  tekst: z.string().trim().min(2, 'schrijf een bericht').max(4000, 'verwacht hoogstens 4000 tekens'),
  sleutel,
});
export const bijlage = z.object({
  code: volgcode,
  sleutel,
  naam: z.string().trim().min(1, 'verwacht de naam van het bestand').max(200),
  inhoud: z
    .base64('verwacht de inhoud in base64')
    .min(4, 'dit bestand is leeg')
    .max(7_000_000, 'een bijlage kan hoogstens 5 MB zijn')
    .describe('Het bestand, hoogstens 5 MB'),
});
export const mailkeuze = z.object({ code: volgcode, aan: z.boolean() });
export const naamkeuze = z.object({ code: volgcode, vertrouwelijk: z.boolean() });

const bericht = z.object({
  op: momentVeld,
  van: z.enum(['meldpunt', 'melder']),
  soort: z.enum(['vraag', 'terugkoppeling', 'aanvulling']),
  tekst: z.string(),
});
export const gevolgdeMelding = z
  .object({
    kenmerk: z.string(),
    stand: z.object({ kop: z.string(), tekst: z.string() }),
    samengevoegd: z.boolean().describe('Gaat verder in een andere melding: wat u toevoegt, leest het meldpunt daar'),
    gesloten: z.boolean(),
    vraag: z.string().nullable().describe('Vraag die nog op antwoord wacht'),
    over: z.string(),
    watZietU: z.string(),
    stappen: z.array(z.object({ op: momentVeld, tekst: z.string() })),
    berichten: z.array(bericht),
    termijnen: z.array(z.object({ naam: z.string(), tot: datumVeld, staatStil: z.boolean() })),
    naam: z.object({ bekend: z.boolean(), vertrouwelijk: z.boolean() }),
    mail: z.enum(['aan', 'uit', 'kanNiet']).describe('Mail bij nieuws; kanNiet: er is geen e-mailadres achtergelaten'),
  })
  .meta({ id: 'GevolgdeMelding' });

export const inboxvraag = z.object({
  stand: z.enum(['nieuw', 'open', 'gesloten', 'alle']).default('open'),
  zoek: z.string().trim().min(2).max(80).optional(),
});
const inboxregel = z
  .object({
    id: z.int(),
    kenmerk: z.string(),
    titel: z.string(),
    toestand: z.string(),
    toestandNaam: z.string(),
    melder: melderssoort,
    urgentie,
    voorrang,
    over: z.string(),
    begin: z.string().describe('Begin van wat de melder schreef'),
    tips: z.array(z.string()),
    aanbieder: z.object({ kvk: z.string(), naam: z.string() }).nullable(),
    ontvangenOp: momentVeld,
    termijn: datumVeld.nullable(),
    eigenaar: z.string().nullable(),
    antwoordOp: momentVeld.nullable().describe('De melder schreef iets waar nog niets mee is gedaan'),
    dubbel: z
      .int()
      .nullable()
      .describe(
        'Aantal meldingen die over hetzelfde kunnen gaan, hoogstens vijf; leeg als het er te veel zijn om te vergelijken',
      ),
    gesloten: z.boolean(),
  })
  .meta({ id: 'Inboxmelding' });
export const meldinbox = z
  .object({
    meldingen: z.array(inboxregel),
    aantallen: z.object({ nieuw: z.int(), open: z.int(), gesloten: z.int() }),
    meer: z.boolean(),
  })
  .meta({ id: 'Meldinbox' });

export const melding = z
  .object({
    id: z.int(),
    kenmerk: z.string(),
    toestand: z.string(),
    melder: melderssoort,
    urgentie,
    voorrang,
    over: z.string(),
    tekst: z.string(),
    tips: z.array(z.string()),
    regels: z.array(z.object({ code: z.string(), naam: z.string(), woorden: z.array(z.string()) })),
    aanbieder: z.object({ kvk: z.string(), naam: z.string() }).nullable(),
    ontvangenOp: momentVeld,
    antwoordOp: momentVeld.nullable(),
    contact: z
      .object({
        naam: z.string(),
        organisatie: z.string(),
        email: z.string(),
        telefoon: z.string(),
        vertrouwelijk: z.boolean(),
        mailBijNieuws: z.boolean(),
      })
      .nullable()
      .describe(
        'Alleen voor het meldpunt, en voor wie de melding met naam kreeg; null: niet achtergelaten of niet zichtbaar',
      ),
    doorzettingen: z.array(z.object({ partijId: z.int(), metNaam: z.boolean() })),
    vastgelegd: z
      .array(
        z.object({
          soort: z.string(),
          naam: z.string(),
          datum: datumVeld,
          op: momentVeld,
          door: z.string(),
          signalen: z.array(z.object({ id: z.int(), titel: z.string() })),
        }),
      )
      .describe(
        'Gebeurtenissen die van deze melding zijn gemaakt, met de signalen daarvan; leeg als u die niet mag zien',
      ),
    gedeeldSinds: datumVeld.nullable().describe('Sinds welke dag de analist meekijkt; null: niet met hem gedeeld'),
    berichten: z.array(bericht),
    dubbelen: z.array(
      z.object({
        id: z.int(),
        kenmerk: z.string(),
        titel: z.string(),
        toestandNaam: z.string(),
        ontvangenOp: momentVeld,
        zelfdeAanbieder: z.boolean(),
        dagen: z.int(),
        woorden: z.array(z.string()),
      }),
    ),
    mag: z.object({
      leiden: z.boolean().describe('Triage: koppelen, doorzetten, samenvoegen, delen'),
      signaal: z.boolean().describe('Er een gebeurtenis van maken die de regels zien'),
      naam: z.boolean().describe('De melder laat toe dat de naam wordt doorgegeven'),
    }),
  })
  .meta({ id: 'Melding' });

export const aanbiederkeuze = z.object({ kvk: kvkVeld, sleutel });
export const doorzetting = z.object({
  partijId: z.int().min(1),
  metNaam: z.boolean().describe('Gaat de naam van de melder mee?'),
  toelichting: z.string().trim().min(10, 'schrijf in minstens 10 tekens waarom').max(4000),
  sleutel,
});
export const samenvoeging = z.object({
  met: z.string().regex(/^MLD-\d{4}-\d{6,}$/, 'verwacht een kenmerk als MLD-2026-000123'),
  reden: z.string().trim().min(10, 'schrijf in minstens 10 tekens waarom').max(4000),
  sleutel,
});
export const deling = z.object({ vraag: z.string().trim().max(2000).default(''), sleutel });
export const signaalwens = z.object({
  soort: z.string().max(60),
  datum: datumVeld,
  toelichting: z.string().trim().max(2000).default(''),
  sleutel,
});
export const gedaan = z.object({ id: z.int(), toestand: z.string() }).meta({ id: 'MeldingGedaan' });
export const signaaluitkomst = z
  .object({ signalen: z.array(z.object({ id: z.int(), titel: z.string() })) })
  .meta({ id: 'MeldingSignaal' });
export const partijvraag = z.object({ zoek: z.string().trim().max(100).default('') });
export const partijlijst = z
  .object({ partijen: z.array(z.object({ id: z.int(), naam: z.string(), soort: z.string() })) })
  .meta({ id: 'Doorzetpartijen' });

const meldroute = vormMeldroute.extend({ eigen: z.boolean() }).meta({ id: 'Meldroute' });
export const meldroutelijst = z
  .object({
    magSchrijven: z.boolean(),
    routes: z.array(
      meldroute.extend({ stand: z.enum(['geldt', 'straks', 'afgelopen']), versies: z.int(), laatsteVersie: z.int() }),
    ),
    mensen: z.array(z.object({ id: z.uuid(), naam: z.string() })).describe('Wie eigenaar van een melding kan worden'),
    regios: z.array(z.object({ code: z.string(), naam: z.string() })),
  })
  .meta({ id: 'Meldroutelijst' });
export const codePad = z.object({
  code: z.string().regex(/^[a-z][A-Za-z0-9]{1,39}$/, 'verwacht een code als salaris'),
});
export const nieuweRouteversie = z
  .object({ ...meldroutevelden, basis: z.int().min(0).describe('De versie die u zag; 0 voor een nieuwe regel') })
  .meta({ id: 'NieuweMeldroute' });
export const versieToegevoegd = z.object({ code: z.string(), versie: z.int() });
export const proefvraag = z.object({
  melding: z.object({
    soortMelder: melderssoort,
    urgentie,
    tekst: z.string().trim().max(4000),
    regio: z
      .string()
      .regex(/^JZ\d{2}$/, 'verwacht een regiocode als JZ12')
      .nullable()
      .default(null),
  }),
  /** Stands in for the route with this code, or comes beside the others. */
  route: z
    .object({ code: codePad.shape.code, ...meldroutevelden })
    .nullable()
    .default(null),
});
export const proefuitkomst = z
  .object({
    voorrang,
    deelMetAnalist: z.boolean(),
    eigenaar: z.string().nullable(),
    tips: z.array(z.string()),
    treffers: z.array(z.object({ code: z.string(), naam: z.string(), woorden: z.array(z.string()) })),
    fouten: z.array(z.object({ plek: z.string(), melding: z.string() })),
  })
  .meta({ id: 'Meldrouteproef' });
