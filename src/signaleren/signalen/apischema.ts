import { z } from 'zod';
import {
  bekendOpQuery,
  datumVeld,
  kvkVeld,
  momentVeld,
  periodeVeld,
  regiocodeVeld,
} from '../../platform/http/index.ts';
import * as namen from './namen.ts';

/** What goes over the wire about signals: the inbox, one signal, and what people do with it. Rules: `regelschema.ts`. */

export const gebiedVeld = z
  .string()
  .regex(/^(GM\d{4}|JZ\d{2})$/, 'verwacht een gemeente als GM0363 of een regio als JZ12');
export const idVeld = z.int().min(1).max(2_147_483_647);
export const idPad = z.object({ id: z.coerce.number().pipe(idVeld) });
export const kvkPad = z.object({ kvk: kvkVeld });

const ernst = z.enum(namen.ERNSTEN);
const status = z.enum(namen.STATUSSEN);
const code = z.string().regex(/^[a-z][A-Za-z0-9]{0,59}$/, 'verwacht een code als liquiditeit');
const tekst = (minstens: number, hoogstens: number, wat: string) =>
  z
    .string()
    .trim()
    .min(minstens, `${wat} van minstens ${minstens} tekens`)
    .max(hoogstens, `hoogstens ${hoogstens} tekens`);

const onderwerp = z
  .object({
    soort: z.enum(namen.ONDERWERPEN),
    kvk: kvkVeld.nullable().describe('Van een aanbieder'),
    gebied: gebiedVeld.nullable().describe('Van een gemeente of jeugdregio'),
    naam: z.string(),
    jeugdregio: z.string().describe('Waar de aanbieder gevestigd is, of het gebied in ligt'),
    jeugdregioNaam: z.string(),
  })
  .meta({ id: 'Signaalonderwerp' });

const oorzaak = z
  .object({ code, naam: z.string(), soort: z.enum(namen.OORZAAKSOORTEN) })
  .meta({ id: 'Signaaloorzaak' });

const eigenaar = z.object({ id: z.uuid().nullable(), naam: z.string() }).nullable();

const kwaliteit = z
  .object({
    gewicht: z
      .number()
      .min(0)
      .max(1)
      .describe('1: volledig, op tijd en zonder bekende fouten. Verlaagt alleen de plek in de lijst'),
    punten: z.array(z.string()).describe('Wat er aan de gegevens schort, in zinnen; leeg als er niets schort'),
  })
  .meta({ id: 'Signaalkwaliteit' });

const rij = {
  id: idVeld,
  revisie: z.int().min(0).describe('Stuur deze mee met een handeling; is zij veranderd, dan volgt 409'),
  onderwerp,
  oorzaak,
  titel: z.string().describe('Naam van de zwaarste regel'),
  tekst: z.string().describe('De uitleg van het laatste moment'),
  ernst: ernst.describe('Op het laatste moment'),
  hoogsteErnst: ernst,
  status,
  afhandeling: z.enum(namen.AFHANDELINGEN).nullable().describe('Waarom afgehandeld; anders null'),
  gesluimerdTot: datumVeld.nullable().describe('Laatste dag'),
  eigenaar,
  begin: momentVeld,
  laatsteOp: momentVeld.describe('Wanneer het signaal voor het laatst groeide'),
  einde: momentVeld.nullable().describe('null: het loopt nog'),
  momenten: z.int().describe('Hoe vaak het terugkwam'),
  kwaliteit,
  gewicht: z.number().describe('Volgorde in de lijst: ernst × kwaliteit × nieuwheid'),
  volgorde: z.string().describe('Waarom het op deze plek staat, in één zin'),
  antwoorden: z.int().describe('Antwoorden van de aanbieder of het gebied'),
};

export const signaalrij = z.object(rij).meta({ id: 'Signaalrij' });

export const lijstQuery = bekendOpQuery.extend({
  status: status.default('open').describe('Tabblad'),
  ernst: z
    .string()
    .regex(
      /^(licht|stevig|ernstig)(,(licht|stevig|ernstig))*$/,
      'verwacht licht, stevig of ernstig, met komma’s ertussen',
    )
    .optional(),
  oorzaak: code.optional(),
  soort: z.enum(namen.OORZAAKSOORTEN).optional().describe('Oorzaak in de woorden van het convenant'),
  onderwerp: z.enum(namen.ONDERWERPEN).optional(),
  regio: regiocodeVeld.optional(),
  kvk: kvkVeld.optional(),
  gebied: gebiedVeld.optional(),
  eigenaar: z.union([z.enum(['mij', 'niemand']), z.uuid()]).optional(),
  zoek: z.string().trim().max(200).optional().describe('Deel van de naam, de titel of de uitleg'),
  sorteer: z.enum(namen.SORTERINGEN).default('gewicht'),
  pagina: z.coerce.number().int().min(1).max(100_000).default(1),
  paginaGrootte: z.coerce.number().int().min(1).max(500).default(50),
});

const kapotteRegel = z
  .object({ code: z.string(), versie: z.int(), naam: z.string(), sinds: momentVeld, meldingen: z.array(z.string()) })
  .meta({ id: 'KapotteSignaalregel' });

const telling = z.object({ open: z.int(), gesluimerd: z.int(), afgehandeld: z.int() });

export const signaallijst = z
  .object({
    bekendOp: datumVeld,
    verleden: z.boolean().describe('Er wordt naar een dag in het verleden gekeken: handelen kan dan niet'),
    magOpvolgen: z.boolean().describe('Of wie vraagt signalen mag opvolgen'),
    aantal: z.int().describe('Signalen op alle pagina’s samen'),
    telling: telling.describe('Per tabblad, met dezelfde filters'),
    vanMij: z.int().describe('Open signalen van wie vraagt'),
    oorzaken: z.array(z.object({ code, naam: z.string(), aantal: z.int() })).describe('Die in dit tabblad voorkomen'),
    signalen: z.array(signaalrij),
    kapotteRegels: z
      .array(kapotteRegel)
      .describe(
        'Geldende regels die niet meer te lezen zijn: zij geven niets nieuws, en wat zij gaven blijft zoals het was',
      ),
  })
  .meta({ id: 'Signaallijst' });

const getal = z.object({
  naam: z.string().describe('Naam in de regel'),
  label: z.string().describe('Wat het is, in woorden'),
  waarde: z.number(),
  eenheid: z.enum(namen.EENHEDEN),
  tekst: z.string().describe('Zoals een mens het leest'),
  rol: z.enum(['waarde', 'grens', 'extra']),
});

const invoer = z.object({
  bron: z.string().describe('Groep in de regel, zoals kengetal, reeks, gebeurtenis, levering, nieuws of beleid'),
  code: z.string(),
  naam: z.string(),
  waarde: z.number().nullable(),
  tekst: z.string(),
  periode: periodeVeld.nullable(),
  laatstBekend: z.boolean().describe('Een ouder cijfer, omdat het nieuwste ontbreekt'),
});

export const bewijs = z
  .object({
    regel: z.string(),
    versie: z.int(),
    naam: z.string(),
    ernst,
    tekst: z.string(),
    bron: z.string(),
    voorwaarde: z.string().describe('De formule (CEL)'),
    getallen: z.array(getal),
    invoer: z.array(invoer),
  })
  .meta({ id: 'Signaalbewijs' });

export const signaalmoment = z
  .object({
    op: momentVeld,
    periode: periodeVeld.nullable(),
    ernst,
    soort: z.enum(namen.MOMENTSOORTEN),
    tekst: z.string(),
    kwaliteit,
    bewijs: z.array(bewijs).describe('Eén per regel die op dat moment gold; bij einde leeg'),
  })
  .meta({ id: 'Signaalmoment' });

export const opvolging = z
  .object({
    nummer: z.int(),
    op: momentVeld,
    door: z.string(),
    soort: z.enum(namen.HANDELINGEN),
    tekst: z.string().describe('Reden, toelichting, opmerking of antwoord'),
    eigenaar: eigenaar.describe('Bij toegewezen'),
    tot: datumVeld.nullable().describe('Bij gesluimerd: de laatste dag'),
    loosAlarm: z.enum(namen.LOOS_ALARM_OORZAKEN).nullable(),
    met: z.object({ id: idVeld, titel: z.string() }).nullable().describe('Bij samengevoegd'),
    koppeling: z
      .object({ soort: z.enum(namen.KOPPELSOORTEN), verwijzing: z.string(), titel: z.string() })
      .nullable()
      .describe('Bij gekoppeld'),
    herstelt: z.int().nullable().describe('Bij hersteld: het nummer dat ongedaan is gemaakt'),
    hersteld: z.boolean().describe('Deze regel is zelf ongedaan gemaakt'),
  })
  .meta({ id: 'Signaalopvolging' });

const verwant = z.object({
  id: idVeld,
  titel: z.string(),
  begin: momentVeld,
  einde: momentVeld.nullable(),
  ernst,
  status,
});

export const signaaldetail = z
  .object({
    bekendOp: datumVeld,
    verleden: z.boolean(),
    magOpvolgen: z.boolean(),
    magAntwoorden: z.boolean().describe('Wie vraagt hoort bij deze aanbieder of dit gebied en mag antwoorden'),
    signaal: signaalrij,
    momenten: z.array(signaalmoment).describe('Nieuwste eerst'),
    eerder: z.array(verwant).describe('Eerdere signalen met dezelfde oorzaak, nieuwste eerst'),
    ernaast: z
      .array(verwant)
      .describe('Andere lopende signalen van hetzelfde onderwerp; hiermee kan worden samengevoegd'),
    opvolging: z.array(opvolging).describe('Nieuwste eerst'),
    kapotteRegels: z
      .array(kapotteRegel)
      .describe('Regels achter dit signaal die niet meer te lezen zijn: daardoor kan het niet opnieuw worden nagegaan'),
    reeks: z
      .object({
        code: z.string(),
        naam: z.string(),
        eenheid: z.enum(namen.EENHEDEN),
        grens: z.number().nullable(),
        richting: z.enum(['laagIsSlecht', 'hoogIsSlecht']).nullable(),
        punten: z.array(z.object({ periode: periodeVeld, waarde: z.number().nullable() })),
      })
      .nullable()
      .describe('Verloop van het eerste kengetal waar de zwaarste regel naar kijkt, oudste eerst'),
  })
  .meta({ id: 'Signaaldetail' });

/** What a person does with one or more signals. */
export const handeling = z
  .discriminatedUnion('soort', [
    z.object({ soort: z.literal('toegewezen'), eigenaar: z.uuid().nullable().describe('null: van niemand meer') }),
    z.object({
      soort: z.literal('gesluimerd'),
      tot: datumVeld.describe('Laatste dag; na vandaag en hoogstens een jaar'),
      tekst: tekst(10, 2000, 'geef een reden'),
    }),
    z.object({ soort: z.literal('samengevoegd'), met: idVeld, tekst: z.string().trim().max(2000).default('') }),
    z.object({
      soort: z.literal('loosAlarm'),
      oorzaak: z.enum(namen.LOOS_ALARM_OORZAKEN),
      tekst: z.string().trim().max(2000).default('').describe('Verplicht (10 tekens) bij anders'),
    }),
    z.object({ soort: z.literal('terecht'), tekst: tekst(10, 2000, 'schrijf wat er gebeurt') }),
    z.object({
      soort: z.literal('gekoppeld'),
      koppeling: z.object({
        soort: z.enum(namen.KOPPELSOORTEN),
        verwijzing: tekst(1, 500, 'geef een nummer, kenmerk of adres').describe('Nummer, kenmerk of https-adres'),
        titel: tekst(2, 200, 'geef een titel'),
      }),
    }),
    z.object({ soort: z.literal('opmerking'), tekst: tekst(2, 2000, 'schrijf een opmerking') }),
    z.object({ soort: z.literal('hersteld'), nummer: z.int().min(1).describe('Welke regel van de opvolging') }),
  ])
  .meta({ id: 'Signaalhandeling' });

const sleutel = z.uuid().describe('Zelf gekozen; dezelfde sleutel nog eens sturen doet niets opnieuw');

export const nieuweOpvolging = z
  .object({ revisie: z.int().min(0), sleutel, handeling })
  .meta({ id: 'NieuweSignaalopvolging' });

export const nieuweBulkopvolging = z
  .object({
    signalen: z
      .array(z.object({ id: idVeld, revisie: z.int().min(0) }))
      .min(1, 'kies minstens 1 signaal')
      .max(200, 'hoogstens 200 signalen tegelijk'),
    sleutel,
    handeling,
  })
  .meta({ id: 'NieuweSignaalbulkopvolging' });

export const opgevolgd = z
  .object({ signalen: z.array(z.object({ id: idVeld, revisie: z.int(), status, nummer: z.int() })) })
  .meta({ id: 'SignalenOpgevolgd' });

export const nieuwAntwoord = z
  .object({ sleutel, tekst: tekst(10, 4000, 'schrijf een antwoord') })
  .meta({ id: 'NieuwSignaalantwoord' });

export const behandelaars = z
  .object({ behandelaars: z.array(z.object({ id: z.uuid(), naam: z.string(), ik: z.boolean(), open: z.int() })) })
  .meta({ id: 'Signaalbehandelaars' });

/** The signals beside the norms on the page of one provider. */
export const aanbiedersignalen = z
  .object({
    bekendOp: datumVeld,
    lopend: z.array(signaalrij).describe('Zwaarste eerst; ook gesluimerde en afgehandelde zolang de regel nog geldt'),
    eerder: z.int().describe('Signalen die voorbij zijn'),
  })
  .meta({ id: 'Aanbiedersignalen' });
