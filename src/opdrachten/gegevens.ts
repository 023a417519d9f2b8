import { join } from 'node:path';
import type { Config } from '../config.ts';
import { BakenFout } from '../kernel/fouten.ts';
import { chooseDataMap, type Database, openDatabase } from '../platform/database/index.ts';

const CHECKOUT = join(import.meta.dirname, '../..');

/** Demo data never lies in one folder with real data. */
type Soort = 'baken' | 'demo';

/**
 * Opens the database of this installation: that of DATABASE_URL, or our own in the data folder. Throws a BakenFout when
 * another process has the folder.
 */
export async function openGegevens(config: Config, soort: Soort = 'baken'): Promise<Database> {
  const database = await openDatabase(
    config.databaseUrl === undefined
      ? { dataMap: join(config.dataMap ?? chooseDataMap(CHECKOUT), soort) }
      : { url: config.databaseUrl },
  );
  try {
    const { laadBasis } = await import('../basis.ts');
    await laadBasis(database);
    return database;
  } catch (fout) {
    await database.sluit();
    throw fout;
  }
}

/**
 * The file with the root hashes of the log of this installation. One file per database: those of another one would look like
 * roots of a chain that is gone.
 */
export function wortelsPad(config: Config, soort: Soort = 'baken'): string {
  if (config.wortels !== undefined) return config.wortels;
  const map = join(config.dataMap ?? chooseDataMap(CHECKOUT), soort);
  if (config.databaseUrl === undefined) return join(map, 'logboek-wortels.jsonl');
  // Name and password stay out of it; a socket has its folder after the question mark.
  const [plaats = '', vraag] = config.databaseUrl.replace(/^\w+:\/\/([^/?]*@)?/, '').split('?');
  const naam = `${plaats}${new URLSearchParams(vraag).get('host') ?? ''}`.replace(/[^\w.-]+/g, '-');
  return join(map, `logboek-wortels-${naam}.jsonl`);
}

/**
 * The key of this installation: the one that was given, or that in the data folder of our own database. Undefined with a
 * database of others and no key: several nodes would each make their own, and log-in with a password is then off.
 */
export async function sleutelVan(config: Config, soort: Soort = 'baken'): Promise<Buffer | undefined> {
  if (config.sleutel !== undefined || config.databaseUrl !== undefined) return config.sleutel;
  const { bewaardeSleutel } = await import('../platform/toegang/lokaal/sleutel.ts');
  return bewaardeSleutel(join(config.dataMap ?? chooseDataMap(CHECKOUT), soort));
}

/**
 * The file with the keys of pseudonyms: the one that was named, or that in the data folder, made where it is not there yet. Throws
 * `ongeldige-invoer` with a database of others and no file named: every computer would make its own, and one child become two.
 */
export async function pseudoniembestand(config: Config, soort: Soort = 'baken'): Promise<string> {
  if (config.pseudoniembestand !== undefined) return config.pseudoniembestand;
  if (config.databaseUrl !== undefined)
    throw new BakenFout(
      'ongeldige-invoer',
      'Met een eigen DATABASE_URL moet u zeggen waar de sleutels voor pseudoniemen staan: BAKEN_PSEUDONIEM_BESTAND.',
    );
  const { ensureSleutelketen, SLEUTELPLEK } = await import('../meten/berichtenverkeer/index.ts');
  const pad = join(config.dataMap ?? chooseDataMap(CHECKOUT), soort, SLEUTELPLEK);
  ensureSleutelketen(pad);
  return pad;
}

/** Whether the synthetic Netherlands was loaded into this database: then every screen has to say so, whoever serves it. */
export async function bevatDemo({ db }: Database): Promise<boolean> {
  return (await db.selectFrom('import').select('id').where('soort', '=', 'demo').limit(1).execute()).length > 0;
}
