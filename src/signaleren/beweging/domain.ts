import { type Datum, datum, plusDagen } from '../../kernel/datum.ts';
import { type Periode, parsePeriode } from '../../kernel/periode.ts';

/** From this moment on a provider stood on this trede; oldest first, and never twice the same in a row. */
export interface Stap {
  readonly op: Date;
  readonly trede: number;
}

/** The trede that held just before a moment; null when nothing was known then. */
export const tredeVoor = (stappen: readonly Stap[], einde: Date): number | null =>
  stappen.findLast(({ op }) => op < einde)?.trede ?? null;

/** The last day of a quarter by its rank (quarters since the year 0). Also before the years that a period can be about. */
function eindeMetRang(rang: number): Datum {
  const dag = ['03-31', '06-30', '09-30', '12-31'][rang % 4];
  return datum(`${Math.floor(rang / 4)}-${dag}`);
}

/** The rank of the quarter in which a day lies. */
const rangVanDag = (op: Datum): number => Number(op.slice(0, 4)) * 4 + Math.ceil(Number(op.slice(5, 7)) / 3) - 1;

/** The days of the columns: the ends of the last whole quarters, oldest first, and `op` itself when a quarter is running. */
export function momentenTot(op: Datum, kwartalen: number): Datum[] {
  const loopt = rangVanDag(op);
  const laatste = eindeMetRang(loopt) > op ? loopt - 1 : loopt;
  const heel = Array.from({ length: kwartalen }, (_, i) => eindeMetRang(laatste - kwartalen + 1 + i));
  return heel.at(-1) === op ? heel : [...heel, op];
}

/** The quarter that ends on a day; null for a day within one, and before the years that a period can be about. */
export function kwartaalVanEinde(op: Datum): Periode | null {
  if (eindeMetRang(rangVanDag(op)) !== op) return null;
  const gelezen = parsePeriode(`${op.slice(0, 4)}-K${(rangVanDag(op) % 4) + 1}`);
  return gelezen.ok ? gelezen.waarde : null;
}

type Rij = readonly (number | null)[];

/** Orders rows of treden: the heaviest now first, among equals the heaviest a quarter before, and so on back. */
export function vergelijkZwaarte(a: Rij, b: Rij): number {
  for (let i = Math.max(a.length, b.length) - 1; i >= 0; i--) {
    const verschil = (b[i] ?? 0) - (a[i] ?? 0);
    if (verschil !== 0) return verschil;
  }
  return 0;
}

/** Whether the trede changed between two moments at which there was one. */
export function bewoog(treden: Rij): boolean {
  const bekend = treden.filter((trede) => trede !== null);
  return bekend.some((trede) => trede !== bekend[0]);
}

/** Where somebody can stand: outside those who are counted, counted without a trede yet, or on one of six. */
export const PLAATSEN = ['buiten', 'geen', '1', '2', '3', '4', '5', '6'] as const;
export type Plaats = (typeof PLAATSEN)[number];

/** Who was counted on a day, each with the trede of that day. */
export type Telling = ReadonlyMap<number, number | null>;

const plaatsIn = (telling: Telling, id: number): Plaats => {
  if (!telling.has(id)) return 'buiten';
  return String(telling.get(id) ?? 'geen') as Plaats;
};

export interface Overgang {
  readonly van: Plaats;
  readonly naar: Plaats;
  readonly aantal: number;
}

/**
 * How many went from where to where between two days. Everybody who was counted on either day is in it once: those who came
 * are from `buiten`, those who left are to `buiten`. So each row adds up to the first day and each column to the second.
 */
export function overgangen(van: Telling, naar: Telling): Overgang[] {
  const aantallen = new Map<string, number>();
  for (const id of new Set([...van.keys(), ...naar.keys()])) {
    const sleutel = `${plaatsIn(van, id)}/${plaatsIn(naar, id)}`;
    aantallen.set(sleutel, (aantallen.get(sleutel) ?? 0) + 1);
  }
  return PLAATSEN.flatMap((a) =>
    PLAATSEN.flatMap((b) => {
      const aantal = aantallen.get(`${a}/${b}`);
      return aantal === undefined ? [] : [{ van: a, naar: b, aantal }];
    }),
  );
}

export interface Verplaatsing {
  readonly id: number;
  readonly van: number;
  readonly naar: number;
}

export interface Bewegers {
  readonly gestegen: Verplaatsing[];
  readonly gedaald: Verplaatsing[];
  /** Counted on the second day and not on the first, and the other way around. */
  readonly erbij: number[];
  readonly eraf: number[];
}

/** Who moved: the largest step first, then the highest trede. A first trede or a lost one is no step. */
export function bewegers(van: Telling, naar: Telling): Bewegers {
  const stappen = [...naar].flatMap(([id, nu]): Verplaatsing[] => {
    const toen = van.get(id) ?? null;
    return toen === null || nu === null || toen === nu ? [] : [{ id, van: toen, naar: nu }];
  });
  const grootte = ({ van: a, naar: b }: Verplaatsing) => Math.abs(b - a);
  const volgorde = (a: Verplaatsing, b: Verplaatsing) => grootte(b) - grootte(a) || b.naar - a.naar || a.id - b.id;
  return {
    gestegen: stappen.filter((s) => s.naar > s.van).sort(volgorde),
    gedaald: stappen.filter((s) => s.naar < s.van).sort(volgorde),
    erbij: [...naar.keys()].filter((id) => !van.has(id)),
    eraf: [...van.keys()].filter((id) => !naar.has(id)),
  };
}

export interface Regiocel {
  readonly aantal: number;
  readonly driePlus: number;
  readonly hoogste: number | null;
}

/** One region at one moment: how many there are, how many of them on trede 3 or higher, and the highest. */
export function regiocel(treden: readonly (number | null)[], vanaf: number): Regiocel {
  const bekend = treden.filter((trede) => trede !== null);
  return {
    aantal: treden.length,
    driePlus: bekend.filter((trede) => trede >= vanaf).length,
    hoogste: bekend.length === 0 ? null : Math.max(...bekend),
  };
}

/** A provider is in the EWS on a day by its youth turnover as known then, or because a region designated it. */
export interface Ewsfeiten {
  /** Youth turnover in euros from a moment on; oldest first. */
  readonly omzetten: readonly { readonly op: Date; readonly omzet: number | null }[];
  /** `[van, tot)` */
  readonly aanwijzingen: readonly { readonly van: Datum; readonly tot: Datum | null }[];
}

export function inEwsOp({ omzetten, aanwijzingen }: Ewsfeiten, dag: Datum, einde: Date, drempel: number): boolean {
  const omzet = omzetten.findLast(({ op }) => op < einde)?.omzet ?? null;
  if (omzet !== null && omzet > drempel) return true;
  return aanwijzingen.some(({ van, tot }) => van <= dag && (tot === null || tot > dag));
}

/** The day before a quarter earlier than a day's: what a movement is measured from when nobody says. */
export const kwartaalEerder = (op: Datum): Datum => {
  const [vorig] = momentenTot(plusDagen(op, -1), 1);
  return vorig as Datum;
};
