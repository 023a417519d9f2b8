/** The definitions behind every number, as `GET /definities` gives them. */
import type { TredeNummer } from '../../api/typen.ts';

interface Kop {
  readonly code: string;
  readonly versie: number;
  readonly geldigVan: string;
  readonly naam: string;
  readonly bron: string;
}

export interface Gegeven extends Kop {
  readonly uitleg: string;
  readonly eenheid: string;
  /** `stand`: on the last day of the period; `stroom`: adds up from 1 January. */
  readonly soort: 'stand' | 'stroom';
  readonly teken: 'positief' | 'vrij';
  readonly blok: string;
  readonly doel: string;
  readonly alleenVoor?: readonly string[] | undefined;
}

export interface Indicator extends Kop {
  readonly status: string;
  readonly uitleg: string;
  readonly formule: string;
  readonly invoer: readonly string[];
  readonly eenheid: string;
  readonly gunstig: 'hoog' | 'laag' | 'neutraal';
  readonly groep: string;
  readonly variantVan?: string | undefined;
  readonly geenWaarde?: string | undefined;
  readonly alleenVoor?: readonly string[] | undefined;
}

export interface Norm {
  readonly indicator: string;
  /** Which side of a bound is worse. */
  readonly richting: 'laagIsSlecht' | 'hoogIsSlecht';
  /** Per trede the bound that leads to it. */
  readonly grenzen: Readonly<Record<string, number>>;
  /** Exactly on the bound the worse trede holds. */
  readonly grensTelt?: boolean | undefined;
  readonly alleenVoor?: readonly string[] | undefined;
  readonly bron: string;
  readonly toelichting: string;
}

export interface Normset extends Kop {
  readonly status: string;
  readonly toelichting: string;
  readonly normen: readonly Norm[];
  readonly onmisbaar: readonly {
    readonly code: string;
    readonly naam: string;
    readonly indicatoren: readonly string[];
    readonly tredeBijOntbreken: number;
  }[];
}

export interface Gebeurtenissoort extends Kop {
  readonly uitleg: string;
  readonly trede: TredeNummer;
  /** Whole months during which it weighs; null: until another event ends it. */
  readonly weegtMaanden: number | null;
  readonly opgehevenDoor: readonly string[];
  readonly groep: string;
}

export interface Definities {
  readonly bekendOp: string;
  readonly gegevens: readonly Gegeven[];
  readonly indicatoren: readonly Indicator[];
  readonly normsets: readonly Normset[];
  readonly gebeurtenissoorten: readonly Gebeurtenissoort[];
}
