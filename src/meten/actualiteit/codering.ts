import { BakenFout } from '../../kernel/fouten.ts';

const VERWACHT = 'verwacht: utf-8, of de codering die in de kop of in de eerste regel staat';

/** How far into a document its own declaration of the encoding may stand. */
const KOP = 1024;

/** What the bytes themselves say: by a byte order mark, or in the first line of the XML. */
function uitBytes(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function uitDeclaratie(bytes: Uint8Array): string | undefined {
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, KOP));
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(begin)?.[1];
}

function maakLezer(codering: string) {
  try {
    return new TextDecoder(codering, { fatal: true });
  } catch {
    return null;
  }
}

/**
 * The text of a document in the encoding of, in this order, its byte order mark, the header `Content-Type` and its own first
 * line (RFC 7303); UTF-8 when none says. Throws `verkeerd-bestand` for an unknown encoding, and for bytes that are not in
 * the encoding that was promised: a name that became unreadable would be linked to nobody.
 */
export function ontcijfer(bytes: Uint8Array, contentType: string | undefined, naam: string): string {
  const charset = /;\s*charset\s*=\s*"?([\w.:-]{1,40})"?/i.exec(contentType ?? '')?.[1];
  const codering = uitBytes(bytes) ?? charset ?? uitDeclaratie(bytes) ?? 'utf-8';
  const lezer = maakLezer(codering);
  if (!lezer)
    throw new BakenFout('verkeerd-bestand', `"${naam}": gevonden: de onbekende codering "${codering}"; ${VERWACHT}.`);
  try {
    return lezer.decode(bytes);
  } catch {
    const tekst = new TextDecoder(codering).decode(bytes);
    const regel = tekst.slice(0, Math.max(0, tekst.indexOf('\ufffd'))).split('\n').length;
    throw new BakenFout(
      'verkeerd-bestand',
      `"${naam}", regel ${regel}: gevonden: een teken dat geen ${codering} is; ${VERWACHT}.`,
    );
  }
}
