import { gelukt, mislukt, type Uitkomst } from './uitkomst.ts';

/** Number of the trade register (Handelsregisterwet): 8 digits, leading zeros kept. */
export type Kvk = string & { readonly __soort: 'Kvk' };
/** AGB code of a care undertaking (Vektis): 8 digits. */
export type Agb = string & { readonly __soort: 'Agb' };
/** CBS code of a municipality: GM and 4 digits. */
export type Gemeentecode = string & { readonly __soort: 'Gemeentecode' };
/** CBS code of a jeugdregio: JZ and 2 digits (JZ01 … JZ43, there is no JZ40). */
export type Jeugdregiocode = string & { readonly __soort: 'Jeugdregiocode' };

const lezer =
  <T extends string>(vorm: RegExp, naam: string, verwacht: string) =>
  (tekst: string): Uitkomst<T> =>
    vorm.test(tekst) ? gelukt(tekst as T) : mislukt(`geen ${naam}: "${tekst}"; verwacht ${verwacht}`);

export const parseKvk = lezer<Kvk>(/^\d{8}$/, 'KvK-nummer', '8 cijfers');
export const parseGemeentecode = lezer<Gemeentecode>(/^GM\d{4}$/, 'gemeentecode', 'GM en 4 cijfers');
export const parseJeugdregiocode = lezer<Jeugdregiocode>(/^JZ\d{2}$/, 'jeugdregiocode', 'JZ en 2 cijfers');
