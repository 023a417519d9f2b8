interface Regio {
  readonly code: string;
  readonly naam: string;
}

/** Letters without accents, in lower case: "Fryslân" is found by "fryslan". */
export const vlak = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** The regions whose name or code holds the text; names that begin with it come first. At most five. */
export function zoekRegios<R extends Regio>(regios: readonly R[], zoek: string): R[] {
  const gezocht = vlak(zoek);
  const plek = ({ code, naam }: R) => (code.toLowerCase() === gezocht ? 0 : vlak(naam).indexOf(gezocht));
  return regios
    .filter((regio) => plek(regio) >= 0)
    .sort((a, b) => plek(a) - plek(b) || a.naam.localeCompare(b.naam, 'nl'))
    .slice(0, 5);
}
