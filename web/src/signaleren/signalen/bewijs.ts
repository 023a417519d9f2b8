import type { Bewijs, Moment } from './typen.ts';

type Invoer = Bewijs['invoer'][number];

/**
 * Which figures that a rule looked at are shown as one of its numbers already: those go with that number (`bij`, by its name), so
 * that the same value does not stand there twice.
 */
export function verdeelInvoer(
  getallen: Bewijs['getallen'],
  invoer: Bewijs['invoer'],
): { readonly bij: ReadonlyMap<string, Invoer>; readonly rest: readonly Invoer[] } {
  const bij = new Map<string, Invoer>();
  // A rule can look at one figure in two ways (its value and its course): that is one line.
  const gezien = new Set<string>();
  const rest = invoer.filter((een) => {
    const cijfer = JSON.stringify([een.naam, een.periode, een.tekst]);
    if (gezien.has(cijfer)) return false;
    gezien.add(cijfer);
    const getal = getallen.find(
      ({ naam, rol, waarde, tekst }) =>
        rol !== 'grens' && !bij.has(naam) && een.waarde !== null && (waarde === een.waarde || tekst === een.tekst),
    );
    if (getal) bij.set(getal.naam, een);
    return getal === undefined;
  });
  return { bij, rest };
}

/** The explanation of a moment, unless it stands there already: at the top of the page, or with the moment after it. */
export const nieuweTekst = (momenten: readonly Moment[], plek: number, boven: string): string | null => {
  const tekst = momenten[plek]?.tekst ?? '';
  return tekst === (plek === 0 ? boven : momenten[plek - 1]?.tekst) ? null : tekst;
};
