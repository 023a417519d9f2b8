import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** One request as somebody asks it; a body gets a key of its own each time. */
export interface Verzoek {
  readonly soort: string;
  readonly method: 'GET' | 'POST';
  readonly pad: string;
  readonly inhoud?: object;
  readonly status: number;
}

/** Somebody who asks these requests one after the other, over and over, each as soon as the last was answered. */
export interface Vrager {
  readonly headers: Readonly<Record<string, string>>;
  readonly verzoeken: readonly Verzoek[];
}

interface Opdracht {
  readonly adres: string;
  readonly vragers: readonly Vrager[];
  readonly seconden: number;
}

/**
 * Lets people ask all at once, from a thread of their own: in that of the server they would wait for it to ask, and it for them. Answers the
 * times (ms) by kind of request. Rejects when an answer has another status than expected.
 */
export function laatVragen(opdracht: Opdracht): Promise<ReadonlyMap<string, readonly number[]>> {
  return new Promise((klaar, fout) => {
    const draad = new Worker(new URL(import.meta.url), { workerData: opdracht });
    draad.once('message', klaar);
    draad.once('error', fout);
    draad.once('exit', (code) => fout(new Error(`de draad stopte met ${code}`)));
  });
}

async function vraagAllen({ adres, vragers, seconden }: Opdracht): Promise<Map<string, number[]>> {
  const agent = new Agent({ keepAlive: true, maxSockets: vragers.length });
  const tijden = new Map<string, number[]>();
  const einde = performance.now() + seconden * 1000;
  const vraag = (headers: Vrager['headers'], { method, pad, inhoud, status }: Verzoek): Promise<void> =>
    new Promise((klaar, fout) => {
      const tekst = inhoud && JSON.stringify({ ...inhoud, sleutel: randomUUID() });
      const koppen = {
        ...headers,
        origin: new URL(adres).origin,
        ...(tekst && { 'content-type': 'application/json' }),
      };
      const uit = request(`${adres}${pad}`, { agent, method, headers: koppen }, (antwoord) => {
        if (antwoord.statusCode !== status) fout(new Error(`${pad}: ${antwoord.statusCode}, verwacht ${status}`));
        antwoord.resume().on('end', klaar);
      });
      uit.on('error', fout).end(tekst);
    });
  await Promise.all(
    vragers.map(async ({ headers, verzoeken }) => {
      for (let keer = 0; performance.now() < einde; keer++) {
        const verzoek = verzoeken[keer % verzoeken.length] as Verzoek;
        const van = performance.now();
        await vraag(headers, verzoek);
        const eigen = tijden.get(verzoek.soort) ?? [];
        tijden.set(verzoek.soort, eigen);
        eigen.push(performance.now() - van);
      }
    }),
  );
  agent.destroy();
  return tijden;
}

if (!isMainThread && parentPort) parentPort.postMessage(await vraagAllen(workerData as Opdracht));
