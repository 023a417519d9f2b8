import { MINSTENS, onderdruk } from '../tellingen/index.ts';
import type { Aandeel, Maat } from './schema.ts';
import { SOORTEN_UITKOMST, soortVan, type Uitkomstcode } from './uitkomst.ts';

/**
 * The public form of the measures: no provider, and no count that is so small that it points at one (N-04). A count is also hidden when
 * what is left of its whole is small, or when it could be worked out from what stands beside it.
 */

/** `weinig`: fewer than 5. `bijnaAlle`: all but fewer than 5. `teKlein`: the whole is too small to name, or could be told from what stands beside it. */
export type Verborgen = 'weinig' | 'bijnaAlle' | 'teKlein';
export type OpenAandeel = { [K in keyof Aandeel]: Aandeel[K] | null } & { verborgen: Verborgen | null };

const isKlein = (n: number): boolean => n > 0 && n < MINSTENS;

function verborgenBij(k: number, n: number): Verborgen | null {
  if (isKlein(n)) return 'teKlein';
  if (!isKlein(k) && !isKlein(n - k)) return null;
  // Beside a small whole the words would say too much: "all but a few of 6" is 5.
  if (n < 2 * MINSTENS) return 'teKlein';
  return isKlein(k) ? 'weinig' : 'bijnaAlle';
}

const LEEG = { k: null, waarde: null, onder: null, boven: null };

/** A share, or all of it hidden, the whole as well. */
const openGeheel = (aandeel: Aandeel, verborgen: boolean): OpenAandeel =>
  verborgen ? { ...LEEG, n: null, verborgen: 'teKlein' } : { ...aandeel, verborgen: null };

export function openAandeel(aandeel: Aandeel): OpenAandeel {
  const verborgen = verborgenBij(aandeel.k, aandeel.n);
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

const verbergt = ({ k, n }: { readonly k: number; readonly n: number }): boolean => verborgenBij(k, n) !== null;

/** Cases for which a rule could not be computed, hard and not. */
function zonderUitslag(maat: Maat): { hard: number; zacht: number } {
  const tel = (hard: boolean) =>
    maat.perUitkomst
      .filter(({ soort }) => soortVan(soort).telt === 'zaak' && soortVan(soort).hard === hard)
      .reduce((som, { reeksen, berekend }) => som + reeksen - berekend, 0);
  return { hard: tel(true), zacht: tel(false) };
}

/** Which of the cases of a rule may be shown. What was not computed is the number of cases, shown beside it, less `recall.n`. */
function openZaken(maat: Maat): { recall: OpenAandeel; recallHard: OpenAandeel } {
  const { recall, recallHard } = maat;
  const { hard, zacht } = zonderUitslag(maat);
  const open = isKlein(hard + zacht) ? openGeheel(recall, true) : openAandeel(recall);
  const rest = { k: recall.k - recallHard.k, n: recall.n - recallHard.n };
  const hardVerborgen =
    open.verborgen !== null || verbergt(recallHard) || verbergt(rest) || isKlein(hard) || isKlein(zacht);
  return { recall: open, recallHard: openGeheel(recallHard, hardVerborgen) };
}

/**
 * The measures of one rule without what could point at a provider. A whole goes with its hidden part: of a sum, a rate or a spread that
 * contains a hidden count nothing is shown.
 * @param maanden the leads of the cases that it saw
 */
export function openMaat(maat: Maat, maanden: readonly number[]) {
  const { alarmen, loosPerJaar, voorsprong, nietTeBerekenen } = maat;
  const { recall, recallHard } = openZaken(maat);
  const [terecht, vals, open] = onderdruk([alarmen.terecht, alarmen.vals, alarmen.open]);
  const alarmVerborgen = [terecht, vals, open].includes(null);
  // Whoever was foretold is somebody with a true alarm: both shares are about the same providers.
  const aanbiedersVerborgen = recall.verborgen !== null || verbergt(maat.precisieAanbieders);
  const { zaken, overig } = nietTeBerekenen;
  const { code, naam, soort, uitleg } = maat;
  return {
    code,
    naam,
    soort,
    uitleg,
    recall,
    recallHard,
    alarmen: { terecht: terecht ?? null, vals: vals ?? null, open: open ?? null },
    precisie: openGeheel(maat.precisie, alarmVerborgen || verbergt(maat.precisie)),
    precisieAanbieders: openGeheel(maat.precisieAanbieders, aanbiedersVerborgen),
    // A rate times the years is a count, and so are its limits.
    loosPerJaar: {
      jaren: Math.round(loosPerJaar.jaren),
      waarde: alarmVerborgen ? null : rond(loosPerJaar.waarde, 2),
      onder: alarmVerborgen ? null : rond(loosPerJaar.onder, 2),
      boven: alarmVerborgen ? null : rond(loosPerJaar.boven, 2),
    },
    voorsprong: isKlein(voorsprong.n)
      ? { waarde: null, onder: null, boven: null, minstens: false }
      : {
          waarde: voorsprong.waarde,
          onder: voorsprong.onder,
          boven: voorsprong.boven,
          minstens: maat.voorsprongVanafBegin > 0,
        },
    verdeling: verdeelVoorsprong(maanden).map((klasse) =>
      recall.verborgen === null ? klasse : { ...klasse, aantal: null },
    ),
    tijdInAlarm: rond(maat.tijdInAlarm, 2),
    nietTeBerekenen: [zaken, overig, zaken + overig].some(isKlein) ? null : zaken + overig,
  };
}

/**
 * How many series have which outcome. Beside it stands the number of cases, and with each rule that of the hard ones: counts are hidden
 * among those that add up to them. A takeover is in neither sum.
 */
export function openAantallen(perUitkomst: Readonly<Record<Uitkomstcode, number>>) {
  const zaken = SOORTEN_UITKOMST.filter((soort) => soortVan(soort).telt === 'zaak');
  const [hard, zacht] = [zaken.filter((s) => soortVan(s).hard), zaken.filter((s) => !soortVan(s).hard)];
  const som = (soorten: readonly Uitkomstcode[]) => soorten.reduce((totaal, s) => totaal + perUitkomst[s], 0);
  const verborgenUit = (soorten: readonly Uitkomstcode[]) => {
    const getoond = onderdruk(soorten.map((s) => perUitkomst[s]));
    return soorten.filter((_, i) => getoond[i] === null);
  };
  const verborgen = new Set([
    ...verborgenUit(hard),
    ...(isKlein(som(hard)) || isKlein(som(zacht)) ? verborgenUit(zaken) : []),
  ]);
  return SOORTEN_UITKOMST.filter((soort) => soort !== 'geen').map((soort) => ({
    soort,
    aantal: verborgen.has(soort) || isKlein(perUitkomst[soort]) ? null : perUitkomst[soort],
  }));
}
