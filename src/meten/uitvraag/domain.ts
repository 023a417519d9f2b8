import { isCombinatie, type Soort } from '../register/index.ts';

/** To whom a request goes: providers, or municipalities and regions. */
export const AAN = ['aanbieders', 'gebieden'] as const;
export type Aan = (typeof AAN)[number];

/** The kinds of form. One party gets one. */
export const VORMEN = ['aanbieder', 'gi', 'combinatie', 'gemeente', 'jeugdregio'] as const;
export type Vorm = (typeof VORMEN)[number];

/** The forms that can be asked of each group. */
export const VORMEN_VAN: Readonly<Record<Aan, readonly Vorm[]>> = {
  aanbieders: ['aanbieder', 'gi', 'combinatie'],
  gebieden: ['gemeente', 'jeugdregio'],
};

/** Which form a provider gets: measures come first, then care outside youth care, of which the youth branch is asked apart. */
export const vormVan = (soorten: readonly Soort[]): Vorm =>
  soorten.includes('gi') ? 'gi' : isCombinatie(soorten) ? 'combinatie' : 'aanbieder';

/** One field that is asked, of which version of its definition, and in which forms. */
export interface Veldkeuze {
  readonly code: string;
  readonly versie: number;
  readonly verplicht: boolean;
  readonly vormen: readonly Vorm[];
}

/** The rule that chooses who is asked. All conditions hold together; `kvks` that is not empty: exactly these. */
export interface Doelgroep {
  /** More youth turnover than the threshold of the EWS, or designated by a region. */
  readonly ews: boolean;
  /** Youth turnover in euros over one year, at least. */
  readonly omzetVanaf: number | null;
  readonly aangewezen: boolean;
  /** At least one of these; empty: any. */
  readonly soorten: readonly string[];
  /** Seated or giving help in one of these; empty: anywhere. */
  readonly regios: readonly string[];
  readonly kvks: readonly string[];
  readonly gebieden: readonly ('gemeente' | 'jeugdregio')[];
  /** At most so many of those who match; the same seed chooses the same ones. */
  readonly steekproef: { readonly aantal: number; readonly zaad: string } | null;
}

/** What an analyst wrote down of a request. */
export interface Opzet {
  readonly titel: string;
  readonly pilot: boolean;
  readonly periode: string;
  readonly deadline: string;
  readonly doel: string;
  readonly grondslag: string;
  readonly velden: readonly Veldkeuze[];
  readonly doelgroep: Doelgroep;
  readonly vierOgen: boolean;
}

export interface Uitvraag extends Opzet {
  readonly id: number;
  readonly aan: Aan;
  readonly status: 'concept' | 'verstuurd' | 'gesloten';
  readonly revisie: number;
  readonly gemaaktOp: Date;
  readonly verstuurdOp: Date | null;
  readonly geslotenOp: Date | null;
}
