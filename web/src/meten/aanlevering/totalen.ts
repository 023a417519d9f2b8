/** Running totals of a block: what the parts come to while somebody types, beside the total that is asked as well. */

/** Parts that are added, parts that are taken off, and the field that says what they should be near. */
const TOTALEN = [
  {
    naam: 'balans',
    erbij: ['eigenVermogen', 'langlopendeSchulden', 'kortlopendeSchulden'],
    eraf: [],
    naast: 'balanstotaal',
  },
  { naam: 'resultaat', erbij: ['opbrengstenTotaal'], eraf: ['bedrijfslasten'], naast: 'bedrijfsresultaat' },
  { naam: 'personeel', erbij: ['fteLoondienst', 'ftePnil'], eraf: [], naast: null },
] as const;

export interface Totaal {
  readonly naam: (typeof TOTALEN)[number]['naam'];
  /** A field of which the unit and the way of writing are those of the total. */
  readonly als: string;
  readonly som: number;
  /** What stands in the field that is asked as well; null: there is no such field here, or it is still empty. */
  readonly naast: { readonly code: string; readonly waarde: number } | null;
  /** The parts that are not filled in yet: the total is without them. */
  readonly zonder: readonly string[];
}

/** Amounts have cents at most; further differences come from binary arithmetic. */
const rond = (waarde: number): number => Math.round(waarde * 1e4) / 1e4;

/**
 * The totals of the fields of one block, as far as something is filled in. An empty part is not zero: it is named in `zonder`.
 * @param getalVan the number in a field; null while it is empty
 */
export function totalenVan(codes: readonly string[], getalVan: (code: string) => number | null): Totaal[] {
  const inBlok = new Set(codes);
  return TOTALEN.flatMap(({ naam, erbij, eraf, naast }): Totaal[] => {
    const delen: readonly string[] = [...erbij, ...eraf];
    const gevuld = delen.filter((code) => getalVan(code) !== null);
    if (!delen.every((code) => inBlok.has(code)) || gevuld.length === 0) return [];
    const gevraagd = naast !== null && inBlok.has(naast) ? getalVan(naast) : null;
    const tel = (lijst: readonly string[]) => lijst.reduce((som, code) => som + (getalVan(code) ?? 0), 0);
    return [
      {
        naam,
        als: erbij[0],
        som: rond(tel(erbij) - tel(eraf)),
        naast: naast !== null && gevraagd !== null ? { code: naast, waarde: gevraagd } : null,
        zonder: delen.filter((code) => getalVan(code) === null),
      },
    ];
  });
}
