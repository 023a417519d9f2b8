/** What the API tells about one provider; the truth is `src/signaleren/overzicht/schemas.ts`. */
import type { Ernst, TredeBron, TredeNummer } from '../../api/typen.ts';

export type Groep = string;

export interface Reden {
  readonly indicator: string;
  readonly naam: string;
  readonly groep: Groep;
  readonly waarde: number | null;
  readonly norm: number | null;
  readonly trede: TredeNummer;
  readonly periode: string | null;
  readonly bron: string;
  readonly tekst: string;
  readonly watNodig: string | null;
}

export interface Voorstel {
  readonly trede: TredeNummer;
  readonly op: string;
  readonly periode: string | null;
  readonly onvolledig: boolean;
  /** What is missing when the data are incomplete. */
  readonly ontbreekt: readonly string[];
  readonly redenen: readonly Reden[];
  readonly nietTeBerekenen: readonly { readonly indicator: string; readonly naam: string; readonly want: string }[];
}

/** Causes of a threat to continuity, as the convenant names them. */
export const OORZAKEN = ['financieel', 'minderVraag', 'personeel', 'anders'] as const;
export type Oorzaak = (typeof OORZAKEN)[number];

export interface Besluit {
  readonly op: string;
  readonly trede: TredeNummer;
  readonly reden: string;
  readonly door: string;
  readonly oorzaken: readonly Oorzaak[];
  readonly voorstelTrede: TredeNummer | null;
  readonly voorstelOp: string | null;
  readonly normset: string;
}

export interface Gebeurtenis {
  readonly datum: string;
  readonly soort: string;
  readonly naam: string;
  readonly groep: Groep;
  readonly trede: TredeNummer | null;
  readonly toelichting: string;
  readonly bron: string;
  readonly vastgelegdOp: string;
}

export interface Kengetalpunt {
  readonly periode: string;
  readonly waarde: number | null;
  readonly trede: TredeNummer | null;
  /** Why there is no value. */
  readonly want: string | null;
  /** Outside the ordinary variation. */
  readonly bijzonder: boolean;
}

export interface Kengetalreeks {
  readonly code: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly formule: string;
  /** As in the catalogue of indicators; other than for a gegeven, `verhouding` is written there as 1,05. */
  readonly eenheid: string;
  readonly groep: Groep;
  readonly richting: 'laagIsSlecht' | 'hoogIsSlecht' | null;
  /** Per trede the bound that leads to it. */
  readonly grenzen: Readonly<Record<string, number>> | null;
  readonly waarde: number | null;
  /** The value as a person reads it; also when there is no number, as in "geen tekort verwacht". */
  readonly tekst: string | null;
  readonly periode: string | null;
  readonly trede: TredeNummer | null;
  readonly reeks: readonly Kengetalpunt[];
  readonly schommeling: {
    readonly gemiddelde: number;
    readonly onder: number;
    readonly boven: number;
    readonly voorlopig: boolean;
  } | null;
}

export interface Signaal {
  readonly op: string;
  readonly groep: Groep;
  readonly ernst: Ernst;
  readonly soort: 'kengetal' | 'gebeurtenis' | 'trede';
  readonly naam: string;
  readonly tekst: string;
}

export interface Levering {
  readonly jeugdregio: string;
  readonly naam: string;
  readonly hulpvorm: string;
  readonly clienten: number;
}

export interface AanbiederDetail {
  readonly bekendOp: string;
  readonly demo: boolean;
  readonly toezichthouder: string;
  readonly kvk: string;
  readonly agb: string | null;
  readonly naam: string;
  readonly rechtsvorm: string | null;
  readonly plaats: string | null;
  readonly jeugdregio: string;
  readonly jeugdregioNaam: string;
  readonly soorten: readonly string[];
  readonly cruciaal: boolean;
  readonly cruciaalGrond: string | null;
  readonly ews: { readonly inEws: boolean; readonly gronden: readonly string[] };
  readonly jongeren: number | null;
  readonly levergebied: readonly Levering[];
  readonly geldend: {
    readonly trede: TredeNummer;
    readonly bron: TredeBron;
    readonly sinds: string;
    readonly vorige: TredeNummer | null;
  } | null;
  /** Which trede held from when on; the last one holds still. */
  readonly tredeperioden: readonly { readonly op: string; readonly trede: TredeNummer; readonly bron: TredeBron }[];
  readonly voorstel: Voorstel | null;
  readonly besluiten: readonly Besluit[];
  readonly voorstellen: readonly {
    readonly op: string;
    readonly periode: string | null;
    readonly trede: TredeNummer;
  }[];
  readonly kengetallen: readonly Kengetalreeks[];
  readonly signalen: readonly Signaal[];
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly normset: {
    readonly code: string;
    readonly naam: string;
    readonly versie: number;
    readonly status: string;
  };
}

export interface Waarneming {
  readonly gegeven: string;
  readonly naam: string;
  readonly eenheid: string;
  readonly blok: string;
  readonly periode: string;
  readonly waarde: number;
  readonly vastgelegdOp: string;
  /** The moment that we knew better; null while it still holds. */
  readonly vervangenOp: string | null;
  readonly bron: string;
}

export interface WaarnemingLijst {
  readonly bekendOp: string;
  readonly waarnemingen: readonly Waarneming[];
}

export interface NieuwBesluit {
  readonly trede: TredeNummer;
  readonly reden: string;
  readonly door: string;
  readonly oorzaken: readonly Oorzaak[];
  readonly voorstelOp: string | null;
}

export interface NieuweGebeurtenis {
  readonly datum: string;
  readonly soort: string;
  readonly toelichting: string;
  readonly bron: string;
}
