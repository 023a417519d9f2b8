import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BakenFout } from '../../kernel/fouten.ts';

const KORTSTE = 20;
const BYTES = 32;

/** The token in this file, with which `/metrics` may be read from elsewhere. Throws `ongeldige-invoer` without repeating it. */
export function leesMetricstoken(pad: string): string {
  const weiger = (melding: string) =>
    new BakenFout('ongeldige-invoer', 'Het token voor /metrics klopt niet.', [
      { plek: 'BAKEN_METRICS_TOKEN_BESTAND', melding },
    ]);
  let tekst: string;
  try {
    tekst = readFileSync(pad, 'utf8').trim();
  } catch {
    throw weiger('dit bestand is niet te lezen');
  }
  if (tekst.length < KORTSTE || !/^[\x21-\x7e]+$/.test(tekst))
    throw weiger(`verwacht minstens ${KORTSTE} tekens zonder spaties`);
  return tekst;
}

/** Makes a token in the folder for secrets of this data folder, for its owner only, unless there is one. */
export function ensureMetricstoken(dataMap: string): void {
  const map = join(dataMap, 'geheimen');
  mkdirSync(map, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(join(map, 'metrics-token'), `${randomBytes(BYTES).toString('base64url')}\n`, {
      mode: 0o600,
      flag: 'wx',
    });
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
  }
}
