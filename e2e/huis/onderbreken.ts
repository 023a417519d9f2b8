import { setTimeout as wacht } from 'node:timers/promises';
import { type Gestart, isWeg, postmasterVan, start } from './processen.ts';

/** What breaks off while somebody saves and somebody else hands in. */
export const SOORTEN = ['netwerk', 'server', 'database'] as const;
export type Onderbreking = (typeof SOORTEN)[number];

interface Levering {
  readonly id: number;
  readonly indiener: string;
  readonly accordeur: string;
}

interface Begin {
  readonly adres: string;
  readonly leveringen: readonly Levering[];
}

/** What there was to see: cells and deliveries that were acknowledged, and what became of them. */
export interface Uitslag {
  keren: number;
  bevestigd: number;
  verloren: number;
  indieningen: number;
  dubbel: number;
  nietIngediend: number;
}

const CEL = 'balanstotaal';
/** Milliseconds: long enough for some saves and for handing in, so that it breaks off anywhere in between. */
const LEVENSTIJD = 250;

async function startLevering(map: string): Promise<{ proces: Gestart; begin: Begin }> {
  const proces = start(process.execPath, [`${import.meta.dirname}/leverproces.ts`, map, '2']);
  return { proces, begin: JSON.parse((await proces.zegt(/^\{.*\}$/m))[0]) as Begin };
}

interface Antwoord {
  readonly status: number;
  readonly json: {
    revisie: number;
    status: string;
    versie: number;
    cellen: { gegeven: string; waarde: string }[];
    versies: unknown[];
  };
}

/** One request; null when it broke off before there was an answer. */
async function vraag(
  { adres }: Begin,
  cookie: string,
  method: string,
  pad: string,
  inhoud?: object,
  signal?: AbortSignal,
): Promise<Antwoord | null> {
  try {
    const antwoord = await fetch(`${adres}/api/v1${pad}`, {
      method,
      headers: { cookie, origin: adres, ...(inhoud && { 'content-type': 'application/json' }) },
      ...(inhoud && { body: JSON.stringify(inhoud) }),
      ...(signal && { signal }),
    });
    return { status: antwoord.status, json: (await antwoord.json()) as Antwoord['json'] };
  } catch {
    return null;
  }
}

/** Saves higher and higher numbers until it is told to stop. Answers the last one that was acknowledged, and the last one sent. */
async function blijfBewaren(begin: Begin, { id, indiener }: Levering, van: number, stop: AbortSignal) {
  let [bevestigd, verstuurd] = [0, van];
  while (!stop.aborted) {
    verstuurd += 1;
    const wijzigingen = [{ gegeven: CEL, waarde: String(verstuurd) }];
    const antwoord = await vraag(begin, indiener, 'PUT', `/aanleveringen/${id}/cellen`, { wijzigingen }, stop);
    if (antwoord?.status !== 200) break;
    bevestigd = verstuurd;
  }
  return { bevestigd, verstuurd };
}

/** Hands in, all the way; asks again whatever got no answer, as the form does. Answers whether it was acknowledged. */
async function dienIn(begin: Begin, { id, indiener, accordeur }: Levering, stop?: AbortSignal): Promise<boolean> {
  const pad = `/aanleveringen/${id}`;
  const wijzigingen = ['eigenVermogen', CEL].map((gegeven, i) => ({ gegeven, waarde: String(100_000 * (i + 1)) }));
  // Already handed in: then there is nothing to fill in any more, and the answer that got lost is asked for again.
  await vraag(begin, indiener, 'PUT', `${pad}/cellen`, { wijzigingen }, stop);
  const nu = await vraag(begin, indiener, 'GET', pad, undefined, stop);
  if (!nu) return false;
  const revisie = { revisie: nu.json.revisie };
  await vraag(begin, indiener, 'POST', `${pad}/klaar`, revisie, stop);
  return (await vraag(begin, accordeur, 'POST', `${pad}/akkoord`, revisie, stop))?.status === 200;
}

/** A moment within the life of a few requests, different every time and the same in every run. */
const moment = (keer: number): number => ((keer * 2_654_435_761) % 1_000) * (LEVENSTIJD / 1_000);

async function breekAf(soort: Onderbreking, map: string, proces: Gestart): Promise<void> {
  if (soort === 'netwerk') return;
  const server = postmasterVan(map)?.pid ?? 0;
  if (soort === 'database') process.kill(server, 'SIGKILL');
  await proces.dood('SIGKILL');
  if (soort === 'database') await isWeg(server);
}

/**
 * Breaks off so many times, each at another moment, while one provider saves and another hands in; then looks what is left of what
 * was acknowledged. Whoever got no answer asks again afterwards.
 */
export async function onderbreek(map: string, soort: Onderbreking, keren: number): Promise<Uitslag> {
  const uitslag: Uitslag = { keren: 0, bevestigd: 0, verloren: 0, indieningen: 0, dubbel: 0, nietIngediend: 0 };
  let { proces, begin } = await startLevering(map);
  let hoogste = 0;
  for (let keer = 1; keer <= keren; keer++) {
    const [bewaart, dient] = begin.leveringen as [Levering, Levering];
    const stop = new AbortController();
    const bewaren = blijfBewaren(begin, bewaart, hoogste, stop.signal);
    const indienen = dienIn(begin, dient, stop.signal);
    await wacht(moment(keer));
    if (soort === 'netwerk') stop.abort();
    await breekAf(soort, map, proces);
    const [{ bevestigd, verstuurd }, klaar] = await Promise.all([bewaren, indienen]);
    stop.abort();
    const oud = begin;
    if (soort === 'netwerk') {
      // The server may still be busy with what nobody waits for any more.
      await wacht(20);
    } else ({ proces, begin } = await startLevering(map));
    const daarna = { ...begin, leveringen: oud.leveringen };
    await kijkNa(daarna, { bewaart, dient, bevestigd, verstuurd, klaar }, uitslag);
    hoogste = verstuurd;
    if (soort === 'netwerk' && keer % 10 === 0) ({ proces, begin } = await vernieuw(map, proces));
    uitslag.keren = keer;
  }
  await proces.dood('SIGKILL');
  return uitslag;
}

/** New deliveries: the second of the two is handed in by now. */
async function vernieuw(map: string, proces: Gestart) {
  await proces.dood('SIGKILL');
  return startLevering(map);
}

interface Gezien {
  readonly bewaart: Levering;
  readonly dient: Levering;
  readonly bevestigd: number;
  readonly verstuurd: number;
  readonly klaar: boolean;
}

async function kijkNa(begin: Begin, { bewaart, dient, bevestigd, verstuurd, klaar }: Gezien, uitslag: Uitslag) {
  const cellen = await vraag(begin, bewaart.indiener, 'GET', `/aanleveringen/${bewaart.id}`);
  const waarde = Number(cellen?.json.cellen.find(({ gegeven }) => gegeven === CEL)?.waarde ?? 0);
  uitslag.bevestigd += bevestigd > 0 ? 1 : 0;
  if (bevestigd > 0 && (waarde < bevestigd || waarde > verstuurd)) uitslag.verloren += 1;
  const voor = await vraag(begin, dient.indiener, 'GET', `/aanleveringen/${dient.id}`);
  if (klaar && voor?.json.status !== 'ingediend') uitslag.verloren += 1;
  if (!(await dienIn(begin, dient)) && !klaar) uitslag.nietIngediend += 1;
  const na = await vraag(begin, dient.indiener, 'GET', `/aanleveringen/${dient.id}`);
  uitslag.indieningen += 1;
  if (na?.json.versies.length !== 1) uitslag.dubbel += 1;
}
