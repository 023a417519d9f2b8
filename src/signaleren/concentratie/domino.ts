import type { Zorgdeel } from './domain.ts';
import { aantalGeplaatst, plaats } from './plaatsing.ts';

/** Key of what one provider has free for one kind of help. */
export const plekkenSleutel = (organisatieId: number, hulpvorm: string): string => `${organisatieId} ${hulpvorm}`;

/** What is known when somebody falls. */
export interface Dominokennis {
  readonly zorg: readonly Zorgdeel[];
  /** Free places by `plekkenSleutel`. Not in it: not known, which is something else than none. */
  readonly vrij: ReadonlyMap<string, number>;
  /** On trede 3 or higher, as far as known: may fall as well. */
  readonly kwetsbaar: ReadonlySet<number>;
  /** Bankrupt already: takes over nothing. */
  readonly uitgesloten: ReadonlySet<number>;
}

/** What becomes of one kind of help: `jongeren` = `past` + `onzeker` + `geenPlek`. */
export interface Hulpvormuitval {
  readonly hulpvorm: string;
  /** Young people who lose this help. */
  readonly jongeren: number;
  /** The most of them that fit in free places that are known. */
  readonly past: number;
  /** Besides: could go to providers in their region of which it is not known whether they have places. */
  readonly onzeker: number;
  /** Nobody in their region gives this help, or who does is known to be full. */
  readonly geenPlek: number;
}

/** A provider that gives the same help in the same region, and so might take over. */
export interface Ontvanger {
  readonly organisatieId: number;
  readonly hulpvorm: string;
  readonly regios: readonly string[];
  /** Young people that it helps now, in the regions where others fall away. */
  readonly jongerenNu: number;
  /** Its part of those who lose their help when all who remain take over by their present size. */
  readonly gevraagd: number;
  readonly vrij: number | null;
  /** It is asked for more than it is known to have. */
  readonly vol: boolean;
  readonly kwetsbaar: boolean;
}

export interface Uitval {
  readonly verlies: readonly Zorgdeel[];
  readonly perHulpvorm: readonly Hulpvormuitval[];
  readonly ontvangers: readonly Ontvanger[];
}

const som = (lijst: readonly { readonly clienten: number }[]): number => lijst.reduce((n, een) => n + een.clienten, 0);
const plek = ({ jeugdregio, hulpvorm }: Zorgdeel): string => `${jeugdregio} ${hulpvorm}`;

/** What falls away when these providers stop, and who might take over. The order of the providers does not matter. */
export function valUit(kennis: Dominokennis, falend: ReadonlySet<number>): Uitval {
  const verlies = kennis.zorg.filter((deel) => falend.has(deel.organisatieId) && deel.clienten > 0);
  const geraakt = Map.groupBy(verlies, plek);
  const over = kennis.zorg.filter(
    (deel) =>
      deel.clienten > 0 &&
      geraakt.has(plek(deel)) &&
      !falend.has(deel.organisatieId) &&
      !kennis.uitgesloten.has(deel.organisatieId),
  );
  const perVorm = Map.groupBy(verlies, ({ hulpvorm }) => hulpvorm);
  return {
    verlies,
    perHulpvorm: [...perVorm]
      .map(([hulpvorm, delen]) => verdeelUitval(kennis, hulpvorm, delen, over))
      .sort((a, b) => b.jongeren - a.jongeren || (a.hulpvorm < b.hulpvorm ? -1 : 1)),
    ontvangers: maakOntvangers(kennis, geraakt, over),
  };
}

/** Places that are known first; then, with as many as anybody could wish where it is not known, how many more. */
function verdeelUitval(
  { vrij }: Dominokennis,
  hulpvorm: string,
  verlies: readonly Zorgdeel[],
  over: readonly Zorgdeel[],
): Hulpvormuitval {
  const jongeren = som(verlies);
  const hier = over.filter((deel) => deel.hulpvorm === hulpvorm);
  const waar = new Set(hier.map((deel) => `${deel.organisatieId} ${deel.jeugdregio}`));
  const vraag = new Map([...Map.groupBy(verlies, (d) => d.jeugdregio)].map(([regio, delen]) => [regio, som(delen)]));
  const pas = (onbekend: number) => {
    const plekken = (id: number) => vrij.get(plekkenSleutel(id, hulpvorm)) ?? onbekend;
    const aanbod = new Map(hier.map(({ organisatieId: id }) => [id, plekken(id)]));
    return aantalGeplaatst(plaats({ vraag, aanbod, helptIn: (id, regio) => waar.has(`${id} ${regio}`) }));
  };
  const past = pas(0);
  const hoogstens = pas(jongeren);
  return { hulpvorm, jongeren, past, onzeker: hoogstens - past, geenPlek: jongeren - hoogstens };
}

function maakOntvangers(
  { vrij, kwetsbaar }: Dominokennis,
  geraakt: ReadonlyMap<string, readonly Zorgdeel[]>,
  over: readonly Zorgdeel[],
): Ontvanger[] {
  const omvang = new Map([...Map.groupBy(over, plek)].map(([waar, delen]) => [waar, som(delen)]));
  const deelVan = (deel: Zorgdeel) =>
    (som(geraakt.get(plek(deel)) ?? []) * deel.clienten) / (omvang.get(plek(deel)) ?? 1);
  return [...Map.groupBy(over, (deel) => plekkenSleutel(deel.organisatieId, deel.hulpvorm))]
    .map(([sleutel, delen]): Ontvanger => {
      const { organisatieId, hulpvorm } = delen[0] as Zorgdeel;
      const gevraagd = delen.reduce((n, deel) => n + deelVan(deel), 0);
      const plekken = vrij.get(sleutel) ?? null;
      return {
        organisatieId,
        hulpvorm,
        regios: delen.map((deel) => deel.jeugdregio).sort(),
        jongerenNu: som(delen),
        gevraagd,
        vrij: plekken,
        vol: plekken !== null && gevraagd > plekken + MARGE,
        kwetsbaar: kwetsbaar.has(organisatieId),
      };
    })
    .sort((a, b) => b.gevraagd - a.gevraagd || a.organisatieId - b.organisatieId || (a.hulpvorm < b.hulpvorm ? -1 : 1));
}

/** Differences behind the ninth decimal come from dividing, not from young people. */
const MARGE = 1e-9;

/** Why a provider is among those that fall. */
export type Valreden = 'gekozen' | 'trede' | 'vol';

export interface Ronde extends Uitval {
  readonly gevallen: ReadonlyMap<number, Valreden>;
}

/**
 * The first round: those that were chosen. With `tweede` a second one, in which every receiver falls that is on trede 3 or
 * higher, or that is asked for more places than it is known to have. Whoever has an unknown number of places and an unknown
 * or low trede stays.
 */
export function domino(kennis: Dominokennis, gekozen: readonly number[], tweede: boolean): Ronde[] {
  const gevallen = new Map([...gekozen].sort((a, b) => a - b).map((id): [number, Valreden] => [id, 'gekozen']));
  const eerste = { gevallen, ...valUit(kennis, new Set(gevallen.keys())) };
  if (!tweede) return [eerste];
  const meer = new Map<number, Valreden>();
  for (const { organisatieId, kwetsbaar, vol } of eerste.ontvangers)
    if (kwetsbaar) meer.set(organisatieId, 'trede');
    else if (vol && !meer.has(organisatieId)) meer.set(organisatieId, 'vol');
  const samen = new Map([...gevallen, ...[...meer].sort(([a], [b]) => a - b)]);
  return [eerste, { gevallen: samen, ...valUit(kennis, new Set(samen.keys())) }];
}

/**
 * Free places from the occupancy: who fills 90% of its places with 45 young people has 50 of them. Rounded down.
 * @param bezetting percent, 92.5 is 92.5%
 * @returns null when it cannot be told: nobody is helped, or nothing is occupied
 */
export function vrijePlekken(jongeren: number, bezetting: number): number | null {
  if (jongeren <= 0 || bezetting <= 0) return null;
  return Math.max(0, Math.floor((jongeren * (100 - bezetting)) / bezetting + MARGE));
}
