/** Joins class names; what is false or empty is left out. */
export const klas = (...namen: readonly (string | false | null | undefined)[]): string =>
  namen.filter(Boolean).join(' ');
