import type { Datum } from '../../kernel/datum.ts';
import { eindeVan, kwartaalVan, type Periode, parsePeriode } from '../../kernel/periode.ts';
import { type Bladrij, type Cel, type Getalnotatie, toonCel } from '../../platform/bestanden/index.ts';
import type { Begrippen, Leesgegeven } from './begrippen.ts';
import type { Probleem, TeVergelijken } from './domain.ts';
import type { Kolom } from './kolommen.ts';
import { alsMoment, citeer, leesKvk, leesMoment, leesWaarde, lijktProcent, toon } from './waarden.ts';

/** What the register says of an organisation. */
export interface BekendeOrganisatie {
  readonly id: number;
  readonly soorten: readonly string[];
}

export interface Controlecontext {
  readonly kolommen: readonly Kolom[];
  readonly kolommenInKop: number;
  readonly evenLang: boolean;
  readonly notaties: ReadonlyMap<number, Getalnotatie>;
  readonly begrippen: Begrippen;
  readonly organisaties: ReadonlyMap<string, BekendeOrganisatie>;
  readonly vandaag: Datum;
  /** For rows that do not say it themselves; null is the moment of the import. */
  readonly bekendOp: Datum | null;
}

export interface Rijoordeel {
  readonly waarnemingen: readonly TeVergelijken[];
  readonly problemen: readonly Probleem[];
}

interface Gegevenskolom {
  readonly index: number;
  readonly naam: string;
  readonly gegeven: Leesgegeven;
  readonly notatie: Getalnotatie;
}

/**
 * Checks rows one by one. A row with one wrong cell is rejected as a whole, because figures of one delivery belong
 * together; all that is wrong with it is told at once. Knows nothing of other rows: that comparison is SQL.
 */
export class Controleur {
  readonly #context: Controlecontext;
  readonly #plaats: ReadonlyMap<string, number>;
  readonly #gegevens: readonly Gegevenskolom[];
  readonly #perioden = new Map<string, Periode | string>();
  #problemen: Probleem[] = [];
  #rij = 0;

  constructor(context: Controlecontext) {
    this.#context = context;
    this.#plaats = new Map(
      context.kolommen.flatMap(({ betekenis, index }) => (betekenis === null ? [] : [[betekenis, index]])),
    );
    this.#gegevens = context.kolommen.flatMap(({ index, naam, betekenis }) => {
      const gegeven = betekenis === null ? undefined : context.begrippen.gegevens.get(betekenis);
      return gegeven ? [{ index, naam, gegeven, notatie: context.notaties.get(index) ?? 'machine' }] : [];
    });
  }

  /** The figures of a good row, or what is wrong with it. */
  controleer({ nummer, cellen }: Bladrij): Rijoordeel {
    this.#rij = nummer;
    this.#problemen = [];
    this.#controleerLengte(cellen);
    const organisatie = this.#leesOrganisatie(cellen);
    const periode = this.#leesPeriode(cellen);
    const bekendOp = this.#leesBekendOp(cellen, periode);
    const waarden = this.#plaats.has('gegeven')
      ? this.#leesLang(cellen, organisatie)
      : this.#leesBreed(cellen, organisatie);
    const fout = this.#problemen.some(({ ernst }) => ernst === 'fout');
    if (fout || !organisatie || periode === null) return { waarnemingen: [], problemen: this.#problemen };
    return {
      waarnemingen: waarden.map(([gegeven, waarde]) => ({
        rij: nummer,
        organisatieId: organisatie.id,
        gegeven,
        periode,
        waarde,
        bekendOp,
      })),
      problemen: this.#problemen,
    };
  }

  #meld(ernst: Probleem['ernst'], kolom: string, cel: Cel | undefined, melding: string): void {
    this.#problemen.push({ ernst, rij: this.#rij, kolom, gevonden: toonCel(cel).slice(0, 100), melding });
  }

  #naam(betekenis: string): string {
    return this.#context.kolommen[this.#plaats.get(betekenis) ?? -1]?.naam ?? betekenis;
  }

  #cel(cellen: readonly Cel[], betekenis: string): Cel {
    return cellen[this.#plaats.get(betekenis) ?? -1] ?? '';
  }

  #controleerLengte(cellen: readonly Cel[]): void {
    const { kolommenInKop, evenLang } = this.#context;
    const teLang = cellen.length > kolommenInKop && cellen.slice(kolommenInKop).some((cel) => cel !== '');
    if (teLang || (evenLang && cellen.length < kolommenInKop))
      this.#meld(
        'fout',
        '',
        '',
        `de rij heeft ${cellen.length} kolommen; verwacht ${kolommenInKop}, net als de kopregel`,
      );
  }

  #leesOrganisatie(cellen: readonly Cel[]): BekendeOrganisatie | null {
    const cel = this.#cel(cellen, 'kvk');
    const kvk = leesKvk(cel);
    if (!kvk.ok) {
      this.#meld('fout', this.#naam('kvk'), cel, cel === '' ? 'het KvK-nummer is leeg; verwacht 8 cijfers' : kvk.fout);
      return null;
    }
    const organisatie = this.#context.organisaties.get(kvk.waarde);
    if (!organisatie) this.#meld('fout', this.#naam('kvk'), cel, `KvK ${kvk.waarde} staat niet in het register`);
    return organisatie ?? null;
  }

  #leesPeriode(cellen: readonly Cel[]): Periode | null {
    const cel = this.#cel(cellen, 'periode');
    const tekst = toonCel(cel);
    let gelezen = this.#perioden.get(tekst);
    if (gelezen === undefined) {
      const uitkomst = parsePeriode(tekst.trim());
      const wat = tekst.trim() === '' ? 'de periode is leeg' : `${citeer(tekst)} is geen periode`;
      gelezen = uitkomst.ok ? uitkomst.waarde : `!${wat}; verwacht een kwartaal als 2026-K3 of een jaar als 2026`;
      if (this.#perioden.size < 1000) this.#perioden.set(tekst, gelezen);
    }
    if (gelezen.startsWith('!')) {
      this.#meld('fout', this.#naam('periode'), cel, gelezen.slice(1));
      return null;
    }
    const periode = gelezen as Periode;
    if (beginVan(periode) > this.#context.vandaag)
      this.#meld(
        'fout',
        this.#naam('periode'),
        cel,
        `${periode} ligt in de toekomst; verwacht een periode die al begonnen is`,
      );
    else if (eindeVan(periode) > this.#context.vandaag)
      this.#meld('waarschuwing', this.#naam('periode'), cel, `${periode} is nog niet voorbij`);
    return periode;
  }

  #leesBekendOp(cellen: readonly Cel[], periode: Periode | null): Date | null {
    const { vandaag, bekendOp } = this.#context;
    const cel = this.#cel(cellen, 'bekendOp');
    if (cel === '') return bekendOp === null ? null : alsMoment(bekendOp);
    const gelezen = leesMoment(cel);
    if (!gelezen.ok) {
      this.#meld('fout', this.#naam('bekendOp'), cel, gelezen.fout);
      return null;
    }
    const { dag, moment } = gelezen.waarde;
    if (dag > vandaag)
      this.#meld('fout', this.#naam('bekendOp'), cel, `${dag} ligt in de toekomst; dan weten we nu nog niets`);
    else if (periode !== null && dag < beginVan(periode))
      this.#meld(
        'waarschuwing',
        this.#naam('bekendOp'),
        cel,
        `${dag} ligt voor het begin van ${periode}; toen konden deze cijfers nog niet bekend zijn`,
      );
    return moment;
  }

  #leesBreed(cellen: readonly Cel[], organisatie: BekendeOrganisatie | null): [string, number][] {
    const waarden: [string, number][] = [];
    for (const { index, naam, gegeven, notatie } of this.#gegevens) {
      const cel = cellen[index] ?? '';
      if (cel === '' || (typeof cel === 'string' && cel.trim() === '')) continue;
      const waarde = this.#leesWaarde(cel, naam, gegeven, notatie, organisatie);
      if (waarde !== null) waarden.push([gegeven.code, waarde]);
    }
    return waarden;
  }

  #leesLang(cellen: readonly Cel[], organisatie: BekendeOrganisatie | null): [string, number][] {
    const soort = this.#cel(cellen, 'gegeven');
    const naam = toonCel(soort).trim();
    const { begrippen, notaties } = this.#context;
    const gegeven = begrippen.gegevens.get(naam) ?? begrippen.gegevens.get(begrippen.zoek(naam) ?? '');
    if (!gegeven) {
      const nabij = begrippen.lijktOp(naam);
      this.#meld(
        'fout',
        this.#naam('gegeven'),
        soort,
        `het gegeven "${naam.slice(0, 60)}" is niet bekend${nabij ? `; bedoelt u ${nabij}?` : ''}`,
      );
      return [];
    }
    const cel = this.#cel(cellen, 'waarde');
    if (cel === '' || (typeof cel === 'string' && cel.trim() === '')) return [];
    const notatie = notaties.get(this.#plaats.get('waarde') ?? -1) ?? 'machine';
    const waarde = this.#leesWaarde(cel, this.#naam('waarde'), gegeven, notatie, organisatie);
    return waarde === null ? [] : [[gegeven.code, waarde]];
  }

  #leesWaarde(
    cel: Cel,
    kolom: string,
    gegeven: Leesgegeven,
    notatie: Getalnotatie,
    organisatie: BekendeOrganisatie | null,
  ): number | null {
    const waarde = leesWaarde(cel, gegeven, notatie);
    const gevonden = typeof cel === 'number' ? toon.format(cel) : cel;
    if (!waarde.ok) {
      this.#meld('fout', kolom, gevonden, waarde.fout);
      return null;
    }
    const alleen = gegeven.alleenVoor;
    if (alleen && organisatie && !alleen.some((soort) => organisatie.soorten.includes(soort)))
      this.#meld('waarschuwing', kolom, gevonden, `${gegeven.naam} hoort alleen bij: ${alleen.join(', ')}`);
    if (lijktProcent(gegeven, waarde.waarde))
      this.#meld(
        'waarschuwing',
        kolom,
        gevonden,
        `${gegeven.naam} is ${toon.format(waarde.waarde)}; dat lijkt een percentage, verwacht een verhouding als 0,183`,
      );
    return waarde.waarde;
  }
}

/** The first day of the period. */
function beginVan(periode: Periode): string {
  const kwartaal = kwartaalVan(periode);
  return `${periode.slice(0, 4)}-${String(((kwartaal ?? 1) - 1) * 3 + 1).padStart(2, '0')}-01`;
}
