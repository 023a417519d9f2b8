import type { Bevinding } from './domain.ts';
import { Berichtlezing, type Berichtontvanger, type Regeltoets } from './lezerbericht.ts';
import { Utf8lezer } from './lezercodering.ts';
import { Leesfout } from './lezerfout.ts';
import { type Attribuut, type Naam, Xmllezer, type Xmlontvanger } from './lezerxml.ts';
import { bekijk } from './omslag.ts';
import { Schemaloper } from './schema.ts';
import type { Berichttype } from './standaard.ts';

export type { Berichtontvanger, Berichtuitslag, Regeltoets } from './lezerbericht.ts';

/** What became of a file. Its messages told of themselves (`Berichtontvanger.klaar`). */
export interface Bestandsuitslag {
  readonly berichten: number;
  readonly bytes: number;
  /** What is wrong outside a message: no XML, no message in it, broken off between two messages. Empty when all is well. */
  readonly bevindingen: readonly Bevinding[];
}

/** How messages are read. */
export interface Leesopties {
  /** Opens the check against the rules for one message; left out: only XML and schema are checked. */
  readonly regels?: () => Regeltoets;
  /** Also check what the standard asks of a file that is sent: no byte order mark (OP192), at most 25 MB (OP179). */
  readonly verzending?: boolean;
  /** Waited for after each piece of 64 KB, so that who stores what comes can keep up. */
  readonly rust?: () => Promise<void>;
}

const STUK = 64 * 1024;
const MAX_VERZONDEN = 25 * 1024 * 1024;

/** Reads the messages of one file from its bytes, piece by piece. Use `leesBestand` for a stream. */
export class Berichtlezer implements Xmlontvanger {
  readonly #maak: () => Berichtontvanger;
  readonly #opties: Leesopties;
  readonly #codering = new Utf8lezer();
  readonly #xml = new Xmllezer(this);
  readonly #loper: Schemaloper;
  readonly #bevindingen: Bevinding[] = [];
  #bericht: Berichtlezing | null = null;
  #type: Berichttype | null = null;
  /** Elements open within the message, itself included. */
  #binnen = 0;
  #berichten = 0;
  #bytes = 0;
  #begin = 0;
  #gestopt = false;

  constructor(maak: () => Berichtontvanger, opties: Leesopties = {}) {
    this.#maak = maak;
    this.#opties = opties;
    this.#loper = new Schemaloper(
      (tekst) => this.#xml.naamVan(tekst),
      (regel, pad, regelnummer, melding) => this.#bericht?.meld('schema', regel, pad, regelnummer, melding),
    );
  }

  /** Takes bytes. Answers false when reading has stopped, because the file cannot be read further. */
  lees(bytes: Uint8Array): boolean {
    for (let plek = 0; plek < bytes.length && !this.#gestopt; plek += STUK) {
      const stuk = bytes.subarray(plek, plek + STUK);
      this.#bytes += stuk.length;
      this.#probeer(() => this.#verwerk(this.#codering.lees(stuk)));
    }
    return !this.#gestopt;
  }

  /** Says that the file ends. */
  einde(): Bestandsuitslag {
    this.#probeer(() => {
      if (this.#bytes === 0) throw new Leesfout('xml', 1, 'Dit bestand is leeg.');
      this.#verwerk(this.#codering.einde());
      this.#xml.einde();
      if (this.#berichten === 0)
        throw new Leesfout(
          'xml',
          1,
          'In dit bestand staat geen iJw-bericht: er is geen element Bericht in een naamruimte van de standaard.',
        );
    });
    return { berichten: this.#berichten, bytes: this.#bytes, bevindingen: this.#bevindingen };
  }

  open(naam: Naam, regel: number, attributen: readonly Attribuut[]): void {
    if (this.#binnen > 0) {
      this.#binnen += 1;
      if (this.#type !== null) this.#loper.open(naam, regel, attributen);
      return;
    }
    const vondst = bekijk(naam);
    if (vondst.soort === 'omslag') return;
    this.#binnen = 1;
    this.#berichten += 1;
    this.#begin = this.#bytes;
    this.#type = vondst.soort === 'bericht' ? vondst.type : null;
    const soort = vondst.soort === 'bericht' ? vondst.type.soort : vondst.bericht;
    this.#bericht = new Berichtlezing(soort, regel, this.#maak(), this.#opties.regels?.() ?? null);
    if (vondst.soort === 'bericht') this.#loper.begin(vondst.type.wortel, naam, regel, attributen);
    else this.#bericht.meld('schema', 'schema:release', 'Bericht', regel, vondst.melding);
  }

  tekst(tekst: string, regel: number, cdata: boolean): void {
    if (this.#type !== null) this.#loper.tekst(tekst, regel, cdata);
  }

  sluit(): void {
    if (this.#binnen === 0) return;
    this.#binnen -= 1;
    if (this.#type !== null) {
      const knoop = this.#loper.sluit();
      if (knoop !== null) {
        if (this.#binnen === 1 && knoop.naam === 'Header') this.#bericht?.header(this.#type, knoop);
        else this.#bericht?.deel(knoop, this.#loper.pad());
      }
    }
    if (this.#binnen === 0) this.#rond(null);
  }

  #verwerk({ tekst, fout }: { readonly tekst: string; readonly fout: string | null }): void {
    if (tekst !== '') this.#xml.schrijf(tekst);
    if (fout !== null) throw new Leesfout('xml:codering', this.#xml.regel, fout);
  }

  #probeer(werk: () => void): void {
    if (this.#gestopt) return;
    try {
      werk();
    } catch (fout) {
      if (!(fout instanceof Leesfout)) throw fout;
      this.#gestopt = true;
      if (this.#bericht !== null) this.#rond(fout);
      else
        this.#bevindingen.push({
          toets: 'xml',
          regel: fout.regel,
          pad: '',
          regelnummer: fout.regelnummer,
          melding: fout.message,
        });
    }
  }

  #rond(fout: Leesfout | null): void {
    const bericht = this.#bericht;
    this.#bericht = null;
    this.#type = null;
    this.#binnen = 0;
    if (bericht === null) return;
    if (this.#opties.verzending) this.#toetsVerzending(bericht);
    bericht.sluit(fout);
  }

  #toetsVerzending(bericht: Berichtlezing): void {
    if (this.#codering.bom && this.#berichten === 1)
      bericht.meld(
        'regels',
        'OP192',
        'Bericht',
        1,
        'Het bestand begint met een byte order mark (BOM). De standaard vraagt UTF-8 zonder BOM.',
      );
    if (this.#bytes - this.#begin > MAX_VERZONDEN)
      bericht.meld(
        'regels',
        'OP179',
        'Bericht',
        bericht.regelnummer,
        'Dit bericht is groter dan 25 MB; meer mag een verzonden bestand niet zijn.',
      );
  }
}

/**
 * Reads every message of a file, bare or inside an envelope, however large, in memory that does not grow with it.
 *
 * `stukken` are its bytes; `maak` makes a listener for each message that begins. That gets the header, then the parts one by one
 * (see `Berichtluisteraar`), and last `klaar` with whether the message is valid and what is wrong with it. All of that happens
 * between two pieces of 64 KB; then `rust` is waited for. Never throws for what is in the file: what is wrong with a message is
 * told to its listener, what is wrong outside one is in the answer. A fault in the XML ends the file there, for XML has no way to
 * go on; the messages before it are told of as usual. Throws what `stukken` or a listener throws.
 */
export async function leesBestand(
  stukken: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maak: () => Berichtontvanger,
  opties: Leesopties = {},
): Promise<Bestandsuitslag> {
  const lezer = new Berichtlezer(maak, opties);
  for await (const stuk of stukken) {
    for (let plek = 0; plek < stuk.length; plek += STUK) {
      if (!lezer.lees(stuk.subarray(plek, plek + STUK))) return lezer.einde();
      await opties.rust?.();
    }
  }
  return lezer.einde();
}
