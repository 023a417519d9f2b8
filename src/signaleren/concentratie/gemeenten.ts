import type { Zorgdeel } from './domain.ts';
import { onderdrukTabel } from './onderdrukking.ts';

/** Young people of one provider in one municipality; null where the municipality is not known. */
export interface Gemeentedeel extends Zorgdeel {
  readonly gemeente: string | null;
}

/**
 * Who loses help per municipality. The figure of the region leads: what its municipalities do not have is of a municipality
 * that is not known, so together they are always all of it.
 */
export function telGemeenten(
  verlies: readonly Zorgdeel[],
  perGemeente: readonly (Zorgdeel & { readonly gemeente: string })[],
): Gemeentedeel[] {
  const sleutel = (d: Zorgdeel) => `${d.organisatieId} ${d.jeugdregio} ${d.hulpvorm}`;
  const bekend = Map.groupBy(perGemeente, sleutel);
  return verlies.flatMap((deel): Gemeentedeel[] => {
    const gemeenten = bekend.get(sleutel(deel)) ?? [];
    const samen = gemeenten.reduce((n, een) => n + een.clienten, 0);
    // More than the region has cannot be right: then only the region is.
    if (samen > deel.clienten) return [{ ...deel, gemeente: null }];
    const rest = { ...deel, gemeente: null, clienten: deel.clienten - samen };
    return [...gemeenten, rest].filter((een) => een.clienten > 0);
  });
}

export interface Gemeentetabel {
  readonly hulpvormen: readonly string[];
  /** Most young people first, as far as that may be shown; `aantallen` per kind of help, null where hidden. */
  readonly rijen: readonly {
    readonly jeugdregio: string;
    readonly gemeente: string | null;
    readonly aantallen: readonly (number | null)[];
    readonly totaal: number | null;
  }[];
  readonly perHulpvorm: readonly (number | null)[];
  readonly totaal: number | null;
}

/**
 * Municipality × kind of help with totals. With `minstens` small numbers are hidden. A number counts as small as soon as that
 * of one provider in it is: otherwise choosing one provider more would tell how many that one has.
 */
export function gemeentetabel(delen: readonly Gemeentedeel[], minstens: number | null): Gemeentetabel {
  const plek = (d: Gemeentedeel) => `${d.jeugdregio} ${d.gemeente ?? '~'}`;
  const rijen = [...Map.groupBy(delen, plek)].sort(([a], [b]) => (a < b ? -1 : 1));
  const som = (lijst: readonly Zorgdeel[]) => lijst.reduce((n, een) => n + een.clienten, 0);
  const hulpvormen = [...Map.groupBy(delen, (d) => d.hulpvorm)]
    .sort(([a, x], [b, y]) => som(y) - som(x) || (a < b ? -1 : 1))
    .map(([vorm]) => vorm);
  const inCel = (i: number, j: number) => {
    const lijn = i < rijen.length ? (rijen[i]?.[1] ?? []) : delen;
    return j < hulpvormen.length ? lijn.filter((d) => d.hulpvorm === hulpvormen[j]) : lijn;
  };
  const vakken = Array.from({ length: rijen.length + 1 }, (_, i) =>
    Array.from({ length: hulpvormen.length + 1 }, (_, j) => inCel(i, j)),
  );
  const klein = (lijst: readonly Zorgdeel[], grens: number) =>
    [...Map.groupBy(lijst, (d) => d.organisatieId).values()].some((eigen) => som(eigen) < grens);
  const tabel = vakken.map((rij) => rij.map(som));
  const uit =
    minstens === null ? tabel : onderdrukTabel(tabel, (i, j) => klein(vakken[i]?.[j] ?? [], minstens), minstens);
  const totalen = uit.at(-1) ?? [];
  return {
    hulpvormen,
    rijen: rijen
      .map(([, [eerste]], i) => ({
        jeugdregio: eerste?.jeugdregio ?? '',
        gemeente: eerste?.gemeente ?? null,
        aantallen: (uit[i] ?? []).slice(0, -1),
        totaal: uit[i]?.at(-1) ?? null,
      }))
      .sort((a, b) => (b.totaal ?? -1) - (a.totaal ?? -1)),
    perHulpvorm: totalen.slice(0, -1),
    totaal: totalen.at(-1) ?? null,
  };
}
