import { type Bekend, isOnberekend, leesInvoer, type Onberekend } from './noodscore.ts';

/** The worst fifth of the group. */
const KWINTIEL = 20;
/** With fewer than ten a fifth is one provider, that happens to be last. */
export const MINIMALE_GROEP_TUCKMAN_CHANG = 10;

/**
 * The Herfindahl-Hirschman index of a distribution: the sum of the squared shares, 1 / n … 1. Shares need not add up to 1.
 * @returns null when nothing is above 0. Throws RangeError for a negative part
 */
export function hhi(delen: readonly number[]): number | null {
  if (delen.some((deel) => !(deel >= 0))) throw new RangeError('hhi: een deel is negatief of geen getal');
  const som = delen.reduce((totaal, deel) => totaal + deel, 0);
  return som === 0 ? null : delen.reduce((totaal, deel) => totaal + (deel / som) ** 2, 0);
}

const INVOER = ['eigenVermogen', 'opbrengsten', 'concentratie', 'overhead', 'lasten', 'resultaat'] as const;
export type TuckmanChangInvoer = (typeof INVOER)[number];
/** `concentratie`: the HHI of the sources of income (see `hhi`); `overhead`: administrative costs; amounts in one unit. */
export type TuckmanChangCijfers = Readonly<Partial<Record<TuckmanChangInvoer, Bekend>>>;

const RATIOS = {
  vermogen: { laagIsSlecht: true, van: (w) => w.eigenVermogen / w.opbrengsten },
  concentratie: { laagIsSlecht: false, van: (w) => w.concentratie },
  // Little overhead is little to cut in before care suffers.
  overhead: { laagIsSlecht: true, van: (w) => w.overhead / w.lasten },
  marge: { laagIsSlecht: true, van: (w) => w.resultaat / w.opbrengsten },
} satisfies Record<string, { laagIsSlecht: boolean; van(w: Readonly<Record<TuckmanChangInvoer, number>>): number }>;
export type TuckmanChangRatio = keyof typeof RATIOS;
const NAMEN = Object.keys(RATIOS) as TuckmanChangRatio[];

export interface TuckmanChang {
  readonly berekend: true;
  readonly zone: 'ernstig' | 'kwetsbaar' | 'gewoon';
  readonly invoer: Readonly<Record<TuckmanChangInvoer, number>>;
  /** Each ratio, its place in the group from the worst (0) to the best (100), and whether that is the worst fifth. */
  readonly ratios: Readonly<Record<TuckmanChangRatio, { waarde: number; plaats: number; slechtsteVijfde: boolean }>>;
  /** How many providers were compared, itself included. */
  readonly groep: number;
}

const plaatsIn = (waarde: number, allen: readonly number[], laagIsSlecht: boolean): number => {
  const slechter = allen.filter((ander) => (laagIsSlecht ? ander < waarde : ander > waarde)).length;
  return (100 * (slechter + allen.filter((ander) => ander === waarde).length / 2)) / allen.length;
};

/**
 * The vulnerability of Tuckman and Chang: four ratios (equity over revenue, concentration of income, administrative costs,
 * operating margin); in the worst fifth on one of them is vulnerable, on all four severely so. Tuckman & Chang, "A methodology
 * for measuring the financial vulnerability of charitable nonprofit organizations", NVSQ 20 (1991) 445-460; it did better than
 * other models with non-profits in Tevel, Katz & Brock, Voluntas 26 (2015). Relative: someone is always in the worst fifth.
 * @param groep the figures of all that are compared, the provider itself among them
 * @returns one answer for each of them, in the same order. Throws RangeError when fewer than 10 can be computed
 */
export function tuckmanChang(groep: readonly TuckmanChangCijfers[]): (TuckmanChang | Onberekend)[] {
  const gelezen = groep.map((invoer) => leesInvoer(invoer, INVOER, ['opbrengsten', 'lasten']));
  const bekend = gelezen.filter((een) => !isOnberekend(een)) as Readonly<Record<TuckmanChangInvoer, number>>[];
  if (bekend.length < MINIMALE_GROEP_TUCKMAN_CHANG)
    throw new RangeError(`tuckmanChang: minstens ${MINIMALE_GROEP_TUCKMAN_CHANG} aanbieders met alle cijfers nodig`);
  const kolommen = Object.fromEntries(NAMEN.map((naam) => [naam, bekend.map(RATIOS[naam].van)]));
  return gelezen.map((een) => {
    if (isOnberekend(een)) return een;
    const beoordeelde = NAMEN.map((naam) => {
      const waarde = RATIOS[naam].van(een);
      const plaats = plaatsIn(waarde, kolommen[naam] ?? [], RATIOS[naam].laagIsSlecht);
      return [naam, { waarde, plaats, slechtsteVijfde: plaats <= KWINTIEL }] as const;
    });
    const slecht = beoordeelde.filter(([, { slechtsteVijfde }]) => slechtsteVijfde).length;
    return {
      berekend: true,
      zone: slecht === NAMEN.length ? 'ernstig' : slecht > 0 ? 'kwetsbaar' : 'gewoon',
      invoer: een,
      ratios: Object.fromEntries(beoordeelde) as TuckmanChang['ratios'],
      groep: bekend.length,
    };
  });
}
