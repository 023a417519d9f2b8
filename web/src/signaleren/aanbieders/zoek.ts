import { leesKeuze, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';
import { type Filter, leesFilter } from './filter.ts';

export interface AanbiedersZoek extends Filter {
  /** Also the providers outside the early-warning system. */
  bereik?: 'alle' | undefined;
}

export const leesAanbieders = (ruw: Ruw): AanbiedersZoek => ({
  ...leesFilter(ruw),
  ...zonderLeeg({ bereik: leesKeuze(ruw, 'bereik', ['alle'] as const) }),
});
