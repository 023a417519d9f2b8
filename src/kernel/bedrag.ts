/** Amounts of money are counted in whole cents, so that adding and subtracting leaves no dust behind the comma. */

/** Euros (as written in a file) to whole cents, rounded half away from zero. Range: ± 90 trillion euro. */
export function naarCenten(euro: number): number {
  const centen = Math.round(Math.abs(euro) * 100 + 1e-7) * Math.sign(euro);
  if (!Number.isSafeInteger(centen)) throw new RangeError(`bedrag te groot of geen getal: ${euro}`);
  return centen === 0 ? 0 : centen;
}

export const vanCenten = (centen: number): number => centen / 100;

/** `a − b` in euros, exact to the cent. */
export const bedragMin = (a: number, b: number): number => vanCenten(naarCenten(a) - naarCenten(b));

/** `a + b` in euros, exact to the cent. */
export const bedragPlus = (a: number, b: number): number => vanCenten(naarCenten(a) + naarCenten(b));
