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
  geleverde_zorg_gemeente: {
    jeugdregio: string;
    organisatie_id: number;
    gemeentecode: string;
    hulpvorm: string;
    periode: string;
    clienten: number;
    vastgelegd_op: Moment;
    vervangen_op: MomentOfLeeg;
    bron: string;
  };
  definitie: {
    soort:
      | 'gegeven'
      | 'beleidsgegeven'
      | 'indicator'
      | 'gebeurtenissoort'
      | 'normset'
      | 'controle'
      | 'regel'
      | 'procedure'
      | 'stappenplan'
      | 'meldroute'
      | 'gespreksritme'
      | 'instrument';
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
    soort: 'kwartaalcijfers' | 'digimv' | 'demo' | 'aanlevering';
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
    rekenversie: Generated<number>;
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
  tegelsom: {
    periode: string;
    gegeven: string;
    jeugdregio: string;
    soort: string;
    aantal: number;
    som: number;
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
    signalen: ColumnType<unknown, string | undefined, string>;
  };
  signaal: {
    id: GeneratedAlways<number>;
    organisatie_id: number | null;
    gebied: string | null;
    oorzaak: string;
    oorzaak_naam: string;
    oorzaak_soort: string;
    begin: Moment;
    einde: MomentOfLeeg;
    vorige_begin: MomentOfLeeg;
    afdruk: string;
    revisie: Generated<number>;
    vervallen_op: MomentOfLeeg;
  };
  signaalmoment: {
    signaal_id: number;
    op: Moment;
    periode: string | null;
    ernst: string;
    soort: string;
    titel: string;
    tekst: string;
    kwaliteit: number;
    punten: Json<string[]>;
    bewijs: Json<unknown>;
  };
  signaalopvolging: {
    signaal_id: number;
    nummer: Generated<number>;
    op: ColumnType<Date, Date | string | undefined, never>;
    door: string | null;
    door_naam: string;
    soort: string;
    tekst: Generated<string>;
    eigenaar: string | null;
    eigenaar_naam: string | null;
    tot: Dag | null;
    loos_alarm: string | null;
    met: number | null;
    koppeling: Json<unknown> | null;
    herstelt: number | null;
    revisie: Generated<number>;
    sleutel: string;
  };
  signaalvergelijking: { begin: Dag; groep: string; code: string; waarden: number[] };
  signaalstand: { enige: Generated<boolean>; gezien_op: Moment };
  regelgebrek: { code: string; versie: number; sinds: Moment; fouten: Json<unknown> };
  gegevensstand: { enige: Generated<boolean>; versie: number };
  toegangsregel: { rol: string; doel: string; relatie: string; recht: number };
  partij: {
    id: GeneratedAlways<number>;
    soort: string;
    naam: string;
    kvk: string | null;
    oin: string | null;
    gemeentecode: string | null;
    regiocode: string | null;
    organisatie_id: number | null;
    convenant_rol: string | null;
    convenant_ondertekend_op: Dag | null;
    aanmelddienst: string | null;
    bron: string;
    vastgelegd_op: Generated<Date>;
  };
  persoon: {
    id: Generated<string>;
    naam: string;
    email: string;
    gemaakt_op: Generated<Date>;
    geblokkeerd_op: MomentOfLeeg;
    laatst_aangemeld_op: MomentOfLeeg;
  };
  identiteit: { dienst: string; onderwerp: string; persoon_id: string; gekoppeld_op: Generated<Date> };
  functie: {
    id: GeneratedAlways<number>;
    persoon_id: string;
    partij_id: number;
    rol: string;
    van: Generated<Date>;
    tot: MomentOfLeeg;
    door: string | null;
    beeindigd_door: string | null;
    bron: 'uitnodiging' | 'aanmelddienst' | 'opdracht' | 'demo';
  };
  wachtwoord: {
    persoon_id: string;
    hash: string;
    totp_geheim: Buffer | null;
    totp_bevestigd: Generated<boolean>;
    totp_laatste: Generated<number>;
    herstelcodes: Generated<string[]>;
    mislukt: Generated<number>;
    dicht_tot: MomentOfLeeg;
    gewijzigd_op: ColumnType<Date, Date | undefined, Date>;
  };
  uitnodiging: {
    hash: Buffer;
    partij_id: number;
    email: string;
    naam: string;
    rol: string;
    door: string | null;
    gemaakt_op: Generated<Date>;
    verloopt_op: Moment;
    gebruikt_op: MomentOfLeeg;
    ingetrokken_op: MomentOfLeeg;
  };
  sessie: {
    hash: Buffer;
    kenmerk: Generated<string>;
    persoon_id: string;
    functie_id: number | null;
    via: string;
    toestel: Generated<string>;
    gemaakt_op: ColumnType<Date, Date | undefined, never>;
    laatst_op: ColumnType<Date, Date | undefined, Date>;
    verloopt_op: Moment;
    afdruk: Generated<boolean>;
  };
  aanmeldstroom: {
    hash: Buffer;
    dienst: string;
    verifier: string;
    nonce: string;
    state: string;
    terug: string;
    uitnodiging: Buffer | null;
    verloopt_op: Moment;
  };
  machineclient: {
    id: string;
    partij_id: number;
    rol: string;
    naam: string;
    geheim_hash: Buffer;
    vorig_geheim_hash: Buffer | null;
    vorig_tot: MomentOfLeeg;
    verloopt_op: Moment;
    ingetrokken_op: MomentOfLeeg;
    door: string | null;
    gemaakt_op: Generated<Date>;
  };
  machinetoken: { hash: Buffer; client_id: string; verloopt_op: Moment };
  verlening: {
    id: GeneratedAlways<number>;
    soort: 'deling' | 'persoonlijk' | 'noodtoegang';
    organisatie_id: number;
    doel: string;
    partij_id: number;
    persoon_id: string | null;
    persoon_naam: string | null;
    onderdelen: string[];
    van: ColumnType<Date, Date | undefined, never>;
    tot: Moment;
    reden: string;
    door: string | null;
    gegeven_op: Generated<Date>;
    ingetrokken_op: MomentOfLeeg;
    ingetrokken_door: string | null;
    beoordeling: 'terecht' | 'onterecht' | null;
    beoordeeld_door: string | null;
    beoordeeld_op: MomentOfLeeg;
    beoordeling_toelichting: string | null;
  };
  bericht: {
    id: GeneratedAlways<number>;
    aan: string;
    onderwerp: string;
    tekst: string;
    status: 'wacht' | 'verzonden' | 'bewaard' | 'mislukt';
    fout: string | null;
    pogingen: Generated<number>;
    gemaakt_op: Generated<Date>;
    verzonden_op: MomentOfLeeg;
    sleutel: string | null;
  };
  toegangslog: {
    volgnummer: number;
    op: Moment;
    verwerking_id: string;
    trace_id: string;
    persoon_id: string | null;
    persoon_naam: string;
    machineclient: string | null;
    rol: string;
    partij_id: number | null;
    partij_naam: string;
    handeling: string;
    soort: 'lezen' | 'wijzigen' | 'aanmelden' | 'afmelden' | 'noodtoegang' | 'beheer';
    voorwerp: string;
    organisatie_id: number | null;
    pseudoniem: string | null;
    doel: string;
    uitkomst: 'toegestaan' | 'geweigerd' | 'mislukt';
    status: number;
    toelichting: Generated<string>;
    vorige: Buffer;
    hash: Buffer;
  };
  verwerkingslog: {
    volgnummer: number;
    verwerking_id: string;
    activiteit: string;
    trace_id: string;
    begin: Moment;
    einde: Moment;
    status: 'ok' | 'fout';
    vorige: Buffer;
    hash: Buffer;
  };
  logboekcontrole: {
    id: GeneratedAlways<number>;
    op: Generated<Date>;
    keten: 'toegangslog' | 'verwerkingslog';
    tot: number;
    wortels: number;
    uitkomst: 'in_orde' | 'gebroken';
    bevinding: Generated<string>;
    duur_ms: number;
  };
  uitvraag: {
    id: GeneratedAlways<number>;
    titel: string;
    aan: 'aanbieders' | 'gebieden';
    pilot: Generated<boolean>;
    periode: string;
    deadline: Dag;
    doel: string;
    grondslag: string;
    velden: Json<unknown>;
    doelgroep: Json<unknown>;
    vier_ogen: Generated<boolean>;
    status: Generated<'concept' | 'verstuurd' | 'gesloten'>;
    last: ColumnType<unknown, string | null | undefined, string | null> | null;
    revisie: Generated<number>;
    door: string | null;
    gemaakt_op: Generated<Date>;
    verstuurd_op: MomentOfLeeg;
    gesloten_op: MomentOfLeeg;
  };
  aanlevering: {
    id: GeneratedAlways<number>;
    uitvraag_id: number;
    partij_id: number;
    organisatie_id: number | null;
    jeugdregio: string;
    vorm: 'aanbieder' | 'gi' | 'combinatie' | 'gemeente' | 'jeugdregio';
    vier_ogen: boolean;
    status: Generated<'concept' | 'klaar' | 'ingediend' | 'teruggestuurd' | 'geaccepteerd'>;
    deadline: Dag;
    versie: Generated<number>;
    revisie: Generated<number>;
    gewijzigd_op: MomentOfLeeg;
    klaar_door: string | null;
    klaar_naam: string | null;
    klaar_op: MomentOfLeeg;
  };
  aanlevering_cel: {
    aanlevering_id: number;
    gegeven: string;
    waarde: string | null;
    toelichting: Generated<string>;
    herkomst: 'getypt' | 'geplakt' | 'bestand' | 'api' | 'bekend' | 'overgenomen';
    bron: Generated<string>;
    revisie: number;
    door: string | null;
    door_naam: string;
    op: Moment;
  };
  aanlevering_uitleg: {
    aanlevering_id: number;
    controle: string;
    melding: string;
    uitleg: string;
    door: string | null;
    door_naam: string;
    op: Moment;
  };
  aanlevering_versie: {
    aanlevering_id: number;
    nummer: number;
    inhoud: Json<unknown>;
    sha256: string;
    ingediend_door: string | null;
    ingediend_naam: string;
    ingediend_op: Moment;
    akkoord_door: string | null;
    akkoord_naam: string | null;
    akkoord_op: Moment;
  };
  aanlevering_verwerking: {
    aanlevering_id: number;
    nummer: number;
    klaar_op: MomentOfLeeg;
    fout: string | null;
  };
  aanlevering_terug: {
    aanlevering_id: number;
    versie: number;
    gegeven: string;
    reden: string;
    door: string | null;
    op: Moment;
  };
  aanlevering_stap: {
    id: GeneratedAlways<number>;
    aanlevering_id: number;
    op: Moment;
    stap:
      | 'verstuurd'
      | 'klaargezet'
      | 'teruggenomen'
      | 'afgekeurd'
      | 'ingediend'
      | 'teruggestuurd'
      | 'geaccepteerd'
      | 'uitstelGevraagd'
      | 'uitstelToegekend'
      | 'uitstelAfgewezen';
    door_naam: string;
    tekst: Generated<string>;
  };
  uitstelverzoek: {
    id: GeneratedAlways<number>;
    aanlevering_id: number;
    gevraagd_tot: Dag;
    reden: string;
    door: string | null;
    door_naam: string;
    op: Moment;
    besluit: 'toegekend' | 'afgewezen' | null;
    tot: Dag | null;
    besluit_reden: string | null;
    besluit_naam: string | null;
    besluit_op: MomentOfLeeg;
  };
  tijdmeting: { partij_id: number; akkoord: boolean; op: Moment };
  aanlevering_tijd: { aanlevering_id: number; seconden: number };
  aanlevering_aanwezig: {
    aanlevering_id: number;
    persoon_id: string;
    naam: string;
    gegeven: string | null;
    op: Moment;
  };
  pilotoordeel: {
    uitvraag_id: number;
    gegeven: string;
    nodig: 'ja' | 'nee' | 'weetNiet';
    elders: Generated<string>;
    besluit: 'opnemen' | 'nietOpnemen' | 'verderOnderzoeken' | null;
    reden: Generated<string>;
    bewijs: Json<unknown>;
    door_naam: string;
    op: Moment;
  };
  nieuwsbron: {
    id: GeneratedAlways<number>;
    naam: string;
    url: string;
    soort: Generated<'onbekend' | 'rss' | 'rdf' | 'atom'>;
    actief: Generated<boolean>;
    door: string | null;
    gemaakt_op: Generated<Date>;
    bezig_tot: MomentOfLeeg;
    geprobeerd_op: MomentOfLeeg;
    opgehaald_op: MomentOfLeeg;
    fout: string | null;
    let_op: string | null;
    etag: string | null;
    gewijzigd: string | null;
  };
  nieuwsbericht: {
    id: GeneratedAlways<number>;
    titel: string;
    samenvatting: Generated<string>;
    url: string | null;
    datum: Dag;
    datum_uit: 'bericht' | 'gezien';
    bron: string;
    bron_id: number | null;
    guid: string | null;
    vastgelegd_op: Generated<Date>;
    door: string | null;
    door_naam: string | null;
    status: Generated<'nieuw' | 'gekoppeld' | 'terzijde'>;
  };
  nieuwskoppeling: {
    id: GeneratedAlways<number>;
    bericht_id: number;
    organisatie_id: number | null;
    regiocode: string | null;
    gevonden: string | null;
    besluit: 'bevestigd' | 'afgewezen' | null;
    vastgelegd_op: Generated<Date>;
  };
  nieuwsbesluit: {
    id: GeneratedAlways<number>;
    bericht_id: number;
    koppeling_id: number | null;
    besluit: 'bevestigd' | 'afgewezen' | 'terzijde' | 'teruggehaald';
    door: string | null;
    door_naam: string;
    op: Generated<Date>;
  };
  lastenmaatregel: {
    id: number;
    versie: number;
    naam: string;
    uitleg: string;
    doelgroep: 'clienten' | 'professionals' | 'aanbieders' | 'gemeenten';
    initiatief: string;
    stand: 'plan' | 'loopt' | 'klaar' | 'gestopt';
    minuten_per_jaar: number | null;
    onderbouwing: string;
    door_naam: string;
    op: Generated<Date>;
  };
  ketenprofiel: {
    id: number;
    versie: number;
    jeugdregio: string;
    naam: string;
    inhoud: Json<unknown>;
    ingetrokken: Generated<boolean>;
    partij_id: number;
    door_naam: string;
    op: Moment;
  };
  scenario: {
    id: number;
    versie: number;
    partij_id: number;
    soort: 'aanbieder' | 'regio';
    jeugdregio: string;
    organisatie_id: number | null;
    naam: string;
    toelichting: Generated<string>;
    aannamen: Json<Record<string, number>>;
    werking: Generated<'geheel' | 'regiodeel'>;
    gedeeld: Generated<'partij' | 'toezicht'>;
    bekend_op: Dag;
    normset: string;
    normversie: number;
    rekenversie: string | null;
    uitkomst: Json<unknown>;
    ingetrokken: Generated<boolean>;
    door_naam: string;
    op: Moment;
  };
  signaalkwaliteit: {
    versie: GeneratedAlways<number>;
    op: Moment;
    door_naam: string;
    bekend_op: Dag;
    normset: string;
    normversie: number;
    rekenversie: number;
    voorstelversie: number;
    codeversie: string;
    openbaar: Json<unknown>;
  };
  signaalkwaliteit_achtergrond: {
    versie: number;
    resultaat: Json<unknown>;
  };
  normvoorstel: {
    id: GeneratedAlways<number>;
    op: Moment;
    door_naam: string;
    naam: string;
    reden: string;
    basis_code: string;
    basis_versie: number;
    normset: Json<unknown>;
    bekend_op: Dag;
    rekenversie: number;
    afstemming: Json<unknown>;
  };
  normvoorstel_inzage: {
    normvoorstel_id: number;
    nummer: GeneratedAlways<number>;
    op: Moment;
    door_naam: string;
    achtergehouden: Json<unknown>;
  };
  waarneming_toelichting: {
    jeugdregio: string;
    organisatie_id: number;
    gegeven: string;
    periode: string;
    tekst: string;
    aanlevering_id: number | null;
    versie: number | null;
    vastgelegd_op: Moment;
    vervangen_op: MomentOfLeeg;
  };
  gespreksvoorbereiding: {
    id: GeneratedAlways<number>;
    jeugdregio: string;
    organisatie_id: number;
    partij_id: number;
    titel: string;
    regios: Generated<string[]>;
    met: Generated<string>;
    datum: Dag | null;
    cijfers_op: Dag;
    revisie: Generated<number>;
    gemaakt_op: Moment;
    gemaakt_door: string;
    gewijzigd_op: Moment;
    gewijzigd_door: string;
  };
  gesprekstekst: {
    gesprek_id: number;
    onderwerp: 'algemeen' | 'liquiditeit' | 'solvabiliteit' | 'resultaat' | 'productie' | 'personeel' | 'zorg';
    vraag: 'zien' | 'doen' | 'vragen';
    tekst: string;
    revisie: Generated<number>;
    door_naam: string;
    op: Moment;
  };
  gespreksafspraak: {
    id: GeneratedAlways<number>;
    gesprek_id: number;
    wat: string;
    wie: Generated<string>;
    voor: Dag | null;
    door_naam: string;
    op: Moment;
  };
  dossier: {
    id: Generated<number>;
    kenmerk: string;
    procedure: string;
    versie: number;
    titel: string;
    organisatie_id: number | null;
    gebied: string | null;
    toestand: string;
    sinds: Dag;
    geopend_op: Moment;
    gesloten_op: Dag | null;
    eigenaar: string | null;
    eigenaar_naam: string | null;
    termijn: Dag | null;
    termijn_hard: Generated<boolean>;
    open_taken: Generated<number>;
    laatste_nummer: Generated<number>;
    laatste_hash: Buffer;
    laatst_op: Moment;
    zicht: string[];
    tijdelijk: Generated<boolean>;
    oefening: Generated<boolean>;
    velden: ColumnType<Readonly<Record<string, unknown>>, string | undefined, string>;
  };
  dossierzicht: {
    dossier_id: number;
    kenteken: string;
    oefening: boolean;
    procedure: string;
    toestand: string;
    termijn: Dag | null;
  };
  dossiergebeurtenis: {
    dossier_id: number;
    nummer: number;
    op: Moment;
    dag: Dag;
    persoon_id: string | null;
    door_naam: string;
    partij_id: number | null;
    systeemrol: string;
    soort: string;
    voor: number[] | null;
    gegevens: Json<unknown>;
    tekst: Generated<string>;
    vorige: Buffer;
    hash: Buffer;
    sleutel: string;
  };
  dossierwoord: {
    dossier_id: number;
    nummer: number;
    woorden: string;
  };
  dossierdeelnemer: {
    dossier_id: number;
    partij_id: number;
    naam: string;
    rol: string;
    systeemrollen: string[];
    van: Dag;
    tot: Dag | null;
  };
  dossiertaak: {
    dossier_id: number;
    taak: string;
    code: string | null;
    naam: string;
    uitleg: string;
    voor: string | null;
    persoon_id: string | null;
    persoon_naam: string | null;
    verplicht: boolean;
    tot: Dag | null;
    oorspronkelijk_tot: Dag | null;
    stand: 'open' | 'klaar' | 'vervallen';
    afgelopen_op: Dag | null;
  };
  dossiertermijn: {
    dossier_id: number;
    code: string;
    ronde: number;
    soort: 'hard' | 'indicatief';
    voor: string;
    begon: Dag;
    tot: Dag;
    oorspronkelijk_tot: Dag;
    stil_sinds: Dag | null;
    afgelopen_op: Dag | null;
    verlengingen: Json<readonly { readonly van: string; readonly tot: string; readonly reden: string }[]>;
  };
  dossierdocument: {
    id: string;
    dossier_id: number;
    naam: string;
    soort: string;
    grootte: number;
    hash: Buffer;
    voor: number[] | null;
    inhoud: Buffer | null;
    opslag: string | null;
    gescand: string | null;
    gemaakt_op: Generated<Date>;
    weg_op: MomentOfLeeg;
  };
  vernietigingsvoorstel: {
    dossier_id: number;
    persoon_id: string;
    naam: string;
    partij_id: number;
    reden: string;
    op: Moment;
  };
  vernietigingsweigering: {
    id: GeneratedAlways<number>;
    dossier_id: number;
    persoon_id: string;
    naam: string;
    reden: string;
    op: Moment;
    voorgesteld_door: string;
    voorstel_reden: string;
  };
  opslagafval: { sleutel: string; vanaf: Moment; pogingen: Generated<number> };
  vernietigddossier: {
    dossier_id: number;
    kenmerk: string;
    procedure: string;
    partij_id: number;
    gesloten_op: string;
    bewaard_tot: string;
    grond: string;
    gebeurtenissen: number;
    documenten: number;
    laatste_hash: Buffer;
    voorgesteld_door: string;
    voorstel_reden: string;
    goedgekeurd_door: string;
    reden: string;
    op: Moment;
  };
  dossieruitgaand: { dossier_id: number; nummer: number };
  dossierbericht: {
    id: GeneratedAlways<number>;
    persoon_id: string;
    dossier_id: number;
    nummer: number;
    aanleiding: Generated<string>;
    reden: 'genoemd' | 'bericht' | 'taak' | 'eigenaar' | 'termijn' | 'deelnemer' | 'document' | 'stap' | 'notitie';
    tekst: string;
    mail: 'direct' | 'dagelijks' | 'nooit';
    op: Generated<Date>;
    gelezen_op: MomentOfLeeg;
    gemaild_op: MomentOfLeeg;
  };
  berichtvoorkeur: { persoon_id: string; mail: 'direct' | 'dagelijks' | 'nooit' };
  verbetervoorstel: {
    id: GeneratedAlways<number>;
    soort: 'les' | 'voorstel' | 'nieuwOnderwerp';
    instrument: string | null;
    titel: string;
    tekst: string;
    partij_id: number;
    partij_naam: string;
    door_naam: string;
    op: Moment;
    sleutel: string;
  };
  verbeterbesluit: {
    voorstel_id: number;
    nummer: number;
    besluit: 'overgenomen' | 'uitwerken' | 'aangehouden' | 'afgewezen';
    toelichting: string;
    dossier_id: number | null;
    door_naam: string;
    op: Moment;
  };
  effectoordeel: {
    id: GeneratedAlways<number>;
    instrument: string | null;
    werkt: 'ja' | 'deels' | 'nee';
    samenwerking: 'beter' | 'gelijk' | 'slechter' | 'weetNiet';
    continuiteit: 'beter' | 'gelijk' | 'slechter' | 'weetNiet';
    toelichting: string;
    partij_id: number;
    partij_naam: string;
    door_naam: string;
    op: Moment;
    sleutel: string;
  };
  eerder_gesprek: {
    id: GeneratedAlways<number>;
    organisatie_id: number | null;
    gebied: string | null;
    gevoerd_op: Dag;
    bron: string;
    door_naam: string;
    vastgelegd_op: Generated<Date>;
    vervallen_op: MomentOfLeeg;
    vervallen_naam: string | null;
  };
  melding: {
    dossier_id: number;
    organisatie_id: number | null;
    melder: 'aanbieder' | 'gemeente' | 'inspectie' | 'toezichthouder' | 'bank' | 'anders';
    urgentie: 'vandaag' | 'dezeWeek' | 'later';
    voorrang: 'hoog' | 'gewoon' | 'laag';
    over: string;
    tekst: string;
    tips: Generated<string[]>;
    antwoord_op: MomentOfLeeg;
    ontvangen_op: Moment;
  };
  melder: {
    dossier_id: number;
    naam: Generated<string>;
    organisatie: Generated<string>;
    email: Generated<string>;
    telefoon: Generated<string>;
    vertrouwelijk: boolean;
    mail_bij_nieuws: Generated<boolean>;
    gewijzigd_op: ColumnType<Date, Date | undefined, Date>;
  };
  meldingdoorzetting: { dossier_id: number; partij_id: number; met_naam: boolean; op: Moment; door_naam: string };
  meldcode: { hash: Buffer; dossier_id: number; gemaakt_op: Moment };
  meldsleutel: { enige: Generated<boolean>; sleutel: Buffer };
  ijw_bericht: {
    jeugdregio: string;
    id: string;
    gemeentecode: string;
    agb: string;
    soort: string;
    door_gemeente: boolean;
    identificatie: string;
    dagtekening: Dag;
    over: string | null;
    regels: number;
    maand: string | null;
    geldig: boolean;
    bevindingen: number;
    ingelezen_op: Moment;
    ketendata: Generated<boolean>;
    tussenfout: Generated<boolean>;
  };
  ijw_bevinding: {
    jeugdregio: string;
    bericht: string;
    nummer: number;
    toets: 'xml' | 'schema' | 'regels';
    regel: string;
    pad: string;
    regelnummer: number;
    melding: string;
  };
  ijw_toewijzing: {
    jeugdregio: string;
    bericht: string;
    volgnummer: number;
    persoon: string;
    geboren: string | null;
    geslacht: string;
    nummer: string;
    toegewezen_op: string;
    ingang: Dag;
    einde: Dag | null;
    categorie: string | null;
    product: string | null;
    volume: number | null;
    eenheid: string | null;
    frequentie: string | null;
    budget: number | null;
    reden_wijziging: string | null;
    referentie: string | null;
  };
  ijw_levering: {
    jeugdregio: string;
    bericht: string;
    volgnummer: number;
    stop: boolean;
    persoon: string;
    nummer: string | null;
    categorie: string | null;
    product: string | null;
    begin: Dag;
    einde: Dag | null;
    reden: string | null;
    status: string;
  };
  ijw_verzoek: {
    jeugdregio: string;
    bericht: string;
    volgnummer: number;
    soort: 'toewijzing' | 'wijziging';
    persoon: string;
    referentie: string;
    gewenste_ingang: Dag | null;
    categorie: string | null;
    product: string | null;
    verwijzer: string | null;
    ongewijzigd: string | null;
    te_wijzigen: string | null;
  };
  ijw_antwoord: {
    jeugdregio: string;
    bericht: string;
    volgnummer: number;
    referentie: string;
    antwoord: string;
    reden: string | null;
    naar_gemeente: string | null;
  };
  ijw_prestatie: {
    jeugdregio: string;
    bericht: string;
    volgnummer: number;
    persoon: string;
    declaratie: string;
    referentie: string;
    vorige: string | null;
    nummer: string;
    categorie: string;
    product: string;
    van: Dag;
    tot: Dag;
    volume: number;
    eenheid: string;
    tarief: number | null;
    bedrag: number;
  };
  ijw_afkeuring: {
    jeugdregio: string;
    bericht: string;
    volgnummer: number;
    soort: string;
    over: string;
    klasse: string;
    sleutel: string | null;
    code: string;
  };
  ijw_stand: {
    jeugdregio: string;
    sleutelversie: number;
    ingelezen_op: MomentOfLeeg;
    berekend_op: MomentOfLeeg;
    achter: Generated<boolean>;
    toets_achter: Generated<boolean>;
  };
  maandreeks: {
    jeugdregio: string;
    figuur: string;
    maand: string;
    waarde: number;
    vastgelegd_op: Moment;
    vervangen_op: MomentOfLeeg;
  };
  ijw_tussenbevinding: {
    jeugdregio: string;
    bericht: string;
    gemeentecode: string;
    agb: string;
    regel: string;
    wacht: boolean;
    door_gemeente: boolean;
    aantal: number;
    meldingen: Json<readonly string[]>;
  };
  ijw_traject: {
    jeugdregio: string;
    volgnummer: number;
    gemeentecode: string;
    agb: string;
    persoon: string;
    nummer: string;
    geboren: string | null;
    geslacht: string;
    categorie: string | null;
    product: string | null;
    toegewezen_op: string;
    eerst_toegewezen_op: string;
    ingang: Dag;
    einde: Dag | null;
    verwijzer: string | null;
    verzocht_op: Dag | null;
    begonnen_op: Dag | null;
    gestopt_op: Dag | null;
    reden: string | null;
    perioden: Json<readonly { begin: string; einde: string | null; reden: string | null }[]>;
    toegewezen_volume: number | null;
    eenheid: string | null;
    budget: number | null;
    gedeclareerd: number;
    geaccepteerd: number;
    geaccepteerd_volume: number;
  };
  stroomcijfer: {
    jeugdregio: string;
    fijn: boolean;
    figuur: string;
    maand: string;
    gemeentecode: string;
    agb: string;
    categorie: string | null;
    product: string | null;
    leeftijdsgroep: string | null;
    geslacht: string | null;
    dagen: number | null;
    waarde: number;
  };
  stroomaanbieder: {
    jeugdregio: string;
    agb: string;
  };
  stroomsom: {
    jeugdregio: string;
    per: 'regio' | 'gemeente' | 'aanbieder' | 'categorie' | 'groep' | 'product';
    figuur: string;
    maand: string;
    gemeentecode: string | null;
    agb: string | null;
    categorie: string | null;
    dagen: number | null;
    waarde: number;
    product: string | null;
    leeftijdsgroep: string | null;
    geslacht: string | null;
  };
  stroomreeks: {
    jeugdregio: string;
    per: 'regio' | 'aanbieder' | 'categorie';
    figuur: string;
    agb: string | null;
    categorie: string | null;
    maanden: Json<
      readonly (readonly [maand: string, aantal: number, gemiddelde: number, mediaan: number, p90: number])[]
    >;
  };
  plafond: {
    jeugdregio: string;
    agb: string;
    jaar: number;
    bedrag: number;
    gemeenten: string[] | null;
    versie: number;
    gewijzigd_op: Moment;
    gewijzigd_door: string;
  };
  /** A view; PostgreSQL says of every column of a view that it may be empty. */
  eigen_inzage: {
    volgnummer: number | null;
    op: MomentOfLeeg;
    rol: string | null;
    partij_naam: string | null;
    machine: boolean | null;
    handeling: string | null;
    soort: 'lezen' | 'wijzigen' | 'aanmelden' | 'afmelden' | 'noodtoegang' | 'beheer' | null;
    doel: string | null;
    uitkomst: 'toegestaan' | 'geweigerd' | 'mislukt' | null;
  };
}
