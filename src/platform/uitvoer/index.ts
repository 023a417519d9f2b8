export { type Afdrukopties, alsBijlage, drukScherm } from './afdruk.ts';
export { startBrowser } from './browser.ts';
export { CSV_BOM, csvRegel } from './csv.ts';

export { type Drukker, type Koekje, maakDrukker } from './pdf.ts';
export { type AlleBladen, type Blad, excelMoment, type Kolom, MOMENTFORMAAT, schrijfXlsx } from './xlsx.ts';
