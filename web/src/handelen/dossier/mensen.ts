import type { Dossier } from './typen.ts';

/** Whether the one who looks leads this dossier and may change who takes part, whose it is and by when. */
export const leidt = ({ magSchrijven, geslotenOp, rollen, procedure }: Dossier): boolean =>
  magSchrijven && geslotenOp === null && rollen.includes(procedure.opent.rol);

export interface Mens {
  readonly id: string;
  readonly naam: string;
  readonly partij: string;
}

/** The people that take part, each once, in alphabetical order; with a role only those whose party has it. */
export function mensenVan({ deelnemers }: Dossier, rol: string | null = null): Mens[] {
  const mensen = new Map<string, Mens>();
  for (const deelnemer of deelnemers)
    if (rol === null || deelnemer.rol === rol)
      for (const { id, naam } of deelnemer.mensen) mensen.set(id, { id, naam, partij: deelnemer.naam });
  return [...mensen.values()].toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** The parties that take part, each once. */
export const partijenVan = ({ deelnemers }: Dossier): { readonly id: number; readonly naam: string }[] => [
  ...new Map(deelnemers.map(({ partijId, naam }) => [partijId, { id: partijId, naam }])).values(),
];
