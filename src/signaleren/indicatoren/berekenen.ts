import type { Context } from '@marcbachmann/cel-js';
import { jaarVan, type Periode } from '../../kernel/periode.ts';
import { KENGETAL_PREFIX } from '../../meten/catalogus/index.ts';
import type { Feit, Kennis } from '../../meten/kennis/index.ts';
import type { Verwijzing } from './domain.ts';
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

function zoekKengetal(v: Verwijzing, kennis: Kennis, rang: number, eerder: Eerder): Gevonden {
  const terug = v.bron === 'jaarTerug' ? 4 : v.bron === 'vorige' ? 1 : 0;
  const ander = eerder(v.code, rang - terug);
  if (isKengetal(ander) && ander.waarde !== null) {
    const bekendOp =
      ander.invoer
        .map((i) => i.bekendOp)
        .sort()
        .at(-1) ?? '';
    return { waarde: { bron: v.bron, code: v.code, waarde: ander.waarde, periode: ander.periode, bekendOp } };
  }
  // Of the same period the missing figures themselves say more than the name of the kengetal that needs them.
  if (terug === 0 && ander && !isKengetal(ander) && ander.gemis.length > 0) return { gemis: ander.gemis };
  const hier = periodeOp(kennis, rang);
  // A whole year is compared with a whole year, a quarter with a quarter.
  const toen =
    terug === 4 ? (hier.replace(/^\d+/, String(jaarVan(hier) - 1)) as Periode) : periodeOp(kennis, rang - terug);
  return { gemis: [{ bron: v.bron, code: v.code, perioden: [toen] }] };
}

/** Inputs as the maps that a formula reads. */
export function alsContext(invoer: readonly Invoerwaarde[]): Context {
  const context: Context = { vorige: {} };
  for (const { bron, code, waarde } of invoer) {
    if (bron === 'prognose') continue;
    context[bron] ??= {};
    context[bron][code] = waarde;
  }
  return context;
}

function nulDeler(delers: readonly Deler[], context: Context): NietTeBerekenen['deler'] {
  for (const { invoer, bereken } of delers) {
    const waarde = Number(bereken(context));
    if (!(waarde > 0)) return { codes: [...new Set(invoer.map((v) => v.code))], waarde };
  }
  return undefined;
}

function reken(formule: Formule, kennis: Kennis, rang: number, eerder: Eerder): Resultaat {
  const { code: indicator } = formule.indicator;
  const periode = periodeOp(kennis, rang);
  const invoer: Invoerwaarde[] = [];
  const gemis: Gemis[] = [];
  const jaarAlsKwartaal = rekentMetJaar(kennis, rang, formule.perKwartaal);
  for (const v of formule.invoer) {
    if (v.bron === 'prognose') continue;
    const verwijstNaarKengetal = v.bron === 'kengetal' || v.bron === 'vorige' || v.bron === 'jaarTerug';
    const gevonden = verwijstNaarKengetal
      ? zoekKengetal(v, kennis, rang, eerder)
      : zoekCijfer(kennis, rang, v, jaarAlsKwartaal);
    if ('waarde' in gevonden) invoer.push(gevonden.waarde);
    else if (!v.kanZonder) gemis.push(...gevonden.gemis);
  }
  if (gemis.length > 0) return { indicator, periode, gemis };

  const context = alsContext(invoer);
  const deler = nulDeler(formule.delers, context);
  if (deler) return { indicator, periode, gemis, deler };
  const metPrognose = formule.invoer.some((v) => v.bron === 'prognose');
  if (metPrognose) {
    context.prognose = leesPrognose(kennis, rang);
    invoer.push(...toonPrognose(kennis, rang));
  }
  const waarde = formule.bereken(context);
  if (waarde === null) return { indicator, rang, periode, waarde, herkomst: 'berekend', invoer };
  if (typeof waarde !== 'number' || !Number.isFinite(waarde)) {
    // Only the forecast can be incomplete here: every other input was found, and no divisor is zero.
    const maand = metPrognose ? (context.prognose as (number | null)[]).indexOf(null) + 1 : 0;
    return { indicator, periode, gemis: [{ bron: 'prognose', code: `liquiditeitMaand${maand}`, perioden: [periode] }] };
  }
  return { indicator, rang, periode, waarde, herkomst: 'berekend', invoer };
}

/** The ratio as the organisation published it; over a whole year the ratio of that year counts as four quarters. */
function gepubliceerd(formule: Formule, kennis: Kennis, rang: number): Feit | undefined {
  const { code, jaarcijferVan } = formule.indicator;
  const eigen = kennis.feit(KENGETAL_PREFIX + code, rang);
  if (eigen || !jaarcijferVan) return eigen;
  const vanJaar = kennis.feit(KENGETAL_PREFIX + jaarcijferVan, rang);
  return vanJaar?.periode.length === 4 ? vanJaar : undefined;
}

/**
 * Computes an indicator over the period at `rang`. What cannot be computed is taken from what the organisation published;
 * what was published as well is kept beside the computed value. Never NaN or infinity.
 * @param eerder results that are there already: this period for indicators earlier in the order, and earlier periods
 */
export function bereken(formule: Formule, kennis: Kennis, rang: number, eerder: Eerder): Resultaat {
  const resultaat = reken(formule, kennis, rang, eerder);
  const feit = gepubliceerd(formule, kennis, rang);
  if (!feit) return resultaat;
  if (!isKengetal(resultaat)) {
    const { code } = formule.indicator;
    const invoer = [{ bron: 'kengetal' as const, code, waarde: feit.waarde, periode: feit.periode, bekendOp: feit.op }];
    return { indicator: code, rang, periode: feit.periode, waarde: feit.waarde, herkomst: 'gepubliceerd', invoer };
  }
  return feit.periode === resultaat.periode ? { ...resultaat, gepubliceerd: feit.waarde } : resultaat;
}
