import type { Berichtkop, Berichtluisteraar, Berichtsoort, Bevinding, Knoop, Toets } from './domain.ts';
import type { Leesfout } from './lezerfout.ts';
import { maakKop } from './lezerkop.ts';
import type { Berichttype } from './standaard.ts';

/** What became of one message. */
export interface Berichtuitslag {
  /** Null when its namespace is of no kind of message that we know. */
  readonly soort: Berichtsoort | null;
  /** As the header has it; null where the header could not be read. */
  readonly identificatie: string | null;
  /** Line that the message begins on. */
  readonly regelnummer: number;
  /** Per check whether the message passed; null for one that was not done, because an earlier one failed or it was not asked for. */
  readonly geldig: { readonly xml: boolean; readonly schema: boolean | null; readonly regels: boolean | null };
  /** In the order of the file, at most 1,000 of the schema. */
  readonly bevindingen: readonly Bevinding[];
}

/**
 * Listens to one message. `kop` comes once, then `deel` for each part, in the order of the file, as long as nothing is wrong with
 * the schema: from the first fault on nothing more comes, and what came must not be kept. `klaar` comes last, always.
 */
export interface Berichtontvanger extends Berichtluisteraar {
  klaar(uitslag: Berichtuitslag): void;
}

/** The check of one message against rules that the schema cannot tell (`openRegels`). */
export interface Regeltoets extends Berichtluisteraar {
  einde(): readonly Bevinding[];
}

const MAX_BEVINDINGEN = 1000;

/** One message on its way: passes on its parts, and gathers what is wrong with it. */
export class Berichtlezing {
  readonly regelnummer: number;
  readonly #soort: Berichtsoort | null;
  readonly #ontvanger: Berichtontvanger;
  readonly #regels: Regeltoets | null;
  readonly #bevindingen: Bevinding[] = [];
  readonly #mis: Record<Toets, number> = { xml: 0, schema: 0, regels: 0 };
  #kop: Berichtkop | null = null;

  constructor(soort: Berichtsoort | null, regelnummer: number, ontvanger: Berichtontvanger, regels: Regeltoets | null) {
    this.#soort = soort;
    this.regelnummer = regelnummer;
    this.#ontvanger = ontvanger;
    this.#regels = regels;
  }

  meld(toets: Toets, regel: string, pad: string, regelnummer: number, melding: string): void {
    this.#mis[toets] += 1;
    if (this.#mis[toets] <= MAX_BEVINDINGEN) this.#bevindingen.push({ toets, regel, pad, regelnummer, melding });
  }

  /** The header, which is the first part of every message. */
  header(type: Berichttype, knoop: Knoop): void {
    if (this.#mis.schema > 0) return;
    this.#kop = maakKop(type, knoop);
    if (this.#kop === null) {
      const melding = 'De dagtekening ligt voor het jaar 1000 of na het jaar 9999.';
      this.meld('regels', 'dagtekening', 'Bericht/Header', knoop.regelnummer, melding);
      return;
    }
    this.#ontvanger.kop(this.#kop);
    this.#regels?.kop(this.#kop);
  }

  deel(knoop: Knoop, ouder: string): void {
    if (this.#mis.schema > 0 || this.#kop === null) return;
    this.#ontvanger.deel(knoop, ouder);
    this.#regels?.deel(knoop, ouder);
  }

  /** The message ended; or reading did, for the reason given. */
  sluit(fout: Leesfout | null): void {
    if (fout !== null) this.meld('xml', fout.regel, 'Bericht', fout.regelnummer, fout.message);
    const isXml = this.#mis.xml === 0;
    const volgtSchema = isXml && this.#mis.schema === 0;
    if (volgtSchema && this.#kop !== null)
      for (const { toets, regel, pad, regelnummer, melding } of this.#regels?.einde() ?? [])
        this.meld(toets, regel, pad, regelnummer, melding);
    if (this.#mis.schema > MAX_BEVINDINGEN) {
      const melding = `Er zijn ${this.#mis.schema} afwijkingen van het schema; hier staan de eerste ${MAX_BEVINDINGEN}.`;
      this.#bevindingen.push({
        toets: 'schema',
        regel: 'schema:veel',
        pad: 'Bericht',
        regelnummer: this.regelnummer,
        melding,
      });
    }
    this.#ontvanger.klaar({
      soort: this.#soort,
      identificatie: this.#kop?.identificatie ?? null,
      regelnummer: this.regelnummer,
      geldig: {
        xml: isXml,
        schema: isXml ? volgtSchema : null,
        regels: volgtSchema && (this.#regels !== null || this.#mis.regels > 0) ? this.#mis.regels === 0 : null,
      },
      bevindingen: this.#bevindingen,
    });
  }
}
