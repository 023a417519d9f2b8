export type { Kladbestand } from './kladbestand.ts';
export { ONTVANGGRENZEN, type Ontvanggrenzen, ontvangIn, schoneNaam } from './ontvangen.ts';
export { openTabel, type Tabel } from './tabel.ts';
export { losseTekst } from './verkennen.ts';
