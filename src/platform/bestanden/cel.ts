/** A cell that is neither text nor number. `tekst` is what a person would see. */
export interface BijzondereCel {
  readonly soort: 'datum' | 'waarheid' | 'fout' | 'formuleZonderUitkomst';
  readonly tekst: string;
}

/** The content of a cell. An empty cell is the empty text, never zero. */
export type Cel = string | number | BijzondereCel;

/** A row of a sheet, with its number as the spreadsheet program shows it (from 1). */
export interface Bladrij {
  readonly nummer: number;
  readonly cellen: Cel[];
}

/** More columns than any spreadsheet program has. */
export const MAX_KOLOMMEN = 16_384;

/** What a person would read in the cell. */
export const toonCel = (cel: Cel | undefined): string =>
  cel === undefined ? '' : typeof cel === 'object' ? cel.tekst : String(cel);
