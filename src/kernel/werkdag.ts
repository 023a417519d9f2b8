import { type Datum, datum, plusDagen } from './datum.ts';

/**
 * Days on which nothing falls due: Saturday, Sunday, and the generally recognised holidays of the Algemene termijnenwet, article 3:
 * New Year's Day, Good Friday (put on a par with them), Easter Monday, King's Day, 5 May (every year), Ascension Day, Whit Monday and
 * both days of Christmas. Days that a minister puts on a par with these for one year (article 3, third paragraph) are given by the caller.
 */

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher; any year from 1583 on). */
export function pasen(jaar: number): Datum {
  const a = jaar % 19;
  const [b, c] = [Math.floor(jaar / 100), jaar % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const dag = h + l - 7 * m + 114;
  return datum(`${jaar}-${String(Math.floor(dag / 31)).padStart(2, '0')}-${String((dag % 31) + 1).padStart(2, '0')}`);
}

/** 0 is Sunday, 6 Saturday. */
export const weekdag = (dag: Datum): number => new Date(dag).getUTCDay();

/** 27 April, or the day before when that is a Sunday; until 2013 Queen's Day, 30 April. */
function koningsdag(jaar: number): Datum {
  const dag = datum(`${jaar}-04-${jaar < 2014 ? '30' : '27'}`);
  return weekdag(dag) === 0 ? plusDagen(dag, -1) : dag;
}

const perJaar = new Map<number, ReadonlySet<Datum>>();

/** The holidays of a year, as the law names them. */
export function feestdagen(jaar: number): ReadonlySet<Datum> {
  const bekend = perJaar.get(jaar);
  if (bekend) return bekend;
  const eerste = pasen(jaar);
  const vast = ['01-01', '05-05', '12-25', '12-26'].map((dag) => datum(`${jaar}-${dag}`));
  const dagen = new Set([...vast, koningsdag(jaar), ...[-2, 1, 39, 50].map((n) => plusDagen(eerste, n))]);
  perJaar.set(jaar, dagen);
  return dagen;
}

/** Whether offices work on a day. `extra`: days that a minister put on a par with holidays. */
export const isWerkdag = (dag: Datum, extra: ReadonlySet<string> = new Set()): boolean =>
  weekdag(dag) % 6 !== 0 && !feestdagen(Number(dag.slice(0, 4))).has(dag) && !extra.has(dag);

/** The day itself when offices work, otherwise the next on which they do. */
export function eersteWerkdag(dag: Datum, extra?: ReadonlySet<string>): Datum {
  let dan = dag;
  while (!isWerkdag(dan, extra)) dan = plusDagen(dan, 1);
  return dan;
}

/** The day on which the n-th working day after a day falls; n = 0: the first working day from that day on. */
export function plusWerkdagen(dag: Datum, aantal: number, extra?: ReadonlySet<string>): Datum {
  let dan = aantal === 0 ? eersteWerkdag(dag, extra) : dag;
  for (let over = aantal; over > 0; ) {
    dan = plusDagen(dan, 1);
    if (isWerkdag(dan, extra)) over -= 1;
  }
  return dan;
}

/** The last working day with n working days after it, up to and including a day; n is 1 or more. */
export function minWerkdagen(dag: Datum, aantal: number, extra?: ReadonlySet<string>): Datum {
  let dan = dag;
  for (let over = aantal; over > 0 || !isWerkdag(dan, extra); dan = plusDagen(dan, -1))
    if (isWerkdag(dan, extra)) over -= 1;
  return dan;
}

/** Working days after `van`, up to and including `tot`; 0 when `tot` is not later. */
export function werkdagenTussen(van: Datum, tot: Datum, extra?: ReadonlySet<string>): number {
  let aantal = 0;
  for (let dag = plusDagen(van, 1); dag <= tot; dag = plusDagen(dag, 1)) if (isWerkdag(dag, extra)) aantal += 1;
  return aantal;
}
