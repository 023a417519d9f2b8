import { BakenFout } from '../../kernel/fouten.ts';

const UNIEK_GESCHONDEN = '23505';

/**
 * Does work that a unique index can refuse, because somebody else did the same at the same moment.
 * @param uniek name of the index → what to say then, in Dutch. Throws `conflict` with that; anything else goes on as it is.
 */
export async function metBotsing<T>(
  uniek: Readonly<Record<string, string>> | undefined,
  werk: () => Promise<T>,
): Promise<T> {
  try {
    return await werk();
  } catch (fout) {
    const { code, constraint } = fout as { readonly code?: string; readonly constraint?: string };
    const melding = code === UNIEK_GESCHONDEN && constraint !== undefined ? uniek?.[constraint] : undefined;
    throw melding === undefined ? fout : new BakenFout('conflict', melding);
  }
}
