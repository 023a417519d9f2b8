import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';

type Vraag = (...vraag: unknown[]) => unknown;

/** Questions that one connection remembers for a role. Each takes memory in the database too; what is made up anew each time stays out. */
const HOOGSTENS = 150;

/** What was asked on a connection as a role: the texts seen once, and those that were prepared. */
interface Geheugen {
  readonly gezien: Set<string>;
  readonly namen: Map<string, string>;
}
const bekend = new WeakMap<PoolClient, Map<string, Geheugen>>();

/**
 * `client.query`, of which a text with parameters that comes a second time is prepared by name: reading and planning a question under the
 * policies costs more than answering it. Each database role has names of its own (`rol`): under policies a plan holds for one role, and the
 * database reads and plans the question again whenever another one asks it. When tables changed, it makes a new plan by itself.
 */
export function voorbereid(client: PoolClient, rol: string): Vraag {
  const stel = client.query.bind(client) as Vraag;
  const geheugen = geheugenVan(client, rol);
  return (tekst, waarden, ...rest) => {
    if (typeof tekst !== 'string' || !Array.isArray(waarden) || waarden.length === 0 || rest.length > 0)
      return stel(tekst, waarden, ...rest);
    const name = naamVan(tekst, rol, geheugen);
    return name === undefined ? stel(tekst, waarden) : stel({ name, text: tekst, values: waarden });
  };
}

function geheugenVan(client: PoolClient, rol: string): Geheugen {
  const perRol = bekend.get(client) ?? new Map<string, Geheugen>();
  bekend.set(client, perRol);
  const geheugen = perRol.get(rol) ?? { gezien: new Set(), namen: new Map() };
  perRol.set(rol, geheugen);
  return geheugen;
}

function naamVan(tekst: string, rol: string, { gezien, namen }: Geheugen): string | undefined {
  const naam = namen.get(tekst);
  if (naam !== undefined) return naam;
  if (namen.size >= HOOGSTENS) return undefined;
  if (!gezien.delete(tekst)) {
    if (gezien.size >= HOOGSTENS) for (const oudste of gezien) if (gezien.delete(oudste)) break;
    gezien.add(tekst);
    return undefined;
  }
  const nieuw = `b${createHash('sha256').update(`${rol} ${tekst}`).digest('base64url').slice(0, 22)}`;
  namen.set(tekst, nieuw);
  return nieuw;
}
