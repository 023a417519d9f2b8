const BLOK = 64;

const eersteBits = async (tekst: string): Promise<number> =>
  new DataView(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(tekst))).getUint32(0);

/**
 * The small piece of work that a form asks of whoever sends it: a number that makes the hash of form and number begin with zeros.
 * A fraction of a second for a person, much for a program that sends thousands. By blocks, so that the page keeps answering.
 */
export async function doeWerk(formulier: string, bits: number): Promise<string> {
  for (let begin = 0; ; begin += BLOK) {
    const getallen = Array.from({ length: BLOK }, (_, i) => begin + i);
    const hashes = await Promise.all(getallen.map((n) => eersteBits(`${formulier}:${n}`)));
    const plek = hashes.findIndex((hash) => hash >>> (32 - bits) === 0);
    if (plek >= 0) return String(begin + plek);
  }
}
