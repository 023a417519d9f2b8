import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

/** Path under which the first major version of the API lies (/core/uri-version). */
export const API_PAD = '/api/v1';
/** Semantic version of the API, sent with every answer (/core/version-header). */
export const API_VERSIE = '1.0.0';

const PROBLEEM = {
  type: 'object',
  description: 'Probleem volgens RFC 9457',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['in', 'location', 'code', 'detail'],
        properties: {
          in: { type: 'string', enum: ['body', 'query', 'path', 'header'] },
          location: { type: 'object', properties: { pointer: { type: 'string' }, name: { type: 'string' } } },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
} as const;

interface Bewerking {
  'x-toegang'?: unknown;
  parameters?: { in: string }[];
  requestBody?: unknown;
  responses: Record<string, { description?: string; headers?: Record<string, unknown>; content?: unknown }>;
}

const RETRY_AFTER = { description: 'Zoveel seconden wachten', required: true, schema: { type: 'integer' } } as const;

const weigering = (description: string) => ({
  description,
  headers: { 'API-Version': { $ref: '#/components/headers/ApiVersie' } },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
});

/** Adds what holds for every operation, so that no route has to repeat it: version header and refusals. */
function vulAan(methode: string, bewerking: Bewerking): void {
  for (const [code, antwoord] of Object.entries(bewerking.responses)) {
    if (/^[23]/.test(code))
      antwoord.headers = { ...antwoord.headers, 'API-Version': { $ref: '#/components/headers/ApiVersie' } };
    if (antwoord.description === 'Default Response') antwoord.description = 'Gelukt';
  }
  const parameters = bewerking.parameters ?? [];
  const wijzigt = methode === 'post' || methode === 'put';
  if (parameters.length > 0 || wijzigt) bewerking.responses['400'] = weigering('De invoer klopt niet');
  if (bewerking['x-toegang'] !== 'openbaar') {
    bewerking.responses['401'] = weigering('Niet ingelogd');
    bewerking.responses['403'] = weigering('Niet zichtbaar voor deze rol');
  }
  if (parameters.some((p) => p.in === 'path')) bewerking.responses['404'] = weigering('Niet gevonden');
  if (wijzigt) {
    bewerking.responses['409'] = weigering('Dit kan nu niet');
    bewerking.responses['413'] = weigering('Te groot');
    bewerking.responses['415'] = weigering('Dit soort inhoud kan Baken niet lezen');
  }
  const teVaak = weigering('Te vaak achter elkaar');
  bewerking.responses['429'] = { ...teVaak, headers: { ...teVaak.headers, 'Retry-After': RETRY_AFTER } };
  bewerking.responses['503'] = weigering('Baken is nu te druk');
  bewerking.responses['500'] = weigering('Storing');
}

const isBewerking = (waarde: unknown): waarde is Bewerking =>
  typeof waarde === 'object' && waarde !== null && 'responses' in waarde;

/** OpenAPI 3.1 from the zod schemas of the routes, served at /api/v1/openapi.json (/core/publish-openapi). */
export async function registreerOpenapi(app: FastifyInstance, adres: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Baken',
        description: 'Cijfers, signalen en treden van aanbieders van jeugdhulp.',
        version: API_VERSIE,
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
        contact: { name: 'Beheer van Baken', email: 'beheer@baken.example', url: 'https://baken.example/contact' },
      },
      servers: [{ url: `${adres}${API_PAD}`, description: 'Deze installatie' }],
      tags: [{ name: 'meten' }, { name: 'signaleren' }, { name: 'verantwoording' }, { name: 'toegang' }],
    },
    transform: (bron) => {
      const { schema, url } = jsonSchemaTransform(bron);
      // Who may call a route stands in the document itself, for readers and for the test of every route.
      return { url, schema: { ...schema, 'x-toegang': bron.route.config?.toegang } as typeof schema };
    },
    transformObject: (document) => {
      const inhoud = jsonSchemaTransformObject(document) as {
        paths?: Record<string, Record<string, unknown>>;
        components?: Record<string, Record<string, unknown>>;
      };
      inhoud.components = {
        ...inhoud.components,
        headers: {
          ApiVersie: {
            description: 'Volledige versie van de API',
            required: true,
            schema: { type: 'string' },
            example: API_VERSIE,
          },
        },
        schemas: { ...inhoud.components?.schemas, Probleem: PROBLEEM },
      };
      for (const pad of Object.values(inhoud.paths ?? {}))
        for (const [methode, bewerking] of Object.entries(pad)) if (isBewerking(bewerking)) vulAan(methode, bewerking);
      return inhoud as ReturnType<typeof jsonSchemaTransformObject>;
    },
  });
}
