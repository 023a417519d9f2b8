import { leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

export const DELEN = ['uitleg', 'kengetallen', 'gegevens', 'normen', 'gebeurtenissen'] as const;
export type Deel = (typeof DELEN)[number];

export interface DefinitiesZoek {
  deel?: Deel | undefined;
  zoek?: string | undefined;
}

export const leesDefinities = (ruw: Ruw): DefinitiesZoek =>
  zonderLeeg({ deel: leesKeuze(ruw, 'deel', DELEN), zoek: leesTekst(ruw, 'zoek') });
