import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { registreerAntwoordcache } from './antwoordcache.ts';
import { type Bewakingsopties, registreerBewaking, registreerVerzoek } from './bewaking.ts';
import { type Gezondheidsopties, registreerGezondheid } from './gezondheid.ts';
import { registreerHerkomst } from './herkomst.ts';
import { registreerKoppen } from './koppen.ts';
import { registreerNultekens } from './nultekens.ts';
import { API_PAD, API_VERSIE, registreerOpenapi } from './openapi.ts';
import { registreerProblemen, weiger } from './problemen.ts';
import { VERBINDINGSGRENZEN, type Verbindingsgrenzen, verbindingsopties } from './verbinding.ts';

export interface AppOpties extends Bewakingsopties, Gezondheidsopties {
  /** The address at which people reach this installation, for the OpenAPI document. */
  adres: string;
  logNiveau: string;
  /** Where log lines go; without it to standard output. */
  logDoel?: { write(regel: string): void };
  /** Addresses or networks of our own proxies; of nobody else is it believed whom a request comes from. */
  proxies?: readonly string[];
  /** What one connection may take, where it differs from the usual. */
  verbinding?: Partial<Verbindingsgrenzen>;
  leesStand: () => Promise<number>;
  /** Today in the Netherlands, `2026-11-22`. */
  vandaag: () => string;
}

function maakFastify({ logNiveau, logDoel, proxies = [], verbinding }: AppOpties): FastifyInstance {
  return Fastify({
    ...verbindingsopties({ ...VERBINDINGSGRENZEN, ...verbinding }),
    trustProxy: proxies.length > 0 && [...proxies],
    logger: {
      level: logNiveau,
      ...(logDoel && { stream: logDoel }),
      // A log line names the route pattern and the outcome, not the address: search text and names stay out of it. Of an
      // error it keeps where it happened, not the row or the statement that the database adds to it.
      serializers: {
        req: (v) => ({ methode: v.method, route: v.routeOptions?.url }),
        err: ({ name, message, code, stack }) => ({ type: name, message, code, stack: stack ?? '' }),
      },
    },
    genReqId: () => randomUUID(),
    // An address that cannot even be read never reaches a route; it is refused like every other.
    frameworkErrors: (fout, verzoek, antwoord) => weiger(fout, verzoek, antwoord),
    routerOptions: { ignoreTrailingSlash: false },
  });
}

/** The web server without any room in it: errors, OpenAPI, health, compression, cache. Rooms register their routes. */
export async function maakApp(opties: AppOpties): Promise<FastifyInstance> {
  // Refusals that no schema words itself are Dutch as well.
  z.config(z.locales.nl());
  const app = maakFastify(opties);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await registreerKoppen(app, opties.adres);
  registreerVerzoek(app);
  registreerHerkomst(app, opties.adres);
  registreerNultekens(app);
  await registreerBewaking(app, opties);
  // Before compression, so that it sees the answer as text.
  registreerAntwoordcache(app, opties);
  await app.register(compress, { threshold: 2048, encodings: ['gzip'] });
  registreerProblemen(app);
  registreerGezondheid(app, opties);
  await registreerOpenapi(app, opties.adres);
  app.addHook('onRequest', async (verzoek, antwoord) => {
    if (verzoek.url.startsWith(API_PAD)) antwoord.header('API-Version', API_VERSIE);
  });
  app.get(`${API_PAD}/openapi.json`, { schema: { hide: true }, config: { toegang: 'openbaar' } }, async () =>
    app.swagger(),
  );
  return app;
}
