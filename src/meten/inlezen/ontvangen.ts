import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, inTransactie, type Tabellen } from '../../platform/database/index.ts';
import type { Importsoort, Keuzes } from './domain.ts';
import { STUK, voegDeelToe, voegImportToe, zetOmvang } from './store.ts';

/** Larger files are refused, unless the installation says otherwise (bytes). */
export const MAX_OMVANG = 250 * 1024 * 1024;

/** The last part of a path that a browser sent, without what cannot stand in a name. */
export function schoneNaam(bestandsnaam: string): string {
  const naam = bestandsnaam
    .replace(/^.*[\\/]/, '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(-200);
  return naam || 'zonder naam';
}

/**
 * Keeps a file in pieces while it comes in, with its fingerprint, in one transaction with `plan`: a file that breaks off leaves
 * nothing behind, and a file that is complete will be checked. Answers the id of the import.
 * Throws `te-groot` at the first byte over `maximum`, and `ongeldige-invoer` for a file without bytes.
 */
export async function ontvang(
  database: Database,
  nieuw: { readonly soort: Importsoort; readonly bestandsnaam: string; readonly keuzes: Keuzes },
  bytes: AsyncIterable<Buffer>,
  plan: (trx: Kysely<Tabellen>, id: number) => Promise<void>,
  maximum: number = MAX_OMVANG,
): Promise<number> {
  return inTransactie(database, async ({ db, client }) => {
    const id = await voegImportToe(db, {
      ...nieuw,
      bestandsnaam: schoneNaam(nieuw.bestandsnaam),
      sha256: '',
      omvang: 0,
      status: 'ontvangen',
    });
    const som = createHash('sha256');
    let omvang = 0;
    let nummer = 0;
    for await (const stuk of inStukken(bytes)) {
      omvang += stuk.length;
      if (omvang > maximum)
        throw new BakenFout(
          'te-groot',
          `Het bestand is groter dan ${Math.floor(maximum / 1024 / 1024)} MB. Splits het of lees het in met ./baken import.`,
        );
      som.update(stuk);
      await voegDeelToe(client, id, nummer++, stuk);
    }
    if (omvang === 0)
      throw new BakenFout('ongeldige-invoer', 'Dit bestand is leeg.', [
        { plek: 'bestand', melding: 'verwacht een bestand met inhoud' },
      ]);
    await zetOmvang(db, id, { sha256: som.digest('hex'), omvang });
    await plan(db, id);
    return id;
  });
}

/** Pieces of exactly 1 MiB, the last one shorter, so that any place of the file can be found back. */
async function* inStukken(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let delen: Buffer[] = [];
  let lengte = 0;
  for await (const deel of bytes) {
    delen.push(deel);
    lengte += deel.length;
    if (lengte < STUK) continue;
    const samen = Buffer.concat(delen);
    let plek = 0;
    for (; lengte - plek >= STUK; plek += STUK) yield samen.subarray(plek, plek + STUK);
    delen = [samen.subarray(plek)];
    lengte -= plek;
  }
  if (lengte > 0) yield Buffer.concat(delen);
}
