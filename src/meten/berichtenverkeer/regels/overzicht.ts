import { INHOUDREGELS } from './inhoud.ts';
import { INVULINSTRUCTIES, UITGANGSPUNTEN } from './overzichtiv.ts';
import { BEDRIJFSREGELS } from './overzichtop.ts';
import { PROTOCOLREGELS, TUSSENREGELS } from './overzichttr.ts';
import type { Overzichtsregel, Toetsing } from './overzichtvorm.ts';

export type { Toetsing } from './overzichtvorm.ts';

/** What kind of rule it is: by its letters. */
const NIVEAUS = {
  TR: 'technische regel',
  OP: 'bedrijfsregel',
  IV: 'invulinstructie',
  UP: 'uitgangspunt',
  CS: 'constraint',
  CD: 'conditie',
  SA: 'protocol',
} as const;

/** One rule of the standard, in our own words, and whether Baken checks it. */
export interface Regelinfo {
  readonly code: string;
  readonly titel: string;
  readonly niveau: (typeof NIVEAUS)[keyof typeof NIVEAUS];
  /** Code of WJ001 with which the receiver rejects what breaks it; null where there is none. */
  readonly retourcode: string | null;
  readonly toetsing: Toetsing;
  /** The rules by which it is checked when that is not itself, or why it is not. */
  readonly uitleg: string | null;
}

/** Return codes that are not 9 and the number of the rule. */
const EIGEN_RETOURCODES: Readonly<Record<string, string | null>> = {
  TR135: '8848',
  TR304: '8187',
  TR314: '8021',
  TR318: '8214',
  TR323: '8017',
  TR337: null,
  TR371: null,
  TR376: null,
  TR378: 'S300',
  TR381: 'S329',
  TR382: '9069',
  TR418: '0611',
};

const TECHNISCH = '0001';
const BINNEN: ReadonlySet<string> = new Set(INHOUDREGELS.map(({ code }) => code));

function retourcode(code: string): string | null {
  const eigen = EIGEN_RETOURCODES[code];
  if (eigen !== undefined) return eigen;
  // A technical rule over messages has 9 and its number; what is wrong within a message is a technical fault.
  if (code.startsWith('TR') && (!BINNEN.has(code) || code === 'TR346')) return `9${code.slice(2)}`;
  return BINNEN.has(code) ? TECHNISCH : null;
}

const info = ([code, titel, toetsing, uitleg]: Overzichtsregel): Regelinfo => ({
  code,
  titel,
  niveau: NIVEAUS[code.slice(0, 2) as keyof typeof NIVEAUS],
  retourcode: retourcode(code),
  toetsing,
  uitleg,
});

const beschreven = [...TUSSENREGELS, ...BEDRIJFSREGELS, ...INVULINSTRUCTIES, ...UITGANGSPUNTEN, ...PROTOCOLREGELS];
const bekend: ReadonlySet<string> = new Set(beschreven.map(([code]) => code));

/**
 * All rules of iJw 3.2 (TR, OP, IV, UP), the constraints and conditions of elements that Baken checks (CS, CD), and one of the
 * protocol (SAP): which of them Baken checks and which it does not, and why. Source: informatiemodel.istandaarden.nl.
 */
export const REGELS: readonly Regelinfo[] = [
  ...INHOUDREGELS.filter(({ code }) => !bekend.has(code)).map(({ code, titel }) =>
    info([code, titel, 'bericht', null]),
  ),
  ...beschreven.map(info),
];

const RETOURCODES: ReadonlyMap<string, string | null> = new Map(REGELS.map((regel) => [regel.code, regel.retourcode]));

const TITELS: ReadonlyMap<string, string> = new Map(REGELS.map(({ code, titel }) => [code, titel]));

/** What a rule asks, in our own words; null for one that is not of the standard, as of the schema. */
export const titelVan = (regel: string): string | null => TITELS.get(regel) ?? null;

/** Return code (WJ001) of a rule; null where it has none. */
export const retourcodeVan = (regel: string): string | null => RETOURCODES.get(regel) ?? null;
