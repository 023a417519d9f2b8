import type { Toeval } from '../toeval.ts';
import { beloop, type Wijziging } from './beloop.ts';
import { type Dag, naarWerk, plusWerk } from './dagen.ts';
import { isJeugdhulp } from './episoden.ts';
import {
  antwoordLijf,
  startLijf,
  stopLijf,
  type Toewijzing,
  toewijzingLijf,
  verzoekLijf,
  wijzigingLijf,
} from './lijven.ts';
import type { Persoon } from './persoon.ts';
import type { Bericht } from './post.ts';
import { categorieVan } from './producten.ts';
import type { Zorgleven, Zorgtraject } from './toedeling.ts';
import { START_TE_LAAT, TRAGE_GEMEENTE } from './verhalen.ts';

/** Care that was given on one assignment, to be declared month by month. */
export interface Levering {
  readonly aanbieder: string;
  readonly gemeente: string;
  readonly bsn: string;
  readonly toewijzing: Toewijzing;
  readonly van: Dag;
  readonly tot: Dag;
}

/** All that one young person makes others send, apart from declarations. */
export class Zorgpad {
  readonly berichten: Bericht[] = [];
  readonly leveringen: Levering[] = [];
  readonly #leven: Zorgleven;
  readonly #persoon: Persoon;
  readonly #t: Toeval;
  readonly #tot: Dag;
  /** Per provider every version of every assignment. */
  readonly #versies = new Map<string, Toewijzing[]>();
  #nummer: number;

  constructor(leven: Zorgleven, persoon: Persoon, t: Toeval, tot: Dag) {
    this.#leven = leven;
    this.#persoon = persoon;
    this.#t = t;
    this.#tot = tot;
    this.#nummer = leven.nummer * 100;
    for (const traject of leven.trajecten) this.#leef(traject);
    if (t.kans(0.03)) this.#ongebruikt();
    for (const [aanbieder, versies] of this.#versies) this.#wijsToe(aanbieder, versies);
    this.berichten.sort((a, b) => a.dag - b.dag);
  }

  #leef(traject: Zorgtraject): void {
    const t = this.#t;
    const jeugdhulp = isJeugdhulp(traject.vorm);
    const referentie = traject.verwijzer !== '01' && jeugdhulp ? this.#referentie() : null;
    const eerste = this.#eersteToewijzing(traject, referentie);
    if (referentie !== null) this.#vraag(traject, eerste, referentie);
    if (t.kans(0.015)) this.#vergissing(traject.aanbieder, eerste);
    this.#versie(traject.aanbieder, eerste);
    const { versies, regie, wijzigingen, leveringen } = beloop(traject, eerste, this.#tot, t, () => this.#volgnummer());
    for (const versie of versies) this.#versie(traject.aanbieder, versie);
    for (const wijziging of wijzigingen) this.#vraagWijziging(traject, wijziging);
    const { gemeente, bsn } = this.#leven;
    this.leveringen.push(...leveringen.map((deel) => ({ ...deel, aanbieder: traject.aanbieder, gemeente, bsn })));
    for (const { soort, regels, feit } of regie) {
      const dag = Math.max(plusWerk(feit, this.#meldtijd(traject.aanbieder, soort)), eerste.dag);
      const lijf = soort === 'JW305' ? startLijf : stopLijf;
      this.#stuur(soort, traject.aanbieder, gemeente, dag, () => lijf(this.#persoon, regels));
    }
  }

  /** Assigned so long before the start as was waited: before the care may begin, or afterwards and back in time. */
  #eersteToewijzing(traject: Zorgtraject, referentie: string | null): Toewijzing {
    const { begin, wacht, product } = traject;
    const t = this.#t;
    const terug = t.kans(0.2);
    const dag = terug ? Math.min(begin, naarWerk(begin - wacht)) : naarWerk(begin - wacht - t.heel(0, 10), -1);
    const ingang = terug ? dag - t.heel(1, 20) : begin - wacht;
    const duur = t.kans(0.15) ? 182 : t.kans(0.76) ? 365 : 730;
    return {
      nummer: this.#volgnummer(),
      referentie,
      product,
      aspecifiek: t.kans(0.09) && this.#magAspecifiek(traject),
      dag,
      tijd: `${String(t.heel(8, 16)).padStart(2, '0')}:${String(t.heel(0, 59)).padStart(2, '0')}:00`,
      ingang,
      // Long enough to begin in it: a place that is waited for is not assigned for less.
      einde: Math.max(ingang + duur, begin + 90) - 1,
      reden: null,
      volume: product.eenheid === '14' || product.volume === 1 ? product.volume : product.volume + t.heel(-2, 4),
    };
  }

  /** Not beside another product of the category at that provider: the two would be the same product twice (TR302). */
  #magAspecifiek(traject: Zorgtraject): boolean {
    const categorie = categorieVan(traject.product);
    const zelfde = this.#leven.trajecten.filter(
      (een) => een.aanbieder === traject.aanbieder && categorieVan(een.product) === categorie,
    );
    return ['45', '52'].includes(categorie) && zelfde.length === 1;
  }

  /** The request of the provider, sometimes first to the wrong municipality or in vain, and what the municipality answers. */
  #vraag({ aanbieder, verwijzer }: Zorgtraject, toewijzing: Toewijzing, referentie: string): void {
    const { gemeente } = this.#leven;
    const t = this.#t;
    const dag = this.#beslis(toewijzing.dag, referentie, aanbieder);
    const stuur = (naar: string, op: Dag, ref: string) =>
      this.#stuur('JW315', aanbieder, naar, op, () =>
        verzoekLijf(this.#persoon, { ...toewijzing, referentie: ref }, verwijzer),
      );
    stuur(gemeente, dag, referentie);
    if (t.kans(0.025)) {
      const verkeerd = t.kies(['0758', '0826', '0779', '1719'].filter((code) => code !== gemeente));
      const eerder = plusWerk(dag, -t.heel(11, 16));
      stuur(verkeerd, eerder, `${referentie}W`);
      this.#antwoord(verkeerd, aanbieder, plusWerk(eerder, t.heel(2, 9)), `${referentie}W`, '1', '8', gemeente);
    } else if (t.kans(0.035)) {
      const eerder = plusWerk(dag, -t.heel(8, 14));
      stuur(gemeente, eerder, `${referentie}A`);
      this.#antwoord(
        gemeente,
        aanbieder,
        plusWerk(eerder, t.heel(1, 5)),
        `${referentie}A`,
        '1',
        t.kies(['1', '3', '4', '7']),
        null,
      );
    }
  }

  #vraagWijziging({ aanbieder }: Zorgtraject, { referentie, gewenst, vanaf, dag, besluit }: Wijziging): void {
    const { gemeente } = this.#leven;
    const op = dag ?? this.#beslis(besluit ?? gewenst.dag, referentie, aanbieder);
    this.#stuur('JW317', aanbieder, gemeente, op, () =>
      wijzigingLijf(this.#persoon, referentie, gewenst, vanaf, this.#anderen(aanbieder, gewenst.nummer, op)),
    );
    if (dag !== null)
      this.#antwoord(gemeente, aanbieder, plusWerk(dag, this.#t.heel(1, 5)), referentie, '1', '7', null);
  }

  /** The day of a request of which the decision is known; whoever takes long says in between that it is looked into. */
  #beslis(besluit: Dag, referentie: string, aanbieder: string): Dag {
    const t = this.#t;
    const { gemeente } = this.#leven;
    const [van, tot] = TRAGE_GEMEENTE.werkdagen;
    const traag = gemeente === TRAGE_GEMEENTE.gemeente;
    const dagen = traag ? t.heel(van, tot) : t.kans(TRAGE_GEMEENTE.aandeelOpTijdElders) ? t.heel(1, 5) : t.heel(6, 14);
    const dag = plusWerk(besluit, -dagen);
    if (dagen > 6 && t.kans(traag ? 0.4 : 0.75))
      this.#antwoord(gemeente, aanbieder, plusWerk(dag, t.heel(3, 5)), referentie, '2', null, null);
    return dag;
  }

  #antwoord(
    gemeente: string,
    aanbieder: string,
    dag: Dag,
    ref: string,
    antwoord: '1' | '2',
    reden: string | null,
    naar: string | null,
  ): void {
    this.#stuur('JW319', gemeente, aanbieder, dag, () => antwoordLijf(ref, antwoord, reden, naar));
  }

  /** Something else was assigned by mistake; it is taken back before the right one comes (reason 13). */
  #vergissing(aanbieder: string, goed: Toewijzing): void {
    const dag = plusWerk(goed.dag, -this.#t.heel(2, 6));
    const fout = {
      ...goed,
      nummer: this.#volgnummer(),
      referentie: null,
      dag,
      product: { ...goed.product, code: ANDERS },
    };
    this.#versie(aanbieder, fout);
    this.#versie(aanbieder, { ...fout, dag: goed.dag, einde: fout.ingang, reden: '13' });
  }

  /** An assignment of which no use was made: taken back after some months, or still open. */
  #ongebruikt(): void {
    const t = this.#t;
    const { trajecten } = this.#leven;
    const { aanbieder, product } = t.kies(trajecten);
    if (product.code !== '45A04' && product.code !== '52A00') return;
    const ingang = naarWerk(this.#tot - t.heel(20, 1000));
    const nummer = this.#volgnummer();
    const anders = { ...product, code: product.code === '45A04' ? '45A06' : '52A00' };
    const basis = { nummer, referentie: null, product: anders, aspecifiek: false, tijd: '09:30:00', volume: 6 };
    if (trajecten.some((een) => een.aanbieder === aanbieder && een.product.code === anders.code)) return;
    if (this.#versies.get(aanbieder)?.some(({ aspecifiek }) => aspecifiek)) return;
    const open = { ...basis, dag: ingang, ingang, einde: ingang + 364, reden: null };
    this.#versie(aanbieder, open);
    const terug = naarWerk(ingang + t.heel(60, 200));
    this.#versie(aanbieder, { ...open, dag: terug, einde: ingang, reden: '13' });
  }

  #versie(aanbieder: string, versie: Toewijzing): void {
    const versies = this.#versies.get(aanbieder);
    if (versies) versies.push(versie);
    else this.#versies.set(aanbieder, [versie]);
  }

  /** A JW301 for each day on which something changed, with everything that is current at that provider (OP087). */
  #wijsToe(aanbieder: string, alle: readonly Toewijzing[]): void {
    const versies = [...alle].sort((a, b) => a.dag - b.dag);
    const dagen = [...new Set(versies.map(({ dag }) => dag))];
    for (const dag of dagen) {
      const stand = standOp(versies, dag).filter((een) => een.dag === dag || (een.reden !== '13' && een.einde >= dag));
      this.#stuur('JW301', this.#leven.gemeente, aanbieder, dag, () => toewijzingLijf(this.#persoon, dag, stand));
    }
  }

  #anderen(aanbieder: string, nummer: number, dag: Dag): number[] {
    const stand = standOp(this.#versies.get(aanbieder) ?? [], dag);
    return stand
      .filter((een) => een.nummer !== nummer && een.reden !== '13' && een.einde >= dag)
      .map((een) => een.nummer);
  }

  #stuur(soort: Bericht['soort'], afzender: string, ontvanger: string, dag: Dag, lijf: () => string): void {
    this.berichten.push({ soort, afzender, ontvanger, dag, lijf });
  }

  /** Working days between what happened and the message about it; the term is five (OP271, OP272). */
  #meldtijd(aanbieder: string, soort: 'JW305' | 'JW307'): number {
    const t = this.#t;
    const verhaal = soort === 'JW305' && aanbieder === START_TE_LAAT.aanbieder;
    return t.kans(verhaal ? START_TE_LAAT.aandeelTeLaat : START_TE_LAAT.elders)
      ? t.heel(7, verhaal ? 30 : 14)
      : t.heel(1, 5);
  }

  #volgnummer(): number {
    this.#nummer++;
    return this.#nummer;
  }

  #referentie(): string {
    return `V${this.#volgnummer()}`;
  }
}

/** Code of the category head of maatwerk: what a mistake is assigned as. */
const ANDERS = '50A00';

/** The newest version of each assignment, of those that were made by that day. */
function standOp(versies: readonly Toewijzing[], dag: Dag): Toewijzing[] {
  const stand = new Map<number, Toewijzing>();
  for (const versie of versies) {
    const vorige = stand.get(versie.nummer);
    if (versie.dag <= dag && (!vorige || versie.dag >= vorige.dag)) stand.set(versie.nummer, versie);
  }
  return [...stand.values()];
}
