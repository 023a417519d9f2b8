import { BakenFout } from '../../kernel/fouten.ts';
import { type Bron, leesDeel } from './bron.ts';

type Lezer = InstanceType<typeof TextDecoder>;
export type Codering = 'utf-8' | 'windows-1252';

/**
 * Recognises the encoding over the whole file: valid UTF-8 is UTF-8, anything else is Windows-1252.
 * Throws `verkeerd-bestand` for UTF-16 and for bytes that do not occur in text (NUL).
 */
export async function recogniseCodering(bron: Bron): Promise<Codering> {
  weigerUtf16(await leesDeel(bron, 0, 4096));
  let utf8: Lezer | null = new TextDecoder('utf-8', { fatal: true });
  let plek = 0;
  for await (const stuk of bron.stroom()) {
    const nul = stuk.indexOf(0);
    if (nul >= 0)
      throw new BakenFout('verkeerd-bestand', `Dit is geen tekstbestand: byte ${plek + nul + 1} is een NUL-teken.`);
    plek += stuk.length;
    utf8 &&= leesOfNiet(utf8, stuk);
  }
  return utf8 && leesOfNiet(utf8) ? 'utf-8' : 'windows-1252';
}

function leesOfNiet(lezer: Lezer, stuk?: Uint8Array): Lezer | null {
  try {
    lezer.decode(stuk, { stream: stuk !== undefined });
    return lezer;
  } catch {
    return null;
  }
}

function weigerUtf16(begin: Buffer): void {
  const bom =
    begin.length >= 2 && ((begin[0] === 0xff && begin[1] === 0xfe) || (begin[0] === 0xfe && begin[1] === 0xff));
  const nullen = begin.reduce((aantal, byte) => aantal + (byte === 0 ? 1 : 0), 0);
  if (bom || (begin.length >= 20 && nullen >= begin.length * 0.3))
    throw new BakenFout(
      'verkeerd-bestand',
      'Dit bestand is opgeslagen als UTF-16 ("Unicode-tekst"). Sla het op als "CSV UTF-8" en probeer het opnieuw.',
    );
}

/** The text of the file in pieces, without byte order mark. */
export async function* leesTekst(bron: Bron, codering: Codering): AsyncGenerator<string> {
  const lezer = new TextDecoder(codering, { fatal: codering === 'utf-8' });
  for await (const stuk of bron.stroom()) {
    const tekst = lezer.decode(stuk, { stream: true });
    if (tekst) yield tekst;
  }
  const rest = lezer.decode();
  if (rest) yield rest;
}

/** The whole text at once. Throws `te-groot` above `maximum` bytes. */
export async function leesHeleTekst(bron: Bron, codering: Codering, maximum: number): Promise<string> {
  if (bron.omvang > maximum)
    throw new BakenFout(
      'te-groot',
      `Dit bestand is groter dan ${Math.floor(maximum / 1048576)} MB. Lever het als CSV.`,
    );
  const stukken: string[] = [];
  for await (const stuk of leesTekst(bron, codering)) stukken.push(stuk);
  return stukken.join('');
}
