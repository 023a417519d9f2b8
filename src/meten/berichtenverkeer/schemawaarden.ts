import { isWit } from './schemapatronen.ts';
import type { Waardetype } from './standaard.ts';

/** What is wrong with a value: the rule of the schema, and what was found (never personal) and expected. */
export interface Waardefout {
  readonly regel: string;
  /** `persoonlijk`: the element is of a birth date, name or address, of which nothing is told. */
  melding(persoonlijk: boolean): string;
}

const isCijfer = (teken: number): boolean => teken >= 48 && teken <= 57;

/** Drops white space around, as XML Schema does for numbers, dates and times before it looks at them. */
function zonderRand(tekst: string): string {
  let van = 0;
  let tot = tekst.length;
  while (van < tot && isWit(tekst.charCodeAt(van))) van += 1;
  while (tot > van && isWit(tekst.charCodeAt(tot - 1))) tot -= 1;
  return van === 0 && tot === tekst.length ? tekst : tekst.slice(van, tot);
}

/** xs:integer as a number; NaN when it is none. Above 2^53 it is only roughly right, which no bound of the standard reaches. */
function leesGeheel(tekst: string): number {
  let i = 0;
  const eerste = tekst.charCodeAt(0);
  if (eerste === 43 || eerste === 45) i = 1;
  if (i === tekst.length) return Number.NaN;
  let getal = 0;
  for (; i < tekst.length; i++) {
    const teken = tekst.charCodeAt(i);
    if (!isCijfer(teken)) return Number.NaN;
    getal = getal * 10 + (teken - 48);
  }
  return eerste === 45 ? -getal : getal;
}

/** Two digits from `plek`; -1 when they are none. */
function twee(tekst: string, plek: number): number {
  const tiental = tekst.charCodeAt(plek) - 48;
  const eenheid = tekst.charCodeAt(plek + 1) - 48;
  return tiental >= 0 && tiental <= 9 && eenheid >= 0 && eenheid <= 9 ? tiental * 10 + eenheid : -1;
}

const isSchrikkel = (jaar: number): boolean => jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
const DAGEN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The rest of xs:date or xs:time behind the value: nothing, or a time zone. */
function isZone(tekst: string, plek: number): boolean {
  if (plek === tekst.length) return true;
  if (tekst.charCodeAt(plek) === 90) return plek + 1 === tekst.length;
  const uur = twee(tekst, plek + 1);
  const minuut = twee(tekst, plek + 4);
  return (
    (tekst[plek] === '+' || tekst[plek] === '-') &&
    tekst[plek + 3] === ':' &&
    plek + 6 === tekst.length &&
    uur >= 0 &&
    minuut >= 0 &&
    minuut <= 59 &&
    uur * 60 + minuut <= 840
  );
}

/** xs:date: a day that exists. A year has four digits or more, may be negative and is never 0. */
function isDatum(tekst: string): boolean {
  const begin = tekst.charCodeAt(0) === 45 ? 1 : 0;
  let plek = begin;
  while (isCijfer(tekst.charCodeAt(plek))) plek += 1;
  const cijfers = plek - begin;
  if (cijfers < 4 || cijfers > 9 || (cijfers > 4 && tekst.charCodeAt(begin) === 48)) return false;
  const jaar = Number(tekst.slice(begin, plek));
  const maand = twee(tekst, plek + 1);
  const dag = twee(tekst, plek + 4);
  if (jaar === 0 || tekst.charCodeAt(plek) !== 45 || tekst.charCodeAt(plek + 3) !== 45) return false;
  const lengte = maand === 2 && isSchrikkel(jaar) ? 29 : (DAGEN[maand - 1] ?? 0);
  return dag >= 1 && dag <= lengte && isZone(tekst, plek + 6);
}

/** xs:time: up to 24:00:00, seconds with or without a fraction. */
function isTijd(tekst: string): boolean {
  const uur = twee(tekst, 0);
  const minuut = twee(tekst, 3);
  const seconde = twee(tekst, 6);
  if (uur < 0 || minuut < 0 || minuut > 59 || seconde < 0 || seconde > 59) return false;
  if (tekst.charCodeAt(2) !== 58 || tekst.charCodeAt(5) !== 58) return false;
  let plek = 8;
  let fractie = false;
  if (tekst.charCodeAt(plek) === 46) {
    const begin = ++plek;
    while (isCijfer(tekst.charCodeAt(plek))) fractie = tekst.charCodeAt(plek++) !== 48 || fractie;
    if (plek === begin) return false;
  }
  const bestaat = uur < 24 || (uur === 24 && minuut === 0 && seconde === 0 && !fractie);
  return bestaat && isZone(tekst, plek);
}

/** Length in characters: a pair of surrogates is one. */
function lengteVan(tekst: string): number {
  let lengte = tekst.length;
  for (let i = 0; i < tekst.length; i++) if ((tekst.charCodeAt(i) & 0xfc00) === 0xdc00) lengte -= 1;
  return lengte;
}

/** What may be told of a wrong value: a code, a number too short for a BSN, a date or time; never a name or free text. */
const VERTELBAAR = {
  string: /^(?:[0-9]{1,4}|[A-Z]{1,2})$/,
  integer: /^[+-]?[0-9]{1,7}$/,
  date: /^-?[0-9]{4,5}-[0-9]{2}-[0-9]{2}$/,
  time: /^[0-9]{2}:[0-9]{2}:[0-9]{2}$/,
} as const;

const tekens = (aantal: number): string => `${aantal} ${aantal === 1 ? 'teken' : 'tekens'}`;

/** How a value is called in a finding. */
function toon(type: Waardetype, waarde: string, persoonlijk: boolean): string {
  if (waarde === '') return 'niets';
  if (!persoonlijk && (type.basis !== 'string' || type.codes !== null) && VERTELBAAR[type.basis].test(waarde))
    return `"${waarde}"`;
  return `een waarde van ${tekens(lengteVan(waarde))}`;
}

function toonCodes(codes: ReadonlyMap<string, string>): string {
  const lijst = [...codes.keys()].sort();
  return lijst.length <= 30 ? lijst.join(', ') : `een van de ${lijst.length} codes van deze lijst`;
}

const maakFout = (type: Waardetype, regel: string, verwacht: string, waarde: string): Waardefout => ({
  regel: `schema:${regel}`,
  melding: (persoonlijk) => `Gevonden: ${toon(type, waarde, persoonlijk)}. Verwacht: ${verwacht}.`,
});

/** The part of the check that hangs on the kind of text: a number within its bounds, a day that exists, a length. */
function toetsSoort(type: Waardetype, waarde: string): Waardefout | null {
  if (type.basis === 'integer') {
    const getal = leesGeheel(waarde);
    if (Number.isNaN(getal)) return maakFout(type, 'soort', 'een heel getal', waarde);
    if (getal < type.min || getal > type.max)
      return maakFout(type, 'grens', `een getal van ${type.min} tot en met ${type.max}`, waarde);
  } else if (type.basis === 'date') {
    if (!isDatum(waarde)) return maakFout(type, 'soort', 'een datum die bestaat, als 2026-11-22', waarde);
  } else if (type.basis === 'time') {
    if (!isTijd(waarde)) return maakFout(type, 'soort', 'een tijd die bestaat, als 09:30:00', waarde);
  } else if (waarde.length > type.maxLengte || waarde.length < type.minLengte) {
    const lengte = lengteVan(waarde);
    if (lengte > type.maxLengte) return maakFout(type, 'lengte', `ten hoogste ${tekens(type.maxLengte)}`, waarde);
    if (lengte < type.minLengte) return maakFout(type, 'lengte', `ten minste ${tekens(type.minLengte)}`, waarde);
  }
  return null;
}

/** Checks the text of an element as XML Schema does. Null when it is good. */
export function toetsWaarde(type: Waardetype, tekst: string): Waardefout | null {
  if (type.codes !== null)
    return type.codes.has(tekst) ? null : maakFout(type, 'codelijst', toonCodes(type.codes), tekst);
  const waarde = type.basis === 'string' ? tekst : zonderRand(tekst);
  const fout = toetsSoort(type, waarde);
  if (fout !== null) return fout;
  for (const { past, tekst: patroon } of type.patronen)
    if (!past(waarde)) return maakFout(type, 'patroon', `het patroon ${patroon}`, waarde);
  return null;
}
