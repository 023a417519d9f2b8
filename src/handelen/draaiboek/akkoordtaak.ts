import { knip } from '../../kernel/tekst.ts';
import type { Inhoud, Stand } from '../dossier/index.ts';
import type { Bord, Groep } from './bord.ts';
import { groepsnaam } from './zinnen.ts';

const naamVan = (groep: Groep): string => knip(`Geef akkoord of niet: ${groepsnaam(groep)}`, 200);

/**
 * The tasks that a move makes and ends: what waits for a second party is a task of the leader, and of the inspectie when the leader
 * asked; what waits no longer is done.
 */
export function akkoordtaken(voor: Bord, na: Bord, stand: Stand): Inhoud[] {
  const eerder = new Map(voor.groepen.map((g) => [g.id, g]));
  const rolVan = (partijId: number | null): string =>
    stand.deelnemers.some((d) => d.partijId === partijId && d.rol === 'leider') ? 'inspectie' : 'leider';
  return na.groepen.flatMap((groep): Inhoud[] => {
    const was = eerder.get(groep.id);
    if (was?.verzoek?.id === groep.verzoek?.id) return [];
    const oude = was?.verzoek ? stand.taken.filter((t) => t.stand === 'open' && t.naam === naamVan(was)) : [];
    return [
      ...oude.map(({ id }): Inhoud => ({ soort: 'taakKlaar', gegevens: { taak: id, toelichting: '' } })),
      ...(groep.verzoek
        ? [
            {
              soort: 'taakErbij' as const,
              gegevens: {
                naam: naamVan(groep),
                uitleg: 'Kijk op het bord bij Overdracht wat er gevraagd is en waarom.',
                voor: rolVan(groep.verzoek.door.partijId),
                persoon: null,
                tot: null,
              },
            },
          ]
        : []),
    ];
  });
}
