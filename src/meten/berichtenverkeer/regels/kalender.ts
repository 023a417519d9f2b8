import { type Datum, dagenTussen, datum, plusDagen, plusMaanden } from '../../../kernel/datum.ts';
import { weekdag } from '../../../kernel/werkdag.ts';

export const eersteVanMaand = (dag: Datum): Datum => datum(`${dag.slice(0, 7)}-01`);
export const laatsteVanMaand = (dag: Datum): Datum => plusDagen(plusMaanden(eersteVanMaand(dag), 1), -1);

/** The later of two days; their text is compared, so Math.max will not do. */
export function latere(a: Datum, b: Datum): Datum {
  if (a < b) return b;
  return a;
}

/** Days from `van` to and including `tot`; 0 when there are none. */
export const dagenIn = (van: Datum, tot: Datum): number => Math.max(0, dagenTussen(van, tot) + 1);

const maandagVan = (dag: Datum): Datum => plusDagen(dag, -((weekdag(dag) + 6) % 7));

/** Calendar weeks (Monday to Sunday), whole or in part, in a period (IV077, inspanningsgericht). */
export const wekenIn = (van: Datum, tot: Datum): number =>
  tot < van ? 0 : dagenTussen(maandagVan(van), maandagVan(tot)) / 7 + 1;

/** Sundays in a period (IV077, outputgericht). */
export const zondagenIn = (van: Datum, tot: Datum): number => {
  const eerste = plusDagen(van, (7 - weekdag(van)) % 7);
  return tot < eerste ? 0 : Math.floor(dagenTussen(eerste, tot) / 7) + 1;
};

/** Calendar months, whole or in part, in a period. */
export const maandenIn = (van: Datum, tot: Datum): number =>
  tot < van
    ? 0
    : (Number(tot.slice(0, 4)) - Number(van.slice(0, 4))) * 12 + Number(tot.slice(5, 7)) - Number(van.slice(5, 7)) + 1;
