import { BakenFout } from '../../kernel/fouten.ts';
import type { Bladrij, Cel } from '../../platform/bestanden/index.ts';
import { KENGETAL_PREFIX } from '../catalogus/index.ts';

/** An event as a file brings it, not yet checked. */
export interface RuweGebeurtenis {
  /** Which event of the file, from 1. */
  readonly nummer: number;
  readonly kvk: string;
  readonly datum: string;
  readonly soort: string;
  readonly toelichting: string;
  /** Since when it is known; empty is the moment of the import. */
  readonly bekendOp: string;
}

export interface JsonTabel {
  readonly kop: string[];
  readonly rijen: Bladrij[];
  readonly gebeurtenissen: RuweGebeurtenis[];
}

type Voorwerp = Readonly<Record<string, unknown>>;

const isVoorwerp = (waarde: unknown): waarde is Voorwerp =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const weiger = (melding: string): never => {
  throw new BakenFout('niet-te-verwerken', melding);
};

/**
 * Lays a JSON file out as a table. It holds what `./baken beoordeel` reads (one provider or an array of them), or an
 * array of flat rows with the column names as keys. A row is numbered by its place in the file, from 1.
 */
export function leesJson(tekst: string): JsonTabel {
  const inhoud = parse(tekst);
  const lijst = Array.isArray(inhoud) ? inhoud : [inhoud];
  const voorwerpen = lijst.map((een, i) => (isVoorwerp(een) ? een : weiger(`Element ${i + 1} is geen object.`)));
  const genest = voorwerpen.filter(isAanbieder).length;
  if (genest !== 0 && genest !== voorwerpen.length)
    weiger('Het bestand mengt aanbieders met losse rijen. Lever een van beide.');
  const platteRijen = genest > 0 ? voorwerpen.flatMap(rijenVanAanbieder) : voorwerpen;
  const metGebeurtenissen = voorwerpen.filter((een) => genest > 0 || Array.isArray(een.gebeurtenissen));
  return {
    ...alsTabel(platteRijen),
    gebeurtenissen: genummerd(metGebeurtenissen.flatMap(gebeurtenissenVanAanbieder)),
  };
}

/** One JSON text, or one object per line (NDJSON). Says where it is wrong, and never what stands there. */
function parse(tekst: string): unknown {
  const kaal = tekst.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(kaal);
  } catch (fout) {
    const regels = kaal.split('\n');
    if (regels.length > 1 && isObjectregel(regels[0] ?? '')) return regels.flatMap(parseRegel);
    // The message of the program may repeat a piece of the file.
    const plek = /position \d+(?: \(line \d+ column \d+\))?/.exec(fout instanceof Error ? fout.message : '')?.[0];
    return weiger(`Dit is geen geldige JSON${plek ? ` (${plek})` : ''}. Is het bestand volledig aangekomen?`);
  }
}

function isObjectregel(regel: string): boolean {
  try {
    return isVoorwerp(JSON.parse(regel));
  } catch {
    return false;
  }
}

function parseRegel(regel: string, i: number): unknown[] {
  if (regel.trim() === '') return [];
  try {
    return [JSON.parse(regel)];
  } catch {
    return [weiger(`Regel ${i + 1} is geen geldige JSON. Is het bestand volledig aangekomen?`)];
  }
}

/** A provider with its periods within it; a row may have columns of those names. */
const isAanbieder = ({ aanbieder, perioden }: Voorwerp): boolean => isVoorwerp(aanbieder) || Array.isArray(perioden);

const kvkVan = (aanbieder: Voorwerp): unknown =>
  isVoorwerp(aanbieder.aanbieder) ? aanbieder.aanbieder.kvk : undefined;

function rijenVanAanbieder(aanbieder: Voorwerp): Voorwerp[] {
  const kvk = kvkVan(aanbieder);
  const perioden = aanbieder.perioden ?? [];
  if (!Array.isArray(perioden)) return weiger(`De perioden van aanbieder ${String(kvk)} zijn geen lijst.`);
  return perioden.map((een: unknown, i) => {
    if (!isVoorwerp(een)) return weiger(`Periode ${i + 1} van aanbieder ${String(kvk)} is geen object.`);
    const { gegevens = {}, kengetallen = {}, ...rest } = een;
    if (!isVoorwerp(gegevens) || !isVoorwerp(kengetallen))
      return weiger(`Periode ${i + 1} van aanbieder ${String(kvk)}: gegevens en kengetallen zijn objecten met codes.`);
    const metPrefix = Object.entries(kengetallen).map(([code, waarde]) => [KENGETAL_PREFIX + code, waarde]);
    return { kvk, ...rest, ...gegevens, ...Object.fromEntries(metPrefix) };
  });
}

function gebeurtenissenVanAanbieder(aanbieder: Voorwerp): Omit<RuweGebeurtenis, 'nummer'>[] {
  const lijst = aanbieder.gebeurtenissen ?? [];
  if (!Array.isArray(lijst)) return weiger('De gebeurtenissen zijn geen lijst.');
  const tekst = (waarde: unknown): string =>
    typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : '';
  return lijst.map((een: unknown) => {
    const { datum, soort, toelichting, bekendOp } = isVoorwerp(een) ? een : ({} as Voorwerp);
    return {
      kvk: tekst(kvkVan(aanbieder)),
      datum: tekst(datum),
      soort: tekst(soort),
      toelichting: tekst(toelichting),
      bekendOp: tekst(bekendOp),
    };
  });
}

const genummerd = <T>(lijst: readonly T[]): (T & { nummer: number })[] =>
  lijst.map((een, i) => ({ nummer: i + 1, ...een }));

function alsTabel(rijen: readonly Voorwerp[]): { kop: string[]; rijen: Bladrij[] } {
  const plaats = new Map<string, number>();
  for (const rij of rijen) for (const naam of Object.keys(rij)) if (!plaats.has(naam)) plaats.set(naam, plaats.size);
  const kop = [...plaats.keys()];
  return {
    kop,
    rijen: rijen.map((rij, i) => ({
      nummer: i + 1,
      cellen: kop.map((naam) => alsCel(Object.hasOwn(rij, naam) ? rij[naam] : null)),
    })),
  };
}

function alsCel(waarde: unknown): Cel {
  if (waarde === null || waarde === undefined) return '';
  if (typeof waarde === 'string' || typeof waarde === 'number') return waarde;
  if (typeof waarde === 'boolean') return { soort: 'waarheid', tekst: String(waarde) };
  return { soort: 'fout', tekst: JSON.stringify(waarde).slice(0, 100) };
}
