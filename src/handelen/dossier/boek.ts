import { leesProcedure, type Procedure } from './procedure.ts';
import type { Procedureboek } from './stand.ts';

/** Procedures by code and version. Throws RangeError for one that is not in it: dossiers never lose theirs. */
export function maakBoek(procedures: readonly Procedure[]): Procedureboek {
  const opSleutel = new Map(procedures.map((p) => [`${p.code}@${p.versie}`, p]));
  return (code, versie) => {
    const procedure = opSleutel.get(`${code}@${versie}`);
    if (!procedure) throw new RangeError(`no procedure ${code}, version ${versie}`);
    return procedure;
  };
}

const gelezen = new Map<string, Procedure>();

const GEORDEND = ['velden', 'rollen', 'toestanden', 'overgangen', 'termijnen'] as const;

/** A procedure as the database is to keep it: jsonb forgets the order of keys, and people read fields and steps in their order. */
export const metVolgorde = (procedure: Procedure) => ({
  ...procedure,
  volgorde: Object.fromEntries(GEORDEND.map((deel) => [deel, Object.keys(procedure[deel])])),
});

function opVolgorde(procedure: Procedure, volgorde: Readonly<Record<string, readonly string[]>>): Procedure {
  const rang = (deel: string, code: string) => {
    const plek = volgorde[deel]?.indexOf(code) ?? -1;
    return plek < 0 ? Number.MAX_SAFE_INTEGER : plek;
  };
  const geordend = GEORDEND.map((deel) => [
    deel,
    Object.fromEntries(Object.entries(procedure[deel]).sort(([a], [b]) => rang(deel, a) - rang(deel, b))),
  ]);
  return { ...procedure, ...Object.fromEntries(geordend) };
}

/** A version that this process read before. */
export const bekendeProcedure = (code: string, versie: number): Procedure | undefined =>
  gelezen.get(`${code}@${versie}`);

/** A procedure as the database keeps it: read once, for a version never changes. */
export function uitDefinitie(code: string, versie: number, inhoud: unknown): Procedure {
  const sleutel = `${code}@${versie}`;
  const bekend = gelezen.get(sleutel);
  if (bekend) return bekend;
  const { volgorde = {}, ...rest } = inhoud as { volgorde?: Record<string, string[]> };
  const procedure = opVolgorde(leesProcedure(rest), volgorde);
  gelezen.set(sleutel, procedure);
  return procedure;
}

/** Of several versions the one by which a dossier opens on a day: the highest that holds by then. */
export const geldendeProcedure = (versies: readonly Procedure[], dag: string): Procedure | undefined =>
  versies.filter(({ geldigVan }) => geldigVan <= dag).toSorted((a, b) => b.versie - a.versie)[0];
