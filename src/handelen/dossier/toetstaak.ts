import type { Datum } from '../../kernel/datum.ts';
import { gelukt } from '../../kernel/uitkomst.ts';
import { dagfout, type Oordeel, rolVan, weiger } from './oordeel.ts';
import type { Bekenden, Namens, Opdracht } from './opdracht.ts';
import type { Procedure } from './procedure.ts';
import { type Deelnemer, deelnemersAls, type Stand, systeemrollenVan, type Taak } from './stand.ts';

type Taakopdracht = Extract<
  Opdracht,
  { soort: 'taakErbij' | 'taakKlaar' | 'taakWeg' | 'taakToegewezen' | 'taakVerzet' }
>;

/** Whether somebody with these roles may do this with a task. */
export function toetsTaak(
  stand: Stand,
  procedure: Procedure,
  opdracht: Taakopdracht,
  rollen: ReadonlySet<string>,
  { op, partijId }: { readonly op: Datum; readonly partijId: number | null },
  bekenden: Bekenden,
): Oordeel {
  if (opdracht.soort === 'taakErbij') return nieuweTaak(procedure, opdracht, op, bekenden);
  const taak = stand.taken.find(({ id }) => id === opdracht.taak);
  if (!taak) return weiger('Deze taak hoort niet bij dit dossier.');
  if (taak.stand !== 'open')
    return weiger(`De taak “${taak.naam}” is al ${taak.stand === 'klaar' ? 'gedaan' : 'vervallen'}.`);
  if (opdracht.soort === 'taakWeg') return laatVervallen(procedure, opdracht, taak, rollen, partijId);
  const mensen = [...bekenden.personen.values()].flatMap(({ namens }) => namens);
  const namensAnder = opdracht.soort === 'taakKlaar' && magNamens(taak, { stand, procedure, rollen, mensen, dag: op });
  if (!magTaak(taak, rollen) && !namensAnder) return weiger(vanAnderen(procedure, taak));
  switch (opdracht.soort) {
    case 'taakKlaar':
      return gelukt({ soort: 'taakKlaar', gegevens: { taak: taak.id, toelichting: opdracht.toelichting } });
    case 'taakToegewezen': {
      const wie = bekenden.personen.get(opdracht.persoon);
      if (!wie) return weiger('Deze persoon doet niet mee in dit dossier.');
      return gelukt({ soort: 'taakToegewezen', gegevens: { taak: taak.id, persoon: { id: wie.id, naam: wie.naam } } });
    }
    case 'taakVerzet': {
      const fout = dagfout(opdracht.tot, op);
      if (fout) return weiger('Deze dag kan niet.', [fout]);
      return gelukt({ soort: 'taakVerzet', gegevens: { taak: taak.id, tot: opdracht.tot, reden: opdracht.reden } });
    }
  }
}

/** A task is of its role, or of everybody when it has none. */
export const magTaak = (taak: Taak, rollen: ReadonlySet<string>): boolean =>
  taak.voor === null || rollen.has(taak.voor);

/** What decides whether who leads a dossier may say that another kept an agreement. */
interface Leidersblik {
  readonly stand: Stand;
  readonly procedure: Procedure;
  readonly rollen: ReadonlySet<string>;
  /** For whom the people that take part can act. */
  readonly mensen: readonly Namens[];
  readonly dag: Datum;
}

/** Whether who leads may say that an agreement was kept: parties take part that promised it, and nobody of them can say so in Baken. */
export function magNamens(taak: Taak, { stand, procedure, rollen, mensen, dag }: Leidersblik): boolean {
  if (taak.van === null || taak.voor === null || !rollen.has(procedure.opent.rol)) return false;
  const partijen = deelnemersAls(stand, taak.voor, dag);
  const kanZelf = (d: Deelnemer) =>
    mensen.some(({ partijId, rol }) => partijId === d.partijId && systeemrollenVan(d, procedure).includes(rol));
  return partijen.length > 0 && !partijen.some(kanZelf);
}

/**
 * Whether somebody may drop a task. What the procedure asks is of its role; what one party asked of another was agreed between them: only
 * who leads the dossier, and who asked, lets that go.
 */
export const magVervallen = (
  taak: Taak,
  { opent }: Procedure,
  rollen: ReadonlySet<string>,
  partijId: number | null,
): boolean =>
  !taak.verplicht && (taak.van === null ? magTaak(taak, rollen) : taak.van === partijId || rollen.has(opent.rol));

function laatVervallen(
  procedure: Procedure,
  { reden }: Extract<Taakopdracht, { soort: 'taakWeg' }>,
  taak: Taak,
  rollen: ReadonlySet<string>,
  partijId: number | null,
): Oordeel {
  if (taak.verplicht) return weiger('Deze taak is verplicht en kan niet vervallen.');
  if (magVervallen(taak, procedure, rollen, partijId))
    return gelukt({ soort: 'taakWeg', gegevens: { taak: taak.id, reden } });
  return taak.van === null ? weiger(vanAnderen(procedure, taak)) : weiger(afgesproken(procedure));
}

const vanAnderen = ({ rollen }: Procedure, { voor }: Taak): string =>
  `Deze taak is van: ${rollen[voor ?? '']?.naam ?? voor}.`;

const afgesproken = ({ opent, rollen }: Procedure): string =>
  `Deze taak spraken anderen met u af. Vervallen laat haar alleen wie haar toevoegde, of: ${rollen[opent.rol]?.naam ?? opent.rol}. Rond haar af met wat er gebeurde, of kies een andere datum.`;

function nieuweTaak(
  procedure: Procedure,
  opdracht: Extract<Opdracht, { soort: 'taakErbij' }>,
  op: Datum,
  bekenden: Bekenden,
): Oordeel {
  const { naam, uitleg, voor, tot } = opdracht;
  if (voor !== null && !rolVan(procedure, voor)) return weiger('Deze rol kent de procedure niet.');
  const wie = opdracht.persoon === null ? null : bekenden.personen.get(opdracht.persoon);
  if (wie === undefined) return weiger('Deze persoon doet niet mee in dit dossier.');
  const fout = tot === null ? null : dagfout(tot, op);
  if (fout) return weiger('Deze dag kan niet.', [fout]);
  const persoon = wie && { id: wie.id, naam: wie.naam };
  return gelukt({ soort: 'taakErbij', gegevens: { naam, uitleg, voor, persoon, tot } });
}
