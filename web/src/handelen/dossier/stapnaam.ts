import type { Dossier } from './typen.ts';

/** Name of the step that an event is; undefined when it is none. */
export function stapVan({ gebeurtenissen, procedure }: Dossier, nummer: number | null): string | undefined {
  const gebeurtenis = gebeurtenissen.find((g) => g.nummer === nummer && g.soort === 'overgang');
  if (!gebeurtenis) return undefined;
  const { overgang } = gebeurtenis.gegevens as { readonly overgang: string };
  return procedure.overgangen[overgang]?.naam ?? overgang;
}
