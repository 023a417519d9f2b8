/** All figures of a provider as one table: gegeven × period, with what was corrected. Pure. */
import { vlak } from '../../app/zoek-regios.ts';
import type { Opmaak } from '../../opmaak.ts';
import { opBlok } from './blok.ts';
import type { Waarneming } from './typen.ts';

export interface Cel {
  /** The figure that holds; null when only withdrawn figures are known. */
  readonly nu: Waarneming | null;
  /** Earlier figures for the same period, the latest first. */
  readonly eerder: readonly Waarneming[];
}

export interface Cijferrij {
  readonly gegeven: string;
  readonly naam: string;
  readonly eenheid: string;
  readonly blok: string;
  readonly cellen: ReadonlyMap<string, Cel>;
}

/** A whole year comes after its fourth quarter. */
const volgorde = (periode: string): string => (periode.includes('-') ? periode : `${periode}-K5`);

/** The periods for which anything is known, the newest first. */
export const periodenVan = (waarnemingen: readonly Waarneming[]): string[] =>
  [...new Set(waarnemingen.map(({ periode }) => periode))].sort((a, b) => volgorde(b).localeCompare(volgorde(a)));

/** One row per gegeven, block by block. */
export function maakMatrix(waarnemingen: readonly Waarneming[]): Cijferrij[] {
  const perGegeven = Map.groupBy(waarnemingen, ({ gegeven }) => gegeven);
  const rijen = [...perGegeven].map(([gegeven, alle]) => {
    const { naam, eenheid, blok } = alle[0] as Waarneming;
    const perPeriode = Map.groupBy(alle, ({ periode }) => periode);
    const cellen = new Map([...perPeriode].map(([periode, rijen]) => [periode, maakCel(rijen)]));
    return { gegeven, naam, eenheid, blok, cellen };
  });
  return rijen.sort(opBlok);
}

function maakCel(rijen: readonly Waarneming[]): Cel {
  const nieuwsteEerst = [...rijen].sort((a, b) => b.vastgelegdOp.localeCompare(a.vastgelegdOp));
  return {
    nu: nieuwsteEerst.find(({ vervangenOp }) => vervangenOp === null) ?? null,
    eerder: nieuwsteEerst.filter(({ vervangenOp }) => vervangenOp !== null),
  };
}

export interface Cijferfilter {
  readonly zoek?: string | undefined;
  readonly blok?: string | undefined;
}

/** The rows of a block whose name or code holds the text. */
export function filterCijfers(rijen: readonly Cijferrij[], { zoek, blok }: Cijferfilter): Cijferrij[] {
  const gezocht = vlak(zoek?.trim() ?? '');
  return rijen.filter(
    (rij) => (!blok || rij.blok === blok) && (vlak(rij.naam).includes(gezocht) || vlak(rij.gegeven).includes(gezocht)),
  );
}

/** Every figure of one row with its two times, newest period and newest knowledge first. */
export const herkomst = (rij: Cijferrij): Waarneming[] =>
  [...rij.cellen]
    .sort(([a], [b]) => volgorde(b).localeCompare(volgorde(a)))
    .flatMap(([, { nu, eerder }]) => (nu ? [nu, ...eerder] : [...eerder]));

/** A figure as it was delivered: whole euros, and a ratio as a plain number because not each of them is a share. */
export function schrijfCijfer(opmaak: Opmaak, waarde: number, eenheid: string): string {
  switch (eenheid) {
    case 'euro':
      return opmaak.euro(waarde);
    case 'fractie':
      return opmaak.aandeel(waarde);
    case 'verhouding':
      return opmaak.getal(waarde, 3).replace(/0$/, '');
    case 'procent':
    case 'fte':
    case 'jaNee':
    case 'maanden':
    case 'uren':
      return opmaak.waarde(waarde, eenheid);
    default:
      return opmaak.getal(waarde, Number.isInteger(waarde) ? 0 : 1);
  }
}
