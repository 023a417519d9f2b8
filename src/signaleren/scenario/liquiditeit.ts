import { plusMaanden } from '../../kernel/datum.ts';
import { eindeVan } from '../../kernel/periode.ts';
import { eersteTekort as tekortIn } from '../indicatoren/index.ts';
import type { Basis, Standcode, Stroomcode } from './basis.ts';
import type { Projectie } from './projectie.ts';

/** Within so many months the test for liquidity support looks (Subsidieregeling continuïteit cruciale jeugdzorg). */
export const TOETS_MAANDEN = 6;

export interface Tekort {
  /** 1 … 12, counted from the end of the last known period. */
  readonly nummer: number;
  readonly maand: string;
  /** Euros below zero, so a negative amount. */
  readonly bedrag: number;
  readonly binnenToets: boolean;
}

export interface Pad {
  /**
   * `prognose`: the own forecast of the provider, with unused credit. `schatting`: money in the bank, unused credit where it is
   * known, and what the business brings in. `geen`: neither can be said.
   */
  readonly bron: 'prognose' | 'schatting' | 'geen';
  /** What an estimate counts. */
  readonly telt: readonly (Standcode | Stroomcode)[];
  readonly maanden: readonly { readonly maand: string; readonly zonder: number | null; readonly met: number | null }[];
  readonly zonder: Tekort | null;
  readonly met: Tekort | null;
  /** A month is missing before any shortfall: whether there is one cannot be said. */
  readonly onzeker: boolean;
}

/** The lowest-risk reading of a start: bank and unused credit, as the forecast counts them. */
function geschat({ stand }: Basis, { eigenGeldstroom }: Projectie): { reeks: number[]; telt: Pad['telt'] } | null {
  if (!stand.liquideMiddelen || !eigenGeldstroom) return null;
  const krediet = stand.ongebruikteKredietruimte;
  let saldo = stand.liquideMiddelen.waarde + (krediet?.waarde ?? 0);
  const reeks = eigenGeldstroom.perMaand.map((bedrag) => {
    saldo += bedrag;
    return Math.round(saldo * 100) / 100;
  });
  const telt = ['liquideMiddelen', ...(krediet ? ['ongebruikteKredietruimte'] : []), ...eigenGeldstroom.telt];
  return { reeks, telt: telt as Pad['telt'] };
}

function tekort(maanden: readonly string[], reeks: readonly (number | null)[]): Tekort | null {
  const nummer = tekortIn(reeks, 0);
  if (nummer === null || Number.isNaN(nummer)) return null;
  return {
    nummer,
    maand: maanden[nummer - 1] ?? '',
    bedrag: reeks[nummer - 1] ?? 0,
    binnenToets: nummer <= TOETS_MAANDEN,
  };
}

/** The path of liquidity over the coming twelve months, without and with the assumptions, and the first shortfall of each. */
export function liquiditeitspad(basis: Basis, projectie: Projectie): Pad {
  const maanden = projectie.geld.map((_, i) => plusMaanden(eindeVan(basis.periode), i + 1).slice(0, 7));
  const eigen = basis.prognose.some((bedrag) => bedrag !== null);
  const schatting = eigen ? null : geschat(basis, projectie);
  const zonder = eigen ? basis.prognose : (schatting?.reeks ?? maanden.map(() => null));
  const met = zonder.map((bedrag, i) =>
    bedrag === null ? null : Math.round((bedrag + (projectie.geld[i] ?? 0)) * 100) / 100,
  );
  return {
    bron: eigen ? 'prognose' : schatting ? 'schatting' : 'geen',
    telt: schatting?.telt ?? [],
    maanden: maanden.map((maand, i) => ({ maand, zonder: zonder[i] ?? null, met: met[i] ?? null })),
    zonder: tekort(maanden, zonder),
    met: tekort(maanden, met),
    onzeker: Number.isNaN(tekortIn(met, 0) ?? 0),
  };
}
