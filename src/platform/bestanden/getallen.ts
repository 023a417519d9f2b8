import { type Cel, toonCel } from './cel.ts';

/** `nl`: 1.234,56 — `machine`: 1234.56 — `en`: 1,234.56. */
export const NOTATIES = ['nl', 'machine', 'en'] as const;
export type Getalnotatie = (typeof NOTATIES)[number];

const VORM: Readonly<Record<Getalnotatie, RegExp>> = {
  nl: /^-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/,
  machine: /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,2})?$/,
  en: /^-?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/,
};
const GEHEEL = /^-?\d+$/;

/** In front of a number: the apostrophe that keeps a spreadsheet program from calculating, and a plus. */
const VOORVOEGSEL = /^'?\+?\s*(?=[€\d])|^'(?=[-−–])/;

/** The characters of a number, without what stands in front of it, euro sign, spaces around it and typographic minus. */
function kaal(tekst: string): string {
  if (GEHEEL.test(tekst)) return tekst;
  return tekst
    .trim()
    .replace(VOORVOEGSEL, '')
    .replace(/^[−–]/, '-')
    .replace(/^(-?)\s*€\s*/, '$1')
    .replace(/^-\s+/, '-');
}

/** Reads a number in one notation; null when it is none. A percent sign is left to the caller. */
export function parseGetal(tekst: string, notatie: Getalnotatie): number | null {
  const cijfers = kaal(tekst);
  if (GEHEEL.test(cijfers)) return Number(cijfers);
  if (!VORM[notatie].test(cijfers)) return null;
  if (notatie === 'machine') return Number(cijfers);
  return notatie === 'nl' ? Number(cijfers.replaceAll('.', '').replace(',', '.')) : Number(cijfers.replaceAll(',', ''));
}

/** What the cells of a column say about its notation. `geheel`: nothing that differs between notations. */
export type Notatieoordeel = Getalnotatie | 'geheel' | 'dubbelzinnig' | 'gemengd';

/**
 * Gathers the cells of one column and decides in which notation its numbers are written. One cell never decides for
 * itself: 1.234 is one thousand in one column and a bit more than one in another. Where all notations that fit the column
 * give different values, the answer is `dubbelzinnig`; where no notation fits all numbers, `gemengd`. Then a person is asked.
 */
export class Notatiekolom {
  /** Notations that fit every number so far. */
  #passend: readonly Getalnotatie[] = NOTATIES;
  /** Per notation: does it read a cell differently than the next fitting one would? */
  #verschil = new Map<string, string>();
  #gehelen = true;
  /** Cells with anything in them. */
  gevuld = 0;
  /** Cells that are a number in no notation. */
  geenGetal = 0;

  voeg(cel: Cel): void {
    if (cel === '') return;
    if (typeof cel === 'number' || (typeof cel === 'object' && cel.soort === 'procent')) {
      this.gevuld += 1;
      return;
    }
    const tekst = kaal(toonCel(cel).replace(/%\s*$/, ''));
    if (tekst === '') return;
    this.gevuld += 1;
    if (GEHEEL.test(tekst)) return;
    const lezingen = NOTATIES.filter((notatie) => VORM[notatie].test(tekst));
    if (lezingen.length === 0) {
      this.geenGetal += 1;
      return;
    }
    this.#gehelen = false;
    this.#passend = this.#passend.filter((notatie) => lezingen.includes(notatie));
    for (const a of lezingen)
      for (const b of lezingen)
        if (a < b && parseGetal(tekst, a) !== parseGetal(tekst, b)) this.#verschil.set(`${a} ${b}`, tekst.slice(0, 40));
  }

  /** The decision, and for `dubbelzinnig` a cell that shows why. */
  oordeel(): { readonly notatie: Notatieoordeel; readonly voorbeeld: string | null } {
    if (this.#gehelen) return { notatie: 'geheel', voorbeeld: null };
    const [eerste, ...rest] = this.#passend;
    if (eerste === undefined) return { notatie: 'gemengd', voorbeeld: null };
    for (const a of this.#passend)
      for (const b of rest) {
        const voorbeeld = this.#verschil.get(a < b ? `${a} ${b}` : `${b} ${a}`);
        if (a !== b && voorbeeld !== undefined) return { notatie: 'dubbelzinnig', voorbeeld };
      }
    return { notatie: eerste, voorbeeld: null };
  }
}
