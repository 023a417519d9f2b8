/** How far a delivery is, and what still has to be done before it can be handed in. */
import { leesInvoer } from './invoer.ts';
import { inhoudVan, type Stand } from './synchronisatie.ts';
import type { Bevinding, Veld } from './typen.ts';

/** One thing to do, at one cell. The first kinds keep a delivery from being handed in. */
export type Punt =
  | { readonly soort: 'terug' | 'noot' | 'botsing' | 'onleesbaar' | 'leeg'; readonly gegeven: string }
  | { readonly soort: 'geweigerd'; readonly gegeven: string; readonly melding: string }
  | { readonly soort: 'fout' | 'waarschuwing' | 'uitgelegd'; readonly gegeven: string; readonly bevinding: Bevinding };

const VOLGORDE: readonly Punt['soort'][] = [
  'terug',
  'botsing',
  'geweigerd',
  'onleesbaar',
  'noot',
  'fout',
  'leeg',
  'waarschuwing',
  'uitgelegd',
];

/** Under this name the text of an explanation is kept until it is stored. */
export const UITLEG = 'uitleg:';

/** What was handed in of the fields that came back. */
export type Ingediend = ReadonlyMap<string, { readonly waarde: string | null; readonly toelichting: string }>;

/** Whether a field that came back still is as it was handed in, without a new word about it. */
export function isOnaangeroerd(stand: Stand, terug: Ingediend, gegeven: string): boolean {
  const toen = terug.get(gegeven);
  const nu = inhoudVan(stand, gegeven);
  return toen !== undefined && nu.waarde === toen.waarde && nu.toelichting === toen.toelichting;
}

/** Under this name a note is kept that is too long to be stored. */
export const NOOT = 'noot:';

/** Everything to do, the heaviest first and then in the order of the form. What came back stands above all. */
export function puntenVan(velden: readonly Veld[], stand: Stand, terug: Ingediend = new Map()): Punt[] {
  const plek = new Map(velden.map(({ code }, nummer) => [code, nummer]));
  const punten: Punt[] = [
    ...velden
      .filter(({ code }) => isOnaangeroerd(stand, terug, code) && !(code in stand.klad))
      .map(({ code }): Punt => ({ soort: 'terug', gegeven: code })),
    ...Object.keys(stand.botsingen).map((gegeven): Punt => ({ soort: 'botsing', gegeven })),
    ...Object.entries(stand.geweigerd).map(([gegeven, melding]): Punt => ({ soort: 'geweigerd', gegeven, melding })),
    ...Object.keys(stand.klad).flatMap((gegeven): Punt[] =>
      plek.has(gegeven)
        ? [{ soort: 'onleesbaar', gegeven }]
        : gegeven.startsWith(NOOT)
          ? [{ soort: 'noot', gegeven: gegeven.slice(NOOT.length) }]
          : [],
    ),
    ...velden
      .filter(({ code, verplicht }) => verplicht && inhoudVan(stand, code).waarde === null && !(code in stand.klad))
      .map(({ code }): Punt => ({ soort: 'leeg', gegeven: code })),
    ...stand.bevindingen.map((bevinding): Punt => {
      const soort = bevinding.ernst === 'fout' ? 'fout' : bevinding.uitleg === null ? 'waarschuwing' : 'uitgelegd';
      return { soort, gegeven: bevinding.gegevens.find((code) => plek.has(code)) ?? '', bevinding };
    }),
  ];
  const rang = ({ soort, gegeven }: Punt) => VOLGORDE.indexOf(soort) * 1000 + (plek.get(gegeven) ?? 999);
  return punten.sort((a, b) => rang(a) - rang(b));
}

/** What must be done first; an explained warning is done. */
export const telOpen = (punten: readonly Punt[]): Punt[] => punten.filter(({ soort }) => soort !== 'uitgelegd');

export interface Telling {
  readonly velden: number;
  readonly ingevuld: number;
  /** Mandatory and empty. */
  readonly verplichtLeeg: number;
  /** Not mandatory and empty. */
  readonly vrijLeeg: number;
  /** Taken over from an earlier period, and nobody looked at it yet. */
  readonly overgenomen: number;
}

/** Whether a figure still is as it was taken over. */
export const isOvergenomen = (stand: Stand, gegeven: string): boolean =>
  stand.cellen[gegeven]?.herkomst === 'overgenomen' &&
  stand.cellen[gegeven]?.waarde !== null &&
  !(gegeven in stand.wachtend) &&
  !(gegeven in stand.botsingen);

/** Counts over some fields: a block, or the whole form. What is locked asks for no look. */
export function tel(velden: readonly Veld[], stand: Stand, open: (gegeven: string) => boolean): Telling {
  const leeg = velden.filter(({ code }) => inhoudVan(stand, code).waarde === null && !(code in stand.klad));
  const verplichtLeeg = leeg.filter(({ verplicht }) => verplicht).length;
  return {
    velden: velden.length,
    ingevuld: velden.filter(({ code }) => inhoudVan(stand, code).waarde !== null && !(code in stand.klad)).length,
    verplichtLeeg,
    vrijLeeg: leeg.length - verplichtLeeg,
    overgenomen: velden.filter(({ code }) => open(code) && isOvergenomen(stand, code)).length,
  };
}

export interface Blok {
  readonly blok: string;
  readonly velden: readonly Veld[];
}

/** Block of what was sent back, above all others. */
export const TERUG = 'teruggestuurd';

/** The fields in the blocks of the form, in its own order; what was sent back (`open`) in a block of its own, first. */
export function inBlokken(velden: readonly Veld[], open: readonly string[] | null = null): Blok[] {
  const terug = velden.filter(({ code }) => open?.includes(code));
  const blokken = new Map<string, Veld[]>(terug.length > 0 ? [[TERUG, terug]] : []);
  for (const veld of velden.filter(({ code }) => !open?.includes(code)))
    blokken.set(veld.blok, [...(blokken.get(veld.blok) ?? []), veld]);
  return [...blokken].map(([blok, eigen]) => ({ blok, velden: eigen }));
}

/** What is wrong with text that is kept in a cell; null when it can be read after all. */
export function leesfoutVan(veld: Veld, tekst: string) {
  const gelezen = leesInvoer(veld, tekst);
  return gelezen.soort === 'fout' ? gelezen.fout : null;
}

/** Whole days until a day; below zero: it has passed. */
export const dagenTot = (dag: string, vandaag: string): number =>
  Math.round((Date.parse(`${dag}T00:00:00Z`) - Date.parse(`${vandaag}T00:00:00Z`)) / 86_400_000);
