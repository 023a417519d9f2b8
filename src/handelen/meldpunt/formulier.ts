import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

/**
 * Guards the public form without third parties. Who opens it gets a signed ticket; who sends it in gives the ticket back with a small
 * piece of work (a number that makes a hash begin with zeros). One ticket gives one report. That stops no determined attacker, but a
 * program that fills in forms by the thousand pays for each.
 */

/** Zero bits that the hash must begin with: some 16,000 tries, a fraction of a second on a phone. */
export const WERK_BITS = 14;
/** Nobody reads and fills in the form faster, in milliseconds. */
export const MINSTENS_MS = 5000;
const HOOGSTENS_MS = 24 * 60 * 60_000;

export interface Formulier {
  /** The ticket, to give back. */
  readonly formulier: string;
  readonly werkBits: number;
}

const onderteken = (sleutel: Buffer, wat: string): Buffer => createHmac('sha256', sleutel).update(wat).digest();

export function maakFormulier(sleutel: Buffer, nu: Date): Formulier {
  const wat = `${nu.getTime()}.${randomUUID()}`;
  return { formulier: `${wat}.${onderteken(sleutel, wat).toString('base64url')}`, werkBits: WERK_BITS };
}

/** What stands against a ticket, or its number: the key under which the report is opened. `wacht`: milliseconds. */
export type Formulieroordeel =
  | { readonly ok: true; readonly nummer: string }
  | { readonly ok: false; readonly reden: 'onbekend' | 'verlopen' | 'werk' }
  | { readonly ok: false; readonly reden: 'teSnel'; readonly wacht: number };

export function toetsFormulier(sleutel: Buffer, formulier: string, bewijs: string, nu: Date): Formulieroordeel {
  const [tijd = '', nummer = '', teken = ''] = formulier.split('.');
  const echt = onderteken(sleutel, `${tijd}.${nummer}`);
  const gegeven = Buffer.from(teken, 'base64url');
  if (gegeven.length !== echt.length || !timingSafeEqual(gegeven, echt)) return { ok: false, reden: 'onbekend' };
  const oud = nu.getTime() - Number(tijd);
  if (oud > HOOGSTENS_MS) return { ok: false, reden: 'verlopen' };
  if (oud < MINSTENS_MS) return { ok: false, reden: 'teSnel', wacht: MINSTENS_MS - oud };
  return heeftWerk(formulier, bewijs) ? { ok: true, nummer } : { ok: false, reden: 'werk' };
}

function heeftWerk(formulier: string, bewijs: string): boolean {
  const hash = createHash('sha256').update(`${formulier}:${bewijs}`).digest();
  return hash.readUInt32BE(0) >>> (32 - WERK_BITS) === 0;
}

/** Does the work that a form asks. For tests and the demo; a browser does the same. */
export function doeWerk(formulier: string): string {
  for (let n = 0; ; n += 1) if (heeftWerk(formulier, String(n))) return String(n);
}
