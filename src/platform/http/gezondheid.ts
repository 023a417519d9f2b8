import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Each named check answers whether that part works now; it throws or returns false when it does not. */
export type Controles = Readonly<Record<string, () => Promise<boolean>>>;

/** Adds the figures of one room to those of this process. */
export type Metriek = (register: Registry) => void;

/** `/health/live` (this process runs), `/health/ready` (it can do its work) and `/metrics` for Prometheus. */
export function registreerGezondheid(
  app: FastifyInstance,
  controles: Controles,
  metrieken: readonly Metriek[] = [],
): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  for (const voegToe of metrieken) voegToe(register);
  const duur = new Histogram({
    name: 'baken_http_duur_seconden',
    help: 'Duur van een verzoek, per route en uitkomst',
    labelNames: ['methode', 'route', 'status'],
    buckets: [0.005, 0.02, 0.08, 0.2, 0.5, 2, 10],
    registers: [register],
  });

  app.addHook('onResponse', async (verzoek, antwoord) => {
    // The pattern of the route, never the address itself: an address can hold what somebody searched for.
    const route = verzoek.routeOptions.url ?? 'onbekend';
    duur.observe({ methode: verzoek.method, route, status: antwoord.statusCode }, antwoord.elapsedTime / 1000);
  });

  const verborgen = { schema: { hide: true }, logLevel: 'warn' } as const;
  app.get('/health/live', verborgen, async () => ({ status: 'ok' }));
  app.get('/health/ready', verborgen, async (_verzoek, antwoord) => {
    const uitkomsten = await Promise.all(
      Object.entries(controles).map(async ([naam, controle]) => [naam, await controle().catch(() => false)] as const),
    );
    const goed = uitkomsten.every(([, ok]) => ok);
    return antwoord
      .code(goed ? 200 : 503)
      .send({ status: goed ? 'ok' : 'niet gereed', onderdelen: Object.fromEntries(uitkomsten) });
  });
  app.get('/metrics', verborgen, async (_verzoek, antwoord) =>
    antwoord.type(register.contentType).send(await register.metrics()),
  );
}
