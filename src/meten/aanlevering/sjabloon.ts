import { createHash } from 'node:crypto';
import { jaarVan, kwartaalVan, type Periode } from '../../kernel/periode.ts';
import type { Controle } from '../controles/index.ts';
import type { Veld } from '../uitvraag/index.ts';
import { type Hintbron, hintformule } from './sjabloonhints.ts';

export const BLAD_INVULLEN = 'Invullen';
export const BLAD_UITLEG = 'Uitleg';
/** Not for people: by this sheet a workbook is known again. */
export const BLAD_BAKEN = 'Baken';

/** The columns of the sheet to fill in, from the left. Their titles are how they are found again. */
export const KOLOMMEN = ['naam', 'uitleg', 'eenheid', 'vorige', 'waarde', 'toelichting', 'letOp', 'kenmerk'] as const;
export type Kolom = (typeof KOLOMMEN)[number];
export const TITEL_WAARDE = 'Waarde';
export const TITEL_TOELICHTING = 'Toelichting';
export const TITEL_KENMERK = 'Kenmerk';

/** The row with the titles of the columns; above it stands whose workbook it is. */
export const KOPRIJ = 5;

const letter = (kolom: Kolom): string => String.fromCharCode(65 + KOLOMMEN.indexOf(kolom));
export const celVan = (kolom: Kolom, rij: number): string => `${letter(kolom)}${rij}`;

/** What a template is made of. */
export interface Sjabloonbron {
  readonly aanlevering: number;
  readonly uitvraag: number;
  readonly titel: string;
  readonly periode: Periode;
  readonly deadline: string;
  readonly doel: string;
  readonly grondslag: string;
  readonly partij: string;
  readonly partijId: number;
  readonly vorm: Hintbron['vorm'];
  readonly kvk: string | null;
  readonly velden: readonly Veld[];
  /** What stands in the delivery now. */
  readonly cellen: ReadonlyMap<string, { readonly waarde: string | null; readonly toelichting: string }>;
  /** As known over the period before; of a stroom from 1 January until its end. */
  readonly vorige: ReadonlyMap<string, number>;
  readonly magWijzigen: (code: string) => boolean;
  readonly controles: readonly Controle[];
}

export interface Veldrij {
  readonly soort: 'veld';
  readonly rij: number;
  readonly veld: Veld;
  readonly eenheid: string;
  readonly vorige: string | number | null;
  readonly waarde: string | number | Date | null;
  readonly toelichting: string;
  readonly open: boolean;
  readonly formaat: string;
  /** Formula of the cell "Let op", without `=`; null: nothing to say. */
  readonly letOp: string | null;
}

export type Sjabloonrij = Veldrij | { readonly soort: 'blok'; readonly rij: number; readonly tekst: string };

const BLOKKEN: Readonly<Record<string, string>> = { gi: 'Gecertificeerde instelling' };

/** Name of a group of fields as a heading. */
export const bloknaam = (blok: string): string => BLOKKEN[blok] ?? blok.charAt(0).toUpperCase() + blok.slice(1);

/** `2026-K3` as people say it. */
export const periodenaam = (p: Periode): string => {
  const nummer = kwartaalVan(p);
  return nummer === null ? `het jaar ${p}` : `het ${nummer}e kwartaal van ${jaarVan(p)}`;
};

/**
 * Version of a template: it differs when fields were added, left out or defined anew, so that a figure never lands in a field
 * that means something else.
 */
export const sjabloonversie = (velden: readonly Veld[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(velden.map(({ code, versie, soort, mogelijkheden }) => [code, versie, soort, mogelijkheden])),
    )
    .digest('hex')
    .slice(0, 16);

const EENHEDEN: Readonly<Record<string, string>> = {
  procent: '% (6,8 is 6,8%)',
  verhouding: 'verhouding (0,18 is 18%)',
};
const SOORTEN: Readonly<Record<Veld['soort'], string>> = {
  getal: 'getal',
  jaNee: 'ja of nee',
  keuze: 'kies uit de lijst',
  datum: 'datum (dd-mm-jjjj)',
  tekst: 'tekst',
};

/** What to write in the cell, for people. */
export function eenheidstekst({ soort, eenheid, aard }: Veld): string {
  const wat = eenheid === null ? SOORTEN[soort] : (EENHEDEN[eenheid] ?? eenheid);
  return aard === 'stroom' ? `${wat}, opgeteld vanaf 1 januari` : wat;
}

const FORMATEN: Readonly<Record<string, string>> = {
  euro: '#,##0',
  aantal: '#,##0',
  fte: '#,##0.0',
  procent: '0.0',
  maanden: '0.0',
  verhouding: '0.000',
};
export const DATUMFORMAAT = 'dd-mm-yyyy';
/** A cell of this format takes what is typed as text, also behind an equals sign. */
export const TEKSTFORMAAT = '@';

/** Number format of a cell; a figure that has more decimals than usual for its unit keeps them in sight. */
export function formaatVan({ soort, eenheid, aard }: Veld, waarde: string | null): string {
  if (soort === 'datum') return DATUMFORMAAT;
  if (soort !== 'getal') return TEKSTFORMAAT;
  // Figures of the books are in whole euros; what stands by itself is a tariff or the like, and has cents.
  const gewoon = (aard !== null || eenheid !== 'euro' ? FORMATEN[eenheid ?? ''] : undefined) ?? '#,##0.00';
  const [kop, decimalen = ''] = gewoon.split('.');
  const nodig = waarde?.split('.')[1]?.length ?? 0;
  return nodig > decimalen.length ? `${kop}.${'0'.repeat(Math.min(nodig, 8))}` : gewoon;
}

/** A stored value as it stands in a cell. */
export function alsCel({ soort, mogelijkheden }: Veld, waarde: string | null): string | number | Date | null {
  if (waarde === null) return null;
  if (soort === 'getal') return Number(waarde);
  if (soort === 'datum') return new Date(`${waarde}T00:00:00Z`);
  return mogelijkheden?.find((keuze) => keuze.waarde === waarde)?.tekst ?? waarde;
}

/** The rows of the sheet to fill in: headings and fields, in the order of the form. */
export function maakRijen(bron: Sjabloonbron): Sjabloonrij[] {
  const plekken = deelIn(bron.velden);
  const rijVan = new Map(plekken.flatMap((plek) => ('veld' in plek ? [[plek.veld.code, plek] as const] : [])));
  const { controles, periode, vorm } = bron;
  const hintbron: Hintbron = {
    controles,
    periode,
    vorm,
    celVan: (code, kolom) => {
      const plek = rijVan.get(code);
      return plek ? { cel: celVan(kolom, plek.rij), veld: plek.veld } : null;
    },
  };
  return plekken.map((plek) => {
    if (!('veld' in plek)) return { soort: 'blok', ...plek };
    const { veld, rij } = plek;
    const { waarde = null, toelichting = '' } = bron.cellen.get(veld.code) ?? {};
    const vorige = bron.vorige.get(veld.code);
    return {
      soort: 'veld',
      rij,
      veld,
      eenheid: eenheidstekst(veld),
      vorige: vorige === undefined ? null : (alsCel(veld, String(vorige)) as string | number),
      waarde: alsCel(veld, waarde),
      toelichting,
      open: bron.magWijzigen(veld.code),
      formaat: formaatVan(veld, waarde),
      letOp: hintformule(hintbron, veld),
    };
  });
}

type Plek = { readonly rij: number } & ({ readonly tekst: string } | { readonly veld: Veld });

/** Fields of one group stand together, under one heading, wherever the request has them. */
function deelIn(velden: readonly Veld[]): Plek[] {
  const plekken: Plek[] = [];
  let rij = KOPRIJ;
  for (const [blok, groep] of Map.groupBy(velden, (veld) => veld.blok)) {
    plekken.push({ rij: ++rij, tekst: bloknaam(blok) });
    for (const veld of groep) plekken.push({ rij: ++rij, veld });
  }
  return plekken;
}

/** What the sheet of Baken says of the workbook as a whole, by name. */
export const kenmerkenVan = (bron: Sjabloonbron) => ({
  sjabloon: 'baken-aanlevering-1',
  aanlevering: String(bron.aanlevering),
  uitvraag: String(bron.uitvraag),
  kvk: bron.kvk ?? '',
  partij: String(bron.partijId),
  periode: bron.periode as string,
  versie: sjabloonversie(bron.velden),
});
export type Kenmerken = ReturnType<typeof kenmerkenVan>;
