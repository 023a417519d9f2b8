import type { Berichtsoort } from '../domain.ts';
import { codelabel } from '../standaard.ts';
import type { Indeling, Veldnaam, Veldsoort } from './domain.ts';

/** What is known of a field: what stands in it, and of a code from which list of the standard it is. */
export interface Veld {
  readonly soort: Veldsoort;
  readonly lijst?: string;
  /** Of a code that Baken reckons with: the only ones that it knows. */
  readonly alleen?: readonly string[];
}

export const VELDEN: Readonly<Record<Veldnaam, Veld>> = {
  soort: { soort: 'code' },
  gemeente: { soort: 'gemeente' },
  aanbieder: { soort: 'agb' },
  identificatie: { soort: 'kenmerk' },
  dagtekening: { soort: 'datum' },
  bsn: { soort: 'bsn' },
  geboren: { soort: 'geboren' },
  geslacht: { soort: 'code', lijst: 'COD046' },
  nummer: { soort: 'kenmerk' },
  toewijzingsdatum: { soort: 'datum' },
  toewijzingstijd: { soort: 'tijd' },
  ingang: { soort: 'datum' },
  einde: { soort: 'datum' },
  categorie: { soort: 'code', lijst: 'JZ020' },
  product: { soort: 'kenmerk' },
  volume: { soort: 'getal' },
  eenheid: { soort: 'code', lijst: 'WJ756' },
  frequentie: { soort: 'code', lijst: 'WMO757' },
  budget: { soort: 'bedrag' },
  redenWijziging: { soort: 'code', lijst: 'JZ002' },
  referentie: { soort: 'kenmerk' },
  begin: { soort: 'datum' },
  status: { soort: 'code', lijst: 'COD467', alleen: ['1', '3'] },
  reden: { soort: 'code', lijst: 'JZ588' },
  gewensteIngang: { soort: 'datum' },
  verwijzer: { soort: 'code', lijst: 'COD327' },
  antwoord: { soort: 'code', lijst: 'WJ760' },
  naarGemeente: { soort: 'gemeente' },
  declaratie: { soort: 'kenmerk' },
  declaratiemaand: { soort: 'maand' },
  vorige: { soort: 'kenmerk' },
  van: { soort: 'datum' },
  tot: { soort: 'datum' },
  tarief: { soort: 'bedrag' },
  bedrag: { soort: 'bedrag' },
  debetCredit: { soort: 'code', lijst: 'COD043' },
  over: { soort: 'kenmerk' },
  sleutel: { soort: 'kenmerk' },
  code: { soort: 'code', lijst: 'WJ001' },
};

/** Code list of a field in one kind of message: a reason means something else in an answer than in a stop. */
export const lijstVan = (soort: Berichtsoort, veld: Veldnaam): string | undefined =>
  soort === 'JW319' && veld === 'reden' ? 'WJ759' : VELDEN[veld].lijst;

/** What a code says in words; undefined for one that is not in the list, true where there is no list. */
export const isCode = (lijst: string | undefined, code: string): boolean =>
  lijst === undefined || codelabel(lijst, code) !== undefined;

type Velden = readonly (readonly [veld: Veldnaam, verplicht: boolean])[];
const moet = (...velden: Veldnaam[]): Velden => velden.map((veld) => [veld, true] as const);
const mag = (...velden: Veldnaam[]): Velden => velden.map((veld) => [veld, false] as const);

const KOP: Velden = [...moet('aanbieder', 'dagtekening'), ...mag('gemeente', 'identificatie')];
const RETOUR: Velden = [...KOP, ...moet('over', 'code'), ...mag('sleutel')];

/** The fields of each kind of message, the ones that must be there first. */
export const SOORTVELDEN: Readonly<Partial<Record<Berichtsoort, Velden>>> = {
  JW301: [
    ...KOP,
    ...moet('bsn', 'nummer', 'toewijzingsdatum', 'ingang'),
    ...mag('toewijzingstijd', 'einde', 'geboren', 'geslacht', 'categorie', 'product', 'volume', 'eenheid'),
    ...mag('frequentie', 'budget', 'redenWijziging', 'referentie'),
  ],
  JW305: [...KOP, ...moet('bsn', 'begin'), ...mag('nummer', 'categorie', 'product', 'status')],
  JW307: [...KOP, ...moet('bsn', 'begin', 'einde', 'reden'), ...mag('nummer', 'categorie', 'product', 'status')],
  JW315: [...KOP, ...moet('bsn', 'referentie'), ...mag('gewensteIngang', 'categorie', 'product', 'verwijzer')],
  JW317: [...KOP, ...moet('bsn', 'referentie'), ...mag('gewensteIngang', 'categorie', 'product')],
  JW319: [...KOP, ...moet('referentie', 'antwoord'), ...mag('reden', 'naarGemeente')],
  JW323: [
    ...KOP,
    ...moet('bsn', 'declaratie', 'referentie', 'nummer', 'categorie', 'product', 'van', 'tot', 'volume', 'eenheid'),
    ...moet('bedrag'),
    ...mag('declaratiemaand', 'debetCredit', 'tarief', 'vorige'),
  ],
  JW325: RETOUR,
  JW302: RETOUR,
  JW306: RETOUR,
  JW308: RETOUR,
  JW316: RETOUR,
  JW318: RETOUR,
  JW320: RETOUR,
};

/** Kinds of message that can be read from Ketendata, those that figures need first. */
export const KETENSOORTEN = Object.keys(SOORTVELDEN) as readonly Berichtsoort[];

/** Fields of a kind of message, none for one that is not read. */
export const veldenVan = (soort: Berichtsoort): Velden => SOORTVELDEN[soort] ?? [];

/** Code of the standard for a kind of message (COD002), as a file may call it. */
const BERICHTCODES: Readonly<Record<string, Berichtsoort>> = {
  ...{ '436': 'JW301', '437': 'JW302', '438': 'JW305', '439': 'JW306', '440': 'JW307', '441': 'JW308', '446': 'JW315' },
  ...{ '447': 'JW316', '486': 'JW317', '487': 'JW318', '488': 'JW319', '489': 'JW320', '490': 'JW323', '491': 'JW325' },
};

/** The kind of message that a text names: JW301, jw-301, 301 or 436; null for another. */
export function soortVan(tekst: string): Berichtsoort | null {
  const cijfers = /^(?:i?jw[\s_-]?)?(\d{3})$/i.exec(tekst.trim())?.[1] ?? '';
  const genoemd = `JW${cijfers}` as Berichtsoort;
  return KETENSOORTEN.includes(genoemd) ? genoemd : (BERICHTCODES[cijfers] ?? null);
}

/** Fields that must have a column and have none yet. `vasteGemeente`: the file is of one municipality, that is known. */
export function ontbrekend(soort: Berichtsoort, indeling: Indeling, vasteGemeente: boolean): readonly Veldnaam[] {
  return veldenVan(soort)
    .filter(([veld, verplicht]) => (verplicht || (veld === 'gemeente' && !vasteGemeente)) && !indeling[veld])
    .map(([veld]) => veld);
}
