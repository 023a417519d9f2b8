import type { ASTNode } from '@marcbachmann/cel-js';
import type { Eenheid as Cijfereenheid } from '../catalogus/index.ts';
import { LIJSTBRON, RECORDBRONNEN } from './namen.ts';

const heel = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const tiende = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const fijn = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** In a formula a date is the number of days since 1 January 1970 (`dagGetal`): dates can be compared, and days counted. */
export type Eenheid = Cijfereenheid | 'datum';

const DAG_MS = 86_400_000;
const dag = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** `2026-11-27` as formulas reckon with it. */
export const dagGetal = (datum: string): number => Date.parse(`${datum}T00:00:00Z`) / DAG_MS;

/** A line never ends between a sign and its amount. */
const VAST = '\u00a0';

/** Writes a figure as a Dutch sentence has it: € 1.234.567, 6,8%, 12,5 fte. */
export function schrijf(waarde: number, eenheid: Eenheid | null): string {
  switch (eenheid) {
    case 'euro': {
      const bedrag = Math.abs(waarde) < 10 && !Number.isInteger(waarde) ? fijn : heel;
      const tekst = bedrag.format(Math.abs(waarde));
      return `${waarde < 0 && tekst !== '0' ? '−' : ''}€${VAST}${tekst}`;
    }
    case 'procent':
      return `${metMin(tiende, waarde)}%`;
    case 'fte':
      return `${metMin(tiende, waarde)} fte`;
    case 'uren':
      return `${metMin(tiende, waarde)} uur`;
    case 'jaNee':
      return waarde === 1 ? 'ja' : waarde === 0 ? 'nee' : metMin(fijn, waarde);
    case 'datum':
      return dag.format(waarde * DAG_MS);
    case 'maanden':
      return waarde === 1 ? '1 maand' : `${metMin(tiende, waarde)} maanden`;
    default:
      return metMin(fijn, waarde);
  }
}

/** With the sign of minus, not a hyphen; and no minus before a zero that is left after rounding. */
function metMin(vorm: Intl.NumberFormat, waarde: number): string {
  const tekst = vorm.format(Math.abs(waarde));
  return waarde < 0 && /[1-9]/.test(tekst) ? `−${tekst}` : tekst;
}

/** The unit of what an expression gives: euros plus or minus euros are euros; a share of two of the same has none. */
export function eenheidVan(knoop: ASTNode, eenheden: ReadonlyMap<string, Eenheid>): Eenheid | null {
  const van = (deel: ASTNode) => eenheidVan(deel, eenheden);
  switch (knoop.op) {
    case '.': {
      const [bron, code] = knoop.args;
      const bekend = bron.op === 'id' && [...RECORDBRONNEN, LIJSTBRON].some((naam) => naam === bron.args);
      return bekend ? (eenheden.get(code) ?? null) : null;
    }
    case '+':
    case '-': {
      const [a, b] = [van(knoop.args[0]), van(knoop.args[1])];
      // Between two dates lie days.
      return a === 'datum' && b === 'datum' ? null : (a ?? b);
    }
    case '*': {
      const [a, b] = [van(knoop.args[0]), van(knoop.args[1])];
      return a && b ? null : (a ?? b);
    }
    case '/':
      return van(knoop.args[1]) ? null : van(knoop.args[0]);
    case '-_':
      return van(knoop.args);
    case '?:':
      return van(knoop.args[1]) ?? van(knoop.args[2]);
    case 'call':
      return knoop.args[0] === 'aantal' ? null : (knoop.args[1].map(van).find((eenheid) => eenheid !== null) ?? null);
    default:
      return null;
  }
}
