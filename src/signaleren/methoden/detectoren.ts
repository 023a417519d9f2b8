import { regelkaart } from './regelkaart.ts';
import { MAANDEN_VAN_DE_TOETS } from './tekort.ts';
import { MINIMALE_LENGTE_TREND, trend } from './trend.ts';
import { MINIMALE_LENGTE_UITSCHIETER, robuusteUitschieter, UITSCHIETERGRENS } from './uitschieter.ts';

/** What a detector says of the last figure of a series. */
export interface Detectie {
  readonly opvallend: boolean;
  readonly richting: 'hoger' | 'lager' | 'gelijk';
  /** How far towards or past the bound of the method, 0 … 100: above 1 is past it. */
  readonly sterkte: number;
  /** The figures of the explanation, by name. */
  readonly getallen: Readonly<Record<string, number>>;
}

export interface Detector {
  /** Fewer values: not offered. At every length from here it can be `opvallend`. */
  readonly minimaleLengte: number;
  /** @param reeks in order of time, evenly spaced, gaps left out; throws RangeError when shorter than `minimaleLengte` */
  oordeel(reeks: readonly number[]): Detectie;
}

/** Limits by fewer than five points are wider than any jump that those points can hold. */
export const MINIMALE_LENGTE_REGELKAART = 5;
const HOOGSTE_STERKTE = 100;

const kant = (verschil: number): Detectie['richting'] => (verschil === 0 ? 'gelijk' : verschil > 0 ? 'hoger' : 'lager');
/** A distance as a multiple of its bound; without a bound, any distance is the strongest. */
const veelvoud = (afstand: number, grens: number): number =>
  grens > 0 ? Math.min(Math.abs(afstand) / grens, HOOGSTE_STERKTE) : afstand === 0 ? 0 : HOOGSTE_STERKTE;
const genoeg = (reeks: readonly number[], minstens: number): void => {
  if (reeks.length < minstens) throw new RangeError(`detector: minstens ${minstens} waarden nodig`);
};

const uitschieter: Detector = {
  minimaleLengte: MINIMALE_LENGTE_UITSCHIETER,
  oordeel: (reeks) => {
    const { uitschieter: opvallend, richting, z, waarde, mediaan, schaal, basis } = robuusteUitschieter(reeks);
    const sterkte = z === null ? HOOGSTE_STERKTE : veelvoud(z, UITSCHIETERGRENS);
    const grenzen = { onder: mediaan - UITSCHIETERGRENS * schaal, boven: mediaan + UITSCHIETERGRENS * schaal };
    return { opvallend, richting, sterkte, getallen: { waarde, mediaan, ...grenzen, basis } };
  },
};

const kaart: Detector = {
  minimaleLengte: MINIMALE_LENGTE_REGELKAART,
  oordeel: (reeks) => {
    genoeg(reeks, MINIMALE_LENGTE_REGELKAART);
    const { gemiddelde, onder, boven, voorlopig, punten } = regelkaart(reeks);
    const waarde = reeks.at(-1) as number;
    const opvallend = punten.at(-1) !== 'gewoon';
    const afstand = veelvoud(opvallend || boven > onder ? waarde - gemiddelde : 0, (boven - onder) / 2);
    return {
      opvallend,
      richting: kant(opvallend ? waarde - gemiddelde : 0),
      // A run of points within the limits is past the bound of its own rule.
      sterkte: opvallend ? Math.max(1 + Number.EPSILON, afstand) : Math.min(1, afstand),
      getallen: { waarde, gemiddelde, onder, boven, voorlopig: Number(voorlopig), punten: reeks.length },
    };
  },
};

const helling: Detector = {
  minimaleLengte: MINIMALE_LENGTE_TREND,
  oordeel: (reeks) => {
    const uit = trend(reeks);
    const halve = Math.max(uit.boven - uit.helling, uit.helling - uit.onder);
    const opvallend = uit.richting !== 'onzeker';
    const sterkte = veelvoud(uit.helling, halve);
    return {
      opvallend,
      richting: kant(uit.helling),
      sterkte: opvallend ? Math.max(1 + Number.EPSILON, sterkte) : Math.min(1, sterkte),
      getallen: { helling: uit.helling, onder: uit.onder, boven: uit.boven, punten: uit.aantal },
    };
  },
};

const tekort: Detector = {
  minimaleLengte: 1,
  oordeel: (reeks) => {
    genoeg(reeks, 1);
    const plaats = reeks.findIndex((stand) => stand < 0);
    const maand = plaats < 0 ? 0 : plaats + 1;
    const opvallend = maand > 0 && maand <= MAANDEN_VAN_DE_TOETS;
    return {
      opvallend,
      richting: maand > 0 ? 'lager' : 'gelijk',
      // Month 6 is still within, month 7 is not.
      sterkte: maand === 0 ? 0 : (MAANDEN_VAN_DE_TOETS + 0.5) / maand,
      getallen: { maand, tekort: plaats < 0 ? 0 : -(reeks[plaats] ?? 0), laagste: Math.min(...reeks) },
    };
  },
};

/**
 * Every method that judges one series, under one face, for rules that are data. Names are part of stored rules: never rename.
 * - `uitschieter` and `regelkaart` judge the last value of a series, `trend` its slope;
 * - `tekort` takes a forecast instead: the balances at the end of the coming months, the first of them next month.
 */
export const detectoren = { uitschieter, regelkaart: kaart, trend: helling, tekort } satisfies Record<string, Detector>;
export type Detectornaam = keyof typeof detectoren;
