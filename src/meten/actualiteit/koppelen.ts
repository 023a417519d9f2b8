/** Something that can be named in a text: a provider by its name, a region by its own name or that of a municipality. */
export interface Naam {
  readonly naam: string;
  readonly soort: 'aanbieder' | 'gebied';
  /** What a find is about: the id of the organisatie, or the code of the region. */
  readonly doel: number | string;
}

export interface Vondst {
  readonly doel: number | string;
  readonly soort: Naam['soort'];
  /** The name by which it was found, as the register writes it. */
  readonly gevonden: string;
}

/** Shorter names are words that mean something else far more often. */
const KORTSTE = 3;
const LETTER = /[\p{L}\p{N}]/u;
const EERSTE_WOORD = /[\p{L}\p{N}]+/u;

const vlak = (tekst: string): string => tekst.normalize('NFC').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
// Letter by letter, so that places stay where they are: some capitals become two characters.
const klein = (tekst: string): string =>
  tekst.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );

/** A register of names, made once for many texts. */
export type Namenboek = ReadonlyMap<string, readonly (Naam & { readonly zoek: string; readonly vast: string })[]>;

/** Orders names by their first word, the longest first. */
export function maakNamenboek(namen: readonly Naam[]): Namenboek {
  const regels = namen
    .map((een) => ({ ...een, vast: vlak(een.naam), zoek: klein(vlak(een.naam)) }))
    .filter(({ zoek }) => zoek.length >= KORTSTE)
    .sort((a, b) => b.zoek.length - a.zoek.length || a.zoek.localeCompare(b.zoek, 'nl'));
  return Map.groupBy(regels, ({ zoek }) => EERSTE_WOORD.exec(zoek)?.[0] ?? '');
}

/**
 * Which names stand in a text: whole words, the longest first, and of two that overlap only the longer one. Capitals do not
 * matter for providers; for places they do, because "goes" and "best" are words too. Each target is found once at most.
 */
export function vindNamen(tekst: string, boek: Namenboek): Vondst[] {
  const gewoon = vlak(tekst);
  const zoekin = klein(gewoon);
  const gevonden = new Map<number | string, Vondst>();
  const woord = /[\p{L}\p{N}]+/gu;
  for (let raak = woord.exec(zoekin); raak; raak = woord.exec(zoekin)) {
    const regels = boek.get(raak[0]);
    if (!regels) continue;
    let einde = 0;
    for (const { zoek, vast, naam, soort, doel } of regels) {
      // The same name of two providers is proposed for both.
      if (zoek.length < einde) break;
      // A name may begin with a sign, such as a quotation mark: it counts from its first word.
      const begin = raak.index - zoek.search(EERSTE_WOORD);
      const na = zoekin[begin + zoek.length];
      if (begin < 0 || !zoekin.startsWith(zoek, begin) || (na !== undefined && LETTER.test(na))) continue;
      if (soort === 'gebied' && !gewoon.startsWith(vast, begin)) continue;
      einde = zoek.length;
      if (!gevonden.has(doel)) gevonden.set(doel, { doel, soort, gevonden: naam });
      woord.lastIndex = Math.max(woord.lastIndex, begin + zoek.length);
    }
  }
  return [...gevonden.values()];
}
