import type { Toeval } from '../toeval.ts';
import { type Dag, eersteVan, laatsteVan, type Maand, maandcijfers, maandVan } from './dagen.ts';
import type { Toewijzing } from './lijven.ts';
import type { Levering } from './zorgpad.ts';

/** One line of a declaration. */
export interface Regel {
  readonly bsn: string;
  readonly nummer: number;
  readonly referentie: string;
  /** Line that this one credits. */
  readonly vorige: string | null;
  readonly categorie: string;
  readonly code: string;
  readonly van: Dag;
  readonly tot: Dag;
  readonly volume: number;
  readonly eenheid: string;
  readonly tarief: number;
  readonly credit: boolean;
  /** Return code with which the municipality rejects it. */
  readonly afkeur: string | null;
}

/** A line with the month of the declaration that it goes into. */
export interface Geplaatst {
  readonly maand: Maand;
  readonly regel: Regel;
}

/** How often a line comes a month late, is rejected, and is credited and declared again after it was accepted. */
const LATER = 0.04;
const AFGEKEURD = 0.016;
const GECORRIGEERD = 0.01;

/** What is declared of one delivery from a month on, in order. */
export function* regelsVan(levering: Levering, vanaf: Maand, tot: Maand, t: Toeval): Generator<Geplaatst> {
  const gebruik = Math.min(1, t.tussen(0.62, 1.02));
  const laatste = Math.min(maandVan(levering.tot), tot);
  for (let maand = Math.max(vanaf, maandVan(levering.van)); maand <= laatste; maand++) {
    const regel = regelVan(levering, maand, Math.min(1, gebruik * t.tussen(0.85, 1.12)));
    if (regel) yield* metVerloop(regel, t.kans(LATER) ? maand + 1 : maand, t);
  }
}

function regelVan({ toewijzing, bsn, van, tot }: Levering, maand: Maand, gebruik: number): Regel | null {
  const { product, ingang, einde, nummer } = toewijzing;
  const begin = Math.max(eersteVan(maand), ingang);
  const eind = Math.min(laatsteVan(maand), einde);
  const geleverd = Math.min(eind, tot) - Math.max(begin, van) + 1;
  const volume = Math.floor(volumeIn(toewijzing, geleverd, laatsteVan(maand) - eersteVan(maand) + 1, gebruik));
  if (geleverd <= 0 || volume <= 0) return null;
  return {
    bsn,
    nummer,
    referentie: `${nummer}-${maandcijfers(maand)}`,
    vorige: null,
    categorie: product.code.slice(0, 2),
    code: product.code,
    van: begin,
    tot: eind,
    volume,
    eenheid: product.eenheid,
    tarief: product.tarief,
    credit: false,
    afkeur: null,
  };
}

/** Never more than was assigned: every day, by week, by month or as a share of the total. */
function volumeIn({ product, volume }: Toewijzing, dagen: number, maandlengte: number, gebruik: number): number {
  if (product.eenheid === '14') return dagen;
  if (product.frequentie === '2') return (dagen / 7) * volume * gebruik;
  if (volume === 1) return dagen >= maandlengte / 2 ? 1 : 0;
  const maand = product.frequentie === '6' ? 30.4375 : maandlengte;
  return (Math.min(dagen, maand) / maand) * volume * gebruik;
}

/** The line, or first a wrong one: rejected and sent again, or accepted, credited and declared again (OP366). */
function* metVerloop(regel: Regel, maand: Maand, t: Toeval): Generator<Geplaatst> {
  const kans = t.getal();
  const nieuw = (letter: string): string => `${regel.referentie}${letter}`;
  if (kans < AFGEKEURD) {
    yield { maand, regel: bedorven(regel, t) };
    yield { maand: maand + 1, regel: { ...regel, referentie: nieuw('b') } };
  } else if (kans < AFGEKEURD + GECORRIGEERD && regel.volume > 1) {
    const eerst = { ...regel, volume: Math.max(1, Math.floor(regel.volume * t.tussen(0.5, 0.9))) };
    yield { maand, regel: eerst };
    yield { maand: maand + 1, regel: { ...eerst, referentie: nieuw('c'), vorige: regel.referentie, credit: true } };
    yield { maand: maand + 1, regel: { ...regel, referentie: nieuw('d') } };
  } else yield { maand, regel };
}

function bedorven(regel: Regel, t: Toeval): Regel {
  const soort = t.kiesGewogen({ volume: 40, tarief: 25, code: 15, nummer: 12, eenheid: 8 });
  switch (soort) {
    case 'volume':
      return { ...regel, volume: regel.volume * 3, afkeur: '9321' };
    case 'tarief':
      return { ...regel, tarief: Math.round(regel.tarief * 1.07), afkeur: '0611' };
    case 'code':
      return { ...regel, code: `${regel.categorie}Z99`, afkeur: '9340' };
    case 'nummer':
      return { ...regel, nummer: 900_000_000 + regel.nummer, afkeur: '9338' };
    default:
      return { ...regel, eenheid: regel.eenheid === '14' ? '16' : '14', afkeur: '9341' };
  }
}

/** Euro cents, negative for credit. */
export const bedragVan = ({ volume, tarief, credit }: Regel): number => (credit ? -1 : 1) * volume * tarief;
