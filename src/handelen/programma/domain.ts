import { z } from 'zod';
import { type Datum, dagenTussen, datum, plusDagen, plusMaanden } from '../../kernel/datum.ts';
import { MINSTENS, onderdruk } from '../../signaleren/tellingen/index.ts';
import inhoud from './instrumenten.json' with { type: 'json' };

const tekst = z.string().trim().min(5).max(600);

/** An instrument of the convenant, with what is counted as one use and as its result: words that stand beside every number. */
export const vormInstrument = z.strictObject({
  code: z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/),
  versie: z.int().min(1),
  geldigVan: z.iso.date(),
  naam: z.string().trim().min(2).max(120),
  uitleg: tekst,
  telt: tekst,
  uitkomst: tekst,
  bron: z.string().trim().min(3).max(200),
  teller: z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('dossier'), procedure: z.string() }),
    z.strictObject({ soort: z.enum(['signaal', 'tredebesluit', 'gesprek', 'aanlevering', 'verlening']) }),
  ]),
});
export type Instrument = z.infer<typeof vormInstrument>;

export const INSTRUMENTEN: readonly Instrument[] = z.array(vormInstrument).parse(inhoud);

/** Uses of one instrument that have day, region, result and kind of party in common. `regio` null: of no region. */
export interface Gebruik {
  readonly dag: string;
  readonly regio: string | null;
  readonly uitkomst: string;
  /** The kind of party that used it, as people read it. */
  readonly door: string;
  readonly aantal: number;
}

/** The calendar quarter of a day, `2026-K4`. */
export const kwartaalVan = (dag: string): string => `${dag.slice(0, 4)}-K${Math.ceil(Number(dag.slice(5, 7)) / 3)}`;

/** The quarters from one day to another, in order; also those in which nothing happened. */
export function kwartalenTussen(van: Datum, tot: Datum): string[] {
  const lijst: string[] = [];
  let [jaar, kwartaal] = [Number(van.slice(0, 4)), Math.ceil(Number(van.slice(5, 7)) / 3)];
  while (`${jaar}-K${kwartaal}` <= kwartaalVan(tot)) {
    lijst.push(`${jaar}-K${kwartaal}`);
    [jaar, kwartaal] = kwartaal === 4 ? [jaar + 1, 1] : [jaar, kwartaal + 1];
  }
  return lijst;
}

/** The first day of the quarter of a day. */
const beginVanKwartaal = (dag: Datum): Datum =>
  datum(`${dag.slice(0, 4)}-${String(Math.floor((Number(dag.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`);

export interface Tijdvak {
  readonly van: Datum;
  readonly tot: Datum;
}

/**
 * Whole quarters that are over: what who may not see all is shown, because the difference between two stretches that begin or end on
 * any day is the number of a day. From the quarter of `van` to that of `tot`; of what is not over yet the last that is.
 */
export function heleKwartalen({ van, tot }: Tijdvak, vandaag: Datum): Tijdvak {
  const einde = (dag: Datum) => plusDagen(plusMaanden(beginVanKwartaal(dag), 3), -1);
  const laatste = plusDagen(beginVanKwartaal(vandaag), -1);
  const tm = tot < laatste ? einde(tot) : laatste;
  const eerste = beginVanKwartaal(van);
  return { van: eerste <= tm ? eerste : beginVanKwartaal(tm), tot: tm };
}

/** The stretch before: as many days, or as many months when it is whole months. */
export function tijdvakVoor({ van, tot }: Tijdvak): Tijdvak {
  const eind = plusDagen(van, -1);
  const na = plusDagen(tot, 1);
  const maanden =
    (Number(na.slice(0, 4)) - Number(van.slice(0, 4))) * 12 + Number(na.slice(5, 7)) - Number(van.slice(5, 7));
  const hele = van.endsWith('-01') && na.endsWith('-01');
  return { van: hele ? plusMaanden(van, -maanden) : plusDagen(eind, -dagenTussen(van, tot)), tot: eind };
}

const som = (lijst: readonly Gebruik[]): number => lijst.reduce((totaal, { aantal }) => totaal + aantal, 0);

/**
 * Hides small counts that add up to a total that is shown, and with them the zeros: else five hidden numbers with five altogether would
 * each be one. When what is hidden could still be worked out, because it is one number, few altogether, or all of them as large as a
 * hidden number can be, everything is hidden.
 */
function verberg(aantallen: readonly number[]): (number | null)[] {
  const getoond = onderdruk(aantallen);
  if (!getoond.includes(null)) return getoond;
  const ook = getoond.map((aantal) => (aantal === 0 ? null : aantal));
  const verborgen = aantallen.filter((_, i) => ook[i] === null);
  const samen = verborgen.reduce((totaal, aantal) => totaal + aantal, 0);
  const alleenGrootste = verborgen.every((aantal) => aantal === MINSTENS - 1);
  return verborgen.length < 2 || samen < MINSTENS || alleenGrootste ? aantallen.map(() => null) : ook;
}

/**
 * How often each of `codes` has it, in all quarters together; null where it is hidden in one of them. Hidden is decided per quarter,
 * whatever was asked, so that the difference between two answers is again a number that is shown.
 */
function perKwartaalVerborgen<C>(
  kwartalen: readonly (readonly Gebruik[])[],
  codes: readonly C[],
  codeVan: (een: Gebruik) => C,
): (number | null)[] {
  return kwartalen
    .map((lijst) => verberg(codes.map((code) => som(lijst.filter((een) => codeVan(een) === code)))))
    .reduce<(number | null)[]>(
      (samen, getoond) =>
        samen.map((aantal, i) => (aantal === null || getoond[i] == null ? null : aantal + getoond[i])),
      codes.map(() => 0),
    );
}

/** How often an instrument was used from one day up to and with another, where and with what result: every number as it is. */
export function telGebruik(gebruik: readonly Gebruik[], vak: Tijdvak, regios: readonly string[]) {
  const { nu, kop } = hoofdtelling(gebruik, vak);
  const aantalVan = (codeVan: (een: Gebruik) => string | null, code: string | null) =>
    som(nu.filter((een) => codeVan(een) === code));
  return {
    ...kop,
    uitkomsten: opVolgorde(namenVan(nu, uitkomstVan).map((naam) => ({ naam, aantal: aantalVan(uitkomstVan, naam) }))),
    uitkomstenVerborgen: false,
    partijen: opVolgorde(namenVan(nu, doorVan).map((naam) => ({ naam, aantal: aantalVan(doorVan, naam) }))),
    partijenVerborgen: false,
    regios: regios.map((code) => ({ code, aantal: aantalVan(({ regio }) => regio, code) })),
    geenRegio: aantalVan(({ regio }) => regio, null),
  };
}

/**
 * The same for who may not see all: only whole quarters, no small numbers per region or result, and none that these could be worked out
 * from, also not from two answers. Totals are of the whole country and point at nobody.
 * @param vak as `heleKwartalen` gives it
 */
export function telGebruikGeteld(gebruik: readonly Gebruik[], vak: Tijdvak, regios: readonly string[]) {
  const { nu, kop } = hoofdtelling(gebruik, vak);
  const kwartalen = [...Map.groupBy(nu, ({ dag }) => kwartaalVan(dag)).values()];
  const perRegio = perKwartaalVerborgen<string | null>(kwartalen, [...regios, null], ({ regio }) => regio);
  const uitkomsten = naamtelling(nu, kwartalen, uitkomstVan);
  const partijen = naamtelling(nu, kwartalen, doorVan);
  return {
    ...kop,
    uitkomsten: uitkomsten.lijst,
    uitkomstenVerborgen: uitkomsten.verborgen,
    partijen: partijen.lijst,
    partijenVerborgen: partijen.verborgen,
    regios: regios.map((code, i) => ({ code, aantal: perRegio[i] ?? null })),
    geenRegio: perRegio.at(-1) ?? null,
  };
}

function hoofdtelling(gebruik: readonly Gebruik[], { van, tot }: Tijdvak) {
  const binnen = (vak: Tijdvak) => gebruik.filter(({ dag }) => dag >= vak.van && dag <= vak.tot);
  const nu = binnen({ van, tot });
  const perKwartaal = Map.groupBy(nu, ({ dag }) => kwartaalVan(dag));
  const kop = {
    totaal: som(nu),
    vorige: som(binnen(tijdvakVoor({ van, tot }))),
    kwartalen: kwartalenTussen(van, tot).map((kwartaal) => ({
      kwartaal,
      aantal: som(perKwartaal.get(kwartaal) ?? []),
    })),
  };
  return { nu, kop };
}

/** Per name without small numbers. Which names there are says something as well, when every number of them is hidden: then none. */
function naamtelling(nu: readonly Gebruik[], kwartalen: readonly Gebruik[][], naamVan: (een: Gebruik) => string) {
  const namen = namenVan(nu, naamVan);
  const aantallen = perKwartaalVerborgen(kwartalen, namen, naamVan);
  const verborgen = namen.length > 0 && aantallen.every((aantal) => aantal === null);
  return {
    verborgen,
    lijst: verborgen ? [] : opVolgorde(namen.map((naam, i) => ({ naam, aantal: aantallen[i] ?? null }))),
  };
}

const uitkomstVan = ({ uitkomst }: Gebruik): string => uitkomst;
const doorVan = ({ door }: Gebruik): string => door;
const namenVan = (nu: readonly Gebruik[], naamVan: (een: Gebruik) => string): string[] => [...new Set(nu.map(naamVan))];

/** The most first; what is hidden last, by name: its place says nothing about it. */
const opVolgorde = <T extends { readonly naam: string; readonly aantal: number | null }>(lijst: T[]): T[] =>
  lijst.sort((a, b) => (b.aantal ?? -1) - (a.aantal ?? -1) || a.naam.localeCompare(b.naam, 'nl'));

/** Numbers in place of providers, in an order that says nothing about them; the same provider has the same number throughout. */
export function pseudoniemen(kvks: Iterable<string>, schud: (kvk: string) => string): Map<string, string> {
  const volgorde = [...new Set(kvks)]
    .map((kvk) => ({ kvk, plek: schud(kvk) }))
    .sort((a, b) => (a.plek < b.plek ? -1 : 1));
  return new Map(volgorde.map(({ kvk }, i) => [kvk, `A${String(i + 1).padStart(4, '0')}`]));
}
