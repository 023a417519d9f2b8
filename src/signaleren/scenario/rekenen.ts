import type { Moment } from '../../meten/kennis/index.ts';
import { beoordeel, type Dossierinvoer, type Regels, type Voorstel } from '../urgentie/index.ts';
import type { Aannamen } from './aannamen.ts';
import { type Basis, leesBasis } from './basis.ts';
import { liquiditeitspad, type Pad } from './liquiditeit.ts';
import { alsLeveringen, type Bekend, leesBekend, legOver } from './overlay.ts';
import { type Projectie, projecteer } from './projectie.ts';

/** A provider made ready for scenarios: what is known is read once, and judged once as it is. */
export interface Uitgangspunt {
  readonly regels: Regels;
  readonly dossier: Dossierinvoer;
  readonly bekend: Bekend;
  readonly basis: Basis;
  /** The proposal on today's figures. */
  readonly nu: Voorstel;
}

/** null while no figures are known: then there is nothing to reckon with. */
export function neemUitgangspunt(regels: Regels, dossier: Dossierinvoer): Uitgangspunt | null {
  const bekend = leesBekend(dossier.leveringen);
  const basis = leesBasis(bekend.kennis);
  if (!basis) return null;
  const nu = oordeel(regels, dossier, alsLeveringen(bekend));
  return nu ? { regels, dossier, bekend, basis, nu } : null;
}

const oordeel = (
  regels: Regels,
  dossier: Dossierinvoer,
  leveringen: Dossierinvoer['leveringen'],
): Voorstel | undefined => beoordeel(regels, { ...dossier, leveringen }).at(-1);

/** How a scenario comes out for one provider. */
export interface Uitkomst {
  readonly projectie: Projectie;
  readonly pad: Pad;
  /** The proposal when the assumptions have held for so many quarters as the place in the list says, from 1; the last is after a year. */
  readonly straks: readonly Voorstel[];
}

/**
 * Reckons a scenario: the same indicators and the same judgement as always, on figures with the assumptions laid over them.
 * @param momenten after how many quarters to judge; only the last of them when one judgement is enough
 * @param deel the part of the youth turnover to which tariff, volume and occupancy apply
 */
export function reken(
  { regels, dossier, bekend, basis, nu }: Uitgangspunt,
  aannamen: Aannamen,
  momenten: readonly number[] = [1, 2, 3, 4],
  deel = 1,
): Uitkomst {
  const projectie = projecteer(basis, aannamen, deel);
  const straks = momenten.map(
    (kwartalen) => oordeel(regels, dossier, legOver(bekend, basis, projectie, kwartalen)) ?? nu,
  );
  return { projectie, pad: liquiditeitspad(basis, projectie), straks };
}

/** What a scenario comes down to: kept with a saved one, and what several are compared by. */
export interface Kern {
  readonly tredeNu: number;
  readonly tredeStraks: number;
  /** Euros over four quarters; null when the figure is not known. */
  readonly resultaatNu: number | null;
  readonly resultaatStraks: number | null;
  /** Shares: 0.183 is 18,3%. */
  readonly margeStraks: number | null;
  readonly solvabiliteitNu: number | null;
  readonly solvabiliteitStraks: number | null;
  /** First month below zero, as `2027-02`; null when there is none, or it cannot be said. */
  readonly tekortNu: string | null;
  readonly tekortStraks: string | null;
  /** Lowest point of liquidity under the assumptions. */
  readonly laagste: number | null;
  readonly laatstBekend: Moment;
}

const tel = (getallen: readonly number[] | undefined): number => (getallen ?? []).reduce((a, b) => a + b, 0);

export function kernVan({ basis, nu, bekend }: Uitgangspunt, { projectie, pad, straks }: Uitkomst): Kern {
  const na = straks.at(-1) ?? nu;
  const resultaat = basis.stroom.nettoresultaat?.jaar ?? null;
  const laagste = pad.maanden.flatMap(({ met }) => (met === null ? [] : [met]));
  return {
    tredeNu: nu.trede,
    tredeStraks: na.trede,
    resultaatNu: resultaat,
    resultaatStraks:
      resultaat === null ? null : Math.round((resultaat + tel(projectie.stroom.nettoresultaat)) * 100) / 100,
    margeStraks: na.kengetallen.nettomargeRollend?.waarde ?? null,
    solvabiliteitNu: nu.kengetallen.solvabiliteit?.waarde ?? null,
    solvabiliteitStraks: na.kengetallen.solvabiliteit?.waarde ?? null,
    tekortNu: pad.zonder?.maand ?? null,
    tekortStraks: pad.met?.maand ?? null,
    laagste: laagste.length > 0 ? Math.min(...laagste) : null,
    laatstBekend: bekend.op,
  };
}
