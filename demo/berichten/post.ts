import type { Toeval } from '../toeval.ts';
import { type Dag, dagtekst, plusWerk } from './dagen.ts';
import { bederf } from './fouten.ts';
import { FOUTENMAKER } from './verhalen.ts';
import { afgekeurdLijf, HEEN, type Heensoort, heenbericht, type Kop, retourbericht } from './xml.ts';

/** One file of the demo. */
export interface Berichtbestand {
  /** Folder of the month and a name that no other file has. */
  readonly naam: string;
  readonly xml: string;
  /** Rule that the message breaks on purpose; not there when it breaks none. */
  readonly fout?: string;
}

/** A message that is to be sent. */
export interface Bericht {
  readonly soort: Exclude<Heensoort, 'JW323'>;
  readonly afzender: string;
  readonly ontvanger: string;
  readonly dag: Dag;
  readonly lijf: () => string;
}

/** How often a file comes twice, and how often an answer never comes. */
const DUBBEL = 0.004;
const GEEN_ANTWOORD = 0.015;

export const naamVan = (soort: string, kop: Pick<Kop, 'afzender' | 'identificatie'>, dag: Dag): string =>
  `${dagtekst(dag).slice(0, 7)}/${soort}_${kop.afzender}_${kop.identificatie}.xml`;

/** Sends messages with what comes of them: answers, rejections and, after those, the message as it should have been. */
export class Post {
  readonly #t: Toeval;
  readonly #voorvoegsel: string;
  readonly #van: Dag;
  readonly #tot: Dag;
  #teller = 0;

  /** `voorvoegsel` tells the identifications of one young person from those of all others. */
  constructor(t: Toeval, voorvoegsel: string, van: Dag, tot: Dag) {
    this.#t = t;
    this.#voorvoegsel = voorvoegsel;
    this.#van = van;
    this.#tot = tot;
  }

  *verstuur(bericht: Bericht): Generator<Berichtbestand> {
    if (bericht.dag > this.#tot) return;
    // Of before the first day is what led to the care that went on: in good order.
    const eerder = bericht.dag < this.#van;
    const kop = this.#kop(bericht, bericht.dag);
    const lijf = bericht.lijf();
    const xml = heenbericht(bericht.soort, kop, lijf);
    const fout = !eerder && this.#t.kans(foutkans(bericht)) ? bederf(bericht.soort, xml, this.#t) : null;
    const bestand = { naam: naamVan(bericht.soort, kop, kop.dag), xml: fout?.xml ?? xml };
    yield fout ? { ...bestand, fout: fout.regel } : bestand;
    if (!eerder && this.#t.kans(DUBBEL))
      yield { ...bestand, naam: bestand.naam.replace('.xml', '_nogmaals.xml'), ...(fout && { fout: fout.regel }) };
    const dag = plusWerk(kop.dag, this.#t.kans(0.05) ? this.#t.heel(4, 9) : this.#t.heel(0, 3));
    if (!fout) {
      if (eerder || !this.#t.kans(GEEN_ANTWOORD)) yield* this.#antwoord(bericht, kop, dag, '0200', '');
      return;
    }
    if (fout.functioneel) {
      const inhoud = fout.xml.slice(fout.xml.indexOf('</', fout.xml.indexOf(':XsdVersie>')));
      yield* this.#antwoord(bericht, kop, dag, '0200', this.#afgekeurd(bericht.soort, inhoud, fout.functioneel));
    } else if (fout.regel !== 'xml') yield* this.#antwoord(bericht, kop, dag, '0001', '');
    yield* this.#opnieuw(bericht, lijf, plusWerk(dag, this.#t.heel(1, 5)));
  }

  /** The part below the header of a message that was rejected, with the reason in it. */
  #afgekeurd(soort: Bericht['soort'], inhoud: string, { klasse, code }: { klasse: string; code: string }): string {
    const ns = soort.toLowerCase();
    const begin = inhoud.indexOf(`</${ns}:Header>`) + `</${ns}:Header>\r\n`.length;
    return afgekeurdLijf(soort, inhoud.slice(begin, inhoud.lastIndexOf(`</${ns}:Bericht>`)), klasse, code);
  }

  *#opnieuw(bericht: Bericht, lijf: string, dag: Dag): Generator<Berichtbestand> {
    if (dag > this.#tot) return;
    const kop = this.#kop(bericht, dag);
    yield { naam: naamVan(bericht.soort, kop, dag), xml: heenbericht(bericht.soort, kop, lijf) };
    yield* this.#antwoord(bericht, kop, plusWerk(dag, this.#t.heel(0, 3)), '0200', '');
  }

  *#antwoord({ soort }: Bericht, kop: Kop, dag: Dag, code: string, lijf: string): Generator<Berichtbestand> {
    if (dag > this.#tot) return;
    const identificatie = this.#nummer('R');
    const xml = retourbericht(soort, kop, { identificatie, dag, code }, lijf);
    yield { naam: naamVan(HEEN[soort].retour, { afzender: kop.ontvanger, identificatie }, dag), xml };
  }

  #kop({ afzender, ontvanger }: Bericht, dag: Dag): Kop {
    return { afzender, ontvanger, identificatie: this.#nummer('B'), dag };
  }

  #nummer(letter: string): string {
    this.#teller++;
    return `${letter}${this.#voorvoegsel}${String(this.#teller).padStart(5, '0')}`;
  }
}

const foutkans = ({ afzender }: Bericht): number =>
  afzender === FOUTENMAKER.aanbieder ? FOUTENMAKER.aandeelFout : FOUTENMAKER.elders;
