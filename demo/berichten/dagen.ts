import type { Datum } from '../../src/kernel/datum.ts';
import { isWerkdag } from '../../src/kernel/werkdag.ts';

/** A day as the whole number of days since 1 January 1970: a life is added up in days, only a message writes a date. */
export type Dag = number;

const DAG = 86_400_000;
const teksten = new Map<Dag, Datum>();
const werkdagen = new Map<Dag, boolean>();

export const dagVan = (datum: string): Dag => Math.floor(Date.parse(datum) / DAG);

export function dagtekst(dag: Dag): Datum {
  let tekst = teksten.get(dag);
  if (tekst === undefined) {
    tekst = new Date(dag * DAG).toISOString().slice(0, 10) as Datum;
    teksten.set(dag, tekst);
  }
  return tekst;
}

export function isWerk(dag: Dag): boolean {
  let werk = werkdagen.get(dag);
  if (werk === undefined) {
    werk = isWerkdag(dagtekst(dag));
    werkdagen.set(dag, werk);
  }
  return werk;
}

/** The day itself when it is a working day, otherwise the next one; `stap` -1 goes back. */
export function naarWerk(dag: Dag, stap: 1 | -1 = 1): Dag {
  let werk = dag;
  while (!isWerk(werk)) werk += stap;
  return werk;
}

/** So many working days later, or earlier when negative; 0 gives the first working day from there. */
export function plusWerk(dag: Dag, aantal: number): Dag {
  const stap = aantal < 0 ? -1 : 1;
  let werk = naarWerk(dag, stap);
  for (let i = Math.abs(aantal); i > 0; i--) werk = naarWerk(werk + stap, stap);
  return werk;
}

/** A month as the whole number of months since the year 0. */
export type Maand = number;

export const maandVan = (dag: Dag): Maand => {
  const tekst = dagtekst(dag);
  return Number(tekst.slice(0, 4)) * 12 + Number(tekst.slice(5, 7)) - 1;
};
export const eersteVan = (maand: Maand): Dag => Date.UTC(Math.floor(maand / 12), maand % 12, 1) / DAG;
export const laatsteVan = (maand: Maand): Dag => eersteVan(maand + 1) - 1;
/** `2503` for March 2025. */
export const maandcijfers = (maand: Maand): string =>
  `${String(Math.floor(maand / 12)).slice(2)}${String((maand % 12) + 1).padStart(2, '0')}`;
