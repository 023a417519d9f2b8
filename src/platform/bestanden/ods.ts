import { BakenFout } from '../../kernel/fouten.ts';
import type { Bron } from './bron.ts';
import { type Bladrij, type Cel, MAX_KOLOMMEN, maakProcentcel } from './cel.ts';
import { alsTekst, leesXml, type XmlLuisteraar } from './xml.ts';
import { leesInhoud, pakUit, ZIPGRENZEN, type ZipGrenzen } from './zip.ts';

/** Takes the rows of a spreadsheet while it is read. */
export interface OdsOntvanger {
  /** Whether this cell (from 0) matters; cells that do not are left empty, so that wide sheets cost no memory. */
  wil(blad: string, kolom: number): boolean;
  /** A row that is not empty. */
  rij(blad: string, rij: Bladrij): void;
  /** Whether the rest of this sheet may be skipped unread; asked between rows. */
  klaarMet?(blad: string): boolean;
}

/** Rows that a sheet may have in all; repeated rows count in full. */
const MAX_RIJEN = 2_000_000;
/** A row with content that is repeated more often than this is an attack on the memory, not a table. */
const MAX_HERHALING = 10_000;

/**
 * Reads all sheets of an OpenDocument spreadsheet, sheet after sheet, and yields after each piece of it. Empty cells and rows
 * at the end are left out, however often they are said to be repeated.
 * Throws `verkeerd-bestand` or `te-groot` for what is no sound spreadsheet.
 */
export async function* leesOds(
  bron: Bron,
  ontvanger: OdsOntvanger,
  grenzen: ZipGrenzen = ZIPGRENZEN,
): AsyncGenerator<void> {
  const inhoud = (await leesInhoud(bron, grenzen)).find(({ naam }) => naam === 'content.xml');
  if (!inhoud)
    throw new BakenFout(
      'verkeerd-bestand',
      'Dit ZIP-bestand is geen OpenDocument-rekenblad (.ods): content.xml ontbreekt.',
    );
  const lezer = new Odslezer(ontvanger);
  const tekst = slaOver(alsTekst(pakUit(bron, inhoud, grenzen)), () => lezer.klaarMetBlad());
  yield* leesXml(tekst, lezer, inhoud.naam);
}

const EINDE_RIJ = '</table:table-row>';
const EINDE_BLAD = '</table:table>';
/** Where no end of a row comes within so many characters, the text is passed on as it is. */
const MAX_RIJ = 4 * 1024 * 1024;

/**
 * Passes text on up to the end of a row, and from there looks only for the end of the sheet when the rest of it may be skipped:
 * that is a search, a hundred times as fast as reading. What is skipped is not checked for well-formedness.
 */
async function* slaOver(stukken: AsyncIterable<string>, magOver: () => boolean): AsyncGenerator<string> {
  let rest = '';
  let over = false;
  for await (const stuk of stukken) {
    rest += stuk;
    for (;;) {
      if (over) {
        const einde = rest.indexOf(EINDE_BLAD);
        if (einde === -1) {
          rest = rest.slice(1 - EINDE_BLAD.length);
          break;
        }
        rest = rest.slice(einde);
        over = false;
      }
      const rij = rest.lastIndexOf(EINDE_RIJ);
      const tot = rij === -1 ? (rest.length > MAX_RIJ ? rest.length : 0) : rij + EINDE_RIJ.length;
      if (tot === 0) break;
      yield rest.slice(0, tot);
      rest = rest.slice(tot);
      over = rij !== -1 && magOver();
      if (!over) break;
    }
  }
  if (!over) yield rest;
}

const herhaling = (tekst: string | undefined): number => Math.max(1, Math.floor(Number(tekst ?? 1)) || 1);

class Odslezer implements XmlLuisteraar {
  readonly #ontvanger: OdsOntvanger;
  #blad = '';
  #nummer = 0;
  #totaal = 0;
  #rijHerhaald = 1;
  #cellen: Cel[] = [];
  #kolom = 0;
  #celHerhaald = 1;
  #soort = '';
  #waarde = '';
  #tekst = '';
  #alineas = 0;
  #inAlinea = false;
  #lees = false;
  /** Comments stand inside the cell, but are no part of its content. */
  #inOpmerking = 0;
  /** Groups around rows that must be closed before the sheet is. */
  #groepen = 0;

  constructor(ontvanger: OdsOntvanger) {
    this.#ontvanger = ontvanger;
  }

  klaarMetBlad(): boolean {
    return this.#groepen === 0 && (this.#ontvanger.klaarMet?.(this.#blad) ?? false);
  }

  open(naam: string, a: (naam: string) => string | undefined): void {
    switch (naam) {
      case 'table-cell':
      case 'covered-table-cell':
        this.#celHerhaald = herhaling(a('number-columns-repeated'));
        this.#soort = a('value-type') ?? '';
        this.#waarde = a('value') ?? a('date-value') ?? a('boolean-value') ?? '';
        this.#tekst = '';
        this.#alineas = 0;
        this.#lees = this.#wilEen();
        break;
      case 'p':
        if (this.#inOpmerking > 0) break;
        if (this.#alineas++ > 0) this.#voegTekst('\n');
        this.#inAlinea = true;
        break;
      case 's':
        this.#voegTekst(' '.repeat(Math.min(herhaling(a('c')), 1000)));
        break;
      case 'table-row':
        this.#rijHerhaald = herhaling(a('number-rows-repeated'));
        this.#cellen = [];
        this.#kolom = 0;
        break;
      case 'table-header-rows':
      case 'table-row-group':
      case 'table-rows':
        this.#groepen += 1;
        break;
      case 'annotation':
        this.#inOpmerking += 1;
        break;
      case 'table':
        this.#blad = a('name') ?? '';
        this.#nummer = 0;
        break;
    }
  }

  tekst(tekst: string): void {
    if (this.#inAlinea) this.#voegTekst(tekst);
  }

  /** A cell that is repeated counts when one of its places does. */
  #wilEen(): boolean {
    const tot = Math.min(this.#kolom + this.#celHerhaald, MAX_KOLOMMEN);
    for (let kolom = this.#kolom; kolom < tot; kolom++) if (this.#ontvanger.wil(this.#blad, kolom)) return true;
    return this.#kolom >= MAX_KOLOMMEN;
  }

  #voegTekst(tekst: string): void {
    if (this.#lees && this.#inOpmerking === 0) this.#tekst += tekst;
  }

  sluit(naam: string): void {
    if (naam === 'table-cell' || naam === 'covered-table-cell') this.#sluitCel();
    else if (naam === 'p') this.#inAlinea = false;
    else if (naam === 'table-row') this.#sluitRij();
    else if (naam === 'annotation') this.#inOpmerking -= 1;
    else if (naam === 'table-header-rows' || naam === 'table-row-group' || naam === 'table-rows') this.#groepen -= 1;
  }

  #sluitCel(): void {
    const cel = this.#lees ? this.#maakCel() : '';
    const tot = this.#kolom + this.#celHerhaald;
    if (cel !== '') {
      if (tot > MAX_KOLOMMEN)
        throw new BakenFout('te-groot', `Blad "${this.#blad}" heeft meer dan ${MAX_KOLOMMEN} kolommen.`);
      while (this.#cellen.length < this.#kolom) this.#cellen.push('');
      for (let kolom = this.#kolom; kolom < tot; kolom++)
        this.#cellen.push(this.#ontvanger.wil(this.#blad, kolom) ? cel : '');
    }
    this.#kolom = tot;
  }

  #maakCel(): Cel {
    switch (this.#soort) {
      case 'float':
      case 'percentage':
      case 'currency': {
        const getal = Number(this.#waarde);
        if (this.#waarde === '' || !Number.isFinite(getal)) return { soort: 'fout', tekst: this.#tekst };
        return this.#soort === 'percentage' ? maakProcentcel(getal) : getal;
      }
      case 'date':
        return { soort: 'datum', tekst: this.#waarde.slice(0, 10) };
      case 'boolean':
        return { soort: 'waarheid', tekst: this.#waarde === 'true' ? 'WAAR' : 'ONWAAR' };
      default:
        return this.#tekst;
    }
  }

  #sluitRij(): void {
    const eerste = this.#nummer + 1;
    this.#nummer += this.#rijHerhaald;
    if (this.#cellen.length === 0) return;
    this.#totaal += this.#rijHerhaald;
    if (this.#totaal > MAX_RIJEN || this.#rijHerhaald > MAX_HERHALING)
      throw new BakenFout('te-groot', `Dit rekenblad heeft meer dan ${MAX_RIJEN} rijen.`);
    for (let nummer = eerste; nummer <= this.#nummer; nummer++)
      this.#ontvanger.rij(this.#blad, { nummer, cellen: this.#cellen });
  }
}
