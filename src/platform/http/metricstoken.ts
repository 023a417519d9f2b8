import { readFileSync } from 'node:fs';
import { BakenFout } from '../../kernel/fouten.ts';

const KORTSTE = 20;

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
