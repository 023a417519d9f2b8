import { type SaxesAttributeNS, type SaxesOptions, SaxesParser, type SaxesTagNS } from 'saxes';
import { Leesfout } from './lezerfout.ts';

/** Name of an element or attribute with its namespace; '' for no namespace. */
export interface Naam {
  readonly uri: string;
  readonly lokaal: string;
}
export interface Attribuut extends Naam {
  readonly waarde: string;
}

/** What is told of an XML document, in its order. */
export interface Xmlontvanger {
  /** A start tag, with the line that it begins on. Attributes that declare a namespace are not told of. */
  open(naam: Naam, regel: number, attributen: readonly Attribuut[]): void;
  sluit(): void;
  /** Text of an element, whole or in parts: references resolved, line ends as one line feed; `cdata`: from a CDATA section. */
  tekst(tekst: string, regel: number, cdata: boolean): void;
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';
const GEEN: readonly Attribuut[] = [];
/** Elements inside each other; a message has ten, an envelope some more. */
const MAX_DIEPTE = 100;
/** Characters without the beginning or end of an element: more is no message, and would have to be kept. */
const MAX_ZONDER_TAG = 1024 * 1024;
const OPTIES: SaxesOptions = { xmlns: true, position: true, defaultXMLVersion: '1.0', forceXMLVersion: true };

/** An error of saxes begins with line and column. */
const SAXFOUT = /^\d+:\d+: /;

/** What saxes says, in our words. Its own words may hold a piece of the message. */
const UITLEG: readonly (readonly [RegExp, string])[] = [
  [/unclosed tag|unexpected end/, 'Het bestand houdt op voordat alles is gesloten. Het is niet volledig aangekomen.'],
  [/close tag|closing tag/, 'Hier wordt een element gesloten dat niet als laatste is geopend.'],
  [
    /entity/,
    'Hier staat een verwijzing ("&…;") die niet bestaat of niet mag. Het teken "&" zelf schrijft u als "&amp;".',
  ],
  [
    /namespace|xmlns|prefix/,
    'Een naam heeft een voorvoegsel waarvoor geen naamruimte (xmlns) is genoemd, of een die niet mag.',
  ],
  [/attribute/, 'Een attribuut is verkeerd geschreven of staat er twee keer.'],
  [/XML declaration|version|encoding|standalone/i, 'De eerste regel (<?xml … ?>) klopt niet.'],
  [
    /outside of root|root element|one root/,
    'Dit is geen XML-document: het heeft geen eerste element, of er staat iets naast.',
  ],
  [/comment/, 'Een commentaar is verkeerd geschreven.'],
  [/disallowed character/, 'Hier staat een teken dat in XML niet mag.'],
];

/**
 * Reads XML while it comes in (saxes, with namespaces). Refuses a DOCTYPE, so that there are no entities to expand and nothing
 * from outside to fetch, and what is endless: depth, a tag, a text, a comment. Throws a Leesfout at the first fault.
 */
export class Xmllezer {
  readonly #ontvanger: Xmlontvanger;
  readonly #sax = new SaxesParser(OPTIES);
  #diepte = 0;
  #regel = 1;
  #zonderTag = 0;
  /** An end tag that saxes told of, but may yet say is the wrong one. */
  #eindtag = false;

  constructor(ontvanger: Xmlontvanger) {
    this.#ontvanger = ontvanger;
    const sax = this.#sax;
    // Its own table inherits from Object, so that `&constructor;` would count as an entity.
    sax.ENTITIES = Object.assign(Object.create(null), { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" });
    // Six listeners and no more: with a seventh, V8 keeps the parser as a dictionary and it takes five times as long.
    // Without one for errors, saxes throws them; what the XML declaration said it keeps itself.
    sax.on('doctype', () => {
      const melding =
        'Dit bestand heeft een DOCTYPE. Dat is onveilig en hoort niet in een bericht; Baken leest het niet.';
      throw new Leesfout('xml:doctype', this.regel, melding);
    });
    sax.on('opentagstart', () => this.#begint());
    sax.on('opentag', (tag) => this.#open(tag as SaxesTagNS));
    sax.on('closetag', () => {
      this.#rond();
      this.#eindtag = true;
    });
    sax.on('text', (tekst) => this.#tekst(tekst, false));
    sax.on('cdata', (tekst) => this.#tekst(tekst, true));
  }

  /** Line that reading has come to. */
  get regel(): number {
    return this.#sax.line;
  }

  /** Takes the next piece of the document. */
  schrijf(stuk: string): void {
    this.#zonderTag += stuk.length;
    this.#probeer(() => this.#sax.write(stuk));
    this.#rond();
    if (this.#zonderTag > MAX_ZONDER_TAG + stuk.length)
      throw new Leesfout(
        'xml:omvang',
        this.regel,
        `Er staan meer dan ${MAX_ZONDER_TAG} tekens zonder dat een element begint of eindigt. Baken leest niet verder.`,
      );
  }

  /** Says that the document ends here. */
  einde(): void {
    this.#probeer(() => this.#sax.close());
    this.#rond();
  }

  /** The name that a text such as `ijw:Datum` means where we are; null when its prefix means nothing. */
  naamVan(tekst: string): Naam | null {
    const plek = tekst.indexOf(':');
    const uri = this.#sax.resolve(plek < 0 ? '' : tekst.slice(0, plek));
    return uri === undefined && plek >= 0 ? null : { uri: uri ?? '', lokaal: tekst.slice(plek + 1) };
  }

  #probeer(werk: () => void): void {
    try {
      werk();
    } catch (fout) {
      if (!(fout instanceof Error) || fout.name !== 'Error' || !SAXFOUT.test(fout.message)) throw fout;
      const uitleg = UITLEG.find(([patroon]) => patroon.test(fout.message))?.[1];
      throw new Leesfout('xml', this.regel, uitleg ?? 'Dit is geen goede XML.');
    }
  }

  #toetsCodering(): void {
    const codering = this.#sax.xmlDecl.encoding;
    if (codering !== undefined && codering.toLowerCase() !== 'utf-8')
      throw new Leesfout(
        'xml:codering',
        this.regel,
        'De eerste regel noemt een andere codering dan UTF-8. De standaard vraagt UTF-8.',
      );
  }

  #begint(): void {
    this.#rond();
    this.#regel = this.#sax.line;
    if (this.#diepte === 0) this.#toetsCodering();
    if (++this.#diepte > MAX_DIEPTE)
      throw new Leesfout(
        'xml:omvang',
        this.regel,
        `Er staan meer dan ${MAX_DIEPTE} elementen in elkaar. Baken leest niet verder.`,
      );
  }

  #open({ uri, local, attributes }: SaxesTagNS): void {
    this.#zonderTag = 0;
    let attributen = GEEN;
    for (const naam in attributes) {
      const attribuut = attributes[naam] as SaxesAttributeNS;
      if (attribuut.uri === XMLNS) continue;
      attributen = [...attributen, { uri: attribuut.uri, lokaal: attribuut.local, waarde: attribuut.value }];
    }
    this.#ontvanger.open({ uri, lokaal: local }, this.#regel, attributen);
  }

  #tekst(tekst: string, cdata: boolean): void {
    this.#rond();
    if (this.#diepte > 0) this.#ontvanger.tekst(tekst, this.regel, cdata);
  }

  /** Passes on the end tag that waited. */
  #rond(): void {
    if (!this.#eindtag) return;
    this.#eindtag = false;
    this.#zonderTag = 0;
    this.#diepte -= 1;
    this.#ontvanger.sluit();
  }
}
