import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MATRIX, magRoute, ROLLEN, type Rol, type Toegangseis } from './platform/toegang/index.ts';
import { maakProefpersoon, type Proefpersoon } from './platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from './proefapp.ts';

/**
 * Every parameter of every route of the OpenAPI document, with input that nobody types: it is refused in a problem document
 * or answered, never a fault, and never with a word of the database.
 */
const NAAR = [
  '',
  '0',
  '-1',
  '1e309',
  '0x10',
  'NaN',
  '2147483648',
  '9223372036854775808',
  '-9223372036854775809',
  '9'.repeat(400),
  "'",
  "' or '1'='1",
  "'; drop table organisatie; --",
  '1; select pg_sleep(9)',
  "1' union select hash from sessie --",
  '\\',
  '$1',
  '{1,2}',
  '{"$ne":null}',
  '\u0000',
  'a\u0000b',
  '\u202e\u2066',
  '\ud83d\udea8é\u0301',
  '\ufeff',
  '_%_%_',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  'null',
  '__proto__',
  'constructor',
  'x'.repeat(201),
  'x'.repeat(9000),
  '2026-02-30',
  '0000-00-00',
  '1000-01-01',
  '9999-12-31',
  '-271821-04-20',
  'JZ99',
  '00000000-0000-0000-0000-000000000000',
  'naam; drop table persoon',
];

/** Ways to write a parameter that its name and value alone do not show. */
const VORMEN: readonly ((naam: string) => string)[] = [
  (naam) => `${naam}[]=1`,
  (naam) => `${naam}=1&${naam}=2`,
  (naam) => `${naam}[__proto__][vol]=1`,
  (naam) => `${naam}[constructor]=1`,
  (naam) => `${naam}`,
  (naam) => `${naam}=%ff%fe`,
  (naam) => `${naam}=%`,
  (naam) => `${naam}=%00`,
  (naam) => `__proto__=${naam}&${naam}=1`,
  (naam) => `${Array(300).fill(`${naam}=1`).join('&')}`,
];

/** What a database or a program says when something breaks in it; none of the input above holds any of it. */
const VAN_BINNEN =
  /invalid input|syntax error|violates|does not exist|relation "|operator|byte sequence|out of range|duplicate key|SQLSTATE|permission denied|row-level|node_modules|\.ts:\d|at async |TypeError|Cannot read/i;

interface Route {
  readonly methode: string;
  readonly pad: string;
  readonly naam: string;
  readonly toegang: Toegangseis;
  readonly inPad: readonly string[];
  readonly inVraag: readonly string[];
  readonly verplicht: readonly string[];
  readonly inhoud: boolean;
}

interface Bewerking {
  readonly operationId: string;
  readonly 'x-toegang': Toegangseis;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
}

let proef: Proefapp;
let routes: readonly Route[];
const mensen = new Map<Rol, Proefpersoon>();

beforeAll(async () => {
  proef = await maakProefapp();
  const { rows } = await proef.database.pool.query<{ id: number }>(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron)
     values ('90000001', 'De Proef', 'JZ12', '{jeugdhulp}', 'proef') returning id`,
  );
  for (const rol of ROLLEN.filter((r) => r !== 'bezoeker'))
    mensen.set(
      rol,
      await maakProefpersoon(proef.database, rol, rol === 'indiener' ? { organisatieId: rows[0]?.id ?? 0 } : {}),
    );
  routes = leesRoutes((await proef.app.inject('/api/v1/openapi.json')).json());
}, 60_000);
afterAll(() => proef.sluit());

function leesRoutes({ paths }: { paths: Record<string, Record<string, Bewerking>> }): Route[] {
  return Object.entries(paths).flatMap(([pad, bewerkingen]) =>
    Object.entries(bewerkingen).map(([methode, bewerking]) => {
      const parameters = bewerking.parameters ?? [];
      const namen = (waar: string, ook = (_: { required?: boolean }) => true) =>
        parameters.filter((p) => p.in === waar && ook(p)).map(({ name }) => name);
      return {
        methode: methode.toUpperCase(),
        pad,
        naam: bewerking.operationId,
        toegang: bewerking['x-toegang'],
        inPad: namen('path'),
        inVraag: namen('query'),
        verplicht: namen('query', ({ required }) => required === true),
        inhoud: bewerking.requestBody !== undefined,
      };
    }),
  );
}

const GOED: Readonly<Record<string, string>> = { kvk: '90000001', code: 'JZ12', formaat: 'xlsx' };
const goed = (naam: string): string => GOED[naam] ?? '1';

/** The address of a route with these values; a missing one gets a value that is right where we know one. */
function adres({ pad, verplicht }: Route, waarden: Readonly<Record<string, string>>, vraag = ''): string {
  const plek = pad.replace(/\{(\w+)\}/g, (_, naam: string) => encodeURIComponent(waarden[naam] ?? goed(naam)));
  const inVraag = Object.entries(waarden).filter(([naam]) => !pad.includes(`{${naam}}`));
  const rest = verplicht
    .filter((naam) => !(naam in waarden) && !vraag.includes(naam))
    .map((naam) => [naam, goed(naam)]);
  const query = [...inVraag, ...rest].map(([n, w]) => `${encodeURIComponent(n ?? '')}=${encodeURIComponent(w ?? '')}`);
  return `/api/v1${plek}?${[...query, ...(vraag ? [vraag] : [])].join('&')}`;
}

/** An analist and an indiener in turn; where neither gets further than the door, also whoever does. */
function vragers({ toegang }: Route, beurt: number): Rol[] {
  const vast: Rol[] = ['analist', 'indiener'];
  const aanDeBeurt = vast.slice(beurt % 2).slice(0, 1);
  if (vast.some((rol) => magRoute(rol, toegang))) return aanDeBeurt;
  return [...aanDeBeurt, ...ROLLEN.filter((rol) => rol !== 'bezoeker' && magRoute(rol, toegang)).slice(0, 1)];
}

interface Poging {
  readonly route: Route;
  readonly rol: Rol;
  readonly url: string;
  readonly payload?: string;
}

const TEGELIJK = 16;

/** Who hangs is named, and does not hold up the rest. */
const GEDULD_MS = 30_000;
const geenAntwoord = async () => {
  await new Promise((verder) => setTimeout(verder, GEDULD_MS).unref());
  return afgebroken(new Error(`geen antwoord binnen ${GEDULD_MS} ms`));
};

const afgebroken = (fout: Error) => ({ statusCode: 500, headers: {} as Record<string, string>, payload: fout.message });

/** Does all of it, some at once, and answers what was wrong. */
async function probeer(pogingen: readonly Poging[]): Promise<string[]> {
  const fouten: string[] = [];
  const rij = pogingen.values();
  const werker = async () => {
    for (const { route, rol, url, payload } of rij) {
      const vraag = {
        method: route.methode as 'GET',
        url,
        headers: { ...mensen.get(rol)?.headers, ...(payload !== undefined && { 'content-type': 'application/json' }) },
        ...(payload !== undefined && { payload }),
      };
      const antwoord = await Promise.race([proef.app.inject(vraag).catch(afgebroken), geenAntwoord()]);
      const { statusCode, headers } = antwoord;
      const geweigerd = statusCode >= 400;
      const vorm = !geweigerd || String(headers['content-type']).startsWith('application/problem+json');
      // That too much comes in at once is an answer: documents are taken in a few at a time.
      const druk = statusCode === 503 && antwoord.payload.includes('"/problemen/te-druk"');
      if ((statusCode >= 500 && !druk) || !vorm || (geweigerd && VAN_BINNEN.test(antwoord.payload)))
        fouten.push(
          `${route.methode} ${url.slice(0, 200)} ${payload?.slice(0, 100) ?? ''} als ${rol}: ${statusCode} ${antwoord.payload.slice(0, 200)}`,
        );
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werker));
  return fouten;
}

const voorIeder = (maak: (route: Route) => readonly (readonly [url: string, payload?: string])[]): Poging[] =>
  routes.flatMap((route) =>
    maak(route).flatMap(([url, payload], beurt) =>
      vragers(route, beurt).map((rol) => ({ route, rol, url, ...(payload !== undefined && { payload }) })),
    ),
  );

describe('input that nobody types', () => {
  it('is no fault in any parameter of any route', async () => {
    const pogingen = voorIeder((route) => [
      ...[...route.inPad, ...route.inVraag].flatMap((naam) =>
        NAAR.map((waarde) => [adres(route, { [naam]: waarde })] as const),
      ),
      ...route.inVraag.flatMap((naam) => VORMEN.map((vorm) => [adres(route, {}, vorm(naam))] as const)),
    ]);
    expect(await probeer(pogingen)).toEqual([]);
    expect(pogingen.length).toBeGreaterThan(3000);
  }, 300_000);

  it('is no fault in several parameters at once, whatever text it is', async () => {
    const tekst = fc.oneof(
      fc.constantFrom(...NAAR),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.integer().map(String),
    );
    const pogingen = voorIeder((route) => {
      const namen = [...route.inPad, ...route.inVraag];
      if (namen.length === 0) return [];
      const waarden = fc.record(Object.fromEntries(namen.map((naam) => [naam, tekst])), {
        requiredKeys: [...route.inPad],
      });
      return fc.sample(waarden, { seed: 7, numRuns: 20 }).map((w) => [adres(route, w)] as const);
    });
    expect(await probeer(pogingen)).toEqual([]);
  }, 120_000);

  it('is no fault in a body', async () => {
    const bodies = [
      '',
      'null',
      '[]',
      '"x"',
      '1e999',
      '{"__proto__":{"rol":"analist"}}',
      '{"constructor":{"prototype":{"rol":"analist"}}}',
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
      '{"a":'.repeat(3000),
      JSON.stringify(
        Object.fromEntries(['id', 'reden', 'kvk', 'tot', 'rol', 'email', 'naam'].map((n) => [n, 'a\u0000b'])),
      ),
      '\u0000',
      '{"reden":"\\u0000\\ud800"}',
      '{"reden":"\\ud800","tekst":"a\\udc00b"}',
    ];
    const pogingen = voorIeder((route) =>
      route.inhoud ? bodies.map((body) => [adres(route, {}), body] as const) : [],
    );
    expect(await probeer(pogingen)).toEqual([]);
  }, 120_000);

  it('leaves everyone as they were, and the tables where they were', async () => {
    for (const [rol, mens] of mensen) {
      const { statusCode, ...antwoord } = await proef.app.inject({ url: '/api/v1/sessie', headers: mens.headers });
      expect([rol, statusCode, antwoord.json().rol]).toEqual([rol, 200, rol]);
    }
    const { rows } = await proef.database.pool.query<{ n: number }>('select count(*)::int as n from organisatie');
    expect(rows[0]?.n).toBeGreaterThan(0);
    expect(Object.keys(MATRIX.rollen)).toHaveLength(ROLLEN.length);
    expect(({} as { vol?: unknown }).vol).toBeUndefined();
  });
});
