import { z } from 'zod';
import { HULPVORMEN } from '../../meten/register/index.ts';
import { type Bord, LEEG_BORD, type Omvang, omvangVan, VOORTGANG, type Zet } from './bord.ts';
import type { Kostenpost, Sleuteldeel } from './kosten.ts';
import { KLOKZETTEN, type Klokdruk } from './oefening.ts';
import { maandagVan, type Prognose, type Weekstand } from './prognose.ts';
import { zet } from './zet.ts';

/** What people do in a draaiboek besides what every dossier has. Each becomes an event `onderdeel` in the chain; the whole follows from those. */

const tekst = z.string().trim().max(2000);
const naam = z.string().trim().min(2, 'schrijf minstens 2 tekens').max(200);
const reden = z.string().trim().min(10, 'schrijf in minstens 10 tekens waarom').max(2000);
const id = z.int().min(1).max(2_147_483_647);
const jongeren = z.int().min(1, 'verwacht minstens 1 kind').max(100_000, 'verwacht hoogstens 100.000 kinderen');
const gebied = z.string().regex(/^(GM\d{4}|JZ\d{2})$/, 'verwacht een code als GM1674 of JZ36');
const hulpvorm = z.enum(Object.keys(HULPVORMEN) as [keyof typeof HULPVORMEN]);
const rol = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);
const voortgang = z.enum(VOORTGANG);
/** More than a hundred billion is a slip of the pen. */
const euro = z.number().min(-1e11).max(1e11);
const centen = z.int().min(0).max(1_000_000_000_000);
const week = z.string().refine((code) => maandagVan(code) !== null, 'verwacht een week als 2026-W48');
const weken = z
  .array(z.object({ week, stand: euro }))
  .min(1)
  .max(260)
  .refine((lijst) => new Set(lijst.map((w) => w.week)).size === lijst.length, 'elke week staat er een keer in');

export const vormOnderdeel = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('mijlpaalErbij'), naam, voor: rol, tot: z.iso.date() }),
  z.object({ soort: z.literal('mijlpaalKlaar'), mijlpaal: id, bewijs: reden }),
  z.object({ soort: z.literal('mijlpaalVerzet'), mijlpaal: id, tot: z.iso.date(), reden }),
  z.object({ soort: z.literal('voortgang'), besluit: z.enum(['go', 'noGo']), grond: reden }),
  z.object({ soort: z.literal('communicatieErbij'), doelgroep: naam, boodschap: naam, wie: naam, op: z.iso.date() }),
  z.object({ soort: z.literal('communicatieKlaar'), regel: id }),
  z.object({ soort: z.literal('prognose'), weken, bestand: z.string().max(200).nullable().default(null) }),
  z.object({ soort: z.literal('realisatie'), weken, bestand: z.string().max(200).nullable().default(null) }),
  /** The last forecast and what came true, once more for those who take part now: who joined later did not get them. */
  z.object({ soort: z.literal('deelPrognose') }),
  /** The key from the register, made anew. */
  z.object({ soort: z.literal('sleutel') }),
  z.object({ soort: z.literal('sleutelDeel'), gebied, gewicht: z.int().min(0).max(1_000_000), reden }),
  z.object({ soort: z.literal('kosten'), omschrijving: naam, centen }),
  /** Costs that were wrong: they stay to be read, and count no more. */
  z.object({ soort: z.literal('kostenWeg'), post: id, reden }),
  /** What the inspectie found was mended: she is asked to test once more. */
  z.object({ soort: z.literal('toetsingGevraagd'), toelichting: reden }),
  z.object({ soort: z.literal('toetsing'), oordeel: z.enum(['voldoet', 'voldoetNiet']), toelichting: reden }),
  /** Every municipality and kind of help of the register as a group. */
  z.object({ soort: z.literal('groepenUitRegister') }),
  z.object({ soort: z.literal('groepErbij'), gebied, hulpvorm, locatie: tekst.default(''), aantal: jongeren }),
  z.object({ soort: z.literal('groepBijgesteld'), groep: id, aantal: z.int().min(0).max(100_000), reden }),
  z.object({ soort: z.literal('groepSplits'), groep: id, aantal: jongeren, locatie: tekst.default('') }),
  z.object({
    soort: z.literal('aanbod'),
    /** A receiving provider that takes part; null: one that does not, by its name. */
    partijId: id.nullable().default(null),
    naam: tekst.default(''),
    hulpvorm,
    plekken: z.int().min(1, 'verwacht minstens 1 plek').max(100_000, 'verwacht hoogstens 100.000 plekken'),
    vanaf: z.iso.date(),
    toelichting: tekst.default(''),
  }),
  z.object({ soort: z.literal('aanbodGewijzigd'), aanbod: id, plekken: z.int().min(0).max(100_000), reden }),
  z.object({
    ...{ soort: z.literal('toewijzen'), groep: id, aanbod: id },
    /** The offer that the one who asks sees the group meant for: somebody else may have been first. */
    van: id.nullable().optional(),
  }),
  z.object({ soort: z.literal('aannemen'), groep: id }),
  z.object({ soort: z.literal('losmaken'), groep: id, reden }),
  z.object({ soort: z.literal('overgedragen'), groep: id, aantal: jongeren, dag: z.iso.date() }),
  /** A transfer that was put down wrongly: the young people are not with the other provider. */
  z.object({ soort: z.literal('overdrachtTerug'), groep: id, overdracht: id, reden }),
  /** A second party agrees with what another asked of a group. */
  z.object({ soort: z.literal('akkoord'), groep: id, verzoek: id }),
  z.object({ soort: z.literal('verzoekWeg'), groep: id, verzoek: id, reden }),
  z.object({
    soort: z.literal('groepStand'),
    groep: id,
    dossiers: voortgang,
    archief: voortgang,
    personeel: tekst.default(''),
    huisvesting: tekst.default(''),
  }),
  z.object({ soort: z.literal('groepSluit'), groep: id }),
  z.object({ soort: z.literal('klok'), zet: z.enum(KLOKZETTEN) }),
]);
export type Onderdeel = z.infer<typeof vormOnderdeel>;
export type Onderdeelsoort = Onderdeel['soort'];

export interface Mijlpaal {
  readonly id: number;
  readonly naam: string;
  readonly voor: string;
  readonly tot: string;
  /** Never changes (N-12). */
  readonly oorspronkelijkTot: string;
  readonly klaarOp: string | null;
  readonly bewijs: string;
}
export interface Voortgangsbesluit {
  /** Number of its event. */
  readonly nummer: number;
  readonly moment: Date;
  readonly op: string;
  readonly besluit: 'go' | 'noGo';
  readonly grond: string;
  readonly door: string;
}
export interface Communicatieregel {
  readonly id: number;
  readonly doelgroep: string;
  readonly boodschap: string;
  readonly wie: string;
  readonly op: string;
  readonly klaarOp: string | null;
}

/** Everything that a draaiboek has besides its dossier. */
export interface Draaiboek {
  readonly mijlpalen: readonly Mijlpaal[];
  readonly voortgang: readonly Voortgangsbesluit[];
  readonly communicatie: readonly Communicatieregel[];
  readonly prognoses: readonly Prognose[];
  /** Last known real balance per week. */
  readonly werkelijk: readonly Weekstand[];
  readonly sleutel: readonly Sleuteldeel[];
  readonly kosten: readonly Kostenpost[];
  readonly toetsingen: readonly {
    /** Number of its event. */
    readonly nummer: number;
    readonly op: string;
    readonly oordeel: 'voldoet' | 'voldoetNiet';
    readonly toelichting: string;
    readonly door: string;
    /** The board that was tested. */
    readonly gezien: Omvang;
  }[];
  /** Number of the event by which the inspectie was last asked to test once more; 0: never. */
  readonly toetsGevraagd: number;
  readonly bord: Bord;
  readonly drukken: readonly Klokdruk[];
  /** Code of the story; null: no exercise. */
  readonly verhaal: string | null;
}

export const LEEG: Draaiboek = {
  mijlpalen: [],
  voortgang: [],
  communicatie: [],
  prognoses: [],
  werkelijk: [],
  sleutel: [],
  kosten: [],
  toetsingen: [],
  toetsGevraagd: 0,
  bord: LEEG_BORD,
  drukken: [],
  verhaal: null,
};

/** An event `onderdeel` as the chain has it. */
export interface Gebeurd {
  readonly nummer: number;
  readonly op: Date;
  readonly dag: string;
  readonly door: string;
  /** Party of who did it, and its name in this dossier. */
  readonly partijId: number | null;
  readonly partij: string;
  readonly onderdeel: string;
  readonly gegevens: unknown;
}

/** The draaiboek from its events, first to last. Kinds that it does not know change nothing. */
export const vouwDraaiboek = (gebeurd: readonly Gebeurd[]): Draaiboek => gebeurd.reduce(na, LEEG);

/**
 * Whether the last decision of the month was to stop, and no step was taken since.
 * @param stap number of the event of the last step
 */
export function isGestopt({ voortgang }: Draaiboek, stap: number): boolean {
  const laatste = voortgang.at(-1);
  return laatste?.besluit === 'noGo' && laatste.nummer > stap;
}

const BORDZETTEN: ReadonlySet<string> = new Set([
  ...['groepErbij', 'groepenUitRegister', 'groepBijgesteld', 'groepSplits', 'aanbod', 'aanbodGewijzigd', 'toewijzen'],
  ...['aannemen', 'losmaken', 'overgedragen', 'overdrachtTerug', 'akkoord', 'verzoekWeg', 'groepStand', 'groepSluit'],
]);
export const isZet = (soort: string): boolean => BORDZETTEN.has(soort);

/** What is in the chain: read by `vormOnderdeel` when it was written, the key and the register with what they had, and what an exercise adds itself. */
type Vastgelegd =
  | Exclude<Onderdeel, { soort: 'sleutel' | 'deelPrognose' | 'groepenUitRegister' }>
  | { readonly soort: 'deelPrognose'; readonly prognose: Prognose | null; readonly werkelijk: readonly Weekstand[] }
  | { readonly soort: 'sleutel'; readonly delen: readonly Sleuteldeel[] }
  | { readonly soort: 'verhaal'; readonly code: string };

function na(staat: Draaiboek, gebeurd: Gebeurd): Draaiboek {
  const { nummer, op, dag, door, partijId, partij, onderdeel, gegevens } = gebeurd;
  const g = { ...(gegevens as object), soort: onderdeel } as Vastgelegd;
  if (isZet(onderdeel)) {
    const bord = zet(staat.bord, g as Zet, nummer, { partijId, naam: partij, dag });
    return { ...staat, bord };
  }
  switch (g.soort) {
    case 'mijlpaalErbij': {
      const nieuw = { id: nummer, naam: g.naam, voor: g.voor, tot: g.tot, oorspronkelijkTot: g.tot };
      return { ...staat, mijlpalen: [...staat.mijlpalen, { ...nieuw, klaarOp: null, bewijs: '' }] };
    }
    case 'mijlpaalKlaar':
      return metMijlpaal(staat, g.mijlpaal, { klaarOp: dag, bewijs: g.bewijs });
    case 'mijlpaalVerzet':
      return metMijlpaal(staat, g.mijlpaal, { tot: g.tot });
    case 'voortgang':
      return {
        ...staat,
        voortgang: [...staat.voortgang, { nummer, moment: op, op: dag, besluit: g.besluit, grond: g.grond, door }],
      };
    case 'communicatieErbij': {
      const { doelgroep, boodschap, wie, op: wanneer } = g;
      return {
        ...staat,
        communicatie: [...staat.communicatie, { id: nummer, doelgroep, boodschap, wie, op: wanneer, klaarOp: null }],
      };
    }
    case 'communicatieKlaar':
      return {
        ...staat,
        communicatie: staat.communicatie.map((c) => (c.id === g.regel ? { ...c, klaarOp: dag } : c)),
      };
    case 'prognose':
      return {
        ...staat,
        prognoses: [...staat.prognoses, { id: nummer, op: dag, door, bestand: g.bestand, weken: g.weken }],
      };
    case 'realisatie':
      return metWerkelijk(staat, g.weken);
    case 'deelPrognose': {
      const { prognose } = g;
      // Who had the forecast already keeps it as it was: it is no new one.
      const nieuw = prognose !== null && !staat.prognoses.some((p) => p.id === prognose.id);
      const prognoses = nieuw ? [...staat.prognoses, prognose].sort((a, b) => a.id - b.id) : staat.prognoses;
      return metWerkelijk({ ...staat, prognoses }, g.werkelijk);
    }
    case 'sleutel':
      return { ...staat, sleutel: g.delen };
    case 'sleutelDeel':
      return {
        ...staat,
        sleutel: staat.sleutel.map((d) => (d.gebied === g.gebied ? { ...d, gewicht: g.gewicht, reden: g.reden } : d)),
      };
    case 'kosten':
      return {
        ...staat,
        kosten: [...staat.kosten, { id: nummer, omschrijving: g.omschrijving, centen: g.centen, ingetrokken: null }],
      };
    case 'kostenWeg':
      return {
        ...staat,
        kosten: staat.kosten.map((k) => (k.id === g.post ? { ...k, ingetrokken: g.reden } : k)),
      };
    case 'toetsing':
      return {
        ...staat,
        toetsingen: [
          ...staat.toetsingen,
          { nummer, op: dag, oordeel: g.oordeel, toelichting: g.toelichting, door, gezien: omvangVan(staat.bord) },
        ],
      };
    case 'toetsingGevraagd':
      return { ...staat, toetsGevraagd: nummer };
    case 'verhaal':
      return { ...staat, verhaal: g.code };
    case 'klok':
      return { ...staat, drukken: [...staat.drukken, { zet: g.zet, op: op.getTime() }] };
    default:
      return staat;
  }
}

function metWerkelijk(staat: Draaiboek, weken: readonly Weekstand[]): Draaiboek {
  const echt = new Map([...staat.werkelijk, ...weken].map((w) => [w.week, w]));
  return { ...staat, werkelijk: [...echt.values()].sort((a, b) => (a.week < b.week ? -1 : 1)) };
}

const metMijlpaal = (staat: Draaiboek, id: number, wat: Partial<Mijlpaal>): Draaiboek => ({
  ...staat,
  mijlpalen: staat.mijlpalen.map((m) => (m.id === id ? { ...m, ...wat } : m)),
});
