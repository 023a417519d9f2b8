import type { Datum } from '../../../kernel/datum.ts';
import type { Berichtkop, Bevinding, Knoop } from '../domain.ts';
import { INHOUDREGELS } from './inhoud.ts';
import { Plek, stapVan } from './plek.ts';
import type { Berichtbeeld, Meld, Waarnemer } from './regel.ts';

/** Checks one message while it is read, in the order of the file. */
export interface Regeltoets {
  kop(kop: Berichtkop): void;
  /** A subtree of the message, as a reader tells it (`Berichtluisteraar`); its parent by path. */
  deel(knoop: Knoop, ouder: string): void;
  /** All has been read: what is wrong, in the order of the file. */
  einde(): Bevinding[];
}

export interface Regelopties {
  /** Codes of municipalities that exist or existed (GM and 4 digits); left out: not checked (TR378). */
  readonly gemeenten?: ReadonlySet<string>;
  /** Left out: whether a message is of the future is not checked (TR135). */
  readonly vandaag?: Datum;
}

/** So many findings of one rule are told one by one; a file of which every line is wrong must not fill the memory. */
const HOOGSTENS = 1000;

class Toets implements Regeltoets {
  readonly #opties: Regelopties;
  readonly #onderdelen = new Map<string, Plek>();
  readonly #perKlasse = new Map<string, Waarnemer[]>();
  readonly #aantallen = new Map<string, number>();
  #waarnemers: Waarnemer[] = [];
  #bevindingen: Bevinding[] = [];
  #clienten = 0;

  constructor(opties: Regelopties) {
    this.#opties = opties;
  }

  kop(kop: Berichtkop): void {
    const beeld: Berichtbeeld = {
      soort: kop.soort,
      dagtekening: kop.dagtekening,
      vandaag: this.#opties.vandaag ?? null,
      gemeenten: this.#opties.gemeenten ?? null,
      onderdelen: this.#onderdelen,
      nummers: new Set(),
    };
    for (const regel of INHOUDREGELS) {
      if (!regel.soorten.includes(kop.soort)) continue;
      const waarnemer = regel.open(beeld, this.#melder(regel.code));
      this.#waarnemers.push(waarnemer);
      for (const klasse of regel.klassen)
        this.#perKlasse.set(klasse, [...(this.#perKlasse.get(klasse) ?? []), waarnemer]);
    }
    this.#loop(new Plek(kop.knoop, 'Bericht', kop.knoop.naam));
  }

  deel(knoop: Knoop, ouder: string): void {
    // The header was looked at when it came.
    if (knoop.naam === 'Header') return;
    if (knoop.naam === 'Declaratie' || knoop.naam === 'DeclaratieAntwoord' || knoop.naam === 'Clienten')
      for (const kind of knoop.kinderen) this.deel(kind, `${ouder}/${knoop.naam}`);
    else if (ouder.endsWith('/Clienten')) {
      this.#clienten += 1;
      this.#loop(new Plek(knoop, ouder, stapVan('Clienten', knoop.naam, this.#clienten)));
    } else {
      const plek = new Plek(knoop, ouder, knoop.naam);
      this.#onderdelen.set(knoop.naam, plek);
      this.#loop(plek);
    }
  }

  einde(): Bevinding[] {
    for (const waarnemer of this.#waarnemers) waarnemer.einde?.();
    this.#waarnemers = [];
    this.#perKlasse.clear();
    const rest = [...this.#aantallen]
      .filter(([, aantal]) => aantal > HOOGSTENS)
      .map(([regel, aantal]) => ({
        toets: 'regels' as const,
        regel,
        pad: 'Bericht',
        regelnummer: 1,
        melding: `deze regel is ${aantal} keer overtreden; hier staan de eerste ${HOOGSTENS}`,
      }));
    return [...this.#bevindingen, ...rest].sort(
      (a, b) => a.regelnummer - b.regelnummer || (a.regel < b.regel ? -1 : 1),
    );
  }

  #melder(regel: string): Meld {
    return ({ pad, regelnummer }, melding) => {
      const aantal = (this.#aantallen.get(regel) ?? 0) + 1;
      this.#aantallen.set(regel, aantal);
      if (aantal <= HOOGSTENS) this.#bevindingen.push({ toets: 'regels', regel, pad, regelnummer, melding });
    };
  }

  #loop(plek: Plek): void {
    for (const waarnemer of this.#perKlasse.get(plek.knoop.naam) ?? []) waarnemer.zie(plek);
    const { naam, kinderen } = plek.knoop;
    for (const [index, kind] of kinderen.entries())
      if (kind.kinderen.length > 0 || this.#perKlasse.has(kind.naam))
        this.#loop(new Plek(kind, plek, stapVan(naam, kind.naam, index + 1)));
  }
}

/** Opens the check of one message against the rules that can be judged within it. */
export const openRegels = (opties: Regelopties = {}): Regeltoets => new Toets(opties);
