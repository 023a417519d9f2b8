import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BakenFout } from '../../../kernel/fouten.ts';

/** Length of the key of an installation, in bytes. */
const LENGTE = 32;
const VERWACHT = 'verwacht 32 bytes in base64, zoals van: openssl rand -base64 32';

/** The variables about the key, as they were typed. */
export interface Sleutelvariabelen {
  readonly BAKEN_SLEUTEL?: string | undefined;
  readonly BAKEN_SLEUTEL_BESTAND?: string | undefined;
}

/** The key that this installation was given; undefined when none was. Throws `ongeldige-invoer` without repeating it. */
export function leesSleutel({ BAKEN_SLEUTEL: tekst, BAKEN_SLEUTEL_BESTAND: bestand }: Sleutelvariabelen) {
  if (tekst !== undefined && bestand !== undefined)
    throw weiger('BAKEN_SLEUTEL', 'geef BAKEN_SLEUTEL of BAKEN_SLEUTEL_BESTAND, een van de twee');
  if (tekst !== undefined) return ontcijferBase64(tekst, 'BAKEN_SLEUTEL');
  return bestand === undefined ? undefined : ontcijferBase64(leesBestand(bestand), 'BAKEN_SLEUTEL_BESTAND');
}

const weiger = (plek: string, melding: string) =>
  new BakenFout('ongeldige-invoer', 'De sleutel van deze installatie klopt niet.', [{ plek, melding }]);

function ontcijferBase64(tekst: string, plek: string): Buffer {
  const sleutel = Buffer.from(tekst.trim(), 'base64');
  // Buffer.from skips what is no base64; so the text must be what these bytes look like.
  const zelfde = sleutel.toString('base64').replace(/=+$/, '') === tekst.trim().replace(/=+$/, '');
  if (sleutel.length !== LENGTE || !zelfde) throw weiger(plek, VERWACHT);
  return sleutel;
}

function leesBestand(pad: string): string {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    throw weiger('BAKEN_SLEUTEL_BESTAND', 'dit bestand is niet te lezen');
  }
}

/**
 * The key that lies in the data folder of our own database, made at the first start, for its owner only (0600). Who loses it
 * loses the second factors: they lie encrypted in the database.
 */
export function bewaardeSleutel(dataMap: string): Buffer {
  const map = join(dataMap, 'geheimen');
  const pad = join(map, 'sleutel');
  try {
    return ontcijferBase64(readFileSync(pad, 'utf8'), pad);
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'ENOENT') throw fout;
  }
  mkdirSync(map, { recursive: true, mode: 0o700 });
  chmodSync(map, 0o700);
  // Whole or not at all, and the first of two that start together wins.
  const proef = `${pad}.${process.pid}`;
  writeFileSync(proef, `${randomBytes(LENGTE).toString('base64')}\n`, { mode: 0o600 });
  try {
    linkSync(proef, pad);
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
  } finally {
    rmSync(proef, { force: true });
  }
  return ontcijferBase64(readFileSync(pad, 'utf8'), pad);
}

const NONCE = 12;
const MERK = 16;

/** A key for one use only, so that what is made for one purpose means nothing for another. */
const afgeleid = (sleutel: Buffer, doel: string): Buffer => createHmac('sha256', sleutel).update(doel).digest();

/** Encrypts (AES-256-GCM) for one person: what is copied to another person's row cannot be opened there. */
export function versleutel(sleutel: Buffer, geheim: Buffer, persoonId: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', afgeleid(sleutel, 'totp'), nonce).setAAD(Buffer.from(persoonId));
  return Buffer.concat([nonce, cipher.update(geheim), cipher.final(), cipher.getAuthTag()]);
}

/** Throws when the key, the person or a single bit is another. */
export function ontsleutel(sleutel: Buffer, inhoud: Buffer, persoonId: string): Buffer {
  const nonce = inhoud.subarray(0, NONCE);
  const decipher = createDecipheriv('aes-256-gcm', afgeleid(sleutel, 'totp'), nonce, { authTagLength: MERK })
    .setAAD(Buffer.from(persoonId))
    .setAuthTag(inhoud.subarray(-MERK));
  return Buffer.concat([decipher.update(inhoud.subarray(NONCE, -MERK)), decipher.final()]);
}

/** A secret that belongs to a text (a token), the same every time, and that nobody can make without the key. */
export const geheimBij = (sleutel: Buffer, doel: string, tekst: string): Buffer =>
  createHmac('sha256', afgeleid(sleutel, doel)).update(tekst).digest();
