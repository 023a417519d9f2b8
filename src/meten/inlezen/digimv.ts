import { type Cel, type Getalnotatie, Notatiekolom, toonCel } from '../../platform/bestanden/index.ts';
import type { Gegeven } from '../catalogus/index.ts';
import {
  boekjaarUitNaam,
  type Digimv,
  type DigimvOrganisatie,
  eersteCel,
  type Koppeling,
  koppelingVan,
  leesDigimv,
  nulIsLeeg,
  stelVoor,
  VASTE_NAMEN,
} from '../openbronnen/index.ts';
import { alsMoment } from './controle.ts';
import type { Keuzes, Kolomverslag, Probleem, TeVergelijken, Vraag } from './domain.ts';
import type { GeoordeeldeRij, Inleescontext, OpenInlezer } from './inlezer.ts';
import { OVERSLAAN } from './kolommen.ts';
import { maakNotatievraag } from './verkennen.ts';
import { leesKvk, leesWaarde } from './waarden.ts';

interface Variabele {
  readonly naam: string;
  readonly gegeven: Gegeven;
  readonly nulIsLeeg: boolean;
  readonly notatie: Getalnotatie;
}

/** Opens the public annual accounts of one book year (DigiMV). Organisations outside the register are counted, not refused. */
export const openDigimv: OpenInlezer = async (bron, context) => {
  const boekjaar = context.keuzes.boekjaar ?? boekjaarUitNaam(bron.naam);
  const koppelingen = kiesKoppelingen(boekjaar, context.keuzes);
  const digimv = await leesDigimv(bron, koppelingen.keys(), context.gelezen);
  const lezing = leesVariabelen(digimv, koppelingen, context);
  const vragen = [...vraagBoekjaar(boekjaar), ...vraagKoppeling(boekjaar, koppelingen), ...lezing.vragen];
  const indeling = verdeel(digimv.organisaties, context);
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
    fouten: toekomst(boekjaar, context),
    vragen,
    totaal: indeling.bekend.length,
    gebeurtenissen: [],
    nietInRegister: indeling.nietInRegister,
    meldingen: () => [...meldingen(boekjaar, digimv, koppelingen, indeling), ...rijen.meldingen()],
    async *oordelen() {
      rijen.begin();
      yield indeling.bekend.map(
        ({ organisatie, id }): GeoordeeldeRij => ({
          ...rijen.oordeel(organisatie, id),
          nummer: organisatie.rij,
          cellen: () => cellen(organisatie),
        }),
      );
    },
  };
};

/** What Baken knows of the year, changed by what the person chose. */
function kiesKoppelingen(boekjaar: number | null, keuzes: Keuzes): Map<string, Koppeling> {
  const koppelingen = new Map(boekjaar === null ? [] : koppelingVan(boekjaar)?.variabelen);
  for (const [variabele, { betekenis }] of Object.entries(keuzes.kolommen ?? {})) {
    if (betekenis === OVERSLAAN) koppelingen.delete(variabele);
    else if (betekenis !== undefined)
      koppelingen.set(variabele, { gegeven: betekenis, nulIsLeeg: nulIsLeeg(betekenis) });
  }
  return koppelingen;
}

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

const vraagKoppeling = (boekjaar: number | null, koppelingen: ReadonlyMap<string, Koppeling>): Vraag[] =>
  boekjaar !== null && koppelingen.size === 0
    ? [
        {
          kolom: '',
          soort: 'koppeling',
          melding: `Baken kent de variabelen van boekjaar ${boekjaar} nog niet. Kies per gegeven de variabele; bij sommige staat een voorstel.`,
          mogelijkheden: [],
        },
      ]
    : [];

const toekomst = (boekjaar: number | null, { vandaag }: Inleescontext): string[] =>
  boekjaar !== null && `${boekjaar}-12-31` > vandaag ? [`Boekjaar ${boekjaar} is nog niet voorbij.`] : [];

/** Decides per variable on its notation, and tells of each variable what becomes of it. */
function leesVariabelen(
  digimv: Digimv,
  koppelingen: ReadonlyMap<string, Koppeling>,
  { begrippen, keuzes }: Inleescontext,
) {
  const variabelen: Variabele[] = [];
  const kolommen: Kolomverslag[] = [];
  const vragen: Vraag[] = [];
  for (const [naam, koppeling] of koppelingen) {
    const gegeven = begrippen.gegevens.get(koppeling.gegeven);
    const cellen = digimv.organisaties.flatMap(({ cellen }) => cellen.get(naam) ?? []);
    const kolom = new Notatiekolom();
    for (const cel of cellen) kolom.voeg(cel);
    const gevonden = kolom.oordeel();
    const notatie = keuzes.kolommen?.[naam]?.notatie ?? gevonden.notatie;
    if (notatie === 'dubbelzinnig' || notatie === 'gemengd')
      vragen.push(maakNotatievraag(naam, notatie, gevonden.voorbeeld));
    else if (gegeven)
      variabelen.push({
        naam,
        gegeven,
        nulIsLeeg: koppeling.nulIsLeeg,
        notatie: notatie === 'geheel' ? 'machine' : notatie,
      });
    kolommen.push({
      nummer: kolommen.length + 1,
      naam,
      betekenis: gegeven ? koppeling.gegeven : null,
      hint: hintBij(naam, gegeven, koppeling, digimv),
      notatie,
      gevuld: cellen.length,
      voorbeelden: cellen.slice(0, 3).map((cel) => toonCel(cel).slice(0, 60)),
    });
  }
  return {
    variabelen,
    kolommen: [...kolommen, ...voorstellen(digimv, koppelingen, begrippen.gegevens, kolommen.length)],
    vragen,
  };
}

function hintBij(
  naam: string,
  gegeven: Gegeven | undefined,
  koppeling: Koppeling,
  { aanwezig, labels }: Digimv,
): string | null {
  if (!gegeven) return `Het gegeven ${koppeling.gegeven} kent Baken niet.`;
  if (!aanwezig.has(naam)) return 'Deze variabele staat niet in het bestand.';
  return labels.get(naam) || null;
}

/** Gegevens that no variable holds yet, with variables of which the label looks like them. */
function voorstellen(
  { labels, aanwezig }: Digimv,
  koppelingen: ReadonlyMap<string, Koppeling>,
  gegevens: ReadonlyMap<string, Gegeven>,
  vanaf: number,
): Kolomverslag[] {
  const gevonden = new Set([...koppelingen].filter(([naam]) => aanwezig.has(naam)).map(([, { gegeven }]) => gegeven));
  const ontbrekend = [...gegevens.values()].filter(
    ({ code, blok }) => !gevonden.has(code) && blok !== 'liquiditeitsprognose' && !code.includes('.'),
  );
  const kiesbaar = new Map(
    [...labels].filter(([naam, label]) => label !== '' && aanwezig.has(naam) && !koppelingen.has(naam)),
  );
  return stelVoor(kiesbaar, ontbrekend).map(({ variabele, label, gegeven }, i) => ({
    nummer: vanaf + i + 1,
    naam: variabele,
    betekenis: null,
    hint: `Voorstel: ${gegeven} ("${label}")`,
    notatie: null,
    gevuld: 0,
    voorbeelden: [],
  }));
}

interface Indeling {
  readonly bekend: readonly { readonly organisatie: DigimvOrganisatie; readonly id: number }[];
  readonly nietInRegister: number;
  readonly zonderKvk: number;
}

const identiteit = (organisatie: DigimvOrganisatie): [kvk: string, naam: string] => [
  toonCel(eersteCel(organisatie, VASTE_NAMEN.kvk)),
  toonCel(eersteCel(organisatie, VASTE_NAMEN.naam)),
];

/** The number is public and may have lost its zeros on the way. */
function kvkVan(organisatie: DigimvOrganisatie): string | null {
  const cel = eersteCel(organisatie, VASTE_NAMEN.kvk);
  const tekst = toonCel(cel).trim();
  const kvk = leesKvk(/^\d{1,7}$/.test(tekst) ? tekst.padStart(8, '0') : cel);
  return kvk.ok && kvk.waarde !== '00000000' ? kvk.waarde : null;
}

function verdeel(organisaties: readonly DigimvOrganisatie[], { organisaties: register }: Inleescontext): Indeling {
  const bekend: { organisatie: DigimvOrganisatie; id: number }[] = [];
  let nietInRegister = 0;
  let zonderKvk = 0;
  for (const organisatie of organisaties) {
    const kvk = kvkVan(organisatie);
    const id = kvk === null ? undefined : register.get(kvk)?.id;
    if (kvk === null) zonderKvk += 1;
    else if (id === undefined) nietInRegister += 1;
    else bekend.push({ organisatie, id });
  }
  return { bekend, nietInRegister, zonderKvk };
}

function meldingen(
  boekjaar: number | null,
  { organisaties, aanwezig }: Digimv,
  koppelingen: ReadonlyMap<string, Koppeling>,
  { bekend, nietInRegister, zonderKvk }: Indeling,
): string[] {
  const status = boekjaar === null ? null : koppelingVan(boekjaar)?.status;
  const afwezig = [...koppelingen.keys()].filter((naam) => !aanwezig.has(naam));
  return [
    `${organisaties.length} organisaties in het bestand: ${bekend.length} in het register, ${nietInRegister} niet in het register${zonderKvk > 0 ? `, ${zonderKvk} zonder geldig KvK-nummer` : ''}.`,
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
