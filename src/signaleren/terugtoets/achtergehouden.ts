import { createHash } from 'node:crypto';

/** The part of the providers that tuning a norm set never sees. */
export const DEEL_ACHTERGEHOUDEN = 0.3;

/**
 * Whether a provider is held back. It follows from the KvK number alone, so it is the same for every norm set, every day and every
 * machine, and nobody can choose it.
 */
export function isAchtergehouden(kvk: string): boolean {
  const hash = createHash('sha256').update(`baken/achtergehouden/${kvk}`).digest();
  return hash.readUInt32BE(0) / 2 ** 32 < DEEL_ACHTERGEHOUDEN;
}
