/** Comparing what people wrote: small letters, no accents, no punctuation. */
const kaal = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Words that say nothing about what a report is about. */
const LEEG = new Set(
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

/** The words that two texts share, and their share of all words of the shorter one: 0 is nothing, 1 is everything. */
export function overlap(a: string, b: string): { readonly deel: number; readonly gedeeld: readonly string[] } {
  const [wa, wb] = [woordenVan(a), woordenVan(b)];
  const gedeeld = [...wa].filter((w) => wb.has(w)).sort();
  const kortste = Math.min(wa.size, wb.size);
  return { deel: kortste === 0 ? 0 : gedeeld.length / kortste, gedeeld };
}

/** Whether a text gives somebody away: a name (whole, or a surname), address or number of the reporter is in it. */
export function verraadt(
  tekst: string,
  wie: { readonly naam: string; readonly email: string; readonly telefoon: string },
): boolean {
  const hier = ` ${kaal(tekst)} `;
  const achternaam = kaal(wie.naam).split(' ').at(-1) ?? '';
  const cijfers = wie.telefoon.replace(/\D/g, '').slice(-8);
  return (
    (kaal(wie.naam) !== '' && hier.includes(` ${kaal(wie.naam)} `)) ||
    (achternaam.length > 2 && hier.includes(` ${achternaam} `)) ||
    (wie.email !== '' && tekst.toLowerCase().includes(wie.email.toLowerCase())) ||
    (cijfers.length === 8 && tekst.replace(/\D/g, '').includes(cijfers))
  );
}
