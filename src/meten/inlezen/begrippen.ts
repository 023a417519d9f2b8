import { z } from 'zod';
import { type Definitie, dichtstbij, type Gegeven, KENGETAL_PREFIX, vormGegeven } from '../catalogus/index.ts';

/** Columns that say what a figure is about. */
export const SLEUTELKOLOMMEN = ['kvk', 'periode', 'bekendOp', 'naam', 'gegeven', 'waarde'] as const;
export type Sleutelkolom = (typeof SLEUTELKOLOMMEN)[number];

const ANDERE_NAMEN: Readonly<Record<Sleutelkolom, readonly string[]>> = {
  kvk: ['kvk', 'kvknummer', 'kvknr', 'nummerkvk', 'kamervankoophandel'],
  periode: ['periode', 'kwartaal', 'verslagperiode'],
  bekendOp: ['bekendop', 'ontvangenop', 'bekendvanaf'],
  naam: ['naam', 'aanbieder', 'organisatie', 'naamaanbieder', 'naamorganisatie'],
  gegeven: ['gegeven', 'code', 'gegevencode'],
  waarde: ['waarde', 'bedrag', 'getal'],
};

/** Letters and digits only, lower case, accents off: `Eigen vermogen (€)` is `eigenvermogen`. */
export const normaliseer = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .toLowerCase()
    .replace(/\((?:in )?(?:€|euro'?s?|%|procent|fte|aantal)\)/g, '')
    .replace(/[^a-z0-9]/g, '');

/** A gegeven, or a published ratio with what its indicator says of its values. */
export interface Leesgegeven extends Gegeven {
  /** Outside it a value is a mistake. */
  readonly bereik?: { readonly min: number; readonly max: number } | undefined;
  /** A part of something: 0.183 is 18.3%. */
  readonly fractie?: boolean;
}

/** What a file may speak of, found by code or by Dutch name. */
export interface Begrippen {
  /** Every gegeven, and every published ratio as `kengetal.<code>`. */
  readonly gegevens: ReadonlyMap<string, Leesgegeven>;
  readonly gebeurtenissoorten: ReadonlySet<string>;
  /** The meaning of a column name: a key column, the code of a gegeven, or null. */
  zoek(naam: string): string | null;
  /** The known name that looks most like it, to help a person on. */
  lijktOp(naam: string): string | null;
}

/** What counts here of an indicator, which belongs to another wing. */
const vormIndicator = z.object({
  naam: z.string().optional(),
  eenheid: z.string().optional(),
  bereik: z.object({ min: z.number(), max: z.number() }).optional(),
});

/** A published ratio is delivered as it stands, so any sign is possible. */
function alsKengetal({ code, versie, geldigVan, inhoud }: Definitie): Leesgegeven {
  const { naam, eenheid, bereik } = vormIndicator.parse(inhoud);
  return {
    code: KENGETAL_PREFIX + code,
    versie,
    geldigVan,
    naam: naam ?? code,
    uitleg: 'Gepubliceerd kengetal, overgenomen zoals het er stond.',
    eenheid: 'verhouding',
    soort: 'stand',
    teken: 'vrij',
    blok: 'overig',
    bron: 'openbare jaarverantwoording',
    doel: 'vroegsignalering',
    bereik,
    fractie: eenheid === 'fractie',
  };
}

/** Looking for a likely name is slow; a file with thousands of unknown names gets no more help than this. */
const MAX_VERGELIJKINGEN = 100;

function lijktOp(naam: string, opNaam: ReadonlyMap<string, string | null>): string | null {
  const kort = normaliseer(naam.slice(0, 80));
  const nabij = kort.length < 3 ? null : dichtstbij(kort, opNaam.keys());
  return nabij === null ? null : (opNaam.get(nabij) ?? null);
}

/** Makes the look-up from the definitions in force. A name that two definitions share means neither. */
export function maakBegrippen(definities: readonly Definitie[]): Begrippen {
  const gegevens = new Map<string, Leesgegeven>();
  for (const definitie of definities) {
    if (definitie.soort === 'gegeven') gegevens.set(definitie.code, vormGegeven.parse(definitie.inhoud));
    if (definitie.soort === 'indicator') gegevens.set(KENGETAL_PREFIX + definitie.code, alsKengetal(definitie));
  }
  const opNaam = new Map<string, string | null>();
  const noem = (naam: string, code: string): void => {
    const kort = normaliseer(naam);
    const bezet = opNaam.get(kort);
    opNaam.set(kort, bezet === undefined || bezet === code ? code : null);
  };
  // Codes go before names, and gegevens before ratios: `verzuim` is a ratio only because no gegeven is called so.
  const bezet = (code: string): boolean => opNaam.has(normaliseer(code));
  for (const [code, namen] of Object.entries(ANDERE_NAMEN)) for (const naam of namen) noem(naam, code);
  const gewoon = [...gegevens.values()].filter(({ code }) => !code.startsWith(KENGETAL_PREFIX));
  const kengetallen = [...gegevens.values()].filter(({ code }) => code.startsWith(KENGETAL_PREFIX));
  for (const { code } of gewoon) if (!bezet(code)) noem(code, code);
  for (const { code, naam } of gewoon) if (opNaam.get(normaliseer(naam)) !== code) noem(naam, code);
  for (const { code } of kengetallen) noem(code, code);
  for (const { code, naam } of kengetallen)
    for (const tekst of [code.slice(KENGETAL_PREFIX.length), naam]) if (!bezet(tekst)) noem(tekst, code);
  const gezocht = new Map<string, string | null>();
  return {
    gegevens,
    gebeurtenissoorten: new Set(definities.filter(({ soort }) => soort === 'gebeurtenissoort').map(({ code }) => code)),
    zoek: (naam) => opNaam.get(normaliseer(naam)) ?? null,
    lijktOp: (naam) => {
      let code = gezocht.get(naam);
      if (code !== undefined || gezocht.size >= MAX_VERGELIJKINGEN) return code ?? null;
      code = lijktOp(naam, opNaam);
      gezocht.set(naam, code);
      return code;
    },
  };
}
