import { BakenFout } from '../../kernel/fouten.ts';
import {
  type Bladrij,
  type Bron,
  type Cel,
  leesOds,
  type OdsOntvanger,
  toonCel,
} from '../../platform/bestanden/index.ts';
import { VASTE_NAMEN } from './koppeling.ts';

/** One organisation in the file, with the variables that were asked for. Empty cells are left out. */
export interface DigimvOrganisatie {
  /** Value that joins the sheets. */
  readonly code: string;
  /** The row on which it stands in a sheet that holds all organisations; unique in the file. */
  readonly rij: number;
  readonly cellen: ReadonlyMap<string, Cel>;
}

export interface Digimv {
  /** Every variable that the dictionary or a header names, with its label (or an empty text). */
  readonly labels: ReadonlyMap<string, string>;
  /** Variables that stand in a header, and so can hold figures. */
  readonly aanwezig: ReadonlySet<string>;
  readonly organisaties: readonly DigimvOrganisatie[];
}

const WOORDENBOEK = /^variabledefinition/i;

/** Organisations in one file; the Netherlands has some 40,000 that deliver care. */
const MAX_ORGANISATIES = 200_000;

/**
 * Reads the public annual accounts: a sheet `VariableDefinition` (the dictionary) and sheets with at most 256 variables each,
 * joined on `Code`. Sheets and columns move every year, so everything goes by name. Only the asked variables are kept, so
 * that a file of thousands of columns costs little memory. `gelezen` hears after each piece how many rows there were.
 * Throws `niet-te-verwerken` when no sheet has the code that joins them.
 */
export async function leesDigimv(
  bron: Bron,
  gevraagd: Iterable<string>,
  gelezen: (rijen: number) => void = () => undefined,
): Promise<Digimv> {
  const lezer = new Lezer(new Set([...gevraagd, ...VASTE_NAMEN.kvk, ...VASTE_NAMEN.naam, ...VASTE_NAMEN.plaats]));
  for await (const _ of leesOds(bron, lezer)) gelezen(lezer.rijen);
  return lezer.uitkomst();
}

/** The columns of the sheet that is being read. */
interface Bladkop {
  readonly soort: 'woordenboek' | 'cijfers' | 'anders';
  readonly codekolom: number;
  /** Index of the column → name of the variable, only those that were asked for. */
  readonly kolommen: ReadonlyMap<number, string>;
}

class Lezer implements OdsOntvanger {
  readonly #gevraagd: ReadonlySet<string>;
  readonly #labels = new Map<string, string>();
  readonly #aanwezig = new Set<string>();
  readonly #organisaties = new Map<string, { rij: number; cellen: Map<string, Cel> }>();
  #blad: string | null = null;
  #kop: Bladkop | null = null;
  rijen = 0;

  constructor(gevraagd: ReadonlySet<string>) {
    this.#gevraagd = gevraagd;
  }

  wil(blad: string, kolom: number): boolean {
    if (blad !== this.#blad || this.#kop === null || this.#kop.soort === 'woordenboek') return true;
    return kolom === this.#kop.codekolom || this.#kop.kolommen.has(kolom);
  }

  /** Most sheets hold nothing that was asked for: their rows need not be read. */
  klaarMet(blad: string): boolean {
    return blad === this.#blad && this.#kop?.soort !== 'woordenboek' && this.#kop?.kolommen.size === 0;
  }

  rij(blad: string, { cellen }: Bladrij): void {
    this.rijen += 1;
    if (blad !== this.#blad) {
      this.#blad = blad;
      this.#kop = this.#leesKop(blad, cellen);
    } else if (this.#kop?.soort === 'woordenboek') this.#leesBegrip(cellen);
    else if (this.#kop?.soort === 'cijfers') this.#leesCijfers(cellen);
  }

  #leesKop(blad: string, cellen: readonly Cel[]): Bladkop {
    const namen = cellen.map((cel) => toonCel(cel).trim());
    if (WOORDENBOEK.test(blad)) {
      const kolommen = new Map(
        namen.flatMap((naam, i) => (/^variable(name|label)$/i.test(naam) ? [[i, naam.toLowerCase()]] : [])),
      );
      return { soort: 'woordenboek', codekolom: -1, kolommen };
    }
    const codekolom = namen.findIndex((naam) => VASTE_NAMEN.code.includes(naam));
    if (codekolom === -1) return { soort: 'anders', codekolom, kolommen: new Map() };
    for (const naam of namen) {
      if (naam === '') continue;
      this.#aanwezig.add(naam);
      if (!this.#labels.has(naam)) this.#labels.set(naam, '');
    }
    const kolommen = new Map(namen.flatMap((naam, i) => (this.#gevraagd.has(naam) ? [[i, naam]] : [])));
    return { soort: 'cijfers', codekolom, kolommen };
  }

  /** A variable with value labels has a row for each of them; its own label stands on the first. */
  #leesBegrip(cellen: readonly Cel[]): void {
    let naam = '';
    let label = '';
    for (const [i, soort] of this.#kop?.kolommen ?? [])
      if (soort === 'variablename') naam = toonCel(cellen[i]).trim();
      else label = toonCel(cellen[i]).trim();
    if (naam !== '' && !this.#labels.get(naam)) this.#labels.set(naam, Buffer.from(label.slice(0, 200)).toString());
  }

  #leesCijfers(cellen: readonly Cel[]): void {
    const kop = this.#kop as Bladkop;
    const code = toonCel(cellen[kop.codekolom]).trim();
    if (code === '') return;
    let organisatie = this.#organisaties.get(code);
    if (!organisatie) {
      if (this.#organisaties.size >= MAX_ORGANISATIES)
        throw new BakenFout('te-groot', `Dit bestand heeft meer dan ${MAX_ORGANISATIES} organisaties.`);
      organisatie = { rij: this.#organisaties.size + 2, cellen: new Map() };
      this.#organisaties.set(code, organisatie);
    }
    for (const [kolom, variabele] of kop.kolommen) {
      const cel = cellen[kolom] ?? '';
      if (cel !== '' && !organisatie.cellen.has(variabele)) organisatie.cellen.set(variabele, cel);
    }
  }

  uitkomst(): Digimv {
    if (this.#aanwezig.size === 0)
      throw new BakenFout(
        'niet-te-verwerken',
        `Dit is geen bestand van DigiMV: geen enkel blad heeft een kolom ${VASTE_NAMEN.code.map((naam) => `"${naam}"`).join(' of ')}.`,
      );
    return {
      labels: this.#labels,
      aanwezig: this.#aanwezig,
      organisaties: [...this.#organisaties].map(([code, { rij, cellen }]) => ({ code, rij, cellen })),
    };
  }
}

/** The first filled one of several variables. */
export function eersteCel(organisatie: DigimvOrganisatie, variabelen: readonly string[]): Cel {
  for (const variabele of variabelen) {
    const cel = organisatie.cellen.get(variabele);
    if (cel !== undefined) return cel;
  }
  return '';
}
