import { GEMEENTEN } from '../src/meten/register/index.ts';
import { toeval } from './toeval.ts';
import type { Zorgregel } from './zorg.ts';

export interface Gemeentezorg extends Zorgregel {
  readonly gemeentecode: string;
}

const PER_REGIO = Map.groupBy(GEMEENTEN, ({ jeugdregio }) => jeugdregio);

/** How the municipalities of a region differ in size: one is often several times as large as the next. */
const SPREIDING = 0.8;

/**
 * The care of one provider per municipality: each figure of a region, divided over its municipalities by their (invented)
 * size and where this provider happens to be strong. Together they are exactly the figure of the region.
 */
export function verdeelOverGemeenten(zaad: string, kvk: string, zorg: readonly Zorgregel[]): Gemeentezorg[] {
  return zorg.flatMap((regel) => {
    const gemeenten = PER_REGIO.get(regel.jeugdregio) ?? [];
    const gewichten = gemeenten.map(({ code }) => grootte(zaad, code) * voorkeur(zaad, kvk, code));
    return verdeel(regel.clienten, gewichten).flatMap((clienten, i) => {
      const gemeentecode = gemeenten[i]?.code;
      return gemeentecode === undefined || clienten === 0 ? [] : [{ ...regel, gemeentecode, clienten }];
    });
  });
}

const grootte = (zaad: string, code: string): number =>
  Math.exp(toeval(`${zaad}/gemeente/${code}`).normaal(0, SPREIDING));
const voorkeur = (zaad: string, kvk: string, code: string): number =>
  Math.exp(toeval(`${zaad}/gemeentezorg/${kvk}/${code}`).normaal(0, 0.5));

/** Divides a whole number in whole parts by weight (largest remainders); the first of equals gets what is left. */
export function verdeel(aantal: number, gewichten: readonly number[]): number[] {
  const som = gewichten.reduce((totaal, gewicht) => totaal + gewicht, 0);
  if (som <= 0) return gewichten.map(() => 0);
  const delen = gewichten.map((gewicht) => (aantal * gewicht) / som);
  const heel = delen.map(Math.floor);
  const over = aantal - heel.reduce((totaal, deel) => totaal + deel, 0);
  const volgorde = delen
    .map((deel, i) => ({ i, rest: deel - (heel[i] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of volgorde.slice(0, over)) heel[i] = (heel[i] ?? 0) + 1;
  return heel;
}
