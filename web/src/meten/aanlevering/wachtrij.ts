/**
 * Changes that the server does not have yet, kept on this device: a reload, a crash or a flat battery loses none. Every open
 * page has a place of its own, so that two tabs do not write over each other; what a page leaves behind, the next one takes up.
 */
import type { Bewaard } from './bewaard.ts';

const VOOR = 'baken.aanlevering.';

/** Of one person in one role: whoever else uses this computer does not get to see it. */
const voorvoegsel = (functie: number, aanlevering: number) => `${VOOR}${functie}.${aanlevering}.`;

export const plaatsVoor = (functie: number, aanlevering: number, pagina: string): string =>
  `${voorvoegsel(functie, aanlevering)}${pagina}`;

type Opslag = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Whether it is really kept: storage can be full or forbidden, and then the screen must not say that it is. */
export function bewaar(opslag: Opslag, plaats: string, bewaard: Bewaard | null): boolean {
  try {
    if (bewaard === null) opslag.removeItem(plaats);
    else opslag.setItem(plaats, JSON.stringify(bewaard));
    return true;
  } catch {
    return false;
  }
}

export function lees(opslag: Opslag, plaats: string): Bewaard | null {
  try {
    const gelezen = JSON.parse(opslag.getItem(plaats) ?? 'null') as Partial<Bewaard> | null;
    return gelezen ? { wachtend: gelezen.wachtend ?? {}, klad: gelezen.klad ?? {} } : null;
  } catch {
    return null;
  }
}

/** The places of all pages, of this person and this delivery. */
export function plaatsenVan(opslag: Opslag, functie: number, aanlevering: number): string[] {
  try {
    const begin = voorvoegsel(functie, aanlevering);
    return Array.from({ length: opslag.length }, (_, nummer) => opslag.key(nummer) ?? '').filter((naam) =>
      naam.startsWith(begin),
    );
  } catch {
    return [];
  }
}

/** How many changes of this delivery still wait on this device. */
export const aantalWachtend = (opslag: Opslag, functie: number, aanlevering: number): number =>
  plaatsenVan(opslag, functie, aanlevering)
    .map((plaats) => lees(opslag, plaats))
    .reduce((som, bewaard) => som + Object.keys({ ...bewaard?.wachtend, ...bewaard?.klad }).length, 0);
