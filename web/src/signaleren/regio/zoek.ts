import { leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

export interface RegiosZoek {
  sorteer?: string | undefined;
}

export const leesRegios = (ruw: Ruw): RegiosZoek => zonderLeeg({ sorteer: leesTekst(ruw, 'sorteer') });
