import { parseSearch, type Ruw } from './zoekparams.ts';

export interface Ongelezen {
  readonly naam: string;
  readonly waarde: string;
}

const isLijst = (waarde: unknown): waarde is readonly unknown[] => Array.isArray(waarde);

/**
 * What stands in an address and is not taken over by the one who reads it: a whole value, or parts of a list.
 * @param tekst the part of the address after the question mark
 * @param lees how the screen reads it
 */
export function ongelezenIn(tekst: string, lees: (ruw: Ruw) => object): Ongelezen[] {
  const gelezen = lees(parseSearch(tekst)) as Record<string, unknown>;
  return [...new URLSearchParams(tekst)].flatMap(([naam, waarde]) => {
    const uit = gelezen[naam];
    if (waarde.trim() === '') return [];
    if (uit === undefined) return [{ naam, waarde }];
    const kwijt = isLijst(uit) ? waarde.split(',').filter((deel) => !uit.map(String).includes(deel)) : [];
    return kwijt.length > 0 ? [{ naam, waarde: kwijt.join(',') }] : [];
  });
}
