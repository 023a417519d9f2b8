import { type Datum, dagenTussen } from '../../../kernel/datum.ts';

/** Minutes in a unit of time (WJ756); other units cannot be turned into one another. */
const MINUTEN: Readonly<Record<string, number>> = { '01': 1, '04': 60, '16': 240 };

/** A volume in another unit; null where that cannot be said. Hours and minutes and parts of a day (4 hours) can. */
export function omgerekend(volume: number, van: string, naar: string): number | null {
  if (van === naar) return volume;
  const [uit, tot] = [MINUTEN[van], MINUTEN[naar]];
  return uit === undefined || tot === undefined ? null : (volume * uit) / tot;
}

/** Calendar months from one day up to and with another; a month of which a part is in it counts for that part. */
function maandenIn(van: Datum, tot: Datum): number {
  const deel = (dag: Datum, n: number) =>
    n / new Date(Date.UTC(Number(dag.slice(0, 4)), Number(dag.slice(5, 7)), 0)).getUTCDate();
  const heel =
    (Number(tot.slice(0, 4)) - Number(van.slice(0, 4))) * 12 + Number(tot.slice(5, 7)) - Number(van.slice(5, 7));
  return heel + deel(tot, Number(tot.slice(8, 10))) - deel(van, Number(van.slice(8, 10)) - 1);
}

/**
 * Units assigned over the whole time, in hundredths at most; null where it has no volume, or has no end and counts per day, week or
 * month. Frequentie (WMO757): 1 a day, 2 a week, 4 a month, 6 in total.
 */
export function toegewezenVolume(feit: {
  readonly ingang: Datum;
  readonly einde: Datum | null;
  readonly volume: number | null;
  readonly frequentie: string | null;
}): number | null {
  const { ingang, einde, volume, frequentie } = feit;
  if (volume === null) return null;
  if (frequentie === '6') return volume;
  if (einde === null || einde < ingang) return null;
  const dagen = dagenTussen(ingang, einde) + 1;
  const keren = { '1': dagen, '2': dagen / 7, '4': maandenIn(ingang, einde) }[frequentie ?? ''];
  return keren === undefined ? null : Math.round(volume * keren * 100) / 100;
}
