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

/** A procedure as the database keeps it: read once, for a version never changes. */
export function uitDefinitie(code: string, versie: number, inhoud: unknown): Procedure {
  const sleutel = `${code}@${versie}`;
  const procedure = gelezen.get(sleutel) ?? leesProcedure(inhoud);
  gelezen.set(sleutel, procedure);
  return procedure;
}

/** Of several versions the one by which a dossier opens on a day: the highest that holds by then. */
export const geldendeProcedure = (versies: readonly Procedure[], dag: string): Procedure | undefined =>
  versies.filter(({ geldigVan }) => geldigVan <= dag).toSorted((a, b) => b.versie - a.versie)[0];
