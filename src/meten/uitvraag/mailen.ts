import { BakenFout } from '../../kernel/fouten.ts';

/** False for an address that mail cannot be sent to: it must not keep others from their mail. Refused before anything was written. */
export async function isTeMailen(versturen: Promise<void>): Promise<boolean> {
  try {
    await versturen;
    return true;
  } catch (fout) {
    if (!(fout instanceof BakenFout) || fout.code !== 'ongeldige-invoer') throw fout;
    return false;
  }
}
