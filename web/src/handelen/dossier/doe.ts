import { useQueryClient } from '@tanstack/react-query';
import { ApiFout } from '../../api/client.ts';
import type { Dossier, Gebeurtenis, Opdracht } from './typen.ts';
import { DOSSIERS, dossierSleutel, dossierVraag, handel } from './vragen.ts';

const BOTSING = 409;

/** What came of an act. `botsing`: it cannot be now, with what happened since the screen was read. */
export type Uitkomst =
  | { readonly soort: 'gedaan'; readonly dossier: Dossier }
  | {
      readonly soort: 'botsing';
      readonly melding: string;
      readonly vers: Dossier;
      readonly intussen: readonly Gebeurtenis[];
    }
  | { readonly soort: 'fout'; readonly fout: unknown };

/** Acts in a dossier and brings the screen up to date, also when somebody else was first. */
export function useDoe(id: number) {
  const queries = useQueryClient();
  const vernieuw = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: [...DOSSIERS, 'lijst'] }),
      queries.invalidateQueries({ queryKey: ['mijn-werk'] }),
    ]);
  return async (
    zicht: Dossier,
    opdracht: Opdracht,
    sleutel: string,
    voor: readonly number[] | null = null,
  ): Promise<Uitkomst> => {
    try {
      const dossier = await handel(id, opdracht, sleutel, voor && [...voor]);
      queries.setQueryData(dossierSleutel(id), dossier);
      void vernieuw();
      return { soort: 'gedaan', dossier };
    } catch (fout) {
      if (!(fout instanceof ApiFout) || fout.status !== BOTSING) return { soort: 'fout', fout };
      const vers = await queries.fetchQuery(dossierVraag(id));
      const gezien = new Set(zicht.gebeurtenissen.map(({ nummer }) => nummer));
      const intussen = vers.gebeurtenissen.filter(({ nummer }) => !gezien.has(nummer));
      return { soort: 'botsing', melding: fout.detail ?? '', vers, intussen };
    }
  };
}
