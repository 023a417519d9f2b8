import type { PoolClient } from 'pg';
import type { Datum } from '../../kernel/datum.ts';
import { type Bron, volgBron } from '../../platform/bestanden/index.ts';
import { type Database, inTransactie, raiseStand, type Transactie } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { leesDefinities } from '../catalogus/index.ts';
import { leesOrganisaties, voegOrganisatiesToeIn } from '../register/index.ts';
import {
  leesWijzigingen,
  legOpvallendUit,
  neemAanbod,
  sluitAan,
  type Vergelijking,
  vergelijk,
  verwerkAanbod,
  voegGebeurtenissenToe,
  zoekOpvallend,
} from '../waarnemingen/index.ts';
import { type Begrippen, maakBegrippen } from './begrippen.ts';
import type { BekendeOrganisatie } from './controle.ts';
import { openDigimv } from './digimv.ts';
import {
  type Importsoort,
  type Importstatus,
  type Keuzes,
  LEEG_VERSLAG,
  type Tellingen,
  type Verslag,
  type Wijziging,
} from './domain.ts';
import { controleerGebeurtenissen } from './gebeurtenissen.ts';
import type { Inlezer, OpenInlezer } from './inlezer.ts';
import { openKwartaalcijfers } from './kwartaalcijfers.ts';
import { MAX_BEWAARD, Problemen } from './problemen.ts';
import { type Import, maakAfbreker, sluitAf, vindEerder } from './store.ts';
import { Gestopt, type Voortgangsmeter } from './voortgang.ts';
import { toon } from './waarden.ts';

/** What importing needs from outside. */
export interface Inleesomgeving {
  readonly database: Database;
  /** Called in the transaction that stores figures, with the organisations about which we now know something else. */
  readonly naVastleggen: (trx: Transactie, organisatieIds: readonly number[]) => Promise<void>;
  /** The moment of the import; the clock of the machine when left out. */
  readonly nu?: () => Date;
}

/**
 * `controleren`: find out what storing would do, and do nothing. `vastleggen`: store the good rows, a person has agreed.
 * `ineens`: store when nothing stands in the way (the command line).
 */
export type Manier = 'controleren' | 'vastleggen' | 'ineens';

const INLEZERS: Readonly<Record<Importsoort, OpenInlezer>> = {
  kwartaalcijfers: openKwartaalcijfers,
  digimv: openDigimv,
};

/** A person looks through these before confirming; more would not be read. */
const MAX_WIJZIGINGEN = 50;

/** Ends the transaction without keeping anything of it, and carries out what was found. */
export class Teruggedraaid extends Error {
  readonly bevinding: Bevinding;

  constructor(bevinding: Bevinding) {
    super('teruggedraaid');
    this.bevinding = bevinding;
  }
}

export interface Bevinding {
  readonly status: Importstatus;
  readonly verslag: Verslag;
  readonly problemen: Problemen | null;
}

/** One run over one file. */
export class Uitvoering {
  readonly #omgeving: Inleesomgeving;
  readonly #import: Import;
  readonly #manier: Manier;
  readonly #meter: Voortgangsmeter;
  /** Set again once it is our turn, so that what was stored while we waited is older than what we store. */
  #nu: Date;
  readonly #vandaag: Datum;
  readonly #problemen = new Problemen();
  #toegevoegd: ReadonlyMap<string, number> = new Map();

  constructor(omgeving: Inleesomgeving, imp: Import, manier: Manier, meter: Voortgangsmeter) {
    this.#omgeving = omgeving;
    this.#import = imp;
    this.#manier = manier;
    this.#meter = meter;
    this.#nu = this.#klok();
    this.#vandaag = datumInNederland(this.#nu);
  }

  #klok(): Date {
    return this.#omgeving.nu?.() ?? new Date();
  }

  get #keuzes(): Keuzes {
    return this.#import.keuzes;
  }

  /** Null: the import was closed in the same transaction as its figures. */
  async voer(bron: Bron): Promise<Bevinding | null> {
    const { db } = this.#omgeving.database;
    this.#meter.fase('lezen');
    const begrippen = maakBegrippen(await leesDefinities(db, this.#vandaag));
    const organisaties = new Map<string, BekendeOrganisatie>((await leesOrganisaties(db)).map((een) => [een.kvk, een]));
    const gevolgd = volgBron(bron, (deel) => this.#meter.gelezen(deel));
    const inlezer = await INLEZERS[this.#import.soort](gevolgd, {
      begrippen,
      organisaties,
      keuzes: this.#keuzes,
      vandaag: this.#vandaag,
      gelezen: (rijen) => this.#meter.gedaan(rijen),
    });
    const eerder = await vindEerder(db, this.#import);
    if (inlezer.fouten.length > 0 || inlezer.vragen.length > 0)
      return { status: this.#naBezwaar(), verslag: this.#verslag(inlezer, eerder, {}), problemen: null };
    await inTransactie(this.#omgeving.database, (trx) =>
      this.#voerIn(trx, inlezer, eerder, { begrippen, organisaties }),
    );
    return null;
  }

  /** The part that is kept as a whole or not at all. Throws `Teruggedraaid` when it is not to be kept. */
  async #voerIn(
    trx: Transactie,
    inlezer: Inlezer,
    eerder: Verslag['eerder'],
    kennis: { readonly begrippen: Begrippen; readonly organisaties: ReadonlyMap<string, BekendeOrganisatie> },
  ): Promise<void> {
    const { client } = trx;
    const vergelijking = await this.#vergelijk(trx, inlezer);
    await this.#waarschuw(client, inlezer, kennis.begrippen);
    const gebeurtenissen = controleerGebeurtenissen(inlezer.gebeurtenissen, { ...kennis, vandaag: this.#vandaag });
    for (const probleem of gebeurtenissen.problemen) this.#problemen.neemLos(probleem);
    const bronnaam = `import ${this.#import.id}: ${this.#import.bestandsnaam}`;
    const metGebeurtenis = await voegGebeurtenissenToe(client, gebeurtenissen.goed, bronnaam, this.#nu);
    const { nieuw, gewijzigd, ongewijzigd, organisaties } = vergelijking;
    const geteld = this.#verslag(inlezer, eerder, {
      waarnemingen: nieuw + gewijzigd + ongewijzigd,
      nieuw,
      gewijzigd,
      ongewijzigd,
      gebeurtenissen: metGebeurtenis.length,
      nietInRegister: inlezer.nietInRegister,
      toegevoegdeOrganisaties: this.#toegevoegd.size,
    });
    const wijzigingen = await this.#leesWijzigingen(client, kennis.begrippen);
    const verslag = { ...geteld, wijzigingen };
    const status = this.#beslis(verslag.tellingen);
    if (status !== 'vastgelegd') throw new Teruggedraaid({ status, verslag, problemen: this.#problemen });
    this.#meter.fase('vastleggen', nieuw + gewijzigd);
    await this.#inDatabase(client, () => verwerkAanbod(client, this.#import.id, vergelijking));
    await this.#legVast(trx, verslag, [...organisaties, ...metGebeurtenis, ...this.#toegevoegd.values()]);
  }

  /** On the page a person can still mend it by naming columns; on the command line it ends here. */
  #naBezwaar(): Importstatus {
    return this.#manier === 'ineens' ? 'geweigerd' : 'te_bevestigen';
  }

  #beslis(tellingen: Tellingen): Importstatus {
    const { nieuw, gewijzigd, gebeurtenissen, toegevoegdeOrganisaties, afgekeurdeRijen } = tellingen;
    const nieuws = nieuw + gewijzigd + gebeurtenissen + toegevoegdeOrganisaties > 0;
    if (afgekeurdeRijen > 0 && this.#keuzes.alleenGoedeRijen !== true) return this.#naBezwaar();
    if (!nieuws) return 'niets_gewijzigd';
    return this.#manier === 'controleren' ? 'te_bevestigen' : 'vastgelegd';
  }

  async #vergelijk({ db, client }: Transactie, inlezer: Inlezer): Promise<Vergelijking> {
    this.#meter.fase('controleren', inlezer.totaal);
    if (inlezer.toeTeVoegen.length > 0) {
      // Whoever adds organisations takes its turn first: the other way around two imports could wait for each other.
      await this.#wachtOpBeurt(client);
      this.#toegevoegd = await voegOrganisatiesToeIn(db, inlezer.toeTeVoegen);
    }
    const aantal = await neemAanbod(client, this.#goedeRijen(inlezer));
    this.#meter.fase('vergelijken', aantal);
    await this.#wachtOpBeurt(client);
    this.#nu = this.#klok();
    const vergelijking = await this.#inDatabase(client, () => vergelijk(client, this.#nu));
    this.#problemen.neemTegenspraken(vergelijking.tegenspraken, kolomnaam(inlezer));
    await this.#vulInhoud(inlezer);
    return vergelijking;
  }

  /** Storing is done one import at a time; looking what it would do needs no turn. */
  async #wachtOpBeurt(client: PoolClient): Promise<void> {
    if (this.#manier !== 'controleren') await this.#inDatabase(client, () => sluitAan(client));
  }

  async *#goedeRijen(inlezer: Inlezer) {
    let gedaan = 0;
    for await (const rijen of inlezer.oordelen(this.#toegevoegd)) {
      for (const rij of rijen) if (rij.problemen.length > 0) this.#problemen.neem(rij);
      yield rijen.flatMap(({ waarnemingen }) => waarnemingen);
      gedaan += rijen.length;
      this.#meter.gedaan(gedaan);
    }
  }

  /** Runs statements that take long, and has them broken off when somebody asks to stop. */
  async #inDatabase<T>(client: PoolClient, werk: () => Promise<T>): Promise<T> {
    const breekAf = await maakAfbreker(this.#omgeving.database, client);
    return this.#meter.terwijl(werk(), breekAf);
  }

  /** Contradictions are found in the database, which does not have the cells: they are read from the file once more. */
  async #vulInhoud(inlezer: Inlezer): Promise<void> {
    const gezocht = this.#problemen.zonderInhoud;
    if (gezocht.size === 0) return;
    for await (const rijen of inlezer.oordelen(this.#toegevoegd))
      for (const rij of rijen) if (gezocht.has(rij.nummer)) this.#problemen.vulInhoud(rij.nummer, rij.cellen());
  }

  async #waarschuw(client: PoolClient, inlezer: Inlezer, begrippen: Begrippen): Promise<void> {
    const gegevens = [...begrippen.gegevens.values()];
    const codes = {
      stromen: gegevens
        .filter(({ soort, teken }) => soort === 'stroom' && teken === 'positief')
        .map(({ code }) => code),
      euros: gegevens.filter(({ eenheid }) => eenheid === 'euro').map(({ code }) => code),
    };
    const kolom = kolomnaam(inlezer);
    const opvallend = await this.#inDatabase(client, () => zoekOpvallend(client, { ...codes, hoogstens: 1000 }));
    for (const een of opvallend)
      this.#problemen.waarschuw({
        ernst: 'waarschuwing',
        rij: een.rij,
        kolom: kolom(een.gegeven),
        gevonden: toon.format(een.waarde),
        melding: legOpvallendUit(een),
      });
  }

  /** What this import changes, in the words of the catalogue. */
  async #leesWijzigingen(client: PoolClient, { gegevens }: Begrippen): Promise<Wijziging[]> {
    const gevonden = await this.#inDatabase(client, () => leesWijzigingen(client, MAX_WIJZIGINGEN));
    return gevonden.flatMap((een) => {
      const gegeven = gegevens.get(een.gegeven);
      if (!gegeven) return [];
      return { ...een, gegeven: gegeven.naam, eenheid: gegeven.fractie ? 'fractie' : gegeven.eenheid };
    });
  }

  /** The last steps of the transaction: assess anew, and close the import together with its figures. */
  async #legVast(trx: Transactie, verslag: Verslag, organisaties: readonly number[]): Promise<void> {
    const { db, client } = trx;
    await this.#omgeving.naVastleggen(
      trx,
      [...new Set(organisaties)].sort((a, b) => a - b),
    );
    await raiseStand(db);
    await this.#meter.klaar();
    if (this.#meter.gestopt) throw new Gestopt();
    const problemen = this.#problemen.alles();
    await sluitAf(db, client, this.#import, { status: 'vastgelegd', verslag, problemen, vastgelegdOp: this.#nu });
  }

  #verslag(inlezer: Inlezer, eerder: Verslag['eerder'], tellingen: Partial<Tellingen>): Verslag {
    const { bestand, kolommen, voorbeeldrijen, fouten, vragen, totaal } = inlezer;
    const { afgekeurdeRijen, waarschuwingen } = this.#problemen;
    const teVeel =
      afgekeurdeRijen > MAX_BEWAARD ? [`Van de afgekeurde rijen zijn de eerste ${MAX_BEWAARD} bewaard.`] : [];
    return {
      bestand,
      kolommen,
      voorbeeldrijen,
      fouten,
      vragen,
      meldingen: [...inlezer.meldingen(), ...teVeel],
      tellingen: { ...LEEG_VERSLAG.tellingen, ...tellingen, rijen: totaal, afgekeurdeRijen, waarschuwingen },
      wijzigingen: [],
      eerder,
    };
  }
}

/** The name that the file itself gives to the column of a gegeven. */
function kolomnaam({ kolommen }: Inlezer): (gegeven: string) => string {
  const namen = new Map(kolommen.map(({ betekenis, naam }) => [betekenis, naam]));
  return (gegeven) => namen.get(gegeven) ?? namen.get('waarde') ?? gegeven;
}
