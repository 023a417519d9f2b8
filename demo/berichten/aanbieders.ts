import type { Hulpvorm } from '../../src/meten/register/index.ts';
import { toeval } from '../toeval.ts';
import { maakWereld } from '../wereld.ts';
import { maakZorg } from '../zorg.ts';

/** A provider that takes part in the messages. */
export interface Berichtaanbieder {
  readonly agb: string;
  /** Young people per kind of help (register), as weights: who gives more of it gets more of them. */
  readonly zorg: Readonly<Partial<Record<Hulpvorm, number>>>;
}

/** Region that the messages are about: West Brabant Oost. */
export const BERICHTREGIO = 'JZ34';
/** Year whose care tells who is how large. */
const JAAR = '2025';

/** The demo providers that gave care in the region, with how much. */
export function aanbiedersVan(zaad: string, regio: string = BERICHTREGIO): Berichtaanbieder[] {
  const { ews, klein } = maakWereld(zaad);
  return [...ews, ...klein].flatMap(({ profiel }) => {
    const regels = maakZorg(profiel, toeval(`${zaad}/zorg/${profiel.kvk}`)).filter(
      (regel) => regel.jeugdregio === regio && regel.periode === JAAR,
    );
    const zorg = Object.fromEntries(regels.map(({ hulpvorm, clienten }) => [hulpvorm, clienten]));
    return regels.length === 0 ? [] : [{ agb: profiel.agb, zorg }];
  });
}
