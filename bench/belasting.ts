import { connect } from 'node:net';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/**
 * A load of large answers, from a thread of its own: sockets that stay open, each asks again as soon as its answer is in. It counts bytes
 * and makes nothing of them; autocannon turns every body into text, and is then what is measured.
 */
export interface Last {
  readonly poort: number;
  readonly pad: string;
  readonly koppen: Readonly<Record<string, string>>;
  readonly verbindingen: number;
  readonly seconden: number;
  /** Requests a second over all sockets together; without it every socket asks again at once. */
  readonly tempo?: number | undefined;
}

/** Times in ms. */
export interface Belasting {
  readonly p50: number;
  readonly p95: number;
  readonly p975: number;
  readonly perSeconde: number;
  readonly megabytePerSeconde: number;
  readonly antwoorden: number;
}

/** Runs a load. Rejects when an answer is not 200, tells no length, or a socket breaks. */
export function belastRuw(last: Last): Promise<Belasting> {
  return new Promise((klaar, fout) => {
    const draad = new Worker(new URL(import.meta.url), { workerData: last });
    draad.once('message', klaar);
    draad.once('error', fout);
    draad.once('exit', (code) => fout(new Error(`de draad stopte met ${code}`)));
  });
}

const EINDE_KOP = Buffer.from('\r\n\r\n');
const NIETS = Buffer.alloc(0);

/** Takes a piece of a body; answers how many bytes of it the body had, once it is all in. */
type Lezer = (stuk: Buffer) => number | null;

function leesVast(lengte: number): Lezer {
  let nog = lengte;
  return (stuk) => {
    nog -= stuk.length;
    return nog <= 0 ? lengte : null;
  };
}

/** A body in chunks (RFC 9112 §7.1), without trailers: skips from length to length. */
function leesStukken(): Lezer {
  let omvang = 0;
  let overslaan = 0;
  let regel = '';
  return (stuk) => {
    let plek = 0;
    while (plek < stuk.length) {
      if (overslaan > 0) {
        const stap = Math.min(overslaan, stuk.length - plek);
        overslaan -= stap;
        plek += stap;
        continue;
      }
      regel += String.fromCharCode(stuk[plek++] ?? 0);
      if (!regel.endsWith('\r\n')) continue;
      const lengte = Number.parseInt(regel, 16);
      // After the last chunk, of length 0, one empty line follows.
      if (regel === '\r\n') return omvang;
      regel = '';
      omvang += lengte;
      if (lengte > 0) overslaan = lengte + 2;
    }
    return null;
  };
}

/** How the body of an answer is read. Throws when it is not 200 or its length cannot be told. */
function lezerVoor(kop: string): Lezer {
  const lengte = /^content-length: (\d+)/im.exec(kop)?.[1];
  if (/^HTTP\/1\.1 200 /.test(kop)) {
    if (lengte !== undefined) return leesVast(Number(lengte));
    if (/^transfer-encoding: chunked/im.test(kop)) return leesStukken();
  }
  throw new Error(`onverwacht antwoord: ${kop.slice(0, 300)}`);
}

/** One socket: asks, and resolves with the number of bytes of the body when all of it is in. */
function maakVerbinding({ poort, pad, koppen }: Last): { vraag(): Promise<number>; sluit(): void } {
  const regels = Object.entries({ host: `127.0.0.1:${poort}`, ...koppen }).map(
    ([naam, waarde]) => `${naam}: ${waarde}\r\n`,
  );
  const verzoek = Buffer.from(`GET ${pad} HTTP/1.1\r\n${regels.join('')}\r\n`);
  const socket = connect({ port: poort, host: '127.0.0.1', noDelay: true });
  let wacht: { klaar(bytes: number): void; fout(fout: Error): void } | undefined;
  let kop: Buffer = NIETS;
  let lezer: Lezer | undefined;
  const mislukt = (fout: Error) => wacht?.fout(fout);
  const neem = (stuk: Buffer): number | null => {
    if (lezer) return lezer(stuk);
    kop = Buffer.concat([kop, stuk]);
    const einde = kop.indexOf(EINDE_KOP);
    if (einde < 0) return null;
    lezer = lezerVoor(kop.toString('latin1', 0, einde));
    const rest = kop.subarray(einde + EINDE_KOP.length);
    kop = NIETS;
    return lezer(rest);
  };
  socket.on('data', (stuk: Buffer) => {
    try {
      const omvang = neem(stuk);
      if (omvang === null) return;
      lezer = undefined;
      wacht?.klaar(omvang);
    } catch (fout) {
      mislukt(fout as Error);
    }
  });
  socket.on('error', mislukt);
  socket.on('close', () => mislukt(new Error('de verbinding is verbroken')));
  return {
    vraag: () =>
      new Promise((klaar, fout) => {
        wacht = { klaar, fout };
        socket.write(verzoek);
      }),
    sluit: () => {
      wacht = undefined;
      socket.destroy();
    },
  };
}

/** The value below which a part of the times lies (nearest rank). */
export const deelpunt = (gesorteerd: readonly number[], deel: number): number =>
  gesorteerd[Math.max(0, Math.ceil(gesorteerd.length * deel) - 1)] ?? Number.NaN;

async function belast(last: Last): Promise<Belasting> {
  const tijden: number[] = [];
  let bytes = 0;
  const begin = performance.now();
  const einde = begin + last.seconden * 1000;
  const tussen = last.tempo === undefined ? 0 : (1000 * last.verbindingen) / last.tempo;
  const loop = async (nummer: number): Promise<void> => {
    const verbinding = maakVerbinding(last);
    // Spread over the pace: not all sockets at the same moment.
    let beurt = begin + (tussen * nummer) / last.verbindingen;
    while (Math.max(performance.now(), beurt) < einde) {
      const rust = beurt - performance.now();
      if (rust > 0) await new Promise((klaar) => setTimeout(klaar, rust));
      // At a pace the time counts from when it should have been asked: a late answer does not hide those that wait behind it.
      const vanaf = tussen > 0 ? beurt : performance.now();
      const omvang = await verbinding.vraag();
      bytes += omvang;
      tijden.push(performance.now() - vanaf);
      if (tussen > 0) beurt += tussen;
    }
    verbinding.sluit();
  };
  await Promise.all(Array.from({ length: last.verbindingen }, (_, i) => loop(i)));
  const seconden = (performance.now() - begin) / 1000;
  tijden.sort((a, b) => a - b);
  return {
    p50: deelpunt(tijden, 0.5),
    p95: deelpunt(tijden, 0.95),
    p975: deelpunt(tijden, 0.975),
    perSeconde: tijden.length / seconden,
    megabytePerSeconde: bytes / seconden / 1e6,
    antwoorden: tijden.length,
  };
}

if (!isMainThread && parentPort) parentPort.postMessage(await belast(workerData as Last));
