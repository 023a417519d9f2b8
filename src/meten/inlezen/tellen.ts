const getal = new Intl.NumberFormat('nl-NL');

/** A number with its noun: `1 rij`, `1.200 rijen`. */
export const metAantal = (aantal: number, enkelvoud: string, meervoud: string): string =>
  `${getal.format(aantal)} ${aantal === 1 ? enkelvoud : meervoud}`;
