import { type Cel, type Getalnotatie, Notatiekolom, toonCel } from '../../platform/bestanden/index.ts';
import type { Begrippen } from './begrippen.ts';
import type { Keuzes, Kolomverslag, Vraag } from './domain.ts';
import { type Kolom, type Kolomindeling, recogniseKolommen } from './kolommen.ts';
import type { Tabel } from './tabel.ts';

/** What the first reading of a table found: what each column means and how its numbers are written. */
export interface Verkenning {
  readonly indeling: Kolomindeling;
  readonly kolommen: readonly Kolomverslag[];
  /** Notation by index of the column; only columns with numbers. */
  readonly notaties: ReadonlyMap<number, Getalnotatie>;
  readonly vragen: readonly Vraag[];
  readonly voorbeeldrijen: readonly (readonly string[])[];
  readonly rijen: number;
}

const VOORBEELDEN = 3;
const VOORBEELDRIJEN = 5;
const MAX_VOORBEELD = 60;

const UITLEG: Readonly<Record<Getalnotatie, string>> = {
  nl: 'Nederlands: de komma scheidt de decimalen',
  machine: 'machinaal: de punt scheidt de decimalen',
  en: 'Engels: de komma scheidt de duizendtallen',
};

/** A copy of its own: a slice of a text keeps the whole piece of the file in memory. */
export const losseTekst = (tekst: string, lengte: number = MAX_VOORBEELD): string =>
  Buffer.from(tekst.slice(0, lengte)).toString();

/**
 * Reads the whole table once: the notation of a column is only certain after its last cell.
 * `gelezen` is called after each batch with the number of rows so far.
 */
export async function verken(
  tabel: Tabel,
  begrippen: Begrippen,
  keuzes: Keuzes,
  gelezen: (rijen: number) => void = () => undefined,
): Promise<Verkenning> {
  const indeling = recogniseKolommen(tabel.kop, begrippen, keuzes.kolommen);
  const lezers = indeling.kolommen.map((kolom) => new Kolomlezer(kolom, isGetalkolom(kolom, begrippen)));
  const voorbeeldrijen: string[][] = [];
  let rijen = 0;
  for await (const groep of tabel.rijen()) {
    for (const { cellen } of groep) {
      for (let i = 0; i < lezers.length; i++) lezers[i]?.voeg(cellen[i] ?? '');
      if (voorbeeldrijen.length < VOORBEELDRIJEN)
        voorbeeldrijen.push(cellen.slice(0, lezers.length).map((cel) => losseTekst(toonCel(cel))));
    }
    rijen += groep.length;
    gelezen(rijen);
  }
  const uitkomsten = lezers.map((lezer) => lezer.oordeel(keuzes.kolommen?.[lezer.kolom.naam]?.notatie));
  return {
    indeling,
    kolommen: uitkomsten.map(({ verslag }) => verslag),
    notaties: new Map(uitkomsten.flatMap(({ verslag, notatie }) => (notatie ? [[verslag.nummer - 1, notatie]] : []))),
    vragen: uitkomsten.flatMap(({ vraag }) => vraag ?? []),
    voorbeeldrijen,
    rijen,
  };
}

const isGetalkolom = ({ betekenis }: Kolom, begrippen: Begrippen): boolean =>
  betekenis !== null && (betekenis === 'waarde' || begrippen.gegevens.has(betekenis));

class Kolomlezer {
  readonly kolom: Kolom;
  readonly #getallen: Notatiekolom | null;
  readonly #voorbeelden: string[] = [];
  #gevuld = 0;

  constructor(kolom: Kolom, getallen: boolean) {
    this.kolom = kolom;
    this.#getallen = getallen ? new Notatiekolom() : null;
  }

  voeg(cel: Cel): void {
    if (cel === '') return;
    this.#gevuld += 1;
    if (this.#voorbeelden.length < VOORBEELDEN) this.#voorbeelden.push(losseTekst(toonCel(cel)));
    this.#getallen?.voeg(cel);
  }

  oordeel(gekozen: Getalnotatie | undefined): {
    verslag: Kolomverslag;
    notatie: Getalnotatie | null;
    vraag: Vraag | null;
  } {
    const { index, naam, betekenis, hint } = this.kolom;
    const gevonden = this.#getallen?.oordeel() ?? null;
    const notatie = gekozen ?? gevonden?.notatie ?? null;
    const zeker = notatie === 'dubbelzinnig' || notatie === 'gemengd' || notatie === null ? null : notatie;
    return {
      verslag: {
        nummer: index + 1,
        naam,
        betekenis,
        hint,
        notatie,
        gevuld: this.#gevuld,
        voorbeelden: this.#voorbeelden,
      },
      notatie: zeker === 'geheel' ? 'machine' : zeker,
      vraag: gevonden && notatie && zeker === null ? maakNotatievraag(naam, notatie, gevonden.voorbeeld) : null,
    };
  }
}

export function maakNotatievraag(kolom: string, notatie: string, voorbeeld: string | null): Vraag {
  const melding =
    notatie === 'gemengd'
      ? `De getallen in kolom "${kolom}" zijn op verschillende manieren geschreven. Hoe zijn ze bedoeld?`
      : `In kolom "${kolom}" is niet te zien wat ${voorbeeld ?? 'een getal'} betekent. Hoe zijn de getallen geschreven?`;
  const mogelijkheden = Object.entries(UITLEG).map(([waarde, uitleg]) => ({ waarde, uitleg }));
  return { kolom, soort: 'getalnotatie', melding, mogelijkheden };
}
