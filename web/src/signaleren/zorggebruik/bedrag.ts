/** Forms of an amount in euros: 1.250.000 or 1250000, with at most two digits behind a comma (or, as on a keypad, a dot). */
const VORMEN = [/^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/, /^(\d+)(?:[,.](\d{1,2}))?$/];
/** What the server takes at most. */
const HOOGSTE_CENTEN = 1_000_000_000_000;

/** Euro cents of an amount as somebody types it; null when it is none, or not more than nothing. */
export function leesBedrag(tekst: string): number | null {
  const kaal = tekst.replace(/[€\s\u00A0]/g, '').replace(/,-{1,2}$/, '');
  for (const vorm of VORMEN) {
    const [, heel, centen = ''] = vorm.exec(kaal) ?? [];
    if (heel === undefined) continue;
    const som = Number(heel.replaceAll('.', '')) * 100 + Number(centen.padEnd(2, '0'));
    return som > 0 && som <= HOOGSTE_CENTEN ? som : null;
  }
  return null;
}

/** Euro cents as one types them, without a sign. */
export const schrijfBedrag = (centen: number): string => {
  const heel = new Intl.NumberFormat('nl-NL').format(Math.floor(centen / 100));
  return centen % 100 === 0 ? heel : `${heel},${String(centen % 100).padStart(2, '0')}`;
};
