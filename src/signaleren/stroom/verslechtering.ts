import { type Punt, type Regelkaart, regelkaart } from '../methoden/index.ts';

/** One month of a series; null where there were too few to say. */
export interface Maandpunt {
  readonly maand: string;
  readonly waarde: number | null;
}

/** A control chart over months, with since when it is worse than it ordinarily was. */
export interface Maandkaart extends Omit<Regelkaart, 'punten'> {
  readonly punten: Punt[];
  readonly maanden: string[];
  /** First month of the unbroken run of signals above the mean that goes on until the last month; null when there is none. */
  readonly slechterSinds: string | null;
  /** The same below the mean. */
  readonly beterSinds: string | null;
}

/** Months without which a chart says nothing. */
const MINSTENS = 6;

/** The chart of a series of waiting times or other figures of which less is better; null when there are too few months. */
export function maandkaart(reeks: readonly Maandpunt[]): Maandkaart | null {
  const bekend = reeks.flatMap(({ maand, waarde }) => (waarde === null ? [] : [{ maand, waarde }]));
  if (bekend.length < MINSTENS) return null;
  const kaart = regelkaart(bekend.map(({ waarde }) => waarde));
  const sinds = (kant: 1 | -1): string | null => {
    let eerste: string | null = null;
    for (let i = bekend.length - 1; i >= 0; i--) {
      const punt = bekend[i];
      if (!punt || kaart.punten[i] === 'gewoon' || Math.sign(punt.waarde - kaart.gemiddelde) !== kant) break;
      eerste = punt.maand;
    }
    return eerste;
  };
  return {
    ...kaart,
    punten: [...kaart.punten],
    maanden: bekend.map(({ maand }) => maand),
    slechterSinds: sinds(1),
    beterSinds: sinds(-1),
  };
}
