/** A kept signal, as far as it says which new one it is. */
export interface Bewaard {
  readonly id: number;
  readonly onderwerp: string;
  readonly oorzaak: string;
  readonly begin: string;
  readonly einde: string | null;
}

export type Nieuw = Omit<Bewaard, 'id'>;

const LOOPT_NOG = '9';
const overlapt = (a: Nieuw, b: Nieuw): boolean =>
  a.begin <= (b.einde ?? LOOPT_NOG) && b.begin <= (a.einde ?? LOOPT_NOG);

/**
 * Which kept signal each new one is: the one of the same subject and cause with the same begin, or else the first that ran at the
 * same time (a fact that came in late can move a begin). Each kept signal is one new one at most.
 * @returns the id for each of `nieuw`, null for one that was not there; and the ids that are no longer there
 */
export function koppelBewaard(
  bewaard: readonly Bewaard[],
  nieuw: readonly Nieuw[],
): { readonly ids: readonly (number | null)[]; readonly weg: readonly number[] } {
  const sleutel = ({ onderwerp, oorzaak }: Nieuw) => `${onderwerp} ${oorzaak}`;
  const vrij = Map.groupBy(
    [...bewaard].sort((a, b) => (a.begin < b.begin ? -1 : 1)),
    sleutel,
  );
  const neem = (een: Nieuw, past: (b: Bewaard) => boolean): number | null => {
    const lijst = vrij.get(sleutel(een)) ?? [];
    const plek = lijst.findIndex(past);
    return plek < 0 ? null : (lijst.splice(plek, 1)[0]?.id ?? null);
  };
  const ids = nieuw.map((een) => neem(een, (b) => b.begin === een.begin));
  for (const [i, een] of nieuw.entries()) ids[i] ??= neem(een, (b) => overlapt(b, een));
  return { ids, weg: [...vrij.values()].flat().map(({ id }) => id) };
}
