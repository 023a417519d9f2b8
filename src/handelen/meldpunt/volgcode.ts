import { createHash, randomBytes } from 'node:crypto';

/** Letters and digits that are not taken for each other when read aloud (Crockford): no I, L, O and U. */
const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTE = 16;

/** A code by which a reporter follows a report: 80 random bits, as `K7QM-2V8D-XH4T-9RBC`. Only its hash is kept. */
export function maakVolgcode(): string {
  const code = Array.from(randomBytes(LENGTE), (byte) => TEKENS[byte % TEKENS.length]).join('');
  return code.match(/.{4}/g)?.join('-') ?? code;
}

/** A code as somebody typed it: without dashes and spaces, with letters that look like a digit read as that. Null: no code. */
export function leesVolgcode(getypt: string): string | null {
  const code = getypt.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return code.length === LENGTE && [...code].every((teken) => TEKENS.includes(teken)) ? code : null;
}

export const hashVanCode = (code: string): Buffer => createHash('sha256').update(`volgcode ${code}`).digest();
