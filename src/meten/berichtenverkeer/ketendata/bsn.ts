import { BakenFout } from '../../../kernel/fouten.ts';
import type { Berichtsoort } from '../domain.ts';
import { elfproef } from '../regels/personen.ts';
import type { Veldnaam, Veldsoort } from './domain.ts';
import { VELDEN } from './velden.ts';

/** Whether nine digits can be a BSN: the eleven test. Shorter ones lost their zeros in a spreadsheet. */
export const isBsn = (cijfers: string): boolean => /^\d{8,9}$/.test(cijfers) && elfproef(cijfers.padStart(9, '0'));

/** Whether a column holds BSNs: nearly all, as some are written wrong. An AGB code of 8 digits passes the test once in eleven times. */
export const isBsnKolom = (waarden: readonly string[]): boolean =>
  waarden.length > 0 && waarden.filter(isBsn).length > 0.8 * waarden.length;

/** Numbers as long as a BSN that stand in a text, also with marks between their digits; without zeros in front. */
export function getallenIn(tekst: string): readonly string[] {
  const aaneen = tekst.replace(/(?<=\d)[\s.\-_/:]+(?=\d)/g, '');
  const getallen = [tekst, aaneen].flatMap((een) => een.match(/\d+/g) ?? []).map((een) => een.replace(/^0+/, ''));
  return [...new Set(getallen)].filter(({ length }) => length === 8 || length === 9);
}

/** Kinds of field that would keep a BSN as it is written. Dates and codes cannot hold one. */
const BEWAART: ReadonlySet<Veldsoort> = new Set(['kenmerk', 'agb', 'getal', 'bedrag']);

/** Whether a field would keep what stands in its column, so that a BSN may not stand there. */
export const bewaart = (veld: Veldnaam): boolean => BEWAART.has(VELDEN[veld].soort);

/** Different numbers of one column that are judged together. */
const VENSTER = 5000;

/** Share of different numbers that pass the eleven test from where they are BSNs; of others one in eleven passes. */
const drempel = (aantal: number): number => (aantal >= 50 ? 1 / 3 : aantal >= 12 ? 0.6 : 0.8);

/** A column that was chosen for a field. */
export interface Wachtveld {
  readonly veld: Veldnaam;
  readonly kolom: string;
  readonly verdacht: boolean;
}

interface Kolomtelling {
  readonly soort: Berichtsoort;
  readonly veld: Veldnaam;
  readonly kolom: string;
  readonly verdacht: boolean;
  readonly waarden: Set<string>;
  readonly getallen: Set<string>;
  bsns: number;
  /** Of those: how many can hardly be something else. */
  zeker: number;
  fout: boolean;
}

/**
 * Looks whether a column that was chosen for another field holds BSNs: by what stands in the whole of it, as one number in eleven
 * passes the test by chance. Refuses the file then, before anything of it is kept.
 */
export class Bsnwacht {
  readonly #kolommen = new Map<string, Kolomtelling>();

  /** `verdacht`: the column gives the BSN elsewhere in the profile, or is called so, and a single one is enough. */
  neem(soort: Berichtsoort, { veld, kolom, verdacht }: Wachtveld, tekst: string): void {
    if (!bewaart(veld)) return;
    const sleutel = `${soort}|${veld}`;
    let telling = this.#kolommen.get(sleutel);
    if (!telling) {
      telling = {
        soort,
        veld,
        kolom,
        verdacht,
        waarden: new Set(),
        getallen: new Set(),
        bsns: 0,
        zeker: 0,
        fout: false,
      };
      this.#kolommen.set(sleutel, telling);
    }
    if (telling.waarden.has(tekst)) return;
    if (telling.waarden.size >= VENSTER) leeg(telling);
    telling.waarden.add(tekst);
    for (const getal of getallenIn(tekst)) tel(telling, getal, tekst);
  }

  /** Throws `niet-te-verwerken` where a column holds BSNs. `heel`: the whole file was read, so that a few values are all there are. */
  eis(heel: boolean): void {
    const [eerste] = this.meldingen(heel);
    if (eerste === undefined) return;
    throw new BakenFout(
      'niet-te-verwerken',
      `${eerste} Er is niets ingelezen.`,
      this.#fout(heel).map(({ soort, veld, kolom }) => ({
        plek: kolom,
        melding: `${soort}: kies een andere kolom voor ${veld}`,
      })),
    );
  }

  /** What is to be said of columns that hold BSNs; names columns and fields only. */
  meldingen(heel: boolean): readonly string[] {
    return this.#fout(heel).map(
      ({ soort, veld, kolom, getallen }) =>
        `In kolom ‘${kolom}’ staan burgerservicenummers, en die is gekozen voor ${veld} van ${soort}. Kies een andere kolom.` +
        (getallen.size < 3 ? ' Zijn het er geen? Zet dan meer berichten in één bestand.' : ''),
    );
  }

  #fout(heel: boolean): readonly Kolomtelling[] {
    return [...this.#kolommen.values()].filter((een) => een.fout || bevatBsns(een, heel));
  }
}

function tel(telling: Kolomtelling, getal: string, tekst: string): void {
  if (telling.getallen.has(getal)) return;
  telling.getallen.add(getal);
  if (!isBsn(getal)) return;
  telling.bsns += 1;
  const alsDatum = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d$/.test(getal);
  const alleenDit = VELDEN[telling.veld].soort === 'kenmerk' && !/[^\d\s.-]/.test(tekst) && !alsDatum;
  if (getal.length === 9 || alleenDit) telling.zeker += 1;
}

/** Begins anew, so that memory does not grow with the file. */
function leeg(telling: Kolomtelling): void {
  telling.fout ||= bevatBsns(telling, false);
  telling.waarden.clear();
  telling.getallen.clear();
  telling.bsns = 0;
  telling.zeker = 0;
}

/** Of one number nothing can be said: a number of an assignment has nine digits as well. */
function bevatBsns({ verdacht, waarden, getallen, bsns, zeker }: Kolomtelling, heel: boolean): boolean {
  const aantal = getallen.size;
  if (aantal < 12 && verdacht) return bsns > 0;
  if (aantal < 2 || (!heel && aantal < 12)) return false;
  if (aantal >= 3) return bsns > drempel(aantal) * aantal;
  return zeker === aantal && aantal > 0.8 * waarden.size;
}
