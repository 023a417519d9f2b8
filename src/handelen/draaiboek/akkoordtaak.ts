import { knip } from '../../kernel/tekst.ts';
import type { Inhoud, Werkdossier } from '../dossier/index.ts';
import type { Bord, Groep, Verzoek } from './bord.ts';
import { speeltInspectie } from './wiemag.ts';
import { groepsnaam } from './zinnen.ts';

const naamVan = (groep: Groep): string => knip(`Geef akkoord of niet: ${groepsnaam(groep)}`, 200);

/** The task of a request comes right behind it in the chain, in the same transaction. A name would not do: two parts of a group have the same. */
const taakVan = ({ id }: Verzoek): string => String(id + 1);

/**
 * The tasks that a move makes and ends: what waits for a second party is a task of the leader, and of the inspectie when the leader
 * asked (in an exercise that one person plays: of the leader all the same); what waits no longer is done.
 */
export function akkoordtaken(voor: Bord, na: Bord, werk: Werkdossier): Inhoud[] {
  const { stand } = werk;
  const eerder = new Map(voor.groepen.map((g) => [g.id, g]));
  const rolVan = (partijId: number | null): string =>
    !speeltInspectie(werk) && stand.deelnemers.some((d) => d.partijId === partijId && d.rol === 'leider')
      ? 'inspectie'
      : 'leider';
  return na.groepen.flatMap((groep): Inhoud[] => {
    const was = eerder.get(groep.id);
    if (was?.verzoek?.id === groep.verzoek?.id) return [];
    const klaar = was?.verzoek && taakVan(was.verzoek);
    const oude = stand.taken.filter((t) => t.id === klaar && t.stand === 'open');
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
