import { jaarVan, kwartaalMetRang, kwartaalVan, type Periode, periode, rangVan } from '../../kernel/periode.ts';
import { waardeOver } from '../kennis/index.ts';
import type { Controlegegevens } from './domain.ts';

/** Figures by period and then by gegeven; a stroom as the total since 1 January. */
export type PerPeriode = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How many earlier periods a check can look back. */
const TERUG = 12;

const ervoor = (p: Periode): Periode =>
  kwartaalVan(p) === null ? periode(String(jaarVan(p) - 1)) : kwartaalMetRang(rangVan(p) - 1);

/**
 * Puts the figures that are known beside those to check. Annual accounts: a fourth quarter is held against those of its own
 * year, an earlier quarter against those of the year before.
 * @param cel the figures to check
 * @param bekend what is known of other periods (of `p` itself: what was known before)
 */
export function maakGegevens(
  { periode: p, vorm }: { readonly periode: Periode; readonly vorm: Controlegegevens['vorm'] },
  velden: readonly { readonly code: string; readonly stroom: boolean }[],
  cel: ReadonlyMap<string, number>,
  bekend: PerPeriode,
): Controlegegevens {
  const record = (sleutel: string | null) => Object.fromEntries((sleutel && bekend.get(sleutel)) || []);
  const kwartaal = kwartaalVan(p);
  const boekjaar = kwartaal === null ? null : String(jaarVan(p) - (kwartaal === 4 ? 0 : 1));
  return {
    periode: p,
    vorm,
    cel: Object.fromEntries(cel),
    vorige: record(ervoor(p)),
    jaarTerug: record(`${jaarVan(p) - 1}${p.slice(4)}`),
    jaar: record(boekjaar),
    eerder: record(p),
    historie: Object.fromEntries(velden.map(({ code, stroom }) => [code, reeksVan(code, stroom, p, bekend)])),
  };
}

function reeksVan(code: string, stroom: boolean, p: Periode, bekend: PerPeriode): number[] {
  const reeks: number[] = [];
  let hier = p;
  for (let i = 0; i < TERUG; i++) {
    hier = ervoor(hier);
    const waarde = stroom && kwartaalVan(hier) !== null ? opZich(code, hier, bekend) : bekend.get(hier)?.get(code);
    if (waarde !== undefined) reeks.unshift(waarde);
  }
  return reeks;
}

function opZich(code: string, p: Periode, bekend: PerPeriode): number | undefined {
  const uitkomst = waardeOver('kwartaal', rangVan(p), (rang) => bekend.get(kwartaalMetRang(rang))?.get(code));
  return uitkomst.ok ? uitkomst.waarde : undefined;
}
