import type { Datum } from '../src/kernel/datum.ts';
import type { Periode } from '../src/kernel/periode.ts';
import type { Hulpvorm, Soort } from '../src/meten/register/index.ts';

/** Everything that the figures of one invented provider follow from, apart from chance. Shares are of a year's turnover. */
export interface Profiel {
  readonly kvk: string;
  readonly agb: string;
  readonly naam: string;
  readonly rechtsvorm: string;
  readonly jeugdregio: string;
  readonly soorten: readonly Soort[];
  readonly hulpvormen: readonly Hulpvorm[];
  /** Number of regions that it works in. */
  readonly gebied: number;
  readonly cruciaalGrond: string | null;
  /** Region that designated it, when it is too small for the EWS. */
  readonly aangewezen: { readonly reden: string; readonly van: Datum } | null;
  /** Turnover under the Jeugdwet in 2023, euros. */
  readonly jeugdomzet: number;
  /** Share of that in the whole turnover, 0 … 1. */
  readonly aandeelJeugd: number;
  readonly groei: number;
  /** Margin that it tends to, and how far the years lie apart. */
  readonly marge: number;
  readonly margeSpreiding: number;
  /** Equity by balance sheet total at the start. */
  readonly solvabiliteit: number;
  readonly balans: number;
  readonly kas: number;
  readonly krediet: number;
  readonly pnil: number;
  readonly verzuim: number;
  readonly aandeelTopDrie: number;
}

/** What happens in one quarter, on top of the ordinary. */
export interface Ingreep {
  /** Factor on the turnover of the quarter. */
  readonly omzet?: number;
  /** Added to the margin of the quarter. */
  readonly marge?: number;
  /** Added to the margin of the youth branch only. */
  readonly margeJeugd?: number;
  /** One-off gain and loss, as a share of a year's turnover. */
  readonly incidenteleBaten?: number;
  readonly incidenteleLasten?: number;
  /** Book value that was sold, as a share of a year's turnover; the gain comes on top. */
  readonly verkocht?: number;
  /** What the provider itself expects to lose in cash each month from now, as a share of a year's turnover. */
  readonly leegloop?: number;
  /** Cash that comes in late, as a share of a year's turnover. */
  readonly vertraagd?: number;
  readonly pnil?: number;
  readonly verzuim?: number;
  readonly vacatures?: number;
  /** Occupancy in percent, of stay and of JeugdzorgPlus. */
  readonly bezetting?: number;
  readonly convenantGebroken?: boolean;
  readonly bijzonderBeheer?: boolean;
  readonly certificaatMaanden?: number;
}

export interface Gebeurtenis {
  readonly datum: Datum;
  readonly soort: string;
  readonly toelichting: string;
  /** Day on which it became known; the same day when left out. */
  readonly bekendOp?: Datum;
}

/** How the delivery of one quarter differs from an ordinary one. */
export interface Leverafwijking {
  /** Days after the quarter; `null` when it never came. */
  readonly dagen?: number | null;
  /** Still to come and not late: nobody noted that it was missing. */
  readonly komtNog?: true;
  /** Figures that were first delivered wrong: factor on the true value, corrected so many days later. */
  readonly fout?: { readonly factoren: Readonly<Record<string, number>>; readonly hersteldNa: number };
}

/** Causes of a threat to continuity, in the words of R-047. */
export type Oorzaak = 'financieel' | 'minderVraag' | 'personeel' | 'anders';

export interface GeplandBesluit {
  readonly op: Datum;
  readonly trede: number;
  readonly reden: string;
}

/** The life of one provider that is told on purpose. */
export interface Verhaal {
  readonly titel: string;
  /** Dutch, B1: what happened and what to look at. Empty for a case that is not told. */
  readonly uitleg: string;
  readonly profiel: Partial<Profiel> & Pick<Profiel, 'kvk' | 'naam' | 'jeugdregio' | 'soorten' | 'jeugdomzet'>;
  readonly ingreep?: (kwartaal: Periode) => Ingreep;
  /** What threatens it, as its decisions name it from trede 2 on. */
  readonly oorzaken: readonly Oorzaak[];
  readonly gebeurtenissen?: readonly Gebeurtenis[];
  readonly levering?: Readonly<Record<string, Leverafwijking>>;
  /** Decisions of the supervisor, oldest first. */
  readonly besluiten: readonly GeplandBesluit[];
  /** Proposals from this day on wait for a judgement. */
  readonly wachtVanaf?: Datum;
}

/** One figure with both its times. */
export interface Feit {
  readonly gegeven: string;
  readonly periode: Periode;
  readonly waarde: number;
  readonly van: Date;
  readonly tot: Date | null;
}

/** One provider as it goes into the database. */
export interface Aanbieder {
  readonly profiel: Profiel;
  readonly gemeentecode: string;
  readonly plaats: string;
  readonly verhaal: Verhaal | null;
}
