/** Everything that somebody can assume, with its default, unit and bounds: as data, so that screen, address and store agree. */

export interface Aanname {
  /** `procent` and `procentpunt` are written as 2.5 for 2,5%; `jaNee` is 0 or 1; `maand` counts from the last known period. */
  readonly eenheid: 'procent' | 'procentpunt' | 'factor' | 'maand' | 'maanden' | 'jaNee';
  readonly standaard: number;
  readonly onder: number;
  readonly boven: number;
  readonly stap: number;
  /** `knop`: what if; `moment`: from when; `onderbouwing`: what the reckoning rests on beside it. */
  readonly rol: 'knop' | 'moment' | 'onderbouwing';
  /** Where the default comes from; null: it is an assumption of ours, and the screen says so. */
  readonly bron: string | null;
}

const knop = (eenheid: Aanname['eenheid'], onder: number, boven: number, stap: number): Aanname => ({
  eenheid,
  standaard: 0,
  onder,
  boven,
  stap,
  rol: 'knop',
  bron: null,
});
const maand: Aanname = { eenheid: 'maand', standaard: 1, onder: 1, boven: 12, stap: 1, rol: 'moment', bron: null };
const steun = (eenheid: Aanname['eenheid'], standaard: number, boven: number, stap: number): Aanname => ({
  eenheid,
  standaard,
  onder: eenheid === 'factor' ? 1 : 0,
  boven,
  stap,
  rol: 'onderbouwing',
  bron: null,
});

const BETAALTERMIJN = 'Overheden betalen binnen 30 dagen (artikel 6:119b Burgerlijk Wetboek)';

/** All assumptions, in the order of the screen. Without any change the outcome is what is known today. */
export const AANNAMEN = {
  tarief: knop('procent', -20, 20, 0.5),
  tariefVanaf: maand,
  volume: knop('procent', -50, 50, 1),
  loon: knop('procent', -5, 15, 0.5),
  pnil: knop('procentpunt', -20, 20, 1),
  bezetting: knop('procentpunt', -30, 30, 1),
  verzuim: knop('procentpunt', -5, 10, 0.5),
  vanaf: maand,
  kostenMeeVolume: steun('procent', 60, 100, 5),
  verblijfsdeel: steun('procent', 30, 100, 5),
  kostenMeeBezetting: steun('procent', 20, 100, 5),
  pnilFactor: steun('factor', 1.5, 3, 0.1),
  vervanging: steun('procent', 60, 100, 5),
  vervangfactor: steun('factor', 1.5, 3, 0.1),
  betaaltermijn: { ...steun('maanden', 1, 3, 1), bron: BETAALTERMIJN },
  doortrekken: steun('jaNee', 0, 1, 1),
} as const satisfies Readonly<Record<string, Aanname>>;

export type Aannamecode = keyof typeof AANNAMEN;
export const AANNAMECODES = Object.keys(AANNAMEN) as Aannamecode[];

/** A choice for every assumption, each in its own unit. */
export type Aannamen = Readonly<Record<Aannamecode, number>>;

/** What moves figures. The order is that in which their effects are told apart. */
export const HEFBOMEN = ['tarief', 'volume', 'bezetting', 'verzuim', 'pnil', 'loon'] as const;
export type Hefboom = (typeof HEFBOMEN)[number];

/** Every assumption at its default: nothing changes. */
export const STANDAARD: Aannamen = Object.fromEntries(
  AANNAMECODES.map((code) => [code, AANNAMEN[code].standaard]),
) as Record<Aannamecode, number>;

/** Fills in the default of what is not chosen. */
export const vulAan = (keuze: Partial<Aannamen>): Aannamen => ({ ...STANDAARD, ...keuze });
