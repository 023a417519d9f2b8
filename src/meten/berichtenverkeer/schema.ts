import type { Knoop } from './domain.ts';
import { Leesfout } from './lezerfout.ts';
import type { Attribuut, Naam } from './lezerxml.ts';
import { toetsAttributen } from './schemaattributen.ts';
import { heeftInhoud } from './schemapatronen.ts';
import { toetsWaarde } from './schemawaarden.ts';
import { type Deeltype, ELEMENTNAMEN, type Stap, type Waardetype } from './standaard.ts';

/** Takes what is wrong: rule of the schema, path, line and what was found and expected. */
export type Schemamelder = (regel: string, pad: string, regelnummer: number, melding: string) => void;

/** One open element. Kept and used again, because a message opens thousands. */
interface Laag {
  type: Deeltype | Waardetype;
  naam: string;
  regel: number;
  /** Which of its kind it is, from 1, where there may be more; 0 otherwise. */
  volgnummer: number;
  /** Where we are in the order of its children, and how many of that kind came by. */
  plek: number;
  aantal: number;
  kinderen: Knoop[];
  tekst: string;
  /** More text came than the type can hold; it is not kept. */
  teLang: boolean;
}

const GEEN: readonly Knoop[] = [];
/** Longest text that is kept of a type without a longest length, and of one where white space around does not count. */
const MAX_TEKST = 1024 * 1024;
/** Most elements in one part that is handed over: it is in memory as a whole. */
const MAX_KNOPEN = 250_000;

/** A piece of text that holds on to no more than itself: a slice would keep the whole piece of the file in memory. */
const los = (tekst: string): string => (tekst.length < 13 ? tekst : ` ${tekst}`.slice(1));

const som = (namen: readonly string[]): string =>
  namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} of ${namen.at(-1)}`;

/**
 * Walks along one message and checks it against the description of the standard: which elements, in what order, how often, and
 * what is in them. Makes the tree on the way, in parts, so that a message costs no more memory than its largest part. Goes on
 * after a fault, so that one reading finds them all; what stands in an unknown element is passed over.
 */
export class Schemaloper {
  readonly #meld: Schemamelder;
  readonly #naamVan: (tekst: string) => Naam | null;
  readonly #lagen: Laag[] = [];
  #diepte = 0;
  #overslaan = 0;
  #knopen = 0;

  constructor(naamVan: (tekst: string) => Naam | null, meld: Schemamelder) {
    this.#naamVan = naamVan;
    this.#meld = meld;
  }

  /** Path of the element that we are in, as Bericht/Clienten/Client[3]. */
  pad(tot = this.#diepte): string {
    return this.#lagen
      .slice(0, tot)
      .map(({ naam, volgnummer }) => (volgnummer > 0 ? `${naam}[${volgnummer}]` : naam))
      .join('/');
  }

  /** The message itself. */
  begin(wortel: Deeltype, naam: Naam, regel: number, attributen: readonly Attribuut[]): void {
    this.#diepte = 0;
    this.#overslaan = 0;
    this.#knopen = 0;
    this.#push(wortel, naam.lokaal, regel, 0);
    if (attributen.length > 0) this.#attributen(attributen);
  }

  open(naam: Naam, regel: number, attributen: readonly Attribuut[]): void {
    if (this.#overslaan > 0) {
      this.#overslaan += 1;
      return;
    }
    const { type } = this.#top;
    const stap = type.soort === 'deel' ? this.#stap(type, naam, regel) : this.#inWaarde(regel);
    if (stap === null) {
      this.#overslaan = 1;
      return;
    }
    this.#push(stap.type, stap.naam, regel, stap.max > 1 || this.#top.aantal > stap.max ? this.#top.aantal : 0);
    if (attributen.length > 0) this.#attributen(attributen);
  }

  tekst(tekst: string, regel: number, cdata: boolean): void {
    if (this.#overslaan > 0) return;
    const laag = this.#top;
    if (laag.type.soort === 'deel') {
      // White space in a CDATA section could pass by the letter of XML Schema; libxml2 refuses it, and so do we.
      if (cdata || heeftInhoud(tekst))
        this.#meld('schema:tekst', this.pad(), regel, 'Hier staat tekst waar alleen elementen horen.');
    } else if (laag.tekst === '') laag.tekst = tekst;
    else if (!laag.teLang) laag.tekst += tekst;
    if (laag.tekst.length > MAX_TEKST) {
      laag.tekst = '';
      laag.teLang = true;
    }
  }

  /**
   * Leaves an element. Answers it when it is a part to hand over (its parent is a class that comes in parts); null otherwise.
   */
  sluit(): Knoop | null {
    if (this.#overslaan > 0) {
      this.#overslaan -= 1;
      return null;
    }
    const laag = this.#top;
    const { type } = laag;
    if (type.soort === 'deel') this.#rond(laag, type);
    else this.#waarde(laag, type);
    this.#diepte -= 1;
    if (this.#diepte === 0 || (type.soort === 'deel' && type.stroomt)) return null;
    const knoop: Knoop = {
      naam: laag.naam,
      regelnummer: laag.regel,
      waarde: type.soort === 'waarde' ? los(laag.tekst) : '',
      kinderen: type.soort === 'waarde' ? GEEN : laag.kinderen,
    };
    const ouder = this.#top;
    if (ouder.type.soort === 'deel' && ouder.type.stroomt) {
      this.#knopen = 0;
      return knoop;
    }
    ouder.kinderen.push(knoop);
    if (++this.#knopen > MAX_KNOPEN)
      throw new Leesfout(
        'xml:omvang',
        laag.regel,
        `Eén onderdeel heeft meer dan ${MAX_KNOPEN} elementen. Baken leest niet verder.`,
      );
    return null;
  }

  get #top(): Laag {
    return this.#lagen[this.#diepte - 1] as Laag;
  }

  #push(type: Deeltype | Waardetype, naam: string, regel: number, volgnummer: number): void {
    const laag = this.#lagen[this.#diepte];
    this.#diepte += 1;
    if (laag === undefined) {
      this.#lagen.push({ type, naam, regel, volgnummer, plek: 0, aantal: 0, kinderen: [], tekst: '', teLang: false });
      return;
    }
    laag.type = type;
    laag.naam = naam;
    laag.regel = regel;
    laag.volgnummer = volgnummer;
    laag.plek = 0;
    laag.aantal = 0;
    if (type.soort === 'deel') laag.kinderen = [];
    laag.tekst = '';
    laag.teLang = false;
  }

  /** The place in the order that a child takes; null when it has none. */
  #stap(type: Deeltype, naam: Naam, regel: number): Stap | null {
    const laag = this.#top;
    const { stappen } = type;
    for (let i = laag.plek; i < stappen.length; i++) {
      const stap = stappen[i] as Stap;
      if (stap.naam !== naam.lokaal || stap.uri !== naam.uri) continue;
      if (i > laag.plek) {
        this.#ontbrekend(laag, stappen, i, regel, 'voor dit element');
        laag.plek = i;
        laag.aantal = 0;
      }
      laag.aantal += 1;
      if (laag.aantal > stap.max)
        this.#meld(
          'schema:aantal',
          `${this.pad()}/${stap.naam}[${laag.aantal}]`,
          regel,
          `${stap.naam} staat hier te vaak: ten hoogste ${stap.max} keer.`,
        );
      return stap;
    }
    return this.#misplaatst(laag, stappen, naam, regel);
  }

  #misplaatst(laag: Laag, stappen: readonly Stap[], naam: Naam, regel: number): Stap | null {
    const eerder = stappen.find((stap) => stap.naam === naam.lokaal && stap.uri === naam.uri);
    const verder = stappen.slice(laag.plek).filter((stap, i) => i > 0 || laag.aantal < stap.max);
    const verplicht = verder.findIndex(
      (stap, i) => (i === 0 && stappen[laag.plek] === stap ? laag.aantal : 0) < stap.min,
    );
    const mogelijk = (verplicht < 0 ? verder : verder.slice(0, verplicht + 1)).map((stap) => stap.naam);
    const verwacht = mogelijk.length === 0 ? 'het einde van dit onderdeel' : som(mogelijk);
    if (eerder === undefined) {
      // The name of what the standard does not know may be anything, and is not told.
      const bekend = ELEMENTNAMEN.has(naam.lokaal) ? naam.lokaal : null;
      const wat = bekend === null ? 'Dit element hoort' : `${bekend} hoort`;
      const waar = stappen.some((stap) => stap.naam === bekend) ? 'in een andere naamruimte' : 'hier niet';
      const pad = bekend === null ? this.pad() : `${this.pad()}/${bekend}`;
      this.#meld('schema:element', pad, regel, `${wat} ${waar}. Verwacht: ${verwacht}.`);
      return null;
    }
    this.#meld(
      'schema:volgorde',
      `${this.pad()}/${eerder.naam}`,
      regel,
      `${eerder.naam} staat op de verkeerde plaats. Verwacht: ${verwacht}.`,
    );
    return eerder;
  }

  #inWaarde(regel: number): null {
    this.#meld('schema:element', this.pad(), regel, `In ${this.#top.naam} hoort een waarde, geen element.`);
    return null;
  }

  /** Tells of what must be there between where we are and `tot`, and is not. */
  #ontbrekend(laag: Laag, stappen: readonly Stap[], tot: number, regel: number, waar: string): void {
    for (let i = laag.plek; i < tot; i++) {
      const stap = stappen[i] as Stap;
      if ((i === laag.plek ? laag.aantal : 0) < stap.min)
        this.#meld('schema:ontbreekt', this.pad(), regel, `${stap.naam} ontbreekt ${waar}.`);
    }
  }

  #rond(laag: Laag, type: Deeltype): void {
    this.#ontbrekend(laag, type.stappen, type.stappen.length, laag.regel, `in ${laag.naam}`);
  }

  #waarde(laag: Laag, type: Waardetype): void {
    if (laag.teLang) {
      this.#meld('schema:lengte', this.pad(), laag.regel, `Deze tekst is langer dan ${MAX_TEKST} tekens.`);
      return;
    }
    const fout = toetsWaarde(type, laag.tekst);
    if (fout === null) return;
    const ouder = this.#lagen[this.#diepte - 2];
    const persoonlijk = ouder?.type.soort === 'deel' && ouder.type.persoonlijk;
    this.#meld(fout.regel, this.pad(), laag.regel, fout.melding(persoonlijk));
  }

  #attributen(attributen: readonly Attribuut[]): void {
    const { type, regel } = this.#top;
    const fout = toetsAttributen(type, attributen, this.#naamVan);
    if (fout !== null) this.#meld('schema:attribuut', this.pad(), regel, fout);
  }
}
