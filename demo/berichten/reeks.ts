import { DUREN } from './ijking.ts';

/** The part after the point, also of a negative number. */
export const breuk = (x: number): number => x - Math.floor(x);

/** Steps of rows that fill 0 … 1 evenly and do not go together (square roots of primes). */
export const STAP = {
  duur: (Math.sqrt(5) - 1) / 2,
  vervolg: Math.SQRT2,
  gelijk: Math.sqrt(3),
  overig: Math.sqrt(7),
  verwijzer: Math.sqrt(11),
  product: Math.sqrt(13),
};

/**
 * Share of the trajecten that stay, fewer but longer: residence and what goes with it. Their durations are a guess, and the
 * other durations make up for it, so that all together are those of CBS.
 */
const AANDEEL_LANG = 0.045;
const LANG = [0.05, 0.08, 0.2, 0.27, 0.18, 0.1, 0.12];
const alle = DUREN.reduce((som, { aantal }) => som + aantal, 0);
const KORT = DUREN.map(({ aantal }, i) => (aantal / alle - AANDEEL_LANG * (LANG[i] ?? 0)) / (1 - AANDEEL_LANG));

export type Duursoort = 'kort' | 'lang';
const GEWICHTEN: Readonly<Record<Duursoort, readonly number[]>> = { kort: KORT, lang: LANG };

/** Days that belong to a place in the row of all durations from short to long; `u` 0 … 1. */
export function duurBij(u: number, soort: Duursoort): number {
  let rest = u;
  for (const [i, gewicht] of GEWICHTEN[soort].entries()) {
    const klasse = DUREN[i];
    if (klasse && rest < gewicht) return Math.floor(klasse.van + (rest / gewicht) * (klasse.tot - klasse.van));
    rest -= gewicht;
  }
  return DUREN.at(-1)?.tot ?? 0;
}

export const gemiddeldeDuur = (soort: Duursoort): number =>
  GEWICHTEN[soort].reduce((som, gewicht, i) => som + (gewicht * ((DUREN[i]?.van ?? 0) + (DUREN[i]?.tot ?? 0))) / 2, 0);
