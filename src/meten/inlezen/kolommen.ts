import type { Getalnotatie } from '../../platform/bestanden/index.ts';
import { type Begrippen, SLEUTELKOLOMMEN } from './begrippen.ts';

/** What a person decided about one column, under the name in its header. */
export interface Kolomkeuze {
  /** A key column, the code of a gegeven, or `overslaan`. */
  readonly betekenis?: string | undefined;
  readonly notatie?: Getalnotatie | undefined;
}

export const OVERSLAAN = 'overslaan';

/** What the file with rejected rows has after the columns of the original; skipped when that file comes back mended. */
export const TOEGEVOEGD = ['rij in het bestand', 'reden'] as const;

/** One column of the file and what it means to us. */
export interface Kolom {
  /** From 0. */
  readonly index: number;
  readonly naam: string;
  /** A key column, the code of a gegeven, `overslaan`, or null when the name says nothing to us. */
  readonly betekenis: string | null;
  /** Help for a column that was not recognised. */
  readonly hint: string | null;
}

export type Opmaak = 'breed' | 'lang';

export interface Kolomindeling {
  readonly kolommen: readonly Kolom[];
  readonly opmaak: Opmaak;
  /** Reasons why this file cannot be read as it stands. */
  readonly fouten: readonly string[];
}

const DUIZENDEN = /[x×*]\s*(?:€\s*)?1[.,]?000|k€|€\s*k\b|duizend/i;

function hintVoor(naam: string, begrippen: Begrippen): string | null {
  if (DUIZENDEN.test(naam)) return 'Deze kolom lijkt in duizenden euro’s te staan. Baken leest hele euro’s.';
  const nabij = begrippen.lijktOp(naam);
  return nabij ? `Bedoelt u ${nabij}?` : null;
}

/** Gives each column of the header its meaning: what the person chose, else what its name says. Nothing is guessed. */
export function recogniseKolommen(
  kop: readonly string[],
  begrippen: Begrippen,
  keuzes: Readonly<Record<string, Kolomkeuze>> = {},
): Kolomindeling {
  const vanOns = kop.slice(-TOEGEVOEGD.length).every((tekst, i) => tekst.trim() === TOEGEVOEGD[i]);
  const kolommen = kop.map((tekst, index): Kolom => {
    const naam = tekst.trim() || `(kolom ${index + 1} zonder naam)`;
    const toegevoegd = vanOns && index >= kop.length - TOEGEVOEGD.length ? OVERSLAAN : null;
    const gekozen = Object.hasOwn(keuzes, naam) ? keuzes[naam]?.betekenis : undefined;
    const betekenis = gekozen ?? toegevoegd ?? begrippen.zoek(naam);
    return { index, naam, betekenis, hint: betekenis === null ? hintVoor(naam, begrippen) : null };
  });
  const heeft = (betekenis: string): boolean => kolommen.some((kolom) => kolom.betekenis === betekenis);
  const opmaak: Opmaak = heeft('gegeven') && heeft('waarde') ? 'lang' : 'breed';
  return {
    kolommen,
    opmaak,
    fouten: [...ontbrekend(kolommen, opmaak, begrippen), ...dubbel(kolommen), ...onbekend(kolommen, begrippen)],
  };
}

function ontbrekend(kolommen: readonly Kolom[], opmaak: Opmaak, begrippen: Begrippen): string[] {
  const betekenissen = new Set(kolommen.map((kolom) => kolom.betekenis));
  if (![...betekenissen].some((betekenis) => betekenis !== null))
    return [
      'De eerste regel is geen kopregel. Baken verwacht daar namen van kolommen, zoals kvk, periode en eigenVermogen ' +
        `(gevonden: ${kolommen
          .slice(0, 4)
          .map((kolom) => `"${kolom.naam.slice(0, 30)}"`)
          .join(', ')}).`,
    ];
  const fouten = (['kvk', 'periode'] as const)
    .filter((naam) => !betekenissen.has(naam))
    .map((naam) => `De kolom ${naam} ontbreekt.`);
  const gegevens = kolommen.filter((kolom) => kolom.betekenis !== null && begrippen.gegevens.has(kolom.betekenis));
  if (opmaak === 'breed' && gegevens.length === 0)
    fouten.push(
      'Geen enkele kolom is een gegeven. Baken verwacht kolommen als eigenVermogen, of de kolommen gegeven en waarde.',
    );
  if (opmaak === 'lang' && gegevens.length > 0)
    fouten.push(
      `Het bestand heeft de kolommen gegeven en waarde, maar ook "${gegevens[0]?.naam}". Kies een van beide vormen.`,
    );
  return fouten;
}

function dubbel(kolommen: readonly Kolom[]): string[] {
  const eerste = new Map<string, Kolom>();
  const fouten: string[] = [];
  for (const kolom of kolommen) {
    if (kolom.betekenis === null || kolom.betekenis === OVERSLAAN) continue;
    const ander = eerste.get(kolom.betekenis);
    if (ander)
      fouten.push(
        `De kolommen ${ander.index + 1} ("${ander.naam}") en ${kolom.index + 1} ("${kolom.naam}") betekenen allebei ` +
          `${kolom.betekenis}. Laat er een weg of sla er een over.`,
      );
    else eerste.set(kolom.betekenis, kolom);
  }
  return fouten;
}

function onbekend(kolommen: readonly Kolom[], begrippen: Begrippen): string[] {
  const bekend = new Set<string>([...SLEUTELKOLOMMEN, OVERSLAAN]);
  return kolommen
    .filter(({ betekenis }) => betekenis !== null && !bekend.has(betekenis) && !begrippen.gegevens.has(betekenis))
    .map(({ naam, betekenis }) => `Voor kolom "${naam}" is "${betekenis}" gekozen; dat gegeven kent Baken niet.`);
}
