import type { Breuk, Verlooprij } from './typen.ts';

/** The four measures of the response, in the order in which they are shown. */
export const MATEN = ['volledigheid', 'tijdigheid', 'juistheid', 'consistentie'] as const;
export type Maat = (typeof MATEN)[number];

/** The part as a number from 0 to 1; null when there is nothing to measure yet, which is not 0%. */
export const deelVan = ({ teller, noemer }: Breuk): number | null => (noemer > 0 ? teller / noemer : null);

/** Which requests stand in one line: others ask something else at another pace, and a pilot is none of them. */
export const REEKSEN = ['kwartaal', 'jaar', 'gebieden'] as const;
export type Reeks = (typeof REEKSEN)[number];

export function reeksVan({ aan, periode, pilot }: Pick<Verlooprij, 'aan' | 'periode' | 'pilot'>): Reeks | 'pilot' {
  if (pilot) return 'pilot';
  if (aan === 'gebieden') return 'gebieden';
  return periode.length === 4 ? 'jaar' : 'kwartaal';
}

/** A measure over time. Requests about one period are added up: their parts and their wholes. */
export function verloopVan(
  rijen: readonly Verlooprij[],
  reeks: Reeks,
  maat: Maat,
): { readonly periode: string; readonly waarde: number | null }[] {
  const perPeriode = Map.groupBy(
    rijen.filter((rij) => reeksVan(rij) === reeks),
    ({ periode }) => periode,
  );
  return [...perPeriode].map(([periode, groep]) => ({
    periode,
    waarde: deelVan(
      groep.reduce((som, rij) => ({ teller: som.teller + rij[maat].teller, noemer: som.noemer + rij[maat].noemer }), {
        teller: 0,
        noemer: 0,
      }),
    ),
  }));
}

/** Minutes of one delivery: as estimated when it was asked, and as measured; null where that is not known. */
export const minutenPer = ({ geschat, besteed }: Pick<Verlooprij, 'geschat' | 'besteed'>) => ({
  geschat: geschat && geschat.ontvangers > 0 ? geschat.minuten / geschat.ontvangers : null,
  gemeten: besteed ? besteed.minuten / besteed.aanleveringen : null,
});

/** How much more or less one delivery costs than in the request before it of the same kind; null without one. */
export function verschilMetVorige(rijen: readonly Verlooprij[], rij: Verlooprij): number | null {
  const zelfde = rijen.filter((andere) => reeksVan(andere) === reeksVan(rij));
  const vorige = zelfde[zelfde.findIndex(({ id }) => id === rij.id) - 1];
  const nu = minutenPer(rij).geschat;
  const toen = vorige ? minutenPer(vorige).geschat : null;
  return nu === null || toen === null ? null : nu - toen;
}

/** An amount in euros as people type it; undefined when it is none. */
export function leesTarief(tekst: string): number | undefined {
  const schoon = tekst.trim().replace(',', '.');
  return /^\d{1,4}(\.\d{1,2})?$/.test(schoon) ? Number(schoon) : undefined;
}
