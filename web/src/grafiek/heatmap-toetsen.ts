/** A cell of a heat map; column −1 is the heading of the row. */
export interface Plek {
  readonly rij: number;
  readonly kolom: number;
}

const PAGINA = 10;

/** Where a key leads to from a cell; null for a key that means nothing here. As in the grid pattern of WAI-ARIA. */
export function stapNaar(
  { rij, kolom }: Plek,
  toets: string,
  ctrl: boolean,
  grootte: { readonly rijen: number; readonly kolommen: number },
): Plek | null {
  const naar = (r: number, k: number): Plek => ({
    rij: Math.min(Math.max(r, 0), Math.max(grootte.rijen - 1, 0)),
    kolom: Math.min(Math.max(k, -1), grootte.kolommen - 1),
  });
  switch (toets) {
    case 'ArrowUp':
      return naar(rij - 1, kolom);
    case 'ArrowDown':
      return naar(rij + 1, kolom);
    case 'ArrowLeft':
      return naar(rij, kolom - 1);
    case 'ArrowRight':
      return naar(rij, kolom + 1);
    case 'PageUp':
      return naar(rij - PAGINA, kolom);
    case 'PageDown':
      return naar(rij + PAGINA, kolom);
    case 'Home':
      return naar(ctrl ? 0 : rij, -1);
    case 'End':
      return naar(ctrl ? grootte.rijen - 1 : rij, grootte.kolommen - 1);
    default:
      return null;
  }
}
