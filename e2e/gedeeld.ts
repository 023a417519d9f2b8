import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';

const GEDEELD = join(import.meta.dirname, '../../shared');

/**
 * For tests against the official files that lie beside the checkout and are not part of it. Answers where the file or
 * folder is, and a `test` that is skipped (and counted as such) where it is not there.
 */
export function metGedeeld(pad: string): { readonly pad: string; readonly test: typeof test } {
  const volledig = join(GEDEELD, pad);
  return { pad: volledig, test: (existsSync(volledig) ? test : test.skip) as typeof test };
}
