import type { Cel } from './kubus.ts';

/** Part of a ceiling at which the municipality warns in writing (contract standard, article 1.5). */
export const WAARSCHUWING = 0.7;

/** What a provider may use in a year (bestedingsruimte). */
export interface Plafond {
  readonly aanbieder: string;
  readonly jaar: number;
  /** Euro cents. */
  readonly bedrag: number;
  /** Municipalities that it holds for; null: all. */
  readonly gemeenten: readonly string[] | null;
}

export interface Plafondgebruik {
  readonly plafond: Plafond;
  /** Awarded up to and with each month of the year that is in, euro cents. */
  readonly verloop: readonly { readonly maand: string; readonly bedrag: number }[];
  readonly gebruikt: number;
  /** Part of the ceiling, 1 is all of it. */
  readonly deel: number;
  /** First month in which the warning was reached; null when it was not. */
  readonly waarschuwingIn: string | null;
  /** What the whole year comes to when the months to come are as the mean of those that are in; null without any. */
  readonly verwacht: number | null;
  /** Whether a warning is due: 70% is used, or the whole year will be above the ceiling. */
  readonly waarschuw: boolean;
}

/** Use of ceilings by what was awarded in the year. `totMaand`: last month of which the declarations are in. */
export function plafondgebruik(
  cellen: readonly Pick<Cel, 'aanbieder' | 'maand' | 'gemeente' | 'waarden'>[],
  plafonds: readonly Plafond[],
  totMaand: string,
): Plafondgebruik[] {
  const perMaand = Map.groupBy(
    cellen.filter(({ waarden }) => waarden.toegekend !== undefined),
    ({ aanbieder, maand }) => `${aanbieder}|${maand}`,
  );
  return plafonds.map((plafond) => {
    const { aanbieder, jaar, bedrag, gemeenten } = plafond;
    const maanden = Array.from({ length: 12 }, (_, i) => `${jaar}-${String(i + 1).padStart(2, '0')}`).filter(
      (m) => m <= totMaand,
    );
    let gebruikt = 0;
    const verloop = maanden.map((maand) => {
      for (const { gemeente, waarden } of perMaand.get(`${aanbieder}|${maand}`) ?? [])
        if (gemeenten === null || gemeenten.includes(gemeente)) gebruikt += waarden.toegekend ?? 0;
      return { maand, bedrag: gebruikt };
    });
    const verwacht = maanden.length === 0 ? null : Math.round((gebruikt / maanden.length) * 12);
    const waarschuwingIn = verloop.find((stand) => stand.bedrag >= WAARSCHUWING * bedrag)?.maand ?? null;
    return {
      plafond,
      verloop,
      gebruikt,
      deel: bedrag > 0 ? gebruikt / bedrag : 0,
      waarschuwingIn,
      verwacht,
      waarschuw: waarschuwingIn !== null || (verwacht !== null && verwacht > bedrag),
    };
  });
}
