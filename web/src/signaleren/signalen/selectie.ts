/** Which signals are chosen, and from which one a range begins. */
export interface Selectie {
  readonly gekozen: ReadonlySet<number>;
  readonly anker: number | undefined;
}

export const GEEN: Selectie = { gekozen: new Set(), anker: undefined };

/** One more or one less. */
export function wissel({ gekozen }: Selectie, id: number): Selectie {
  const nieuw = new Set(gekozen);
  if (!nieuw.delete(id)) nieuw.add(id);
  return { gekozen: nieuw, anker: id };
}

/** Everything from the last one that was touched up to this one; without such a one only this one. */
export function tot({ gekozen, anker }: Selectie, id: number, volgorde: readonly number[]): Selectie {
  const [hier, daar] = [volgorde.indexOf(id), anker === undefined ? -1 : volgorde.indexOf(anker)];
  if (hier < 0) return { gekozen, anker };
  const begin = daar < 0 ? hier : daar;
  const deel = volgorde.slice(Math.min(begin, hier), Math.max(begin, hier) + 1);
  return { gekozen: new Set([...gekozen, ...deel]), anker: id };
}

/** Only what is still in the list: nobody acts on what is out of sight. */
export function houd(selectie: Selectie, volgorde: readonly number[]): Selectie {
  const over = [...selectie.gekozen].filter((id) => volgorde.includes(id));
  return over.length === selectie.gekozen.size ? selectie : { ...selectie, gekozen: new Set(over) };
}
