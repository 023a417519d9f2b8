import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLandelijk } from '../toegang/index.ts';

/** Answers that only depend on the data may be given again while the data stand still. */
declare module 'fastify' {
  interface FastifyContextConfig {
    /** Keep the answer of this GET route until `gegevensstand.versie` rises or the day turns. */
    perStand?: boolean;
  }
  interface FastifyRequest {
    /** Set while this request makes an answer that will be kept. */
    cacheplek?: { sleutel: string; klaar: () => void; belofte: Promise<void> };
  }
}

interface Bewaard {
  readonly etag: string;
  readonly type: string;
  readonly vol: Buffer;
  readonly klein: Buffer;
}

/**
 * Shares one reading among all who ask at the same time, without ever giving an answer from before the question: who comes
 * while a reading is under way gets the next one.
 */
function gebundeld<T>(lees: () => Promise<T>): () => Promise<T> {
  let lopend: Promise<T> | undefined;
  let volgend: Promise<T> | undefined;
  const begin = (): Promise<T> => {
    volgend = undefined;
    lopend = lees().finally(() => {
      lopend = undefined;
    });
    return lopend;
  };
  return () => {
    if (!lopend) return begin();
    volgend ??= lopend.then(begin, begin);
    return volgend;
  };
}

/** Total of the kept bodies, in bytes; beyond it the oldest go first. */
const RUIMTE = 64 * 1024 * 1024;

/**
 * Keeps answers in this process, keyed by the version of the data, so that no other node needs to know of it: a node
 * that sees a higher version simply makes the answer anew. The version is read after every question (one indexed row).
 */
export function registreerAntwoordcache(
  app: FastifyInstance,
  opties: { leesStand: () => Promise<number>; vandaag: () => string },
): void {
  const leesStand = gebundeld(opties.leesStand);
  const bewaard = new Map<string, Bewaard>();
  const inWording = new Map<string, Promise<void>>();
  let omvang = 0;

  const geef = (verzoek: FastifyRequest, antwoord: FastifyReply, inhoud: Bewaard): FastifyReply => {
    antwoord
      .header('ETag', inhoud.etag)
      .header('Cache-Control', 'private, no-cache')
      .header('Vary', 'Accept-Encoding, Cookie');
    if (verzoek.headers['if-none-match'] === inhoud.etag) return antwoord.code(304).send();
    const gezipt = /\bgzip\b/.test(verzoek.headers['accept-encoding'] ?? '');
    if (gezipt) antwoord.header('Content-Encoding', 'gzip');
    return antwoord.type(inhoud.type).send(gezipt ? inhoud.klein : inhoud.vol);
  };

  const bewaar = (sleutel: string, inhoud: Bewaard): void => {
    bewaard.set(sleutel, inhoud);
    omvang += inhoud.vol.length + inhoud.klein.length;
    for (const [oud, weg] of bewaard) {
      if (omvang <= RUIMTE) break;
      bewaard.delete(oud);
      omvang -= weg.vol.length + weg.klein.length;
    }
  };

  /** Gives the kept answer, when there is one; otherwise this request makes it. */
  const geefBewaarde = async (verzoek: FastifyRequest, antwoord: FastifyReply): Promise<boolean> => {
    if (!verzoek.routeOptions.config.perStand) return false;
    // Only for those who see all providers, and for what is open to all: what others see is theirs alone, and may end any moment.
    const { rol } = verzoek.vrager;
    const { toegang } = verzoek.routeOptions.config;
    // Counts are the same for everyone who may have them.
    const zelfde = toegang === 'openbaar' || (typeof toegang === 'object' && toegang.recht === 'geteld');
    if (!zelfde && !isLandelijk(rol)) return false;
    const sleutel = `${rol} ${await leesStand()} ${opties.vandaag()} ${verzoek.url}`;
    // The first asker makes the answer; those who come meanwhile wait for it instead of making it too.
    for (let ander = inWording.get(sleutel); ander; ander = inWording.get(sleutel)) await ander;
    const eerder = bewaard.get(sleutel);
    if (eerder) {
      geef(verzoek, antwoord, eerder);
      return true;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    inWording.set(sleutel, promise);
    verzoek.cacheplek = { sleutel, klaar: resolve, belofte: promise };
    return false;
  };

  // Not an async hook: of one that sends, Fastify goes on to the route when the client hangs up before the answer is out.
  app.addHook('preHandler', (verzoek, antwoord, verder) => {
    geefBewaarde(verzoek, antwoord).then((gegeven) => {
      if (!gegeven) verder();
    }, verder);
  });

  app.addHook('onSend', async (verzoek, antwoord, lading) => {
    if (!verzoek.cacheplek) return lading;
    const { sleutel, klaar } = verzoek.cacheplek;
    if (antwoord.statusCode === 200 && typeof lading === 'string') {
      const vol = Buffer.from(lading);
      const type = String(antwoord.getHeader('content-type') ?? 'application/json');
      const etag = `"${createHash('sha256').update(vol).digest('base64url')}"`;
      bewaar(sleutel, { etag, type, vol, klein: gzipSync(vol, { level: 5 }) });
      antwoord.header('ETag', etag).header('Cache-Control', 'private, no-cache');
    }
    inWording.delete(sleutel);
    klaar();
    return lading;
  });

  // Whatever went wrong before that: nobody waits for an answer that will not come.
  app.addHook('onResponse', async ({ cacheplek }) => {
    if (!cacheplek) return;
    // Another request may be making it anew by now.
    if (inWording.get(cacheplek.sleutel) === cacheplek.belofte) inWording.delete(cacheplek.sleutel);
    cacheplek.klaar();
  });
}
