import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { BakenFout } from '../../kernel/fouten.ts';
import { isVanHier } from './herkomst.ts';

/** Each named check answers whether that part works now; it throws or returns false when it does not. */
export type Controles = Readonly<Record<string, () => Promise<boolean>>>;

/** Adds the figures of one room to those of this process. */
export type Metriek = (register: Registry) => void;

export interface Gezondheidsopties {
  readonly controles: Controles;
  /** Figures of rooms, beside those of the process itself. */
  readonly metrieken?: readonly Metriek[];
  /** With this bearer token the figures may be read from elsewhere; without one only from this computer. */
  readonly metricsToken?: string | undefined;
}

const hash = (tekst: string): Buffer => createHash('sha256').update(tekst).digest();

/** Whether the inside of this process may be told: to this computer, and to whoever has the token. */
const magAlles = (verzoek: FastifyRequest, token: string | undefined): boolean =>
  isVanHier(verzoek) ||
  (token !== undefined && timingSafeEqual(hash(verzoek.headers.authorization ?? ''), hash(`Bearer ${token}`)));

/**
 * `/health/live` (this process runs), `/health/ready` (it can do its work) and `/metrics` for Prometheus. To strangers on the
 * network it only says whether all is well: which part is not, and how busy we are, would help who wants to do harm.
 */
export function registreerGezondheid(app: FastifyInstance, opties: Gezondheidsopties): void {
  const { controles, metrieken = [], metricsToken } = opties;
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
  app.get('/health/ready', verborgen, async (verzoek, antwoord) => {
    const uitkomsten = await Promise.all(
      Object.entries(controles).map(async ([naam, controle]) => [naam, await controle().catch(() => false)] as const),
    );
    const goed = uitkomsten.every(([, ok]) => ok);
    const status = goed ? 'ok' : 'niet gereed';
    const onderdelen = magAlles(verzoek, metricsToken) ? { onderdelen: Object.fromEntries(uitkomsten) } : {};
    return antwoord.code(goed ? 200 : 503).send({ status, ...onderdelen });
  });
  app.get('/metrics', verborgen, async (verzoek, antwoord) => {
    if (!magAlles(verzoek, metricsToken))
      throw new BakenFout('verboden', 'Deze cijfers zijn alleen te lezen vanaf de computer zelf, of met een token.');
    return antwoord.type(register.contentType).send(await register.metrics());
  });
}
