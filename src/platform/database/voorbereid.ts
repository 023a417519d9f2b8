import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';

type Vraag = (...vraag: unknown[]) => unknown;

/** Questions that one connection remembers. Each takes memory in the database too; what is made up anew each time stays out. */
const HOOGSTENS = 300;

/** What was asked on a connection: the texts seen once, and those that were prepared. */
interface Geheugen {
  readonly gezien: Set<string>;
  readonly namen: Map<string, string>;
}
const bekend = new WeakMap<PoolClient, Geheugen>();

/**
 * `client.query`, of which a text with parameters that comes a second time is prepared by name: reading and planning a question under the
 * policies costs more than answering it. The database makes a new plan itself when role or tables changed.
 */
export function voorbereid(client: PoolClient): Vraag {
  const stel = client.query.bind(client) as Vraag;
  const geheugen = bekend.get(client) ?? { gezien: new Set(), namen: new Map() };
  bekend.set(client, geheugen);
  return (tekst, waarden, ...rest) => {
    if (typeof tekst !== 'string' || !Array.isArray(waarden) || waarden.length === 0 || rest.length > 0)
      return stel(tekst, waarden, ...rest);
    const name = naamVan(tekst, geheugen);
    return name === undefined ? stel(tekst, waarden) : stel({ name, text: tekst, values: waarden });
  };
}

function naamVan(tekst: string, { gezien, namen }: Geheugen): string | undefined {
  const naam = namen.get(tekst);
  if (naam !== undefined) return naam;
  if (namen.size >= HOOGSTENS) return undefined;
  if (!gezien.delete(tekst)) {
    if (gezien.size >= HOOGSTENS) for (const oudste of gezien) if (gezien.delete(oudste)) break;
    gezien.add(tekst);
    return undefined;
  }
  const nieuw = `b${createHash('sha256').update(tekst).digest('base64url').slice(0, 22)}`;
  namen.set(tekst, nieuw);
  return nieuw;
}
