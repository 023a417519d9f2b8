import { useState } from 'react';

/** A choice that this browser keeps for this user, such as the density of tables. */
export function useVoorkeur<W extends string>(
  naam: string,
  mogelijk: readonly W[],
  begin: W,
): [W, (waarde: W) => void] {
  const sleutel = `baken.${naam}`;
  const [waarde, setWaarde] = useState<W>(() => {
    try {
      const bewaard = localStorage.getItem(sleutel);
      return mogelijk.find((keuze) => keuze === bewaard) ?? begin;
    } catch {
      return begin;
    }
  });
  return [
    waarde,
    (nieuw) => {
      setWaarde(nieuw);
      try {
        localStorage.setItem(sleutel, nieuw);
      } catch {
        // Storage may be full or forbidden; the choice then lasts until the page closes.
      }
    },
  ];
}
