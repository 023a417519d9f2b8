import { createHash } from 'node:crypto';

/**
 * The key of one of several events that are asked as one act, made from the key that was given (a UUID) and which of them it is: sent
 * twice, each still happens once.
 */
export function deelsleutel(sleutel: string, wat: string): string {
  const hex = createHash('sha256').update(`${sleutel} ${wat}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
