/**
 * The demands of the linter of the NLGov REST API Design Rules (Logius, ruleset 2.2) on an OpenAPI document, as plain
 * checks. Each finding names the rule and the place.
 */
interface Document {
  openapi?: string;
  info?: { version?: string; contact?: Record<string, string> };
  servers?: { url: string }[];
  paths?: Record<string, Record<string, Bewerking>>;
  components?: { schemas?: Record<string, unknown> };
}

interface Bewerking {
  operationId?: string;
  parameters?: { in: string; name: string }[];
  responses?: Record<string, Antwoord>;
}

interface Antwoord {
  headers?: Record<string, unknown>;
  content?: Record<string, { schema?: unknown }>;
}

const METHODEN = ['get', 'post', 'put', 'patch', 'delete'];
const KEBAB = /^\/(([a-z0-9-]+|\{[^}]+\})(\/([a-z0-9-.]+|\{[^}]+\}))*)$/;
const CAMEL = /^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/;
const SEMVER = /^\d+\.\d+\.\d+$/;

/** Follows `#/…` references inside the document. */
function volg(document: unknown, waarde: unknown): Record<string, unknown> {
  const verwijzing = (waarde as { $ref?: string } | undefined)?.$ref;
  if (!verwijzing) return (waarde ?? {}) as Record<string, unknown>;
  const delen = verwijzing.slice(2).split('/');
  return delen.reduce<Record<string, unknown>>(
    (deel, naam) => (deel[naam] ?? {}) as Record<string, unknown>,
    document as Record<string, unknown>,
  );
}

function* kop(d: Document): Generator<string> {
  if (!/^3(\.\d+){1,2}$/.test(d.openapi ?? '')) yield 'openapi3: versie van OpenAPI';
  if (!SEMVER.test(d.info?.version ?? '')) yield 'semver: info.version';
  for (const veld of ['name', 'email', 'url']) if (!d.info?.contact?.[veld]) yield `info-contact-fields-exist: ${veld}`;
  if (!d.servers?.length) yield 'oas3-api-servers';
  for (const { url } of d.servers ?? []) {
    if (!/\/v\d+/.test(url)) yield `include-major-version-in-uri: ${url}`;
    // The loopback address of a machine is the one place where http is no risk.
    if (/^http:\/\/(?!127\.0\.0\.1)/.test(url)) yield `servers-use-https: ${url}`;
  }
  for (const naam of Object.keys(d.components?.schemas ?? {}))
    if (!/^([A-Z][a-zA-Z0-9]*)$/.test(naam)) yield `schema-camel-case: ${naam}`;
}

function* antwoorden(d: Document, plek: string, { responses = {} }: Bewerking): Generator<string> {
  for (const [code, antwoord] of Object.entries(responses)) {
    if (/^[23]/.test(code) && !antwoord.headers?.['API-Version']) yield `missing-version-header: ${plek} ${code}`;
    if (!/^[45]/.test(code)) continue;
    const inhoud = antwoord.content?.['application/problem+json'];
    if (!inhoud) yield `use-problem-schema: ${plek} ${code}`;
    const velden = volg(d, inhoud?.schema).properties as Record<string, unknown> | undefined;
    for (const veld of ['status', 'title', 'detail'])
      if (inhoud && !velden?.[veld]) yield `problem-schema-members: ${plek} ${code} ${veld}`;
  }
}

function* bewerking(d: Document, pad: string, methode: string, b: Bewerking): Generator<string> {
  const plek = `${methode} ${pad}`;
  if (!METHODEN.includes(methode)) yield `http-methods: ${plek}`;
  if (!b.operationId) yield `operation-operationId: ${plek}`;
  const parameters = (b.parameters ?? []).map((p) => volg(d, p) as { in: string; name: string });
  for (const p of parameters)
    if (p.in === 'query' && !CAMEL.test(p.name)) yield `query-keys-camel-case: ${plek} ${p.name}`;
  for (const [, naam] of pad.matchAll(/\{([^}]+)\}/g))
    if (!parameters.some((p) => p.in === 'path' && p.name === naam)) yield `path-params: ${plek} ${naam}`;
  const kanOngeldig = parameters.length > 0 || ['post', 'put', 'patch'].includes(methode);
  if (kanOngeldig && !b.responses?.['400']) yield `problem-invalid-input: ${plek}`;
  yield* antwoorden(d, plek, b);
}

interface Veld {
  readonly type?: string;
  readonly format?: string;
  readonly anyOf?: readonly Veld[];
}

/** Walks every schema property: names in camelCase, dates and times with the right format. */
function* velden(waarde: unknown, plek: string): Generator<string> {
  if (typeof waarde !== 'object' || waarde === null) return;
  const { properties } = waarde as { properties?: Record<string, Veld> };
  for (const [naam, veld] of Object.entries(properties ?? {})) {
    // The steps of a ladder are numbers, and a number has no case.
    if (!CAMEL.test(naam) && !/^\d$/.test(naam)) yield `property-casing: ${plek}.${naam}`;
    if (veld?.format === 'time' || veld?.format === 'date-time-local') yield `date-time: ${plek}.${naam}`;
    // A date that may be missing is a date or null.
    const vormen = (veld?.anyOf ?? [veld]).filter((vorm) => vorm?.type !== 'null');
    if (/^datum$|Datum$|^date$/.test(naam) && !vormen.every((vorm) => vorm?.format === 'date'))
      yield `specify-format-for-date-and-time: ${plek}.${naam}`;
  }
  for (const [naam, deel] of Object.entries(waarde)) yield* velden(deel, `${plek}/${naam}`);
}

/** Everything in the document that the design rules refuse; an empty list when it is right. */
export function toetsOntwerpregels(document: unknown): string[] {
  const d = document as Document;
  const gevonden = [...kop(d), ...velden(d.components?.schemas, '#/components/schemas'), ...velden(d.paths, '#/paths')];
  const ids = new Set<string>();
  for (const [pad, methoden] of Object.entries(d.paths ?? {})) {
    if (pad.length > 1 && pad.endsWith('/')) gevonden.push(`paths-no-trailing-slash: ${pad}`);
    if (!KEBAB.test(pad)) gevonden.push(`paths-kebab-case: ${pad}`);
    for (const [methode, b] of Object.entries(methoden)) {
      gevonden.push(...bewerking(d, pad, methode, b));
      if (b.operationId && ids.has(b.operationId)) gevonden.push(`operation-operationId-unique: ${b.operationId}`);
      if (b.operationId) ids.add(b.operationId);
    }
  }
  return gevonden;
}
