/** What people wrote without accents, and without what a screen does not show. */
export const zonderAccenten = (tekst: string): string => tekst.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '');

/** Comparing what people wrote: small letters, no accents, no punctuation, nothing that a screen does not show. */
export const kaal = (tekst: string): string =>
  zonderAccenten(tekst)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Words that say nothing about what a report is about. */
export const LEEG: ReadonlySet<string> = new Set(
  'aan als bij dan dat deze die dit door een een en er geen haar heb heeft hebben het hij hun iets ik in is kan komt maar meer met mij mijn naar niet nog nu of om omdat onder ons ook op over sinds te toen tot uit uw van veel voor waar wat we weer wel werd wij word worden wordt zal ze zegt zich zijn zo zou'.split(
    ' ',
  ),
);
const KORTSTE_WOORD = 4;

/** Whether a word, or words after each other, are in a text: whole words, or the beginning of one ("salaris" finds "salarissen"). */
export const bevatWoord = (tekst: string, woord: string): boolean => {
  const gezocht = kaal(woord);
  return gezocht !== '' && ` ${kaal(tekst)}`.includes(` ${gezocht}`);
};

/** The words that count, each once. */
export const woordenVan = (tekst: string): Set<string> =>
  new Set(
    kaal(tekst)
      .split(' ')
      .filter((w) => w.length >= KORTSTE_WOORD && !LEEG.has(w)),
  );

/** The share of the words of the shorter one that two have in common: 0 is nothing, 1 is everything. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const kortste = Math.min(a.size, b.size);
  if (kortste === 0) return 0;
  let gedeeld = 0;
  for (const woord of a) if (b.has(woord)) gedeeld += 1;
  return gedeeld / kortste;
}

/** Texts, by number, to be held against each other. */
export interface Vergelijking {
  /** What every other text has in common with this one, as `overlap`. Throws when the text is none of them. */
  met(nummer: number): (ander: number) => number;
  /** The words that two of them share, by alphabet. */
  gedeeld(een: number, ander: number): readonly string[];
}

/** Reads each text once, and looks words up by the texts that they are in: each with each is not compared. */
export function maakVergelijking(teksten: ReadonlyMap<number, string>): Vergelijking {
  const woorden = [...teksten.values()].map(woordenVan);
  const plek = new Map([...teksten.keys()].map((nummer, i) => [nummer, i]));
  const waar = new Map<string, number[]>();
  for (const [i, set] of woorden.entries())
    for (const woord of set) {
      const plekken = waar.get(woord);
      if (plekken) plekken.push(i);
      else waar.set(woord, [i]);
    }
  const woordenBij = (nummer: number): { readonly i: number; readonly set: ReadonlySet<string> } => {
    const i = plek.get(nummer);
    const set = i === undefined ? undefined : woorden[i];
    if (i === undefined || !set) throw new RangeError(`text ${nummer} is not compared`);
    return { i, set };
  };
  return {
    met(nummer) {
      const { set } = woordenBij(nummer);
      const aantal = new Uint32Array(woorden.length);
      for (const woord of set) for (const i of waar.get(woord) ?? []) aantal[i] = (aantal[i] ?? 0) + 1;
      return (ander) => {
        const { i, set: zijn } = woordenBij(ander);
        const kortste = Math.min(set.size, zijn.size);
        return kortste === 0 ? 0 : (aantal[i] ?? 0) / kortste;
      };
    },
    gedeeld(een, ander) {
      const { set } = woordenBij(ander);
      return [...woordenBij(een).set].filter((woord) => set.has(woord)).sort();
    },
  };
}
