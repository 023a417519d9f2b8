import type { Pseudoniem, Traject } from '../domain.ts';
import type { Toestand } from '../toestand/trajecten.ts';
import { telAansluiting } from './aansluiting.ts';
import { telBerichten } from './cellenberichten.ts';
import { type Persoonskenmerken, type Persoonszoeker, telGeld } from './cellengeld.ts';
import { telLoop } from './cellenloop.ts';
import { telStand } from './cellenstand.ts';
import { telTerug } from './cellenterug.ts';
import { telVerzoeken, verzoekenIn } from './cellenverzoek.ts';
import { type Cel, Kubus } from './kubus.ts';
import { telSchakels } from './stroom.ts';
import type { Cijferopties } from './vensters.ts';

const ONBEKEND: Persoonskenmerken = { geboren: null, geslacht: '0' };

/** Birth month and sex by person; of two assignments that differ, the first in order of number says it. */
function persoonszoeker(trajecten: readonly Traject[]): Persoonszoeker {
  const bekend = new Map<Pseudoniem, Persoonskenmerken>();
  for (const { persoon, geboren, geslacht } of trajecten) {
    const al = bekend.get(persoon);
    if (!al || (al.geboren === null && geboren !== null)) bekend.set(persoon, { geboren, geslacht });
  }
  return (persoon) => bekend.get(persoon) ?? ONBEKEND;
}

/**
 * All figures of a region as a cube of cells that can be added up (`telCellenOp`). The names of the figures are explained in
 * `definities.ts`. Trajecten must be those of everybody in the region: somebody who goes from one provider to another is no instroom.
 */
export function cellenVan(toestand: Toestand, opties: Cijferopties): Cel[] {
  const { trajecten, feiten, regels, isOngeldig } = toestand;
  const kubus = new Kubus();
  const wie = persoonszoeker(trajecten);
  telLoop(kubus, trajecten, opties);
  telSchakels(kubus, trajecten, opties);
  telTerug(kubus, trajecten, opties);
  telStand(kubus, trajecten, opties);
  telGeld(kubus, regels, wie, opties);
  telAansluiting(kubus, trajecten, regels, wie, opties);
  telVerzoeken(kubus, verzoekenIn(feiten, isOngeldig), wie, opties);
  telBerichten(kubus, feiten, trajecten, opties);
  return kubus.cellen();
}
