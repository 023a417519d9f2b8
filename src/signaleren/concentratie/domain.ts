import { hhi } from '../methoden/index.ts';
import { onderdruk } from '../tellingen/index.ts';

/** Care of one provider in one region: what concentration is counted from. */
export interface Zorgdeel {
  readonly organisatieId: number;
  readonly jeugdregio: string;
  readonly hulpvorm: string;
  readonly clienten: number;
}

export interface Aandeel {
  readonly organisatieId: number;
  readonly clienten: number;
  /** 0 … 1 of all young people with this kind of help in this region. */
  readonly aandeel: number;
}

/** On whom one kind of help in one region hangs. */
export interface Concentratie {
  readonly jeugdregio: string;
  readonly hulpvorm: string;
  readonly clienten: number;
  /** The largest first. */
  readonly delen: readonly Aandeel[];
  /** Herfindahl-Hirschman: the sum of the squared shares, 0 … 1; 1 is all with one. */
  readonly hhi: number;
}

/** Every region × kind of help in which somebody is helped; where nobody is known to be helped there is nothing to say. */
export function concentraties(zorg: readonly Zorgdeel[]): Concentratie[] {
  return [...Map.groupBy(zorg, (deel) => `${deel.jeugdregio} ${deel.hulpvorm}`).values()].flatMap((delen) => {
    const clienten = delen.reduce((som, deel) => som + deel.clienten, 0);
    const index = hhi(delen.map((deel) => deel.clienten));
    const [eerste] = delen;
    if (!eerste || index === null) return [];
    const aandelen = delen
      .filter((deel) => deel.clienten > 0)
      .map((deel) => ({
        organisatieId: deel.organisatieId,
        clienten: deel.clienten,
        aandeel: deel.clienten / clienten,
      }))
      .sort((a, b) => b.clienten - a.clienten || a.organisatieId - b.organisatieId);
    const { jeugdregio, hulpvorm } = eerste;
    return [{ jeugdregio, hulpvorm, clienten, delen: aandelen, hhi: index }];
  });
}

/** A count of fewer young people than this could point at one of them, for whoever is not the supervisor (N-04). */
export const MINSTENS_JONGEREN = 10;

/** The same with what may be shown of it; null where a number is hidden. */
export interface Getoond {
  readonly clienten: number | null;
  readonly hhi: number | null;
  readonly delen: readonly {
    readonly organisatieId: number;
    readonly clienten: number | null;
    readonly aandeel: number | null;
  }[];
}

/**
 * Hides the small numbers of young people, and the next one when the small one could be worked out from the rest. The index
 * goes as soon as anything is hidden, because with the total it would give back the last two.
 */
export function verbergKlein({ clienten, delen, hhi: index }: Concentratie): Getoond {
  const getoond = onderdruk(
    delen.map((deel) => deel.clienten),
    MINSTENS_JONGEREN,
  );
  const totaal = clienten < MINSTENS_JONGEREN ? null : clienten;
  return {
    clienten: totaal,
    hhi: getoond.includes(null) ? null : index,
    delen: delen.map(({ organisatieId, aandeel }, i) => {
      const aantal = getoond[i] ?? null;
      return { organisatieId, clienten: aantal, aandeel: aantal === null || totaal === null ? null : aandeel };
    }),
  };
}
