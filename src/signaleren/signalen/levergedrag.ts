import { type Datum, dagenTussen, plusDagen } from '../../kernel/datum.ts';
import type { Moment } from '../../meten/kennis/index.ts';
import { beginVan, dagVan } from '../urgentie/index.ts';

/** What one party owed for one request, and what it did about it. */
export interface Uitvraagfeit {
  readonly deadline: Datum;
  /** More time that was granted, and when. */
  readonly uitstel: readonly { readonly op: Moment; readonly tot: Datum }[];
  readonly ingediend: readonly Moment[];
  readonly teruggestuurd: readonly Moment[];
  readonly geslotenOp: Moment | null;
}

export interface Levergedrag {
  readonly dagenTeLaat: number;
  readonly ontbrekend: number;
  readonly teruggestuurd: number;
  readonly uitstel: number;
}

const JAAR = 365;
/** Days after a deadline on which a delivery that is not there is looked at again. */
const KIJKDAGEN = [1, 15, 29, 57];

const deadlineOp = ({ deadline, uitstel }: Uitvraagfeit, op: Moment): Datum => {
  const alle = [deadline, ...uitstel.filter((u) => u.op <= op).map(({ tot }) => tot)];
  return alle.sort().at(-1) ?? deadline;
};

const isBinnen = ({ ingediend }: Uitvraagfeit, op: Moment): boolean => ingediend.some((m) => m <= op);
const isGesloten = ({ geslotenOp }: Uitvraagfeit, op: Moment): boolean => geslotenOp !== null && geslotenOp <= op;

/** How somebody delivers, as known at a moment. A request that is closed is no longer late, but was not answered all the same. */
export function gedragOp(feiten: readonly Uitvraagfeit[], op: Moment): Levergedrag {
  const dag = dagVan(op);
  const binnenJaar = (m: Moment): boolean => m <= op && dagenTussen(dagVan(m), dag) < JAAR;
  const telaat = feiten
    .filter((feit) => !isBinnen(feit, op))
    .map((feit) => ({ feit, dagen: dagenTussen(deadlineOp(feit, op), dag) }))
    .filter(({ dagen }) => dagen > 0 && dagen < JAAR);
  return {
    dagenTeLaat: Math.max(0, ...telaat.filter(({ feit }) => !isGesloten(feit, op)).map(({ dagen }) => dagen)),
    ontbrekend: telaat.length,
    teruggestuurd: feiten.reduce((som, feit) => som + feit.teruggestuurd.filter(binnenJaar).length, 0),
    uitstel: feiten.reduce((som, feit) => som + feit.uitstel.filter((u) => binnenJaar(u.op)).length, 0),
  };
}

/** The moments at which this changes: something was done, or a deadline passed with nothing in. */
export function gedragmomenten(feiten: readonly Uitvraagfeit[]): Moment[] {
  return feiten.flatMap((feit) => {
    const gedaan = [...feit.ingediend, ...feit.teruggestuurd, ...feit.uitstel.map((u) => u.op)];
    const deadlines = [feit.deadline, ...feit.uitstel.map((u) => u.tot)];
    const voorbij = deadlines
      .flatMap((deadline) => KIJKDAGEN.map((dagen) => beginVan(plusDagen(deadline, dagen))))
      .filter((m) => !isBinnen(feit, m) && !isGesloten(feit, m));
    return [...gedaan, ...voorbij, ...(feit.geslotenOp ? [feit.geslotenOp] : [])];
  });
}
