import { type Cel, toonCel } from '../../platform/bestanden/index.ts';
import {
  boekjaarUitNaam,
  type Digimv,
  type DigimvOrganisatie,
  eersteCel,
  type Koppeling,
  koppelingVan,
  leesDigimv,
  VASTE_NAMEN,
} from '../openbronnen/index.ts';
import type { NieuweOrganisatie } from '../register/index.ts';
import { alsNieuw, identiteit } from './digimvregister.ts';
import { kiesKoppelingen, leesVariabelen, stelOnbekendeVoor, type Variabele } from './digimvvariabelen.ts';
import type { Probleem, TeVergelijken, Vraag } from './domain.ts';
import type { GeoordeeldeRij, Inleescontext, OpenInlezer } from './inlezer.ts';
import { OVERSLAAN } from './kolommen.ts';
import { alsMoment, leesKvk, leesWaarde } from './waarden.ts';

/** Opens the public annual accounts of one book year (DigiMV). Organisations outside the register are counted, not refused. */
export const openDigimv: OpenInlezer = async (bron, context) => {
  const boekjaar = context.keuzes.boekjaar ?? boekjaarUitNaam(bron.naam);
  const koppelingen = kiesKoppelingen(boekjaar, context.keuzes);
  const digimv = await leesDigimv(bron, koppelingen.keys(), context.gelezen);
  const lezing = leesVariabelen(digimv, koppelingen, context);
  const vragen = [...vraagBoekjaar(boekjaar), ...vraagKoppeling(boekjaar, digimv, context), ...lezing.vragen];
  const indeling = verdeel(digimv.organisaties, `DigiMV: ${bron.naam}`, context);
  const rijen = new Digimvrijen(lezing.variabelen, boekjaar ?? 0, context);
  const kop = ['Code', 'KvK', 'Naam', ...lezing.variabelen.map(({ naam }) => naam)];
  const cellen = (organisatie: DigimvOrganisatie): string[] =>
    [
      organisatie.code,
      ...identiteit(organisatie),
      ...lezing.variabelen.map(({ naam }) => toonCel(organisatie.cellen.get(naam))),
    ].map((tekst) => tekst.slice(0, 100));
  return {
    bestand: { soort: 'ods', codering: null, scheiding: null, blad: null, opmaak: 'digimv', boekjaar },
    kop,
    kolommen: lezing.kolommen,
    voorbeeldrijen: indeling.bekend.slice(0, 5).map(({ organisatie }) => cellen(organisatie)),
    fouten: [...toekomst(boekjaar, context), ...zonderKoppeling(boekjaar, koppelingen, vragen)],
    vragen,
    totaal: indeling.bekend.length,
    gebeurtenissen: [],
    nietInRegister: indeling.nietInRegister,
    toeTeVoegen: indeling.toeTeVoegen,
    meldingen: () => [...meldingen(boekjaar, digimv, koppelingen, indeling), ...rijen.meldingen()],
    async *oordelen(toegevoegd) {
      rijen.begin();
      yield indeling.bekend.map(
        ({ organisatie, kvk, id }): GeoordeeldeRij => ({
          ...rijen.oordeel(organisatie, id ?? toegevoegd.get(kvk) ?? 0),
          nummer: organisatie.rij,
          cellen: () => cellen(organisatie),
        }),
      );
    },
  };
};

const vraagBoekjaar = (boekjaar: number | null): Vraag[] =>
  boekjaar === null
    ? [
        {
          kolom: '',
          soort: 'boekjaar',
          melding: 'Uit de naam van het bestand blijkt het boekjaar niet. Over welk jaar gaan de cijfers?',
          mogelijkheden: [],
        },
      ]
    : [];

/** For a year that Baken does not know, each likely variable is a question, until a person has chosen. */
function vraagKoppeling(boekjaar: number | null, digimv: Digimv, context: Inleescontext): Vraag[] {
  if (boekjaar === null || isBekend(boekjaar, context)) return [];
  const gesteld = new Set<string>();
  return stelOnbekendeVoor(digimv, new Map(), context.begrippen.gegevens, 1).flatMap(
    ({ variabele, label, gegeven }) => {
      if (gesteld.has(variabele)) return [];
      gesteld.add(variabele);
      const naam = context.begrippen.gegevens.get(gegeven)?.naam ?? gegeven;
      const mogelijkheden = [
        { waarde: gegeven, uitleg: `Ja, dit is ${naam}` },
        { waarde: OVERSLAAN, uitleg: 'Nee, sla over' },
      ];
      return [
        {
          kolom: variabele,
          soort: 'koppeling' as const,
          melding: `Is "${label}" hetzelfde als ${naam}?`,
          mogelijkheden,
        },
      ];
    },
  );
}

/** A year of which the variables are known, or in which a person has chosen some. */
const isBekend = (boekjaar: number, { keuzes }: Inleescontext): boolean =>
  koppelingVan(boekjaar) !== null || Object.keys(keuzes.kolommen ?? {}).length > 0;

const toekomst = (boekjaar: number | null, { vandaag }: Inleescontext): string[] =>
  boekjaar !== null && `${boekjaar}-12-31` > vandaag ? [`Boekjaar ${boekjaar} is nog niet voorbij.`] : [];

const zonderKoppeling = (
  boekjaar: number | null,
  koppelingen: ReadonlyMap<string, Koppeling>,
  vragen: readonly Vraag[],
): string[] =>
  boekjaar !== null && koppelingen.size === 0 && vragen.length === 0
    ? ['Er is geen variabele gekozen, dus er is niets om in te lezen. Geef een koppeling van variabelen naar gegevens.']
    : [];

interface Bekend {
  readonly organisatie: DigimvOrganisatie;
  readonly kvk: string;
  /** Null for an organisation that is about to be put in the register. */
  readonly id: number | null;
}

interface Indeling {
  readonly bekend: readonly Bekend[];
  readonly toeTeVoegen: readonly NieuweOrganisatie[];
  /** Which organisations cannot be put in the register, although that was asked for, and why. */
  readonly overgeslagen: readonly string[];
  readonly nietInRegister: number;
  readonly zonderKvk: number;
}

/** The number is public and may have lost its zeros on the way. */
function kvkVan(organisatie: DigimvOrganisatie): string | null {
  const cel = eersteCel(organisatie, VASTE_NAMEN.kvk);
  const tekst = toonCel(cel).trim();
  const kvk = leesKvk(/^\d{1,7}$/.test(tekst) ? tekst.padStart(8, '0') : cel);
  return kvk.ok && kvk.waarde !== '00000000' ? kvk.waarde : null;
}

function verdeel(organisaties: readonly DigimvOrganisatie[], bron: string, context: Inleescontext): Indeling {
  const bekend: Bekend[] = [];
  const toeTeVoegen = new Map<string, NieuweOrganisatie>();
  const overgeslagen: string[] = [];
  const { voegToe = false, soort = 'jeugdhulp' } = context.keuzes;
  let nietInRegister = 0;
  let zonderKvk = 0;
  for (const organisatie of organisaties) {
    const kvk = kvkVan(organisatie);
    if (kvk === null) {
      zonderKvk += 1;
      continue;
    }
    const id = context.organisaties.get(kvk)?.id ?? null;
    const nieuw = id === null && voegToe ? alsNieuw(organisatie, { kvk, bron, soort }) : null;
    if (nieuw?.ok) toeTeVoegen.set(kvk, nieuw.waarde);
    if (id !== null || nieuw?.ok) bekend.push({ organisatie, kvk, id });
    else nietInRegister += 1;
    if (nieuw && !nieuw.ok) overgeslagen.push(`${identiteit(organisatie)[1].trim()} (KvK ${kvk}): ${nieuw.fout}`);
  }
  return { bekend, toeTeVoegen: [...toeTeVoegen.values()], overgeslagen, nietInRegister, zonderKvk };
}

/** So many are named; a person cannot look up more of them in a report. */
const MAX_OVERGESLAGEN = 50;

function meldingen(
  boekjaar: number | null,
  { organisaties, aanwezig }: Digimv,
  koppelingen: ReadonlyMap<string, Koppeling>,
  { bekend, toeTeVoegen, overgeslagen, nietInRegister, zonderKvk }: Indeling,
): string[] {
  const status = boekjaar === null ? null : koppelingVan(boekjaar)?.status;
  const afwezig = [...koppelingen.keys()].filter((naam) => !aanwezig.has(naam));
  return [
    `${organisaties.length} organisaties in het bestand: ${bekend.length - toeTeVoegen.length} in het register, ${toeTeVoegen.length > 0 ? `${toeTeVoegen.length} toe te voegen, ` : ''}${nietInRegister} niet in het register${zonderKvk > 0 ? `, ${zonderKvk} zonder geldig KvK-nummer` : ''}.`,
    ...overgeslagen.slice(0, MAX_OVERGESLAGEN).map((een) => `Niet toe te voegen: ${een}.`),
    ...(overgeslagen.length > MAX_OVERGESLAGEN
      ? [`En nog ${overgeslagen.length - MAX_OVERGESLAGEN} andere zijn niet toe te voegen.`]
      : []),
    ...(boekjaar !== null && status === undefined
      ? [`Baken kent de variabelen van boekjaar ${boekjaar} nog niet.`]
      : []),
    ...(status ? [`De koppeling van variabelen voor boekjaar ${boekjaar} heeft als status: ${status}.`] : []),
    ...(afwezig.length > 0 ? [`Niet in het bestand: ${afwezig.join(', ')}.`] : []),
  ];
}

/** Judges the organisations one by one. */
class Digimvrijen {
  readonly #variabelen: readonly Variabele[];
  readonly #periode: string;
  readonly #bekendOp: Date | null;
  readonly #nullen = new Map<string, number>();

  constructor(variabelen: readonly Variabele[], boekjaar: number, { keuzes }: Inleescontext) {
    this.#variabelen = variabelen;
    this.#periode = String(boekjaar);
    this.#bekendOp = keuzes.bekendOp ? alsMoment(keuzes.bekendOp) : null;
  }

  begin(): void {
    this.#nullen.clear();
  }

  oordeel(organisatie: DigimvOrganisatie, id: number): { waarnemingen: TeVergelijken[]; problemen: Probleem[] } {
    const waarnemingen: TeVergelijken[] = [];
    const problemen: Probleem[] = [];
    for (const variabele of this.#variabelen) {
      const waarde = this.#lees(organisatie.cellen.get(variabele.naam), variabele, organisatie.rij, problemen);
      if (waarde === null) continue;
      const { rij } = organisatie;
      waarnemingen.push({
        rij,
        organisatieId: id,
        gegeven: variabele.gegeven.code,
        periode: this.#periode,
        waarde,
        bekendOp: this.#bekendOp,
      });
    }
    return problemen.length > 0 ? { waarnemingen: [], problemen } : { waarnemingen, problemen };
  }

  #lees(
    cel: Cel | undefined,
    { naam, gegeven, notatie, nulIsLeeg: leeg }: Variabele,
    rij: number,
    problemen: Probleem[],
  ): number | null {
    if (cel === undefined || toonCel(cel).trim() === '') return null;
    const waarde = leesWaarde(cel, gegeven, notatie);
    if (!waarde.ok) {
      problemen.push({ ernst: 'fout', rij, kolom: naam, gevonden: toonCel(cel).slice(0, 100), melding: waarde.fout });
      return null;
    }
    if (waarde.waarde !== 0 || !leeg) return waarde.waarde;
    this.#nullen.set(naam, (this.#nullen.get(naam) ?? 0) + 1);
    return null;
  }

  meldingen(): string[] {
    return [...this.#nullen].map(
      ([naam, aantal]) => `${naam} is ${aantal} keer 0; dat is gelezen als "niet ingevuld".`,
    );
  }
}
