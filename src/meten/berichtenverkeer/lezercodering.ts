import { isAscii, isUtf8 } from 'node:buffer';

/** Text that came out of bytes, and why no more comes after it; null when all is well. */
export interface Tekststuk {
  readonly tekst: string;
  readonly fout: string | null;
}

const UTF16 = 'Dit bestand is opgeslagen als UTF-16. De standaard vraagt UTF-8; sla het bericht opnieuw op als UTF-8.';
const GEEN_UTF8 =
  'Hier staat een byte die geen UTF-8 is. De standaard vraagt UTF-8; waarschijnlijk is het bericht opgeslagen als Windows-1252 of ISO-8859-1.';
const AFGEBROKEN = 'Het bestand houdt op midden in een teken. Het is niet volledig aangekomen.';
const LEEG = new Uint8Array();

/** How many bytes at the end begin a character that is not whole yet. */
function onaf(bytes: Uint8Array): number {
  for (let terug = 1; terug <= Math.min(3, bytes.length); terug++) {
    const byte = bytes[bytes.length - terug] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > terug ? terug : 0;
  }
  return 0;
}

/** Length of the part before the first byte that is no UTF-8: looked for by halving, because whole prefixes are checked fast. */
function goedTot(bytes: Buffer): number {
  let goed = 0;
  let fout = bytes.length;
  while (fout - goed > 1) {
    const midden = (goed + fout) >> 1;
    const deel = bytes.subarray(0, midden);
    if (isUtf8(deel.subarray(0, midden - onaf(deel)))) goed = midden;
    else fout = midden;
  }
  return goed - onaf(bytes.subarray(0, goed));
}

/**
 * Makes text of the bytes of a file, which must be UTF-8. Strict, as TextDecoder with `fatal`, and several times as fast
 * for the plain text that nearly every message is. Answers the good text before a fault, so that its line can be told.
 */
export class Utf8lezer {
  /** The file began with a byte order mark, which the standard forbids (OP192) and XML allows. */
  bom = false;
  #rest: Uint8Array = LEEG;
  #begonnen = false;

  lees(stuk: Uint8Array): Tekststuk {
    let bytes = Buffer.from(stuk.buffer, stuk.byteOffset, stuk.byteLength);
    if (this.#rest.length > 0) bytes = Buffer.concat([this.#rest, bytes]);
    this.#rest = LEEG;
    if (!this.#begonnen) {
      if (bytes.length < 4) {
        this.#rest = Uint8Array.from(bytes);
        return { tekst: '', fout: null };
      }
      return this.#eerste(bytes);
    }
    return this.#maakTekst(bytes);
  }

  /** What was left at the end of the file. */
  einde(): Tekststuk {
    const rest = Buffer.from(this.#rest);
    this.#rest = LEEG;
    if (!this.#begonnen && rest.length > 0) {
      const begin = this.#eerste(rest);
      return begin.fout === null && this.#rest.length > 0 ? { tekst: begin.tekst, fout: AFGEBROKEN } : begin;
    }
    return { tekst: '', fout: rest.length > 0 ? AFGEBROKEN : null };
  }

  #eerste(bytes: Buffer): Tekststuk {
    this.#begonnen = true;
    const [a, b, c] = bytes;
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || (a === 0x3c && b === 0))
      return { tekst: '', fout: UTF16 };
    this.bom = a === 0xef && b === 0xbb && c === 0xbf;
    return this.#maakTekst(this.bom ? bytes.subarray(3) : bytes);
  }

  #maakTekst(bytes: Buffer): Tekststuk {
    if (isAscii(bytes)) return { tekst: bytes.toString('latin1'), fout: null };
    const open = onaf(bytes);
    const heel = bytes.subarray(0, bytes.length - open);
    if (!isUtf8(heel)) return { tekst: heel.toString('utf8', 0, goedTot(heel)), fout: GEEN_UTF8 };
    this.#rest = Uint8Array.from(bytes.subarray(bytes.length - open));
    return { tekst: heel.toString('utf8'), fout: null };
  }
}
