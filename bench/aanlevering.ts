import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wacht } from 'node:timers/promises';
import { readConfig } from '../src/config.ts';
import { maakProefaanlevering, type Proefaanlevering } from '../src/meten/aanlevering/proefaanlevering.ts';
import { GEGEVENS } from '../src/meten/catalogus/index.ts';
import { ONBEPERKT } from '../src/platform/http/grenzen.ts';
import { startServer } from '../src/server.ts';
import { metWereld, rond } from './wereld.ts';

/**
 * 270 providers hand in during the same hour, each with 20 saves: how long each request takes. The hour is pressed into
 * `MINUTEN`, so the load is that much heavier. Beside it a bare node:http server that takes the same bytes and answers as many.
 */
const AANBIEDERS = 270;
const KEREN = 20;
const MINUTEN = Number(process.argv[2] ?? 6);
const GELIJK = 2;

const CODES = GEGEVENS.filter(
  (g) => !g.alleenVoor && g.blok !== 'jeugdtak' && g.eenheid === 'euro' && g.soort === 'stand',
)
  .map((g) => g.code)
  .slice(0, KEREN * GELIJK);

const duren = new Map<string, number[]>();
let fouten = 0;

async function vraag(soort: string, adres: string, cookie: string, method: string, pad: string, inhoud: object) {
  const begin = performance.now();
  const antwoord = await fetch(adres + pad, {
    method,
    headers: { cookie, origin: adres, 'content-type': 'application/json' },
    body: JSON.stringify(inhoud),
  });
  const json = (await antwoord.json()) as { revisie: number };
  duren.set(soort, [...(duren.get(soort) ?? []), performance.now() - begin]);
  if (!antwoord.ok) {
    fouten += 1;
    console.error(soort, antwoord.status, JSON.stringify(json).slice(0, 300));
  }
  return json;
}

/** One provider: saves spread over the time there is, then handing in. */
async function lever(adres: string, levering: Proefaanlevering, nummer: number): Promise<void> {
  const tussen = (MINUTEN * 60_000) / (KEREN + 2);
  await wacht((nummer / AANBIEDERS) * tussen);
  const pad = `/api/v1/aanleveringen/${levering.id}`;
  const { cookie } = levering.indiener.headers;
  let revisie = 0;
  for (let keer = 0; keer < KEREN; keer++) {
    const begin = performance.now();
    const codes = CODES.slice((keer * CODES.length) / KEREN, ((keer + 1) * CODES.length) / KEREN);
    const wijzigingen = (codes.length > 0 ? codes : CODES.slice(0, 1)).map((gegeven) => ({ gegeven, waarde: '0' }));
    ({ revisie } = await vraag('opslaan', adres, cookie, 'PUT', `${pad}/cellen`, { sinds: revisie, wijzigingen }));
    await wacht(Math.max(0, tussen - (performance.now() - begin)));
  }
  await vraag('indienen', adres, cookie, 'POST', `${pad}/klaar`, { revisie });
  await vraag('akkoord', adres, levering.accordeur.headers.cookie, 'POST', `${pad}/akkoord`, { revisie });
}

const p95 = (lijst: readonly number[]): number =>
  [...lijst].sort((a, b) => a - b)[Math.floor(lijst.length * 0.95)] ?? 0;

/** The limit: the same number of bytes taken and answered by a server that does nothing else. */
async function meetKaal(): Promise<number> {
  const server = createServer((verzoek, antwoord) => verzoek.resume().on('end', () => antwoord.end('{"revisie":1}')));
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (let i = 0; i < 500; i++)
    await vraag('kaal', adres, '', 'PUT', '/', {
      sinds: 0,
      wijzigingen: CODES.map((gegeven) => ({ gegeven, waarde: '0' })),
    });
  server.close();
  return p95(duren.get('kaal') ?? []);
}

await metWereld(async (database) => {
  const config = { ...readConfig({}), poort: 0, logNiveau: 'silent' as const };
  const server = await startServer({ database, config, rol: 'all', demo: true, grenzen: ONBEPERKT });
  const leveringen: Proefaanlevering[] = [];
  for (let i = 0; i < AANBIEDERS; i++) leveringen.push(await maakProefaanlevering(database, { codes: CODES }));
  const kaal = await meetKaal();
  await Promise.all(leveringen.map((levering, i) => lever(server.adres, levering, i)));
  for (const soort of ['opslaan', 'indienen', 'akkoord']) {
    const lijst = duren.get(soort) ?? [];
    console.log(
      `${soort}: ${lijst.length} verzoeken in ${MINUTEN} minuten, p95 ${rond(p95(lijst))} ms (kaal ${rond(kaal)} ms, verhouding ${rond(p95(lijst) / kaal)})`,
    );
  }
  const { rows } = await database.pool.query<{ n: number }>('select count(*) as n from aanlevering_versie');
  console.log(`${fouten} fouten; ${rows[0]?.n} versies`);
  await server.sluit();
});
