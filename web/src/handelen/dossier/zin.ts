import type { Dossier, Taak } from './typen.ts';

/** Where a dossier stands for the one who looks: what is asked of it, what it can do, and whose turn it is otherwise. */
export interface Beurt {
  readonly taken: readonly Taak[];
  /** Names of the steps that can be taken now. */
  readonly stappen: readonly string[];
  /** Names of the terms that it carries and that run. */
  readonly termijnen: readonly string[];
  /** Names of roles that something is asked of, of which the one who looks has none. */
  readonly anderen: readonly string[];
}

export function beurtVan(dossier: Dossier): Beurt {
  const { procedure, rollen, taken, stappen, termijnen } = dossier;
  const open = taken.filter(({ stand }) => stand === 'open');
  const mijne = open.filter(({ mag, voor }) => mag && (voor === null || rollen.includes(voor)));
  const kan = stappen.filter(({ bezwaar }) => bezwaar === null);
  const vanuit = Object.values(procedure.overgangen).filter(({ van }) => van.includes(dossier.toestand));
  // Of who has a task it is asked; only when nobody has one, of who can take a step. So it is the same for everybody who looks.
  const gevraagd = open.length > 0 ? open.map(({ voor }) => voor) : vanuit.flatMap(({ door }) => door);
  const anderen = gevraagd.filter((rol): rol is string => rol !== null && !rollen.includes(rol));
  return {
    taken: mijne,
    stappen: kan.map(({ code }) => procedure.overgangen[code]?.naam ?? code),
    termijnen: termijnen
      .filter(({ afgelopenOp, stilSinds, voor }) => afgelopenOp === null && stilSinds === null && rollen.includes(voor))
      .map(({ naam }) => naam),
    anderen: [...new Set(anderen)].map((rol) => procedure.rollen[rol]?.naam ?? rol),
  };
}

/** The people that a text names as `@Name`. */
export const genoemden = <P extends { readonly naam: string }>(tekst: string, mensen: readonly P[]): P[] =>
  mensen.filter(({ naam }) => tekst.includes(`@${naam}`));

const BEZIG = /@([\p{L}.'-]*(?: [\p{L}.'-]*)?)$/u;

/** Who may be meant by the `@` that the text ends with; nobody when it ends otherwise. */
export function bedoelden<P extends { readonly naam: string }>(tekst: string, mensen: readonly P[]): P[] {
  const deel = BEZIG.exec(tekst)?.[1]?.toLowerCase();
  if (deel === undefined) return [];
  return mensen.filter(({ naam }) => naam.toLowerCase().includes(deel) && naam.toLowerCase() !== deel);
}

/** The text with the name in place of the `@` that it ends with. */
export const vulAan = (tekst: string, naam: string): string => `${tekst.replace(BEZIG, '')}@${naam} `;

const ISO_DAG = /(?<![\d-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])/g;

/** Days in a sentence that Baken wrote (2026-11-17) as people read them. */
export const metDagen = (zin: string, schrijfDag: (dag: string) => string): string => zin.replace(ISO_DAG, schrijfDag);
