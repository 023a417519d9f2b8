import { kwartaalMetRang, type Periode } from '../../kernel/periode.ts';
import { type Kennis, type Moment, waardeOver } from '../../meten/kennis/index.ts';

/** The flows that an assumption can move, or that the reckoning rests on. Each over the last four quarters. */
export const STROMEN = [
  'opbrengstenTotaal',
  'opbrengstenJeugdwet',
  'bedrijfslasten',
  'bedrijfsresultaat',
  'nettoresultaat',
  'personeelskosten',
  'kostenPnil',
  'afschrijvingen',
  'aflossingen',
  'opbrengstenJeugd',
  'resultaatJeugd',
  'productieRealisatie',
  'omzetGrootsteDrieOpdrachtgevers',
] as const;
export type Stroomcode = (typeof STROMEN)[number];

/** The positions at the end of the last known period that an assumption can move. */
export const STANDEN = [
  'eigenVermogen',
  'balanstotaal',
  'liquideMiddelen',
  'ongebruikteKredietruimte',
  'vlottendeActiva',
  'kortlopendeSchulden',
  'langlopendeSchulden',
  'jaarprognoseResultaat',
  'verzuimPercentage',
  'bezettingsgraad',
  'bezettingsgraadJeugdzorgPlus',
] as const;
export type Standcode = (typeof STANDEN)[number];

export const PROGNOSECODES = Array.from({ length: 12 }, (_, i) => `liquiditeitMaand${i + 1}`);

/** A flow over the last four quarters, oldest first. */
export interface Stroom {
  /** The year as it is known, to the cent. */
  readonly jaar: number;
  readonly kwartalen: readonly [number, number, number, number];
  /** The quarters by themselves are not all known: the year is spread evenly over them. */
  readonly verdeeld: boolean;
  readonly bekendOp: Moment;
}

export interface Stand {
  readonly waarde: number;
  readonly bekendOp: Moment;
}

/** What is known of a provider at its last period: where every scenario starts. */
export interface Basis {
  readonly rang: number;
  readonly periode: Periode;
  readonly stroom: Readonly<Partial<Record<Stroomcode, Stroom>>>;
  readonly stand: Readonly<Partial<Record<Standcode, Stand>>>;
  /** Liquidity after 1 … 12 months as the provider expects it; null where it was not delivered. */
  readonly prognose: readonly (number | null)[];
  /** Of what is not there: the periods over which it is missing. */
  readonly ontbreekt: ReadonlyMap<string, readonly Periode[]>;
}

const KWARTALEN_TERUG = [3, 2, 1, 0] as const;

function leesStroom(kennis: Kennis, code: string, rang: number): Stroom | readonly Periode[] {
  let bekendOp = '';
  const cumulatief = (r: number) => {
    const feit = kennis.feit(code, r);
    if (feit && feit.op > bekendOp) bekendOp = feit.op;
    return feit?.waarde;
  };
  const jaar = waardeOver('jaar', rang, cumulatief);
  if (!jaar.ok) return jaar.fout;
  const op = bekendOp;
  const los = KWARTALEN_TERUG.map((terug) => waardeOver('kwartaal', rang - terug, cumulatief));
  const gelijk = jaar.waarde / 4;
  const verdeeld = los.some((k) => !k.ok);
  const [een = 0, twee = 0, drie = 0, vier = 0] = los.map((k) => (verdeeld || !k.ok ? gelijk : k.waarde));
  return { jaar: jaar.waarde, kwartalen: [een, twee, drie, vier], verdeeld, bekendOp: op };
}

/** Reads the start of a scenario out of what is known. null while no figures are known at all. */
export function leesBasis(kennis: Kennis): Basis | null {
  const rang = kennis.rangen()[0];
  if (rang === undefined) return null;
  const periode = kennis.periode(rang) ?? kwartaalMetRang(rang);
  const ontbreekt = new Map<string, readonly Periode[]>();
  const stroom: Partial<Record<Stroomcode, Stroom>> = {};
  for (const code of STROMEN) {
    const gevonden = leesStroom(kennis, code, rang);
    if ('jaar' in gevonden) stroom[code] = gevonden;
    else ontbreekt.set(code, gevonden);
  }
  const stand: Partial<Record<Standcode, Stand>> = {};
  for (const code of STANDEN) {
    const feit = kennis.feit(code, rang);
    if (feit) stand[code] = { waarde: feit.waarde, bekendOp: feit.op };
    else ontbreekt.set(code, [periode]);
  }
  const prognose = PROGNOSECODES.map((code) => kennis.feit(code, rang)?.waarde ?? null);
  return { rang, periode, stroom, stand, prognose, ontbreekt };
}
