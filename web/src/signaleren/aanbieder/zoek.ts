import { leesKeuze, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

export const TABS = ['overzicht', 'signalen', 'cijfers', 'levergebied', 'logboek'] as const;
export type AanbiederTab = (typeof TABS)[number];

export interface AanbiederZoek {
  tab?: AanbiederTab | undefined;
}

export const leesAanbieder = (ruw: Ruw): AanbiederZoek => zonderLeeg({ tab: leesKeuze(ruw, 'tab', TABS) });
