import type { Controle, Fout, NieuweVersie, Proef, Vorm } from './typen.ts';

/** A check as it is typed: numbers are still text. */
export interface Concept {
  readonly naam: string;
  readonly ernst: 'fout' | 'waarschuwing';
  readonly vormen: readonly Vorm[];
  readonly jaarOfKwartaal: 'kwartaal' | 'jaar' | 'beide';
  readonly voorwaarde: string;
  readonly formule: string;
  readonly gegevens: readonly string[];
  readonly perGegeven: boolean;
  readonly melding: string;
  readonly getallen: Readonly<Record<string, string>>;
  readonly absoluut: string;
  readonly procent: string;
  readonly uitleg: string;
  readonly bron: string;
  readonly geldigVan: string | undefined;
  readonly geldigTot: string | undefined;
}

export const AANBIEDERVORMEN: readonly Vorm[] = ['aanbieder', 'gi', 'combinatie'];
export const VORMEN: readonly Vorm[] = [...AANBIEDERVORMEN, 'gemeente', 'jeugdregio'];

export const leegConcept = (vandaag: string): Concept => ({
  naam: '',
  ernst: 'waarschuwing',
  vormen: AANBIEDERVORMEN,
  jaarOfKwartaal: 'beide',
  voorwaarde: '',
  formule: '',
  gegevens: [],
  perGegeven: false,
  melding: '',
  getallen: {},
  absoluut: '0',
  procent: '0',
  uitleg: '',
  bron: '',
  geldigVan: vandaag,
  geldigTot: undefined,
});

const metKomma = (getal: number): string => String(getal).replace('.', ',');

/** A version to change: its first day is today, or its own when that is still to come. */
export function conceptVan(controle: Controle, vandaag: string): Concept {
  return {
    naam: controle.naam,
    ernst: controle.ernst,
    vormen: controle.vormen ?? VORMEN,
    jaarOfKwartaal: controle.jaarOfKwartaal ?? 'beide',
    voorwaarde: controle.voorwaarde ?? '',
    formule: controle.formule,
    gegevens: controle.gegevens,
    perGegeven: controle.perGegeven ?? false,
    melding: controle.melding,
    getallen: controle.getallen,
    absoluut: metKomma(controle.marge.absoluut),
    procent: metKomma(Math.round(controle.marge.relatief * 1e8) / 1e6),
    uitleg: controle.uitleg,
    bron: controle.bron,
    geldigVan: controle.geldigVan > vandaag ? controle.geldigVan : vandaag,
    geldigTot: undefined,
  };
}

/** The names between braces in a sentence that need a figure, in order; {naam} is the name of the field. */
export const getallenIn = (melding: string): string[] =>
  [...new Set([...melding.matchAll(/\{([a-z][A-Za-z0-9]{0,30})\}/g)].map(([, naam]) => naam ?? ''))].filter(
    (naam) => naam !== 'naam',
  );

/** A figure with a comma or a point; null when it is none, or below zero. */
export function leesGetal(tekst: string): number | null {
  const net = tekst.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(net) ? Number(net) : null;
}

const marge = ({ absoluut, procent }: Concept) => ({
  absoluut: leesGetal(absoluut) ?? 0,
  relatief: Math.round((leesGetal(procent) ?? 0) * 1e6) / 1e8,
});

const getallenVan = ({ melding, getallen }: Concept): Record<string, string> =>
  Object.fromEntries(getallenIn(melding).map((naam) => [naam, getallen[naam] ?? '']));

function regelVan(concept: Concept) {
  const { jaarOfKwartaal, vormen, voorwaarde, formule, gegevens, perGegeven, melding } = concept;
  return {
    ...(vormen.length > 0 && vormen.length < VORMEN.length ? { vormen: [...vormen] } : {}),
    ...(jaarOfKwartaal === 'beide' ? {} : { jaarOfKwartaal }),
    ...(voorwaarde.trim() ? { voorwaarde } : {}),
    ...(perGegeven ? { perGegeven } : {}),
    formule,
    gegevens: [...gegevens],
    melding,
    getallen: getallenVan(concept),
    marge: marge(concept),
  };
}

/** What is tried while it is typed. */
export const alsProef = (concept: Concept, { kvk, periode }: { kvk: string; periode: string }): Proef => ({
  controle: regelVan(concept),
  ...(/^\d{8}$/.test(kvk.trim()) ? { kvk: kvk.trim() } : {}),
  ...(/^\d{4}(-K[1-4])?$/.test(periode.trim()) ? { periode: periode.trim() } : {}),
});

export const alsVersie = (concept: Concept, basis: number): NieuweVersie => ({
  ...regelVan(concept),
  naam: concept.naam,
  ernst: concept.ernst,
  uitleg: concept.uitleg,
  bron: concept.bron,
  geldigVan: concept.geldigVan ?? '',
  geldigTot: concept.geldigTot ?? null,
  basis,
});

/** A code from a name: `Balans klopt` becomes `balansKlopt`. */
export function codeVan(naam: string): string {
  const woorden = naam
    .normalize('NFD')
    .replace(/[^A-Za-z0-9 ]/g, '')
    .replace(/^[^A-Za-z]+/, '')
    .trim()
    .split(/\s+/);
  const code = woorden.map((w, i) => (i === 0 ? w.toLowerCase() : w.charAt(0).toUpperCase() + w.slice(1))).join('');
  return code.slice(0, 24);
}

/** The line with the mistake, and under it a mark at its place. */
export function metTeken(tekst: string, { regel, kolom }: Pick<Fout, 'regel' | 'kolom'>): string {
  const lijn = tekst.split('\n')[regel - 1] ?? '';
  return `${lijn}\n${' '.repeat(kolom - 1)}^`;
}

/** Where in the text a line and column are. */
export function plekIn(tekst: string, { regel, kolom }: Pick<Fout, 'regel' | 'kolom'>): number {
  const voor = tekst.split('\n').slice(0, regel - 1);
  return voor.reduce((som, lijn) => som + lijn.length + 1, 0) + kolom - 1;
}
