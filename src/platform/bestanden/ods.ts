import { BakenFout } from '../../kernel/fouten.ts';
import type { Bron } from './bron.ts';
import { type Bladrij, type Cel, MAX_KOLOMMEN } from './cel.ts';
import { leesXml, type XmlLuisteraar } from './xml.ts';
import { leesInhoud, pakUit, ZIPGRENZEN, type ZipGrenzen } from './zip.ts';

/** Takes the rows of a spreadsheet while it is read. */
export interface OdsOntvanger {
  /** Whether this cell (from 0) matters; cells that do not are left empty, so that wide sheets cost no memory. */
  wil(blad: string, kolom: number): boolean;
  /** A row that is not empty. */
  rij(blad: string, rij: Bladrij): void;
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
  yield* leesXml(pakUit(bron, inhoud, grenzen), new Odslezer(ontvanger), inhoud.naam);
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

  constructor(ontvanger: OdsOntvanger) {
    this.#ontvanger = ontvanger;
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
        return this.#waarde === '' || !Number.isFinite(getal) ? { soort: 'fout', tekst: this.#tekst } : getal;
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
