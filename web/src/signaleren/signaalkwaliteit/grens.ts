import type { Norm } from './typen.ts';

/** Bounds as a person types them: shares in percent, with a comma. */

const isDeel = (eenheid: string): boolean => eenheid === 'fractie' || eenheid === 'fractiepunt';
/** Behind the sixth decimal only binary arithmetic is left. */
const glad = (waarde: number): number => Number(waarde.toFixed(6));

/** 0.205 of a share is "20,5"; null is empty. */
export function toonGrens(eenheid: string, grens: number | null): string {
  if (grens === null) return '';
  return String(glad(isDeel(eenheid) ? grens * 100 : grens)).replace('.', ',');
}

/** What was typed as a bound: null when empty, undefined when it is no number. */
export function leesGrens(eenheid: string, tekst: string): number | null | undefined {
  const kaal = tekst.trim().replace('%', '').replace('−', '-').replace(',', '.').trim();
  if (kaal === '') return null;
  if (!/^-?\d+(\.\d+)?$/.test(kaal)) return undefined;
  return glad(isDeel(eenheid) ? Number(kaal) / 100 : Number(kaal));
}

export const isProcent = ({ eenheid }: Pick<Norm, 'eenheid'>): boolean => isDeel(eenheid);
