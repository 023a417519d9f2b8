import { createHash } from 'node:crypto';
import { addAbortSignal, type Readable } from 'node:stream';
import type { Kysely } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import { inTransactie, type MetDatabase, type Tabellen } from '../../platform/database/index.ts';
import { bewaarDelen } from './deelstore.ts';
import type { Importsoort, Keuzes } from './domain.ts';
import { type Kladbestand, maakKladbestand } from './kladbestand.ts';
import { voegImportToe } from './store.ts';

/** What receiving may cost one process. */
export interface Ontvanggrenzen {
  /** Largest file, in bytes. */
  readonly maxOmvang: number;
  /** Files that come in at the same time. */
  readonly tegelijk: number;
  /** How long one file may take to come in, in milliseconds. */
  readonly maxDuur: number;
  /** What to do with a file that is too large. */
  readonly advies?: string;
}

export const ONTVANGGRENZEN: Ontvanggrenzen = { maxOmvang: 250 * 1024 * 1024, tegelijk: 4, maxDuur: 10 * 60_000 };

/** The last part of a path that a browser sent, without what cannot stand in a name. */
export function schoneNaam(bestandsnaam: string): string {
  const naam = bestandsnaam
    .replace(/^.*[\\/]/, '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(-200);
  return naam || 'zonder naam';
}

export interface NieuwBestand {
  readonly soort: Importsoort;
  readonly bestandsnaam: string;
  readonly keuzes: Keuzes;
  readonly bytes: Readable;
}

type Plan = (trx: Kysely<Tabellen>, id: number) => Promise<void>;

/**
 * Makes the function that receives files. The bytes go to a file on disk, because a slow sender must not hold a connection
 * to the database; once complete they are kept in one transaction with `plan`, so that a file that breaks off leaves nothing
 * behind and a complete one will be checked. It answers the id of the import, and throws `te-druk` when as many files are
 * coming in already, `te-groot` at the first byte over the limit, and `ongeldige-invoer` for a file that is empty or too slow.
 */
export function maakOntvanger(
  grenzen: Ontvanggrenzen,
): (met: MetDatabase, nieuw: NieuwBestand, plan: Plan) => Promise<number> {
  const ontvang = ontvangIn(grenzen);
  return (met, nieuw, plan) => ontvang(nieuw.bytes, (gemeten) => bewaar(met, nieuw, gemeten, plan));
}

/** A file that has come in whole: nameless on disk, and gone when the work with it ends. */
export interface Ontvangen {
  readonly klad: Kladbestand;
  readonly sha256: string;
  readonly omvang: number;
}

/** Makes the function that takes a file in and then works with it; refuses as `maakOntvanger` does. */
export function ontvangIn(
  grenzen: Ontvanggrenzen,
): <T>(bytes: Readable, werk: (ontvangen: Ontvangen) => Promise<T>) => Promise<T> {
  let bezig = 0;
  return async (bytes, werk) => {
    if (bezig >= grenzen.tegelijk)
      throw new BakenFout('te-druk', 'Er komen nu te veel bestanden tegelijk binnen. Probeer het zo nog eens.');
    bezig += 1;
    // Until it is read nobody listens to the stream, and then a sender who breaks off would end the process.
    bytes.on('error', () => undefined);
    try {
      const klad = await maakKladbestand();
      try {
        return await werk({ klad, ...(await schrijf(bytes, klad, grenzen)) });
      } finally {
        await klad.sluit();
      }
    } finally {
      bezig -= 1;
    }
  };
}

async function schrijf(
  bytes: Readable,
  klad: Kladbestand,
  { maxOmvang, maxDuur, advies = 'Splits het of lees het in met ./baken import.' }: Ontvanggrenzen,
): Promise<{ sha256: string; omvang: number }> {
  const teLaat = AbortSignal.timeout(maxDuur);
  const som = createHash('sha256');
  let omvang = 0;
  try {
    for await (const stuk of addAbortSignal(teLaat, bytes) as AsyncIterable<Buffer>) {
      omvang += stuk.length;
      if (omvang > maxOmvang)
        throw new BakenFout(
          'te-groot',
          `Het bestand is groter dan ${Math.floor(maxOmvang / 1024 / 1024)} MB. ${advies}`,
        );
      som.update(stuk);
      await klad.voeg(stuk);
    }
  } catch (fout) {
    if (teLaat.aborted)
      throw weiger('Het bestand kwam te langzaam binnen. Probeer het opnieuw.', 'dat binnen tien minuten binnen is');
    throw fout;
  }
  if (omvang === 0) throw weiger('Dit bestand is leeg.', 'met inhoud');
  return { sha256: som.digest('hex'), omvang };
}

const weiger = (melding: string, verwacht: string): BakenFout =>
  new BakenFout('ongeldige-invoer', melding, [{ plek: 'bestand', melding: `verwacht een bestand ${verwacht}` }]);

const bewaar = (
  met: MetDatabase,
  { soort, bestandsnaam, keuzes }: NieuwBestand,
  { klad, sha256, omvang }: Ontvangen,
  plan: Plan,
): Promise<number> =>
  met((eigen) =>
    inTransactie(eigen, async ({ db, client }) => {
      const id = await voegImportToe(db, {
        soort,
        bestandsnaam: schoneNaam(bestandsnaam),
        keuzes,
        sha256,
        omvang,
        status: 'ontvangen',
      });
      await bewaarDelen(client, id, klad.lees, omvang);
      await plan(db, id);
      return id;
    }),
  );
