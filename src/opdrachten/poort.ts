import { createServer } from 'node:net';
import { BakenFout } from '../kernel/fouten.ts';

const POGINGEN = 100;

/** Whether a server can listen there now. Throws when the port is closed to us for another reason, such as one below 1024. */
export function isVrij(host: string, poort: number): Promise<boolean> {
  return new Promise((klaar, mislukt) => {
    const proef = createServer();
    proef.once('error', (fout: NodeJS.ErrnoException) => {
      if (fout.code === 'EADDRINUSE') klaar(false);
      else mislukt(new BakenFout('conflict', `Baken kan niet luisteren op ${host}:${poort} (${fout.code}).`));
    });
    proef.listen(poort, host, () => proef.close(() => klaar(true)));
  });
}

/** The first free port from this one upward. Throws a BakenFout after a hundred that are taken. */
export async function findVrijePoort(host: string, vanaf: number): Promise<number> {
  for (let poort = vanaf; poort < Math.min(vanaf + POGINGEN, 65_536); poort++)
    if (await isVrij(host, poort)) return poort;
  throw new BakenFout('conflict', `Geen vrije poort gevonden vanaf ${vanaf}. Kies er zelf een met --poort.`);
}
