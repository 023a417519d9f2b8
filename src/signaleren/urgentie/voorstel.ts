import type { Datum } from '../../kernel/datum.ts';
import type { Periode } from '../../kernel/periode.ts';
import type { Levering, Moment } from '../../meten/kennis/index.ts';
import type { Invoerwaarde } from '../indicatoren/index.ts';
import type { Trede } from './normset.ts';

/** The words of a trede proposal: what goes in and what comes out. */

/** Something that happened, and the moment at which we learned it. `soort`: code of a gebeurtenissoort. */
export interface Voorval {
  readonly op: Moment;
  readonly datum: Datum;
  readonly soort: string;
}

/** All that is known of one organisation, in any order. */
export interface Dossierinvoer {
  readonly soorten: readonly string[];
  readonly leveringen: readonly Levering[];
  readonly gebeurtenissen: readonly Voorval[];
}

/** One driver of a proposal: why the trede is not lower. */
export interface Reden {
  readonly soort: 'kengetal' | 'gebeurtenis' | 'ontbreekt';
  /** Code of the indicator or of the kind of event. */
  readonly indicator: string;
  /** Indicators that say the same in another way share a familie; only the heaviest of them is a driver. */
  readonly familie: string;
  readonly naam: string;
  readonly groep: string;
  readonly trede: Trede;
  /** In the unit of the indicator; null for an event. */
  readonly waarde: number | null;
  /** The bound that was crossed; null for an event. */
  readonly norm: number | null;
  readonly periode: Periode | null;
  /** The newest figure does not give this value any more: it is an older one that stays in force. */
  readonly laatstBekend: boolean;
  readonly bron: string;
  readonly tekst: string;
  /** What must change so that this driver goes one trede down. */
  readonly watNodig: string | null;
}

/** How one indicator stands at one moment. */
export interface Kengetalstand {
  /** null: there is nothing to count, which is good; `tekst` says what that means. */
  readonly waarde: number | null;
  readonly tekst?: string;
  readonly periode: Periode;
  /** null: the norm set has no norm for it. */
  readonly trede: Trede | null;
  readonly bron: 'berekend' | 'gepubliceerd kengetal';
  readonly laatstBekend: boolean;
  readonly invoer: readonly Invoerwaarde[];
  readonly opmerking?: string;
}

export interface Onberekenbaar {
  readonly indicator: string;
  readonly naam: string;
  /** The end of the sentence "niet te berekenen, want …". */
  readonly want: string;
}

/** What the machine proposes after one moment at which we learned something. */
export interface Voorstel {
  readonly op: Moment;
  /** The latest period of which figures are known; null while there are only events. */
  readonly periode: Periode | null;
  readonly trede: Trede;
  /** A figure is missing that was there before or that cannot be missed: a good trede proves less. */
  readonly onvolledig: boolean;
  /** Why `onvolledig`: Dutch names of what is missing. */
  readonly ontbreekt: readonly string[];
  /** Drivers, the heaviest first. Empty in trede 1. */
  readonly redenen: readonly Reden[];
  readonly nietTeBerekenen: readonly Onberekenbaar[];
  /** Every indicator that has a value, of the latest period or of an older one that stays in force. */
  readonly kengetallen: Readonly<Record<string, Kengetalstand>>;
}
