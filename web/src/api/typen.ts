/** The shapes that the screens use, by the name of the domain. They are taken from the API's own description. */
export type TredeNummer = 1 | 2 | 3 | 4 | 5 | 6;
export type TredeBron = 'besluit' | 'voorstel' | 'nieuwVoorstel';
export type Ernst = 'licht' | 'stevig' | 'ernstig';

export interface Meetpunt {
  readonly op: string;
  readonly waarde: number | null;
}

export interface Kerncijfer {
  readonly code: 'tredeVierPlus' | 'jongeren' | 'nieuweSignalen' | 'teBeoordelen' | 'compleet';
  readonly waarde: number | null;
  readonly vorige: number | null;
  readonly reeks: readonly Meetpunt[];
}

export interface LadderTrede {
  readonly trede: TredeNummer;
  readonly aantal: number;
  readonly vorige: number;
}

export interface RegioSamenvatting {
  readonly code: string;
  readonly naam: string;
  readonly aantalAanbieders: number;
  readonly tredeVierPlus: number;
  readonly tredeDriePlus: number;
  readonly hoogsteTrede: TredeNummer | null;
  readonly jongeren: number;
}

export interface TredeVerandering {
  readonly kvk: string;
  readonly naam: string;
  readonly van: TredeNummer;
  readonly naar: TredeNummer;
}

/** What the national overview and the page of one region share. */
export interface Beeld {
  readonly bekendOp: string;
  readonly vergelekenMet: string;
  readonly demo: boolean;
  readonly toezichthouder: string;
  /** The quarter of which figures should be in by now. */
  readonly verwachtePeriode: string;
  readonly laatstBekend: string | null;
  /** Providers in the early-warning system. */
  readonly aantal: number;
  readonly kerncijfers: readonly Kerncijfer[];
  readonly ladder: readonly LadderTrede[];
  readonly veranderd: readonly TredeVerandering[];
  readonly normset: {
    readonly code: string;
    readonly naam: string;
    readonly versie: number;
    readonly status: string;
  };
}

export interface Overzicht extends Beeld {
  readonly regios: readonly RegioSamenvatting[];
}

export interface KengetalWaarde {
  readonly waarde: number;
  readonly periode: string;
  readonly trede: TredeNummer | null;
}

export interface AanbiederRij {
  readonly kvk: string;
  readonly naam: string;
  readonly plaats: string | null;
  readonly jeugdregio: string;
  readonly jeugdregioNaam: string;
  readonly soorten: readonly string[];
  readonly hulpvormen: readonly string[];
  readonly cruciaal: boolean;
  readonly inEws: boolean;
  readonly trede: TredeNummer | null;
  readonly tredeBron: TredeBron | null;
  readonly vorigeTrede: TredeNummer | null;
  readonly signalen: number;
  readonly nieuweSignalen: number;
  readonly onvolledig: boolean;
  readonly laatstePeriode: string | null;
  readonly jongeren: number | null;
  readonly kengetallen: Readonly<Record<string, KengetalWaarde | undefined>>;
  readonly reeks: readonly { readonly periode: string; readonly waarde: number | null }[];
}

export interface AanbiedersLijst {
  readonly bekendOp: string;
  readonly totaal: number;
  readonly aanbieders: readonly AanbiederRij[];
}

/** Per kind of care in a region: how many young people get it from a provider that stands high on the ladder. */
export interface WegvallendeZorg {
  readonly hulpvorm: string;
  readonly clienten: number;
  readonly clientenBedreigd: number;
  readonly aanbieders: readonly {
    readonly kvk: string;
    readonly naam: string;
    readonly trede: TredeNummer;
    readonly clienten: number;
  }[];
}

export interface RegioDetail extends Beeld {
  readonly regio: { readonly code: string; readonly naam: string };
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly wegvallendeZorg: readonly WegvallendeZorg[];
}
