import { type Datum, dagenTussen, plusDagen } from '../../kernel/datum.ts';
import { dagVan } from '../../meten/kennis/index.ts';
import type { Dossierinvoer } from '../urgentie/index.ts';
import { type Mensenbesluit, type Reeks, soortVan } from './uitkomst.ts';

/**
 * What may be looked at: only what was known before the outcome. Everything that became known on the day of the outcome or later is
 * left out before anything is computed, so that no rule can look ahead.
 */
export interface Zicht {
  readonly invoer: Dossierinvoer;
  readonly besluiten: readonly Mensenbesluit[] | null;
  /** First day on which anything was known; null: nothing was, before the outcome. */
  readonly begin: Datum | null;
  /** First day that is not looked at: the day of the outcome, or the day after the last day of watching. */
  readonly einde: Datum;
}

const bekendVanaf = ({ op, datum }: { readonly op: string; readonly datum: Datum }): Datum => {
  const dag = dagVan(op);
  return datum > dag ? datum : dag;
};

/** Every day on which something was learned, in order of time. */
function dagen({ leveringen, gebeurtenissen }: Dossierinvoer): Datum[] {
  return [...leveringen.map((l) => dagVan(l.op)), ...gebeurtenissen.map(bekendVanaf)].sort();
}

/** No date has more than four figures for its year. */
const LAATSTE_DAG = '9999-12-31' as Datum;

/** The day after the last day of watching; of a series about which nothing is known the day of the outcome, or the year 1000. */
function eindeVan({ uitkomst, invoer }: Reeks): Datum {
  if (uitkomst.soort !== 'geen' && uitkomst.datum) return uitkomst.datum;
  const laatste = uitkomst.datum ?? dagen(invoer).at(-1);
  if (!laatste) return '1000-01-01' as Datum;
  return laatste < LAATSTE_DAG ? plusDagen(laatste, 1) : LAATSTE_DAG;
}

/**
 * The part of a series that a warning may rest on: what was known before the day of the outcome. Events that *are* the outcome
 * (bankruptcy leads to trede 6 by itself) are left out whatever their day: an outcome does not foretell itself.
 */
export function zichtOp(reeks: Reeks): Zicht {
  const einde = eindeVan(reeks);
  const zelf = soortVan(reeks.uitkomst.soort).gebeurtenissen;
  const invoer: Dossierinvoer = {
    soorten: reeks.invoer.soorten,
    leveringen: reeks.invoer.leveringen.filter((l) => dagVan(l.op) < einde),
    gebeurtenissen: reeks.invoer.gebeurtenissen.filter((g) => bekendVanaf(g) < einde && !zelf.includes(g.soort)),
  };
  return {
    invoer,
    besluiten: reeks.besluiten?.filter((b) => b.op < einde) ?? null,
    begin: dagen(invoer)[0] ?? null,
    einde,
  };
}

/** Whole and broken months from one day to another, of 365.25 / 12 days, rounded to one decimal. */
export const maandenTussen = (van: Datum, tot: Datum): number =>
  Math.round((dagenTussen(van, tot) / (365.25 / 12)) * 10) / 10;
