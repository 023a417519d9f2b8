import { type Datum, datum, plusDagen } from '../../kernel/datum.ts';
import { gelukt } from '../../kernel/uitkomst.ts';
import type { Dader } from './gebeurtenis.ts';
import type { Vertrek } from './kamer.ts';
import { dagfout, type Oordeel, rolVan, weiger } from './oordeel.ts';
import type { Bekenden, Opdracht } from './opdracht.ts';
import type { Procedure } from './procedure.ts';
import { deelnemersAls, type Stand, type Taak } from './stand.ts';

const GEEN_LEIDER = 'Er moet altijd iemand overblijven die het dossier leidt, zonder einddatum.';

const heeftLeider = (
  deelnemers: readonly { readonly rol: string; readonly tot: string | null }[],
  { opent }: Procedure,
): boolean => deelnemers.some(({ rol, tot }) => rol === opent.rol && tot === null);

/** Open tasks of a role in which nobody takes part on a day. */
const takenVoorNiemand = (stand: Stand, rol: string, dag: Datum): Taak[] =>
  deelnemersAls(stand, rol, dag).length > 0 ? [] : stand.taken.filter((t) => t.stand === 'open' && t.voor === rol);

const nogTaken = (rol: string, taken: readonly Taak[]): string =>
  `Hierna doet niemand meer mee als ${rol}, en daar ${taken.length === 1 ? 'is nog een taak' : 'zijn nog taken'} voor: ${taken.map(({ naam }) => naam).join('; ')}. Eerst moet iemand dat afronden of met een reden laten vervallen, of nodig een ander uit in deze rol.`;

/** Why a party cannot be taken out, for who leads the dossier and is of `eigen`; null: it can. */
export function tegenVertrek(
  stand: Stand,
  procedure: Procedure,
  { partijId, rol }: Vertrek,
  eigen: number | null,
  op: Datum,
): string | null {
  if (partijId === eigen)
    return 'U kunt uw eigen partij niet weghalen. Vraag het een andere partij die dit dossier leidt.';
  if (!stand.deelnemers.some((d) => d.partijId === partijId && d.rol === rol))
    return 'Deze partij doet niet mee in deze rol.';
  const over = stand.deelnemers.filter((d) => d.partijId !== partijId || d.rol !== rol);
  if (!heeftLeider(over, procedure)) return GEEN_LEIDER;
  const taken = takenVoorNiemand({ ...stand, deelnemers: over }, rol, op);
  return taken.length > 0 ? nogTaken(rolVan(procedure, rol)?.naam ?? rol, taken) : null;
}

/** Whether a party may come in or go. Somebody always leads the dossier, for as long as it lives. */
export function toetsDeelnemer(
  stand: Stand,
  procedure: Procedure,
  opdracht: Extract<Opdracht, { soort: 'deelnemerErbij' | 'deelnemerWeg' }>,
  dader: Dader,
  op: Datum,
  bekenden: Bekenden,
): Oordeel {
  const { partijId, rol } = opdracht;
  if (opdracht.soort === 'deelnemerWeg') {
    const tegen = tegenVertrek(stand, procedure, opdracht, dader.partijId, op);
    return tegen
      ? weiger(tegen)
      : gelukt({ soort: 'deelnemerWeg', gegevens: { partijId, rol, reden: opdracht.reden } });
  }
  const regel = rolVan(procedure, rol);
  const partij = bekenden.partijen.get(partijId);
  if (!regel) return weiger('Deze rol kent de procedure niet.');
  if (!partij) return weiger('Deze partij staat niet in het register.');
  if (!regel.partijen.includes(partij.soort))
    return weiger(`${partij.naam} kan niet meedoen als ${regel.naam.toLowerCase()}.`);
  const fout = opdracht.tot === null ? null : dagfout(opdracht.tot, op);
  if (fout) return weiger('Deze dag kan niet.', [fout]);
  const isDezelfde = (d: Stand['deelnemers'][number]) => d.partijId === partijId && d.rol === rol;
  const anderen = stand.deelnemers.filter((d) => !isDezelfde(d));
  if (!heeftLeider([...anderen, { rol, tot: opdracht.tot }], procedure)) return weiger(GEEN_LEIDER);
  const eerst = stand.deelnemers.find(isDezelfde);
  // Taken out sooner than was agreed, it would leave its tasks as well: what is late, and what may be done after that day.
  if (opdracht.tot !== null && eerst && (eerst.tot === null || opdracht.tot < eerst.tot)) {
    const daarna = plusDagen(datum(opdracht.tot), 1);
    const taken = takenVoorNiemand({ ...stand, deelnemers: anderen }, rol, daarna).filter(
      ({ tot }) => tot === null || tot >= daarna || tot < op,
    );
    if (taken.length > 0) return weiger(nogTaken(regel.naam, taken));
  }
  // Who comes in again, for longer or shorter, does so with the same people.
  const eerder = eerst?.systeemrollen ?? null;
  return gelukt({
    soort: 'deelnemerErbij',
    gegevens: {
      partij: { id: partij.id, naam: partij.naam },
      rol,
      systeemrollen: eerder && [...eerder],
      tot: opdracht.tot,
    },
  });
}
