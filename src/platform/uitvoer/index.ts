export { startBrowser } from './browser.ts';

export { type Drukker, maakDrukker } from './pdf.ts';
export { type AlleBladen, type Blad, type Kolom, schrijfXlsx } from './xlsx.ts';
