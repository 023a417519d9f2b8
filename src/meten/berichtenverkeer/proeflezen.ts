import type { Berichtkop, Bevinding, Knoop } from './domain.ts';
import { type Berichtuitslag, type Bestandsuitslag, type Leesopties, leesBestand } from './lezer.ts';

// What measurements of reading need from this room, beside its face.
export { Berichtlezer, type Berichtuitslag, leesBestand } from './lezer.ts';
export { openXsd } from './xsd.ts';

/** All that reading a file told. */
export interface Gelezen {
  readonly bestand: Bestandsuitslag;
  readonly berichten: Berichtuitslag[];
  readonly koppen: Berichtkop[];
  readonly delen: (readonly [knoop: Knoop, ouder: string])[];
}

/** Reads a file to its end and keeps everything; for tests. */
export async function lees(inhoud: string | Uint8Array | Iterable<Uint8Array>, opties?: Leesopties): Promise<Gelezen> {
  const uit: Omit<Gelezen, 'bestand'> = { berichten: [], koppen: [], delen: [] };
  const stukken = typeof inhoud === 'string' ? [Buffer.from(inhoud)] : inhoud instanceof Uint8Array ? [inhoud] : inhoud;
  const bestand = await leesBestand(
    stukken,
    () => ({
      kop: (kop) => void uit.koppen.push(kop),
      deel: (knoop, ouder) => void uit.delen.push([knoop, ouder]),
      klaar: (uitslag) => void uit.berichten.push(uitslag),
    }),
    opties,
  );
  return { bestand, ...uit };
}

/** What is wrong with a file, whether in a message or outside one. */
export const fouten = ({ bestand, berichten }: Gelezen): readonly Bevinding[] => [
  ...berichten.flatMap(({ bevindingen }) => bevindingen),
  ...bestand.bevindingen,
];
