/** An import as the API tells it. */
export type Importsoort = 'kwartaalcijfers' | 'digimv';

export type Importstatus =
  | 'ontvangen'
  | 'controleren'
  | 'te_bevestigen'
  | 'vastleggen'
  | 'vastgelegd'
  | 'niets_gewijzigd'
  | 'geweigerd'
  | 'gestopt'
  | 'mislukt';

export type Notatie = 'nl' | 'machine' | 'en';

export interface Kolomkeuze {
  readonly betekenis?: string;
  readonly notatie?: Notatie;
}

/** What a person decided about a file. */
export interface Keuzes {
  readonly kolommen?: Readonly<Record<string, Kolomkeuze>>;
  readonly boekjaar?: number;
  readonly bekendOp?: string;
  readonly alleenGoedeRijen?: boolean;
}

export interface Vraag {
  readonly kolom: string;
  readonly soort: 'getalnotatie' | 'boekjaar' | 'koppeling';
  readonly melding: string;
  readonly mogelijkheden: readonly { readonly waarde: string; readonly uitleg: string }[];
}

export interface Kolomverslag {
  readonly nummer: number;
  readonly naam: string;
  readonly betekenis: string | null;
  readonly hint: string | null;
  readonly notatie: string | null;
  readonly gevuld: number;
  readonly voorbeelden: readonly string[];
}

export interface Tellingen {
  readonly rijen: number;
  readonly afgekeurdeRijen: number;
  readonly waarschuwingen: number;
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly ongewijzigd: number;
  readonly gebeurtenissen: number;
  readonly nietInRegister: number;
}

export interface Verslag {
  readonly bestand: { readonly soort: string } | null;
  readonly kolommen: readonly Kolomverslag[];
  readonly voorbeeldrijen: readonly (readonly string[])[];
  readonly fouten: readonly string[];
  readonly vragen: readonly Vraag[];
  readonly meldingen: readonly string[];
  readonly tellingen: Tellingen;
  readonly eerder: { readonly id: number; readonly vastgelegdOp: string } | null;
}

export interface Voortgang {
  readonly fase: 'lezen' | 'controleren' | 'vergelijken' | 'vastleggen';
  readonly gedaan: number;
  readonly totaal: number | null;
  readonly perSeconde: number;
  readonly resterendSeconden: number | null;
}

export interface Import {
  readonly id: number;
  readonly soort: Importsoort;
  readonly bestandsnaam: string;
  readonly omvang: number;
  readonly status: Importstatus;
  readonly keuzes: Keuzes;
  readonly voortgang: Voortgang | null;
  readonly verslag: Verslag;
  readonly stopGevraagd: boolean;
  readonly gemaaktOp: string;
}

export interface Afkeuring {
  readonly ernst: 'fout' | 'waarschuwing';
  readonly rij: number;
  readonly kolom: string;
  readonly gevonden: string;
  readonly melding: string;
}
