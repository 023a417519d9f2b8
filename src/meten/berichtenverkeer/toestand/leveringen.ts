import type { Leveringfeit, Startfeit, Stopfeit } from '../domain.ts';
import { sleutelVan } from './orden.ts';

/** RedenBeeindiging of a stop after which the help goes on later (JZ588). */
export const TIJDELIJK = '20';

/** A time that help was given: its start, and the stop that belongs to it. */
export interface Levering {
  readonly start: Startfeit;
  readonly stop: Stopfeit | null;
}

/** Key of a start, that its stop repeats (OP155, TR382): person, assignment and first day. */
const leveringsleutel = (f: Leveringfeit): string =>
  `${f.gemeente}|${f.nummer ?? `${f.aanbieder}|${f.categorie}|${f.product}`}|${f.persoon}|${f.begin}`;

const inhoud = (f: Leveringfeit): string => (f.feit === 'stop' ? `${f.einde}|${f.reden}` : '');

/**
 * Which deliveries stand. One with status 3 takes away what was delivered with the same key before its date, and on its date what
 * says the same; so a correction on one day (away with the wrong end, here is the right one) leaves the right one. What is delivered
 * again with a later date stands again. Only dates of messages decide: identifications have no order, and arrival has no meaning (OP080).
 */
function staande<F extends Leveringfeit>(leveringen: readonly F[]): readonly F[] {
  const weg = leveringen.filter(({ status }) => status === '3');
  const geleverd = leveringen.filter(({ status }) => status === '1');
  if (weg.length === 0) return geleverd;
  return geleverd.filter(
    (f) =>
      !weg.some((w) => w.dagtekening > f.dagtekening || (w.dagtekening === f.dagtekening && inhoud(w) === inhoud(f))),
  );
}

const isLater = (a: Leveringfeit, b: Leveringfeit): boolean =>
  a.dagtekening === b.dagtekening ? sleutelVan(a) > sleutelVan(b) : a.dagtekening > b.dagtekening;

const laatste = <F extends Leveringfeit>(feiten: readonly F[]): F | null =>
  feiten.reduce<F | null>((a, b) => (a === null || isLater(b, a) ? b : a), null);

/** A stop for good says more than a temporary one of the same start (TR414, TR415); else the latest. */
function geldendeStop(stops: readonly Stopfeit[]): Stopfeit | null {
  return laatste(stops.filter(({ reden }) => reden !== TIJDELIJK)) ?? laatste(stops);
}

/** Starts that stand with their stops, and stops that wait for their start. */
export function geldendeLeveringen(
  starts: Iterable<Startfeit>,
  stops: Iterable<Stopfeit>,
): { readonly leveringen: readonly Levering[]; readonly wachtend: readonly Stopfeit[] } {
  const perSleutel = new Map<string, { starts: Startfeit[]; stops: Stopfeit[] }>();
  const bij = (feit: Leveringfeit) => {
    const sleutel = leveringsleutel(feit);
    let hier = perSleutel.get(sleutel);
    if (!hier) {
      hier = { starts: [], stops: [] };
      perSleutel.set(sleutel, hier);
    }
    return hier;
  };
  for (const start of starts) bij(start).starts.push(start);
  for (const stop of stops) bij(stop).stops.push(stop);
  const leveringen: Levering[] = [];
  const wachtend: Stopfeit[] = [];
  for (const hier of perSleutel.values()) {
    const start = laatste(staande(hier.starts));
    const stop = geldendeStop(staande(hier.stops));
    if (start) leveringen.push({ start, stop });
    else if (stop) wachtend.push(stop);
  }
  return { leveringen, wachtend };
}
