import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wacht } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { type Gestart, isWeg, postmasterVan, start } from './processen.ts';

/** What is killed while dossiers are opened, notes written, notices given and mails sent. */
export const DELEN = ['server', 'worker', 'database'] as const;
export type Deel = (typeof DELEN)[number];

/** What was found afterwards. All but the first four must be nothing. */
export interface Uitslag {
  readonly keren: number;
  readonly bevestigd: number;
  readonly gebeurtenissen: number;
  readonly mails: number;
  /** Acknowledged, and not in a chain. */
  readonly verloren: number;
  /** Keys that are in a chain twice. */
  readonly dubbel: number;
  readonly gebroken: number;
  readonly zonderBericht: number;
  readonly zonderMail: number;
  /** Marked as sent, and never seen by the mail server. */
  readonly nietAangekomen: number;
  readonly over: number;
}

interface Begin {
  readonly adres: string;
  readonly socket: string;
  readonly cookie: string;
  readonly collega: string;
}

interface Gezien {
  readonly over: number;
  readonly gebroken: number;
  readonly sleutels: readonly string[];
  readonly zonderBericht: number;
  readonly zonderMail: number;
  readonly mails: readonly number[];
}

/** A mail server that remembers which mails it took. */
async function startMailserver() {
  const aangekomen = new Set<number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData: async (stroom, _sessie, klaar) => {
      // Of a mail that breaks off half-way nothing has arrived.
      const nummer = /^Message-ID: <bericht-(\d+)-/m.exec(await text(stroom).catch(() => ''))?.[1];
      if (nummer !== undefined) aangekomen.add(Number(nummer));
      klaar(null);
    },
  });
  // Who is killed says no goodbye.
  server.on('error', () => undefined);
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = server.server.address() as AddressInfo;
  return { poort: port, aangekomen, sluit: () => new Promise<void>((klaar) => server.close(() => klaar())) };
}

const proces = (rol: string, map: string, smtp: number, env: Record<string, string> = {}): Gestart =>
  start(process.execPath, [`${import.meta.dirname}/dossierproces.ts`, rol, map, String(smtp)], {
    env: { ...process.env, ...env },
  });
const regelVan = async <T>(gestart: Gestart, binnen?: number): Promise<T> =>
  JSON.parse((await gestart.zegt(/^\{.*\}$/m, binnen))[0]) as T;

async function vraag({ adres, cookie }: Begin, pad: string, inhoud: object): Promise<{ id: number } | null> {
  try {
    const antwoord = await fetch(`${adres}/api/v1${pad}`, {
      method: 'POST',
      headers: { cookie, origin: adres, 'content-type': 'application/json' },
      body: JSON.stringify(inhoud),
    });
    return antwoord.ok ? ((await antwoord.json()) as { id: number }) : null;
  } catch {
    return null;
  }
}

/** Milliseconds between two dossiers of one who acts. */
const RUST = 300;

/** Opens dossiers and names the colleague in notes until it is stopped. Adds the keys of what was acknowledged. */
async function blijfHandelen(begin: Begin, bevestigd: string[], stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const sleutel = randomUUID();
    const nieuw = {
      procedure: 'proef',
      titel: 'Onderbroken',
      onderwerp: { soort: 'geen' },
      velden: { wens: 'snel' },
      sleutel,
    };
    const dossier = await vraag(begin, '/dossiers', nieuw);
    // Mails go out eight a second: more than that only pile up until the end.
    await wacht(RUST);
    if (!dossier) continue;
    bevestigd.push(sleutel);
    const notitie = {
      sleutel: randomUUID(),
      opdracht: { soort: 'notitie', tekst: 'Kijk eens', genoemd: [begin.collega] },
    };
    if (await vraag(begin, `/dossiers/${dossier.id}/gebeurtenissen`, notitie)) bevestigd.push(notitie.sleutel);
  }
}

/** Milliseconds: the worker looks every two seconds, so within this it tells, sends, and rests. */
const LEVENSTIJD = 2_500;
/** A moment within it, different every time and the same in every run. */
const moment = (keer: number): number => 100 + ((keer * 2_654_435_761) % 1_000) * (LEVENSTIJD / 1_000);

/** Kills so many times, each at another moment; then lets everything come to rest and looks. */
export async function onderbreekDossiers(map: string, deel: Deel, keren: number): Promise<Uitslag> {
  const post = await startMailserver();
  const bevestigd: string[] = [];
  const apart = deel === 'worker';
  let hoofd = proces(apart ? 'api' : 'all', map, post.poort);
  let begin = await regelVan<Begin>(hoofd);
  for (let keer = 1; keer <= keren; keer++) {
    const stop = new AbortController();
    const url = `postgresql://baken@/baken?host=${encodeURIComponent(begin.socket)}`;
    const worker = apart ? proces('worker', map, post.poort, { DATABASE_URL: url }) : hoofd;
    if (apart) await regelVan(worker);
    const handelen = [1, 2].map(() => blijfHandelen(begin, bevestigd, stop.signal));
    await wacht(moment(keer));
    const server = postmasterVan(map)?.pid ?? 0;
    if (deel === 'database') process.kill(server, 'SIGKILL');
    await worker.dood('SIGKILL');
    if (deel === 'database') await isWeg(server);
    stop.abort();
    await Promise.all(handelen);
    if (apart) continue;
    hoofd = proces('all', map, post.poort);
    begin = await regelVan<Begin>(hoofd);
  }
  await hoofd.dood('SIGKILL');
  const kijker = proces('kijk', map, post.poort);
  const gezien = await regelVan<Gezien>(kijker, 660_000);
  await kijker.dood('SIGKILL');
  await post.sluit();
  const keten = new Set(gezien.sleutels);
  return {
    keren,
    bevestigd: bevestigd.length,
    gebeurtenissen: gezien.sleutels.length,
    mails: gezien.mails.length,
    verloren: bevestigd.filter((sleutel) => !keten.has(sleutel)).length,
    dubbel: gezien.sleutels.length - keten.size,
    gebroken: gezien.gebroken,
    zonderBericht: gezien.zonderBericht,
    zonderMail: gezien.zonderMail,
    nietAangekomen: gezien.mails.filter((id) => !post.aangekomen.has(id)).length,
    over: gezien.over,
  };
}
