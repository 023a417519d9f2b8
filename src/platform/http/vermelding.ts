import type { FastifyRequest } from 'fastify';
import { FOUTEN } from '../../kernel/fouten.ts';
import type { Database } from '../database/index.ts';
import { traceVan, type Vermelding } from '../logboek/index.ts';
import type { Eis } from '../toegang/index.ts';

function uitkomstVan(status: number, eis: Eis | null): Vermelding['uitkomst'] {
  if (status < 400) return 'toegestaan';
  // Whether a provider exists is not told to who may not see it: not found is then a refusal.
  const geweigerd = status === 401 || status === 403 || (status === 404 && eis?.bereik === 'zaak');
  return geweigerd ? 'geweigerd' : 'mislukt';
}

/** KvK numbers never change hands, so what was once looked up stays true. */
const bekendeOrganisaties = new WeakMap<object, Map<string, number>>();
const HOOGSTENS_BEKEND = 10_000;

async function organisatieVan({ pool }: Database, kvk: string): Promise<number | null> {
  const bekend = bekendeOrganisaties.get(pool) ?? new Map<string, number>();
  bekendeOrganisaties.set(pool, bekend);
  const eerder = bekend.get(kvk);
  if (eerder !== undefined) return eerder;
  const { rows } = await pool.query<{ id: number }>('select id from organisatie where kvk = $1', [kvk]);
  const id = rows[0]?.id;
  if (id === undefined) return null;
  if (bekend.size < HOOGSTENS_BEKEND) bekend.set(kvk, id);
  return id;
}

/** Whose data this request is about: a KvK number, a region, or the whole country. */
function voorwerpVan({ params }: FastifyRequest, { bereik }: Eis): string {
  const { kvk, code } = (params ?? {}) as { kvk?: string; code?: string };
  return kvk ?? code ?? (bereik === 'land' ? 'land' : '');
}

/**
 * What the access log must know of a request (NEN 7513); null where nothing of anybody was asked for. A refusal is always
 * told, also of a route that is open to all who are signed in.
 */
export async function maakVermelding(
  database: Database,
  verzoek: FastifyRequest,
  status: number,
): Promise<Vermelding | null> {
  const { config, schema, url } = verzoek.routeOptions;
  const { toegang } = config;
  if (typeof toegang !== 'object' && status !== 403) return null;
  if (verzoek.vermeld && status < 400) return null;
  // Who asks too often has seen nothing, and cannot fill the log with it.
  if (status === FOUTEN['te-vaak'].status) return null;
  const eis = typeof toegang === 'object' ? toegang : null;
  const { kvk } = (verzoek.params ?? {}) as { kvk?: string };
  return {
    verwerkingId: verzoek.verwerkingId,
    traceId: traceVan(verzoek.headers.traceparent?.toString()),
    begin: verzoek.begonnenOp,
    einde: new Date(),
    wie: verzoek.vrager,
    handeling: (schema as { operationId?: string } | undefined)?.operationId ?? url ?? 'onbekend',
    soort: verzoek.method === 'GET' || verzoek.method === 'HEAD' ? 'lezen' : 'wijzigen',
    voorwerp: eis ? voorwerpVan(verzoek, eis) : '',
    organisatieId: kvk && status < 400 ? await organisatieVan(database, kvk) : null,
    doel: eis?.doelen[0] ?? 'openbaar',
    uitkomst: uitkomstVan(status, eis),
    status,
  };
}
