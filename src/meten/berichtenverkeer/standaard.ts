import { BERICHTSOORTEN, type Berichtsoort } from './domain.ts';
import { maakPatroon, type Patroon } from './schemapatronen.ts';
import ijw32 from './standaard/ijw32.json' with { type: 'json' };

/** The text of one element: its lexical kind and what the schema asks more of it. */
export interface Waardetype {
  readonly soort: 'waarde';
  /** Name as in the standard, LDT_Datum. */
  readonly naam: string;
  /** Namespace that the type is defined in; null for a type without a name, which no `xsi:type` can call. */
  readonly uri: string | null;
  readonly basis: 'string' | 'integer' | 'date' | 'time';
  /** Codes with their labels; null where the type has no code list. */
  readonly codes: ReadonlyMap<string, string> | null;
  readonly patronen: readonly Patroon[];
  /** Length in characters (not bytes or UTF-16 units). */
  readonly minLengte: number;
  readonly maxLengte: number;
  readonly min: number;
  readonly max: number;
}

/** An element with children, in a fixed order. */
export interface Deeltype {
  readonly soort: 'deel';
  readonly naam: string;
  readonly uri: string;
  readonly stappen: readonly Stap[];
  /** What is in it comes to the listener one by one, because it may have any number of children or be a message whole. */
  readonly stroomt: boolean;
  /** What is in it is about who someone is or where they live: nothing of it is told in a finding, not even a date. */
  readonly persoonlijk: boolean;
}

/** One place in the order of a Deeltype. */
export interface Stap {
  readonly naam: string;
  readonly uri: string;
  readonly min: number;
  /** Infinity for any number. */
  readonly max: number;
  readonly type: Deeltype | Waardetype;
}

/** One kind of message of one release. */
export interface Berichttype {
  readonly soort: Berichtsoort;
  readonly release: string;
  readonly uri: string;
  readonly wortel: Deeltype;
}

/** A release of the standard, as a file in `standaard/` tells of it. */
interface Beschrijving {
  readonly standaard: string;
  readonly release: string;
  readonly basis: string;
  readonly berichten: Readonly<Record<string, { readonly naamruimte: string; readonly klassen: Klassen }>>;
  readonly delen: Klassen;
  readonly waarden: Readonly<Record<string, Waardebeschrijving>>;
  readonly lijsten: Readonly<
    Record<string, { readonly naam: string; readonly codes: Readonly<Record<string, string>> }>
  >;
}
/** Class → element → type, how often (nothing once, `?`, `+`, `*`) and a pattern of its own behind `=`. */
type Klassen = Readonly<Record<string, Readonly<Record<string, string>>>>;
interface Waardebeschrijving {
  readonly basis: string;
  readonly lijst?: string;
  readonly patroon?: string;
  readonly minLengte?: number;
  readonly maxLengte?: number;
  readonly min?: number;
  readonly max?: number;
}

/** Classes that may be as large as the message itself; the classes in them are handed over one at a time. */
const STROMEND: ReadonlySet<string> = new Set(['Root', 'Declaratie', 'DeclaratieAntwoord', 'Clienten']);
const PERSOONLIJK = /^CDT_(?:Achternaam|Adres|Geboortedatum|Huis|Telefoon|VerkorteNaam|VolledigeNaam|Verwijzer)$/;
const VAAK: Readonly<Record<string, readonly [number, number]>> = {
  '': [1, 1],
  '?': [0, 1],
  '+': [1, Number.POSITIVE_INFINITY],
  '*': [0, Number.POSITIVE_INFINITY],
};
const STAP = /^(\w+)(?: ([?+*]))?(?: =(.+))?$/;

function maakWaardetypen({ waarden, lijsten, basis }: Beschrijving): Map<string, Waardetype> {
  const maak = (naam: string, feit: Waardebeschrijving): Waardetype => ({
    soort: 'waarde',
    naam,
    uri: basis,
    basis: feit.basis as Waardetype['basis'],
    codes: feit.lijst === undefined ? null : new Map(Object.entries(lijsten[feit.lijst]?.codes ?? {})),
    patronen: feit.patroon === undefined ? [] : [maakPatroon(feit.patroon)],
    minLengte: feit.minLengte ?? 0,
    maxLengte: feit.maxLengte ?? Number.POSITIVE_INFINITY,
    min: feit.min ?? Number.NEGATIVE_INFINITY,
    max: feit.max ?? Number.POSITIVE_INFINITY,
  });
  return new Map(Object.entries(waarden).map(([naam, feit]) => [naam, maak(naam, feit)]));
}

/** The classes of one namespace as types; `ouders` are the types of the namespace that they build on. */
function maakDeeltypen(klassen: Klassen, uri: string, ouders: ReadonlyMap<string, Deeltype | Waardetype>) {
  const typen = new Map<string, Deeltype>();
  const vind = (naam: string, patroon: string | undefined): Deeltype | Waardetype => {
    const type = ouders.get(naam) ?? (klassen[naam] ? maak(naam) : undefined);
    if (type === undefined) throw new RangeError(`de beschrijving kent het type ${naam} niet`);
    if (patroon === undefined || type.soort === 'deel') return type;
    return { ...type, uri: null, patronen: [...type.patronen, maakPatroon(patroon)] };
  };
  const maak = (klasse: string): Deeltype => {
    const bekend = typen.get(klasse);
    if (bekend) return bekend;
    const stappen = Object.entries(klassen[klasse] ?? {}).map(([naam, tekst]): Stap => {
      const [, type = '', vaak = '', patroon] = STAP.exec(tekst) ?? [];
      const [min, max] = VAAK[vaak] ?? [1, 1];
      return { naam, uri, min, max, type: vind(type, patroon) };
    });
    const nieuw: Deeltype = {
      soort: 'deel',
      naam: klasse,
      uri,
      stappen,
      stroomt: STROMEND.has(klasse),
      persoonlijk: PERSOONLIJK.test(klasse),
    };
    typen.set(klasse, nieuw);
    return nieuw;
  };
  for (const klasse of Object.keys(klassen)) maak(klasse);
  return typen;
}

function maakBerichttypen(beschrijving: Beschrijving): Berichttype[] {
  const waarden = maakWaardetypen(beschrijving);
  const basis = new Map<string, Deeltype | Waardetype>([
    ...waarden,
    ...maakDeeltypen(beschrijving.delen, beschrijving.basis, waarden),
  ]);
  return BERICHTSOORTEN.flatMap((soort) => {
    const bericht = beschrijving.berichten[soort];
    if (bericht === undefined) return [];
    const wortel = maakDeeltypen(bericht.klassen, bericht.naamruimte, basis).get('Root');
    if (wortel === undefined) throw new RangeError(`${soort} heeft geen klasse Root`);
    return [{ soort, release: beschrijving.release, uri: bericht.naamruimte, wortel }];
  });
}

/** Every release that Baken reads. A next one is a file here, and in `feiten` what its classes mean. */
const BESCHRIJVINGEN: readonly Beschrijving[] = [ijw32];

/** Every kind of message of every release. */
export const BERICHTTYPEN: readonly Berichttype[] = BESCHRIJVINGEN.flatMap(maakBerichttypen);

const PER_NAAMRUIMTE: ReadonlyMap<string, Berichttype> = new Map(BERICHTTYPEN.map((type) => [type.uri, type]));

/** The kind of message that a namespace stands for; undefined for a namespace that is no message that Baken reads. */
export const findBerichttype = (naamruimte: string): Berichttype | undefined => PER_NAAMRUIMTE.get(naamruimte);

/** Label of a code, as `codelabel('WJ756', '04')` is Uur; undefined for a code or list that is not there. */
export function codelabel(lijst: string, code: string): string | undefined {
  const codes = BESCHRIJVINGEN.at(-1)?.lijsten[lijst]?.codes;
  return codes !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined;
}

/** Every name of an element in any message. */
export const ELEMENTNAMEN: ReadonlySet<string> = new Set(
  BESCHRIJVINGEN.flatMap(({ berichten, delen }) =>
    [delen, ...Object.values(berichten).map(({ klassen }) => klassen)].flatMap((klassen) =>
      Object.values(klassen).flatMap((klasse) => Object.keys(klasse)),
    ),
  ),
);
