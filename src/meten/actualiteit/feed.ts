import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { leesXml, type XmlLuisteraar } from '../../platform/bestanden/index.ts';
import {
  type Feedbericht,
  type Feedsoort,
  kort,
  LANGSTE_GUID,
  LANGSTE_SAMENVATTING,
  LANGSTE_TITEL,
  webadres,
} from './domain.ts';
import { feeddatum } from './feeddatum.ts';
import { tekstVanHtml } from './htmltekst.ts';

/** Of a longer feed the first are read: feeds have their newest on top. */
export const HOOGSTENS_BERICHTEN = 500;
/** No feed is nested deeper, with HTML inside; deeper is made to exhaust who reads it. */
const HOOGSTENS_DIEP = 200;

export interface Feed {
  readonly soort: Feedsoort;
  readonly berichten: readonly Feedbericht[];
  /** Items without a title or any other text. */
  readonly overgeslagen: number;
  /** Items beyond the first `HOOGSTENS_BERICHTEN`. */
  readonly teVeel: number;
}

/** What an item holds, as it stands in the feed. */
type Veld = 'titel' | 'samenvatting' | 'inhoud' | 'url' | 'guid' | 'datum' | 'gewijzigd';
type Ruw = Partial<Record<Veld, string>>;

const BERICHT: Readonly<Record<Feedsoort, string>> = { rss: 'item', rdf: 'item', atom: 'entry' };

/** By the full name: `media:title` is no title. */
const VELDEN: Readonly<Record<Feedsoort, Readonly<Record<string, Veld>>>> = {
  rss: {
    title: 'titel',
    description: 'samenvatting',
    'content:encoded': 'inhoud',
    link: 'url',
    guid: 'guid',
    pubDate: 'datum',
    'dc:date': 'datum',
  },
  rdf: {
    title: 'titel',
    description: 'samenvatting',
    'content:encoded': 'inhoud',
    link: 'url',
    'dc:date': 'datum',
  },
  atom: {
    title: 'titel',
    summary: 'samenvatting',
    content: 'inhoud',
    id: 'guid',
    published: 'datum',
    updated: 'gewijzigd',
  },
};

function soortVan(wortel: string): Feedsoort | null {
  if (wortel === 'rss') return 'rss';
  if (wortel === 'RDF') return 'rdf';
  return wortel === 'feed' ? 'atom' : null;
}

type Attribuut = (naam: string) => string | undefined;

/** Gathers the items of one feed while its XML goes by. */
class Feedlezer implements XmlLuisteraar {
  soort: Feedsoort | undefined;
  readonly berichten: Ruw[] = [];
  teVeel = 0;
  /** The prefix that the elements of the feed itself have, such as `atom:`. */
  #eigen = '';
  #diepte = 0;
  #bericht: Ruw | undefined;
  #berichtDiepte = 0;
  #veld: Veld | undefined;
  #veldDiepte = 0;
  #tekst: string[] = [];
  readonly #naam: string;

  constructor(naam: string) {
    this.#naam = naam;
  }

  open(lokaal: string, attribuut: Attribuut, volledig: string): void {
    this.#diepte += 1;
    if (this.#diepte > HOOGSTENS_DIEP)
      throw new BakenFout(
        'verkeerd-bestand',
        `"${this.#naam}": gevonden: meer dan ${HOOGSTENS_DIEP} lagen XML; verwacht: een feed.`,
      );
    if (this.#diepte === 1) this.#openWortel(lokaal, volledig);
    else if (this.#veld !== undefined) this.#tekst.push(' ');
    else if (this.#bericht) this.#openVeld(volledig, attribuut);
    else if (this.soort && volledig === this.#eigen + BERICHT[this.soort]) this.#openBericht(attribuut);
  }

  #openWortel(lokaal: string, volledig: string): void {
    const soort = soortVan(lokaal);
    if (!soort)
      throw new BakenFout(
        'verkeerd-bestand',
        `"${this.#naam}": gevonden: <${kort(volledig, 40)}>; verwacht: een feed die begint met <rss>, <rdf:RDF> of <feed>.`,
      );
    this.soort = soort;
    this.#eigen = soort === 'atom' ? volledig.slice(0, volledig.length - lokaal.length) : '';
  }

  #openBericht(attribuut: Attribuut): void {
    const over = attribuut('about');
    this.#bericht = over === undefined ? {} : { guid: over };
    this.#berichtDiepte = this.#diepte;
  }

  #openVeld(volledig: string, attribuut: Attribuut): void {
    if (this.#diepte !== this.#berichtDiepte + 1 || !this.soort || !this.#bericht) return;
    if (this.soort === 'atom' && volledig === `${this.#eigen}link`) {
      const href = attribuut('href');
      const rel = attribuut('rel') ?? 'alternate';
      if (rel === 'alternate' && href !== undefined) this.#bericht.url ??= href;
      return;
    }
    const naam = volledig.startsWith(this.#eigen) ? volledig.slice(this.#eigen.length) : volledig;
    this.#veld = VELDEN[this.soort][naam];
    this.#veldDiepte = this.#diepte;
    this.#tekst = [];
  }

  tekst(tekst: string): void {
    if (this.#veld !== undefined) this.#tekst.push(tekst);
  }

  sluit(): void {
    if (this.#veld !== undefined && this.#diepte === this.#veldDiepte) {
      if (this.#bericht) this.#bericht[this.#veld] ??= this.#tekst.join('');
      this.#veld = undefined;
    } else if (this.#veld !== undefined) this.#tekst.push(' ');
    else if (this.#bericht && this.#diepte === this.#berichtDiepte) {
      if (this.berichten.length < HOOGSTENS_BERICHTEN) this.berichten.push(this.#bericht);
      else this.teVeel += 1;
      this.#bericht = undefined;
    }
    this.#diepte -= 1;
  }
}

function maakBericht(ruw: Ruw, adres: string, vandaag: Datum): Feedbericht | null {
  const [volTitel, samenvatting, inhoud] = [ruw.titel, ruw.samenvatting, ruw.inhoud].map((deel) =>
    tekstVanHtml(deel ?? ''),
  );
  const tekst = samenvatting || inhoud || '';
  const titel = kort(volTitel || tekst, LANGSTE_TITEL);
  if (titel === '') return null;
  const isAdres = ruw.url ?? (/^https?:/i.test(ruw.guid ?? '') ? ruw.guid : undefined);
  const url = isAdres === undefined ? null : webadres(isAdres, adres);
  const datum =
    [ruw.datum, ruw.gewijzigd].map((een) => (een === undefined ? null : feeddatum(een, vandaag))).find(Boolean) ?? null;
  const guid = ruw.guid?.trim() || url || `${ruw.datum ?? ''} ${titel}`;
  return { guid: kort(guid, LANGSTE_GUID), titel, samenvatting: kort(tekst, LANGSTE_SAMENVATTING), url, datum };
}

/**
 * Reads a feed: RSS 0.9x and 2.0, RSS 1.0 and Atom. Of two items with the same guid the first one counts. HTML becomes text,
 * a date that cannot be right becomes none, and so does an address that is not http(s). `adres`: where the feed came from.
 * Throws `verkeerd-bestand` for what is no feed, is damaged, or has a DOCTYPE.
 */
export async function leesFeed(xml: string, adres: string, vandaag: Datum): Promise<Feed> {
  const naam = kort(adres, 200);
  if (/^\s*(<!doctype html|<html)/i.test(xml.slice(0, 1000)))
    throw new BakenFout(
      'verkeerd-bestand',
      `"${naam}": gevonden: een webpagina (HTML); verwacht: het adres van een RSS- of Atom-feed. Zoek op de pagina naar "RSS".`,
    );
  const lezer = new Feedlezer(naam);
  for await (const _ of leesXml(inStukken(xml), lezer, naam));
  const { soort, berichten: ruw, teVeel } = lezer;
  if (!soort)
    throw new BakenFout('verkeerd-bestand', `"${naam}": gevonden: een leeg document; verwacht: een RSS- of Atom-feed.`);
  const berichten = new Map<string, Feedbericht>();
  let overgeslagen = 0;
  for (const een of ruw) {
    const bericht = maakBericht(een, adres, vandaag);
    if (!bericht) overgeslagen += 1;
    else if (!berichten.has(bericht.guid)) berichten.set(bericht.guid, bericht);
  }
  return { soort, berichten: [...berichten.values()], overgeslagen, teVeel };
}

const STUK = 64 * 1024;

async function* inStukken(xml: string): AsyncGenerator<string> {
  for (let op = 0; op < xml.length; op += STUK) yield xml.slice(op, op + STUK);
}
