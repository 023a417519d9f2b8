import type { Datum } from '../../kernel/datum.ts';
import type { Bron } from '../../platform/bestanden/index.ts';
import type { NieuweOrganisatie } from '../register/index.ts';
import type { Begrippen } from './begrippen.ts';
import type { BekendeOrganisatie, Rijoordeel } from './controle.ts';
import type { Bestandsverslag, Keuzes, Kolomverslag, Vraag } from './domain.ts';
import type { RuweGebeurtenis } from './jsonbestand.ts';

/** What a file is held against. */
export interface Inleescontext {
  readonly begrippen: Begrippen;
  /** By KvK number. */
  readonly organisaties: ReadonlyMap<string, BekendeOrganisatie>;
  readonly keuzes: Keuzes;
  readonly vandaag: Datum;
  /** Called while the file is explored, with the number of rows so far. Throws when the work must stop. */
  readonly gelezen: (rijen: number) => void;
}

/** A judged row with its cells as text, for when it is rejected. */
export interface GeoordeeldeRij extends Rijoordeel {
  readonly nummer: number;
  readonly cellen: () => string[];
}

/** A file that has been explored once: what it holds is known, its rows can be judged. One per kind of file. */
export interface Inlezer {
  readonly bestand: Bestandsverslag;
  readonly kop: readonly string[];
  readonly kolommen: readonly Kolomverslag[];
  readonly voorbeeldrijen: readonly (readonly string[])[];
  readonly fouten: readonly string[];
  readonly vragen: readonly Vraag[];
  /** Rows that will come. */
  readonly totaal: number;
  readonly gebeurtenissen: readonly RuweGebeurtenis[];
  /** Organisations that the register does not know and that are no error. */
  readonly nietInRegister: number;
  /** Organisations that a person wants to have put in the register, with this file as their source. */
  readonly toeTeVoegen: readonly NieuweOrganisatie[];
  meldingen(): readonly string[];
  /** `toegevoegd`: ids of `toeTeVoegen`, by KvK number. */
  oordelen(toegevoegd: ReadonlyMap<string, number>): AsyncGenerator<readonly GeoordeeldeRij[]>;
}

export type OpenInlezer = (bron: Bron, context: Inleescontext) => Promise<Inlezer>;
