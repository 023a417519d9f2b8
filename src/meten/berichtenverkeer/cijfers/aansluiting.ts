import type { Datum } from '../../../kernel/datum.ts';
import type { Traject } from '../domain.ts';
import type { Regel } from '../toestand/prestaties.ts';
import type { Persoonszoeker } from './cellengeld.ts';
import { type Kenmerken, type Kubus, maandMet, maandnummer } from './kubus.ts';
import type { Cijferopties } from './vensters.ts';

/** What messages say about the months of a period at one provider; amounts in euro cents. Figures of the cube, added up. */
export interface Aansluitsommen {
  readonly toegekend: number;
  /** Help that ran without a line in that month, at the mean of the months of that traject that have one. */
  readonly nietGedeclareerd: number;
  readonly nietGedeclareerdMaanden: number;
  /** Rejected lines without another in their place. */
  readonly afgekeurd: number;
  readonly afgekeurdRegels: number;
  /** Lines that were credited after the report without another in their place. */
  readonly gecrediteerd: number;
  readonly gecrediteerdRegels: number;
}

/** What the provider reported about the period, and what is known of where it was earned. */
export interface Opgave {
  /** Turnover in the figures of the provider, euro cents: of help that was given. */
  readonly gemeld: number;
  /** Part of its young people that live in other regions, 0 … 1; null where that is not known. */
  readonly aandeelElders: number | null;
}

export type Stapcode =
  | 'gemeld'
  | 'elders'
  | 'nietGedeclareerd'
  | 'afgekeurd'
  | 'gecrediteerd'
  | 'onverklaard'
  | 'toegekend';

/** One step from what was reported to what was awarded. Steps from the second to the one before the last add up to the difference. */
export interface Stap {
  readonly code: Stapcode;
  /** Euro cents; of the first and last the amount itself, of the others what it adds. */
  readonly bedrag: number;
  /** Lines, or months of trajecten, that it is about; null for an amount that has none. */
  readonly aantal: number | null;
  /** Whether it is an estimate. */
  readonly schatting: boolean;
}

/**
 * From the turnover that a provider reported to what was awarded, step by step: other regions (by where its young people live), help of
 * which no line was declared, rejected lines, and lines that were credited after the report. What then is left is not explained.
 */
export function sluitAan(sommen: Aansluitsommen, { gemeld, aandeelElders }: Opgave): Stap[] {
  const min = (bedrag: number): number => 0 - Math.round(bedrag);
  const verklaard: Stap[] = [
    { code: 'elders', bedrag: min(gemeld * (aandeelElders ?? 0)), aantal: null, schatting: true },
    {
      ...{ code: 'nietGedeclareerd', bedrag: min(sommen.nietGedeclareerd) },
      ...{ aantal: sommen.nietGedeclareerdMaanden, schatting: true },
    },
    { code: 'afgekeurd', bedrag: min(sommen.afgekeurd), aantal: sommen.afgekeurdRegels, schatting: false },
    { code: 'gecrediteerd', bedrag: min(sommen.gecrediteerd), aantal: sommen.gecrediteerdRegels, schatting: false },
  ];
  const rest = sommen.toegekend - gemeld - verklaard.reduce((som, { bedrag }) => som + bedrag, 0);
  return [
    { code: 'gemeld', bedrag: gemeld, aantal: null, schatting: false },
    ...verklaard,
    { code: 'onverklaard', bedrag: rest, aantal: null, schatting: false },
    { code: 'toegekend', bedrag: sommen.toegekend, aantal: null, schatting: false },
  ];
}

/** What a line is about, so that a line that takes its place is known (TR389: one debit line for each). */
const waarvoor = ({ prestatie: p }: Regel): string => `${p.gemeente}|${p.aanbieder}|${p.nummer}|${p.product}|${p.van}`;

/**
 * Counts what turnover is compared with, in the month in which the help was given. A credit is told by the month in which it was sent, as
 * only those after the report of a provider explain a difference.
 */
export function telAansluiting(
  kubus: Kubus,
  trajecten: readonly Traject[],
  regels: readonly Regel[],
  wie: Persoonszoeker,
  { peildatum }: Cijferopties,
): void {
  const weg = regels.filter((r) => !r.credit && r.prestatie.van <= peildatum && isWeg(r));
  const nummers = new Set(weg.map(({ prestatie: p }) => p.nummer));
  const staand = new Set<string>();
  for (const regel of regels) if (nummers.has(regel.prestatie.nummer) && isStaand(regel)) staand.add(waarvoor(regel));
  const tel = ({ prestatie: p }: Regel, figuur: string, bij = ''): void => {
    const { gemeente, aanbieder, categorie, product } = p;
    const kenmerken = { gemeente, aanbieder, categorie, product, ...wie(p.persoon) };
    kubus.tel(kenmerken, p.van, `${figuur}${bij}`, p.bedrag);
    kubus.tel(kenmerken, p.van, `${figuur}Regels${bij}`);
  };
  for (const regel of laatsteVan(weg.filter((r) => !staand.has(waarvoor(r)))))
    if (regel.gecrediteerdDoor === null) tel(regel, 'afgekeurdOpen');
    else tel(regel, 'gecrediteerdOpen', `:${regel.gecrediteerdDoor.dagtekening.slice(0, 7)}`);
  telNietGedeclareerd(kubus, trajecten, regels, peildatum);
}

const isWeg = ({ stand, gecrediteerdDoor }: Regel): boolean => stand === 'afgekeurd' || gecrediteerdDoor !== null;

const isStaand = ({ stand, credit, gecrediteerdDoor }: Regel): boolean =>
  stand === 'toegekend' && !credit && gecrediteerdDoor === null;

/** Of lines that took each other's place, and are all gone, only the last counts. */
function laatsteVan(regels: readonly Regel[]): Iterable<Regel> {
  const laatste = new Map<string, Regel>();
  const volgorde = ({ prestatie: p }: Regel): string => `${p.dagtekening}|${p.bericht}|${p.referentie}`;
  for (const regel of regels) {
    const ander = laatste.get(waarvoor(regel));
    if (!ander || volgorde(regel) > volgorde(ander)) laatste.set(waarvoor(regel), regel);
  }
  return laatste.values();
}

interface Gedeclareerd {
  bedrag: number;
  /** Months with any line, and those of which the money stands. */
  readonly maanden: Set<number>;
  readonly betaald: Set<number>;
}

/** Months, over before the last that messages are of, in which help ran and nothing was declared of a traject of which other months were. */
function telNietGedeclareerd(
  kubus: Kubus,
  trajecten: readonly Traject[],
  regels: readonly Regel[],
  peildatum: Datum,
): void {
  const bekend = new Map<string, Gedeclareerd>();
  let eerste = Number.POSITIVE_INFINITY;
  for (const { prestatie: p, stand, credit, gecrediteerdDoor } of regels) {
    if (credit || stand === 'dubbel') continue;
    const sleutel = `${p.gemeente}|${p.aanbieder}|${p.nummer}`;
    let van = bekend.get(sleutel);
    if (!van) {
      van = { bedrag: 0, maanden: new Set(), betaald: new Set() };
      bekend.set(sleutel, van);
    }
    const maand = maandnummer(p.van);
    van.maanden.add(maand);
    eerste = Math.min(eerste, maand);
    if (stand !== 'toegekend' || gecrediteerdDoor !== null) continue;
    van.bedrag += p.bedrag;
    van.betaald.add(maand);
  }
  const laatste = maandnummer(peildatum) - 1;
  for (const traject of trajecten) {
    const van = bekend.get(`${traject.gemeente}|${traject.aanbieder}|${traject.nummer}`);
    if (!van || van.betaald.size === 0) continue;
    const gemiddeld = Math.round(van.bedrag / van.betaald.size);
    for (const maand of hulpmaanden(traject, eerste, laatste))
      if (!van.maanden.has(maand)) {
        kubus.tel(traject as Kenmerken, maand, 'nietGedeclareerd', gemiddeld);
        kubus.tel(traject as Kenmerken, maand, 'nietGedeclareerdMaanden');
      }
  }
}

/** Months in which help of a traject ran, as far as they lie between two. */
function hulpmaanden({ perioden, einde: toegewezenTot }: Traject, eerste: number, laatste: number): Set<number> {
  const maanden = new Set<number>();
  for (const { begin, einde } of perioden) {
    const tot = Math.min(laatste, maandnummer(einde ?? toegewezenTot ?? maandMet(laatste)));
    for (let maand = Math.max(eerste, maandnummer(begin)); maand <= tot; maand++) maanden.add(maand);
  }
  return maanden;
}
