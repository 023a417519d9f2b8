import type { Leverrij } from './typen.ts';
import type { UitvraagZoek } from './zoek.ts';

/** Nobody there can hand in, which no longer matters once it is handed in. */
export const zonderIndiener = ({ zonderMensen, status }: Leverrij): boolean =>
  zonderMensen && status !== 'ingediend' && status !== 'geaccepteerd';

/** The deliveries that are asked for in the address. */
export function filter(rijen: readonly Leverrij[], { zoek, stand, alleen }: UitvraagZoek): Leverrij[] {
  const woord = zoek?.trim().toLowerCase();
  return rijen.filter(
    (rij) =>
      (!woord || rij.partij.toLowerCase().includes(woord) || rij.kvk?.includes(woord)) &&
      (!stand || rij.status === stand) &&
      (alleen !== 'laat' || rij.teLaat) &&
      (alleen !== 'uitstel' || rij.uitstelGevraagd) &&
      (alleen !== 'zonderMensen' || zonderIndiener(rij)),
  );
}
