import { z } from 'zod';
import { datumVeld, kvkVeld, momentVeld, periodeVeld, regiocodeVeld, tredeVeld } from '../../platform/http/index.ts';
import { besluit, gebeurtenis } from '../urgentie/index.ts';
import { KERNCIJFERS } from './domain.ts';
import { nietZichtbaarVeld } from './zichtbaar.ts';

/** What the API answers: the contract that the web app is generated from. */

export const tredeBronSchema = z.enum(['besluit', 'voorstel', 'nieuwVoorstel']);

const kengetalstand = z
  .object({ waarde: z.number(), periode: periodeVeld, trede: tredeVeld.nullable() })
  .meta({ id: 'Kengetalstand' });

export const aanbiederRij = z
  .object({
    kvk: kvkVeld,
    naam: z.string(),
    plaats: z.string().nullable(),
    jeugdregio: regiocodeVeld,
    jeugdregioNaam: z.string(),
    soorten: z.array(z.string()),
    hulpvormen: z.array(z.string()),
    cruciaal: z.boolean(),
    inEws: z.boolean(),
    trede: tredeVeld.nullable().describe('Geldende trede; null als er nog niets te beoordelen is'),
    tredeBron: tredeBronSchema.nullable(),
    besluitTrede: tredeVeld.nullable(),
    voorstelTrede: tredeVeld.nullable(),
    vorigeTrede: tredeVeld.nullable(),
    signalen: z.int(),
    nieuweSignalen: z.int(),
    onvolledig: z.boolean(),
    laatstePeriode: periodeVeld.nullable(),
    jongeren: z.number().nullable(),
    jongerenInWerkgebied: z
      .int()
      .nullable()
      .describe('Jongeren in het gevraagde werkgebied; null als er niet naar een werkgebied is gevraagd'),
    kengetallen: z.record(z.string(), kengetalstand),
    reeks: z.array(z.object({ periode: periodeVeld, waarde: z.number().nullable() })),
    nietZichtbaar: nietZichtbaarVeld,
  })
  .meta({ id: 'AanbiederRij' });

export const aanbiederLijst = z
  .object({
    bekendOp: datumVeld,
    totaal: z.int(),
    pagina: z.int(),
    paginaGrootte: z.int(),
    aanbieders: z.array(aanbiederRij),
  })
  .meta({ id: 'AanbiederLijst' });

export const normsetKort = z
  .object({ code: z.string(), naam: z.string(), versie: z.int(), status: z.string() })
  .meta({ id: 'NormsetKort' });

const kerncijfer = z
  .object({
    code: z.enum(KERNCIJFERS),
    waarde: z.number().nullable(),
    vorige: z.number().nullable(),
    reeks: z.array(z.object({ op: datumVeld, waarde: z.number().nullable() })),
  })
  .meta({ id: 'Kerncijfer' });

const regiobeeld = z
  .object({
    code: regiocodeVeld,
    naam: z.string(),
    aantalAanbieders: z.int(),
    tredeDriePlus: z.int(),
    tredeVierPlus: z.int(),
    hoogsteTrede: tredeVeld.nullable(),
    jongeren: z.number(),
  })
  .meta({ id: 'Regiobeeld' });

const overzichtVelden = {
  bekendOp: datumVeld,
  vergelekenMet: datumVeld,
  verwachtePeriode: periodeVeld,
  laatstBekend: momentVeld.nullable().describe('Laatste moment waarop iets nieuws bekend werd'),
  demo: z.boolean(),
  toezichthouder: z.string(),
  aantal: z.int().describe('Aanbieders in het EWS'),
  kerncijfers: z.array(kerncijfer),
  ladder: z.array(z.object({ trede: tredeVeld, aantal: z.int(), vorige: z.int() })),
  veranderd: z.array(z.object({ kvk: kvkVeld, naam: z.string(), van: tredeVeld, naar: tredeVeld })),
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
    aanbieders: z.array(z.object({ kvk: kvkVeld, naam: z.string(), trede: tredeVeld, clienten: z.int() })),
  })
  .meta({ id: 'WegvallendeZorg' });

export const regiodetail = z
  .object({
    ...overzichtVelden,
    regio: z.object({ code: regiocodeVeld, naam: z.string() }),
    gemeenten: z.array(z.object({ code: z.string(), naam: z.string() })),
    beperkt: z
      .boolean()
      .describe('Treden en wat daarop rust zijn hier niet zichtbaar voor uw rol; die lijsten zijn leeg'),
    wegvallendeZorg: z.array(wegvallend),
  })
  .meta({ id: 'RegioDetail' });

export const jeugdregioLijst = z
  .object({
    bekendOp: datumVeld,
    jeugdregios: z.array(z.object({ code: regiocodeVeld, naam: z.string(), aantalGemeenten: z.int() })),
  })
  .meta({ id: 'JeugdregioLijst' });

export const regioLijst = z
  .object({
    bekendOp: datumVeld,
    schema: z.string(),
    regios: z.array(z.object({ code: z.string(), naam: z.string(), aantalGemeenten: z.int() })),
  })
  .meta({ id: 'RegioLijst' });

export const reden = z
  .object({
    indicator: z.string(),
    naam: z.string(),
    groep: z.string(),
    waarde: z.number().nullable(),
    norm: z.number().nullable(),
    trede: tredeVeld,
    periode: periodeVeld.nullable(),
    bron: z.string(),
    tekst: z.string(),
    watNodig: z.string().nullable(),
  })
  .meta({ id: 'Reden' });

export const voorstel = z
  .object({
    trede: tredeVeld,
    op: momentVeld,
    periode: periodeVeld.nullable(),
    rekenversie: z.int().describe('Versie van de rekenwijze waarmee het voorstel is gemaakt'),
    onvolledig: z.boolean(),
    ontbreekt: z.array(z.string()).describe('Wat er ontbreekt, als de gegevens onvolledig zijn'),
    redenen: z.array(reden),
    nietTeBerekenen: z.array(z.object({ indicator: z.string(), naam: z.string(), want: z.string() })),
  })
  .meta({ id: 'Tredevoorstel' });

const punt = z.object({
  periode: periodeVeld,
  waarde: z.number().nullable(),
  trede: tredeVeld.nullable(),
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
    richting: z.enum(['laagIsSlecht', 'hoogIsSlecht']).nullable().describe('Welke kant van een grens slechter is'),
    grensTelt: z.boolean().describe('Precies op de grens geldt de slechtere trede'),
    grenzen: z.record(z.string(), z.number()).nullable(),
    waarde: z.number().nullable(),
    tekst: z.string().nullable().describe('De waarde zoals een mens haar leest'),
    periode: periodeVeld.nullable(),
    trede: tredeVeld.nullable(),
    reeks: z.array(punt),
    schommeling: z
      .object({ gemiddelde: z.number(), onder: z.number(), boven: z.number(), voorlopig: z.boolean() })
      .nullable(),
  })
  .meta({ id: 'Kengetalreeks' });

export const signaal = z
  .object({
    op: momentVeld,
    groep: z.string(),
    ernst: z.enum(['licht', 'stevig', 'ernstig']),
    soort: z.enum(['kengetal', 'gebeurtenis', 'trede']),
    naam: z.string(),
    tekst: z.string(),
  })
  .meta({ id: 'Signaal' });

export const aanbiederDetail = z
  .object({
    bekendOp: datumVeld,
    demo: z.boolean(),
    toezichthouder: z.string(),
    kvk: kvkVeld,
    agb: z.string().nullable(),
    naam: z.string(),
    rechtsvorm: z.string().nullable(),
    plaats: z.string().nullable(),
    jeugdregio: regiocodeVeld,
    jeugdregioNaam: z.string(),
    soorten: z.array(z.string()),
    cruciaal: z.boolean(),
    cruciaalGrond: z.string().nullable(),
    ews: z.object({ inEws: z.boolean(), gronden: z.array(z.string()) }),
    jongeren: z.number().nullable(),
    levergebied: z.array(
      z.object({
        jeugdregio: regiocodeVeld,
        naam: z.string(),
        hulpvorm: z.string(),
        clienten: z.int(),
        periode: periodeVeld,
      }),
    ),
    geldend: z
      .object({ trede: tredeVeld, bron: tredeBronSchema, sinds: momentVeld, vorige: tredeVeld.nullable() })
      .nullable(),
    tredeperioden: z.array(z.object({ op: momentVeld, trede: tredeVeld, bron: tredeBronSchema })),
    voorstel: voorstel.nullable(),
    besluiten: z.array(besluit),
    voorstellen: z.array(z.object({ op: momentVeld, periode: periodeVeld.nullable(), trede: tredeVeld })),
    kengetallen: z.array(kengetalreeks),
    signalen: z.array(signaal),
    gebeurtenissen: z.array(gebeurtenis),
    normset: normsetKort,
    nietZichtbaar: nietZichtbaarVeld,
  })
  .meta({ id: 'AanbiederDetail' });

export const waarnemingLijst = z
  .object({
    bekendOp: datumVeld,
    nietZichtbaar: nietZichtbaarVeld,
    waarnemingen: z.array(
      z.object({
        gegeven: z.string(),
        naam: z.string(),
        eenheid: z.string(),
        blok: z.string(),
        periode: periodeVeld,
        waarde: z.number(),
        vastgelegdOp: momentVeld,
        vervangenOp: momentVeld.nullable(),
        bron: z.string(),
        toelichting: z.string().describe('Wat de aanbieder bij dit cijfer zei; leeg als er niets is gezegd'),
      }),
    ),
  })
  .meta({ id: 'WaarnemingLijst' });
