import { readFileSync } from 'node:fs';
import { BakenFout } from '../../kernel/fouten.ts';
import type { S3 } from './s3.ts';
import type { Scanner } from './scan.ts';

/** How documents are looked at and kept. Without settings: not scanned, and in the database. */
export interface Opslaginstellingen {
  readonly scanner: Scanner | undefined;
  readonly s3: S3 | undefined;
}

export interface Opslagvariabelen {
  readonly BAKEN_CLAMAV?: string | undefined;
  readonly BAKEN_S3?: string | undefined;
  readonly BAKEN_S3_REGIO?: string | undefined;
  readonly BAKEN_S3_SLEUTEL_ID?: string | undefined;
  readonly BAKEN_S3_GEHEIM_BESTAND?: string | undefined;
}

const weiger = (plek: string, melding: string): never => {
  throw new BakenFout('ongeldige-invoer', 'De instellingen voor documenten kloppen niet.', [{ plek, melding }]);
};

/** Reads the settings of the environment. Throws `ongeldige-invoer` with the variable that is wrong. */
export const leesOpslag = (variabelen: Opslagvariabelen): Opslaginstellingen => ({
  scanner: leesScanner(variabelen.BAKEN_CLAMAV),
  s3: leesS3(variabelen),
});

function leesScanner(tekst: string | undefined): Scanner | undefined {
  if (tekst === undefined) return undefined;
  const [, host = '', poort = ''] =
    /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(tekst)?.filter((d) => d !== undefined) ?? [];
  if (host === '' || Number(poort) < 1 || Number(poort) > 65_535)
    weiger('BAKEN_CLAMAV', `gevonden: ${tekst}; verwacht: host:poort, zoals 127.0.0.1:3310`);
  return { host, poort: Number(poort) };
}

function leesS3(v: Opslagvariabelen): S3 | undefined {
  const adres = v.BAKEN_S3?.replace(/\/$/, '');
  if (adres === undefined) return undefined;
  if (!/^https:\/\/[^/?#\s]+\/[^/?#\s]+$|^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?\/[^/?#\s]+$/.test(adres))
    weiger('BAKEN_S3', `gevonden: ${adres}; verwacht: het adres van een bucket, zoals https://opslag.example/baken`);
  const sleutelId =
    v.BAKEN_S3_SLEUTEL_ID ?? weiger('BAKEN_S3_SLEUTEL_ID', 'verwacht de naam van de sleutel, want BAKEN_S3 is er');
  const bestand =
    v.BAKEN_S3_GEHEIM_BESTAND ??
    weiger('BAKEN_S3_GEHEIM_BESTAND', 'verwacht een bestand met het geheim van de sleutel');
  return { adres, regio: v.BAKEN_S3_REGIO ?? 'us-east-1', sleutelId, geheim: leesGeheim(bestand) };
}

function leesGeheim(bestand: string): string {
  try {
    return readFileSync(bestand, 'utf8').trim();
  } catch {
    return weiger('BAKEN_S3_GEHEIM_BESTAND', `${bestand} is niet te lezen`);
  }
}
