import type { Periode } from '../../kernel/periode.ts';

/** By what the figures of a tile are put together. */
export const GROEPEREN = ['land', 'regio', 'soort', 'regioEnSoort'] as const;
export type Groepering = (typeof GROEPEREN)[number];

/** Kinds of provider, as the form that they get (see `vormVan`). */
export const TEGELSOORTEN = ['aanbieder', 'combinatie', 'gi'] as const;
export type Tegelsoort = (typeof TEGELSOORTEN)[number];

/**
 * The sums of one gegeven over one period: three lists beside each other, one place per group. A tile has tens of thousands of
 * them, so they are not objects.
 */
export interface Celrij {
  readonly gegeven: string;
  readonly periode: Periode;
  /** `JZ12 gi`; `-` where the figures are not put together by it. */
  readonly groepen: readonly string[];
  /** How many providers have the figure. */
  readonly aantallen: readonly number[];
  /** In the unit of the gegeven; of percentages only the mean means something. */
  readonly sommen: readonly number[];
}

export interface Groep {
  readonly jeugdregio: string | null;
  readonly soort: Tegelsoort | null;
}

/** One line of a tile: in the order of its groups; null is hidden, 0 is nobody. */
export interface Tegelrij {
  readonly gegeven: string;
  readonly periode: Periode;
  readonly aantallen: (number | null)[];
  readonly sommen: (number | null)[];
}

function leesGroep(tekst: string): Groep {
  const [jeugdregio = '-', soort = '-'] = tekst.split(' ');
  return { jeugdregio: jeugdregio === '-' ? null : jeugdregio, soort: soort === '-' ? null : (soort as Tegelsoort) };
}

/**
 * Puts sums beside each other, one place per group, and hides what a few providers make up. Only within its line: a tile by region and
 * kind beside one by region can tell what is hidden, so tiles are for those who may see every provider.
 * @param verberg takes the counts of one line and gives null for those that must not be shown (with complementary suppression)
 */
export function maakTegel(
  rijen: readonly Celrij[],
  verberg: (aantallen: readonly number[]) => (number | null)[],
): { groepen: Groep[]; rijen: Tegelrij[] } {
  const namen = [...new Set(rijen.flatMap(({ groepen }) => groepen))].sort();
  const nummers = new Map(namen.map((naam, i) => [naam, i]));
  return {
    groepen: namen.map(leesGroep),
    rijen: rijen.map(({ gegeven, periode, groepen, aantallen, sommen }) => {
      const alle = new Array<number>(namen.length).fill(0);
      const plekken = groepen.map((groep) => nummers.get(groep) ?? 0);
      for (const [i, plek] of plekken.entries()) alle[plek] = aantallen[i] ?? 0;
      const getoond = verberg(alle);
      const zichtbaar: (number | null)[] = getoond.map((aantal) => (aantal === null ? null : 0));
      for (const [i, plek] of plekken.entries()) if (zichtbaar[plek] !== null) zichtbaar[plek] = sommen[i] ?? 0;
      return { gegeven, periode, aantallen: getoond, sommen: zichtbaar };
    }),
  };
}
