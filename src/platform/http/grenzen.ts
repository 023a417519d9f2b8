import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BakenFout } from '../../kernel/fouten.ts';
import { API_PAD } from './openapi.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A route that costs much, or that reaches others: each asker gets fewer of it. */
    grens?: 'zwaar';
  }
}

/** Requests in one minute; more are refused with `te-vaak` and the seconds to wait. */
export interface Verzoekgrenzen {
  /** Of one session, one machine, or one address that is not signed in. A screen asks some dozens of things. */
  readonly algemeen: number;
  /** From one address at the routes by which one gets in: log-in, token, invitation, recovery. */
  readonly deur: number;
  /** For one account at those routes, from wherever it comes. */
  readonly account: number;
  /** From one address to and from a log-in service, where there is nothing to guess: a whole office has one address. */
  readonly inlogdienst: number;
  /** Of one asker at each route that costs much, such as a report. */
  readonly zwaar: number;
}

export const VERZOEKGRENZEN: Verzoekgrenzen = { algemeen: 1200, deur: 20, account: 10, inlogdienst: 120, zwaar: 20 };

/** Far above what any test asks; for tests only. */
export const ONBEPERKT: Verzoekgrenzen = { algemeen: 1e9, deur: 1e9, account: 1e9, inlogdienst: 1e9, zwaar: 1e9 };

const MINUUT = 60_000;
const LANGSTE_ACCOUNT = 200;

type Wacht = (verzoek: FastifyRequest, antwoord: FastifyReply) => Promise<void>;

/** Counts requests; each throws `te-vaak` where there are too many. */
export interface Grenswacht {
  /** Before it is known who asks. */
  readonly aanDeDeur: Wacht;
  /** When it is known who asks, whether or not they may. */
  readonly perVrager: Wacht;
}

/** Kept to 64 bits of an IPv6 address: one household or office has all of those. */
const adresVan = ({ ip }: FastifyRequest): string => normalizeIP(ip);

/** A route by which one gets in: outside the API, changing something without a session, or with a secret in its address. */
function soortDeur({ method, routeOptions: { url = '', config } }: FastifyRequest): 'deur' | 'inlogdienst' | null {
  if (url.startsWith('/aanmelden/')) return 'inlogdienst';
  if (url.startsWith('/oauth/')) return 'deur';
  const wijzigt = method === 'POST' || method === 'PUT';
  return config.toegang === 'openbaar' && (wijzigt || url.includes(':token')) ? 'deur' : null;
}

/** The account that a log-in or a token is asked for, whichever way it is written; null where there is none. */
function accountVan({ body, headers }: FastifyRequest): string | null {
  const basis = /^Basic ([\w+/=]{1,1000})$/i.exec(headers.authorization ?? '')?.[1];
  const { email, client_id: client } = (body ?? {}) as { email?: unknown; client_id?: unknown };
  const naam = basis ? Buffer.from(basis, 'base64').toString().split(':')[0] : (email ?? client);
  if (typeof naam !== 'string') return null;
  // However it is encoded, it is one account.
  const gelezen = new URLSearchParams(`n=${naam.replace(/[&#]/g, '')}`).get('n') ?? naam;
  return gelezen.trim().toLowerCase().slice(0, LANGSTE_ACCOUNT);
}

const vragerVan = (verzoek: FastifyRequest): string =>
  verzoek.sessie?.kenmerk ?? verzoek.vrager.client ?? adresVan(verzoek);

/**
 * How often one may ask. Counted in the memory of this process, of the last 5,000 askers per limit: with several nodes each counts for itself, so that the whole
 * lets through as many times more (docs/veiligheid.md). What guards an account for good is its lock-out, in the database.
 */
export async function registreerGrenzen(app: FastifyInstance, grenzen: Verzoekgrenzen): Promise<Grenswacht> {
  await app.register(rateLimit, { global: false });
  const teller = (max: number, sleutel: (verzoek: FastifyRequest) => string): Wacht => {
    const tel = app.createRateLimit({ max, timeWindow: MINUUT, keyGenerator: sleutel });
    return async (verzoek, antwoord) => {
      const uitslag = await tel(verzoek);
      if (uitslag.isAllowed || !uitslag.isExceeded) return;
      antwoord.header('Retry-After', uitslag.ttlInSeconds);
      throw new BakenFout(
        'te-vaak',
        `Te vaak achter elkaar. Probeer het over ${uitslag.ttlInSeconds} seconden opnieuw.`,
      );
    };
  };
  const perDeur = { deur: teller(grenzen.deur, adresVan), inlogdienst: teller(grenzen.inlogdienst, adresVan) };
  const perAccount = teller(grenzen.account, (verzoek) => accountVan(verzoek) ?? '');
  const algemeen = teller(grenzen.algemeen, vragerVan);
  const zwaar = teller(grenzen.zwaar, (verzoek) => `${vragerVan(verzoek)} ${verzoek.routeOptions.url}`);

  // Only now the body is known.
  app.addHook('preHandler', async (verzoek, antwoord) => {
    if (soortDeur(verzoek) === 'deur' && accountVan(verzoek) !== null) await perAccount(verzoek, antwoord);
  });

  return {
    async aanDeDeur(verzoek, antwoord) {
      const soort = soortDeur(verzoek);
      if (soort !== null) await perDeur[soort](verzoek, antwoord);
    },
    async perVrager(verzoek, antwoord) {
      if (!verzoek.url.startsWith(API_PAD)) return;
      await algemeen(verzoek, antwoord);
      if (verzoek.routeOptions.config.grens === 'zwaar') await zwaar(verzoek, antwoord);
    },
  };
}
