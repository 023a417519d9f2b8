import { z } from 'zod';
import { bekendOpQuery, datumVeld, kvkVeld, momentVeld, tredeVeld } from '../../platform/http/index.ts';
import { vormMaat, vormReeksuitslag } from './schema.ts';
import { SOORTEN_UITKOMST } from './uitkomst.ts';

/** What goes over the wire about the quality of the signal: reports as versions, and norm sets that are tried. */

const nummer = z.coerce.number().int().min(1).max(2_147_483_647);
export const versiePad = z.object({ versie: nummer });
export const idPad = z.object({ id: nummer });

const getal = z.number().nullable();
const aantal = z.int().nullable().describe('null: te klein om te tonen, of af te leiden uit de rest');
const uitkomstsoort = z.enum(SOORTEN_UITKOMST);

const aandeel = z
  .object({
    k: z.int().nullable(),
    n: z.int().nullable(),
    waarde: getal,
    onder: getal,
    boven: getal,
    verborgen: z
      .enum(['weinig', 'bijnaAlle', 'teKlein'])
      .nullable()
      .describe('Waarom k er niet staat: minder dan 5, op minder dan 5 na alle, of een geheel van minder dan 5'),
  })
  .meta({ id: 'OpenAandeel' });

const maat = z
  .object({
    code: z.string(),
    naam: z.string(),
    soort: z.enum(['voorstel', 'vuistregel', 'mens']),
    uitleg: z.string(),
    recall: aandeel,
    recallHard: aandeel,
    precisie: aandeel,
    precisieAanbieders: aandeel,
    alarmen: z.object({ terecht: aantal, vals: aantal, open: aantal }),
    loosPerJaar: z.object({ jaren: z.number(), waarde: getal, onder: getal, boven: getal }),
    voorsprong: z.object({ waarde: getal, onder: getal, boven: getal, minstens: z.boolean() }),
    verdeling: z.array(z.object({ van: z.number(), tot: getal, aantal })),
    tijdInAlarm: getal,
    nietTeBerekenen: aantal,
  })
  .meta({ id: 'Signaalmaat' });

const inboxmaat = z
  .object({
    code: z.string(),
    naam: z.string(),
    onderwerp: z.enum(['aanbieder', 'gebied']),
    signalen: aantal,
    terecht: aantal,
    loos: aantal,
    open: aantal.describe('Nog niet beoordeeld'),
    precisie: aandeel.describe('Terecht, van de signalen die mensen beoordeelden'),
    perReden: z.array(z.object({ reden: z.string(), aantal })),
  })
  .meta({ id: 'Signaalregelmaat' });

/** What a report holds, as `maakRapport` makes it and the database keeps it. */
export const vormOpenbaar = z.object({
  minstens: z.int(),
  normset: z.object({ code: z.string(), versie: z.int(), naam: z.string(), status: z.string() }),
  bereik: z.object({ van: datumVeld.nullable(), tot: datumVeld.nullable() }),
  reeksen: z.int(),
  zaken: aantal,
  uitkomsten: z.array(z.object({ soort: uitkomstsoort, aantal })),
  definities: z.array(z.string()),
  maten: z.array(maat),
  inbox: z.array(inboxmaat).describe('Per signaalregel, wat mensen van de signalen vonden'),
});

const kop = z.object({
  versie: z.int(),
  op: momentVeld,
  bekendOp: datumVeld,
  normset: z.string(),
  normversie: z.int(),
  rekenversie: z.int().describe('Van de maten'),
  voorstelversie: z.int().describe('Van het voorstel'),
  codeversie: z.string(),
});

export const versielijst = z
  .object({
    demo: z.boolean().describe('De gegevens zijn verzonnen'),
    magMaken: z.boolean().describe('Of wie vraagt een nieuwe versie mag maken'),
    volgendeDag: datumVeld.describe('De laatste dag van het vorige kwartaal: over die dag gaat een nieuwe versie'),
    versies: z.array(kop.meta({ id: 'Signaalkwaliteitkop' })),
  })
  .meta({ id: 'Signaalkwaliteitversies' });

export const rapport = kop.extend({ demo: z.boolean(), inhoud: vormOpenbaar }).meta({ id: 'Signaalkwaliteitrapport' });

export const nieuwRapport = bekendOpQuery.meta({ id: 'NieuweSignaalkwaliteit' });
export const gemaakt = z.object({ versie: z.int() }).meta({ id: 'SignaalkwaliteitGemaakt' });

export const perAanbieder = z
  .object({
    versie: z.int(),
    bekendOp: datumVeld,
    aanbieders: z.array(
      z.object({
        kvk: kvkVeld,
        naam: z.string().nullable(),
        uitkomst: z.object({ soort: uitkomstsoort, datum: datumVeld.nullable() }),
        treden: vormReeksuitslag.shape.treden,
        regels: z.record(
          z.string(),
          z.object({ berekend: z.boolean(), alarmen: z.int(), terecht: z.int(), maanden: getal }),
        ),
      }),
    ),
  })
  .meta({ id: 'SignaalkwaliteitPerAanbieder' });

/** Bounds that are to be tried instead of those of the norm set that holds. */
const wijziging = z.object({
  indicator: z.string().max(80),
  trede: tredeVeld.min(2).max(5),
  grens: z.number().nullable().describe('null: geen grens voor deze trede'),
});
const wijzigingen = z
  .array(wijziging)
  .min(1, 'verander minstens één grens')
  .max(200)
  .refine(
    (lijst) => new Set(lijst.map((w) => `${w.indicator} ${w.trede}`)).size === lijst.length,
    'verander elke grens hoogstens één keer',
  );

export const nieuweProef = z.object({ wijzigingen }).meta({ id: 'NieuweNormproef' });
export const nieuwVoorstel = z
  .object({
    wijzigingen,
    naam: z.string().trim().min(3, 'geef een naam van minstens 3 tekens').max(120),
    reden: z.string().trim().min(10, 'geef een reden van minstens 10 tekens').max(2000),
  })
  .meta({ id: 'NieuwNormvoorstel' });

export const vergelijking = z
  .object({
    reeksen: z.int(),
    zaken: z.int(),
    nu: z.array(vormMaat.meta({ id: 'Normmaat' })),
    straks: z.array(vormMaat),
  })
  .meta({ id: 'Normvergelijking' });
export type Vergelijking = z.infer<typeof vergelijking>;

const verschil = wijziging.extend({ naam: z.string(), eenheid: z.string(), van: getal }).meta({ id: 'Normverschil' });

export const proef = z
  .object({
    bekendOp: datumVeld,
    basis: z.object({ code: z.string(), versie: z.int(), naam: z.string() }),
    verschillen: z.array(verschil),
    achtergehouden: z.int().describe('Zoveel aanbieders doen hier niet mee'),
    afstemming: vergelijking,
  })
  .meta({ id: 'Normproef' });

const normgrens = z
  .object({
    indicator: z.string(),
    naam: z.string(),
    eenheid: z.string(),
    richting: z.enum(['laagIsSlecht', 'hoogIsSlecht']),
    grenzen: z.object({ 2: getal, 3: getal, 4: getal, 5: getal }),
  })
  .meta({ id: 'Normgrens' });

export const voorstellen = z
  .object({
    bekendOp: datumVeld,
    basis: z.object({ code: z.string(), versie: z.int(), naam: z.string() }),
    normen: z.array(normgrens),
    aandeelAchtergehouden: z.number(),
    inzagen: z.int().describe('Hoe vaak het achtergehouden deel is bekeken, voor welke normen ook'),
    magVoorstellen: z.boolean(),
    voorstellen: z.array(
      z
        .object({
          id: z.int(),
          op: momentVeld,
          door: z.string(),
          naam: z.string(),
          reden: z.string(),
          bekendOp: datumVeld,
          basisVersie: z.int(),
          verschillen: z.array(verschil),
          afstemming: vergelijking,
          vastgesteld: z
            .object({ op: momentVeld, door: z.string(), achtergehouden: vergelijking })
            .nullable()
            .describe('Met het achtergehouden deel, dat bij vaststellen één keer wordt bekeken'),
        })
        .meta({ id: 'Normvoorstel' }),
    ),
  })
  .meta({ id: 'Normvoorstellen' });

export const vastgesteld = z
  .object({ id: z.int(), inzagen: z.int(), achtergehouden: vergelijking })
  .meta({ id: 'NormvoorstelVastgesteld' });
export const normgemaakt = z.object({ id: z.int() }).meta({ id: 'NormvoorstelGemaakt' });
