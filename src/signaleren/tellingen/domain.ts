import type { Vorm } from '../../meten/uitvraag/index.ts';

/** A count of fewer than this many providers could point at one of them. */
export const MINSTENS = 5;
/** No contributor may make up more than this part of the whole: the others could then work out its figure. */
export const HOOGSTE_AANDEEL = 0.7;

/**
 * Hides small counts of a list that adds up to a known total. When only one is hidden it could be worked out from the rest,
 * so the smallest that is left is hidden too (complementary suppression). Zero says nothing about anybody and stays.
 * @returns null where a count is hidden
 */
export function onderdruk(aantallen: readonly number[], minstens: number = MINSTENS): (number | null)[] {
  const verborgen = new Set(aantallen.flatMap((aantal, i) => (aantal > 0 && aantal < minstens ? [i] : [])));
  if (verborgen.size === 0) return [...aantallen];
  const som = () => [...verborgen].reduce((totaal, i) => totaal + (aantallen[i] ?? 0), 0);
  // Together the hidden ones must also hide enough: 1 + 1 would still say that there are two.
  while (verborgen.size < 2 || som() < minstens) {
    const volgende = aantallen
      .map((aantal, i) => ({ aantal, i }))
      .filter(({ aantal, i }) => aantal > 0 && !verborgen.has(i))
      .sort((a, b) => a.aantal - b.aantal)[0];
    if (!volgende) break;
    verborgen.add(volgende.i);
  }
  return aantallen.map((aantal, i) => (verborgen.has(i) ? null : aantal));
}

/** One contributor to a distribution: its figure, and how much of the whole it is (such as its turnover). */
export interface Bijdrage {
  readonly waarde: number;
  readonly gewicht: number;
}

export type Verdeling =
  | { readonly aantal: number; readonly decielen: readonly number[] }
  | { readonly aantal: null; readonly want: string };

/** A decile is the mean of this many neighbours, so that none is the figure of one of them. */
const BUREN = 3;

/**
 * The nine deciles of a figure over others, or why they cannot be shown: at least 5 contributors, none of them above 70% of
 * the sum (ACM; N-07). Each is the mean of the three contributors around its place, rounded to three digits.
 */
export function verdeel(bijdragen: readonly Bijdrage[]): Verdeling {
  if (bijdragen.length < MINSTENS)
    return { aantal: null, want: `er zijn minder dan ${MINSTENS} vergelijkbare aanbieders` };
  const som = bijdragen.reduce((totaal, { gewicht }) => totaal + gewicht, 0);
  const grootste = Math.max(...bijdragen.map(({ gewicht }) => gewicht));
  if (som <= 0 || grootste / som > HOOGSTE_AANDEEL) return { aantal: null, want: 'één aanbieder telt te zwaar mee' };
  const waarden = bijdragen.map(({ waarde }) => waarde).sort((a, b) => a - b);
  const decielen = Array.from({ length: 9 }, (_, i) => Number(rond(waarden, (i + 1) / 10).toPrecision(3)));
  return { aantal: bijdragen.length, decielen };
}

/** The mean of the contributors around a place (0 to 1) in the order. */
function rond(gesorteerd: readonly number[], deel: number): number {
  const midden = Math.round((gesorteerd.length - 1) * deel);
  const begin = Math.min(Math.max(midden - 1, 0), gesorteerd.length - BUREN);
  return gesorteerd.slice(begin, begin + BUREN).reduce((som, waarde) => som + waarde, 0) / BUREN;
}

/** Whether all that is not zero is hidden: the total then says what the parts hide. */
export const isVerborgen = (getoond: readonly (number | null)[]): boolean =>
  getoond.includes(null) && getoond.every((aantal) => aantal === null || aantal === 0);

/** Lower bounds in euros of the size classes, by youth turnover a year. The first is that of the EWS. */
const KLASSEN = [0, 2_000_000, 10_000_000, 50_000_000];

export interface Omvang {
  readonly van: number;
  /** null: without an upper bound. */
  readonly tot: number | null;
}

/** The size class of a youth turnover; null when that is not known. */
export function omvangVan(omzet: number | null): Omvang | null {
  if (omzet === null || !(omzet > 0)) return null;
  const plaats = KLASSEN.findLastIndex((van) => omzet >= van);
  return { van: KLASSEN[plaats] ?? 0, tot: KLASSEN[plaats + 1] ?? null };
}

/** Who is compared: the same kind and size; else the same kind; else everyone with the same task (GI, or help). */
export const GROEPEN = ['vormEnOmvang', 'vorm', 'taak'] as const;
export type Groep = (typeof GROEPEN)[number];

export interface Vergelijkbaar {
  readonly vorm: Vorm;
  readonly omzet: number | null;
}

const HOORT_BIJ: Readonly<Record<Groep, (zelf: Vergelijkbaar, ander: Vergelijkbaar) => boolean>> = {
  vormEnOmvang: (zelf, ander) => {
    const [een, twee] = [omvangVan(zelf.omzet), omvangVan(ander.omzet)];
    return zelf.vorm === ander.vorm && een !== null && een.van === twee?.van;
  },
  vorm: (zelf, ander) => zelf.vorm === ander.vorm,
  taak: (zelf, ander) => (zelf.vorm === 'gi') === (ander.vorm === 'gi'),
};

/** The nearest group of others that has enough of them; the widest one when none has. */
export function kiesGroep<T extends Vergelijkbaar>(
  zelf: Vergelijkbaar,
  anderen: readonly T[],
): { groep: Groep; leden: T[] } {
  const keuzes = GROEPEN.map((groep) => ({ groep, leden: anderen.filter((ander) => HOORT_BIJ[groep](zelf, ander)) }));
  return keuzes.find(({ leden }) => leden.length >= MINSTENS) ?? (keuzes.at(-1) as (typeof keuzes)[number]);
}

/** The period that most of the others are about, when at least so many share it that it is nobody's own. */
export function meestGenoemd(perioden: readonly string[]): string | null {
  const [meest] = [...Map.groupBy(perioden, (p) => p)].sort(
    (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? 1 : -1),
  );
  return meest && meest[1].length >= MINSTENS ? meest[0] : null;
}
