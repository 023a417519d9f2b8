import { createHmac, randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BakenFout } from '../../kernel/fouten.ts';

/** Where the keys lie in the data folder, when nobody says otherwise. */
export const SLEUTELPLEK = join('geheimen', 'pseudoniemsleutels');

/** Bytes of one key. */
const LENGTE = 32;

/**
 * The keys of this installation, oldest first. A BSN goes through all of them: with a new key the pseudonyms that are there go
 * through it once more, so that no BSN is needed to renew them. The file is the only place where they are: never the database.
 */
export type Sleutelketen = readonly Buffer[];

const weiger = (melding: string): BakenFout =>
  new BakenFout('ongeldige-invoer', 'Het sleutelbestand voor pseudoniemen klopt niet.', [
    { plek: 'BAKEN_PSEUDONIEM_BESTAND', melding },
  ]);

/** Reads the keys from a file with one key of 32 bytes in base64 per line. Throws `ongeldige-invoer` without repeating a key. */
export function leesSleutelketen(pad: string): Sleutelketen {
  let tekst: string;
  try {
    tekst = readFileSync(pad, 'utf8');
  } catch (fout) {
    throw weiger(`dit bestand is niet te lezen (${(fout as NodeJS.ErrnoException).code})`);
  }
  const regels = tekst.split('\n').filter((regel) => regel.trim() !== '');
  if (regels.length === 0) throw weiger('dit bestand is leeg; verwacht een sleutel per regel');
  const keten = regels.map((regel, i) => ontcijfer(regel.trim(), i + 1));
  if (new Set(regels.map((regel) => regel.trim())).size < regels.length)
    throw weiger('dezelfde sleutel staat er twee keer in');
  return keten;
}

function ontcijfer(tekst: string, regel: number): Buffer {
  const sleutel = Buffer.from(tekst, 'base64');
  // Buffer.from skips what is no base64; so the text must be what these bytes look like.
  if (sleutel.length !== LENGTE || sleutel.toString('base64') !== tekst)
    throw weiger(`regel ${regel}: verwacht 32 bytes in base64, zoals van: openssl rand -base64 32`);
  return sleutel;
}

const nieuweRegel = (): string => `${randomBytes(LENGTE).toString('base64')}\n`;

/** Makes the file with a first key, for its owner only, where it is not there; the first of two that start together wins. */
export function ensureSleutelketen(pad: string): void {
  mkdirSync(dirname(pad), { recursive: true, mode: 0o700 });
  const proef = `${pad}.${process.pid}`;
  writeFileSync(proef, nieuweRegel(), { mode: 0o600 });
  try {
    linkSync(proef, pad);
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
  } finally {
    rmSync(proef, { force: true });
  }
}

/** Adds a new key at the end of the file, whole or not at all. */
export function verlengSleutelketen(pad: string): Sleutelketen {
  const proef = `${pad}.${process.pid}`;
  const tekst = readFileSync(pad, 'utf8');
  writeFileSync(proef, `${tekst.trimEnd()}\n${nieuweRegel()}`, { mode: 0o600 });
  chmodSync(proef, 0o600);
  renameSync(proef, pad);
  return leesSleutelketen(pad);
}

/** The keys of one region: what is made for one region means nothing in another. */
export const sleutelsVan = (keten: Sleutelketen, jeugdregio: string): readonly Buffer[] =>
  keten.map((sleutel) => createHmac('sha256', sleutel).update(`pseudoniem ${jeugdregio}`).digest());
