import type { Kysely } from 'kysely';
import type { PoolClient } from 'pg';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Bron } from '../../platform/bestanden/index.ts';
import { naastTransactie, type Tabellen } from '../../platform/database/index.ts';
import type { Import } from './store.ts';

type Db = Kysely<Tabellen>;

/** Size of the pieces in which a file is kept. */
const STUK = 1024 * 1024;

/** Keeps a file in pieces, in the order in which they come: all of 1 MiB but the last one, so that any place can be found back. */
export async function bewaarDelen(
  client: PoolClient,
  importId: number,
  lees: (van: number, lengte: number) => Promise<Buffer>,
  omvang: number,
): Promise<void> {
  for (let nummer = 0; nummer * STUK < omvang; nummer++) {
    const inhoud = await lees(nummer * STUK, Math.min(STUK, omvang - nummer * STUK));
    await client.query('insert into import_deel (import_id, volgnummer, inhoud) values ($1, $2, $3)', [
      importId,
      nummer,
      inhoud,
    ]);
  }
}

/** The file of an import, out of its pieces. */
export function deelBron(db: Db, { id, bestandsnaam, omvang }: Pick<Import, 'id' | 'bestandsnaam' | 'omvang'>): Bron {
  return {
    naam: bestandsnaam,
    omvang,
    async *stroom(van = 0, tot = omvang) {
      for (let nummer = Math.floor(van / STUK); nummer * STUK < tot; nummer++) {
        const stuk = db.selectFrom('import_deel').select('inhoud');
        const rij = await naastTransactie(() =>
          stuk.where('import_id', '=', id).where('volgnummer', '=', nummer).executeTakeFirst(),
        );
        if (!rij) throw new BakenFout('conflict', 'Het bestand van deze import is er niet meer.');
        const begin = nummer * STUK;
        yield rij.inhoud.subarray(Math.max(0, van - begin), Math.max(0, Math.min(STUK, tot - begin)));
      }
    },
  };
}
