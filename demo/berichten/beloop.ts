import type { Toeval } from '../toeval.ts';
import { type Dag, eersteVan, maandVan, naarWerk, plusWerk } from './dagen.ts';
import type { Regie, Toewijzing } from './lijven.ts';
import type { Zorgtraject } from './toedeling.ts';

/** A request for a change; `dag` when it is rejected, otherwise it is dated back from the decision. */
export interface Wijziging {
  readonly referentie: string;
  readonly gewenst: Toewijzing;
  readonly vanaf: Dag;
  readonly dag: Dag | null;
  readonly besluit: Dag | null;
}

/** Something to report, with the day on which it happened. */
export interface Regiemelding {
  readonly soort: 'JW305' | 'JW307';
  readonly feit: Dag;
  readonly regels: readonly Regie[];
}

export interface Beloop {
  readonly versies: readonly Toewijzing[];
  readonly regie: readonly Regiemelding[];
  readonly wijzigingen: readonly Wijziging[];
  readonly leveringen: readonly { readonly toewijzing: Toewijzing; readonly van: Dag; readonly tot: Dag }[];
}

/** How often help is paused, changed in volume, and reported with a wrong date that is corrected later. */
const PAUZE = 0.06;
const ANDERE_OMVANG = 0.08;
const VERKEERDE_DATUM = 0.015;

/** What becomes of an assignment: started, extended, paused or changed, and stopped. */
export function beloop(traject: Zorgtraject, eerste: Toewijzing, tot: Dag, t: Toeval, nummer: () => number): Beloop {
  const maker = new Belopen(traject, eerste, tot, t, nummer);
  maker.leef();
  return maker;
}

class Belopen implements Beloop {
  readonly versies: Toewijzing[] = [];
  readonly regie: Regiemelding[] = [];
  readonly wijzigingen: Wijziging[] = [];
  readonly leveringen: { toewijzing: Toewijzing; van: Dag; tot: Dag }[] = [];
  readonly #traject: Zorgtraject;
  readonly #tot: Dag;
  readonly #t: Toeval;
  readonly #nummer: () => number;
  #stand: Toewijzing;
  #begin: Dag;

  constructor(traject: Zorgtraject, eerste: Toewijzing, tot: Dag, t: Toeval, nummer: () => number) {
    this.#traject = traject;
    this.#tot = tot;
    this.#t = t;
    this.#nummer = nummer;
    this.#stand = eerste;
    this.#begin = traject.begin;
  }

  leef(): void {
    const { begin, eind, product } = this.#traject;
    const lengte = eind - begin;
    this.#start(begin, true);
    const soort = this.#t.getal();
    let van = begin;
    if (lengte > 150 && soort < PAUZE) van = this.#pauze();
    else if (lengte > 150 && soort < PAUZE + ANDERE_OMVANG && product.frequentie === '4' && product.volume > 1)
      van = this.#andereOmvang();
    this.#verleng(eind);
    this.#lever(van, eind);
    this.#stop(eind, this.#redenEinde(), true);
    this.#kortIn(eind);
  }

  #start(begin: Dag, magFout: boolean): void {
    this.#begin = begin;
    const goed: Regie = { toewijzing: this.#stand, begin, status: '1' };
    if (!magFout || !this.#t.kans(VERKEERDE_DATUM)) {
      this.regie.push({ soort: 'JW305', feit: begin, regels: [goed] });
      return;
    }
    const fout: Regie = { ...goed, begin: begin - this.#t.heel(1, 3) };
    this.regie.push({ soort: 'JW305', feit: begin, regels: [fout] });
    this.regie.push({ soort: 'JW305', feit: plusWerk(begin, 16), regels: [{ ...fout, status: '3' }, goed] });
  }

  #stop(einde: Dag, reden: string, magFout: boolean): void {
    const goed: Regie = { toewijzing: this.#stand, begin: this.#begin, einde, reden, status: '1' };
    if (!magFout || !this.#t.kans(VERKEERDE_DATUM)) {
      this.regie.push({ soort: 'JW307', feit: einde, regels: [goed] });
      return;
    }
    const fout: Regie = { ...goed, reden: '31', einde: Math.max(this.#begin, einde - this.#t.heel(1, 4)) };
    this.regie.push({ soort: 'JW307', feit: einde, regels: [fout] });
    this.regie.push({ soort: 'JW307', feit: plusWerk(einde, 16), regels: [{ ...fout, status: '3' }, goed] });
  }

  #redenEinde(): string {
    const vervolg = this.#traject.rol === 'vervolg' ? 0 : 3;
    return this.#t
      .kiesGewogen({ r31: 68, r34: 11, r32: 9, r33: 3, r35: 3, r38: vervolg, r39: 2, r36: 0.8, r02: 0.05 })
      .slice(1);
  }

  /** Stopped for some weeks (reason 20) and begun again on the same assignment. */
  #pauze(): Dag {
    const { begin, eind } = this.#traject;
    const uit = begin + this.#t.heel(40, Math.min(300, eind - begin - 80));
    const weer = naarWerk(uit + this.#t.heel(14, 45));
    this.#verleng(weer);
    this.#lever(begin, uit);
    this.#stop(uit, '20', false);
    this.#start(weer, false);
    // One line a month for one assignment: the month of the pause is declared once.
    return Math.max(weer, eersteVan(maandVan(uit) + 1));
  }

  /** Another volume per month is another assignment (IV066): the old one ends, with a stop, and the new one begins. */
  #andereOmvang(): Dag {
    const { begin, eind } = this.#traject;
    const vanaf = eersteVan(maandVan(begin + this.#t.heel(60, Math.min(400, eind - begin - 60))));
    const besluit = plusWerk(vanaf, -this.#t.heel(3, 12));
    if (besluit <= this.#stand.dag || vanaf <= begin + 20) return begin;
    this.#verleng(vanaf);
    const volume = Math.max(2, this.#stand.volume + this.#t.kies([-5, -4, -3, 3, 4, 6]));
    const referentie = `W${this.#nummer()}`;
    const gewenst = { ...this.#stand, volume, einde: Math.max(this.#stand.einde, vanaf + 181) };
    this.wijzigingen.push({ referentie, gewenst, vanaf, dag: null, besluit });
    const oud = { ...this.#stand, dag: besluit, einde: vanaf - 1, reden: '12' };
    this.versies.push(oud);
    this.#stand = oud;
    this.#lever(begin, vanaf - 1);
    this.#stop(vanaf - 1, '37', false);
    const nieuw = { ...gewenst, nummer: this.#nummer(), referentie, dag: besluit, ingang: vanaf, reden: null };
    this.versies.push(nieuw);
    this.#stand = nieuw;
    this.#start(naarWerk(vanaf), false);
    return naarWerk(vanaf);
  }

  /** Extended by a year, always before the end (OP380), until the help fits in it; half of it at the provider's request. */
  #verleng(nodig: Dag): void {
    const t = this.#t;
    while (this.#stand.einde < nodig) {
      const dag = Math.max(naarWerk(this.#stand.einde - t.heel(8, 40), -1), plusWerk(this.#stand.dag, 1));
      if (dag > this.#tot) return;
      const verzocht = t.kans(0.5);
      const langer = { ...this.#stand, dag, einde: this.#stand.einde + 365, reden: '04' };
      if (!verzocht) this.#stand = langer;
      else {
        const referentie = `W${this.#nummer()}`;
        if (t.kans(0.08)) {
          const eerder = plusWerk(dag, -t.heel(21, 30));
          if (eerder > this.#begin) this.#weiger(langer, eerder);
        }
        this.wijzigingen.push({ referentie, gewenst: langer, vanaf: langer.ingang, dag: null, besluit: dag });
        this.#stand = { ...langer, referentie };
      }
      this.versies.push(this.#stand);
    }
  }

  #weiger(gewenst: Toewijzing, dag: Dag): void {
    this.wijzigingen.push({ referentie: `W${this.#nummer()}`, gewenst, vanaf: gewenst.ingang, dag, besluit: null });
  }

  #lever(van: Dag, tot: Dag): void {
    this.leveringen.push({ toewijzing: this.#stand, van, tot });
  }

  /** What was assigned for longer than the help took is cut off, nearly always. */
  #kortIn(eind: Dag): void {
    if (this.#stand.einde <= eind + 25 || eind >= this.#tot) return;
    const dag = plusWerk(eind, this.#t.heel(6, 14));
    this.#stand = { ...this.#stand, dag, einde: eind, reden: '05' };
    this.versies.push(this.#stand);
    const laatste = this.leveringen.at(-1);
    if (laatste) laatste.toewijzing = this.#stand;
  }
}
