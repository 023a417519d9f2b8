import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { kanBetreden, serverGebruiker } from './gebruiker.ts';

/**
 * Where the data lives when nobody said so: `data/` in the checkout. As root the server runs as another user; when that
 * user cannot enter the checkout (below /root, say), a folder of its own under /var/lib/baken.
 */
export function chooseDataMap(checkout: string): string {
  const gebruiker = serverGebruiker();
  const wortel = realpathSync(checkout);
  if (!gebruiker || kanBetreden(wortel, gebruiker)) return join(wortel, 'data');
  return join('/var/lib/baken', createHash('sha256').update(wortel).digest('hex').slice(0, 12));
}
