import { MINSTENS, onderdruk } from '../tellingen/index.ts';
import type { Aandeel, Maat } from './schema.ts';
import { SOORTEN_UITKOMST, type Uitkomstcode } from './uitkomst.ts';

/**
 * The public form of the measures: no provider, and no count that is so small that it points at one (N-04). A count is also hidden when
 * what is left of its whole is small, or when it could be worked out from what stands beside it.
 */

/** `weinig`: fewer than 5. `bijnaAlle`: all but fewer than 5. `teKlein`: the whole is smaller than 5. */
export type Verborgen = 'weinig' | 'bijnaAlle' | 'teKlein';
export type OpenAandeel = { [K in keyof Aandeel]: Aandeel[K] | null } & { verborgen: Verborgen | null };

const isKlein = (n: number): boolean => n > 0 && n < MINSTENS;

function verborgenBij(k: number, n: number): Verborgen | null {
  if (isKlein(n)) return 'teKlein';
  if (isKlein(k)) return 'weinig';
  return isKlein(n - k) ? 'bijnaAlle' : null;
}

const LEEG = { k: null, waarde: null, onder: null, boven: null };

export function openAandeel(aandeel: Aandeel, ook: Verborgen | null = null): OpenAandeel {
  const verborgen = verborgenBij(aandeel.k, aandeel.n) ?? ook;
  if (verborgen === null) return { ...aandeel, verborgen };
  return { ...LEEG, n: verborgen === 'teKlein' ? null : aandeel.n, verborgen };
}

const rond = (waarde: number | null, decimalen: number): number | null =>
  waarde === null ? null : Number(waarde.toFixed(decimalen));

/** Limits in months of the classes of lead; the last one is open. */
export const VOORSPRONGKLASSEN = [0, 3, 6, 12, 24] as const;

/** How the leads are spread: how many cases were seen so long before. Small counts hidden, with what they could be told from. */
export function verdeelVoorsprong(
  maanden: readonly number[],
): { van: number; tot: number | null; aantal: number | null }[] {
  const tot = (i: number): number | null => VOORSPRONGKLASSEN[i + 1] ?? null;
  const aantallen = VOORSPRONGKLASSEN.map(
    (van, i) => maanden.filter((m) => m >= van && m < (tot(i) ?? Number.POSITIVE_INFINITY)).length,
  );
  const getoond = onderdruk(aantallen);
  return VOORSPRONGKLASSEN.map((van, i) => ({ van, tot: tot(i), aantal: getoond[i] ?? null }));
}

/** The measures of one rule without what could point at a provider. `maanden`: the leads of the cases that it saw. */
export function openMaat(maat: Maat, maanden: readonly number[]) {
  const { recall, recallHard, alarmen, loosPerJaar, voorsprong, nietTeBerekenen } = maat;
  const geheim = verborgenBij(recall.k, recall.n);
  // What is not hard can be told from the two together.
  const zacht = verborgenBij(recall.k - recallHard.k, recall.n - recallHard.n);
  const [terecht, vals, open] = onderdruk([alarmen.terecht, alarmen.vals, alarmen.open]);
  const precisie = openAandeel(maat.precisie, terecht === null ? 'weinig' : null);
  const klein = verborgenBij(voorsprong.n, recall.n) !== null && voorsprong.n < MINSTENS;
  const { code, naam, soort, uitleg } = maat;
  return {
    code,
    naam,
    soort,
    uitleg,
    recall: openAandeel(recall),
    recallHard: openAandeel(recallHard, zacht),
    alarmen: { terecht: terecht ?? null, vals: vals ?? null, open: open ?? null },
    precisie,
    precisieAanbieders: openAandeel(maat.precisieAanbieders, geheim),
    // Rounded, so that a hidden count cannot be worked out from a rate and a time.
    loosPerJaar: {
      jaren: Math.round(loosPerJaar.jaren),
      waarde: rond(loosPerJaar.waarde, 2),
      onder: rond(loosPerJaar.onder, 2),
      boven: rond(loosPerJaar.boven, 2),
    },
    voorsprong: klein
      ? { waarde: null, onder: null, boven: null, minstens: false }
      : {
          waarde: voorsprong.waarde,
          onder: voorsprong.onder,
          boven: voorsprong.boven,
          minstens: maat.voorsprongVanafBegin > 0,
        },
    verdeling: verdeelVoorsprong(maanden),
    tijdInAlarm: rond(maat.tijdInAlarm, 2),
    nietTeBerekenen: isKlein(nietTeBerekenen.zaken + nietTeBerekenen.overig)
      ? null
      : nietTeBerekenen.zaken + nietTeBerekenen.overig,
  };
}

/** How many series have which outcome. */
export function openAantallen(perUitkomst: Readonly<Record<Uitkomstcode, number>>) {
  const soorten = SOORTEN_UITKOMST.filter((soort) => soort !== 'geen');
  const getoond = onderdruk(soorten.map((soort) => perUitkomst[soort]));
  return soorten.map((soort, i) => ({ soort, aantal: getoond[i] ?? null }));
}
