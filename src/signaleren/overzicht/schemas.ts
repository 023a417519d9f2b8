import { z } from 'zod';
import { KERNCIJFERS } from './domain.ts';

/** What the API answers: the contract that the web app is generated from. */

export const datumSchema = z.iso.date();
export const momentSchema = z.iso.datetime({ offset: true });
export const periodeSchema = z.string().regex(/^\d{4}(-K[1-4])?$/);
export const kvkSchema = z.string().regex(/^\d{8}$/, 'verwacht een KvK-nummer van 8 cijfers');
export const regiocodeSchema = z.string().regex(/^JZ\d{2}$/, 'verwacht een regiocode als JZ12');
export const tredeSchema = z.int().min(1).max(6);
export const tredeBronSchema = z.enum(['besluit', 'voorstel', 'nieuwVoorstel']);

/** Query parameter of every screen: all that was known at the end of that day. */
export const bekendOpQuery = z.object({
  bekendOp: datumSchema.optional().describe('Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag'),
});

const kengetalstand = z
  .object({ waarde: z.number(), periode: periodeSchema, trede: tredeSchema.nullable() })
  .meta({ id: 'Kengetalstand' });

export const aanbiederRij = z
  .object({
    kvk: kvkSchema,
    naam: z.string(),
    plaats: z.string().nullable(),
    jeugdregio: regiocodeSchema,
    jeugdregioNaam: z.string(),
    soorten: z.array(z.string()),
    hulpvormen: z.array(z.string()),
    cruciaal: z.boolean(),
    inEws: z.boolean(),
    trede: tredeSchema.nullable().describe('Geldende trede; null als er nog niets te beoordelen is'),
    tredeBron: tredeBronSchema.nullable(),
    besluitTrede: tredeSchema.nullable(),
    voorstelTrede: tredeSchema.nullable(),
    vorigeTrede: tredeSchema.nullable(),
    signalen: z.int(),
    nieuweSignalen: z.int(),
    onvolledig: z.boolean(),
    laatstePeriode: periodeSchema.nullable(),
    jongeren: z.number().nullable(),
    kengetallen: z.record(z.string(), kengetalstand),
    reeks: z.array(z.object({ periode: periodeSchema, waarde: z.number().nullable() })),
  })
  .meta({ id: 'AanbiederRij' });

export const aanbiederLijst = z
  .object({
    bekendOp: datumSchema,
    totaal: z.int(),
    pagina: z.int(),
    paginaGrootte: z.int(),
    aanbieders: z.array(aanbiederRij),
  })
  .meta({ id: 'AanbiederLijst' });

const normsetKort = z
  .object({ code: z.string(), naam: z.string(), versie: z.int(), status: z.string() })
  .meta({ id: 'NormsetKort' });

const kerncijfer = z
  .object({
    code: z.enum(KERNCIJFERS),
    waarde: z.number().nullable(),
    vorige: z.number().nullable(),
    reeks: z.array(z.object({ op: datumSchema, waarde: z.number().nullable() })),
  })
  .meta({ id: 'Kerncijfer' });

const regiobeeld = z
  .object({
    code: regiocodeSchema,
    naam: z.string(),
    aantalAanbieders: z.int(),
    tredeDriePlus: z.int(),
    tredeVierPlus: z.int(),
    hoogsteTrede: tredeSchema.nullable(),
    jongeren: z.number(),
  })
  .meta({ id: 'Regiobeeld' });

const overzichtVelden = {
  bekendOp: datumSchema,
  vergelekenMet: datumSchema,
  verwachtePeriode: periodeSchema,
  laatstBekend: momentSchema.nullable().describe('Laatste moment waarop iets nieuws bekend werd'),
  demo: z.boolean(),
  toezichthouder: z.string(),
  aantal: z.int().describe('Aanbieders in het EWS'),
  kerncijfers: z.array(kerncijfer),
  ladder: z.array(z.object({ trede: tredeSchema, aantal: z.int(), vorige: z.int() })),
  veranderd: z.array(z.object({ kvk: kvkSchema, naam: z.string(), van: tredeSchema, naar: tredeSchema })),
  normset: normsetKort,
};

export const landelijkOverzicht = z
  .object({ ...overzichtVelden, regios: z.array(regiobeeld) })
  .meta({ id: 'LandelijkOverzicht' });

const wegvallend = z
  .object({
    hulpvorm: z.string(),
    clienten: z.int(),
    clientenBedreigd: z.int(),
    aanbieders: z.array(z.object({ kvk: kvkSchema, naam: z.string(), trede: tredeSchema, clienten: z.int() })),
  })
  .meta({ id: 'WegvallendeZorg' });

export const regiodetail = z
  .object({
    ...overzichtVelden,
    regio: z.object({ code: regiocodeSchema, naam: z.string() }),
    gemeenten: z.array(z.object({ code: z.string(), naam: z.string() })),
    wegvallendeZorg: z.array(wegvallend),
  })
  .meta({ id: 'RegioDetail' });

export const jeugdregioLijst = z
  .object({
    bekendOp: datumSchema,
    jeugdregios: z.array(z.object({ code: regiocodeSchema, naam: z.string(), aantalGemeenten: z.int() })),
  })
  .meta({ id: 'JeugdregioLijst' });

export const reden = z
  .object({
    indicator: z.string(),
    naam: z.string(),
    groep: z.string(),
    waarde: z.number().nullable(),
    norm: z.number().nullable(),
    trede: tredeSchema,
    periode: periodeSchema.nullable(),
    bron: z.string(),
    tekst: z.string(),
    watNodig: z.string().nullable(),
  })
  .meta({ id: 'Reden' });

export const voorstel = z
  .object({
    trede: tredeSchema,
    op: momentSchema,
    periode: periodeSchema.nullable(),
    onvolledig: z.boolean(),
    redenen: z.array(reden),
    nietTeBerekenen: z.array(z.object({ indicator: z.string(), naam: z.string(), want: z.string() })),
  })
  .meta({ id: 'Tredevoorstel' });

export const besluit = z
  .object({
    op: momentSchema,
    trede: tredeSchema,
    reden: z.string(),
    door: z.string(),
    voorstelTrede: tredeSchema.nullable(),
    voorstelOp: momentSchema.nullable(),
    normset: z.string(),
  })
  .meta({ id: 'Tredebesluit' });

export const gebeurtenis = z
  .object({
    datum: datumSchema,
    soort: z.string(),
    naam: z.string(),
    groep: z.string(),
    trede: tredeSchema.nullable(),
    toelichting: z.string(),
    bron: z.string(),
    vastgelegdOp: momentSchema,
  })
  .meta({ id: 'Gebeurtenis' });

const punt = z.object({
  periode: periodeSchema,
  waarde: z.number().nullable(),
  trede: tredeSchema.nullable(),
  want: z.string().nullable().describe('Waarom er geen waarde is'),
  bijzonder: z.boolean().describe('Buiten de gewone schommeling'),
});

export const kengetalreeks = z
  .object({
    code: z.string(),
    naam: z.string(),
    uitleg: z.string(),
    formule: z.string(),
    eenheid: z.string(),
    groep: z.string(),
    richting: z.enum(['laagIsSlecht', 'hoogIsSlecht']).nullable(),
    grenzen: z.record(z.string(), z.number()).nullable(),
    waarde: z.number().nullable(),
    periode: periodeSchema.nullable(),
    trede: tredeSchema.nullable(),
    reeks: z.array(punt),
    schommeling: z
      .object({ gemiddelde: z.number(), onder: z.number(), boven: z.number(), voorlopig: z.boolean() })
      .nullable(),
  })
  .meta({ id: 'Kengetalreeks' });

export const signaal = z
  .object({
    op: momentSchema,
    groep: z.string(),
    ernst: z.enum(['licht', 'stevig', 'ernstig']),
    soort: z.enum(['kengetal', 'gebeurtenis', 'trede']),
    naam: z.string(),
    tekst: z.string(),
  })
  .meta({ id: 'Signaal' });

export const aanbiederDetail = z
  .object({
    bekendOp: datumSchema,
    demo: z.boolean(),
    toezichthouder: z.string(),
    kvk: kvkSchema,
    agb: z.string().nullable(),
    naam: z.string(),
    rechtsvorm: z.string().nullable(),
    plaats: z.string().nullable(),
    jeugdregio: regiocodeSchema,
    jeugdregioNaam: z.string(),
    soorten: z.array(z.string()),
    cruciaal: z.boolean(),
    cruciaalGrond: z.string().nullable(),
    ews: z.object({ inEws: z.boolean(), gronden: z.array(z.string()) }),
    jongeren: z.number().nullable(),
    levergebied: z.array(
      z.object({ jeugdregio: regiocodeSchema, naam: z.string(), hulpvorm: z.string(), clienten: z.int() }),
    ),
    geldend: z
      .object({ trede: tredeSchema, bron: tredeBronSchema, sinds: momentSchema, vorige: tredeSchema.nullable() })
      .nullable(),
    voorstel: voorstel.nullable(),
    besluiten: z.array(besluit),
    voorstellen: z.array(z.object({ op: momentSchema, periode: periodeSchema.nullable(), trede: tredeSchema })),
    kengetallen: z.array(kengetalreeks),
    signalen: z.array(signaal),
    gebeurtenissen: z.array(gebeurtenis),
    normset: normsetKort,
  })
  .meta({ id: 'AanbiederDetail' });

export const waarnemingLijst = z
  .object({
    bekendOp: datumSchema,
    waarnemingen: z.array(
      z.object({
        gegeven: z.string(),
        naam: z.string(),
        eenheid: z.string(),
        blok: z.string(),
        periode: periodeSchema,
        waarde: z.number(),
        vastgelegdOp: momentSchema,
        vervangenOp: momentSchema.nullable(),
        bron: z.string(),
      }),
    ),
  })
  .meta({ id: 'WaarnemingLijst' });

export const nieuwBesluit = z
  .object({
    trede: tredeSchema,
    reden: z.string().trim().min(10, 'geef een reden van minstens 10 tekens').max(4000),
    door: z.string().trim().min(2, 'vul in wie beslist').max(200),
    voorstelOp: momentSchema
      .nullable()
      .describe('Het voorstel dat de beslisser zag; een nieuwer voorstel geeft een conflict'),
  })
  .meta({ id: 'NieuwTredebesluit' });

export const nieuweGebeurtenis = z
  .object({
    datum: datumSchema,
    soort: z.string(),
    toelichting: z.string().trim().max(4000).default(''),
    bron: z.string().trim().min(2, 'vul de bron in').max(200),
  })
  .meta({ id: 'NieuweGebeurtenis' });
