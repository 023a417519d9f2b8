import { scaleLinear } from 'd3-scale';

export interface Band {
  readonly gemiddelde: number;
  readonly onder: number;
  readonly boven: number;
}

export interface Norm {
  readonly waarde: number;
  /** `onder`: below the norm is wrong; `boven`: above it. */
  readonly foutKant: 'onder' | 'boven';
}

export interface Kwartaalpunt {
  readonly periode: string;
  readonly waarde: number | null;
  /** Outside the ordinary variation. */
  readonly opvallend?: boolean | undefined;
  /** Why there is no figure. */
  readonly want?: string | null | undefined;
}

export interface Vlak {
  readonly breedte: number;
  readonly hoogte: number;
  readonly boven: number;
  readonly onder: number;
  readonly links: number;
  readonly rechts: number;
}

export const isBuitenNorm = (waarde: number, norm: Norm | undefined): boolean =>
  norm !== undefined && (norm.foutKant === 'onder' ? waarde < norm.waarde : waarde > norm.waarde);

/** The vertical domain: all values, the norm and the band, with a margin of a tenth on either side. */
export function domein(punten: readonly Kwartaalpunt[], norm?: Norm, band?: Band): [number, number] {
  const waarden = punten.flatMap(({ waarde }) => (waarde === null ? [] : [waarde]));
  if (norm) waarden.push(norm.waarde);
  if (band && waarden.length > 0) waarden.push(band.onder, band.boven);
  if (waarden.length === 0) return [0, 1];
  const laag = Math.min(...waarden);
  const hoog = Math.max(...waarden);
  const marge = (hoog - laag || Math.abs(hoog) || 1) * 0.1;
  return [laag - marge, hoog + marge];
}

/** Names of years nearer to each other than this would overlap. */
const JAARBREEDTE = 30;

/** Everything that the chart needs to draw itself in the given room; `grenzen`: the ends of the vertical axis, when they are fixed. */
export function vormRegelkaart(
  punten: readonly Kwartaalpunt[],
  vlak: Vlak,
  norm?: Norm,
  band?: Band,
  grenzen?: readonly [number, number],
) {
  const links = vlak.links + 4;
  const rechts = vlak.breedte - vlak.rechts;
  const onder = vlak.hoogte - vlak.onder;
  const x = scaleLinear([0, Math.max(1, punten.length - 1)], [links, rechts]);
  const [laag, hoog] = grenzen ?? domein(punten, norm, band);
  const y = scaleLinear([laag, hoog], [onder, vlak.boven]);
  const plekken = punten.map((punt, nummer) =>
    punt.waarde === null ? null : { x: x(nummer), y: y(punt.waarde), buiten: isBuitenNorm(punt.waarde, norm), punt },
  );
  const normY = norm ? y(norm.waarde) : undefined;
  const foutVlak =
    norm && normY !== undefined
      ? norm.foutKant === 'onder'
        ? { y: normY, hoogte: onder - normY }
        : { y: vlak.boven, hoogte: normY - vlak.boven }
      : undefined;
  return {
    x,
    y,
    plekken,
    normY,
    /** Where zero lies, when there are figures on both sides of it. */
    nulY: laag < 0 && hoog > 0 ? y(0) : undefined,
    foutVlak,
    links: vlak.links,
    rechts,
    onder,
    jaren: jaarstrepen(punten)
      .map(({ jaar, nummer }) => ({ jaar, x: x(nummer) }))
      .filter((streep, nummer, alle) => (alle[nummer + 1]?.x ?? Number.POSITIVE_INFINITY) - streep.x >= JAARBREEDTE),
  };
}

/** Where each book year begins; a year of which only one quarter is shown gets no name. */
export function jaarstrepen(punten: readonly Kwartaalpunt[]): { jaar: string; nummer: number }[] {
  const jaren = new Map<string, number[]>();
  punten.forEach(({ periode }, nummer) => {
    const jaar = periode.slice(0, 4);
    jaren.set(jaar, [...(jaren.get(jaar) ?? []), nummer]);
  });
  return [...jaren]
    .filter(([, nummers]) => nummers.length > 1)
    .map(([jaar, nummers]) => ({ jaar, nummer: nummers[0] as number }));
}

/** The heights of two labels that must not overlap: the value stays as near to its point as it can. */
export function houdUiteen(waardeY: number, normY: number | undefined, afstand = 15): [number, number | undefined] {
  if (normY === undefined || Math.abs(waardeY - normY) >= afstand) return [waardeY, normY];
  const midden = (waardeY + normY) / 2;
  const halve = afstand / 2;
  return waardeY <= normY ? [midden - halve, midden + halve] : [midden + halve, midden - halve];
}
