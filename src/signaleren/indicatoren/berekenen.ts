import type { Context } from '@marcbachmann/cel-js';
import { jaarVan, type Periode } from '../../kernel/periode.ts';
import type { Feit, Kennis } from '../../meten/kennis/index.ts';
import { BRONNEN, type Verwijzing } from './domain.ts';
import type { Deler, Formule } from './formule.ts';
import {
  type Gemis,
  type Gevonden,
  type Invoerwaarde,
  leesPrognose,
  periodeOp,
  rekentMetJaar,
  toonPrognose,
  zoekCijfer,
} from './invoer.ts';

/** The value of an indicator over one period, with everything that it was made of. */
export interface Kengetal {
  readonly indicator: string;
  readonly rang: number;
  readonly periode: Periode;
  /** In the unit of the indicator. null: there is nothing to count, which is good (see `geenWaarde`). */
  readonly waarde: number | null;
  readonly herkomst: 'berekend' | 'gepubliceerd';
  readonly invoer: readonly Invoerwaarde[];
  /** What the organisation published itself, when we could compute it too. */
  readonly gepubliceerd?: number;
}

/** Why there is no value: inputs that are missing, or a part below a division line that is zero or less. */
export interface NietTeBerekenen {
  readonly indicator: string;
  readonly periode: Periode;
  readonly gemis: readonly Gemis[];
  readonly deler?: { readonly codes: readonly string[]; readonly waarde: number };
}

export type Resultaat = Kengetal | NietTeBerekenen;
export const isKengetal = (r: Resultaat | undefined): r is Kengetal => r !== undefined && 'waarde' in r;

/** The result of an indicator over another period, or of another indicator over this one. */
export type Eerder = (indicator: string, rang: number) => Resultaat | undefined;

/** Inputs as the maps that a formula reads. */
export function alsContext(invoer: readonly Invoerwaarde[]): Context {
  const context: Context = {};
  for (const { bron, code, waarde } of invoer) {
    context[bron] ??= {};
    context[bron][code] = waarde;
  }
  return context;
}

function laatsteMoment(invoer: readonly Invoerwaarde[]): string {
  let laatste = '';
  for (const { bekendOp } of invoer) if (bekendOp > laatste) laatste = bekendOp;
  return laatste;
}

function nulDeler(delers: readonly Deler[], context: Context): NietTeBerekenen['deler'] {
  for (const { invoer, bereken } of delers) {
    const waarde = Number(bereken(context));
    if (!(waarde > 0)) return { codes: [...new Set(invoer.map((v) => v.code))], waarde };
  }
  return undefined;
}

/** Computes all indicators over one period; inputs that several formulas share are looked up once. */
export class Rekenblad {
  readonly #kennis: Kennis;
  readonly #rang: number;
  readonly #eerder: Eerder;
  readonly #periode: Periode;
  readonly #gevonden = new Map<string, Gevonden>();
  /** The forecast as inputs to show, shared by the formulas that read it. */
  #prognose: readonly Invoerwaarde[] | undefined;
  readonly #context: Context = Object.fromEntries(BRONNEN.map((bron) => [bron, {}]));

  /** @param eerder results that are there already: of this period for indicators earlier in the order, and of earlier ones */
  constructor(kennis: Kennis, rang: number, eerder: Eerder) {
    this.#kennis = kennis;
    this.#rang = rang;
    this.#eerder = eerder;
    this.#periode = periodeOp(kennis, rang);
  }

  /**
   * The value of an indicator. What cannot be computed is taken from what the organisation published; what was published
   * as well is kept beside the computed value. Never NaN or infinity.
   */
  bereken(formule: Formule): Resultaat {
    const resultaat = this.#reken(formule);
    const feit = this.#gepubliceerd(formule);
    if (!feit) return resultaat;
    if (isKengetal(resultaat))
      return feit.periode === resultaat.periode ? { ...resultaat, gepubliceerd: feit.waarde } : resultaat;
    const { code } = formule.indicator;
    const { waarde, periode, op } = feit;
    const invoer = [{ bron: 'kengetal' as const, code, waarde, periode, bekendOp: op }];
    return { indicator: code, rang: this.#rang, periode, waarde, herkomst: 'gepubliceerd', invoer };
  }

  #reken(formule: Formule): Resultaat {
    const { code: indicator } = formule.indicator;
    const periode = this.#periode;
    const { invoer, gemis } = this.#zoekAlles(formule);
    if (gemis.length > 0) return { indicator, periode, gemis };
    const deler = nulDeler(formule.delers, this.#context);
    if (deler) return { indicator, periode, gemis, deler };
    const waarde = formule.bereken(this.#context);
    if (waarde === null || (typeof waarde === 'number' && Number.isFinite(waarde)))
      return { indicator, rang: this.#rang, periode, waarde, herkomst: 'berekend', invoer };
    // Every other input was found and no divisor is zero: only a forecast can be too short to say anything.
    const maand = formule.metPrognose ? leesPrognose(this.#kennis, this.#rang).indexOf(null) + 1 : 0;
    if (maand === 0) return { indicator, periode, gemis };
    return { indicator, periode, gemis: [{ bron: 'prognose', code: `liquiditeitMaand${maand}`, perioden: [periode] }] };
  }

  /** Finds every input of a formula and puts what is found in the maps that it reads. */
  #zoekAlles(formule: Formule): { invoer: Invoerwaarde[]; gemis: Gemis[] } {
    const invoer: Invoerwaarde[] = [];
    const gemis: Gemis[] = [];
    const jaarAlsKwartaal = rekentMetJaar(this.#kennis, this.#rang, formule.perKwartaal);
    for (const v of formule.invoer) {
      if (v.bron === 'prognose') continue;
      const gevonden = this.#zoek(v, jaarAlsKwartaal);
      if ('waarde' in gevonden) {
        invoer.push(gevonden.waarde);
        this.#context[v.bron][v.code] = gevonden.waarde.waarde;
      } else if (!v.kanZonder) gemis.push(...gevonden.gemis);
    }
    if (formule.metPrognose && gemis.length === 0) {
      this.#context.prognose ??= leesPrognose(this.#kennis, this.#rang);
      this.#prognose ??= toonPrognose(this.#kennis, this.#rang);
      for (const maand of this.#prognose) invoer.push(maand);
    }
    return { invoer, gemis };
  }

  #zoek(v: Verwijzing, jaarAlsKwartaal: boolean): Gevonden {
    // Whether a quarter means a year differs per formula, so what was found then says nothing for the next one.
    const sleutel = jaarAlsKwartaal ? `${v.tekst} jaar` : v.tekst;
    const eerder = this.#gevonden.get(sleutel);
    if (eerder) return eerder;
    const verwijst = v.bron === 'kengetal' || v.bron === 'vorige' || v.bron === 'jaarTerug';
    const gevonden = verwijst ? this.#zoekKengetal(v) : zoekCijfer(this.#kennis, this.#rang, v, jaarAlsKwartaal);
    this.#gevonden.set(sleutel, gevonden);
    return gevonden;
  }

  #zoekKengetal({ bron, code }: Verwijzing): Gevonden {
    const terug = bron === 'jaarTerug' ? 4 : bron === 'vorige' ? 1 : 0;
    const ander = this.#eerder(code, this.#rang - terug);
    if (isKengetal(ander) && ander.waarde !== null) {
      const { waarde, periode, invoer } = ander;
      return { waarde: { bron, code, waarde, periode, bekendOp: laatsteMoment(invoer) } };
    }
    // Of the same period the missing figures themselves say more than the name of the kengetal that needs them.
    if (terug === 0 && ander && !isKengetal(ander) && ander.gemis.length > 0) return { gemis: ander.gemis };
    // A whole year is compared with a whole year, a quarter with a quarter.
    const jaarTerug = this.#periode.replace(/^\d+/, String(jaarVan(this.#periode) - 1)) as Periode;
    const toen = terug === 4 ? jaarTerug : periodeOp(this.#kennis, this.#rang - terug);
    return { gemis: [{ bron, code, perioden: [toen] }] };
  }

  /** The ratio as the organisation published it; over a whole year the ratio of that year counts as four quarters. */
  #gepubliceerd({ publicatie }: Formule): Feit | undefined {
    const eigen = this.#kennis.feit(publicatie.eigen, this.#rang);
    if (eigen || publicatie.vanJaar === null) return eigen;
    const vanJaar = this.#kennis.feit(publicatie.vanJaar, this.#rang);
    return vanJaar?.periode.length === 4 ? vanJaar : undefined;
  }
}
