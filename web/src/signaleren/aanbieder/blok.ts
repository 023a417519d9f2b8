import type { useTranslations } from 'use-intl';

/** In the order of an annual account: what one owns, what one earned, and then people and care. */
const BLOKKEN = [
  'balans',
  'resultaat',
  'jeugdtak',
  'liquiditeitsprognose',
  'convenanten',
  'personeel',
  'zorg',
  'gi',
  'kengetal',
  'overig',
];

const plek = (blok: string): number => {
  const nummer = BLOKKEN.indexOf(blok);
  return nummer < 0 ? BLOKKEN.length : nummer;
};

const volgorde = new Intl.Collator('nl', { numeric: true });

interface InBlok {
  readonly blok: string;
  readonly naam: string;
}

/** Sorts figures block by block and then by name, "na 2 maanden" before "na 10 maanden". */
export const opBlok = (a: InBlok, b: InBlok): number => plek(a.blok) - plek(b.blok) || volgorde.compare(a.naam, b.naam);

/** The name of a block of figures; a block that the screens do not know yet is shown by its code. */
export function noemBlok(t: ReturnType<typeof useTranslations<'aanbieder.cijfers'>>, blok: string): string {
  const sleutel = `blokken.${blok}` as 'blokken.balans';
  return t.has(sleutel) ? t(sleutel) : blok;
}
