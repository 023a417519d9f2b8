import type { Leverrij } from './typen.ts';
import type { UitvraagZoek } from './zoek.ts';

/** The deliveries that are asked for in the address. */
export function filter(rijen: readonly Leverrij[], { zoek, stand, alleen }: UitvraagZoek): Leverrij[] {
  const woord = zoek?.trim().toLowerCase();
  return rijen.filter(
    (rij) =>
      (!woord || rij.partij.toLowerCase().includes(woord) || rij.kvk?.includes(woord)) &&
      (!stand || rij.status === stand) &&
      (alleen !== 'laat' || rij.teLaat) &&
      (alleen !== 'uitstel' || rij.uitstelGevraagd) &&
      (alleen !== 'zonderMensen' || rij.zonderMensen),
  );
}
