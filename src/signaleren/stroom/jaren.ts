import { VENSTERS } from '../../meten/berichtenverkeer/index.ts';
import { eersteVan, type Kader, maandErbij } from './kader.ts';
import { peildagVan } from './lijsten.ts';
import { toonAantal } from './maten.ts';

/** From when until when a figure is known. */
export interface Bekend {
  /** Null: as far as the messages go. */
  readonly van: string | null;
  readonly tot: string;
}

const JAAR = 12;

/** The last month after which enough time went by to say whether somebody left or went on to other help. */
export function beslistTot(kader: Kader): string {
  const grens = new Date(`${peildagVan(kader)}T00:00:00Z`);
  grens.setUTCDate(grens.getUTCDate() - VENSTERS.doorstroomDagen + 1);
  // A month is decided when its last day is: the month before that of the first day that is not.
  const laatste = maandErbij(grens.toISOString().slice(0, 7), -1);
  return eersteVan(kader.tot, laatste);
}

/** The twelve months that end with one. */
export const jaarTot = (tot: string) => ({ van: maandErbij(tot, 1 - JAAR), tot });

/** A year of a figure and the year before it; with small numbers hidden when that is asked. */
export function vergelijkJaren(
  waarde: (maand: string) => number,
  { van, tot }: Bekend,
  stand: boolean,
  onderdrukt: boolean,
): { readonly nu: number | null; readonly eerder: number | 'klein' | null } {
  const nu = stand ? [tot] : maandenTot(tot);
  const toen = nu.map((maand) => maandErbij(maand, -JAAR));
  const som = (maanden: readonly string[]): number | null => {
    const getallen = maanden.map(waarde);
    // With months to the nearest five beside it, a hidden month cannot be worked out from their sum.
    return toonAantal(
      getallen.reduce((a, b) => a + b, 0),
      onderdrukt,
    );
  };
  const bekend = van === null || van <= (toen[0] ?? '');
  return { nu: som(nu), eerder: bekend ? (som(toen) ?? 'klein') : null };
}

const maandenTot = (tot: string): string[] => Array.from({ length: JAAR }, (_, i) => maandErbij(tot, i + 1 - JAAR));
