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
  readonly jongeren: number | null;
}

export interface TredeVerandering {
  readonly kvk: string;
  readonly naam: string;
  readonly van: TredeNummer | null;
  readonly naar: TredeNummer;
  readonly op: string;
}

export interface Overzicht {
  readonly bekendOp: string;
  readonly vergelekenMet: string;
  readonly demo: boolean;
  readonly toezichthouder: string;
  readonly zin: { readonly aantal: number; readonly tredeVierPlus: number; readonly tredeVierPlusVorige: number };
  readonly kerncijfers: readonly Kerncijfer[];
  readonly ladder: readonly LadderTrede[];
  readonly regios: readonly RegioSamenvatting[];
  readonly veranderd: readonly TredeVerandering[];
  readonly normset: {
    readonly code: string;
    readonly naam: string;
    readonly versie: string | number;
    readonly status: string;
  };
}

export interface KengetalWaarde {
  readonly waarde: number | null;
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
  readonly kengetallen: Readonly<Record<string, KengetalWaarde | null | undefined>>;
  readonly reeks: readonly { readonly periode: string; readonly waarde: number | null }[];
}

export interface AanbiedersLijst {
  readonly bekendOp: string;
  readonly totaal: number;
  readonly aanbieders: readonly AanbiederRij[];
}

export interface WegvallendeZorg {
  readonly kvk: string;
  readonly naam: string;
  readonly trede: TredeNummer;
  readonly hulpvorm: string;
  readonly clienten: number | null;
  readonly aandeelInRegio: number | null;
}

export interface RegioOverzicht extends Overzicht {
  readonly wegvallendeZorg: readonly WegvallendeZorg[];
}
