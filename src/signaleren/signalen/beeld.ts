import type { Context } from '@marcbachmann/cel-js';
import type { Periode } from '../../kernel/periode.ts';
import { dagGetal } from '../../meten/controles/index.ts';
import type { Moment } from '../../meten/kennis/index.ts';
import { dagVan } from '../urgentie/index.ts';
import { type Gereed, type GereedeRegel, type Nodig, vulUitleg } from './compileren.ts';
import type { Regelconcept } from './domain.ts';
import type { Kwaliteit } from './kwaliteit.ts';
import type { Eenheid, Ernst } from './namen.ts';
import { schrijf } from './schrijfwijze.ts';

export type Waarde = number | boolean | readonly number[];

/** Over which period the figure of a field is, and whether it is an older one because the newest is missing. */
export interface Veldstand {
  readonly periode: Periode | null;
  readonly laatstBekend: boolean;
}

/** What is known about one subject at one moment, as rules read it. */
export interface Beeld {
  readonly op: Moment;
  readonly periode: Periode | null;
  /** Group → field → value. What is not in it is not known; NaN: there is nothing to count, which is good. */
  readonly bronnen: Readonly<Record<string, Readonly<Record<string, Waarde>>>>;
  stand(bron: string, code: string): Veldstand;
  kwaliteit(nodig: readonly Nodig[]): Kwaliteit;
}

export interface Bewijsgetal {
  readonly naam: string;
  readonly label: string;
  readonly waarde: number;
  readonly eenheid: Eenheid;
  readonly tekst: string;
  readonly rol: 'waarde' | 'grens' | 'extra';
}

export interface Bewijsinvoer extends Veldstand {
  readonly bron: string;
  readonly code: string;
  readonly naam: string;
  readonly waarde: number | null;
  readonly tekst: string;
}

const ROLLEN: readonly Bewijsgetal['rol'][] = ['waarde', 'grens', 'extra'];

/** Why a rule holds, with every figure that it looked at. */
export interface Bewijs {
  readonly ernst: Ernst;
  readonly tekst: string;
  readonly getallen: readonly Bewijsgetal[];
  readonly invoer: readonly Bewijsinvoer[];
}

export type Oordeel =
  | { readonly soort: 'ja'; readonly bewijs: Bewijs }
  | { readonly soort: 'nee' }
  | { readonly soort: 'onbekend'; readonly mist: readonly Nodig[] };

const contextVan = ({ bronnen, op }: Beeld): Context => ({ ...bronnen, dag: dagGetal(dagVan(op)) });

function mistIn({ nodig }: Gereed, { bronnen }: Beeld): Nodig[] {
  return nodig.filter(({ bron, code, minstens }) => {
    const waarde = bronnen[bron]?.[code];
    return waarde === undefined || (Array.isArray(waarde) && waarde.length < minstens);
  });
}

/** The outcome of a formula; undefined when something is missing or is divided by zero. */
function bereken(formule: Gereed, beeld: Beeld, context: Context): unknown {
  if (mistIn(formule, beeld).length > 0) return undefined;
  return formule.delers.some((deler) => deler(context) === 0) ? undefined : formule.bereken(context);
}

/**
 * What a rule says of a subject at a moment. When one of its fields is not known, a series is too short for its method, or
 * something would be divided by zero, it is `onbekend`: neither good nor bad.
 */
export function oordeel(gereed: GereedeRegel<Regelconcept>, beeld: Beeld): Oordeel {
  const context = contextVan(beeld);
  const mist = mistIn(gereed.voorwaarde, beeld);
  if (mist.length > 0) return { soort: 'onbekend', mist };
  const raak = bereken(gereed.voorwaarde, beeld, context);
  if (raak === undefined) return { soort: 'onbekend', mist: gereed.voorwaarde.nodig };
  if (raak !== true) return { soort: 'nee' };
  const zwaarder = gereed.zwaarder.find(({ formule }) => bereken(formule, beeld, context) === true);
  const getallen = gereed.getallen.flatMap((getal): Bewijsgetal[] => {
    const waarde = bereken(getal, beeld, context);
    if (typeof waarde !== 'number' || !Number.isFinite(waarde)) return [];
    const { naam, label, eenheid, rol } = getal;
    return [{ naam, label, waarde, eenheid, tekst: schrijf(eenheid, waarde, rol === 'grens'), rol }];
  });
  getallen.sort((a, b) => ROLLEN.indexOf(a.rol) - ROLLEN.indexOf(b.rol) || (a.naam < b.naam ? -1 : 1));
  const teksten = new Map(getallen.map(({ naam, tekst }) => [naam, tekst]));
  const alle = new Map(
    [gereed.voorwaarde, ...gereed.getallen].flatMap(({ nodig }) =>
      nodig.map((n) => [`${n.bron}.${n.code}`, n] as const),
    ),
  );
  return {
    soort: 'ja',
    bewijs: {
      ernst: zwaarder?.ernst ?? gereed.regel.ernst,
      tekst: vulUitleg(gereed.regel.uitleg, (naam) =>
        Object.hasOwn(gereed.regel.getallen, naam) ? (teksten.get(naam) ?? 'onbekend') : undefined,
      ),
      getallen,
      invoer: [...alle.values()].map((nodig) => alsInvoer(nodig, beeld)),
    },
  };
}

function alsInvoer({ bron, code, naam, eenheid }: Nodig, beeld: Beeld): Bewijsinvoer {
  const gevonden = beeld.bronnen[bron]?.[code];
  const waarde = typeof gevonden === 'object' ? gevonden.at(-1) : gevonden;
  const getal = typeof waarde === 'number' && Number.isFinite(waarde) ? waarde : null;
  const tekst =
    waarde === undefined
      ? 'onbekend'
      : typeof waarde === 'boolean'
        ? waarde
          ? 'ja'
          : 'nee'
        : getal === null
          ? 'niets te tellen'
          : schrijf(bron === 'percentiel' ? 'aantal' : (eenheid ?? 'verhouding'), getal);
  return { bron, code, naam, waarde: getal, tekst, ...beeld.stand(bron, code) };
}
