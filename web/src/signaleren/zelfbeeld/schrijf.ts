/** How the ratios of the own view are written. Pure. */
import type { Opmaak } from '../../opmaak.ts';
import { schrijfKengetal } from '../aanbieder/index.ts';
import type { Kengetal, Zelfbeeld } from './typen.ts';

export const schrijfWaarde = (opmaak: Opmaak, waarde: number, eenheid: string): string =>
  eenheid === 'aantal' ? opmaak.getal(waarde) : schrijfKengetal(opmaak, waarde, eenheid);

/** A distance between two shares is in percentage points. */
export const schrijfAfstand = (opmaak: Opmaak, afstand: number, eenheid: string): string =>
  schrijfWaarde(opmaak, Math.abs(afstand), eenheid === 'fractie' ? 'fractiepunt' : eenheid);

/** A bound without needless zeros: "20%", not "20,0%". */
export const schrijfGrens = (opmaak: Opmaak, grens: number, eenheid: string): string =>
  schrijfWaarde(opmaak, grens, eenheid).replace(/[.,]0+(?=$|[^\d])/, '');

/** What is short or to spare, rounded up to two figures: such a distance is an estimate. */
export function schrijfOngeveer(opmaak: Opmaak, euro: number): string {
  const bedrag = Math.abs(euro);
  const stap = 10 ** Math.max(0, Math.floor(Math.log10(bedrag || 1)) - 1);
  return opmaak.euro(Math.round(bedrag / stap) * stap);
}

/** `2026-11` as a month in words. */
export const schrijfMaand = (opmaak: Opmaak, maand: string): string => opmaak.maand(`${maand}-01`);

export const alleKengetallen = (beeld: Zelfbeeld): Kengetal[] =>
  beeld.onderwerpen.flatMap(({ kengetallen }) => kengetallen);

export interface Telling {
  readonly voorbij: readonly Kengetal[];
  readonly nabij: readonly Kengetal[];
  readonly slechter: readonly Kengetal[];
  readonly beter: readonly Kengetal[];
}

/** What there is to say first, each list in the order of importance that the server gave. */
export function telOp(beeld: Zelfbeeld): Telling {
  const alle = alleKengetallen(beeld);
  const opCode = new Map(alle.map((k) => [k.code, k]));
  const eerst = beeld.valtOp.flatMap((code) => opCode.get(code) ?? []);
  const met = (oordeel: string) => alle.filter((k) => k.verandering?.oordeel === oordeel);
  return {
    voorbij: eerst.filter((k) => k.ligging === 'voorbij'),
    nabij: eerst.filter((k) => k.ligging === 'nabij'),
    slechter: met('slechter'),
    beter: met('beter'),
  };
}

/** At most so many names in a sentence. */
const NAMEN = 4;

/** The names for a sentence, and how many more there are. */
export const noemEnkele = (lijst: readonly Kengetal[]): { namen: string[]; meer: number } => ({
  namen: lijst.slice(0, NAMEN).map(({ naam }) => naam),
  meer: Math.max(0, lijst.length - NAMEN),
});
