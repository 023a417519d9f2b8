/** A cell that is neither text nor number. `tekst` is what a person would see. */
export interface BijzondereCel {
  readonly soort: 'datum' | 'waarheid' | 'fout' | 'formuleZonderUitkomst';
  readonly tekst: string;
}

/** A number that the spreadsheet program shows as a percentage: `getal` 0.061 is seen as `tekst` 6,1%. */
export interface Procentcel {
  readonly soort: 'procent';
  readonly getal: number;
  readonly tekst: string;
}

/** The content of a cell. An empty cell is the empty text, never zero. */
export type Cel = string | number | BijzondereCel | Procentcel;

/** A row of a sheet, with its number as the spreadsheet program shows it (from 1). */
export interface Bladrij {
  readonly nummer: number;
  readonly cellen: Cel[];
}

/** More columns than any spreadsheet program has. */
export const MAX_KOLOMMEN = 16_384;

const alsGetal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 });

/** A number in a cell that shows it times a hundred with a percent sign. */
export const maakProcentcel = (getal: number): Procentcel => ({
  soort: 'procent',
  getal,
  tekst: `${alsGetal.format(getal * 100)}%`,
});

/** What a person would read in the cell. */
export const toonCel = (cel: Cel | undefined): string =>
  cel === undefined ? '' : typeof cel === 'object' ? cel.tekst : String(cel);

/** The name of a column as the spreadsheet program shows it: 0 is `A`, 26 is `AA`. */
const kolomletters = (kolom: number): string =>
  (kolom >= 26 ? kolomletters(Math.floor(kolom / 26) - 1) : '') + String.fromCharCode(65 + (kolom % 26));

/** The name of a cell as the spreadsheet program shows it: column 4 (from 0) of row 12 (from 1) is `E12`. */
export const celnaam = (kolom: number, rij: number): string => `${kolomletters(kolom)}${rij}`;
