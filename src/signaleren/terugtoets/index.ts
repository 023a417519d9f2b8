export { maakNieuwRapport } from './maken.ts';
export { leesVersies } from './rapportstore.ts';
export { maakResultaat } from './resultaat.ts';
export type { Maat, Resultaat } from './schema.ts';
export { type Reeks, uitkomstUit } from './uitkomst.ts';
export { UITLEG } from './uitleg.ts';
