import { z } from 'zod';
import { datumVeld, momentVeld, regiocodeVeld, sleutelVeld as sleutel } from '../../platform/http/index.ts';

const idVeld = z.coerce.number().int().min(1).max(2_147_483_647);
export const idPad = z.object({ id: idVeld });
const instrumentcode = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'verwacht een code als meldpunt');
const lang = (minstens: number) => z.string().trim().min(minstens, `schrijf minstens ${minstens} tekens`).max(4000);

export const periodeQuery = z.object({
  van: datumVeld.optional().describe('Eerste dag; zonder deze parameter: een jaar terug'),
  tot: datumVeld.optional().describe('Laatste dag; zonder deze parameter: vandaag'),
});
export const uitvoerQuery = periodeQuery.extend({
  aanbieders: z.enum(['nummer', 'kvk']).default('nummer').describe('Een nummer per bestand, of het KvK-nummer'),
});

export const gebruik = z
  .object({
    van: datumVeld.describe('Wie niet alles ziet krijgt hele kwartalen die voorbij zijn'),
    tot: datumVeld,
    minstens: z
      .int()
      .nullable()
      .describe('Kleinere aantallen per regio, uitkomst en soort partij zijn verborgen; null: alles is te zien'),
    regios: z.array(z.object({ code: regiocodeVeld, naam: z.string() })),
    instrumenten: z.array(
      z.object({
        code: instrumentcode,
        versie: z.int(),
        naam: z.string(),
        uitleg: z.string(),
        telt: z.string(),
        uitkomst: z.string(),
        bron: z.string(),
        totaal: z.int(),
        vorige: z.int(),
        kwartalen: z.array(z.object({ kwartaal: z.string(), aantal: z.int() })),
        uitkomsten: z.array(z.object({ naam: z.string(), aantal: z.int().nullable() })),
        uitkomstenVerborgen: z.boolean().describe('Er waren uitkomsten, maar te weinig om te tonen'),
        partijen: z
          .array(z.object({ naam: z.string(), aantal: z.int().nullable() }))
          .describe('Door welke soort partij'),
        partijenVerborgen: z.boolean().describe('Als bij uitkomsten'),
        regios: z.array(z.object({ code: regiocodeVeld, aantal: z.int().nullable() })),
        geenRegio: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'Convenantgebruik' });

export const overleggen = z
  .object({
    overleggen: z.array(
      z.object({
        id: z.int(),
        kenmerk: z.string(),
        titel: z.string(),
        toestand: z.string(),
        toestandNaam: z.string(),
        datum: datumVeld.nullable(),
        gevoerdOp: z.string().nullable(),
        openTaken: z.int(),
      }),
    ),
    uiterlijk: datumVeld.nullable().describe('Laatste dag waarop het volgende overleg op tijd is'),
  })
  .meta({ id: 'Kwartaaloverleggen' });

export const nieuwOverleg = z
  .object({
    datum: datumVeld,
    tijd: z
      .string()
      .trim()
      .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, 'verwacht een tijd als 14:00')
      .nullable()
      .default(null),
    plaats: z.string().trim().max(300).default(''),
    sleutel,
  })
  .meta({ id: 'NieuwKwartaaloverleg' });
export const gemaakt = z.object({ id: z.int() }).meta({ id: 'KwartaaloverlegGemaakt' });

const soort = z.enum(['les', 'voorstel', 'nieuwOnderwerp']);
const besluit = z.enum(['overgenomen', 'uitwerken', 'aangehouden', 'afgewezen']);
const gevolg = z.enum(['beter', 'gelijk', 'slechter', 'weetNiet']);

export const voorstellen = z
  .object({
    voorstellen: z.array(
      z.object({
        id: z.int(),
        soort,
        instrument: instrumentcode.nullable(),
        titel: z.string(),
        tekst: z.string(),
        partij: z.string(),
        door: z.string(),
        op: momentVeld,
        besluiten: z.array(
          z.object({
            nummer: z.int(),
            besluit,
            toelichting: z.string(),
            dossierId: z.int().nullable(),
            door: z.string(),
            op: momentVeld,
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Verbetervoorstellen' });
export const nieuwVoorstel = z
  .object({
    sleutel,
    soort,
    instrument: instrumentcode.nullable().default(null),
    titel: z.string().trim().min(3, 'schrijf minstens 3 tekens').max(200),
    tekst: lang(10),
  })
  .meta({ id: 'NieuwVerbetervoorstel' });
export const nieuwBesluit = z
  .object({
    nummer: z.int().min(0).max(10_000).describe('Hoeveel besluiten u al zag'),
    besluit,
    toelichting: lang(10),
    dossierId: idVeld.nullable().default(null),
  })
  .meta({ id: 'NieuwVerbeterbesluit' });

export const effecten = z
  .object({
    effecten: z.array(
      z.object({
        id: z.int(),
        instrument: instrumentcode.nullable(),
        werkt: z.enum(['ja', 'deels', 'nee']),
        samenwerking: gevolg,
        continuiteit: gevolg,
        toelichting: z.string(),
        partij: z.string(),
        door: z.string(),
        op: momentVeld,
      }),
    ),
  })
  .meta({ id: 'Effectoordelen' });
export const nieuwEffect = z
  .object({
    sleutel,
    instrument: instrumentcode.nullable().default(null),
    werkt: z.enum(['ja', 'deels', 'nee']),
    samenwerking: gevolg,
    continuiteit: gevolg,
    toelichting: lang(10),
  })
  .meta({ id: 'NieuwEffectoordeel' });
