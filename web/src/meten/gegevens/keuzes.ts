import type { Keuzes, Kolomverslag, Notatie, Vraag } from './typen.ts';

/** The columns that say whose figure it is and of when, and the two of a file with one figure per line. */
export const SLEUTELS = ['kvk', 'periode', 'bekendOp', 'naam', 'gegeven', 'waarde'] as const;
export const OVERSLAAN = 'overslaan';

/** The choices with the meaning of one column set. */
export const kiesBetekenis = (keuzes: Keuzes, kolom: string, betekenis: string): Keuzes => ({
  ...keuzes,
  kolommen: { ...keuzes.kolommen, [kolom]: { ...keuzes.kolommen?.[kolom], betekenis } },
});

/** The choices with the answer to a question of the importer. */
export function beantwoord(keuzes: Keuzes, vraag: Vraag, waarde: string): Keuzes {
  if (vraag.soort === 'boekjaar') return { ...keuzes, boekjaar: Number(waarde) };
  if (vraag.soort === 'koppeling') return kiesBetekenis(keuzes, vraag.kolom, waarde);
  return {
    ...keuzes,
    kolommen: { ...keuzes.kolommen, [vraag.kolom]: { ...keuzes.kolommen?.[vraag.kolom], notatie: waarde as Notatie } },
  };
}

/** The answer that was given to a question, or nothing yet. */
export function antwoordOp(keuzes: Keuzes, vraag: Vraag): string | null {
  if (vraag.soort === 'boekjaar') return keuzes.boekjaar === undefined ? null : String(keuzes.boekjaar);
  const keuze = keuzes.kolommen?.[vraag.kolom];
  return (vraag.soort === 'koppeling' ? keuze?.betekenis : keuze?.notatie) ?? null;
}

/** Columns that need a look come first, in the order of the file. */
export const onbekendEerst = (kolommen: readonly Kolomverslag[]): Kolomverslag[] => [
  ...kolommen.filter(({ betekenis }) => betekenis === null),
  ...kolommen.filter(({ betekenis }) => betekenis !== null),
];

/** Years in which annual accounts exist: this year and the ten before it, the newest first. */
export const boekjaren = (ditJaar: number): string[] =>
  Array.from({ length: 11 }, (_, terug) => String(ditJaar - terug));
