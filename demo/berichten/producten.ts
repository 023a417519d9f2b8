import type { Hulpvorm } from '../../src/meten/register/index.ts';
import type { Vorm } from './ijking.ts';

/** A product of the national list JZ21 as it is bought here. Tariffs and volumes are invented, near what is usual. */
export interface Product {
  readonly code: string;
  /** WJ756. */
  readonly eenheid: string;
  /** WMO757: per week, per month, or the total within the assignment. */
  readonly frequentie: '2' | '4' | '6';
  /** Units per `frequentie`; for the total: per month. */
  readonly volume: number;
  /** Euro cents per unit. */
  readonly tarief: number;
  /** Days from assignment to start that half of the young people wait. */
  readonly wacht: number;
}

const product = (
  code: string,
  eenheid: string,
  frequentie: Product['frequentie'],
  volume: number,
  tarief: number,
  wacht: number,
): Product => ({ code, eenheid, frequentie, volume, tarief, wacht });

/** What a provider that gives some help (in the words of the register) delivers of a kind of CBS, with how often. */
export interface Aanbod {
  readonly hulpvorm: Hulpvorm;
  readonly aandeel: number;
  readonly product: Product;
}

export const AANBOD: Readonly<Record<Vorm, readonly Aanbod[]>> = {
  ambulant: [
    { hulpvorm: 'ambulant', aandeel: 0.34, product: product('45A04', '04', '4', 12, 93_50, 32) },
    { hulpvorm: 'ambulant', aandeel: 0.26, product: product('45A05', '04', '4', 16, 114_00, 38) },
    { hulpvorm: 'ambulant', aandeel: 0.07, product: product('45A06', '04', '6', 6, 121_00, 30) },
    { hulpvorm: 'ambulant', aandeel: 0.02, product: product('46A01', '04', '4', 24, 125_00, 2) },
    { hulpvorm: 'jeugd-ggz', aandeel: 0.22, product: product('52A00', '01', '6', 480, 2_15, 56) },
    { hulpvorm: 'jeugd-ggz', aandeel: 0.09, product: product('51A00', '01', '6', 240, 1_78, 34) },
  ],
  netwerk: [
    { hulpvorm: 'ambulant', aandeel: 0.55, product: product('45A52', '04', '4', 10, 89_00, 30) },
    { hulpvorm: 'ambulant', aandeel: 0.3, product: product('45A57', '04', '4', 14, 109_00, 38) },
    { hulpvorm: 'ambulant', aandeel: 0.15, product: product('40A04', '04', '2', 3, 66_00, 20) },
  ],
  daghulp: [
    { hulpvorm: 'dagbehandeling', aandeel: 0.6, product: product('41A03', '16', '2', 4, 98_00, 42) },
    { hulpvorm: 'dagbehandeling', aandeel: 0.4, product: product('41A04', '16', '2', 6, 127_00, 46) },
  ],
  wijkteam: [{ hulpvorm: 'ambulant', aandeel: 1, product: product('45B10', '82', '4', 1, 520_00, 12) }],
  pleegzorg: [
    { hulpvorm: 'pleegzorg', aandeel: 0.8, product: product('43A09', '14', '2', 7, 74_00, 40) },
    { hulpvorm: 'pleegzorg', aandeel: 0.2, product: product('44A07', '14', '2', 7, 51_00, 40) },
  ],
  gezinsgericht: [
    { hulpvorm: 'gezinshuis', aandeel: 0.7, product: product('43A10', '14', '2', 7, 215_00, 70) },
    { hulpvorm: 'gezinshuis', aandeel: 0.3, product: product('44A08', '14', '2', 7, 172_00, 70) },
  ],
  verblijf: [
    { hulpvorm: 'verblijf', aandeel: 0.7, product: product('43A07', '14', '2', 7, 312_00, 95) },
    { hulpvorm: 'verblijf', aandeel: 0.3, product: product('44A06', '14', '2', 7, 241_00, 90) },
  ],
  ots: [
    { hulpvorm: 'jeugdbescherming', aandeel: 0.45, product: product('48A04', '84', '4', 1, 985_00, 8) },
    { hulpvorm: 'jeugdbescherming', aandeel: 0.55, product: product('48A05', '84', '4', 1, 870_00, 8) },
  ],
  voogdij: [{ hulpvorm: 'jeugdbescherming', aandeel: 1, product: product('48A06', '84', '4', 1, 640_00, 8) }],
  jeugdreclassering: [
    { hulpvorm: 'jeugdreclassering', aandeel: 1, product: product('47A09', '82', '4', 1, 905_00, 8) },
  ],
};

/** The category is what a product code begins with (JZ21). */
export const categorieVan = ({ code }: Product): string => code.slice(0, 2);
