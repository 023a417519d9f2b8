import { type Datum, dagenTussen, plusMaanden } from '../../kernel/datum.ts';
import { soortVan, type Uitkomst } from './uitkomst.ts';
import { maandenTussen } from './zicht.ts';

/** From "on" and "off" through time to alarms, and whether they came true. */

/** An outcome so many months after the beginning of an alarm makes it true. */
export const HORIZON_MAANDEN = 24;

/** From a day on a rule is on or off. */
export interface Stap {
  readonly op: Datum;
  readonly aan: boolean;
}

/** What one rule says of one series through time. */
export interface Verloop {
  /** First day on which the rule could be computed; null: it never could, and says nothing. */
  readonly vanaf: Datum | null;
  readonly stappen: readonly Stap[];
}

/**
 * - `terecht`: the outcome came within 24 months after the alarm began, or while it was still on.
 * - `vals`: 24 months went by without.
 * - `open`: there was none, but the series ends before the 24 months are over.
 */
export type Oordeel = 'terecht' | 'vals' | 'open';

/** A time during which a rule was on without a break. */
export interface Alarm {
  readonly van: Datum;
  /** First day on which it was off again; null: still on when the series ends. */
  readonly tot: Datum | null;
  /** It was on from the first day on which the rule could be computed: when it really began is not known. */
  readonly vanafBegin: boolean;
  /** null: the outcome is one that is counted apart. */
  readonly oordeel: Oordeel | null;
}

type Duur = Pick<Alarm, 'van' | 'tot'>;

const binnenHorizon = ({ van }: Duur, einde: Datum): boolean => einde <= plusMaanden(van, HORIZON_MAANDEN);

/** Whether an outcome on the day `einde` was foretold by an alarm. */
const kwamUit = (alarm: Duur, einde: Datum): boolean => alarm.tot === null || binnenHorizon(alarm, einde);

/**
 * Whether an alarm came true; null when the outcome is counted apart.
 * @param einde first day that is not looked at any more: with a case the day of it
 */
export function oordeelVan(alarm: Duur, uitkomst: Uitkomst, einde: Datum): Oordeel | null {
  const { telt } = soortVan(uitkomst.soort);
  if (telt === 'apart') return null;
  if (telt === 'zaak') return kwamUit(alarm, einde) ? 'terecht' : 'vals';
  return binnenHorizon(alarm, einde) ? 'open' : 'vals';
}

/** Puts steps in order of time; of one day, "on" wins: a warning that somebody could have seen was there. */
function opDag(stappen: readonly Stap[], einde: Datum): Stap[] {
  const perDag = new Map<Datum, boolean>();
  for (const { op, aan } of stappen) if (op < einde) perDag.set(op, aan || (perDag.get(op) ?? false));
  return [...perDag].map(([op, aan]) => ({ op, aan })).sort((a, b) => (a.op < b.op ? -1 : 1));
}

/**
 * The alarms of a rule over one series, oldest first, each judged by the outcome.
 * @param einde first day that is not looked at any more
 */
export function alarmenUit({ vanaf, stappen }: Verloop, uitkomst: Uitkomst, einde: Datum): Alarm[] {
  if (vanaf === null) return [];
  const alarmen: Duur[] = [];
  let aanSinds: Datum | null = null;
  for (const { op, aan } of opDag(stappen, einde)) {
    if (aan && aanSinds === null) aanSinds = op;
    else if (!aan && aanSinds !== null) {
      alarmen.push({ van: aanSinds, tot: op });
      aanSinds = null;
    }
  }
  if (aanSinds !== null) alarmen.push({ van: aanSinds, tot: null });
  return alarmen.map((alarm) => ({
    ...alarm,
    vanafBegin: alarm.van <= vanaf,
    oordeel: oordeelVan(alarm, uitkomst, einde),
  }));
}

/** What one rule did for one series. */
export interface Uitslag {
  /** `false`: the rule never could be computed before the outcome; that is not the same as "no alarm". */
  readonly berekend: boolean;
  readonly alarmen: readonly Alarm[];
  /** Beginning of the first alarm that foretold the outcome (a takeover too), and how many months that was before it. */
  readonly gezien: { readonly op: Datum; readonly maanden: number; readonly vanafBegin: boolean } | null;
  /** Days on which the rule could be computed, and days on which it was on. */
  readonly dagen: number;
  readonly dagenAan: number;
}

/** Puts together what a rule did for one series. */
export function uitslagVan(verloop: Verloop, uitkomst: Uitkomst, einde: Datum): Uitslag {
  const alarmen = alarmenUit(verloop, uitkomst, einde);
  const eerste = uitkomst.soort === 'geen' ? undefined : alarmen.find((alarm) => kwamUit(alarm, einde));
  return {
    berekend: verloop.vanaf !== null,
    alarmen,
    gezien: eerste
      ? { op: eerste.van, maanden: maandenTussen(eerste.van, einde), vanafBegin: eerste.vanafBegin }
      : null,
    dagen: verloop.vanaf === null ? 0 : dagenTussen(verloop.vanaf, einde),
    dagenAan: alarmen.reduce((som, alarm) => som + dagenTussen(alarm.van, alarm.tot ?? einde), 0),
  };
}
