/** A formula of the catalogue in the words of the catalogue. Pure. */

/** Over which time an input is taken; the text of each stands in the translations. */
export const TIJDEN = ['stand', 'kwartaal', 'jaar', 'boekjaar', 'vorige', 'jaarTerug'] as const;
export type Tijd = (typeof TIJDEN)[number];

export type Formuledeel =
  | { readonly soort: 'teken'; readonly tekst: string }
  | { readonly soort: 'invoer'; readonly code: string; readonly tijd: Tijd };

/** Sources that fall back to the book year when quarters are missing read as the source that they stand in for. */
const TIJD_VAN: Readonly<Record<string, Tijd>> = {
  stand: 'stand',
  kengetal: 'stand',
  kwartaal: 'kwartaal',
  kwartaalOfBoekjaar: 'kwartaal',
  jaar: 'jaar',
  jaarOfBoekjaar: 'jaar',
  boekjaar: 'boekjaar',
  vorige: 'vorige',
  jaarTerug: 'jaarTerug',
};

const STUK = /([A-Za-z]+)\.([A-Za-z]\w*)|(\d+(?:\.\d+)?)|([-+*/()])|(\s+)/y;
const TEKEN: Readonly<Record<string, string>> = { '/': ' ÷ ', '*': ' × ', '-': ' − ', '+': ' + ' };

/**
 * Takes a CEL formula of plain arithmetic apart: `stand.a / jaar.b` → a ÷ b over four quarters.
 * null when the formula holds a choice or a function: its explanation in words then says more.
 */
export function leesFormule(formule: string): Formuledeel[] | null {
  const delen: Formuledeel[] = [];
  STUK.lastIndex = 0;
  while (STUK.lastIndex < formule.length) {
    const stuk = STUK.exec(formule);
    if (!stuk) return null;
    const [, bron, code, getal, teken] = stuk;
    if (bron && code) {
      const tijd = TIJD_VAN[bron];
      if (!tijd) return null;
      delen.push({ soort: 'invoer', code, tijd });
    } else if (getal) delen.push({ soort: 'teken', tekst: getal.replace(/\.0$/, '').replace('.', ',') });
    else if (teken) delen.push({ soort: 'teken', tekst: TEKEN[teken] ?? teken });
  }
  return delen;
}

/** The codes that a formula uses, each once: `jaar.nettoresultaat?` → nettoresultaat. `prognose` has no code of its own. */
export const codesVan = (invoer: readonly string[]): string[] => [
  ...new Set(invoer.flatMap((verwijzing) => verwijzing.replace('?', '').split('.')[1] ?? [])),
];
