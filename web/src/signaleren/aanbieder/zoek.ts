import { leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

export const TABS = ['overzicht', 'signalen', 'cijfers', 'levergebied', 'logboek'] as const;
export type AanbiederTab = (typeof TABS)[number];

const CODE = /^[a-z][\w.-]{0,80}$/i;

/** What this page keeps in the address, so that a link shows the same. */
export interface AanbiederZoek {
  tab?: AanbiederTab | undefined;
  /** Every reason of the proposal instead of the heaviest three. */
  redenen?: 'alle' | undefined;
  /** Every ratio instead of the main ones. */
  kengetallen?: 'alle' | undefined;
  /** Search text, block and number of periods of the table of figures. */
  zoek?: string | undefined;
  blok?: string | undefined;
  perioden?: 'alle' | undefined;
  /** The figure whose sources are open. */
  gegeven?: string | undefined;
}

const leesCode = (ruw: Ruw, sleutel: string): string | undefined => {
  const waarde = leesTekst(ruw, sleutel);
  return waarde && CODE.test(waarde) ? waarde : undefined;
};

export const leesAanbieder = (ruw: Ruw): AanbiederZoek =>
  zonderLeeg({
    tab: leesKeuze(ruw, 'tab', TABS),
    redenen: leesKeuze(ruw, 'redenen', ['alle'] as const),
    kengetallen: leesKeuze(ruw, 'kengetallen', ['alle'] as const),
    zoek: leesTekst(ruw, 'zoek'),
    blok: leesCode(ruw, 'blok'),
    perioden: leesKeuze(ruw, 'perioden', ['alle'] as const),
    gegeven: leesCode(ruw, 'gegeven'),
  });
