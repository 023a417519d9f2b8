import type { Datum } from '../../../kernel/datum.ts';
import type { Traject } from '../domain.ts';
import type { Kubus } from './kubus.ts';
import { aflopenVan, beginnenVan, type Hulp, hulpPerPersoon, isHerhaald, isInstroom } from './loop.ts';
import { type Cijferopties, VENSTERS } from './vensters.ts';
import type { Richting } from './zwaarte.ts';

/** A place in the picture of flow: where people come from, a kind of help, or how they leave. */
export interface Stroomplek {
  readonly soort: 'in' | 'categorie' | 'uit';
  /** `nieuw` or `terug`; the category (JZ020) or `geen`; the reason of the stop (JZ588). */
  readonly code: string;
}

/** How many went from one place to another. */
export interface Stroomschakel {
  readonly van: Stroomplek;
  readonly naar: Stroomplek;
  /** Of help to help: heavier, lighter, equal; null otherwise. */
  readonly richting: Richting | null;
  readonly aantal: number;
}

export interface Stroomopties extends Cijferopties {
  /** Which trajecten are counted; all others are still needed to know where somebody came from or went. */
  readonly welke?: (traject: Traject) => boolean;
}

/** One step of one person: when, with which help, and from where to where. */
interface Stap extends Omit<Stroomschakel, 'aantal'> {
  readonly dag: Datum;
  readonly hulp: Hulp;
}

/** Every step of everybody: in, from help to help, and out. */
function* stappenVan(trajecten: Iterable<Traject>, { peildatum, vensters = VENSTERS }: Cijferopties): Generator<Stap> {
  for (const persoon of hulpPerPersoon(trajecten, peildatum)) {
    for (const begin of beginnenVan(persoon)) {
      const { hulp } = begin;
      const binnen = (code: string): Stap => ({
        ...{ dag: hulp.begin, hulp, van: { soort: 'in', code }, naar: plekVan(hulp), richting: null },
      });
      if (isHerhaald(begin, vensters)) yield binnen('terug');
      else if (isInstroom(begin, vensters.instroomMaanden[0] ?? 6)) yield binnen('nieuw');
    }
    for (const { hulp, vervolg } of aflopenVan(persoon, peildatum, vensters)) {
      const weg = { dag: hulp.einde, hulp, van: plekVan(hulp) };
      if (vervolg.soort === 'doorstroom') yield { ...weg, naar: plekVan(vervolg.naar), richting: vervolg.richting };
      if (vervolg.soort === 'uitstroom')
        yield { ...weg, naar: { soort: 'uit', code: hulp.reden ?? 'onbekend' }, richting: null };
    }
  }
}

const naamVan = ({ van, naar }: Pick<Stroomschakel, 'van' | 'naar'>): string =>
  [van.soort, van.code, naar.soort, naar.code].join('|');

/** Counts every step in the cube, as `schakel:in|nieuw|categorie|45`, with the help that it begins with or comes from. */
export function telSchakels(kubus: Kubus, trajecten: Iterable<Traject>, opties: Cijferopties): void {
  for (const stap of stappenVan(trajecten, opties)) kubus.tel(stap.hulp.traject, stap.dag, `schakel:${naamVan(stap)}`);
}

/**
 * Flow from one day up to and with another: new people to a kind of help (instroom, by the first window), people who come back, help
 * to help at another provider or of another kind (doorstroom), and out with the reason. Counts people at their beginning and end and
 * trajecten in between, by the same rules as the cells.
 */
export function stroom(trajecten: Iterable<Traject>, van: Datum, tot: Datum, opties: Stroomopties): Stroomschakel[] {
  const { welke = () => true } = opties;
  const schakels = new Map<string, Stroomschakel & { aantal: number }>();
  for (const stap of stappenVan(trajecten, opties)) {
    if (stap.dag < van || stap.dag > tot || !welke(stap.hulp.traject)) continue;
    const { dag: _, hulp: __, ...plekken } = stap;
    const schakel = schakels.get(naamVan(stap)) ?? { ...plekken, aantal: 0 };
    schakel.aantal += 1;
    schakels.set(naamVan(stap), schakel);
  }
  return [...schakels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, schakel]) => schakel);
}

const plekVan = ({ traject }: Hulp): Stroomplek => ({ soort: 'categorie', code: traject.categorie ?? 'geen' });
