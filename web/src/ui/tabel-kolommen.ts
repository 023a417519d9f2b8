import type { ReactNode } from 'react';

/** What a column can be sorted by; missing values always come last. */
export type Sorteerwaarde = string | number | null | undefined;

export interface Kolom<Rij> {
  readonly id: string;
  readonly kop: string;
  /** A sentence about the column, read with its heading and shown on hover. */
  readonly uitleg?: string;
  cel(rij: Rij): ReactNode;
  /** Without it the column cannot be sorted. */
  readonly sorteerwaarde?: (rij: Rij) => Sorteerwaarde;
  /** Sort from high to low on the first click: for numbers. */
  readonly eerstHoog?: boolean;
  /** Width in rem; one column without a width takes what is left. */
  readonly breedte?: number;
  readonly rechts?: boolean;
  /** The column that names the row; cannot be hidden. */
  readonly rijkop?: boolean;
  /** Not shown until the user chooses it. */
  readonly verborgen?: boolean;
  /** May be left out when not everything fits; the highest number goes first. */
  readonly vanaf?: 560 | 680 | 760 | 880 | 1000;
}

export interface Sortering {
  readonly kolom: string;
  readonly richting: 'op' | 'af';
}

/** In rem: so much a column without a width of its own needs, so that names stay readable. */
const NAAM_REM = 12.5;

export const minimumBreedte = (kolommen: readonly Pick<Kolom<never>, 'breedte'>[]): number =>
  kolommen.reduce((som, { breedte }) => som + (breedte ?? NAAM_REM), 0);

/** The columns that fit in a width in rem; what may be left out goes, from the last one backwards among equals. */
export function passendeKolommen<K extends Pick<Kolom<never>, 'breedte' | 'vanaf'>>(
  kolommen: readonly K[],
  rem: number,
): readonly K[] {
  if (minimumBreedte(kolommen) <= rem) return kolommen;
  const eerste = kolommen.reduce<K | undefined>(
    (weg, kolom) => (kolom.vanaf !== undefined && kolom.vanaf >= (weg?.vanaf ?? 0) ? kolom : weg),
    undefined,
  );
  return eerste
    ? passendeKolommen(
        kolommen.filter((kolom) => kolom !== eerste),
        rem,
      )
    : kolommen;
}

/** "trede-af" in the URL; unknown columns are dropped by the table. */
export const schrijfSortering = ({ kolom, richting }: Sortering): string => `${kolom}-${richting}`;

export function leesSortering(tekst: string | undefined): Sortering | undefined {
  const gevonden = /^(\w+)-(op|af)$/.exec(tekst ?? '');
  return gevonden ? { kolom: gevonden[1] as string, richting: gevonden[2] as 'op' | 'af' } : undefined;
}

const volgorde = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** Orders two values that are both present. */
export const vergelijk = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : volgorde.compare(String(a), String(b));

/** What the next click on a header does: from its first direction to the other, and round again. */
export function volgendeSortering<Rij>(kolom: Kolom<Rij>, nu: Sortering | undefined): Sortering {
  const eerste = kolom.eerstHoog ? 'af' : 'op';
  if (nu?.kolom !== kolom.id) return { kolom: kolom.id, richting: eerste };
  return { kolom: kolom.id, richting: nu.richting === 'op' ? 'af' : 'op' };
}
