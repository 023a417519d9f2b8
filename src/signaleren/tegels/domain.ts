import type { Periode } from '../../kernel/periode.ts';

/** By what the figures of a tile are put together. */
export const GROEPEREN = ['land', 'regio', 'soort', 'regioEnSoort'] as const;
export type Groepering = (typeof GROEPEREN)[number];

/** Kinds of provider, as the form that they get (see `vormVan`). */
export const TEGELSOORTEN = ['aanbieder', 'combinatie', 'gi'] as const;
export type Tegelsoort = (typeof TEGELSOORTEN)[number];

/** The sum of one gegeven over one period of one group. */
export interface Cel {
  readonly jeugdregio: string | null;
  readonly soort: Tegelsoort | null;
  /** How many providers have the figure. */
  readonly aantal: number;
  /** In the unit of the gegeven; of percentages only the mean means something. */
  readonly som: number;
}

/** All groups of one gegeven over one period. */
export interface Celrij {
  readonly gegeven: string;
  readonly periode: Periode;
  readonly cellen: readonly Cel[];
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

const sleutelVan = ({ jeugdregio, soort }: Groep): string => `${jeugdregio ?? ''} ${soort ?? ''}`;

/**
 * Puts sums beside each other, one place per group, and hides what a few providers make up: a tile may leave the house, while
 * who makes it may see every provider.
 * @param verberg takes the counts of one line and gives null for those that must not be shown (with complementary suppression)
 */
export function maakTegel(
  rijen: readonly Celrij[],
  verberg: (aantallen: readonly number[]) => (number | null)[],
): { groepen: Groep[]; rijen: Tegelrij[] } {
  const plekken = new Map<string, Groep>();
  for (const { cellen } of rijen)
    for (const { jeugdregio, soort } of cellen) plekken.set(sleutelVan({ jeugdregio, soort }), { jeugdregio, soort });
  const sleutels = [...plekken.keys()].sort();
  const nummers = new Map(sleutels.map((sleutel, i) => [sleutel, i]));
  return {
    groepen: sleutels.map((sleutel) => plekken.get(sleutel) as Groep),
    rijen: rijen.map(({ gegeven, periode, cellen }) => {
      const aantallen = new Array<number>(sleutels.length).fill(0);
      const sommen = new Array<number>(sleutels.length).fill(0);
      for (const cel of cellen) {
        const plek = nummers.get(sleutelVan(cel)) ?? 0;
        aantallen[plek] = cel.aantal;
        sommen[plek] = cel.som;
      }
      const getoond = verberg(aantallen);
      return {
        gegeven,
        periode,
        aantallen: getoond,
        sommen: sommen.map((som, i) => (getoond[i] === null ? null : som)),
      };
    }),
  };
}
