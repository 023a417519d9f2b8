import {
  type Afkeurfeit,
  type Antwoordfeit,
  BERICHTSOORTEN,
  type Berichtfeit,
  type Berichtsoort,
  type Feit,
  type Prestatiefeit,
  type Startfeit,
  type Stopfeit,
  type Toewijzingfeit,
  type Verzoekfeit,
} from '../domain.ts';
import { PerPartij } from './perpartij.ts';

/** Facts by kind, each once, whatever came how often and in what order. */
export interface Feitlijsten {
  readonly bericht: readonly Berichtfeit[];
  readonly toewijzing: readonly Toewijzingfeit[];
  readonly start: readonly Startfeit[];
  readonly stop: readonly Stopfeit[];
  readonly verzoek: readonly Verzoekfeit[];
  readonly antwoord: readonly Antwoordfeit[];
  readonly prestatie: readonly Prestatiefeit[];
  readonly afkeuring: readonly Afkeurfeit[];
}

/** The same, with a way to find messages. */
export interface Geordend extends Feitlijsten {
  /** The message of a kind with an identification; of two with the same, against the rules, the first. */
  zoekBericht(soort: Berichtsoort, van: { gemeente: string; aanbieder: string }, id: string): Berichtfeit | undefined;
}

const SOORTEN = ['bericht', 'toewijzing', 'start', 'stop', 'verzoek', 'antwoord', 'prestatie', 'afkeuring'] as const;

/** Messages by their identification: a second with the same, against the rules, beside the first. */
type PerIdentificatie = Map<string, Feit | Feit[]>;

/** Enough of a fact to find the ones that may be the same; of a message among those of its kind and parties. */
function grofVan(f: Feit): string {
  switch (f.feit) {
    case 'bericht':
      return f.bericht;
    case 'toewijzing':
    case 'start':
    case 'stop':
      return `${f.bericht}|${f.nummer}`;
    case 'verzoek':
    case 'antwoord':
    case 'prestatie':
      return `${f.bericht}|${f.referentie}`;
    case 'afkeuring':
      return `${f.bericht}|${f.sleutel}|${f.code}`;
  }
}

/** Whether two facts of a kind say the same. Kinds have the same fields, but not always in the same order. */
function isGelijk(a: Feit, b: Feit): boolean {
  // What one says and the other does not makes a difference too.
  for (const veld in { ...a, ...b }) {
    const [een, ander]: readonly unknown[] = [a[veld as keyof Feit], b[veld as keyof Feit]];
    if (een !== ander && !(Array.isArray(een) && Array.isArray(ander) && een.join() === ander.join())) return false;
  }
  return true;
}

/**
 * Sorts facts by kind and drops the ones that are there already. Two facts are the same when all that they say is: the message of a
 * provider and the copy of it that the municipality has are one, because a fact does not know who delivered it.
 */
export function orden(feiten: Iterable<Feit>): Geordend {
  const lijsten = Object.fromEntries(SOORTEN.map((soort) => [soort, [] as Feit[]])) as Record<Feit['feit'], Feit[]>;
  const gezien = Object.fromEntries(SOORTEN.map((soort): [string, PerIdentificatie] => [soort, new Map()]));
  const berichten = Object.fromEntries(
    BERICHTSOORTEN.map((soort) => [soort, new PerPartij<PerIdentificatie>(() => new Map())]),
  ) as Record<Berichtsoort, PerPartij<PerIdentificatie>>;
  for (const feit of feiten) {
    const bekend = feit.feit === 'bericht' ? berichten[feit.soort].van(feit) : (gezien[feit.feit] as PerIdentificatie);
    const grof = grofVan(feit);
    const al = bekend.get(grof);
    if (al === undefined) bekend.set(grof, feit);
    else if (Array.isArray(al)) {
      if (al.some((ander) => isGelijk(ander, feit))) continue;
      al.push(feit);
    } else {
      if (isGelijk(al, feit)) continue;
      bekend.set(grof, [al, feit]);
    }
    lijsten[feit.feit].push(feit);
  }
  return {
    ...(lijsten as unknown as Feitlijsten),
    zoekBericht: (soort, van, id) => {
      const gevonden = berichten[soort].van(van).get(id) as Berichtfeit | Berichtfeit[] | undefined;
      return Array.isArray(gevonden) ? gevonden.reduce((a, b) => (sleutelVan(b) < sleutelVan(a) ? b : a)) : gevonden;
    },
  };
}

/** All that a fact says, as text, by date first: to put facts in an order that does not depend on that of arrival. */
export function sleutelVan(feit: Feit): string {
  const velden = Object.entries(feit).sort(([a], [b]) => vergelijk(a, b));
  return `${feit.dagtekening}|${feit.bericht}|${velden.map(([, waarde]) => waarde).join('|')}`;
}

/** Text order, for lists that must not depend on the order of arrival. */
export const vergelijk = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The later of two days or times as text. */
export const laatsteVan = <T extends string>(a: T, b: T): T => (vergelijk(a, b) < 0 ? b : a);
