import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** The tables of `migrations/`, as TypeScript sees them. A test compares them with the real columns. */

/** `date`: ISO text in and out. */
type Dag = string;
/** `timestamptz`: a Date out, a Date or ISO text in. */
type Moment = ColumnType<Date, Date | string, Date | string>;
type MomentOfLeeg = ColumnType<Date | null, Date | string | null, Date | string | null>;
/** `jsonb`: the value out, JSON text in. */
type Json<T> = ColumnType<T, string, string>;

export interface Tabellen {
  instelling: { sleutel: string; geldig_van: Dag; waarde: Json<unknown>; bron: string };
  toezichthouder: { naam: string; korte_naam: string; geldig_van: Dag; geldig_tot: Dag | null; bron: string };
  gemeente: { code: string; naam: string; provincie: string; geldig_van: Dag; geldig_tot: Dag | null };
  regioschema: { code: string; naam: string; bron: string };
  regio: { schema_code: string; code: string; naam: string; geldig_van: Dag; geldig_tot: Dag | null };
  gemeente_in_regio: {
    schema_code: string;
    gemeentecode: string;
    regiocode: string;
    geldig_van: Dag;
    geldig_tot: Dag | null;
  };
  organisatie: {
    id: GeneratedAlways<number>;
    kvk: string;
    agb: string | null;
    naam: string;
    rechtsvorm: string | null;
    plaats: string | null;
    gemeentecode: string | null;
    jeugdregio: string;
    soorten: string[];
    cruciaal: Generated<boolean>;
    cruciaal_grond: string | null;
    bron: string;
    vastgelegd_op: Generated<Date>;
  };
  ews_aanwijzing: {
    organisatie_id: number;
    jeugdregio: string;
    reden: string;
    geldig_van: Dag;
    geldig_tot: Dag | null;
  };
  geleverde_zorg: {
    jeugdregio: string;
    organisatie_id: number;
    hulpvorm: string;
    periode: string;
    clienten: number;
    vastgelegd_op: Moment;
    vervangen_op: MomentOfLeeg;
    bron: string;
  };
  definitie: {
    soort: 'gegeven' | 'indicator' | 'gebeurtenissoort' | 'normset';
    code: string;
    versie: number;
    geldig_van: Dag;
    inhoud: Json<unknown>;
    vastgelegd_op: Generated<Date>;
  };
  waarneming: {
    jeugdregio: string;
    organisatie_id: number;
    gegeven: string;
    periode: string;
    /** Euro, percentage or count, in the unit of its definition. */
    waarde: number;
    vastgelegd_op: Moment;
    vervangen_op: MomentOfLeeg;
    import_id: number;
  };
  gebeurtenis: {
    id: GeneratedAlways<number>;
    jeugdregio: string;
    organisatie_id: number;
    datum: Dag;
    soort: string;
    toelichting: Generated<string>;
    bron: string;
    vastgelegd_op: Moment;
    vervangen_op: MomentOfLeeg;
  };
  import: {
    id: GeneratedAlways<number>;
    soort: 'kwartaalcijfers' | 'digimv' | 'demo';
    bestandsnaam: string;
    sha256: string;
    omvang: number;
    keuzes: Json<unknown>;
    status:
      | 'ontvangen'
      | 'controleren'
      | 'te_bevestigen'
      | 'vastleggen'
      | 'vastgelegd'
      | 'niets_gewijzigd'
      | 'geweigerd'
      | 'gestopt'
      | 'mislukt';
    voortgang: Json<unknown>;
    verslag: Json<unknown>;
    stop_gevraagd: Generated<boolean>;
    gemaakt_op: Generated<Date>;
    gewijzigd_op: ColumnType<Date, Date | undefined, Date>;
    vastgelegd_op: MomentOfLeeg;
  };
  import_deel: { import_id: number; volgnummer: number; inhoud: Buffer };
  import_afkeuring: {
    import_id: number;
    volgnummer: number;
    ernst: 'fout' | 'waarschuwing';
    rij: number;
    kolom: Generated<string>;
    gevonden: Generated<string>;
    melding: string;
    inhoud: string | null;
  };
  tredevoorstel: {
    jeugdregio: string;
    organisatie_id: number;
    normset: string;
    op: Moment;
    normversie: number;
    periode: string | null;
    trede: number;
    onvolledig: boolean;
    redenen: Json<unknown>;
    niet_te_berekenen: Json<unknown>;
    kengetallen: Json<unknown>;
    signalen: number;
    nieuwe_signalen: number;
    reeks: Json<unknown>;
    jongeren: number | null;
    omzet_jeugdwet: number | null;
  };
  tredebesluit: {
    id: GeneratedAlways<number>;
    jeugdregio: string;
    organisatie_id: number;
    op: Moment;
    trede: number;
    reden: string;
    door: string;
    oorzaken: Generated<string[]>;
    voorstel_trede: number | null;
    voorstel_op: MomentOfLeeg;
    voorstel_redenen: ColumnType<unknown, string | undefined, string>;
    normset: string;
    vastgelegd_op: Generated<Date>;
  };
  gegevensstand: { enige: Generated<boolean>; versie: number };
}
