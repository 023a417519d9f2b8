import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** OWASP's smallest setting for argon2id: 19 MiB, two passes, one lane. */
const MEMORY = 19 * 1024;
const PASSES = 2;
const LANES = 1;
const TAG = 32;

const hash = promisify(argon2) as (soort: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>;
const b64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/** The same letters however a keyboard makes them (NFKC), as NIST SP 800-63B asks. */
const bytesVan = (wachtwoord: string): Buffer => Buffer.from(wachtwoord.normalize('NFKC'));

/** A password as the database keeps it: argon2id with a salt of its own, in the usual PHC text. Takes some 40 ms. */
export async function hashWachtwoord(wachtwoord: string): Promise<string> {
  const nonce = randomBytes(16);
  const parameters = { message: bytesVan(wachtwoord), nonce, memory: MEMORY, passes: PASSES, parallelism: LANES };
  const tag = await hash('argon2id', { ...parameters, tagLength: TAG });
  return `$argon2id$v=19$m=${MEMORY},t=${PASSES},p=${LANES}$${b64(nonce)}$${b64(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Whether this is the password behind a hash, by the settings that the hash itself names. False for a text that is no hash. */
export async function isWachtwoord(wachtwoord: string, bewaard: string): Promise<boolean> {
  const [, memory, passes, parallelism, nonce, tag] = PHC.exec(bewaard) ?? [];
  if (nonce === undefined || tag === undefined) return false;
  const verwacht = Buffer.from(tag, 'base64');
  const gevonden = await hash('argon2id', {
    message: bytesVan(wachtwoord),
    nonce: Buffer.from(nonce, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: verwacht.length,
  });
  return timingSafeEqual(gevonden, verwacht);
}

export const KORTSTE = 12;
export const LANGSTE = 200;

/** The common passwords of zxcvbn; half a megabyte, so only for whoever chooses one. */
let gewone: Promise<ReadonlySet<string>> | undefined;
const leesGewone = () =>
  (gewone ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common'])));

/** A password without what people put behind and around a word: `Welkom2026!` is `welkom`. */
const kaal = (wachtwoord: string): string => wachtwoord.toLowerCase().replace(/^[^a-z]+|[^a-z]+$/g, '');

/** The shortest piece that a longer one is made of by repeating: `abcabcabc` is `abc`. */
const herhaald = (tekst: string): string => /^(.+?)\1+$/.exec(tekst)?.[1] ?? tekst;

/** Parts of a name or address that somebody would recognise; very short ones are in any word. */
const delenVan = (tekst: string): string[] =>
  tekst
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((deel) => deel.length >= 4);

/** What is wrong with a password that somebody chooses, in Dutch; null when nothing is. */
export async function keurWachtwoord(
  wachtwoord: string,
  persoon: { readonly naam: string; readonly email: string },
): Promise<string | null> {
  const lengte = [...wachtwoord.normalize('NFKC')].length;
  if (lengte < KORTSTE)
    return `Kies een wachtwoord van minstens ${KORTSTE} tekens. Een paar woorden achter elkaar is goed.`;
  if (lengte > LANGSTE) return `Kies een wachtwoord van hoogstens ${LANGSTE} tekens.`;
  const klein = wachtwoord.toLowerCase();
  const lijst = await leesGewone();
  if ([klein, kaal(klein), herhaald(klein), herhaald(kaal(klein))].some((vorm) => lijst.has(vorm)))
    return 'Dit wachtwoord wordt te vaak gebruikt. Kies een ander.';
  if (new Set(klein).size < 5) return 'Dit wachtwoord is te eenvoudig. Gebruik meer verschillende tekens.';
  // What is left without the own name must be long enough by itself.
  const eigen = [...delenVan(persoon.naam), ...delenVan(persoon.email.split('@')[0] ?? '')];
  const rest = eigen.reduce((tekst, deel) => tekst.replaceAll(deel, ''), klein);
  if (rest.length < Math.min(klein.length, KORTSTE) - 3)
    return 'Uw naam of e-mailadres staat in dit wachtwoord. Kies een ander.';
  return null;
}
