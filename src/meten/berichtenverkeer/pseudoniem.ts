import { createHmac, hash } from 'node:crypto';
import type { Pseudoniem } from './domain.ts';
import { type Sleutelketen, sleutelsVan } from './sleutels.ts';

/** Hex digits of a pseudonym: the first 128 bits of the hash. */
const LENGTE = 32;
/** Bytes of one key. */
const SLEUTELLENGTE = 32;
/** Block of SHA-256 in bytes. */
const BLOK = 64;
/** Pseudonyms that are remembered; a region has some ten thousands of people in its messages. */
const ONTHOUDEN = 100_000;

/** Turns a BSN into the pseudonym of one region. */
export type Pseudonimiseer = (bsn: string) => Pseudoniem;

/**
 * HMAC-SHA-256 (RFC 2104) of a short text, as 32 hex digits, for a key of 32 bytes. Made of two plain hashes over buffers that
 * are used again: an hmac object for each BSN costs eight times as much.
 */
function hmac(sleutel: Buffer): (tekst: string) => string {
  if (sleutel.length !== SLEUTELLENGTE) throw new RangeError(`a key of ${SLEUTELLENGTE} bytes is needed`);
  const binnen = Buffer.alloc(BLOK + LENGTE, 0x36);
  const buiten = Buffer.alloc(BLOK + 32, 0x5c);
  for (const [i, byte] of sleutel.entries()) {
    binnen[i] = byte ^ 0x36;
    buiten[i] = byte ^ 0x5c;
  }
  return (tekst) => {
    // A text of another length than a BSN or a pseudonym does not occur; it is hashed all the same.
    if (tekst.length > LENGTE) return createHmac('sha256', sleutel).update(tekst).digest('hex').slice(0, LENGTE);
    const lengte = BLOK + binnen.write(tekst, BLOK, 'latin1');
    buiten.set(hash('sha256', binnen.subarray(0, lengte), 'buffer'), BLOK);
    return hash('sha256', buiten, 'hex').slice(0, LENGTE);
  };
}

/** Through all keys, oldest first: what the first makes of the BSN goes through the second, and so on. */
function doorAlle(sleutels: readonly Buffer[]): (tekst: string) => string {
  if (sleutels.length === 0) throw new RangeError('at least one key is needed');
  const stappen = sleutels.map(hmac);
  return (tekst) => stappen.reduce((uit, stap) => stap(uit), tekst);
}

/**
 * Pseudonyms for the people of one region. Remembers the last ones within a bound, as the messages of a region are about the
 * same people again and again; what is remembered lives as long as the function does, which is one import.
 * @param sleutels key of the region, or its keys, oldest first (`sleutelsVan`)
 * @param onthouden how many pseudonyms may be remembered
 */
export function pseudoniemen(sleutels: Buffer | readonly Buffer[], onthouden: number = ONTHOUDEN): Pseudonimiseer {
  const maak = doorAlle(Buffer.isBuffer(sleutels) ? [sleutels] : sleutels);
  // Two generations: when the young one is full it becomes the old one. Bounded, without keeping an order.
  let jong = new Map<string, Pseudoniem>();
  let oud = new Map<string, Pseudoniem>();
  return (bsn) => {
    const bekend = jong.get(bsn);
    if (bekend !== undefined) return bekend;
    const pseudoniem = oud.get(bsn) ?? (maak(bsn) as Pseudoniem);
    if (jong.size >= onthouden / 2) [oud, jong] = [jong, new Map()];
    jong.set(bsn, pseudoniem);
    return pseudoniem;
  };
}

/** One such function per region. */
export function pseudoniemenPerRegio(keten: Sleutelketen): (regio: string) => Pseudonimiseer {
  const bekend = new Map<string, Pseudonimiseer>();
  return (regio) => {
    const maak = bekend.get(regio) ?? pseudoniemen(sleutelsVan(keten, regio));
    bekend.set(regio, maak);
    return maak;
  };
}

/** What becomes of a pseudonym when keys were added: it goes through those once more, so that no BSN is needed. */
export const herhash = (nieuweSleutels: readonly Buffer[]): ((persoon: string) => Pseudoniem) =>
  doorAlle(nieuweSleutels) as (persoon: string) => Pseudoniem;
