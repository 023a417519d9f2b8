import type { Eenheid, Ernst, NieuweVersie, Regel, Regelconcept, Rol } from './typen.ts';

/** A figure in the explanation, as it is typed. */
export interface Getal {
  readonly formule: string;
  readonly label: string;
  readonly eenheid: Eenheid;
  readonly rol: Rol;
}

/** A rule as it is typed. */
export interface Concept {
  readonly naam: string;
  readonly onderwerp: Regel['onderwerp'];
  /** One of the causes in use, or the empty text for a new one. */
  readonly oorzaak: string;
  readonly oorzaakNaam: string;
  readonly oorzaakSoort: Regel['oorzaak']['soort'];
  readonly ernst: Ernst;
  readonly voorwaarde: string;
  readonly stevig: string;
  readonly ernstig: string;
  readonly eindigt: Regel['eindigt'];
  readonly uitleg: string;
  readonly getallen: Readonly<Record<string, Getal>>;
  readonly waarom: string;
  readonly eigenaar: string;
  readonly bron: string;
  readonly geldigVan: string | undefined;
  readonly geldigTot: string | undefined;
}

export const LEEG_GETAL: Getal = { formule: '', label: '', eenheid: 'fractie', rol: 'waarde' };

export const leegConcept = (vandaag: string): Concept => ({
  naam: '',
  onderwerp: 'aanbieder',
  oorzaak: '',
  oorzaakNaam: '',
  oorzaakSoort: 'financieel',
  ernst: 'licht',
  voorwaarde: '',
  stevig: '',
  ernstig: '',
  eindigt: 'naTweeMomenten',
  uitleg: '',
  getallen: {},
  waarom: '',
  eigenaar: '',
  bron: '',
  geldigVan: vandaag,
  geldigTot: undefined,
});

/** A version to change: its first day is today, or its own when that is still to come. */
export function conceptVan(regel: Regel, vandaag: string): Concept {
  const { naam, onderwerp, oorzaak, ernst, voorwaarde, zwaarder, eindigt, uitleg, getallen } = regel;
  return {
    naam,
    onderwerp,
    oorzaak: oorzaak.code,
    oorzaakNaam: oorzaak.naam,
    oorzaakSoort: oorzaak.soort,
    ernst,
    voorwaarde,
    stevig: zwaarder?.stevig ?? '',
    ernstig: zwaarder?.ernstig ?? '',
    eindigt,
    uitleg,
    getallen,
    waarom: regel.waarom,
    eigenaar: regel.eigenaar,
    bron: regel.bron,
    geldigVan: regel.geldigVan > vandaag ? regel.geldigVan : vandaag,
    geldigTot: undefined,
  };
}

/** The names between braces in the explanation, in order, each once. */
export const namenIn = (uitleg: string): string[] => [
  ...new Set([...uitleg.matchAll(/\{([a-z][A-Za-z0-9]{0,30})\}/g)].map(([, naam]) => naam ?? '')),
];

/** The figures that belong to the rule: those in the explanation, and the extra ones that are shown beside it. */
export function getallenVan({ uitleg, getallen }: Pick<Concept, 'uitleg' | 'getallen'>): string[] {
  const inUitleg = namenIn(uitleg);
  const los = Object.keys(getallen).filter((naam) => getallen[naam]?.rol === 'extra' && !inUitleg.includes(naam));
  return [...inUitleg, ...los];
}

/** Severities above the ordinary one, from light to heavy: only those can make a signal heavier. */
export const zwaardereDan = (ernst: Ernst): ('stevig' | 'ernstig')[] =>
  ernst === 'licht' ? ['stevig', 'ernstig'] : ernst === 'stevig' ? ['ernstig'] : [];

/** What is checked and tried. */
export function alsRegel(concept: Concept): Regelconcept {
  const { onderwerp, ernst, voorwaarde, eindigt, uitleg, getallen } = concept;
  const zwaarder = Object.fromEntries(
    zwaardereDan(ernst).flatMap((een) => (concept[een].trim() ? [[een, concept[een]]] : [])),
  );
  return {
    onderwerp,
    ernst,
    voorwaarde,
    ...(Object.keys(zwaarder).length > 0 ? { zwaarder } : {}),
    eindigt,
    uitleg,
    getallen: Object.fromEntries(getallenVan(concept).map((naam) => [naam, getallen[naam] ?? LEEG_GETAL])),
  };
}

/** A code of a cause from its name: `Geld raakt op` becomes `geldRaaktOp`. */
export function codeVan(naam: string, langste = 40): string {
  const woorden = naam
    .normalize('NFD')
    .replace(/[^A-Za-z0-9 ]/g, '')
    .replace(/^[^A-Za-z]+/, '')
    .trim()
    .split(/\s+/);
  const code = woorden.map((w, i) => (i === 0 ? w.toLowerCase() : w.charAt(0).toUpperCase() + w.slice(1))).join('');
  return code.slice(0, langste);
}

export function alsVersie(concept: Concept, basis: number): NieuweVersie {
  const { naam, oorzaak, oorzaakNaam, oorzaakSoort, waarom, eigenaar, bron, geldigVan, geldigTot } = concept;
  return {
    ...alsRegel(concept),
    naam,
    oorzaak: { code: oorzaak || codeVan(oorzaakNaam), naam: oorzaakNaam, soort: oorzaakSoort },
    waarom,
    eigenaar,
    bron,
    geldigVan: geldigVan ?? '',
    geldigTot: geldigTot ?? null,
    basis,
  };
}

/** The explanation with an example in the place of each name, or with its label between brackets. */
export const voorbeeldVan = (uitleg: string, getallen: Concept['getallen']): string =>
  uitleg.replace(/\{([a-z][A-Za-z0-9]{0,30})\}/g, (_, naam: string) => `[${getallen[naam]?.label.trim() || naam}]`);
