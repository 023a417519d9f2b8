export { startBrowser } from './browser.ts';
export { CSV_BOM, csvCel, csvRegel } from './csv.ts';
export { type Drukker, maakDrukker } from './pdf.ts';
export { type AlleBladen, type Blad, type Kolom, schrijfXlsx } from './xlsx.ts';
