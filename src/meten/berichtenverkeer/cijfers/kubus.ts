import type { Datum } from '../../../kernel/datum.ts';
import { type Histogram, telHistogrammenOp } from './histogram.ts';

/** Lower bounds in years of the age groups after the first. */
const LEEFTIJDSGRENZEN = [4, 8, 12, 16, 18] as const;
export const LEEFTIJDSGROEPEN = ['0-3', '4-7', '8-11', '12-15', '16-17', '18+', 'onbekend'] as const;
export type Leeftijdsgroep = (typeof LEEFTIJDSGROEPEN)[number];

/** By what figures can be split. */
export interface Celsleutel {
  /** `2026-03`. */
  readonly maand: string;
  readonly gemeente: string;
  readonly aanbieder: string;
  /** JZ020; null where what is counted has none, such as a whole message. */
  readonly categorie: string | null;
  readonly product: string | null;
  readonly leeftijdsgroep: Leeftijdsgroep;
  /** COD046: 1 male, 2 female, 0 unknown. */
  readonly geslacht: '0' | '1' | '2';
}

/** What is counted for one key. Values of cells may be added up over any of the dimensions; those of a `stand` not over months. */
export interface Cel extends Celsleutel {
  readonly waarden: Readonly<Record<string, number>>;
  readonly histogrammen: Readonly<Record<string, Histogram>>;
}

/** Who or what is counted, without the month. */
export interface Kenmerken {
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly categorie: string | null;
  readonly product: string | null;
  readonly geboren: string | null;
  readonly geslacht: '0' | '1' | '2';
}

/** Number of a month, so that months can be counted: 12 to a year. Reads the digits themselves, as it is asked for every count. */
export function maandnummer(maand: string): number {
  const cijfer = (i: number) => maand.charCodeAt(i) - 48;
  const jaar = cijfer(0) * 1000 + cijfer(1) * 100 + cijfer(2) * 10 + cijfer(3);
  return jaar * 12 + cijfer(5) * 10 + cijfer(6) - 1;
}
export const maandMet = (nummer: number): string =>
  `${Math.floor(nummer / 12)}-${String((nummer % 12) + 1).padStart(2, '0')}`;

const ONBEKEND = LEEFTIJDSGROEPEN.length - 1;

/** Of whom only the year of birth is known, the middle of it: at most half a year off, either way as often. */
const MIDDEN = '-07';

/** Place of an age group, for somebody who was born in a month (or a year) and is counted in another. */
function leeftijdIn(maand: number, geboren: string | null): number {
  if (geboren === null) return ONBEKEND;
  const jaren = Math.floor((maand - maandnummer(geboren.length === 4 ? geboren + MIDDEN : geboren)) / 12);
  if (jaren < 0) return ONBEKEND;
  const plek = LEEFTIJDSGRENZEN.findIndex((grens) => jaren < grens);
  return plek < 0 ? LEEFTIJDSGRENZEN.length : plek;
}

/** A cell while it is counted: the cell itself, so that nothing is made twice. */
interface Bak extends Cel {
  readonly waarden: Record<string, number>;
  histogrammen: Record<string, Record<string, number>>;
}

/** Months are counted from this year on, and there is room for so many of them: the number of a cell then stays small. */
const EERSTE_MAAND = 1950 * 12;
const MAANDEN = 2048;
const LEEFTIJDEN = 8;

/** Most cells have no durations. */
const GEEN: Bak['histogrammen'] = Object.freeze({});

/** Adds up figures per cell. */
export class Kubus {
  readonly #bakken = new Map<number, Bak>();
  readonly #groepen = new Map<string, number>();
  /** The same object of a traject comes again and again: its number is then known without making text. */
  readonly #bekend = new Map<Kenmerken, number>();
  readonly #maanden: string[] = [];

  #groepVan(k: Kenmerken): number {
    let groep = this.#bekend.get(k);
    if (groep !== undefined) return groep;
    const tekst = `${k.gemeente}|${k.aanbieder}|${k.categorie}|${k.product}|${k.geslacht}`;
    groep = this.#groepen.get(tekst) ?? this.#groepen.size;
    this.#groepen.set(tekst, groep);
    this.#bekend.set(k, groep);
    return groep;
  }

  #bak(k: Kenmerken, wanneer: Datum | number): Bak {
    const maand = (typeof wanneer === 'number' ? wanneer : maandnummer(wanneer)) - EERSTE_MAAND;
    const leeftijd = leeftijdIn(maand + EERSTE_MAAND, k.geboren);
    const sleutel = (this.#groepVan(k) * MAANDEN + maand) * LEEFTIJDEN + leeftijd;
    let bak = this.#bakken.get(sleutel);
    if (!bak) {
      bak = this.#maak(k, maand, leeftijd);
      this.#bakken.set(sleutel, bak);
    }
    return bak;
  }

  #maak(k: Kenmerken, maand: number, leeftijd: number): Bak {
    this.#maanden[maand] ??= maandMet(maand + EERSTE_MAAND);
    return {
      maand: this.#maanden[maand] as string,
      gemeente: k.gemeente,
      aanbieder: k.aanbieder,
      categorie: k.categorie,
      product: k.product,
      leeftijdsgroep: LEEFTIJDSGROEPEN[leeftijd] ?? 'onbekend',
      geslacht: k.geslacht,
      waarden: {},
      histogrammen: GEEN,
    };
  }

  /** Adds to a figure in the month of a day, or in the month with a number. */
  tel(kenmerken: Kenmerken, wanneer: Datum | number, naam: string, hoeveel = 1): void {
    telBij(this.waardenVan(kenmerken, wanneer), naam, hoeveel);
  }

  /** The values of the cell of a month, to add to several with `telBij`. */
  waardenVan(kenmerken: Kenmerken, wanneer: Datum | number): Record<string, number> {
    return this.#bak(kenmerken, wanneer).waarden;
  }

  /** Adds one to a histogram, at a whole number. */
  meet(kenmerken: Kenmerken, wanneer: Datum | number, naam: string, waarde: number): void {
    const bak = this.#bak(kenmerken, wanneer);
    if (bak.histogrammen === GEEN) bak.histogrammen = {};
    bak.histogrammen[naam] ??= {};
    const histogram = bak.histogrammen[naam] as Record<string, number>;
    histogram[waarde] = (histogram[waarde] ?? 0) + 1;
  }

  /** The cells, in order of month, key and age. */
  cellen(): Cel[] {
    const rang: number[] = [];
    const opTekst = [...this.#groepen].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [plek, [, groep]] of opTekst.entries()) rang[groep] = plek;
    const plekVan = (sleutel: number): number => {
      const maand = Math.floor(sleutel / LEEFTIJDEN) % MAANDEN;
      const groep = rang[Math.floor(sleutel / LEEFTIJDEN / MAANDEN)] as number;
      return (maand * opTekst.length + groep) * LEEFTIJDEN + (sleutel % LEEFTIJDEN);
    };
    return [...this.#bakken]
      .map(([sleutel, bak]) => ({ plek: plekVan(sleutel), bak }))
      .sort((a, b) => a.plek - b.plek)
      .map(({ bak }) => bak);
  }
}

/** Adds to a figure of a cell. */
export function telBij(waarden: Record<string, number>, naam: string, hoeveel: number): void {
  waarden[naam] = (waarden[naam] ?? 0) + hoeveel;
}

/** Gives the name of a figure of something (`optijd:JW305`), made once for each: it is asked for at every count. */
export function benoem(): (figuur: string, van: string) => string {
  const namen = new Map<string, Map<string, string>>();
  return (figuur, van) => {
    let perFiguur = namen.get(figuur);
    if (!perFiguur) {
      perFiguur = new Map();
      namen.set(figuur, perFiguur);
    }
    let naam = perFiguur.get(van);
    if (naam === undefined) {
      naam = `${figuur}:${van}`;
      perFiguur.set(van, naam);
    }
    return naam;
  };
}

/** The sum of cells: of all, or of those that a filter lets through. */
export function telCellenOp(
  cellen: readonly Cel[],
  welke: (cel: Cel) => boolean = () => true,
): Pick<Cel, 'waarden' | 'histogrammen'> {
  const waarden: Record<string, number> = {};
  const delen = new Map<string, Histogram[]>();
  for (const cel of cellen) {
    if (!welke(cel)) continue;
    for (const [naam, n] of Object.entries(cel.waarden)) waarden[naam] = (waarden[naam] ?? 0) + n;
    for (const [naam, h] of Object.entries(cel.histogrammen)) {
      const lijst = delen.get(naam);
      if (lijst) lijst.push(h);
      else delen.set(naam, [h]);
    }
  }
  return {
    waarden,
    histogrammen: Object.fromEntries([...delen].map(([naam, lijst]) => [naam, telHistogrammenOp(lijst)])),
  };
}
