import { lookup as zoekOp } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { BakenFout } from '../../kernel/fouten.ts';
import { isOpenbaarAdres } from './adres.ts';
import { kort } from './domain.ts';

export interface Ophaalgrenzen {
  /** Bytes of the answer. */
  readonly omvang: number;
  /** From first question to last byte, all redirects included (ms). */
  readonly tijd: number;
  readonly doorverwijzingen: number;
}

export const OPHAALGRENZEN: Ophaalgrenzen = { omvang: 5 * 1024 * 1024, tijd: 15_000, doorverwijzingen: 3 };

export interface Ophaalopties {
  readonly grenzen?: Ophaalgrenzen;
  /** For tests alone: servers on this computer that may be asked as if they were outside, and whose certificate is trusted. */
  readonly proef?: { readonly servers: readonly string[]; readonly ca: string } | undefined;
}

/** What the other side said of the last version that we have. */
export interface Versiekenmerk {
  readonly etag: string | null;
  readonly gewijzigd: string | null;
}

export type Opgehaald =
  | { readonly ongewijzigd: true }
  | ({
      readonly ongewijzigd: false;
      readonly inhoud: Uint8Array;
      readonly contentType: string | undefined;
      /** Where it came from in the end. */
      readonly url: string;
    } & Versiekenmerk);

const DOORVERWIJZING = [301, 302, 303, 307, 308];
const LANGSTE_KOP = 1000;

const weiger = (url: string, gevonden: string, verwacht: string): BakenFout =>
  new BakenFout('niet-te-verwerken', `"${kort(url, 200)}": gevonden: ${gevonden}; verwacht: ${verwacht}.`);

/** Whether this address may be asked at all, as far as its text can tell. Throws `niet-te-verwerken`. */
export function toetsBronadres(tekst: string, proef?: Ophaalopties['proef']): URL {
  const url = URL.parse(tekst);
  if (!url) throw weiger(tekst, 'geen webadres', 'een adres als https://www.voorbeeld.nl/rss');
  if (proef?.servers.includes(url.origin)) return url;
  if (url.protocol !== 'https:') throw weiger(tekst, `een adres met ${url.protocol}`, 'een adres met https:');
  if (url.username !== '' || url.password !== '')
    throw weiger(tekst, 'een naam of wachtwoord in het adres', 'een openbaar adres');
  if (url.port !== '') throw weiger(tekst, `poort ${url.port}`, 'een adres zonder poort');
  const ip = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(ip) && !isOpenbaarAdres(ip)) throw nietOpenbaar(tekst, ip);
  return url;
}

const nietOpenbaar = (url: string, ip: string): BakenFout =>
  weiger(url, `een adres in een eigen netwerk (${ip})`, 'een server op het openbare internet');

/**
 * Finds the addresses of a server and refuses it when any of them is not public. The connection itself is made to what comes
 * out of here: a name that first leads outside and a moment later inside (DNS rebinding) gets nowhere.
 */
const veiligeLookup =
  (url: string): LookupFunction =>
  (host, opties, klaar) => {
    zoekOp(host, { all: true, family: opties.family === 4 || opties.family === 6 ? opties.family : 0 }).then(
      (adressen) => {
        const fout = adressen.find(({ address }) => !isOpenbaarAdres(address));
        const [eerste] = adressen;
        if (fout || !eerste) return klaar(nietOpenbaar(url, fout?.address ?? host), '', 4);
        if (opties.all) return klaar(null, adressen as never);
        return klaar(null, eerste.address, eerste.family);
      },
      () => klaar(weiger(url, `geen server met de naam ${host}`, 'een server die bestaat'), '', 4),
    );
  };

function stel(
  url: URL,
  kenmerk: Versiekenmerk,
  signal: AbortSignal,
  proef: Ophaalopties['proef'],
): Promise<IncomingMessage> {
  const headers = {
    accept: 'application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9',
    // What is packed small and unpacks large is not asked for.
    'accept-encoding': 'identity',
    'user-agent': 'Baken (nieuwsbronnen)',
    ...(kenmerk.etag !== null && { 'if-none-match': kenmerk.etag }),
    ...(kenmerk.gewijzigd !== null && { 'if-modified-since': kenmerk.gewijzigd }),
  };
  const waarheen = proef ? { ca: proef.ca } : { lookup: veiligeLookup(url.href) };
  return new Promise((klaar, mis) => {
    const verzoek = request(url, { headers, signal, agent: false, ...waarheen });
    verzoek.once('response', klaar);
    verzoek.once('error', mis);
    verzoek.end();
  });
}

async function leesInhoud(antwoord: IncomingMessage, url: string, omvang: number): Promise<Uint8Array> {
  const stukken: Uint8Array[] = [];
  let totaal = 0;
  for await (const stuk of antwoord as AsyncIterable<Uint8Array>) {
    totaal += stuk.length;
    // Leaving the loop closes the connection: the rest is never received.
    if (totaal > omvang)
      throw weiger(url, `meer dan ${Math.round(omvang / 1024 / 1024)} MB`, 'een feed die kleiner is');
    stukken.push(stuk);
  }
  return Buffer.concat(stukken);
}

const kop = (waarde: string | undefined): string | null =>
  waarde !== undefined && waarde.length <= LANGSTE_KOP ? waarde : null;

async function haal(
  url: URL,
  kenmerk: Versiekenmerk,
  signal: AbortSignal,
  { grenzen = OPHAALGRENZEN, proef }: Ophaalopties,
  nogVerder: number,
): Promise<Opgehaald> {
  const antwoord = await stel(url, kenmerk, signal, proef?.servers.includes(url.origin) ? proef : undefined);
  const { statusCode = 0, headers } = antwoord;
  try {
    if (statusCode === 304) return { ongewijzigd: true };
    if (DOORVERWIJZING.includes(statusCode)) {
      const verder = URL.parse(headers.location ?? '', url.href);
      if (!verder) throw weiger(url.href, 'een doorverwijzing zonder adres', 'een feed');
      if (nogVerder === 0) throw weiger(url.href, `meer dan ${grenzen.doorverwijzingen} doorverwijzingen`, 'een feed');
      const volgend = toetsBronadres(verder.href, proef);
      antwoord.destroy();
      return await haal(volgend, kenmerk, signal, { grenzen, proef }, nogVerder - 1);
    }
    if (statusCode !== 200) throw weiger(url.href, `antwoord ${statusCode} van de server`, 'antwoord 200');
    const ingepakt = headers['content-encoding'] ?? 'identity';
    if (ingepakt !== 'identity')
      throw weiger(url.href, `een ingepakt antwoord (${kort(ingepakt, 40)})`, 'een antwoord dat niet is ingepakt');
    const inhoud = await leesInhoud(antwoord, url.href, grenzen.omvang);
    const versie = { etag: kop(headers.etag), gewijzigd: kop(headers['last-modified']) };
    return { ongewijzigd: false, inhoud, contentType: headers['content-type'], url: url.href, ...versie };
  } finally {
    antwoord.destroy();
  }
}

/**
 * Gets a feed over https from the public internet, only when it changed since `kenmerk`. Of every server that is asked, also
 * after a redirect, the address must be public, so that a feed cannot make us look at machines beside ours. Throws
 * `niet-te-verwerken`, in words that may be shown, for whatever does not work out.
 */
export async function haalOp(adres: string, kenmerk: Versiekenmerk, opties: Ophaalopties = {}): Promise<Opgehaald> {
  const { grenzen = OPHAALGRENZEN } = opties;
  const url = toetsBronadres(adres, opties.proef);
  const signal = AbortSignal.timeout(grenzen.tijd);
  try {
    return await haal(url, kenmerk, signal, opties, grenzen.doorverwijzingen);
  } catch (fout) {
    if (fout instanceof BakenFout) throw fout;
    if (signal.aborted) throw weiger(adres, `nog geen heel antwoord na ${grenzen.tijd / 1000} seconden`, 'een feed');
    const { code } = fout as NodeJS.ErrnoException;
    throw weiger(adres, `geen verbinding${code ? ` (${code})` : ''}`, 'een server die antwoordt');
  }
}
