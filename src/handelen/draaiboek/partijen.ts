import { deelnemersAls, type Vertrek, type Werkdossier } from '../dossier/index.ts';
import type { Draaiboek } from './onderdelen.ts';
import { wachtOpInspectie } from './toetstaken.ts';

/** What a draaiboek needs of the parties in it. */

/**
 * Names of the roles that a step gives work or tells something, and that nobody has: tasks for nobody slip. An exercise is played by whoever
 * is there.
 */
function zonderDeelnemer({ procedure, stand, oefening }: Werkdossier, overgang: string, dag: string): string[] {
  const regel = procedure.overgangen[overgang];
  if (!regel || oefening) return [];
  const taken = procedure.toestanden[regel.naar]?.taken ?? [];
  const nodig = new Set([...regel.berichten.map(({ aan }) => aan), ...taken.map(({ voor }) => voor)]);
  return [...nodig]
    .filter((rol) => deelnemersAls(stand, rol, dag).length === 0)
    .map((rol) => procedure.rollen[rol]?.naam ?? rol);
}

/** Why a step asks for a reason: parties that it is meant for do not take part. */
export function redenOmPartijen(dossier: Werkdossier, overgang: string, dag: string): string[] {
  const namen = zonderDeelnemer(dossier, overgang, dag);
  return namen.length === 0
    ? []
    : [`Nog niemand doet mee als: ${namen.join(', ')}. Nodig die eerst uit, of schrijf waarom dit niet kan wachten.`];
}

/** Why a party cannot be taken out: children are meant for it, or it still has to judge the transfer. */
export function tegenVertrek(
  dossier: Werkdossier,
  { partijId, rol }: Vertrek,
  staat: Draaiboek,
  dag: string,
): string[] {
  const { stand } = dossier;
  const { bord } = staat;
  if (rol === 'ontvanger') {
    const eigen = new Set(bord.aanbod.filter((a) => a.partijId === partijId).map(({ id }) => id));
    const open = bord.groepen.filter((g) => g.aanbod !== null && eigen.has(g.aanbod) && !g.gesloten && g.aantal > 0);
    return open.length === 0
      ? []
      : [
          `Op het bord ${open.length === 1 ? 'is 1 groep' : `zijn ${open.length} groepen`} voor deze aanbieder bedoeld. Maak die eerst los, of sluit ze als elk kind over is.`,
        ];
  }
  const ander = deelnemersAls(stand, 'inspectie', dag).some((d) => d.partijId !== partijId);
  return rol === 'inspectie' && stand.toestand === 'overdracht' && !ander && wachtOpInspectie(dossier, staat)
    ? [
        'De inspectie moet de overdracht nog toetsen, of er moet nog iets opgelost worden dat zij vond. Daarna kan zij eruit.',
      ]
    : [];
}
