import type { Plek } from '../../kernel/fouten.ts';

const PERIODE = /\/perioden\/\d+/;
/** A list of allowed words that is longer than this is printed once. */
const LANG = 60;

/**
 * Remarks as a person reads them: the same one about several periods of a series becomes one with their number, the same one at the
 * same place is said once, and a long list of what is expected is written out the first time only.
 */
export function vouwMeldingen(plekken: readonly Plek[]): Plek[] {
  const groepen = Map.groupBy(plekken, ({ plek, melding }) =>
    JSON.stringify([plek.replace(PERIODE, '/perioden'), melding]),
  );
  const gezien = new Set<string>();
  return [...groepen.values()].map((groep) => {
    const { plek, melding } = groep[0] as Plek;
    const aantal = new Set(groep.map((een) => een.plek)).size;
    return { plek, melding: kort(melding, gezien) + (aantal > 1 ? ` (in ${aantal} perioden)` : '') };
  });
}

function kort(melding: string, gezien: Set<string>): string {
  const [, begin, lijst = '', slot = ''] = /^(.*verwacht: )([^;]*)(;.*)?$/s.exec(melding) ?? [];
  if (begin === undefined || lijst.length <= LANG || !lijst.includes(',')) return melding;
  if (gezien.has(lijst)) return `${begin}een van de woorden hierboven${slot}`;
  gezien.add(lijst);
  return melding;
}
